// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/consumption.h"
#include "views/chartview.h"

namespace headroom {

// One bucket through its cycle: the running sum of use against the entitlement and its marks, an even pace, the end
// of early burn, and the projection where there is one.
class ConsumptionChart final : public ChartView {
    Q_OBJECT
public:
    using ChartView::ChartView;

    void setConsumption(const Consumption &consumption);

protected:
    void draw(const QPalette &colors) override;
    [[nodiscard]] DayFigures figuresOf(int day) const override;

private:
    [[nodiscard]] QString inWords() const;

    Consumption m_consumption;
};

// "70 %: 210 actions" and the like, as the mark's line carries it.
QString markText(const ConsumptionMark &mark, const Consumption &consumption);

}  // namespace headroom
