// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "items/celltable.h"
#include "items/grants.h"

namespace headroom {

// What a workspace has beyond its plan, with price, window and what is left of it.
class GrantModel final : public CellTable {
    Q_OBJECT
public:
    enum Column { Kind, Of, Units, Left, Price, From, To, State, ColumnCount };

    using CellTable::CellTable;

    // `zone`: of the workspace.
    void setGrants(std::vector<GrantRow> grants, const Zone &zone);
    [[nodiscard]] const GrantRow &grant(int row) const { return m_grants[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] QString secondLine(int row, int column) const;

    std::vector<GrantRow> m_grants;
    Zone m_zone;
};

}  // namespace headroom
