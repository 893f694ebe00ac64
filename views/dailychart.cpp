// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dailychart.h"

#include "items/celltable.h"
#include "items/displaytext.h"
#include "views/charttip.h"
#include "views/dayaxis.h"
#include "views/theme.h"

#include <QBarSet>
#include <QChart>
#include <QLocale>
#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

QString tickText(double value, DayMeasure measure)
{
    switch (measure) {
    case DayMeasure::ShareOfEntitlement:
        return DailyChart::tr("%1 %", "percentage").arg(QLocale().toString(value, 'g', 6));
    case DayMeasure::Units: return displayCount(std::llround(value));
    case DayMeasure::Cost: return displayMoney(Money{std::llround(value * 1e9)});
    }
    return {};
}

}  // namespace

void DailyChart::setUse(const DailyUse &use, DayMeasure measure, const PerBucket<bool> &shown)
{
    m_use = use;
    m_measure = measure;
    m_shown = shown;
    setAccessibleName(tr("Use by day and bucket"));
    redraw(use.cycle, std::max(0, static_cast<int>(use.days.size()) - 1), inWords());
}

bool DailyChart::draws(Bucket bucket) const
{
    return m_shown[headroom::index(bucket)] && m_use.measurable(bucket, m_measure);
}

void DailyChart::draw(const QPalette &colors)
{
    const bool dark = theme::isDark(colors);
    std::vector<double> above(m_use.days.size());
    std::vector<double> below(m_use.days.size());
    auto *stack = new QStackedBarSeries;
    stack->setBarWidth(0.78);
    for (const Bucket bucket : kBuckets) {
        if (!draws(bucket)) continue;
        QList<qreal> values;
        values.reserve(static_cast<qsizetype>(m_use.days.size()));
        for (std::size_t day = 0; day < m_use.days.size(); ++day) {
            const double value = m_use.value(day, bucket, m_measure);
            values << value;
            (value < 0 ? below : above)[day] += value;
        }
        auto *set = new QBarSet(bucketName(bucket));
        set->append(values);
        set->setBrush(theme::bucketColor(bucket, dark));
        set->setPen(QPen(colors.color(QPalette::Base), 1));
        stack->append(set);
    }
    chart()->addSeries(stack);
    const double most = above.empty() ? 0 : std::ranges::max(above);
    const double least = below.empty() ? 0 : std::ranges::min(below);
    const bool whole = m_measure == DayMeasure::Units;
    const bool empty = most <= 0 && least >= 0;
    scale().cover(least, empty ? 1 : most * 1.04, whole, [this](double value) { return tickText(value, m_measure); });
}

DayFigures DailyChart::figuresOf(int day) const
{
    DayFigures figures;
    const CivilDate date = m_use.cycle.first + day;
    figures.title = tr("%1 · day %2 of %3")
                        .arg(QLocale().toString(date.toQDate(), QLocale::LongFormat))
                        .arg(day + 1)
                        .arg(m_use.cycle.length());
    const auto at = static_cast<std::size_t>(day);
    if (at >= m_use.days.size()) {
        figures.note = tr("The day has not begun.");
        return figures;
    }
    const DayUse &use = m_use.days[at];
    Cost whole;
    // From the top of the stack down.
    for (auto bucket = kBuckets.rbegin(); bucket != kBuckets.rend(); ++bucket) {
        const std::size_t i = headroom::index(*bucket);
        const Cost cost = m_use.cost(at, *bucket);
        whole = {whole.amount + cost.amount, whole.estimated || cost.estimated};
        if (!m_shown[i]) continue;
        QStringList parts{countedUnits(use.units[i], m_use.unit[i])};
        if (const auto hundredths = percentHundredths(use.units[i], m_use.entitlement[i]))
            parts << displayShare(*hundredths);
        if (m_measure == DayMeasure::Cost) parts << displayCost(cost);
        figures.lines.push_back(
            {bucketName(*bucket), parts.join(QStringLiteral(" · ")), theme::bucketColor(*bucket, true)});
    }
    figures.lines.push_back({tr("Cost of all buckets"), displayCost(whole)});
    if (use.unmapped > 0) figures.lines.push_back({tr("Unmapped events"), displayCount(use.unmapped)});
    return figures;
}

QString DailyChart::inWords() const
{
    QStringList sentences;
    for (const Bucket bucket : kBuckets) {
        if (!draws(bucket) || m_use.days.empty()) continue;
        const std::size_t i = headroom::index(bucket);
        const auto most = std::ranges::max_element(m_use.days, {}, [i](const DayUse &day) { return day.units[i]; });
        sentences << tr("%1: at most %2, on %3.")
                         .arg(bucketName(bucket), countedUnits(most->units[i], m_use.unit[i]), displayDay(most->day));
    }
    return sentences.isEmpty() ? tr("Nothing is shown.") : sentences.join(QLatin1Char(' '));
}

}  // namespace headroom
