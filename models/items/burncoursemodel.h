// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/burncourse.h"
#include "items/celltable.h"

namespace headroom {

// The table behind a burn curve: a row for every day of the cycle, a column for each curve.
class BurnCourseModel final : public CellTable {
    Q_OBJECT
public:
    // The columns of earlier cycles follow FirstEarlier, latest first.
    enum Column { Day, Date, UsedSoFar, Allowance, Percent, Median, FirstEarlier };

    using CellTable::CellTable;

    void setCourse(const BurnCourse &course);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    BurnCourse m_course;
};

}  // namespace headroom
