// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/locatormodel.h"

#include "items/fuzzymatch.h"
#include "items/roles.h"

#include <algorithm>

namespace headroom {

void LocatorModel::setEntries(std::vector<LocatorEntry> entries)
{
    beginResetModel();
    m_known.clear();
    m_known.reserve(entries.size());
    for (LocatorEntry &entry : entries) {
        const QString folded = (entry.title + QLatin1Char(' ') + entry.detail).toCaseFolded();
        m_known.push_back({std::move(entry), folded});
    }
    select();
    endResetModel();
}

void LocatorModel::setPattern(const QString &pattern)
{
    beginResetModel();
    m_pattern = pattern.trimmed().toCaseFolded();
    select();
    endResetModel();
}

void LocatorModel::select()
{
    struct Found {
        int score;
        std::size_t place;
    };
    std::vector<Found> found;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        if (m_pattern.isEmpty())
            found.push_back({0, i});
        else if (const auto score = fuzzyScore(m_pattern, m_known[i].folded))
            found.push_back({*score, i});
    }
    const auto count = std::min<std::ptrdiff_t>(std::ssize(found), kMostLocatorRows);
    std::ranges::partial_sort(found, found.begin() + count, [](const Found &a, const Found &b) {
        return a.score != b.score ? a.score > b.score : a.place < b.place;
    });
    m_shown.clear();
    for (std::ptrdiff_t i = 0; i < count; ++i) m_shown.push_back(found[static_cast<std::size_t>(i)].place);
}

const LocatorEntry *LocatorModel::entry(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return nullptr;
    return &m_known[m_shown[static_cast<std::size_t>(index.row())]].entry;
}

int LocatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant LocatorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const LocatorEntry *found = entry(index);
    switch (role) {
    case Qt::DisplayRole: return found->title;
    case SecondaryTextRole: return found->detail;
    case KeyRole: return found->id;
    case Qt::AccessibleTextRole:
        return found->detail.isEmpty() ? found->title : found->title + QStringLiteral(", ") + found->detail;
    default: return {};
    }
}

}  // namespace headroom
