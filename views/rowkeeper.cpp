// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rowkeeper.h"

#include "items/roles.h"

#include <QItemSelectionModel>
#include <QSet>
#include <QTableView>

#include <algorithm>

namespace headroom {

RowKeeper::RowKeeper(QTableView *table, QList<int> columns)
    : QObject(table), m_table(table), m_columns(std::move(columns))
{
    connect(table->model(), &QAbstractItemModel::modelAboutToBeReset, this, &RowKeeper::remember);
    connect(table->model(), &QAbstractItemModel::modelReset, this, &RowKeeper::restore);
}

void RowKeeper::remember()
{
    m_selected.clear();
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) m_selected << identity(row);
    const QModelIndex current = m_table->currentIndex();
    m_current = current.isValid() ? identity(current) : QString();
    m_currentColumn = std::max(0, current.column());
}

void RowKeeper::restore()
{
    if (m_selected.isEmpty() && m_current.isEmpty()) return;
    const QSet<QString> wanted(m_selected.begin(), m_selected.end());
    QItemSelection selection;
    QModelIndex current;
    QModelIndex first;  // of chosen rows that follow one another: thousands are one range
    const int rows = m_table->model()->rowCount();
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_table->model()->index(row, m_currentColumn);
        const QString shown = identity(index);
        if (shown == m_current) current = index;
        const bool chosen = wanted.contains(shown);
        if (chosen && !first.isValid()) first = index;
        if (first.isValid() && (!chosen || row == rows - 1))
            selection.select(first, chosen ? index : index.siblingAtRow(row - 1));
        if (!chosen) first = QModelIndex();
    }
    QItemSelectionModel *selected = m_table->selectionModel();
    selected->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current.isValid()) selected->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

QString RowKeeper::identity(const QModelIndex &index) const
{
    if (m_columns.isEmpty()) return index.data(KeyRole).toString();
    QStringList parts;
    for (const int column : m_columns) parts += index.siblingAtColumn(column).data(CopyRole).toStringList();
    return parts.join(QChar(0x1F));
}

}  // namespace headroom
