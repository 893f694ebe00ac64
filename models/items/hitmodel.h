// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitcause.h"
#include "items/celltable.h"
#include "items/workspacezones.h"

namespace headroom {

// Limit hits, latest first, as far as they were read.
class HitModel final : public CellTable {
    Q_OBJECT
public:
    enum Column {
        At,
        WorkspaceColumn,
        Cause,
        VerdictColumn,
        Action,
        Used,
        Outcome,
        BucketColumn,
        Member,
        RouteColumn,
        EntitlementColumn,
        Plan,
        CycleColumn,
        ColumnCount
    };

    using CellTable::CellTable;

    void setHits(std::vector<JudgedHit> hits, bool older = false);
    // Further ones; `more`: there are older ones still.
    void append(std::vector<JudgedHit> older, bool more = false);
    [[nodiscard]] bool hasOlder() const { return m_older; }
    void setZones(SharedZones zones);
    [[nodiscard]] const std::vector<JudgedHit> &hits() const { return m_hits; }
    [[nodiscard]] const JudgedHit &hitAt(int row) const { return m_hits[static_cast<std::size_t>(row)]; }
    // -1: not read.
    [[nodiscard]] int rowOf(std::int64_t hitRow) const;
    [[nodiscard]] Zone zoneOf(const QString &workspace) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int{ColumnCount};
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_older; }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    // Somebody looks at the last row, and there are older ones.
    void olderWanted();

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] QString second(const JudgedHit &hit, int column) const;

    std::vector<JudgedHit> m_hits;
    bool m_older = false;
    SharedZones m_zones = std::make_shared<WorkspaceZones>();
};

}  // namespace headroom
