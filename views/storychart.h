// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/storybarmodel.h"
#include "views/chartview.h"

namespace headroom {

// From a cycle's start to the limit that was hit: each bar begins where the one above it ends, and what lies beyond the
// limit is hatched. Rows rather than columns, so that names can be read. dayActivated() says whose events are wanted.
class StoryChart final : public ChartView {
    Q_OBJECT
public:
    using ChartView::ChartView;

    void setWaterfall(const StoryWaterfall &waterfall);
    [[nodiscard]] const StoryWaterfall &waterfall() const { return m_waterfall; }
    // In which every bar has room for its name.
    [[nodiscard]] int heightWanted() const;

protected:
    void draw(const QPalette &colors) override;
    [[nodiscard]] DayFigures figuresOf(int row) const override;

private:
    void addBar(const WaterfallBar &bar, double row, const QPalette &colors);
    void addSteps(const QPalette &colors);
    void addLimit(const QPalette &colors);
    void addLabels(const QPalette &colors);
    [[nodiscard]] QString inWords() const;

    StoryWaterfall m_waterfall;
};

}  // namespace headroom
