// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitcause.h"
#include "items/hitmodel.h"
#include "items/rowtable.h"

namespace headroom {

// Limit hits to choose one from, latest first: what was answered to which action, and below it when and where. KeyRole
// answers the hit's id.
class StoryHitModel final : public RowTable<StoryHitModel, JudgedHit> {
    Q_OBJECT
public:
    enum Column { What, ColumnCount };

    using RowTable::RowTable;

    void setHits(std::vector<JudgedHit> hits) { replaceRows(std::move(hits)); }
    void setZones(const WorkspaceZones &zones);
    [[nodiscard]] QString idAt(int row) const { return rowAt(row).hit.id; }
    // -1: not among them.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] QString whenAndWhere(const JudgedHit &hit) const;

    WorkspaceZones m_zones;
};

}  // namespace headroom
