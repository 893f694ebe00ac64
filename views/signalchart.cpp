// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signalchart.h"

#include "items/displaytext.h"
#include "items/signaltext.h"
#include "items/watchrange.h"
#include "views/charttip.h"
#include "views/dayaxis.h"
#include "views/theme.h"

#include <QBarSet>
#include <QChart>
#include <QLocale>
#include <QStackedBarSeries>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kMostApart = 120;  // days

}  // namespace

void SignalChart::setDays(const std::vector<SignalDay> &days)
{
    m_days = days;
    setAccessibleName(tr("Provider trouble by day and kind"));
    std::vector<CivilDate> starts(m_days.size());
    std::ranges::transform(m_days, starts.begin(), &SignalDay::day);
    redrawSteps(shortDays(starts), inWords());
}

QBrush SignalChart::brushOf(SignalKind kind, bool dark)
{
    constexpr std::array kPatterns{Qt::SolidPattern,  Qt::BDiagPattern, Qt::SolidPattern,
                                   Qt::Dense4Pattern, Qt::SolidPattern, Qt::DiagCrossPattern};
    const auto nth = static_cast<std::size_t>(kind);
    const auto &colors = theme::seriesColors(dark);
    return {nth < colors.size() ? colors[nth] : theme::unmappedColor(dark), kPatterns.at(nth)};
}

QSize SignalChart::sizeHint() const
{
    return {640, 220};
}

void SignalChart::draw(const QPalette &colors)
{
    const bool dark = theme::isDark(colors);
    auto *stack = new QStackedBarSeries;
    stack->setBarWidth(0.78);
    for (const SignalKind kind : kAllSignalKinds) {
        QList<qreal> values;
        values.reserve(static_cast<qsizetype>(m_days.size()));
        bool any = false;
        for (const SignalDay &day : m_days) {
            const std::int64_t count = day.signalCounts[static_cast<std::size_t>(kind)];
            values << static_cast<double>(count);
            any = any || count > 0;
        }
        if (!any) continue;
        auto *set = new QBarSet(signalName(kind));
        set->append(values);
        set->setBrush(brushOf(kind, dark));
        // Bars are set apart where there is room for it; thin ones would be nothing but the line between them.
        const bool apart = set->brush().style() == Qt::SolidPattern && m_days.size() <= kMostApart;
        set->setPen(QPen(apart ? colors.color(QPalette::Base) : set->brush().color(), 1));
        stack->append(set);
    }
    chart()->addSeries(stack);
    std::int64_t most = 1;
    for (const SignalDay &day : m_days) most = std::max(most, signalSum(day.signalCounts));
    scale().cover(0, static_cast<double>(most) * 1.05, true,
                  [](double value) { return displayCount(static_cast<std::int64_t>(value)); });
}

DayFigures SignalChart::figuresOf(int day) const
{
    const SignalDay &of = m_days[static_cast<std::size_t>(day)];
    DayFigures figures;
    figures.title = QLocale().toString(of.day.toQDate(), QLocale::LongFormat);
    for (auto kind = kAllSignalKinds.rbegin(); kind != kAllSignalKinds.rend(); ++kind) {
        const std::int64_t count = of.signalCounts[static_cast<std::size_t>(*kind)];
        if (count > 0) figures.lines.push_back({signalName(*kind), displayCount(count), brushOf(*kind, true).color()});
    }
    if (figures.lines.empty()) figures.note = tr("Nothing happened.");
    return figures;
}

QString SignalChart::inWords() const
{
    SignalCounts sum{};
    for (const SignalDay &day : m_days)
        for (std::size_t kind = 0; kind < sum.size(); ++kind) sum[kind] += day.signalCounts[kind];
    const QString words = signalCountWords(sum);
    return words.isEmpty() ? tr("Nothing happened.") : tr("In all: %1.").arg(words);
}

}  // namespace headroom
