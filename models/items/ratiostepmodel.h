// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratios.h"
#include "items/rowtable.h"

namespace headroom {

// The five ratios over the steps of a range, each with its numerator and denominator: what the charts draw (R27).
class RatioStepModel final : public RowTable<RatioStepModel, RatioPoint> {
    Q_OBJECT
public:
    // Of each ratio its value, numerator and denominator.
    enum Column { Step, LastDay, Whole, FirstRatio, ColumnCount = FirstRatio + 3 * kRatioCount };

    using RowTable::RowTable;

    void setAnswer(const RatioAnswer &answer);

protected:
    [[nodiscard]] TableCell cell(int row, int column) const override;
    [[nodiscard]] TableColumn column(int column) const override;

private:
    RatioStep m_step = RatioStep::Day;
    RatioScope m_scope = RatioScope::All;
};

}  // namespace headroom
