// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "items/rowtable.h"

namespace headroom {

// One operating ratio beside the median of the accounts on the same plan.
struct ReviewRatio {
    Ratio ratio = Ratio::PremiumShare;
    Fraction fraction;
    std::optional<Fraction> median;
    bool operator==(const ReviewRatio &) const = default;
};

class ReviewRatioModel final : public RowTable<ReviewRatioModel, ReviewRatio> {
    Q_OBJECT
public:
    enum Column { Name, Value, Parts, Median, ColumnCount };

    using RowTable::RowTable;

    // `peers`: nothing while they are not known.
    void setRatios(const RatioSums &sums, const std::optional<PlanPeers> &peers);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    bool m_peersKnown = false;
};

}  // namespace headroom
