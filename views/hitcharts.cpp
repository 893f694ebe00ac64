// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hitcharts.h"

#include "items/displaytext.h"
#include "views/chartlabels.h"
#include "views/charttip.h"
#include "views/dayaxis.h"
#include "views/theme.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double kBarWidth = 0.72;
constexpr double kRoomForLabels = 1.6;  // of the longest bar
constexpr double kAroundRows = 45;      // pixels above and below them

QBarSet *barSet(HitCause cause, bool dark)
{
    auto *set = new QBarSet(causeName(cause));
    const QBrush brush = causeBrush(cause, dark);
    set->setBrush(brush);
    set->setPen(QPen(brush.color(), 1));
    return set;
}

QString tickText(double value)
{
    return displayCount(std::llround(value));
}

}  // namespace

QBrush causeBrush(HitCause cause, bool dark)
{
    const auto &colors = theme::seriesColors(dark);
    switch (cause) {
    case HitCause::ValuableUse: return {colors[0], Qt::SolidPattern};
    case HitCause::InefficientWorkflow: return {colors[1], Qt::BDiagPattern};
    case HitCause::NegativeMarginOrAbuse: return {colors[3], Qt::DiagCrossPattern};
    }
    return {};
}

QString causePattern(HitCause cause)
{
    switch (cause) {
    case HitCause::ValuableUse: return HitStackChart::tr("plain", "how a bar is filled");
    case HitCause::InefficientWorkflow: return HitStackChart::tr("striped", "how a bar is filled");
    case HitCause::NegativeMarginOrAbuse: return HitStackChart::tr("crossed", "how a bar is filled");
    }
    return {};
}

void HitCauseChart::setRows(const std::vector<CauseRow> &rows)
{
    m_rows = rows;
    setAccessibleName(tr("Limit hits by cause"));
    QStringList names;
    QStringList sentences;
    for (const CauseRow &row : m_rows) {
        names << causeName(row.cause);
        sentences << tr("%1: %2.", "cause, how many hits").arg(causeName(row.cause), causeRowText(row));
    }
    redrawRows(names, sentences.isEmpty() ? tr("No limit hits.") : sentences.join(QLatin1Char(' ')));
}

void HitCauseChart::draw(const QPalette &colors)
{
    const bool dark = theme::isDark(colors);
    const auto count = static_cast<qsizetype>(m_rows.size());
    auto *stack = new QHorizontalStackedBarSeries;
    stack->setBarWidth(kBarWidth);
    std::vector<ChartLabel> labels;
    std::int64_t most = 0;
    const double pixels = std::max(1.0, (viewport()->height() - kAroundRows) / static_cast<double>(count));
    for (qsizetype i = 0; i < count; ++i) {
        const CauseRow &row = m_rows[static_cast<std::size_t>(i)];
        const qsizetype y = count - 1 - i;
        QList<qreal> values(count, 0.0);
        values[y] = static_cast<double>(row.hits);
        QBarSet *set = barSet(row.cause, dark);
        set->append(values);
        stack->append(set);
        most = std::max(most, row.hits);
        QString text = tr("%1 (%2)", "number of hits, percentage")
                           .arg(displayCount(row.hits), TableCell::share(row.hits, {false, row.of}).text);
        const QString affected = affectedText(row);
        if (!affected.isEmpty()) text += QLatin1Char('\n') + affected;
        // Labels stand above their point: half their height lower they are level with their bar.
        const double half = fontMetrics().height() * (affected.isEmpty() ? 0.5 : 1.0) + 3;
        labels.push_back({.text = text,
                          .at = {static_cast<double>(row.hits), static_cast<double>(y) - half / pixels},
                          .color = colors.color(QPalette::Text)});
    }
    chart()->addSeries(stack);
    scale().cover(0, std::max(1.0, static_cast<double>(most) * kRoomForLabels), true, tickText);
    showLabels(labels, {}, colors);
}

DayFigures HitCauseChart::figuresOf(int row) const
{
    const CauseRow &of = m_rows[static_cast<std::size_t>(row)];
    DayFigures figures;
    figures.title = causeName(of.cause);
    figures.lines.push_back({tr("Limit hits"), displayCount(of.hits), causeBrush(of.cause, true).color()});
    figures.lines.push_back({tr("Share"), TableCell::share(of.hits, {false, of.of}).text});
    if (of.workspaces > 0) figures.lines.push_back({tr("Affected"), affectedText(of)});
    figures.note = tr("Click or press Enter to list them.");
    return figures;
}

HitStackChart::HitStackChart(QWidget *parent) : ChartView(parent)
{
    connect(this, &ChartView::dayActivated, this, [this](int step) {
        if (hitSum(m_steps[static_cast<std::size_t>(step)].hits) > 0) Q_EMIT hitsWanted(step, m_cause);
    });
}

void HitStackChart::setWeeks(const std::vector<HitStep> &weeks)
{
    setSteps(weeks, true);
    setAccessibleName(tr("Limit hits by week and cause"));
    QStringList names;
    //: Day and month under a chart, in the form of QLocale::toString(): 1 Mar
    for (const HitStep &week : m_steps) names << QLocale().toString(week.first.toQDate(), tr("d MMM"));
    redrawSteps(names, inWords());
}

void HitStackChart::setDays(const std::vector<HitStep> &days, const CycleDays &cycle, int today)
{
    setSteps(days, false);
    setAccessibleName(tr("Limit hits by day and cause"));
    redraw(cycle, today, inWords());
}

void HitStackChart::setSteps(const std::vector<HitStep> &steps, bool weeks)
{
    m_cause.reset();
    m_steps = steps;
    m_weeks = weeks;
}

void HitStackChart::draw(const QPalette &colors)
{
    const bool dark = theme::isDark(colors);
    auto *stack = new QStackedBarSeries;
    stack->setBarWidth(kBarWidth);
    std::int64_t most = 0;
    for (const HitStep &step : m_steps) most = std::max(most, hitSum(step.hits));
    for (const HitCause cause : kCauses) {
        QList<qreal> values;
        values.reserve(static_cast<qsizetype>(m_steps.size()));
        for (const HitStep &step : m_steps) values << static_cast<double>(step.hits[static_cast<std::size_t>(cause)]);
        QBarSet *set = barSet(cause, dark);
        set->append(values);
        stack->append(set);
    }
    chart()->addSeries(stack);
    scale().cover(0, std::max(1.0, static_cast<double>(most) * 1.04), true, tickText);
}

QString HitStackChart::stepName(int step) const
{
    const CivilDate first = m_steps[static_cast<std::size_t>(step)].first;
    return m_weeks ? tr("Week of Monday %1, UTC", "a day").arg(displayDay(first)) : displayDay(first);
}

DayFigures HitStackChart::figuresOf(int step) const
{
    const HitStep &of = m_steps[static_cast<std::size_t>(step)];
    DayFigures figures;
    figures.title = stepName(step);
    // From the top of the stack down.
    for (auto cause = kCauses.rbegin(); cause != kCauses.rend(); ++cause) {
        const QString name = m_cause == *cause
                                 ? tr("▸ %1", "the part of a column that is chosen").arg(causeName(*cause))
                                 : causeName(*cause);
        figures.lines.push_back(
            {name, displayCount(of.hits[static_cast<std::size_t>(*cause)]), causeBrush(*cause, true).color()});
    }
    figures.lines.push_back({tr("All"), displayCount(hitSum(of.hits))});
    if (hitSum(of.hits) > 0)
        figures.note = m_cause ? tr("Enter lists those: %1.").arg(causeName(*m_cause))
                               : tr("Click a part or press Enter to list them; Up and Down choose a part.");
    return figures;
}

std::optional<HitCause> HitStackChart::causeAt(int step, double value) const
{
    double top = 0;
    if (step < 0 || value < 0) return std::nullopt;
    for (const HitCause cause : kCauses) {
        top += static_cast<double>(m_steps[static_cast<std::size_t>(step)].hits[static_cast<std::size_t>(cause)]);
        if (value < top) return cause;
    }
    return std::nullopt;
}

void HitStackChart::mouseReleaseEvent(QMouseEvent *event)
{
    m_cause = causeAt(pointedDay(), scaleAt(event->position()));
    ChartView::mouseReleaseEvent(event);
    m_cause.reset();
}

void HitStackChart::choosePart(bool up)
{
    std::vector<std::optional<HitCause>> parts{std::nullopt};
    for (const HitCause cause : kCauses)
        if (m_steps[static_cast<std::size_t>(pointedDay())].hits[static_cast<std::size_t>(cause)] > 0)
            parts.emplace_back(cause);
    const auto now = static_cast<std::size_t>(std::ranges::find(parts, m_cause) - parts.begin());
    m_cause = parts[(now + (up ? 1 : parts.size() - 1)) % parts.size()];
    pointAt(pointedDay());
}

void HitStackChart::keyPressEvent(QKeyEvent *event)
{
    const bool upright = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (upright && pointedDay() >= 0) {
        choosePart(event->key() == Qt::Key_Up);
        event->accept();
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) m_cause.reset();
    ChartView::keyPressEvent(event);
}

QString HitStackChart::inWords() const
{
    QStringList sentences;
    for (int step = 0; step < static_cast<int>(m_steps.size()); ++step) {
        const std::int64_t hits = hitSum(m_steps[static_cast<std::size_t>(step)].hits);
        if (hits > 0) sentences << tr("%1: %Ln hit(s).", nullptr, pluralCount(hits)).arg(stepName(step));
    }
    return sentences.isEmpty() ? tr("No limit hits.") : sentences.join(QLatin1Char(' '));
}

}  // namespace headroom
