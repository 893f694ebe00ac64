// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/signaltables.h"

#include "items/displaytext.h"
#include "items/signaltext.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct SignalTables {
    Q_DECLARE_TR_FUNCTIONS(SignalTables)
};

TableCell nameCell(const WorkspaceNames &names, const QString &key)
{
    TableCell cell = TableCell::words(workspaceName(names, key), key);
    cell.toolTip = key;
    return cell;
}

TableColumn kindColumn(int nth)
{
    const SignalKind kind = kAllSignalKinds.at(static_cast<std::size_t>(nth));
    const std::string_view id = signalId(kind);
    return {signalName(kind), QString::fromLatin1(id.data(), qsizetype(id.size())), signalMeaning(kind)};
}

TableColumn sumColumn()
{
    return {SignalTables::tr("Signals"), QStringLiteral("signals"), SignalTables::tr("Events of every kind shown")};
}

TableColumn lastColumn(const Zone &zone)
{
    return {SignalTables::tr("Last"), QStringLiteral("last"),
            SignalTables::tr("In %1").arg(QString::fromLatin1(zone.id())), false};
}

}  // namespace

void SignalPlaceModel::setPlaces(std::vector<SignalPlace> places, const Zone &zone)
{
    m_zone = zone;
    replaceRows(std::move(places));
}

QVariant SignalPlaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == KeyRole) return rowAt(index.row()).pool;
    return CellTable::data(index, role);
}

TableCell SignalPlaceModel::cell(int row, int column) const
{
    const SignalPlace &place = rowAt(row);
    switch (column) {
    case Kind: return signalKindCell(place.kind);
    case Pool: return statedCell(place.pool);
    case RouteColumn: return statedCell(place.route);
    case Region: return statedCell(place.region);
    case Count: return TableCell::count(place.signalCount);
    case Workspaces: return TableCell::count(place.workspaces);
    case Jobs: return TableCell::count(place.jobs);
    case First: return instantCell(place.first, m_zone);
    case Last: return instantCell(place.last, m_zone);
    default: return {};
    }
}

TableColumn SignalPlaceModel::column(int column) const
{
    switch (column) {
    case Kind: return {tr("What happened"), QStringLiteral("kind"), {}, false};
    case Pool: return {tr("Pool"), QStringLiteral("pool"), tr("The event’s own, else that of its route"), false};
    case RouteColumn: return {tr("Route"), QStringLiteral("route"), {}, false};
    case Region: return {tr("Region"), QStringLiteral("region"), tr("Of the pool, else of the route"), false};
    case Count: return sumColumn();
    case Workspaces: return {tr("Workspaces"), QStringLiteral("workspaces"), tr("Affected, each counted once")};
    case Jobs: return {tr("Jobs"), QStringLiteral("jobs"), tr("Batch jobs affected, each counted once")};
    case First: return {tr("First"), QStringLiteral("first"), tr("In %1").arg(QString::fromLatin1(m_zone.id())), false};
    default: return lastColumn(m_zone);
    }
}

void SignalWorkspaceModel::setWorkspaces(std::vector<AffectedWorkspace> rows, const Zone &zone)
{
    m_zone = zone;
    replaceRows(std::move(rows));
}

void SignalWorkspaceModel::setNames(std::shared_ptr<const WorkspaceNames> names)
{
    if (names == m_names) return;
    m_names = std::move(names);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, WorkspaceColumn), index(rowCount() - 1, WorkspaceColumn));
}

QVariant SignalWorkspaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == KeyRole) return rowAt(index.row()).workspace;
    return CellTable::data(index, role);
}

TableCell SignalWorkspaceModel::cell(int row, int column) const
{
    const AffectedWorkspace &of = rowAt(row);
    switch (column) {
    case WorkspaceColumn: return nameCell(*m_names, of.workspace);
    case Last: return instantCell(of.last, m_zone);
    case Total: return TableCell::count(signalSum(of.signalCounts));
    default: return TableCell::count(of.signalCounts.at(static_cast<std::size_t>(column - FirstKind)));
    }
}

TableColumn SignalWorkspaceModel::column(int column) const
{
    switch (column) {
    case WorkspaceColumn: return {tr("Workspace"), QStringLiteral("workspace"), {}, false};
    case Last: return lastColumn(m_zone);
    case Total: return sumColumn();
    default: return kindColumn(column - FirstKind);
    }
}

QVariant SignalWorkspaceModel::sortValue(int row, int column) const
{
    const AffectedWorkspace &of = rowAt(row);
    switch (column) {
    case WorkspaceColumn: return workspaceName(*m_names, of.workspace);
    case Last: return qlonglong{of.last.us};
    case Total: return qlonglong{signalSum(of.signalCounts)};
    default: return qlonglong{of.signalCounts.at(static_cast<std::size_t>(column - FirstKind))};
    }
}

void SignalJobModel::setJobs(std::vector<AffectedJob> rows, const Zone &zone)
{
    m_zone = zone;
    replaceRows(std::move(rows));
}

void SignalJobModel::setNames(std::shared_ptr<const WorkspaceNames> names)
{
    if (names == m_names) return;
    m_names = std::move(names);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, WorkspaceColumn), index(rowCount() - 1, WorkspaceColumn));
}

QVariant SignalJobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == KeyRole) return rowAt(index.row()).workspace;
    return CellTable::data(index, role);
}

TableCell SignalJobModel::cell(int row, int column) const
{
    const AffectedJob &of = rowAt(row);
    switch (column) {
    case Job: return statedCell(of.job);
    case WorkspaceColumn: return nameCell(*m_names, of.workspace);
    case Surface: return statedCell(of.surface);
    case What: {
        const QString words = signalCountWords(of.signalCounts);
        TableCell cell = TableCell::words(words, words);
        cell.toolTip = words;
        return cell;
    }
    case Total: return TableCell::count(signalSum(of.signalCounts));
    case Parts: return TableCell::count(of.parts);
    case RecordsFailed: return of.recordsFailed ? TableCell::count(*of.recordsFailed) : TableCell::nothing();
    case Last: return instantCell(of.last, m_zone);
    default: return {};
    }
}

TableColumn SignalJobModel::column(int column) const
{
    switch (column) {
    case Job: return {tr("Job"), QStringLiteral("job"), {}, false};
    case WorkspaceColumn: return {tr("Workspace"), QStringLiteral("workspace"), {}, false};
    case Surface: return {tr("Surface"), QStringLiteral("surface"), {}, false};
    case What: return {tr("What happened"), QStringLiteral("kinds"), {}, false};
    case Total: return sumColumn();
    case Parts: return {tr("Parts"), QStringLiteral("parts"), tr("Different parts that had trouble")};
    case RecordsFailed:
        return {tr("Records failed"), QStringLiteral("records_failed"), tr("Where events state it, added up")};
    default: return lastColumn(m_zone);
    }
}

QVariant SignalJobModel::sortValue(int row, int column) const
{
    const AffectedJob &of = rowAt(row);
    switch (column) {
    case WorkspaceColumn: return workspaceName(*m_names, of.workspace);
    case Total: return qlonglong{signalSum(of.signalCounts)};
    case Parts: return qlonglong{of.parts};
    case Last: return qlonglong{of.last.us};
    default: return CellTable::sortValue(row, column);
    }
}

void SignalDayModel::setDays(std::vector<SignalDay> days)
{
    replaceRows(std::move(days));
}

TableCell SignalDayModel::cell(int row, int column) const
{
    const SignalDay &day = rowAt(row);
    if (column == Day) return TableCell::day(day.day);
    if (column == Total) return TableCell::count(signalSum(day.signalCounts));
    return TableCell::count(day.signalCounts.at(static_cast<std::size_t>(column - FirstKind)));
}

TableColumn SignalDayModel::column(int column) const
{
    if (column == Day) return {tr("Day"), QStringLiteral("day"), {}, false};
    return column == Total ? sumColumn() : kindColumn(column - FirstKind);
}

}  // namespace headroom
