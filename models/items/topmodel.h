// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/celltable.h"

#include <vector>

namespace headroom {

// The largest members, actions or routes of a cycle: what each used of every bucket, and its share of the cost.
class TopModel final : public CellTable {
    Q_OBJECT
public:
    enum class Subject { Members, Actions, Routes };
    // The columns of buckets follow FirstBucket in the order of kBuckets.
    enum Column { Key, FirstBucket, Events = FirstBucket + kBucketCount, CostColumn, ShareColumn, ColumnCount };

    explicit TopModel(Subject subject, QObject *parent = nullptr);

    // `total` is the cost of the whole cycle, of which shares are taken.
    void setEntries(const std::vector<TopEntry> &entries, Money total);
    // Entries that used `bucket` alone, and shares of what is used of it rather than of cost.
    void setEntriesOf(Bucket bucket, const std::vector<TopEntry> &entries, std::int64_t used);
    // Whether any entry used the bucket.
    [[nodiscard]] bool uses(Bucket bucket) const;
    [[nodiscard]] Subject subject() const { return m_subject; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    Subject m_subject;
    std::vector<TopEntry> m_entries;
    Money m_total;
    std::optional<Bucket> m_bucket;  // whose entries alone are shown
    std::int64_t m_used = 0;
};

}  // namespace headroom
