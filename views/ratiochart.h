// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratios.h"
#include "views/chartview.h"

class QGraphicsPathItem;

namespace headroom {

// One ratio over the steps of a range, on an axis of its own from 0: a line with gaps where a step has no data, steps
// that the range holds only in part drawn hollow, the last value printed. Pointing tells all five ratios of a step.
class RatioChart final : public ChartView {
    Q_OBJECT
public:
    explicit RatioChart(Ratio ratio, QWidget *parent = nullptr);

    // `stepNames`: short ones, of every point.
    void setAnswer(const RatioAnswer &answer, const QStringList &stepNames);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void draw(const QPalette &colors) override;
    [[nodiscard]] DayFigures figuresOf(int step) const override;

private:
    [[nodiscard]] QString inWords() const;
    [[nodiscard]] Fraction at(std::size_t step) const { return m_points[step].sums.fraction(m_ratio); }

    void placeRuns();

    Ratio m_ratio;
    std::vector<RatioPoint> m_points;
    // Of steps with data. One item for all: a series holds no gap, and hundreds of them take longer than a frame.
    std::vector<QList<QPointF>> m_runs;
    QGraphicsPathItem *m_line;
    QGraphicsPathItem *m_dots;  // of steps that stand alone, where not every step has a mark
};

}  // namespace headroom
