// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrow.h"
#include "items/celltable.h"
#include "items/workspacenames.h"

namespace headroom {

// The audit as far as it was read, latest first. Rows never change, so that what is new goes on top and what is older
// below, and a selection stays where it is.
class AuditModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { When, Who, What, Workspace, Reason, ColumnCount };

    using CellTable::CellTable;

    // The first page of another filter or ledger.
    void setRows(const AuditAnswer &answer);
    // The first page of the same filter, asked again.
    void addNewer(const AuditAnswer &answer);
    // The page that was asked for with oldest().
    void addOlder(const AuditAnswer &answer);
    void setWorkspaces(const WorkspaceNames &names);

    [[nodiscard]] const AuditRow &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::int64_t oldest() const { return m_rows.empty() ? 0 : m_rows.back().id; }
    [[nodiscard]] bool hasOlder() const { return m_older; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    // Only says so: the rows come by addOlder().
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void olderWanted();

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<AuditRow> m_rows;
    bool m_older = false;
    WorkspaceNames m_names;
};

}  // namespace headroom
