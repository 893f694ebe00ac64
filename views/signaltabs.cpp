// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signaltabs.h"

#include "items/displaytext.h"
#include "items/roles.h"
#include "views/celldelegate.h"
#include "views/cellpainting.h"
#include "views/datatable.h"
#include "views/rowkeeper.h"
#include "views/signallist.h"

#include <QHeaderView>

namespace headroom {

namespace {

constexpr int kHeight = 280;
constexpr int kPlaces = 0;
constexpr int kWorkspaces = 1;
constexpr int kJobs = 2;
constexpr int kLatest = 3;

// "Places (3)"
QString counted(const QString &title, std::int64_t count)
{
    return SignalTabs::tr("%1 (%2)", "title of a table, its rows").arg(title, displayCount(count));
}

template<typename Row>
const Row &rowOf(const std::vector<Row> &rows, const QSortFilterProxyModel &sorted, const QModelIndex &index)
{
    return rows[static_cast<std::size_t>(sorted.mapToSource(index).row())];
}

void setWidths(DataTable &table, const QList<QPair<int, QString>> &usual)
{
    for (const auto &[column, text] : usual) setUsualWidth(table, column, text);
}

}  // namespace

SignalTabs::SignalTabs(QWidget *parent) : QTabWidget(parent), m_latest(new SignalList(true))
{
    setDocumentMode(true);
    setMinimumHeight(kHeight);
    const QString instant = QStringLiteral("17 Mar 2026 10:30 America/New_York");
    const QString kind = QStringLiteral("Region quota exhausted 9");
    const QString key = QStringLiteral("azure-eastus-global");
    m_placeTable = add(tr("Places"), m_places, m_sortedPlaces, SignalPlaceModel::Count);
    setWidths(*m_placeTable, {{SignalPlaceModel::Kind, kind},
                              {SignalPlaceModel::Pool, key},
                              {SignalPlaceModel::RouteColumn, key},
                              {SignalPlaceModel::Region, QStringLiteral("swedencentral")},
                              {SignalPlaceModel::First, instant},
                              {SignalPlaceModel::Last, instant}});
    new RowKeeper(m_placeTable, {SignalPlaceModel::Kind, SignalPlaceModel::Pool, SignalPlaceModel::RouteColumn,
                                 SignalPlaceModel::Region});
    m_workspaceTable = add(tr("Workspaces"), m_workspaces, m_sortedWorkspaces, SignalWorkspaceModel::Total);
    setWidths(*m_workspaceTable, {{SignalWorkspaceModel::WorkspaceColumn, QStringLiteral("Brightwater Legal")},
                                  {SignalWorkspaceModel::Last, instant}});
    new RowKeeper(m_workspaceTable);
    m_jobTable = add(tr("Jobs"), m_jobs, m_sortedJobs, SignalJobModel::Last);
    setWidths(*m_jobTable, {{SignalJobModel::Job, key},
                            {SignalJobModel::WorkspaceColumn, QStringLiteral("Brightwater Legal")},
                            {SignalJobModel::What, kind + kind},
                            {SignalJobModel::Last, instant}});
    new RowKeeper(m_jobTable, {SignalJobModel::Job, SignalJobModel::WorkspaceColumn});
    addTab(m_latest, tr("Latest"));

    connect(m_placeTable, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT placeActivated(rowOf(m_placeRows, m_sortedPlaces, index)); });
    connect(m_workspaceTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const AffectedWorkspace &of = rowOf(m_workspaceRows, m_sortedWorkspaces, index);
        Q_EMIT workspaceActivated(of.workspace, of.last);
    });
    connect(m_jobTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const AffectedJob &of = rowOf(m_jobRows, m_sortedJobs, index);
        Q_EMIT workspaceActivated(of.workspace, of.last);
    });
    connect(m_latest, &SignalList::signalActivated, this,
            [this](const ProviderSignal &signal) { Q_EMIT workspaceActivated(signal.workspace, signal.at); });
    connect(m_latest->table(), &DataTable::summaryChanged, this, &SignalTabs::summaryChanged);
    connect(this, &QTabWidget::currentChanged, this, &SignalTabs::summaryChanged);
}

DataTable *SignalTabs::add(const QString &title, QAbstractItemModel &model, QSortFilterProxyModel &sorted,
                           int sortColumn)
{
    sorted.setSourceModel(&model);
    sorted.setSortRole(SortRole);
    auto *table = new DataTable;
    table->setAccessibleName(title);
    table->setModel(&sorted);
    table->setItemDelegate(new CellDelegate(table));
    table->horizontalHeader()->setMinimumHeight(2 * fontMetrics().height() + 8);
    table->sortByColumn(sortColumn, Qt::DescendingOrder);
    connect(table, &DataTable::summaryChanged, this, &SignalTabs::summaryChanged);
    addTab(table, title);
    return table;
}

void SignalTabs::setAnswer(const SignalAnswer &answer, const std::shared_ptr<const WorkspaceNames> &names)
{
    const Zone zone = Zone::named(answer.zone).value_or(Zone());
    m_placeRows = answer.places;
    m_workspaceRows = answer.workspaces;
    m_jobRows = answer.jobs;
    m_places.setPlaces(answer.places, zone);
    m_workspaces.setWorkspaces(answer.workspaces, zone);
    m_workspaces.setNames(names);
    m_jobs.setJobs(answer.jobs, zone);
    m_jobs.setNames(names);
    m_latest->setSignals(answer.latest, zone, answer.total);
    m_latest->setNames(names);
    const auto size = [](const auto &rows) { return static_cast<std::int64_t>(rows.size()); };
    setTabText(kPlaces, counted(tr("Places"), size(answer.places)));
    setTabText(kWorkspaces, counted(tr("Workspaces"), size(answer.workspaces)));
    setTabText(kJobs, counted(tr("Jobs"), size(answer.jobs)));
    setTabText(kLatest, counted(tr("Latest"), size(answer.latest)));
}

QMap<QString, DataTable *> SignalTabs::tables() const
{
    return {{QStringLiteral("provider-places"), m_placeTable},
            {QStringLiteral("provider-workspaces"), m_workspaceTable},
            {QStringLiteral("provider-jobs"), m_jobTable},
            {QStringLiteral("provider-signals"), m_latest->table()}};
}

DataTable *SignalTabs::current() const
{
    return currentWidget() == m_latest ? m_latest->table() : qobject_cast<DataTable *>(currentWidget());
}

QString SignalTabs::summary() const
{
    const DataTable *table = current();
    return table ? table->summary() : QString();
}

}  // namespace headroom
