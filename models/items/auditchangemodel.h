// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrow.h"
#include "items/rowtable.h"

namespace headroom {

// What one change made different: what, before, after.
class AuditChangeModel final : public RowTable<AuditChangeModel, AuditChange> {
    Q_OBJECT
public:
    enum Column { What, Before, After, ColumnCount };

    using RowTable::RowTable;

    void setChanges(std::vector<AuditChange> changes);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

}  // namespace headroom
