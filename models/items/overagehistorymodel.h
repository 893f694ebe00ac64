// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overage.h"
#include "items/overagetable.h"

namespace headroom {

// Overage requests that were decided: what became of them, by whom and why.
class OverageHistoryModel final : public OverageTable {
    Q_OBJECT
public:
    enum Column { When, Workspace, State, Granted, By, Reason, Requester, AskedFor, ColumnCount };

    using OverageTable::OverageTable;

    void setRequests(std::vector<OverageRequest> requests);
    [[nodiscard]] const std::vector<OverageRequest> &requests() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    // KeyRole: the request's id as a number.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] OverageCell overageCell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<OverageRequest> m_rows;
};

}  // namespace headroom
