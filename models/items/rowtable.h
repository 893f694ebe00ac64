// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/celltable.h"

#include <vector>

namespace headroom {

// A table of rows that are replaced as a whole. `Model` is the model itself: what is its own are the columns, named by
// its enum with ColumnCount at the end, and what a cell says.
template<typename Model, typename Row>
class RowTable : public CellTable {
public:
    using CellTable::CellTable;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int{Model::ColumnCount};
    }

protected:
    void replaceRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

private:
    std::vector<Row> m_rows;
};

}  // namespace headroom
