// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workspacetablemodel.h"

#include "items/workspacecell.h"

#include <algorithm>

namespace headroom {

void WorkspaceTableModel::setRows(WorkspaceRowsPtr rows)
{
    Order order = orderOf(*rows);
    show(std::move(rows), std::move(order));
}

void WorkspaceTableModel::setFilter(const WorkspaceFilter &filter)
{
    m_filter = filter;
    show(m_rows, orderOf(*m_rows));
}

// Selections and scroll positions live as long as the same workspaces stay in the same places.
void WorkspaceTableModel::show(WorkspaceRowsPtr rows, Order order)
{
    if (sameKeys(*rows, order)) {
        m_rows = std::move(rows);
        m_order = std::move(order);
        addUpTotals();
        if (!m_order.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_order = std::move(order);
    addUpTotals();
    endResetModel();
}

bool WorkspaceTableModel::sameKeys(const WorkspaceRows &rows, const Order &order) const
{
    if (order.size() != m_order.size()) return false;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const WorkspaceRow &now = m_rows->rows[static_cast<std::size_t>(m_order[i])];
        const WorkspaceRow &then = rows.rows[static_cast<std::size_t>(order[i])];
        if (now.standing.key != then.standing.key) return false;
    }
    return true;
}

void WorkspaceTableModel::addUpTotals()
{
    m_totals = {};
    for (const int place : m_order) addTo(m_totals, m_rows->rows[static_cast<std::size_t>(place)]);
}

WorkspaceTableModel::Order WorkspaceTableModel::orderOf(const WorkspaceRows &rows) const
{
    struct Entry {
        std::int64_t value;
        int nameRank;
        int place;
    };
    std::vector<Entry> entries;
    entries.reserve(rows.rows.size());
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        const WorkspaceRow &row = rows.rows[i];
        if (m_filter.matches(row))
            entries.push_back({workspaceSortValue(row, m_sortColumn), row.nameRank, static_cast<int>(i)});
    }
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::ranges::sort(entries, [descending](const Entry &a, const Entry &b) {
        if (a.value != b.value) return descending ? a.value > b.value : a.value < b.value;
        return a.nameRank != b.nameRank ? a.nameRank < b.nameRank : a.place < b.place;
    });
    Order order;
    order.reserve(entries.size());
    for (const Entry &entry : entries) order.push_back(entry.place);
    return order;
}

void WorkspaceTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    Order sorted = orderOf(*m_rows);
    std::vector<int> newRow(m_rows->rows.size(), -1);
    for (std::size_t i = 0; i < sorted.size(); ++i) newRow[static_cast<std::size_t>(sorted[i])] = static_cast<int>(i);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &i : before) {
        const int place = m_order[static_cast<std::size_t>(i.row())];
        after << index(newRow[static_cast<std::size_t>(place)], i.column());
    }
    m_order = std::move(sorted);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const WorkspaceRow &WorkspaceTableModel::at(int row) const
{
    return m_rows->rows[static_cast<std::size_t>(m_order[static_cast<std::size_t>(row)])];
}

const WorkspaceStanding *WorkspaceTableModel::standing(const QModelIndex &index) const
{
    return index.isValid() ? &at(index.row()).standing : nullptr;
}

int WorkspaceTableModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).standing.key == key) return row;
    return -1;
}

int WorkspaceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int WorkspaceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant WorkspaceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    return workspaceCell(at(index.row()), index.column(), role);
}

QVariant WorkspaceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0) return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(section + 1) : QVariant();
    return section < ColumnCount ? workspaceHeader(section, role) : QVariant();
}

}  // namespace headroom
