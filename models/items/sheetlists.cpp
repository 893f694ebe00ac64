// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sheetlists.h"

#include "items/displaytext.h"
#include "items/sheetcell.h"

#include <algorithm>

namespace headroom {

namespace {

TableCell text(const QString &words, const QString &copy)
{
    TableCell cell = TableCell::words(words, copy);
    cell.toolTip = words;
    return cell;
}

TableCell text(const QString &words)
{
    return text(words, words);
}

}  // namespace

void SheetFindingModel::setFindings(std::vector<DraftFinding> findings)
{
    std::ranges::stable_sort(findings, std::ranges::greater(), &DraftFinding::severity);
    if (findings == rows()) return;
    replaceRows(std::move(findings));
}

QVariant SheetFindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == SheetSeverityRole && index.column() == Severity) return static_cast<int>(finding(index.row()).severity);
    return CellTable::data(index, role);
}

TableCell SheetFindingModel::cell(int row, int column) const
{
    const DraftFinding &shown = finding(row);
    const std::optional<SheetPath> path = sheetPath(shown.path);
    switch (column) {
    case Severity: return text(severityName(shown.severity));
    case Action: return text(path ? path->action : tr("the sheet"), path ? path->action : QString());
    case Field: return text(path && path->field ? sheetFieldName(*path->field) : QString(), shown.path);
    default: return text(shown.message);
    }
}

TableColumn SheetFindingModel::column(int column) const
{
    switch (column) {
    case Severity:
        return {tr("Weight"), QStringLiteral("severity"), tr("An error keeps the sheet from being published"), false};
    case Action: return {tr("Action"), QStringLiteral("action"), {}, false};
    case Field: return {tr("Field"), QStringLiteral("field"), {}, false};
    default: return {tr("What is wrong, and how to mend it"), QStringLiteral("message"), {}, false};
    }
}

void SheetChangeModel::setChanges(std::vector<SheetChange> changes)
{
    if (changes == rows()) return;
    replaceRows(std::move(changes));
}

TableCell SheetChangeModel::cell(int row, int column) const
{
    const SheetChange &change = rowAt(row);
    switch (column) {
    case Kind:
        return text(change.kind == SheetChange::Kind::Added     ? tr("Added", "action")
                    : change.kind == SheetChange::Kind::Removed ? tr("Removed", "action")
                                                                : tr("Changed", "action"));
    case Action: return text(change.action);
    case Field: return text(change.field ? sheetFieldName(*change.field) : QString());
    case Before: return text(change.before);
    default: return text(change.after);
    }
}

TableColumn SheetChangeModel::column(int column) const
{
    switch (column) {
    case Kind: return {tr("What"), QStringLiteral("change"), {}, false};
    case Action: return {tr("Action"), QStringLiteral("action"), {}, false};
    case Field: return {tr("Field"), QStringLiteral("field"), {}, false};
    case Before: return {tr("Before"), QStringLiteral("before"), tr("In the sheet that the draft began from"), false};
    default: return {tr("In the draft"), QStringLiteral("after"), {}, false};
    }
}

void SheetUnmappedModel::setActions(std::vector<UnmappedAction> actions)
{
    if (actions == rows()) return;
    replaceRows(std::move(actions));
}

QVariant SheetUnmappedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    return role == KeyRole ? QVariant(rowAt(index.row()).action) : CellTable::data(index, role);
}

TableCell SheetUnmappedModel::cell(int row, int column) const
{
    const UnmappedAction &action = rowAt(row);
    switch (column) {
    case Action: return text(action.action);
    case Events: return TableCell::count(action.events);
    case CostColumn: return TableCell::money(action.cost);
    case Route: return text(action.route.isEmpty() ? tr("not stated", "route") : action.route, action.route);
    default:
        return text(action.next ? tr("%1 in the newest sheet", "bucket of an action").arg(bucketName(*action.next))
                                : tr("No sheet maps it"));
    }
}

TableColumn SheetUnmappedModel::column(int column) const
{
    switch (column) {
    case Action: return {tr("Action"), QStringLiteral("action"), {}, false};
    case Events: return {tr("Events"), QStringLiteral("events"), tr("That no sheet mapped, in the last 90 days")};
    case CostColumn: return {tr("Cost so far"), QStringLiteral("cost"), tr("Of those events")};
    case Route: return {tr("Route"), QStringLiteral("route"), tr("The one that most of those events took"), false};
    default: return {tr("Mapping"), QStringLiteral("mapping"), {}, false};
    }
}

void SheetProblemModel::setProblems(std::vector<SheetRowProblem> problems)
{
    replaceRows(std::move(problems));
}

TableCell SheetProblemModel::cell(int row, int column) const
{
    const SheetRowProblem &problem = rowAt(row);
    switch (column) {
    case Line: {
        TableCell line = TableCell::count(problem.line);
        line.sum.reset();  // adding line numbers makes no sense
        return line;
    }
    case SheetColumn: return text(problem.column.isEmpty() ? tr("the whole line") : problem.column, problem.column);
    default: return text(problem.message);
    }
}

TableColumn SheetProblemModel::column(int column) const
{
    switch (column) {
    case Line: return {tr("Line"), QStringLiteral("line"), tr("Of the text, from 1")};
    case SheetColumn: return {tr("Column"), QStringLiteral("column"), {}, false};
    default: return {tr("Why it was refused"), QStringLiteral("why"), {}, false};
    }
}

}  // namespace headroom
