// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replay.h"
#include "items/celltable.h"

namespace headroom {

// How many requests met each verdict now and in the draft.
class ReplayVerdictModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { VerdictColumn, Now, Draft, Difference, ColumnCount };

    using CellTable::CellTable;

    void setSides(const ReplaySide &now, const ReplaySide &draft);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    ReplaySide m_now;
    ReplaySide m_draft;
};

}  // namespace headroom
