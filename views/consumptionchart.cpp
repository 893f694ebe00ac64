// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consumptionchart.h"

#include "items/displaytext.h"
#include "views/chartlabels.h"
#include "views/charttip.h"
#include "views/dayaxis.h"
#include "views/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

// Beyond this many times what is used and allowed, a projection leaves the chart rather than flatten it.
constexpr double kProjectionRoom = 2;
constexpr double kHeadroom = 1.1;  // for the words above the highest line

double markHeight(const ConsumptionMark &mark)
{
    return static_cast<double>(mark.of) * mark.percent / 100;
}

// A day's use is drawn over the whole width of that day, and the last day's up to the instant shown.
QList<QPointF> steps(const Consumption &consumption)
{
    QList<QPointF> points;
    points.reserve(2 * consumption.lastDay);
    for (int day = 1; day <= consumption.lastDay; ++day) {
        const auto height = static_cast<double>(consumption.soFar[static_cast<std::size_t>(day - 1)]);
        const double left = day - 1.5;
        const double width = day == consumption.lastDay ? consumption.lastDayPart : 1;
        points << QPointF(left, height) << QPointF(left + width, height);
    }
    return points;
}

QPointF lastPoint(const Consumption &consumption)
{
    return {consumption.lastDay - 1.5 + consumption.lastDayPart, static_cast<double>(consumption.used())};
}

std::pair<double, double> extent(const Consumption &consumption)
{
    double least = 0;
    double most = 1;
    for (const std::int64_t sum : consumption.soFar) {
        least = std::min(least, static_cast<double>(sum));
        most = std::max(most, static_cast<double>(sum));
    }
    for (const ConsumptionMark &mark : consumption.marks) most = std::max(most, markHeight(mark));
    if (consumption.projected)
        most = std::max(most, std::min(static_cast<double>(*consumption.projected), most * kProjectionRoom));
    return {least, most * kHeadroom};
}

QLineSeries *addLine(QChart *chart, const QString &name, const QList<QPointF> &points, const QPen &pen)
{
    auto *line = new QLineSeries;
    line->setName(name);
    line->replace(points);
    line->setPen(pen);
    chart->addSeries(line);
    return line;
}

Qt::PenStyle styleOf(ConsumptionMark::Kind kind)
{
    switch (kind) {
    case ConsumptionMark::Kind::Warning: return Qt::DotLine;
    case ConsumptionMark::Kind::EarlyBurn: return Qt::DashLine;
    case ConsumptionMark::Kind::Entitlement: return Qt::SolidLine;
    case ConsumptionMark::Kind::AfterGrant: return Qt::DashDotDotLine;
    }
    return Qt::SolidLine;
}

// Of a mark beside a day's figures.
QString markName(const ConsumptionMark &mark)
{
    switch (mark.kind) {
    case ConsumptionMark::Kind::Entitlement: return ConsumptionChart::tr("Entitlement");
    case ConsumptionMark::Kind::AfterGrant: return ConsumptionChart::tr("With the grant");
    case ConsumptionMark::Kind::Warning:
    case ConsumptionMark::Kind::EarlyBurn: break;
    }
    return ConsumptionChart::tr("%1 % reached at", "a threshold").arg(QLocale().toString(mark.percent));
}

}  // namespace

QString markText(const ConsumptionMark &mark, const Consumption &consumption)
{
    const QString percent = QLocale().toString(mark.percent);
    const QString units = displayCount(mark.reachedFrom());
    if (mark.kind == ConsumptionMark::Kind::AfterGrant)
        return ConsumptionChart::tr("With the grant · %1", "units").arg(units);
    if (mark.kind == ConsumptionMark::Kind::EarlyBurn && mark.of != consumption.entitlement.units)
        return ConsumptionChart::tr("%1 % of base and add-ons · %2").arg(percent, units);
    return ConsumptionChart::tr("%1 % · %2", "a threshold: percentage and units").arg(percent, units);
}

void ConsumptionChart::setConsumption(const Consumption &consumption)
{
    m_consumption = consumption;
    setAccessibleName(tr("%1: use so far against the entitlement").arg(bucketName(consumption.bucket)));
    redraw(consumption.cycle, std::max(0, consumption.lastDay - 1), inWords());
}

void ConsumptionChart::draw(const QPalette &colors)
{
    const Consumption &use = m_consumption;
    const QColor ink = colors.color(QPalette::Text);
    const QColor quiet = theme::mutedText(colors);
    const QColor own = theme::bucketColor(use.bucket, theme::isDark(colors));
    const double left = -0.5;
    const double right = use.length() - 0.5;
    const auto [least, most] = extent(use);
    scale().cover(least, most, true, [](double value) { return displayCount(static_cast<std::int64_t>(value)); });
    std::vector<ChartLabel> labels;
    std::vector<QList<QPointF>> lines;

    if (use.projected) {
        const QList<QPointF> ahead{lastPoint(use), {right, static_cast<double>(*use.projected)}};
        auto *top = new QLineSeries;
        top->replace(ahead);
        auto *ground = new QLineSeries;
        ground->replace(QList<QPointF>{{ahead.first().x(), 0}, {right, 0}});
        auto *shade = new QAreaSeries(top, ground);
        top->setParent(shade);
        ground->setParent(shade);
        shade->setPen(Qt::NoPen);
        QColor light = own;
        light.setAlphaF(0.14F);
        shade->setBrush(light);
        shade->setName(tr("Projection, shaded"));
        chart()->addSeries(shade);
        addLine(chart(), tr("Projection"), ahead, QPen(own, 2, Qt::DashLine, Qt::FlatCap));
        lines.push_back(ahead);
        labels.push_back({.text = tr("Projected %1").arg(displayCount(*use.projected)),
                          .at = ahead.last(),
                          .color = ink,
                          .side = ChartLabel::Side::Before});
    }
    for (const ConsumptionMark &mark : use.marks) {
        const double height = markHeight(mark);
        const bool limit =
            mark.kind == ConsumptionMark::Kind::Entitlement || mark.kind == ConsumptionMark::Kind::AfterGrant;
        addLine(chart(), markText(mark, use), {{left, height}, {right, height}},
                QPen(limit ? ink : quiet, limit ? 1.6 : 1.3, styleOf(mark.kind), Qt::FlatCap));
        labels.push_back({.text = markText(mark, use),
                          .at = {left, height},
                          .color = limit ? ink : quiet,
                          .strong = limit,
                          .level = true});
    }
    if (use.evenPace(1)) {
        const auto whole = static_cast<double>(use.entitlement.units);
        lines.push_back({{left, 0}, {right, whole}});
        addLine(chart(), tr("Even pace"), lines.back(), QPen(quiet, 1, Qt::SolidLine));
        QList<QPointF> along;
        for (const int percent : {75, 80, 70, 85, 65, 60, 55, 50, 45, 40, 35, 30, 25, 20, 15, 90})
            along << QPointF(left + use.length() * percent / 100.0, whole * percent / 100.0);
        labels.push_back({.text = tr("Even pace"),
                          .at = along.first(),
                          .color = quiet,
                          .height = ChartLabel::Height::Below,
                          .along = along});
    }
    if (use.earlyBurnDay > 1 && use.earlyBurnDay <= use.length()) {
        const double x = use.earlyBurnDay - 1.5;
        addLine(chart(), tr("Day %1").arg(use.earlyBurnDay), {{x, scale().min()}, {x, scale().max()}},
                QPen(quiet, 1.2, Qt::DashDotLine));
        const QString text = use.watched ? tr("Day %1: early burn is judged before it").arg(use.earlyBurnDay)
                                         : tr("Day %1").arg(use.earlyBurnDay);
        QList<QPointF> along;
        for (int part = 0; part <= 20; ++part)
            along << QPointF(x, scale().min() + (scale().max() - scale().min()) * part / 20.0);
        labels.push_back({.text = text, .at = along.first(), .color = quiet, .along = along});
    }
    lines.push_back(steps(use));
    addLine(chart(), tr("Used"), lines.back(), QPen(own, 2.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    if (use.lastDay > 0)
        labels.push_back({.text = tr("Used %1").arg(displayCount(use.used())),
                          .at = lastPoint(use),
                          .color = ink,
                          .side = ChartLabel::Side::Before,
                          .strong = true});
    showLabels(labels, lines, colors);
}

DayFigures ConsumptionChart::figuresOf(int day) const
{
    const Consumption &use = m_consumption;
    const int cycleDay = day + 1;
    DayFigures figures;
    figures.title = tr("%1 · day %2 of %3")
                        .arg(QLocale().toString(use.date(cycleDay).toQDate(), QLocale::LongFormat))
                        .arg(cycleDay)
                        .arg(use.length());
    if (cycleDay <= use.lastDay) {
        const auto at = static_cast<std::size_t>(day);
        const QString percent = displayPercent(use.soFar[at], use.entitlement);
        figures.lines.push_back({tr("Used that day"), displayCount(use.perDay[at])});
        figures.lines.push_back({tr("Used so far"),
                                 percent.isEmpty()
                                     ? displayCount(use.soFar[at])
                                     : tr("%1 (%2)", "units, percentage").arg(displayCount(use.soFar[at]), percent),
                                 theme::bucketColor(use.bucket, true)});
    }
    if (const auto pace = use.evenPace(cycleDay)) figures.lines.push_back({tr("Even pace"), displayCount(*pace)});
    if (const auto projected = use.projection(cycleDay))
        figures.lines.push_back({tr("Projected"), displayCount(*projected)});
    for (const ConsumptionMark &mark : use.marks)
        figures.lines.push_back({markName(mark), displayCount(mark.reachedFrom())});
    if (!use.evenPace(1)) figures.lines.push_back({tr("Entitlement"), displayAmount(use.entitlement)});
    if (!use.finished && cycleDay == use.lastDay) figures.note = tr("The day is not over.");
    return figures;
}

QString ConsumptionChart::inWords() const
{
    const Consumption &use = m_consumption;
    QStringList sentences;
    const QString used = countedUnits(use.used(), use.unit);
    const QString percent = displayPercent(use.used(), use.entitlement);
    if (use.entitlement.unlimited)
        sentences << tr("%1 used; the bucket is unlimited.").arg(used);
    else if (percent.isEmpty())
        sentences << tr("%1 used; nothing is allowed.").arg(used);
    else
        sentences << tr("%1 used of %2, %3.").arg(used, displayAmount(use.entitlement), percent);
    sentences << tr("Day %1 of %2.").arg(use.lastDay).arg(use.length());
    if (const auto pace = use.evenPace(use.lastDay); pace && !use.finished)
        sentences << tr("An even pace would be at %1 by the end of that day.").arg(displayCount(*pace));
    for (const ConsumptionMark &mark : use.marks)
        if (mark.kind == ConsumptionMark::Kind::AfterGrant)
            sentences << tr("%1 with the grant.").arg(displayCount(mark.of));
    if (use.projected) sentences << tr("Projected %1 at the end of the cycle.").arg(displayCount(*use.projected));
    return sentences.join(QLatin1Char(' '));
}

}  // namespace headroom
