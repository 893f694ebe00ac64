// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"
#include "items/celltable.h"
#include "items/planuse.h"

#include <vector>

namespace headroom {

// One version of a plan on its timeline.
struct PlanVersionRow {
    int version = 1;
    Instant from;
    bool draft = false;
    bool begun = false;           // may be assigned now
    std::int64_t workspaces = 0;  // on it now
    bool operator==(const PlanVersionRow &) const = default;
};

// By version, the draft in its place. A draft of the number of a published version is listed beside it.
std::vector<PlanVersionRow> planVersionRows(const Plan *published, const DraftPlan *drafted, const PlanUse &use,
                                            Instant now);

// The versions of one plan, oldest first: what the timeline shows, a row a version.
class PlanVersionModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { Version, From, State, Workspaces, ColumnCount };

    using CellTable::CellTable;

    void setRows(std::vector<PlanVersionRow> rows);
    [[nodiscard]] const PlanVersionRow &version(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    // -1: not there
    [[nodiscard]] int rowOf(int version, bool draft) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    // Qt::AccessibleTextRole of the first column says the whole row.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<PlanVersionRow> m_rows;
};

}  // namespace headroom
