// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/providersignal.h"
#include "items/rowtable.h"

namespace headroom {

// Pools with their quota and the busiest minute, as they are ordered: the hottest first. KeyRole answers the pool; the
// peak carries a standing against the quota (StandingRole) where one is stated.
class PoolHeatModel final : public RowTable<PoolHeatModel, PoolPeak> {
    Q_OBJECT
public:
    enum Column { Pool, Peak, Share, PeakMinute, Quota, Tokens, Signals, Provider, Region, Model, ColumnCount };

    using RowTable::RowTable;

    void setPools(std::vector<PoolPeak> pools);
    [[nodiscard]] const PoolPeak &pool(int row) const { return rowAt(row); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

}  // namespace headroom
