// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batchjob.h"
#include "domain/zone.h"
#include "items/rowtable.h"

namespace headroom {

// Batch jobs, one a row: how far each is, where its records are, and whether they add up (R34).
class JobModel final : public RowTable<JobModel, BatchJob> {
    Q_OBJECT
public:
    enum Column {
        Job,
        Started,
        State,
        Parts,
        Submitted,
        Completed,
        Failed,
        Expired,
        Outstanding,
        Difference,
        Resubmitted,
        Charged,
        Credited,
        Held,
        Surface,
        RouteColumn,
        Member,
        CostColumn,
        ColumnCount
    };

    using RowTable::RowTable;

    // As it stands at `now`, on the zone's clock.
    void setJobs(std::vector<BatchJob> jobs, const Zone &zone, Instant now);
    [[nodiscard]] const BatchJob &jobAt(int row) const { return rowAt(row); }
    // -1: not there.
    [[nodiscard]] int rowOf(const QString &job) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] QString second(const BatchJob &job, int column) const;
    [[nodiscard]] TableCell stateCell(const BatchJob &job) const;
    // Without the texts of the cell: thousands of rows are ordered in no time.
    [[nodiscard]] QVariant orderOf(const BatchJob &job, int column) const;

    Zone m_zone;
    Instant m_now;
};

}  // namespace headroom
