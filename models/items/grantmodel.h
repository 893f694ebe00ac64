// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "items/grants.h"
#include "items/rowtable.h"

namespace headroom {

// What a workspace has beyond its plan, with price, window and what is left of it.
class GrantModel final : public RowTable<GrantModel, GrantRow> {
    Q_OBJECT
public:
    enum Column { Kind, Of, Units, Left, Price, From, To, State, ColumnCount };

    using RowTable::RowTable;

    // `zone`: of the workspace.
    void setGrants(std::vector<GrantRow> grants, const Zone &zone);
    [[nodiscard]] const GrantRow &grant(int row) const { return rowAt(row); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] QString secondLine(int row, int column) const;

    Zone m_zone;
};

}  // namespace headroom
