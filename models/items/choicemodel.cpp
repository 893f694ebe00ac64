// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/choicemodel.h"

#include "items/roles.h"

#include <QCollator>

#include <algorithm>

namespace headroom {

void ChoiceModel::setChoices(std::vector<Choice> choices)
{
    if (choices == m_given) return;
    // Sort keys are worked out once each: comparing ten thousand names as texts takes longer than a frame.
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, std::size_t>> order;
    order.reserve(choices.size());
    for (std::size_t i = 0; i < choices.size(); ++i) order.emplace_back(collator.sortKey(title(choices[i])), i);
    std::ranges::stable_sort(order, [&choices](const auto &a, const auto &b) {
        const bool none = choices[a.second].key.isEmpty();
        if (none != choices[b.second].key.isEmpty()) return none;
        return a.first.compare(b.first) < 0;
    });
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(choices.size());
    for (const auto &[key, at] : order) m_rows.emplace_back(title(choices[at]), choices[at].key);
    m_given = std::move(choices);
    endResetModel();
}

int ChoiceModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &std::pair<QString, QString>::second);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ChoiceModel::title(const Choice &choice)
{
    if (choice.key.isEmpty()) return choice.name;
    return choice.name.isEmpty() || choice.name == choice.key ? choice.key
                                                              : tr("%1 (%2)", "name, key").arg(choice.name, choice.key);
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    // A combo box where nothing is chosen asks for no row.
    if (!index.isValid()) return {};
    const auto &[title, key] = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return title;
    case KeyRole:
    case CopyRole: return key;
    default: return {};
    }
}

}  // namespace headroom
