// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overage.h"
#include "items/overagetable.h"

namespace headroom {

// The overage requests that wait for a decision, with what ranks them.
class OverageQueueModel final : public OverageTable {
    Q_OBJECT
public:
    enum Column {
        Workspace,
        Asked,
        Requester,
        Since,
        Expires,
        Use,
        Projected,
        Queued,
        Price,
        Urgency,
        Reason,
        ColumnCount,
    };

    using OverageTable::OverageTable;

    // As they stood at `at`, which waiting times are counted to.
    void setRequests(std::vector<QueuedRequest> requests, Instant at);
    [[nodiscard]] const std::vector<QueuedRequest> &requests() const { return m_rows; }
    // By what KeyRole says; nothing where it waits no more.
    [[nodiscard]] const QueuedRequest *find(std::int64_t id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    // KeyRole: the request's id as a number.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] OverageCell overageCell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<QueuedRequest> m_rows;
    Instant m_at;
};

}  // namespace headroom
