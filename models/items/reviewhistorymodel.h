// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "items/rowtable.h"

namespace headroom {

// The reviews of one subject so far, latest first: nothing is ever taken back.
class ReviewHistoryModel final : public RowTable<ReviewHistoryModel, Review> {
    Q_OBJECT
public:
    enum Column { When, By, Outcome, Note, Cause, LatencyColumn, ValueColumn, FollowUp, ColumnCount };

    using RowTable::RowTable;

    // Oldest first, as the ledger answers.
    void setReviews(std::vector<Review> reviews);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;
};

}  // namespace headroom
