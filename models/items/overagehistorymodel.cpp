// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/overagehistorymodel.h"

#include "items/displaytext.h"
#include "items/overagetext.h"

namespace headroom {

namespace {

OverageCell words(const QString &text, const QString &second = {}, const QString &toolTip = {})
{
    OverageCell cell{.cell = TableCell::words(text, text), .second = second, .spoken = {}};
    cell.cell.toolTip = toolTip;
    return cell;
}

// When a request ended: decided by somebody, or by the end of its cycle.
Instant endOf(const OverageRequest &request)
{
    return request.decidedAt.value_or(request.state == OverageState::Pending ? request.requestedAt : request.cycleEnd);
}

}  // namespace

void OverageHistoryModel::setRequests(std::vector<OverageRequest> requests)
{
    replaceRows(m_rows, std::move(requests), [](const OverageRequest &row) { return row.id; });
}

int OverageHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OverageHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant OverageHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == KeyRole) return qlonglong{m_rows[static_cast<std::size_t>(index.row())].id};
    return OverageTable::data(index, role);
}

OverageCell OverageHistoryModel::overageCell(int row, int column) const
{
    const OverageRequest &request = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case When: {
        const Instant at = endOf(request);
        OverageCell cell = words(displayMoment(at), {}, displayInstant(at));
        cell.cell.sort = qlonglong{at.us};
        cell.cell.copy = formatInstant(at);
        return cell;
    }
    case Workspace: {
        OverageCell cell =
            words(request.workspaceName, request.workspaceName == request.workspace ? QString() : request.workspace);
        cell.cell.copy = request.workspace;
        return cell;
    }
    case State: {
        OverageCell cell = words(outcomeText(request));
        if (request.revokedUnits() > 0) cell.second = tr("%1 revoked").arg(displayCount(request.revokedUnits()));
        const std::string_view id = stateId(request.state);
        cell.cell.copy = QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
        return cell;
    }
    case Granted: {
        OverageCell cell{.cell = TableCell::count(request.grantedUnits()), .second = {}, .spoken = {}};
        cell.cell.text = tr("%1 of %2", "units granted of units asked for")
                             .arg(displayCount(request.grantedUnits()), displayCount(request.units));
        cell.second = bucketName(request.bucket);
        return cell;
    }
    case By: return words(request.decidedBy);
    case Reason: return words(request.decisionReason.simplified(), {}, request.decisionReason);
    case Requester: {
        OverageCell cell = words(request.requestedBy);
        if (!request.enteredBy.isEmpty()) cell.second = tr("entered by %1").arg(request.enteredBy);
        return cell;
    }
    case AskedFor: return words(request.reason.simplified(), {}, request.reason);
    default: return {};
    }
}

TableColumn OverageHistoryModel::column(int column) const
{
    switch (column) {
    case When: return {tr("Decided"), QStringLiteral("decided"), tr("When it was decided, or expired"), false};
    case Workspace: return {tr("Workspace"), QStringLiteral("workspace"), {}, false};
    case State: return {tr("Outcome"), QStringLiteral("state"), {}, false};
    case Granted:
        return {tr("Granted"), QStringLiteral("granted"),
                tr("Units granted and not revoked, of those asked for; of which bucket")};
    case By: return {tr("By"), QStringLiteral("by"), tr("Who decided"), false};
    case Reason: return {tr("Reason"), QStringLiteral("reason"), tr("Why it was decided so"), false};
    case Requester: return {tr("Requester"), QStringLiteral("requester"), {}, false};
    case AskedFor: return {tr("Asked because"), QStringLiteral("asked_because"), tr("The requester’s reason"), false};
    default: return {};
    }
}

}  // namespace headroom
