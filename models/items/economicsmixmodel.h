// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uniteconomics.h"
#include "items/celltable.h"

namespace headroom {

// Which routes the units of each bucket ran on: the chart of the route mix as a table.
class EconomicsMixModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { BucketColumn, RouteColumn, Units, Share, Each, CostColumn, ColumnCount };

    using CellTable::CellTable;

    void setMix(std::vector<RouteShare> mix);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<RouteShare> m_mix;
    PerBucket<std::int64_t> m_parts{};  // sums of the buckets
};

}  // namespace headroom
