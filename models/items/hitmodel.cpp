// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/hitmodel.h"

#include "items/displaytext.h"
#include "items/historytext.h"
#include "items/hittext.h"
#include "items/reviewtext.h"
#include "items/signaltext.h"

#include <algorithm>
#include <iterator>

namespace headroom {

void HitModel::setHits(std::vector<JudgedHit> hits, bool older)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_older = older;
    endResetModel();
}

void HitModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) Q_EMIT olderWanted();
}

void HitModel::append(std::vector<JudgedHit> older, bool more)
{
    m_older = more;
    if (older.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(older.size()) - 1);
    std::ranges::move(older, std::back_inserter(m_hits));
    endInsertRows();
}

void HitModel::setZones(SharedZones zones)
{
    if (zones == m_zones || *zones == *m_zones) return;
    m_zones = std::move(zones);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

Zone HitModel::zoneOf(const QString &workspace) const
{
    return workspaceZone(*m_zones, workspace);
}

int HitModel::rowOf(std::int64_t hitRow) const
{
    const auto found = std::ranges::find(m_hits, hitRow, &JudgedHit::row);
    return found == m_hits.end() ? -1 : static_cast<int>(found - m_hits.begin());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const JudgedHit &hit = hitAt(index.row());
    if (role == KeyRole) return hit.hit.workspace;
    if (role == SecondaryTextRole) return second(hit, index.column());
    return CellTable::data(index, role);
}

QString HitModel::second(const JudgedHit &hit, int column) const
{
    switch (column) {
    case At: return QString::fromLatin1(zoneOf(hit.hit.workspace).id());
    case Used: return displayPercent(hit.hit.used, hit.hit.entitlement);
    case Cause: return hit.overruled ? tr("overruled (was %1)", "a cause").arg(causeName(hit.judged.cause)) : QString();
    case WorkspaceColumn: return hit.hit.workspace == hit.workspaceName ? QString() : hit.hit.workspace;
    default: return {};
    }
}

TableCell HitModel::cell(int row, int column) const
{
    const JudgedHit &judged = hitAt(row);
    const LimitHit &hit = judged.hit;
    switch (column) {
    case At: {
        const Zone zone = zoneOf(hit.workspace);
        TableCell cell = instantCell(hit.at, zone);
        cell.text = historyClock(hit.at, zone);
        cell.toolTip = reviewMoment(hit.at, zone.id());
        return cell;
    }
    case WorkspaceColumn: {
        TableCell cell =
            TableCell::words(judged.workspaceName.isEmpty() ? hit.workspace : judged.workspaceName, hit.workspace);
        cell.toolTip = hit.workspace;
        return cell;
    }
    case Member: return statedCell(hit.member);
    case Action: return statedCell(hit.action);
    case RouteColumn: return statedCell(hit.route);
    case BucketColumn: return TableCell::words(bucketName(hit.bucket), idText(bucketId(hit.bucket)));
    case VerdictColumn: {
        TableCell cell = TableCell::words(verdictName(hit.verdict), idText(verdictId(hit.verdict)));
        cell.toolTip = hitReasons(hit.reasons).join(QLatin1Char('\n'));
        return cell;
    }
    case Used: {
        TableCell cell = TableCell::count(hit.used);
        cell.text = hitUsedText(hit);
        cell.sum.reset();
        return cell;
    }
    case Cause: {
        TableCell cell = TableCell::words(causeName(judged.cause()), idText(causeId(judged.cause())));
        cell.toolTip = hitCauseText(judged);
        return cell;
    }
    case Outcome: return TableCell::words(hitOutcomeName(hit.outcome), idText(outcomeId(hit.outcome)));
    case EntitlementColumn: {
        TableCell cell = TableCell::count(hit.entitlement.units);
        if (hit.entitlement.unlimited) cell.copy = QStringLiteral("unlimited");
        cell.text = displayAmount(hit.entitlement);
        cell.sum.reset();
        return cell;
    }
    case Plan: return statedCell(judged.plan);
    case CycleColumn: return TableCell::day(judged.cycleFirst);
    default: return {};
    }
}

TableColumn HitModel::column(int column) const
{
    switch (column) {
    case At: return {tr("When"), QStringLiteral("at"), tr("In the workspace’s zone; UTC in the tool tip"), false};
    case WorkspaceColumn: return {tr("Workspace"), QStringLiteral("workspace"), {}, false};
    case Member: return {tr("Member"), QStringLiteral("member"), {}, false};
    case Action: return {tr("Action"), QStringLiteral("action"), {}, false};
    case RouteColumn: return {tr("Route"), QStringLiteral("route"), {}, false};
    case BucketColumn: return {tr("Bucket"), QStringLiteral("bucket"), {}, false};
    case VerdictColumn: return {tr("Verdict"), QStringLiteral("verdict"), tr("What was answered before it ran"), false};
    case Used: return {tr("Used"), QStringLiteral("used"), tr("Of the entitlement, at that instant")};
    case Cause:
        return {tr("Cause"), QStringLiteral("cause"), tr("The one that counts: a reviewer may overrule it"), false};
    case Outcome: return {tr("Then"), QStringLiteral("outcome"), tr("What became of it"), false};
    case EntitlementColumn: return {tr("Entitlement"), QStringLiteral("entitlement"), tr("At that instant")};
    case Plan: return {tr("Plan"), QStringLiteral("plan"), tr("In force at that instant"), false};
    case CycleColumn: return {tr("Cycle"), QStringLiteral("cycle_first"), tr("Its first day"), false};
    default: return {};
    }
}

}  // namespace headroom
