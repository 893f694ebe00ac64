// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ratiochart.h"

#include "items/ratiotext.h"
#include "views/chartlabels.h"
#include "views/charttip.h"
#include "views/dayaxis.h"
#include "views/theme.h"

#include <QChart>
#include <QContextMenuEvent>
#include <QGraphicsPathItem>
#include <QKeyEvent>
#include <QLocale>
#include <QPainterPath>
#include <QScatterSeries>

#include <algorithm>

namespace headroom {

namespace {

constexpr double kMark = 7;
constexpr double kAir = 1.3;        // above the highest value, for the words at the last one
constexpr double kAirBelow = 0.05;  // of the scale, below 0: half a mark would not be seen

QString tickText(Ratio ratio, double value)
{
    if (!isShare(ratio)) return QLocale().toString(value, 'g', 4);
    return RatioChart::tr("%1 %", "percentage").arg(QLocale().toString(value * 100, 'g', 4));
}

constexpr double kRoomForWords = 0.25;  // of the scale
constexpr double kBelowMarks = 4;       // above the grid
constexpr qsizetype kStepsBesideWords = 3;
constexpr std::size_t kMostMarked = 62;  // steps, beyond which marks would hide the line

QScatterSeries *marks(const QList<QPointF> &points, const QColor &color, const QColor &inside)
{
    auto *series = new QScatterSeries;
    series->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    series->setMarkerSize(kMark);
    series->setPen(QPen(color, 1.6));
    series->setBrush(inside);
    series->replace(points);
    return series;
}

// Where a line comes from that ends beside words: they stand on its other side.
bool comesFromAbove(const QList<QPointF> &line)
{
    const qsizetype before = std::min(kStepsBesideWords, line.size() - 1);
    double sum = 0;
    for (qsizetype i = 0; i < before; ++i) sum += line[line.size() - 2 - i].y();
    return sum > static_cast<double>(before) * line.last().y();
}

}  // namespace

RatioChart::RatioChart(Ratio ratio, QWidget *parent)
    : ChartView(parent), m_ratio(ratio), m_line(new QGraphicsPathItem(chart())), m_dots(new QGraphicsPathItem(chart()))
{
    for (QGraphicsPathItem *item : {m_line, m_dots}) item->setZValue(kBelowMarks);
    m_dots->setPen(Qt::NoPen);
    connect(chart(), &QChart::plotAreaChanged, this, &RatioChart::placeRuns);
}

QSize RatioChart::sizeHint() const
{
    return {640, 150};
}

QSize RatioChart::minimumSizeHint() const
{
    return {280, 130};
}

void RatioChart::setAnswer(const RatioAnswer &answer, const QStringList &stepNames)
{
    m_points = answer.points;
    setAccessibleName(ratioName(m_ratio));
    redrawSteps(stepNames, inWords());
}

void RatioChart::draw(const QPalette &colors)
{
    const QColor color = theme::seriesColors(theme::isDark(colors))[0];
    m_runs.assign(1, {});
    QList<QPointF> whole;
    QList<QPointF> partial;
    double least = 0;
    double most = 0;
    for (std::size_t step = 0; step < m_points.size(); ++step) {
        const std::optional<double> value = at(step).forChart();
        if (!value) {
            if (!m_runs.back().isEmpty()) m_runs.emplace_back();
            continue;
        }
        const QPointF point(static_cast<double>(step), *value);
        m_runs.back().append(point);
        (m_points[step].partial ? partial : whole).append(point);
        least = std::min(least, *value);
        most = std::max(most, *value);
    }
    if (m_runs.back().isEmpty()) m_runs.pop_back();
    const bool marked = m_points.size() <= kMostMarked;
    m_line->setPen(QPen(color, 1.8));
    m_dots->setBrush(color);
    m_dots->setVisible(!marked);
    if (marked && !whole.isEmpty()) chart()->addSeries(marks(whole, color, color));
    if (!partial.isEmpty()) chart()->addSeries(marks(partial, color, colors.color(QPalette::Base)));
    const bool empty = most <= 0 && least >= 0;
    scale().cover(least, empty ? 1 : most * kAir, false, [this](double value) { return tickText(m_ratio, value); });
    scale().setRange(scale().min() - kAirBelow * (scale().max() - scale().min()), scale().max());
    placeRuns();

    if (m_runs.empty()) {
        const QPointF middle(static_cast<double>(m_points.size() - 1) / 2, 0.5);
        showLabels({{.text = tr("no data"), .at = middle, .color = theme::mutedText(colors)}}, {}, colors);
        return;
    }
    const QPointF last = m_runs.back().last();
    const Fraction fraction = at(static_cast<std::size_t>(last.x()));
    const bool roomBelow = last.y() - scale().min() > kRoomForWords * (scale().max() - scale().min());
    const bool below = roomBelow && comesFromAbove(m_runs.back());
    showLabels({{.text = displayRatio(m_ratio, fraction),
                 .at = last,
                 .color = colors.color(QPalette::Text),
                 .side = last.x() > 0 ? ChartLabel::Side::Before : ChartLabel::Side::After,
                 .height = below ? ChartLabel::Height::Below : ChartLabel::Height::Above,
                 .strong = true,
                 .lift = kMark / 2 + 1,
                 .along = {last}}},
               m_runs, colors);
}

// The series follow the plot by themselves.
void RatioChart::placeRuns()
{
    const QRectF area = chart()->plotArea();
    const double high = scale().max() - scale().min();
    if (m_points.empty() || high <= 0) return;
    const auto placed = [&](const QPointF &value) {
        return QPointF(area.left() + (value.x() + 0.5) / static_cast<double>(m_points.size()) * area.width(),
                       area.bottom() - (value.y() - scale().min()) / high * area.height());
    };
    QPainterPath line;
    QPainterPath dots;
    for (const QList<QPointF> &run : m_runs) {
        if (run.size() == 1) {
            dots.addEllipse(placed(run.first()), kMark / 2, kMark / 2);
            continue;
        }
        line.moveTo(placed(run.first()));
        for (qsizetype i = 1; i < run.size(); ++i) line.lineTo(placed(run[i]));
    }
    m_line->setPath(line);
    m_dots->setPath(dots);
}

QPoint RatioChart::placeOf(int step) const
{
    const QRectF area = chart()->plotArea();
    const double x = area.left() + (step + 0.5) / static_cast<double>(m_points.size()) * area.width();
    return viewport()->mapToGlobal(QPointF(x, area.center().y()).toPoint());
}

void RatioChart::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !event->modifiers().testFlag(Qt::ControlModifier) || pointedDay() < 0)
        return ChartView::keyPressEvent(event);
    event->accept();
    Q_EMIT eventsRequested(pointedDay());
}

// A press of the mouse points before it asks for a menu.
void RatioChart::contextMenuEvent(QContextMenuEvent *event)
{
    event->setAccepted(pointedDay() >= 0);
    if (pointedDay() < 0) return;
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(pointedDay(), keyboard ? placeOf(pointedDay()) : event->globalPos());
}

DayFigures RatioChart::figuresOf(int step) const
{
    const RatioPoint &point = m_points[static_cast<std::size_t>(step)];
    DayFigures figures;
    figures.title = ratioStepDays(point);
    for (const Ratio ratio : kRatios) {
        const Fraction fraction = point.sums.fraction(ratio);
        const QString value = tr("%1 (%2)", "a ratio, what is divided by what")
                                  .arg(displayRatio(ratio, fraction), displayFraction(fraction));
        figures.lines.push_back({ratioName(ratio), value, ratio == m_ratio ? theme::seriesColors(true)[0] : QColor()});
    }
    if (point.partial) figures.note = tr("In part: it is not over, or the range cuts it.");
    return figures;
}

QString RatioChart::inWords() const
{
    QStringList sentences{ratioDescription(m_ratio) + QLatin1Char('.')};
    std::optional<std::size_t> last;
    std::size_t with = 0;
    for (std::size_t step = 0; step < m_points.size(); ++step) {
        if (!at(step).hasData()) continue;
        last = step;
        ++with;
    }
    if (!last) return (sentences << tr("No step has data.")).join(QLatin1Char(' '));
    sentences << tr("%1 in the last step with data, %2.")
                     .arg(displayRatio(m_ratio, at(*last)), ratioStepDays(m_points[*last]));
    if (with < m_points.size())
        sentences << tr("%Ln step(s) without data.", nullptr, static_cast<int>(m_points.size() - with));
    return sentences.join(QLatin1Char(' '));
}

}  // namespace headroom
