// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signalchart.h"

#include "items/displaytext.h"
#include "items/signaltext.h"
#include "items/watchrange.h"
#include "views/charttip.h"
#include "views/dayaxis.h"
#include "views/theme.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QStackedBarSeries>

#include <algorithm>
#include <span>
#include <utility>

namespace headroom {

namespace {

constexpr std::size_t kMostBars = 120;   // days
constexpr std::size_t kMostSteps = 400;  // that a plot has pixels for

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
    if (m_days.size() <= kMostBars)
        drawBars(colors);
    else
        drawAreas(colors);
    std::int64_t most = 1;
    for (const SignalDay &day : m_days) most = std::max(most, signalSum(day.signalCounts));
    scale().cover(0, static_cast<double>(most) * 1.05, true,
                  [](double value) { return displayCount(static_cast<std::int64_t>(value)); });
}

void SignalChart::drawBars(const QPalette &colors)
{
    auto *stack = new QStackedBarSeries;
    stack->setBarWidth(0.78);
    for (const SignalKind kind : kAllSignalKinds) {
        if (!happened(kind)) continue;
        QList<qreal> values;
        values.reserve(static_cast<qsizetype>(m_days.size()));
        for (const SignalDay &day : m_days)
            values << static_cast<double>(day.signalCounts[static_cast<std::size_t>(kind)]);
        auto *set = new QBarSet(signalName(kind));
        set->append(values);
        set->setBrush(brushOf(kind, theme::isDark(colors)));
        const bool solid = set->brush().style() == Qt::SolidPattern;
        set->setPen(QPen(solid ? colors.color(QPalette::Base) : set->brush().color(), 1));
        stack->append(set);
    }
    chart()->addSeries(stack);
}

// Of so many days bars would be thinner than the lines that set them apart, and take longer than a frame: each kind is
// one area. Of days that share a pixel the one with most trouble is drawn.
void SignalChart::drawAreas(const QPalette &colors)
{
    std::vector<const SignalDay *> drawn;
    const std::size_t together = (m_days.size() + kMostSteps - 1) / kMostSteps;
    for (std::size_t first = 0; first < m_days.size(); first += together) {
        const auto group = std::span(m_days).subspan(first, std::min(together, m_days.size() - first));
        drawn.push_back(
            &*std::ranges::max_element(group, {}, [](const SignalDay &day) { return signalSum(day.signalCounts); }));
    }
    std::vector<std::int64_t> below(drawn.size());
    const auto edge = [&] {
        QList<QPointF> corners;
        for (std::size_t step = 0; step < drawn.size(); ++step) {
            const auto height = static_cast<double>(below[step]);
            const auto end = static_cast<double>(std::min((step + 1) * together, m_days.size()));
            corners << QPointF(static_cast<double>(step * together) - 0.5, height) << QPointF(end - 0.5, height);
        }
        return corners;
    };
    QList<QPointF> lower = edge();
    for (const SignalKind kind : kAllSignalKinds) {
        if (!happened(kind)) continue;
        for (std::size_t step = 0; step < drawn.size(); ++step)
            below[step] += drawn[step]->signalCounts[static_cast<std::size_t>(kind)];
        auto *top = new QLineSeries;
        auto *bottom = new QLineSeries;
        auto *area = new QAreaSeries(top, bottom);
        top->setParent(area);
        bottom->setParent(area);
        bottom->replace(std::exchange(lower, edge()));
        top->replace(lower);
        area->setName(signalName(kind));
        area->setPen(Qt::NoPen);
        area->setBrush(brushOf(kind, theme::isDark(colors)));
        chart()->addSeries(area);
    }
}

bool SignalChart::happened(SignalKind kind) const
{
    return std::ranges::any_of(
        m_days, [kind](const SignalDay &day) { return day.signalCounts[static_cast<std::size_t>(kind)] > 0; });
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
