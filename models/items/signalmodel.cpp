// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/signalmodel.h"

#include "items/displaytext.h"
#include "items/signaltext.h"

namespace headroom {

void SignalModel::setSignals(std::vector<ProviderSignal> rows, const Zone &zone)
{
    m_zone = zone;
    replaceRows(std::move(rows));
}

void SignalModel::setNames(std::shared_ptr<const WorkspaceNames> names)
{
    if (names == m_names) return;
    m_names = std::move(names);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, WorkspaceColumn), index(rowCount() - 1, WorkspaceColumn));
}

QVariant SignalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ProviderSignal &signal = rowAt(index.row());
    if (role == KeyRole) return signal.workspace;
    if (role == SecondaryTextRole) return second(signal, index.column());
    return CellTable::data(index, role);
}

QString SignalModel::second(const ProviderSignal &signal, int column) const
{
    switch (column) {
    case At: return m_zone.id() == "UTC" ? QString() : displayInstantIn(signal.at, Zone());
    case Kind: return signalMeaning(signal.kind);
    case Owner: return nextStep(signal.kind);
    case Job:
        return signal.jobPart && signal.jobParts
                   ? tr("part %1 of %2").arg(displayCount(*signal.jobPart), displayCount(*signal.jobParts))
                   : QString();
    default: return {};
    }
}

TableCell SignalModel::cell(int row, int column) const
{
    const ProviderSignal &signal = rowAt(row);
    switch (column) {
    case At: return instantCell(signal.at, m_zone);
    case Kind: return signalKindCell(signal.kind);
    case Owner: {
        TableCell cell = TableCell::words(ownerName(ownerOf(signal.kind)), ownerName(ownerOf(signal.kind)));
        cell.toolTip = nextStep(signal.kind);
        return cell;
    }
    case WorkspaceColumn: {
        TableCell cell = TableCell::words(workspaceName(*m_names, signal.workspace), signal.workspace);
        cell.toolTip = signal.workspace;
        return cell;
    }
    case Pool: return statedCell(signal.pool);
    case RouteColumn: return statedCell(signal.route);
    case Region: return statedCell(signal.region);
    case Provider: return statedCell(signal.provider);
    case Job: return statedCell(signal.job);
    case Action: return statedCell(signal.action);
    case Member: return statedCell(signal.member);
    case RecordsFailed: return signal.recordsFailed ? TableCell::count(*signal.recordsFailed) : TableCell::nothing();
    case ErrorText: return statedCell(signal.error);
    default: return {};
    }
}

TableColumn SignalModel::column(int column) const
{
    switch (column) {
    case At: return {tr("When"), QStringLiteral("at"), tr("In %1").arg(QString::fromLatin1(m_zone.id())), false};
    case Kind: return {tr("What happened"), QStringLiteral("kind"), tr("And what it means"), false};
    case Owner: return {tr("Whose"), QStringLiteral("owner"), tr("Who owns it, and what they do next"), false};
    case WorkspaceColumn: return {tr("Workspace"), QStringLiteral("workspace"), {}, false};
    case Pool: return {tr("Pool"), QStringLiteral("pool"), tr("The event’s own, else that of its route"), false};
    case RouteColumn: return {tr("Route"), QStringLiteral("route"), {}, false};
    case Region: return {tr("Region"), QStringLiteral("region"), tr("Of the pool, else of the route"), false};
    case Provider: return {tr("Provider"), QStringLiteral("provider"), {}, false};
    case Job: return {tr("Job"), QStringLiteral("job"), tr("Of batches, and which part of it"), false};
    case Action: return {tr("Action"), QStringLiteral("action"), {}, false};
    case Member: return {tr("Member"), QStringLiteral("member"), {}, false};
    case RecordsFailed: return {tr("Records failed"), QStringLiteral("records_failed"), {}};
    case ErrorText: return {tr("As stated"), QStringLiteral("provider_error"), tr("What the event says"), false};
    default: return {};
    }
}

}  // namespace headroom
