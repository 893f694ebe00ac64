// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batchjob.h"
#include "domain/zone.h"
#include "items/celltable.h"

#include <vector>

namespace headroom {

// The parts of a batch job, one a row, and below a part that took more than one event each of these (R34).
class JobPartModel final : public CellTable {
    Q_OBJECT
public:
    enum Column {
        Part,
        When,
        State,
        Submitted,
        Completed,
        Failed,
        Expired,
        Outstanding,
        Difference,
        Charged,
        Credited,
        LatencyColumn,
        Delivery,
        Order,
        ProviderError,
        EventId,
        CostColumn,
        ColumnCount
    };

    using CellTable::CellTable;

    void setJob(const BatchJob &job, const Zone &zone);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    struct Row {
        std::size_t part = 0;
        std::size_t attempt = 0;
        bool whole = true;  // the part, shown with its last attempt; false: one of its attempts
    };
    [[nodiscard]] const BatchPart &partOf(const Row &row) const { return m_job.parts[row.part]; }
    [[nodiscard]] const BatchAttempt &attemptOf(const Row &row) const { return partOf(row).attempts[row.attempt]; }
    [[nodiscard]] TableCell partCell(const BatchPart &part, int column) const;
    [[nodiscard]] TableCell countOfAttempt(const Row &row, int column) const;
    [[nodiscard]] TableCell saidCell(const Row &row, int column) const;
    [[nodiscard]] QString second(const Row &row, int column) const;

    BatchJob m_job;
    Zone m_zone;
    std::vector<Row> m_rows;
};

}  // namespace headroom
