// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uniteconomics.h"
#include "items/celltable.h"

namespace headroom {

// What a unit cost by bucket, route or action, and what its tokens cost by the published prices (R31).
class UnitCostModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { What, Each, PublishedEach, Difference, Units, CostColumn, Events, TokensOfEach, ColumnCount };

    using CellTable::CellTable;

    void setRows(std::vector<UnitCostRow> rows, CostBy by);
    [[nodiscard]] CostBy by() const { return m_by; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<UnitCostRow> m_rows;
    CostBy m_by = CostBy::Bucket;
};

}  // namespace headroom
