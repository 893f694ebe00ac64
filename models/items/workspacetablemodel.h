// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/workspacefilter.h"
#include "items/workspacerows.h"

#include <QAbstractTableModel>

namespace headroom {

// Where every workspace stands. Sorts and filters itself over a list of row numbers, so that ten thousand rows
// answer a keystroke at once.
class WorkspaceTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    // The columns of buckets follow FirstBucket in the order of kBuckets.
    enum Column {
        Name,
        Plan,
        Days,
        Day,
        FirstBucket,
        PaceColumn = FirstBucket + kBucketCount,
        Margin,
        CostColumn,
        Unmapped,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Rows that show the same workspaces in the same order change in place; otherwise the model is reset.
    void setRows(WorkspaceRowsPtr rows);
    [[nodiscard]] const WorkspaceRowsPtr &rows() const { return m_rows; }
    void setFilter(const WorkspaceFilter &filter);

    // What the rows that are shown come to.
    [[nodiscard]] const WorkspaceTotals &totals() const { return m_totals; }
    [[nodiscard]] const WorkspaceStanding *standing(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(const QString &key) const;  // -1: not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // KeyRole answers the column's lasting id.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Order = std::vector<int>;  // shown row -> place in m_rows

    [[nodiscard]] Order orderOf(const WorkspaceRows &rows) const;
    [[nodiscard]] bool sameKeys(const WorkspaceRows &rows, const Order &order) const;
    void show(WorkspaceRowsPtr rows, Order order);
    void addUpTotals();
    [[nodiscard]] const WorkspaceRow &at(int row) const;

    WorkspaceRowsPtr m_rows = std::make_shared<WorkspaceRows>();
    Order m_order;
    WorkspaceFilter m_filter;
    WorkspaceTotals m_totals;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace headroom
