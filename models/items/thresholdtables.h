// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thresholds.h"
#include "items/rowtable.h"
#include "items/workspacenames.h"
#include "items/workspacezones.h"

// What other thresholds would change, as tables.
namespace headroom {

// By what their workspaces are called, each workspace's latest cycle last. Ten thousand take longer than a frame: where
// they are read.
void orderByName(std::vector<FlagChange> &changes, const WorkspaceNames &names);

// Flags that would appear, move or go.
class ThresholdFlagModel final : public RowTable<ThresholdFlagModel, FlagChange> {
    Q_OBJECT
public:
    enum Column { WorkspaceColumn, CycleColumn, Change, Before, After, ColumnCount };

    using RowTable::RowTable;

    void setNames(std::shared_ptr<const WorkspaceNames> names, SharedZones zones);
    void setChanges(std::vector<FlagChange> changes) { replaceRows(std::move(changes)); }
    [[nodiscard]] const FlagChange &changeAt(int row) const { return rowAt(row); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] TableCell crossing(const FlagChange &change, const std::optional<BurnCrossing> &at) const;

    std::shared_ptr<const WorkspaceNames> m_names = std::make_shared<WorkspaceNames>();
    SharedZones m_zones = std::make_shared<WorkspaceZones>();
};

// Hits by cause now and then.
struct CauseChange {
    HitCause cause = HitCause::ValuableUse;
    std::int64_t before = 0;
    std::int64_t after = 0;
    bool operator==(const CauseChange &) const = default;
};

class ThresholdCauseModel final : public RowTable<ThresholdCauseModel, CauseChange> {
    Q_OBJECT
public:
    enum Column { Cause, Before, After, Change, ColumnCount };

    using RowTable::RowTable;

    void setPreview(const ThresholdPreview &preview);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

}  // namespace headroom
