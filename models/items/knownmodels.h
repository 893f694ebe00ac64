// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knownthen.h"
#include "domain/zone.h"
#include "items/rowtable.h"

// What is different now from what was known then, as tables.
namespace headroom {

struct KnownBucket {
    Bucket bucket{};
    BucketStanding then;
    BucketStanding now;
};

// The four buckets as known then and now.
class KnownBucketModel final : public RowTable<KnownBucketModel, KnownBucket> {
    Q_OBJECT
public:
    enum Column { Of, UsedThen, UsedNow, UsedChange, EntitlementThen, EntitlementNow, CostThen, CostNow, ColumnCount };

    using RowTable::RowTable;

    void setKnown(const KnownThen &known);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

// Events that the ledger learnt of later.
class KnownLateModel final : public RowTable<KnownLateModel, HistoryEntry> {
    Q_OBJECT
public:
    enum Column { When, Learnt, What, Of, Units, Id, ColumnCount };

    using RowTable::RowTable;

    // `zone`: of the workspace.
    void setEntries(std::vector<HistoryEntry> entries, const Zone &zone);
    [[nodiscard]] const HistoryEntry &entryAt(int row) const { return rowAt(row); }

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    Zone m_zone;
};

// Changes to the workspace and its plans that were made later.
class KnownChangeModel final : public RowTable<KnownChangeModel, KnownThen::CatalogChange> {
    Q_OBJECT
public:
    enum Column { When, Who, What, ColumnCount };

    using RowTable::RowTable;

    void setChanges(std::vector<KnownThen::CatalogChange> changes, const Zone &zone);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    Zone m_zone;
};

}  // namespace headroom
