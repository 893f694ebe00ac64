// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/thresholdtables.h"

#include "items/displaytext.h"
#include "items/hittext.h"

#include <QCollator>

#include <algorithm>

namespace headroom {

void orderByName(std::vector<FlagChange> &changes, const WorkspaceNames &names)
{
    const QCollator collator;
    std::map<QString, QCollatorSortKey> keys;
    for (const FlagChange &change : changes)
        keys.try_emplace(change.workspace, collator.sortKey(workspaceName(names, change.workspace)));
    std::ranges::stable_sort(changes, [&keys](const FlagChange &a, const FlagChange &b) {
        const int order = keys.at(a.workspace).compare(keys.at(b.workspace));
        return order != 0 ? order < 0 : a.cycle.days.first < b.cycle.days.first;
    });
}

void ThresholdFlagModel::setNames(std::shared_ptr<const WorkspaceNames> names, SharedZones zones)
{
    m_names = std::move(names);
    m_zones = std::move(zones);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant ThresholdFlagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == KeyRole) return rowAt(index.row()).workspace;
    return CellTable::data(index, role);
}

TableCell ThresholdFlagModel::crossing(const FlagChange &change, const std::optional<BurnCrossing> &at) const
{
    if (!at) {
        TableCell cell = TableCell::words(tr("no flag"), QString());
        cell.sort = qlonglong{-1};
        return cell;
    }
    TableCell cell =
        TableCell::words(tr("day %1, %2 of %3", "day of the cycle, used, allowance")
                             .arg(displayCount(at->cycleDay), displayCount(at->used), displayCount(at->allowance)),
                         formatInstant(at->at));
    cell.sort = qlonglong{at->at.us};
    cell.toolTip = displayInstantIn(at->at, workspaceZone(*m_zones, change.workspace));
    return cell;
}

TableCell ThresholdFlagModel::cell(int row, int column) const
{
    const FlagChange &change = rowAt(row);
    switch (column) {
    case WorkspaceColumn: {
        TableCell cell = TableCell::words(workspaceName(*m_names, change.workspace), change.workspace);
        cell.toolTip = change.workspace;
        return cell;
    }
    case CycleColumn: {
        TableCell cell = TableCell::words(displayDays(change.cycle.days), change.cycle.days.first.toString());
        cell.sort = change.cycle.days.first.days;
        return cell;
    }
    case Change:
        if (!change.before) return TableCell::words(tr("new", "a flag"), QStringLiteral("new"));
        if (!change.after) return TableCell::words(tr("gone", "a flag"), QStringLiteral("gone"));
        return TableCell::words(tr("moved", "a flag"), QStringLiteral("moved"));
    case Before: return crossing(change, change.before);
    case After: return crossing(change, change.after);
    default: return {};
    }
}

TableColumn ThresholdFlagModel::column(int column) const
{
    switch (column) {
    case WorkspaceColumn: return {tr("Workspace"), QStringLiteral("workspace"), {}, false};
    case CycleColumn: return {tr("Cycle"), QStringLiteral("cycle_first"), tr("In the workspace’s own days"), false};
    case Change: return {tr("Change"), QStringLiteral("change"), tr("What would become of its flag"), false};
    case Before: return {tr("In force"), QStringLiteral("before"), tr("Where it is reached now"), false};
    case After: return {tr("As typed"), QStringLiteral("after"), tr("Where it would be reached"), false};
    default: return {};
    }
}

void ThresholdCauseModel::setPreview(const ThresholdPreview &preview)
{
    std::vector<CauseChange> rows;
    for (const HitCause cause : kCauses) {
        const auto at = static_cast<std::size_t>(cause);
        rows.push_back({cause, preview.causesBefore[at], preview.causesAfter[at]});
    }
    replaceRows(std::move(rows));
}

TableCell ThresholdCauseModel::cell(int row, int column) const
{
    const CauseChange &change = rowAt(row);
    switch (column) {
    case Cause: return TableCell::words(causeName(change.cause), idText(causeId(change.cause)));
    case Before: return TableCell::count(change.before);
    case After: return TableCell::count(change.after);
    case Change: {
        TableCell cell = TableCell::count(change.after - change.before);
        if (change.after > change.before) cell.text = tr("+%1", "more hits").arg(cell.text);
        return cell;
    }
    default: return {};
    }
}

TableColumn ThresholdCauseModel::column(int column) const
{
    switch (column) {
    case Cause: return {tr("Cause"), QStringLiteral("cause"), {}, false};
    case Before: return {tr("Hits now"), QStringLiteral("before"), tr("By the thresholds in force")};
    case After: return {tr("Hits then"), QStringLiteral("after"), tr("By what is typed")};
    case Change: return {tr("Change"), QStringLiteral("change"), {}};
    default: return {};
    }
}

}  // namespace headroom
