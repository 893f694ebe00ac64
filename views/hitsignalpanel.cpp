// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hitsignalpanel.h"

#include "items/displaytext.h"
#include "views/charttip.h"
#include "views/dayaxis.h"
#include "views/theme.h"

#include <QBarSet>
#include <QChart>
#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace headroom {

void HitSignalChart::setDays(const std::vector<SignalDay> &days, const CycleDays &cycle, int today)
{
    m_days = days;
    setAccessibleName(tr("The provider’s doing, by day"));
    QStringList sentences;
    for (const SignalDay &day : m_days)
        if (signalSum(day.signalCounts) > 0)
            sentences
                << tr("%1: %2.", "day, what happened").arg(displayDay(day.day), signalCountWords(day.signalCounts));
    redraw(cycle, today, sentences.isEmpty() ? tr("No provider trouble.") : sentences.join(QLatin1Char(' ')));
}

void HitSignalChart::draw(const QPalette &colors)
{
    const QColor color = theme::unmappedColor(theme::isDark(colors));
    auto *set = new QBarSet(tr("Provider trouble"));
    QList<qreal> values;
    std::int64_t most = 0;
    for (const SignalDay &day : m_days) {
        const std::int64_t count = signalSum(day.signalCounts);
        values << static_cast<double>(count);
        most = std::max(most, count);
    }
    set->append(values);
    set->setBrush(QBrush(color, Qt::Dense4Pattern));
    set->setPen(QPen(color, 1));
    auto *stack = new QStackedBarSeries;
    stack->setBarWidth(0.72);
    stack->append(set);
    chart()->addSeries(stack);
    scale().cover(0, std::max(1.0, static_cast<double>(most) * 1.04), true,
                  [](double value) { return displayCount(std::llround(value)); });
}

DayFigures HitSignalChart::figuresOf(int day) const
{
    const SignalDay &of = m_days[static_cast<std::size_t>(day)];
    DayFigures figures;
    figures.title = tr("The provider’s doing on %1", "a day").arg(displayDay(of.day));
    for (const SignalKind kind : kAllSignalKinds) {
        const std::int64_t count = of.signalCounts[static_cast<std::size_t>(kind)];
        if (count > 0) figures.lines.push_back({signalName(kind), displayCount(count)});
    }
    if (figures.lines.empty()) figures.note = tr("Nothing that events tell of.");
    return figures;
}

TableCell HitSignalModel::cell(int row, int column) const
{
    const SignalDay &day = rowAt(row);
    if (column == Day) return TableCell::day(day.day);
    if (column == All) return TableCell::count(signalSum(day.signalCounts));
    const SignalKind kind = kAllSignalKinds[static_cast<std::size_t>(column - FirstKind)];
    return TableCell::count(day.signalCounts[static_cast<std::size_t>(kind)]);
}

TableColumn HitSignalModel::column(int column) const
{
    if (column == Day) return {tr("Day"), QStringLiteral("day"), {}, false};
    if (column == All) return {tr("All"), QStringLiteral("signals"), {}};
    const SignalKind kind = kAllSignalKinds[static_cast<std::size_t>(column - FirstKind)];
    const std::string_view id = signalId(kind);
    return {signalName(kind), QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())), {}};
}

HitSignalPanel::HitSignalPanel(QWidget *parent) : HitSignalPanel(new HitSignalChart, new HitSignalModel, parent) {}

HitSignalPanel::HitSignalPanel(HitSignalChart *chart, HitSignalModel *model, QWidget *parent)
    : ChartPanel(chart, model, parent), m_chart(chart), m_model(model)
{
    m_model->setParent(this);
    setTexts(tr("The provider’s doing"),
             tr("Trouble that events tell of, by day. It is no limit hit and is never counted as one."));
}

void HitSignalPanel::setDays(const std::vector<SignalDay> &signalDays, const CycleDays &cycle, int today,
                             const QStringList &what)
{
    std::vector<SignalDay> days;
    for (CivilDate day = cycle.first; day < cycle.end; day = day + 1) {
        const auto told = std::ranges::find(signalDays, day, &SignalDay::day);
        days.push_back(told == signalDays.end() ? SignalDay{day, {}} : *told);
    }
    m_chart->setDays(days, cycle, today);
    m_model->setDays(std::move(days));
    setFile(what, QStringLiteral("provider-trouble-by-day"));
}

}  // namespace headroom
