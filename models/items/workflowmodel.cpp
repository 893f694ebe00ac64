// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workflowmodel.h"

#include "items/displaytext.h"

#include <algorithm>

namespace headroom {

namespace {

TableCell orNone(const std::optional<QString> &text)
{
    TableCell cell = TableCell::words(text.value_or(WorkflowModel::tr("not stated")), text.value_or(QString()));
    cell.toolTip = cell.text;
    return cell;
}

// What the figures of a route also hold.
QString reservation(const WorkflowRow &row)
{
    QStringList said;
    if (row.others > 0)
        said << WorkflowModel::tr("The route also served %Ln unit(s) of other buckets; the cost is of everything.",
                                  nullptr, pluralCount(row.others));
    if (row.sharing > 0)
        said << WorkflowModel::tr("%Ln other upgrade(s) run(s) on the same route; the figures are of all of them.",
                                  nullptr, row.sharing);
    return said.join(QLatin1Char('\n'));
}

}  // namespace

std::vector<WorkflowRow> workflowRows(const Workspace *workspace, const WorkspaceAnswer &answer)
{
    std::vector<WorkflowRow> rows;
    if (!workspace || !workspace->workflows) return rows;
    const Cycle &cycle = answer.standing.cycle;
    for (const Workflow &workflow : *workspace->workflows) {
        if (std::max(workflow.from, cycle.start) >= std::min(workflow.to, cycle.end) || workflow.from > answer.at)
            continue;
        WorkflowRow row{workflow, 0, {}, 0, 0};
        const auto route = std::ranges::find(answer.routes, workflow.route, &TopEntry::key);
        if (route != answer.routes.end()) {
            row.submitted = route->units[index(Bucket::BatchRecords)];
            row.cost = route->cost;
            for (const Bucket bucket : kBuckets) {
                if (bucket != Bucket::BatchRecords) row.others += route->units[index(bucket)];
            }
        }
        rows.push_back(std::move(row));
    }
    for (WorkflowRow &row : rows)
        row.sharing = static_cast<int>(std::ranges::count(
                          rows, row.workflow.route, [](const WorkflowRow &other) { return other.workflow.route; })) -
                      1;
    return rows;
}

void WorkflowModel::setRows(std::vector<WorkflowRow> rows)
{
    replaceRows(std::move(rows));
}

TableCell WorkflowModel::cell(int row, int column) const
{
    const WorkflowRow &shown = rowAt(row);
    const Workflow &workflow = shown.workflow;
    const auto ofRoute = [&shown](TableCell cell) {
        cell.toolTip = reservation(shown);
        return cell;
    };
    switch (column) {
    case Key: return TableCell::words(workflow.key, workflow.key);
    case Route: return TableCell::words(workflow.route, workflow.route);
    case Schedule: return orNone(workflow.schedule);
    case Included: return TableCell::count(workflow.includedRecords);
    case Submitted: return ofRoute(TableCell::count(shown.submitted));
    case Share: return TableCell::share(shown.submitted, {false, workflow.includedRecords});
    case CostColumn: return ofRoute(TableCell::money(shown.cost));
    case Price: return TableCell::money({workflow.price, false});
    case Margin: return ofRoute(TableCell::money({workflow.price - shown.cost.amount, shown.cost.estimated}));
    default: return orNone(workflow.successMeasure);
    }
}

TableColumn WorkflowModel::column(int column) const
{
    switch (column) {
    case Key: return {tr("Workflow upgrade"), QStringLiteral("key"), {}, false};
    case Route: return {tr("Route"), QStringLiteral("route"), {}, false};
    case Schedule: return {tr("Schedule"), QStringLiteral("schedule"), tr("As it was agreed"), false};
    case Included:
        return {tr("Included"), QStringLiteral("included_records"), tr("Batch records that it adds each cycle")};
    case Submitted:
        return {tr("Submitted"), QStringLiteral("submitted"), tr("Batch records charged on its route in this cycle")};
    case Share: return {tr("Of included"), QStringLiteral("share"), tr("Submitted of those included")};
    case CostColumn: return {tr("Cost"), QStringLiteral("cost"), tr("Of everything on its route in this cycle")};
    case Price: return {tr("Price"), QStringLiteral("price"), tr("Each cycle")};
    case Margin: return {tr("Margin"), QStringLiteral("margin"), tr("Price less the cost of its route")};
    default:
        return {tr("Success measure"), QStringLiteral("success_measure"), tr("What was agreed to be reached"), false};
    }
}

}  // namespace headroom
