// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/economicscharts.h"

#include "items/celltable.h"
#include "items/displaytext.h"
#include "items/economicstext.h"
#include "views/chartlabels.h"
#include "views/charttip.h"
#include "views/dayaxis.h"
#include "views/theme.h"

#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QStackedBarSeries>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr double kBarWidth = 0.72;
constexpr double kLeastNamed = 9;  // percent of a bar that has room for a name

// Colours repeat after the fifth route, hatched then.
QBrush routeBrush(std::size_t nth, bool dark)
{
    constexpr std::array kPatterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::DiagCrossPattern, Qt::Dense4Pattern};
    const auto &colors = theme::seriesColors(dark);
    return {colors[nth % colors.size()], kPatterns[nth / colors.size() % kPatterns.size()]};
}

double percentOf(std::int64_t parts, std::int64_t all)
{
    return static_cast<double>(parts) * 100 / static_cast<double>(all);
}

QString percentText(double value)
{
    return RouteMixChart::tr("%1 %", "percentage").arg(QLocale().toString(value, 'f', 0));
}

QString classText(const MarginClass &of)
{
    return MarginChart::tr("%1 to %2", "margins").arg(displayMoney(of.from), displayMoney(of.to));
}

// Whole dollars where they are.
QString axisText(Money amount)
{
    QString text = displayMoney(amount);
    const QString noCents = QLocale().decimalPoint() + QStringLiteral("00");
    if (text.endsWith(noCents)) text.chop(noCents.size());
    return text;
}

}  // namespace

void RouteMixChart::setMix(const std::vector<RouteShare> &mix)
{
    m_mix = mix;
    m_buckets.clear();
    QStringList names;
    for (const Bucket bucket : kBuckets) {
        if (partsOf(bucket) <= 0) continue;
        m_buckets.push_back(bucket);
        names << bucketName(bucket);
    }
    setAccessibleName(tr("Route mix by bucket"));
    redraw(names, inWords());
}

std::vector<const RouteShare *> RouteMixChart::sharesOf(Bucket bucket) const
{
    std::vector<const RouteShare *> shares;
    for (const RouteShare &share : m_mix)
        if (share.bucket == bucket && share.parts > 0) shares.push_back(&share);
    return shares;
}

std::int64_t RouteMixChart::partsOf(Bucket bucket) const
{
    std::int64_t parts = 0;
    for (const RouteShare *share : sharesOf(bucket)) parts += share->parts;
    return parts;
}

void RouteMixChart::draw(const QPalette &colors)
{
    const bool dark = theme::isDark(colors);
    scale().cover(0, 100, true, [](double value) { return percentText(value); });
    auto *stack = new QStackedBarSeries;
    stack->setBarWidth(kBarWidth);
    std::vector<ChartLabel> labels;
    // Every route has a place of its own in the stack, so that it has one colour in all bars.
    QStringList routes;
    for (const RouteShare &share : m_mix)
        if (share.parts > 0 && !routes.contains(share.route)) routes << share.route;
    std::vector<double> height(m_buckets.size());
    const double room = viewport()->width() * kBarWidth / std::max(1.0, static_cast<double>(m_buckets.size())) - 20;
    for (qsizetype nth = 0; nth < routes.size(); ++nth) {
        auto *set = new QBarSet(routeName(routes.at(nth)));
        QList<qreal> values;
        for (std::size_t i = 0; i < m_buckets.size(); ++i) {
            const auto shares = sharesOf(m_buckets[i]);
            const auto share = std::ranges::find(shares, routes.at(nth), &RouteShare::route);
            const double percent = share == shares.end() ? 0 : percentOf((*share)->parts, partsOf(m_buckets[i]));
            values << percent;
            if (percent >= kLeastNamed) {
                const QString name =
                    fontMetrics().elidedText(routeName(routes.at(nth)), Qt::ElideMiddle, static_cast<int>(room));
                const double left = static_cast<double>(i) - kBarWidth / 2;
                labels.push_back(
                    {.text = name, .at = {left, height[i] + percent / 2}, .color = colors.color(QPalette::Text)});
            }
            height[i] += percent;
        }
        set->append(values);
        set->setBrush(routeBrush(static_cast<std::size_t>(nth), dark));
        set->setPen(QPen(colors.color(QPalette::Base), 1));
        stack->append(set);
    }
    chart()->addSeries(stack);
    showLabels(labels, {}, colors);
}

DayFigures RouteMixChart::figuresOf(int bucket) const
{
    const Bucket of = m_buckets[static_cast<std::size_t>(bucket)];
    DayFigures figures;
    figures.title = bucketName(of);
    for (const RouteShare *share : sharesOf(of)) {
        const auto each = share->unitCost.each();
        const QString percent = percentText(percentOf(share->parts, partsOf(of)));
        figures.lines.push_back(
            {routeName(share->route), each ? tr("%1 · %2 a unit", "share, cost")
                                                 .arg(percent, displayCost({*each, share->unitCost.cost.estimated}))
                                           : percent});
    }
    return figures;
}

QString RouteMixChart::inWords() const
{
    QStringList sentences;
    for (const Bucket bucket : m_buckets) {
        QStringList parts;
        for (const RouteShare *share : sharesOf(bucket))
            parts << tr("%1 %2", "route, share")
                         .arg(routeName(share->route), percentText(percentOf(share->parts, partsOf(bucket))));
        sentences << tr("%1: %2.", "bucket: routes").arg(bucketName(bucket), parts.join(QStringLiteral(", ")));
    }
    return sentences.isEmpty() ? tr("Nothing was charged in the window.") : sentences.join(QLatin1Char(' '));
}

void MarginChart::setClasses(const std::vector<MarginClass> &classes, std::optional<Money> mean)
{
    m_classes = classes;
    m_mean = mean;
    QStringList names;
    for (const MarginClass &of : m_classes) names << axisText(of.from);
    setAccessibleName(tr("Workspaces by margin"));
    redraw(names, inWords());
}

void MarginChart::draw(const QPalette &colors)
{
    const bool dark = theme::isDark(colors);
    auto *loss = new QBarSet(tr("At a loss"));
    auto *gain = new QBarSet(tr("With a gain"));
    double most = 1;
    for (const MarginClass &of : m_classes) {
        const auto count = static_cast<double>(of.workspaces);
        *loss << (of.from.nanos < 0 ? count : 0);
        *gain << (of.from.nanos < 0 ? 0 : count);
        most = std::max(most, count);
    }
    loss->setBrush(QBrush(theme::over(dark), Qt::BDiagPattern));
    loss->setPen(QPen(theme::over(dark), 1.2));
    gain->setBrush(theme::seriesColors(dark)[0]);
    gain->setPen(QPen(colors.color(QPalette::Base), 1));
    auto *stack = new QStackedBarSeries;
    stack->setBarWidth(0.9);
    stack->append(loss);
    stack->append(gain);
    chart()->addSeries(stack);
    scale().cover(0, most * 1.15, true, [](double value) { return displayCount(static_cast<std::int64_t>(value)); });

    if (!m_mean || m_classes.empty()) return;
    const auto from = static_cast<double>(m_classes.front().from.nanos);
    const auto width = static_cast<double>(m_classes.front().to.nanos) - from;
    const double x = (static_cast<double>(m_mean->nanos) - from) / width - 0.5;
    auto *line = new QLineSeries;
    line->replace(QList<QPointF>{{x, 0}, {x, scale().max()}});
    line->setPen(QPen(colors.color(QPalette::Text), 1.4, Qt::DashLine));
    chart()->addSeries(line);
    showLabels({{.text = tr("Mean %1").arg(displayMoney(*m_mean)),
                 .at = {x, scale().max()},
                 .color = colors.color(QPalette::Text),
                 .height = ChartLabel::Height::Below,
                 .strong = true}},
               {{{x, 0}, {x, scale().max()}}}, colors);
}

DayFigures MarginChart::figuresOf(int at) const
{
    const MarginClass &of = m_classes[static_cast<std::size_t>(at)];
    DayFigures figures;
    figures.title = classText(of);
    figures.lines.push_back({tr("Workspaces"), displayCount(of.workspaces)});
    if (of.from.nanos < 0) figures.note = tr("At a loss.");
    return figures;
}

QString MarginChart::inWords() const
{
    QStringList sentences;
    if (m_mean) sentences << tr("Mean margin %1.").arg(displayMoney(*m_mean));
    for (const MarginClass &of : m_classes)
        if (of.workspaces > 0)
            sentences
                << tr("%1: %Ln workspace(s).", "a class of margins", pluralCount(of.workspaces)).arg(classText(of));
    return sentences.isEmpty() ? tr("Nobody is on it.") : sentences.join(QLatin1Char(' '));
}

}  // namespace headroom
