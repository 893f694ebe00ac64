// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "items/celltable.h"

namespace headroom {

// What each role may do: a row for each task, a column for each role, worked out from permission().
class RoleModel final : public CellTable {
    Q_OBJECT
public:
    using CellTable::CellTable;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

}  // namespace headroom
