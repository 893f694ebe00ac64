// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/choicemodel.h"

#include "items/roles.h"

#include <QCollator>

#include <algorithm>

namespace headroom {

ChoiceModel::Rows ChoiceModel::sorted(const std::vector<Choice> &choices)
{
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, const Choice *>> order;
    order.reserve(choices.size());
    for (const Choice &choice : choices) order.emplace_back(collator.sortKey(title(choice)), &choice);
    std::ranges::stable_sort(order, [](const auto &a, const auto &b) {
        const bool none = a.second->key.isEmpty();
        if (none != b.second->key.isEmpty()) return none;
        return a.first.compare(b.first) < 0;
    });
    auto rows = std::make_shared<std::vector<std::pair<QString, QString>>>();
    rows->reserve(choices.size());
    for (const auto &[key, choice] : order) rows->emplace_back(title(*choice), choice->key);
    return rows;
}

void ChoiceModel::setRows(Rows rows)
{
    if (rows == m_rows || *rows == *m_rows) return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ChoiceModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(*m_rows, key, &std::pair<QString, QString>::second);
    return found == m_rows->end() ? -1 : static_cast<int>(found - m_rows->begin());
}

QString ChoiceModel::title(const Choice &choice)
{
    if (choice.key.isEmpty()) return choice.name;
    return choice.name.isEmpty() || choice.name == choice.key ? choice.key
                                                              : tr("%1 (%2)", "name, key").arg(choice.name, choice.key);
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    // A combo box where nothing is chosen asks for no row.
    if (!index.isValid()) return {};
    const auto &[title, key] = (*m_rows)[static_cast<std::size_t>(index.row())];
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
