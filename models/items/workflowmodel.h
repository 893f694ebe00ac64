// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "items/rowtable.h"

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
class WorkflowModel final : public RowTable<WorkflowModel, WorkflowRow> {
    Q_OBJECT
public:
    enum Column { Key, Route, Schedule, Included, Submitted, Share, CostColumn, Price, Margin, Measure, ColumnCount };

    using RowTable::RowTable;

    void setRows(std::vector<WorkflowRow> rows);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

}  // namespace headroom
