// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/providersignal.h"
#include "domain/zone.h"
#include "items/rowtable.h"
#include "items/workspacenames.h"

#include <memory>

// Provider trouble added up: by place, by workspace, by job, by day (R30).
namespace headroom {

// KeyRole answers the pool.
class SignalPlaceModel final : public RowTable<SignalPlaceModel, SignalPlace> {
    Q_OBJECT
public:
    enum Column { Kind, Pool, RouteColumn, Region, Count, Workspaces, Jobs, First, Last, ColumnCount };

    using RowTable::RowTable;

    void setPlaces(std::vector<SignalPlace> places, const Zone &zone);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    Zone m_zone;
};

// KeyRole answers the workspace. A column for each kind after the sum.
class SignalWorkspaceModel final : public RowTable<SignalWorkspaceModel, AffectedWorkspace> {
    Q_OBJECT
public:
    enum Column { WorkspaceColumn, Last, Total, FirstKind, ColumnCount = FirstKind + kSignalKinds };

    using RowTable::RowTable;

    void setWorkspaces(std::vector<AffectedWorkspace> rows, const Zone &zone);
    void setNames(std::shared_ptr<const WorkspaceNames> names);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

private:
    Zone m_zone;
    std::shared_ptr<const WorkspaceNames> m_names = std::make_shared<WorkspaceNames>();
};

// KeyRole answers the workspace of the job.
class SignalJobModel final : public RowTable<SignalJobModel, AffectedJob> {
    Q_OBJECT
public:
    enum Column { Job, WorkspaceColumn, Surface, What, Total, Parts, RecordsFailed, Last, ColumnCount };

    using RowTable::RowTable;

    void setJobs(std::vector<AffectedJob> rows, const Zone &zone);
    void setNames(std::shared_ptr<const WorkspaceNames> names);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

private:
    Zone m_zone;
    std::shared_ptr<const WorkspaceNames> m_names = std::make_shared<WorkspaceNames>();
};

// Every day of the range, a column for each kind before the sum: what the chart of days draws.
class SignalDayModel final : public RowTable<SignalDayModel, SignalDay> {
    Q_OBJECT
public:
    enum Column { Day, FirstKind, Total = FirstKind + kSignalKinds, ColumnCount };

    using RowTable::RowTable;

    void setDays(std::vector<SignalDay> days);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

}  // namespace headroom
