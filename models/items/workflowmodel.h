// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "items/celltable.h"

namespace headroom {

// A workflow upgrade beside what ran on its route in a cycle.
struct WorkflowRow {
    Workflow workflow;
    std::int64_t submitted = 0;  // batch records charged on its route in the cycle, net of credits
    Cost cost;                   // of everything on its route in the cycle
    std::int64_t others = 0;     // units of other buckets on its route: the cost is of them as well
    int sharing = 0;             // other upgrades in force on the same route: they share these figures
};

// Of the workflow upgrades that are in force at some instant of the answer's cycle, as it stood at that answer.
std::vector<WorkflowRow> workflowRows(const Workspace *workspace, const WorkspaceAnswer &answer);

// What each workflow upgrade was sold for, what it did in the cycle, and what remains of its price.
class WorkflowModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { Key, Route, Schedule, Included, Submitted, Share, CostColumn, Price, Margin, Measure, ColumnCount };

    using CellTable::CellTable;

    void setRows(std::vector<WorkflowRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<WorkflowRow> m_rows;
};

}  // namespace headroom
