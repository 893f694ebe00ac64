// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uniteconomics.h"
#include "items/rowtable.h"

namespace headroom {

// Which routes the units of each bucket ran on: the chart of the route mix as a table.
class EconomicsMixModel final : public RowTable<EconomicsMixModel, RouteShare> {
    Q_OBJECT
public:
    enum Column { BucketColumn, RouteColumn, Units, Share, Each, CostColumn, ColumnCount };

    using RowTable::RowTable;

    void setMix(std::vector<RouteShare> mix);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    PerBucket<std::int64_t> m_parts{};  // sums of the buckets
};

}  // namespace headroom
