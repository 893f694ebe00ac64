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

    [[nodiscard]] Ratio ratio() const { return m_ratio; }
    // Where on the screen the middle of a step is.
    [[nodiscard]] QPoint placeOf(int step) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // Control and Enter while a step is pointed at: its events are wanted.
    void eventsRequested(int step);
    // The menu of the step pointed at is wanted, `at` a place on the screen.
    void menuRequested(int step, const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
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
