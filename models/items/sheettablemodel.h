// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/celltable.h"
#include "items/sheetfilter.h"

namespace headroom {

// A route sheet as a table. What somebody types is announced, not stored: whoever follows edited() changes the draft
// and gives the rows anew. Rows that stay keep their place in selections, whatever comes, goes or moves around them.
class SheetTableModel final : public CellTable {
    Q_OBJECT
public:
    // The first ones are the fields of a row, in the order of SheetField.
    enum Column { FirstField = 0, CostColumn = kSheetFieldCount, UnitCostColumn, InputColumn, ColumnCount };

    using CellTable::CellTable;

    static constexpr int columnOf(SheetField field) { return static_cast<int>(field); }
    static std::optional<SheetField> fieldOf(int column);

    void setRows(std::vector<SheetRow> rows);
    void setFilter(const SheetFilter &filter);
    void setEditable(bool editable);

    // Those that the filter leaves.
    [[nodiscard]] const SheetRow &row(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    // Whatever the filter leaves.
    [[nodiscard]] const std::vector<SheetRow> &allRows() const { return m_rows; }
    [[nodiscard]] int rowOf(const QString &action) const;  // -1: not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void edited(const QString &action, headroom::SheetField field, const QString &text);
    // What was typed is not well-formed; `message` says how to mend it.
    void refused(const QString &action, headroom::SheetField field, const QString &message);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    using Rows = std::vector<SheetRow>;
    [[nodiscard]] Rows shownOf(const Rows &rows) const;
    void show(Rows rows);
    void adoptNewNames(const Rows &rows);
    void removeMissing(const Rows &rows);
    void reorder(const Rows &rows);
    void insertMissing(const Rows &rows);

    Rows m_rows;
    Rows m_shown;
    SheetFilter m_filter;
    bool m_editable = false;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace headroom
