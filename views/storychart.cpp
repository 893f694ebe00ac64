// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storychart.h"

#include "domain/bucket.h"
#include "items/displaytext.h"
#include "items/economicstext.h"
#include "views/chartlabels.h"
#include "views/charttip.h"
#include "views/dayaxis.h"
#include "views/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int kRowHeight = 30;
constexpr int kAroundRows = 50;  // pixels above and below them
constexpr double kHalfBar = 0.34;
constexpr double kRoomForLabels = 1.2;  // of the longest bar

QBrush brushOf(WaterfallBar::Kind kind, const QPalette &colors)
{
    const bool dark = theme::isDark(colors);
    const auto &series = theme::seriesColors(dark);
    switch (kind) {
    case WaterfallBar::Kind::Share: return {series[0], Qt::SolidPattern};
    case WaterfallBar::Kind::Rest: return {series[0], Qt::Dense4Pattern};
    case WaterfallBar::Kind::Requested: return {series[3], Qt::SolidPattern};
    case WaterfallBar::Kind::Limit: return {series[2], Qt::SolidPattern};
    case WaterfallBar::Kind::Start:
    case WaterfallBar::Kind::Used: return {theme::unmappedColor(dark), Qt::SolidPattern};
    }
    return {};
}

QLineSeries *line(const QList<QPointF> &points, const QPen &pen)
{
    auto *made = new QLineSeries;
    made->replace(points);
    made->setPen(pen);
    return made;
}

// The bars of a waterfall float, and may go back by credits: an area of its own for each.
void addArea(QChart &chart, double from, double to, double row, const QBrush &brush)
{
    auto *top = new QLineSeries;
    top->replace(QList<QPointF>{{from, row + kHalfBar}, {to, row + kHalfBar}});
    auto *bottom = new QLineSeries;
    bottom->replace(QList<QPointF>{{from, row - kHalfBar}, {to, row - kHalfBar}});
    auto *area = new QAreaSeries(top, bottom);
    top->setParent(area);
    bottom->setParent(area);
    area->setBrush(brush);
    area->setPen(QPen(brush.color(), 1));
    chart.addSeries(area);
}

}  // namespace

void StoryChart::setWaterfall(const StoryWaterfall &waterfall)
{
    m_waterfall = waterfall;
    setAccessibleName(tr("From the start of the cycle to the limit"));
    QStringList names;
    for (const WaterfallBar &bar : m_waterfall.bars) names << bar.name;
    updateGeometry();
    redrawRows(names, inWords());
}

int StoryChart::heightWanted() const
{
    return kAroundRows + kRowHeight * static_cast<int>(m_waterfall.bars.size());
}

void StoryChart::draw(const QPalette &colors)
{
    double least = 0;
    double most = 1;
    for (const WaterfallBar &bar : m_waterfall.bars) {
        for (const std::int64_t end : {bar.from, bar.to}) {
            least = std::min(least, static_cast<double>(end));
            most = std::max(most, static_cast<double>(end));
        }
    }
    if (!m_waterfall.limit.unlimited) most = std::max(most, static_cast<double>(m_waterfall.limit.units));
    scale().cover(least, most * kRoomForLabels, true, [](double value) { return displayCount(std::llround(value)); });
    const auto count = static_cast<double>(m_waterfall.bars.size());
    for (std::size_t i = 0; i < m_waterfall.bars.size(); ++i)
        addBar(m_waterfall.bars[i], count - 1 - static_cast<double>(i), colors);
    addSteps(colors);
    addLimit(colors);
    addLabels(colors);
}

void StoryChart::addBar(const WaterfallBar &bar, double row, const QPalette &colors)
{
    const auto from = static_cast<double>(std::min(bar.from, bar.to));
    const auto to = static_cast<double>(std::max(bar.from, bar.to));
    if (from == to) return;
    const double within = to - static_cast<double>(barOver(bar, m_waterfall.limit));
    if (within > from) addArea(*chart(), from, within, row, brushOf(bar.kind, colors));
    if (within < to) addArea(*chart(), within, to, row, {theme::over(theme::isDark(colors)), Qt::BDiagPattern});
}

// From the end of a bar down to the next one.
void StoryChart::addSteps(const QPalette &colors)
{
    const auto &bars = m_waterfall.bars;
    const auto count = static_cast<double>(bars.size());
    for (std::size_t i = 0; i + 1 < bars.size(); ++i) {
        if (bars[i + 1].from != bars[i].to && bars[i + 1].to != bars[i].to) continue;
        const auto at = static_cast<double>(bars[i].to);
        const double row = count - 1 - static_cast<double>(i);
        chart()->addSeries(line({{at, row - kHalfBar}, {at, row - 1 + kHalfBar}}, QPen(theme::mutedText(colors), 1)));
    }
}

void StoryChart::addLimit(const QPalette &colors)
{
    if (m_waterfall.limit.unlimited || m_waterfall.bars.empty()) return;
    const auto at = static_cast<double>(m_waterfall.limit.units);
    const auto top = static_cast<double>(m_waterfall.bars.size()) - 0.5;
    QPen pen(colors.color(QPalette::Text), 1.6, Qt::DashLine, Qt::FlatCap);
    chart()->addSeries(line({{at, -0.5}, {at, top}}, pen));
}

void StoryChart::addLabels(const QPalette &colors)
{
    const auto count = static_cast<double>(m_waterfall.bars.size());
    // Labels stand above their point: half their height lower they are level with their bar.
    const double half = (fontMetrics().height() * 0.5 + 3) / kRowHeight;
    std::vector<ChartLabel> labels;
    for (std::size_t i = 0; i < m_waterfall.bars.size(); ++i) {
        const WaterfallBar &bar = m_waterfall.bars[i];
        const double row = count - 1 - static_cast<double>(i);
        const bool whole = isSumBar(bar);
        QString text = whole ? displayCount(bar.to) : displayCountChange(barUnits(bar));
        if (bar.kind == WaterfallBar::Kind::Start) text = displayCount(bar.to);
        if (const std::int64_t over = barOver(bar, m_waterfall.limit); over > 0)
            text = tr("%1, %2 over", "units, how many of them beyond the limit").arg(text, displayCount(over));
        labels.push_back({.text = text,
                          .at = {static_cast<double>(std::max(bar.from, bar.to)), row - half},
                          .color = colors.color(QPalette::Text),
                          .strong = whole});
    }
    showLabels(labels, {}, colors);
}

DayFigures StoryChart::figuresOf(int row) const
{
    const WaterfallBar &bar = m_waterfall.bars[static_cast<std::size_t>(row)];
    DayFigures figures;
    figures.title = bar.name;
    figures.lines.push_back({barKindName(bar.kind), countedUnits(barUnits(bar), m_waterfall.unit),
                             theme::seriesColors(true)[bar.kind == WaterfallBar::Kind::Limit ? 2 : 0]});
    figures.lines.push_back({tr("Adds up to"), displayCount(bar.to)});
    if (const std::int64_t over = barOver(bar, m_waterfall.limit); over > 0)
        figures.lines.push_back({tr("Beyond the limit"), displayCount(over), theme::over(true)});
    if (bar.figure) figures.note = tr("Click or press Enter to see the events.");
    return figures;
}

QString StoryChart::inWords() const
{
    QStringList parts;
    for (const WaterfallBar &bar : m_waterfall.bars) {
        const bool whole = isSumBar(bar);
        parts << tr("%1: %2.", "what, units").arg(bar.name, displayCount(whole ? bar.to : barUnits(bar)));
    }
    return parts.isEmpty() ? tr("Nothing is shown.") : parts.join(QLatin1Char(' '));
}

}  // namespace headroom
