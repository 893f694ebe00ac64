// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "items/rowtable.h"

namespace headroom {

// A figure of the cycle that was reviewed and of the one after it.
struct ReviewResult {
    enum class Figure { Used, Entitlement, Share, Revenue, Cost, Margin, Hits };
    Figure figure = Figure::Used;
    bool operator==(const ReviewResult &) const = default;
};

// What became of a review: use, entitlement, margin and hits of its cycle and of the one after, and the change.
class ReviewResultModel final : public RowTable<ReviewResultModel, ReviewResult> {
    Q_OBJECT
public:
    enum Column { Name, During, After, Change, ColumnCount };

    using RowTable::RowTable;

    void setResults(std::optional<CycleResult> during, std::optional<CycleResult> after);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    [[nodiscard]] TableCell change(ReviewResult::Figure figure) const;

    std::optional<CycleResult> m_during;
    std::optional<CycleResult> m_after;
};

}  // namespace headroom
