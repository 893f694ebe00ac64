// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "domain/zone.h"
#include "items/celltable.h"

#include <deque>

namespace headroom {

// A stretch of a workspace's timeline, latest first. It grows at both ends as one reads on and lets go of what is far
// behind, so that a ledger of any size takes the same memory.
class HistoryModel final : public CellTable {
    Q_OBJECT
public:
    enum Column {
        At,
        Kind,
        What,
        Units,
        CostColumn,
        Member,
        Action,
        RouteColumn,
        BucketColumn,
        StatusColumn,
        InputTokens,
        OutputTokens,
        Retries,
        Job,
        Error,
        EventId,
        KnownSince,
        ColumnCount
    };
    static constexpr int kMostRows = 2'000;

    using CellTable::CellTable;

    void setZone(const Zone &zone);
    [[nodiscard]] const Zone &zone() const { return m_zone; }

    // Another stretch.
    void setEntries(std::vector<HistoryEntry> entries);
    // The same stretch, read again: rows that stayed keep their place.
    void replace(std::vector<HistoryEntry> entries);
    // Each is latest first. What becomes too many goes from the other end.
    void addOlder(std::vector<HistoryEntry> entries);
    void addNewer(std::vector<HistoryEntry> entries);

    [[nodiscard]] const HistoryEntry &entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    // The row of a key; -1: it is not in this stretch.
    [[nodiscard]] int rowOf(const HistoryKey &key) const;
    // The first row at or before an instant; the last where all are later, -1 where there is none.
    [[nodiscard]] int rowAt(Instant at) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] QString second(const HistoryEntry &entry, int column) const;
    [[nodiscard]] TableCell eventCell(const HistoryEvent &event, int column) const;
    void insert(int at, std::vector<HistoryEntry> entries);
    void drop(int first, int count);

    Zone m_zone;
    std::deque<HistoryEntry> m_entries;
};

}  // namespace headroom
