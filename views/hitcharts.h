// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/hittables.h"
#include "views/chartview.h"

class QBrush;

namespace headroom {

// What marks of a cause are filled with: a colour and a pattern, so that it is told without colours too.
QBrush causeBrush(HitCause cause, bool dark);
// The pattern in a word: "plain", "striped", "crossed".
QString causePattern(HitCause cause);

// Limit hits by cause as bars, the largest on top; dayActivated() says which row is wanted.
class HitCauseChart final : public ChartView {
    Q_OBJECT
public:
    using ChartView::ChartView;

    void setRows(const std::vector<CauseRow> &rows);

protected:
    void draw(const QPalette &colors) override;
    [[nodiscard]] DayFigures figuresOf(int row) const override;

private:
    std::vector<CauseRow> m_rows;
};

// Limit hits stacked by cause, over weeks or the days of a cycle. Up and Down choose a part of the column pointed at.
class HitStackChart final : public ChartView {
    Q_OBJECT
public:
    explicit HitStackChart(QWidget *parent = nullptr);

    // From Mondays of UTC.
    void setWeeks(const std::vector<HitStep> &weeks);
    // `today`: how many days have begun, less one.
    void setDays(const std::vector<HitStep> &days, const CycleDays &cycle, int today);

Q_SIGNALS:
    // The hits of a column are wanted, or those of one cause of it.
    void hitsWanted(int step, std::optional<headroom::HitCause> cause);

protected:
    void draw(const QPalette &colors) override;
    [[nodiscard]] DayFigures figuresOf(int step) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setSteps(const std::vector<HitStep> &steps, bool weeks);
    void choosePart(bool up);
    [[nodiscard]] std::optional<HitCause> causeAt(int step, double value) const;
    [[nodiscard]] QString stepName(int step) const;
    [[nodiscard]] QString inWords() const;

    std::vector<HitStep> m_steps;
    bool m_weeks = true;
    std::optional<HitCause> m_cause;  // of the column pointed at
};

}  // namespace headroom
