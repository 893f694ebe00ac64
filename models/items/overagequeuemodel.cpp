// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/overagequeuemodel.h"

#include "items/displaytext.h"
#include "items/overagetext.h"
#include "items/overageurgency.h"

namespace headroom {

namespace {

BucketStanding standingOf(const QueuedRequest &row)
{
    BucketStanding standing;
    standing.unit = row.request.unit;
    standing.used = row.used;
    standing.entitlement = row.entitlement;
    standing.projected = row.projected;
    return standing;
}

OverageCell words(const QString &text, const QString &second = {}, const QString &toolTip = {})
{
    OverageCell cell{.cell = TableCell::words(text, text), .second = second, .spoken = {}};
    cell.cell.toolTip = toolTip;
    return cell;
}

OverageCell useCell(const QueuedRequest &row)
{
    const Amount total = row.entitlement.total();
    OverageCell use{.cell = TableCell::count(row.used), .second = {}, .spoken = {}};
    const auto percent = percentHundredths(row.used, total);
    use.cell.sort = percent ? qlonglong{*percent} : total.unlimited ? qlonglong{-1} : qlonglong{1} << 62;
    use.cell.toolTip = use.spoken = describeStanding(standingOf(row));
    return use;
}

OverageCell projectedCell(const QueuedRequest &row)
{
    if (!row.projected) return {.cell = TableCell::nothing(), .second = {}, .spoken = {}};
    OverageCell projected{.cell = TableCell::count(*row.projected), .second = {}, .spoken = {}};
    projected.cell.sum.reset();
    const Amount total = row.entitlement.total();
    if (!total.unlimited && *row.projected > total.units) {
        projected.second = OverageQueueModel::tr("%1 over").arg(displayCount(*row.projected - total.units));
        projected.callout = true;
    }
    return projected;
}

OverageCell priceCell(const OverageRequest &request)
{
    if (!request.unitPrice) {
        OverageCell free = words(OverageQueueModel::tr("none"), {},
                                 OverageQueueModel::tr("The plan sells no overage of this bucket: it would be given."));
        free.cell.copy.clear();
        free.cell.sort = qlonglong{-1};
        free.cell.number = true;
        return free;
    }
    const auto price = request.price();
    if (!price) return {.cell = TableCell::nothing(), .second = {}, .spoken = {}};
    OverageCell cell{.cell = TableCell::money({*price, false}), .second = {}, .spoken = {}};
    cell.cell.toolTip = OverageQueueModel::tr("%1 each").arg(displayMoney(*request.unitPrice));
    return cell;
}

}  // namespace

void OverageQueueModel::setRequests(std::vector<QueuedRequest> requests, Instant at)
{
    m_at = at;
    replaceRows(m_rows, std::move(requests), [](const QueuedRequest &row) { return row.request.id; });
    if (!m_rows.empty())  // time has passed in every row
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const QueuedRequest *OverageQueueModel::find(std::int64_t id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const QueuedRequest &row) { return row.request.id; });
    return found == m_rows.end() ? nullptr : &*found;
}

int OverageQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OverageQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant OverageQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const QueuedRequest &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == KeyRole) return qlonglong{row.request.id};
    if (index.column() == Use && role == StandingRole) return QVariant::fromValue(standingOf(row));
    if (index.column() == Use && role == BucketRole) return static_cast<int>(row.request.bucket);
    return OverageTable::data(index, role);
}

OverageCell OverageQueueModel::overageCell(int row, int column) const
{
    const QueuedRequest &shown = m_rows[static_cast<std::size_t>(row)];
    const OverageRequest &request = shown.request;
    switch (column) {
    case Workspace: {
        OverageCell cell =
            words(request.workspaceName, request.workspaceName == request.workspace ? QString() : request.workspace);
        cell.cell.copy = request.workspace;
        return cell;
    }
    case Asked: {
        OverageCell cell{.cell = TableCell::count(request.units), .second = {}, .spoken = {}};
        cell.cell.text = countedUnits(request.units, request.unit);
        cell.cell.number = false;
        cell.second = bucketName(request.bucket);
        return cell;
    }
    case Requester: {
        OverageCell cell = words(request.requestedBy);
        if (!request.enteredBy.isEmpty()) cell.second = tr("entered by %1").arg(request.enteredBy);
        return cell;
    }
    case Reason: return words(request.reason.simplified(), {}, request.reason);
    case Since: {
        OverageCell cell = words(displaySpan(request.requestedAt, m_at), displayDate(request.requestedAt),
                                 displayInstant(request.requestedAt));
        cell.cell.sort = qlonglong{request.requestedAt.us};
        cell.cell.copy = formatInstant(request.requestedAt);
        return cell;
    }
    case Expires: {
        OverageCell cell =
            words(tr("in %1", "a span of time").arg(displaySpan(m_at, request.cycleEnd)), displayLastDay(request.cycle),
                  tr("With its cycle, %1").arg(displayInstant(request.cycleEnd)));
        cell.cell.sort = qlonglong{request.cycleEnd.us};
        cell.cell.copy = formatInstant(request.cycleEnd);
        cell.callout = urgencyOf(shown, m_at) == OverageUrgency::ExpiresSoon;
        return cell;
    }
    case Use: return useCell(shown);
    case Projected: return projectedCell(shown);
    case Queued: {
        OverageCell cell{.cell = TableCell::count(shown.queuedWaiting), .second = {}, .spoken = {}};
        if (shown.queuedWaiting == 0) cell.cell.text = QStringLiteral("–");
        return cell;
    }
    case Price: return priceCell(request);
    case Urgency: {
        OverageCell cell = words(urgencyText(shown, m_at), {}, urgencyRule());
        cell.cell.sort = qlonglong{urgencyRank(shown, m_at)};
        return cell;
    }
    default: return {};
    }
}

TableColumn OverageQueueModel::column(int column) const
{
    switch (column) {
    case Workspace: return {tr("Workspace"), QStringLiteral("workspace"), {}, false};
    case Asked: return {tr("Asked for"), QStringLiteral("units"), tr("Units asked for, and of which bucket"), false};
    case Requester:
        return {tr("Requester"), QStringLiteral("requester"),
                tr("Who asks, and who entered it where that is somebody else"), false};
    case Reason: return {tr("Reason"), QStringLiteral("reason"), {}, false};
    case Since: return {tr("Waiting"), QStringLiteral("requested"), tr("How long, and since when"), false};
    case Expires:
        return {tr("Expires"), QStringLiteral("expires"),
                tr("With the end of its cycle a request that nobody has decided expires"), false};
    case Use:
        return {tr("Used"), QStringLiteral("used"),
                tr("Used of the entitlement in the cycle; ticks at 70, 80 and 100 %"), false};
    case Projected:
        return {tr("Projected"), QStringLiteral("projected"),
                tr("Use at the end of the cycle at the pace so far, and how far that is over")};
    case Queued: return {tr("Queued"), QStringLiteral("queued"), tr("Queued actions that wait for this bucket")};
    case Price:
        return {tr("Price"), QStringLiteral("price_usd"), tr("Of the units asked for, at the plan’s overage price")};
    case Urgency: return {tr("Urgency"), QStringLiteral("urgency"), urgencyRule(), false};
    default: return {};
    }
}

}  // namespace headroom
