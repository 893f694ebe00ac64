// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "items/celltable.h"

#include <vector>

namespace headroom {

// The worklist, shared with whoever reads the next one: ten thousand items are compared where they are read.
using ReviewItems = std::shared_ptr<const std::vector<ReviewItem>>;
// `before` itself where nothing of it changed. Never null.
ReviewItems reviewItems(std::vector<ReviewItem> items, const ReviewItems &before = {});

// What waits for a review and what was reviewed, in the order of the ledger's answer.
class ReviewItemModel final : public CellTable {
    Q_OBJECT
public:
    enum Column {
        Workspace,
        Kind,
        What,
        Cause,
        Outcome,
        When,
        FollowUp,
        BucketColumn,
        CycleColumn,
        Plan,
        ColumnCount,
    };

    using CellTable::CellTable;

    // Rows that stay where they are are changed in place, so that selections live on.
    void setItems(ReviewItems items, Instant at);
    [[nodiscard]] const ReviewItems &shared() const { return m_items; }
    [[nodiscard]] const std::vector<ReviewItem> &items() const { return *m_items; }
    [[nodiscard]] const ReviewItem &item(int row) const { return items()[static_cast<std::size_t>(row)]; }
    [[nodiscard]] Instant at() const { return m_at; }
    // -1: none of it.
    [[nodiscard]] int rowOf(const ReviewSubject &subject) const;
    // Whether one row comes before another when a reader orders them by a column.
    [[nodiscard]] bool comesBefore(int left, int right, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items->size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int{ColumnCount};
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] QString second(const ReviewItem &item, int column) const;
    [[nodiscard]] bool callsForAttention(const ReviewItem &item, int column) const;

    ReviewItems m_items = reviewItems({});
    Instant m_at;
};

}  // namespace headroom
