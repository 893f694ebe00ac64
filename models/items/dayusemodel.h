// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/celltable.h"
#include "items/dailyuse.h"

namespace headroom {

// The daily chart as a table: a row for every day so far, a column for every bucket in the measure chosen.
class DayUseModel final : public CellTable {
    Q_OBJECT
public:
    // The columns of buckets follow FirstBucket in the order of kBuckets.
    enum Column { Day, Date, FirstBucket, Unmapped = FirstBucket + kBucketCount, ColumnCount };

    using CellTable::CellTable;

    void setUse(const DailyUse &use, DayMeasure measure);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    DailyUse m_use;
    DayMeasure m_measure = DayMeasure::ShareOfEntitlement;
};

}  // namespace headroom
