// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/signaltables.h"

#include <QMap>
#include <QSortFilterProxyModel>
#include <QTabWidget>

namespace headroom {

class DataTable;
class SignalList;

// Provider trouble in detail: where it happened, whom and which jobs it met, and the latest events.
class SignalTabs final : public QTabWidget {
    Q_OBJECT
public:
    explicit SignalTabs(QWidget *parent = nullptr);

    void setAnswer(const SignalAnswer &answer, const std::shared_ptr<const WorkspaceNames> &names);
    // By the names under which their arranged columns are remembered.
    [[nodiscard]] QMap<QString, DataTable *> tables() const;
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void placeActivated(const headroom::SignalPlace &place);
    // As it stood at that instant.
    void workspaceActivated(const QString &workspace, headroom::Instant at);
    void summaryChanged();

private:
    DataTable *add(const QString &title, QAbstractItemModel &model, QSortFilterProxyModel &sorted, int sortColumn);
    [[nodiscard]] DataTable *current() const;

    SignalPlaceModel m_places;
    SignalWorkspaceModel m_workspaces;
    SignalJobModel m_jobs;
    QSortFilterProxyModel m_sortedPlaces;
    QSortFilterProxyModel m_sortedWorkspaces;
    QSortFilterProxyModel m_sortedJobs;
    std::vector<SignalPlace> m_placeRows;
    std::vector<AffectedWorkspace> m_workspaceRows;
    std::vector<AffectedJob> m_jobRows;
    DataTable *m_placeTable;
    DataTable *m_workspaceTable;
    DataTable *m_jobTable;
    SignalList *m_latest;
};

}  // namespace headroom
