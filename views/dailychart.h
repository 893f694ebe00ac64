// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dailyuse.h"
#include "views/chartview.h"

#include <QColor>

namespace headroom {

// The use of each day of a cycle, stacked by bucket in the measure chosen.
class DailyChart final : public ChartView {
    Q_OBJECT
public:
    using ChartView::ChartView;

    // Draws only the buckets that are in `shown` and measurable.
    void setUse(const DailyUse &use, DayMeasure measure, const PerBucket<bool> &shown);

protected:
    void draw(const QPalette &colors) override;
    [[nodiscard]] DayFigures figuresOf(int day) const override;

private:
    [[nodiscard]] bool draws(Bucket bucket) const;
    [[nodiscard]] QString inWords() const;

    DailyUse m_use;
    DayMeasure m_measure = DayMeasure::ShareOfEntitlement;
    PerBucket<bool> m_shown{};
};

}  // namespace headroom
