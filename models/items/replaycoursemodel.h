// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replay.h"
#include "items/celltable.h"

namespace headroom {

// One bucket through one cycle under both catalogs: the chart of the two courses as a table.
class ReplayCourseModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { Day, Date, Now, Draft, Difference, EntitlementNow, EntitlementDraft, ColumnCount };

    using CellTable::CellTable;

    void setCourse(const ReplayCourse &course, Bucket bucket);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    ReplayCourse m_course;
    Bucket m_bucket{};
};

}  // namespace headroom
