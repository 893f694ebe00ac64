// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/celltable.h"
#include "items/consumption.h"

namespace headroom {

// The consumption chart as a table: a row for every day of the cycle, those to come included.
class ConsumptionModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { Day, Date, UsedThatDay, UsedSoFar, Percent, EvenPace, Projection, ColumnCount };

    using CellTable::CellTable;

    void setConsumption(const Consumption &consumption);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    Consumption m_consumption;
};

}  // namespace headroom
