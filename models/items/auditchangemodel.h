// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrow.h"
#include "items/celltable.h"

namespace headroom {

// What one change made different: what, before, after.
class AuditChangeModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { What, Before, After, ColumnCount };

    using CellTable::CellTable;

    void setChanges(std::vector<AuditChange> changes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    std::vector<AuditChange> m_changes;
};

}  // namespace headroom
