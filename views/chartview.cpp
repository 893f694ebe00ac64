// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chartview.h"

#include "views/chartlabels.h"
#include "views/charttip.h"
#include "views/dayaxis.h"
#include "views/theme.h"

#include <QAccessible>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace headroom {

namespace {

constexpr double kTop = 12;
constexpr double kRight = 14;
constexpr double kAxisGap = 12;  // between an axis and its labels
constexpr double kUnderLabels = 5;
constexpr double kBesideLabels = 8;  // without which an axis leaves one out
constexpr double kWidestRowName = 190;

}  // namespace

ChartView::ChartView(QWidget *parent)
    : QChartView(new QChart, parent), m_days(new DayAxis), m_scale(new ScaleAxis),
      m_mark(new QGraphicsRectItem(chart())), m_labels(std::make_unique<ChartLabels>(chart())),
      m_tip(new ChartTip(viewport()))
{
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_scale, Qt::AlignLeft);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    m_mark->setPen(Qt::NoPen);
    m_mark->hide();
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

ChartView::~ChartView() = default;

QSize ChartView::sizeHint() const
{
    return {800, 300};
}

QSize ChartView::minimumSizeHint() const
{
    return {320, 200};
}

void ChartView::redraw(const QStringList &names, const QString &description)
{
    m_names = names;
    m_steps = false;
    m_rows = false;
    redraw({CivilDate{0}, CivilDate{static_cast<std::int32_t>(names.size())}}, 0, description);
}

void ChartView::redrawSteps(const QStringList &names, const QString &description)
{
    m_names = names;
    m_steps = true;
    m_rows = false;
    const auto steps = static_cast<std::int32_t>(names.size());
    redraw({CivilDate{0}, CivilDate{steps}}, std::max(0, steps - 1), description);
}

void ChartView::redrawRows(const QStringList &names, const QString &description)
{
    m_names = names;
    m_steps = false;
    m_rows = true;
    redraw({CivilDate{0}, CivilDate{static_cast<std::int32_t>(names.size())}}, 0, description);
}

void ChartView::redraw(const CycleDays &cycle, int today, const QString &description)
{
    m_cycle = cycle;
    m_today = today;
    m_description = description;
    setAccessibleDescription(description);
    drawAll(palette());
    if (m_pointed >= cycle.length())
        pointAt(-1);
    else if (m_pointed >= 0)
        pointAt(m_pointed);
    Q_EMIT gutterChanged();
}

void ChartView::drawAll(const QPalette &colors)
{
    if (m_cycle.length() <= 0) return;
    chart()->removeAllSeries();
    showLabels({}, {}, colors);
    setBackgroundBrush(colors.color(QPalette::Base));
    QColor mark = colors.color(QPalette::Text);
    mark.setAlphaF(0.1F);
    m_mark->setBrush(mark);
    dressAxes(colors);
    placeAxes();
    if (m_names.isEmpty())
        m_days->setCycle(m_cycle);
    else if (m_rows)
        m_days->setNames(QStringList(m_names.rbegin(), m_names.rend()));
    else if (m_steps)
        m_days->setSteps(m_names);
    else
        m_days->setNames(m_names);
    draw(colors);
    for (QAbstractSeries *series : chart()->series()) {
        series->attachAxis(m_days);
        series->attachAxis(m_scale);
    }
    layOut(viewport()->size());
}

void ChartView::dressAxes(const QPalette &colors)
{
    const QColor line = theme::separator(colors);
    QColor grid = line;
    grid.setAlphaF(0.5F);
    for (QAbstractAxis *axis : chart()->axes()) {
        axis->setLabelsFont(font());
        axis->setLabelsColor(theme::mutedText(colors));
        axis->setLinePenColor(line);
        axis->setGridLineColor(grid);
        axis->setShadesVisible(false);
    }
}

// An axis changes its side only where no series is attached to it.
void ChartView::placeAxes()
{
    if (m_rows == m_laidAsRows) return;
    m_laidAsRows = m_rows;
    chart()->removeAxis(m_days);
    chart()->removeAxis(m_scale);
    chart()->addAxis(m_days, m_rows ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(m_scale, m_rows ? Qt::AlignBottom : Qt::AlignLeft);
}

void ChartView::showLabels(const std::vector<ChartLabel> &labels, const std::vector<QList<QPointF>> &lines,
                           const QPalette &colors)
{
    m_labels->set(labels, font(), colors.color(QPalette::Base));
    m_labels->keepOff(lines);
}

int ChartView::neededGutter() const
{
    const QFontMetricsF metrics(font());
    if (!m_rows) {
        // The name of the first of many steps reaches further to the left than its step.
        const double first =
            m_steps && !m_names.isEmpty() ? metrics.horizontalAdvance(m_names.first()) / 2 + kBesideLabels : 0;
        return static_cast<int>(std::ceil(std::max(m_scale->labelWidth(metrics) + kAxisGap, first)));
    }
    double widest = 0;
    for (const QString &name : m_names) widest = std::max(widest, metrics.horizontalAdvance(name));
    return static_cast<int>(std::ceil(std::min(widest, kWidestRowName) + kAxisGap));
}

void ChartView::setGutter(int pixels)
{
    if (pixels == m_gutter) return;
    m_gutter = pixels;
    layOut(viewport()->size());
}

void ChartView::layOut(const QSizeF &size)
{
    if (m_cycle.length() <= 0 || size.isEmpty()) return;
    const QFontMetricsF metrics(font());
    const double left = std::max(m_gutter, neededGutter());
    const double bottom = metrics.height() + kAxisGap + kUnderLabels;
    const QRectF area(left, kTop, std::max(1.0, size.width() - left - kRight),
                      std::max(1.0, size.height() - kTop - bottom));
    // Of rows each name may be as wide as the widest that there is room for.
    m_days->fit(m_rows ? (kWidestRowName + kAxisGap) * static_cast<double>(m_names.size()) : area.width(), metrics);
    chart()->setPlotArea(area);
    // The series follow at once, the axes only when the chart is laid out.
    chart()->layout()->invalidate();
    chart()->layout()->activate();
    const QPointF least(m_days->min(), m_scale->min());
    const QPointF most(m_days->max(), m_scale->max());
    const QRectF values = m_rows ? QRectF(least.transposed(), most.transposed()) : QRectF(least, most);
    m_labels->place(values, area);
    placeMark();
}

void ChartView::placeMark()
{
    const int day = m_pointed >= 0 ? m_pointed : m_marked;
    const bool shown = day >= 0 && day < m_cycle.length();
    m_mark->setVisible(shown);
    if (!shown) return;
    const QRectF area = chart()->plotArea();
    if (m_rows) {
        const double height = area.height() / m_cycle.length();
        m_mark->setRect(area.left(), area.top() + day * height, area.width(), height);
        if (m_pointed >= 0) m_tip->standBeside(area.right(), area.top() + (day + 1) * height);
        return;
    }
    const double width = area.width() / m_cycle.length();
    m_mark->setRect(area.left() + day * width, area.top(), width, area.height());
    if (m_pointed >= 0) m_tip->standBeside(area.left() + (day + 1) * width, area.top());
}

void ChartView::pointAt(int day)
{
    m_pointed = day >= 0 && day < m_cycle.length() ? day : -1;
    QString spoken = m_description;
    if (m_pointed >= 0) {
        const DayFigures figures = figuresOf(m_pointed);
        m_tip->say(figures);
        spoken = figures.spoken();
    } else
        m_tip->hide();
    placeMark();
    // A chart is opaque to assistive technology: its description carries the figures of the day pointed at.
    if (accessibleDescription() != spoken) {
        setAccessibleDescription(spoken);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartView::markDay(int day)
{
    m_marked = day;
    placeMark();
}

QString ChartView::tipText() const
{
    return m_pointed >= 0 ? figuresOf(m_pointed).spoken() : QString();
}

int ChartView::dayUnder(const QPointF &viewportPos) const
{
    const QRectF area = chart()->plotArea();
    if (!area.contains(viewportPos)) return -1;
    if (m_rows)
        return DayAxis::dayAt((viewportPos.y() - area.top()) / area.height() * m_cycle.length() - 0.5,
                              m_cycle.length());
    return DayAxis::dayAt((viewportPos.x() - area.left()) / area.width() * m_cycle.length() - 0.5, m_cycle.length());
}

double ChartView::scaleAt(const QPointF &viewportPos) const
{
    const QRectF area = chart()->plotArea();
    const double part =
        m_rows ? (viewportPos.x() - area.left()) / area.width() : (area.bottom() - viewportPos.y()) / area.height();
    return m_scale->min() + part * (m_scale->max() - m_scale->min());
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    // QChartView's own handler asks the item under the pointer without looking whether there is one (QTBUG-118669).
    const int day = dayUnder(event->position());
    pointAt(day);
    m_pressed = event->button() == Qt::LeftButton ? m_pointed : -1;
    Q_EMIT pointed(m_pointed);
    event->accept();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int day = dayUnder(event->position());
    if (day != m_pointed) {
        pointAt(day);
        Q_EMIT pointed(m_pointed);
    }
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == dayUnder(event->position())) Q_EMIT dayActivated(pressed);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore();  // the page scrolls, the chart does not
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    pointAt(-1);
    Q_EMIT pointed(-1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = m_cycle.length() - 1;
    int day = m_pointed;
    int key = event->key();
    if (m_rows && key == Qt::Key_Up) key = Qt::Key_Left;
    if (m_rows && key == Qt::Key_Down) key = Qt::Key_Right;
    switch (key) {
    case Qt::Key_Left: day = day < 0 ? m_today : std::max(0, day - 1); break;
    case Qt::Key_Right: day = day < 0 ? m_today : std::min(last, day + 1); break;
    case Qt::Key_Home: day = 0; break;
    case Qt::Key_End: day = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->setAccepted(day >= 0);
        if (day >= 0) Q_EMIT dayActivated(day);
        return;
    case Qt::Key_Escape:
        if (day < 0) {
            event->ignore();
            return;
        }
        day = -1;
        break;
    default: event->ignore(); return;
    }
    pointAt(day);
    Q_EMIT pointed(m_pointed);
    event->accept();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();  // the frame around it belongs to no item
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
    pointAt(-1);
    Q_EMIT pointed(-1);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut(viewport()->size());
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        drawAll(palette());
        Q_EMIT gutterChanged();
        break;
    default: break;
    }
}

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (!hasFocus()) return;
    painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

void ChartView::renderTo(QPainter *painter, const QRectF &target, const QSize &size, const QPalette &colors)
{
    const int pointedBefore = m_pointed;
    const int markedBefore = m_marked;
    pointAt(-1);
    markDay(-1);
    chart()->resize(size);
    drawAll(colors);
    layOut(size);
    painter->fillRect(target, colors.color(QPalette::Base));
    scene()->render(painter, target, QRectF(QPointF(), QSizeF(size)));
    chart()->resize(viewport()->size());
    drawAll(palette());
    markDay(markedBefore);
    pointAt(pointedBefore);
}

}  // namespace headroom
