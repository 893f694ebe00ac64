// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycle.h"

#include <QChartView>

#include <memory>
#include <optional>

class QGraphicsRectItem;

namespace headroom {

class ChartLabels;
class ChartTip;
class DayAxis;
class ScaleAxis;
struct ChartLabel;
struct DayFigures;

// The one chart view: a chart over the civil days of a cycle. It follows the palette, points at days with the mouse
// and the keyboard, says what it shows to assistive technology, and draws itself for files. Subclasses say what to draw.
class ChartView : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    // The day pointed at, as an index from 0; -1: none.
    [[nodiscard]] int pointedDay() const { return m_pointed; }
    // Marks a day and says its figures beside it; -1 or any day outside the cycle ends pointing.
    void pointAt(int day);
    // Marks a day in silence, because another chart of the same days points at it.
    void markDay(int day);
    // What is said beside the pointed day, in plain words; empty when none is.
    [[nodiscard]] QString tipText() const;

    // The width that the labels left of the plot need. Charts over one another use the largest of theirs.
    [[nodiscard]] int neededGutter() const;
    void setGutter(int pixels);

    // Draws the chart alone (no pointer, no focus) in the colours of `colors`, filling `target` at the
    // proportions of `size`, the chart's own extent in pixels.
    void renderTo(QPainter *painter, const QRectF &target, const QSize &size, const QPalette &colors);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // A person points at a day; -1: no longer.
    void pointed(int day);
    // A person clicks a day, or presses Enter while it is pointed at: what is behind it is wanted.
    void dayActivated(int day);
    void gutterChanged();

protected:
    // Adds series to the empty chart and says what the scale covers; showLabels() where lines carry words.
    virtual void draw(const QPalette &colors) = 0;
    [[nodiscard]] virtual DayFigures figuresOf(int day) const = 0;

    // Draws anew, with what the chart says in words. `today`: where the keyboard starts.
    void redraw(const CycleDays &cycle, int today, const QString &description);
    // The same over named things instead of days, the first of which has the index 0.
    void redraw(const QStringList &names, const QString &description);
    // The same over steps of time, whose names are left out where there is no room. The keyboard starts at the last.
    void redrawSteps(const QStringList &names, const QString &description);
    // The same over named rows, the first on top, along whose length the scale lies; a bar of row i is drawn at
    // names - 1 - i. Up and Down point at rows.
    void redrawRows(const QStringList &names, const QString &description);
    // The value of the scale at a point of the viewport.
    [[nodiscard]] double scaleAt(const QPointF &viewportPos) const;
    [[nodiscard]] ScaleAxis &scale() const { return *m_scale; }
    // `lines`: what labels must not hide, in values of the axes.
    void showLabels(const std::vector<ChartLabel> &labels, const std::vector<QList<QPointF>> &lines,
                    const QPalette &colors);

    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void drawAll(const QPalette &colors);
    void dressAxes(const QPalette &colors);
    void placeAxes();
    void layOut(const QSizeF &size);
    void placeMark();
    [[nodiscard]] int dayUnder(const QPointF &viewportPos) const;

    CycleDays m_cycle;
    QStringList m_names;   // instead of days
    bool m_steps = false;  // they are steps of time
    bool m_rows = false;   // they lie over one another
    bool m_laidAsRows = false;
    int m_today = 0;
    int m_pointed = -1;
    int m_pressed = -1;  // where the mouse went down
    int m_marked = -1;
    int m_gutter = 0;
    QString m_description;
    DayAxis *m_days;  // the chart owns its axes and items
    ScaleAxis *m_scale;
    QGraphicsRectItem *m_mark;
    std::unique_ptr<ChartLabels> m_labels;
    ChartTip *m_tip;
};

}  // namespace headroom
