// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/replaychart.h"

#include "items/displaytext.h"
#include "items/economicstext.h"
#include "views/chartlabels.h"
#include "views/charttip.h"
#include "views/dayaxis.h"
#include "views/theme.h"

#include <QChart>
#include <QLineSeries>
#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

constexpr double kRoom = 1.1;  // for the words above the highest line

using Steps = QList<QPointF>;

// A value is drawn over the whole width of its day; days without one split the line.
template<typename Value>
std::vector<Steps> stepsOf(const ReplayCourse &course, Value value)
{
    std::vector<Steps> lines;
    bool open = false;
    for (const ReplayCourse::Day &day : course.days) {
        const std::optional<double> height = value(day);
        if (height && !open) lines.emplace_back();
        open = height.has_value();
        if (!height) continue;
        const double left = (day.day - course.cycle.days.first) - 0.5;
        lines.back() << QPointF(left, *height) << QPointF(left + 1, *height);
    }
    return lines;
}

void addLines(QChart &chart, const std::vector<Steps> &lines, const QString &name, const QPen &pen)
{
    for (const Steps &points : lines) {
        auto *line = new QLineSeries;
        line->setName(name);
        line->replace(points);
        line->setPen(pen);
        chart.addSeries(line);
    }
}

}  // namespace

void ReplayChart::setCourse(const ReplayCourse &course, Bucket bucket)
{
    m_course = course;
    m_bucket = bucket;
    setAccessibleName(tr("%1: use now and in the draft", "bucket").arg(bucketName(bucket)));
    redraw(course.cycle.days, std::max(0, static_cast<int>(course.days.size()) - 1), inWords());
}

const ReplayCourse::Day *ReplayChart::dayAt(int day) const
{
    const auto found = std::ranges::find(m_course.days, m_course.cycle.days.first + day, &ReplayCourse::Day::day);
    return found == m_course.days.end() ? nullptr : &*found;
}

void ReplayChart::draw(const QPalette &colors)
{
    const std::size_t i = index(m_bucket);
    const auto used = [i](const PerBucket<std::int64_t> &of) { return std::optional(static_cast<double>(of[i])); };
    const auto allowed = [i](const PerBucket<Amount> &of) -> std::optional<double> {
        return of[i].unlimited ? std::nullopt : std::optional(static_cast<double>(of[i].units));
    };
    const auto now = stepsOf(m_course, [&](const auto &day) { return used(day.now); });
    const auto draft = stepsOf(m_course, [&](const auto &day) { return used(day.draft); });
    const auto limitNow = stepsOf(m_course, [&](const auto &day) { return allowed(day.entitlementNow); });
    const auto limitDraft = stepsOf(m_course, [&](const auto &day) { return allowed(day.entitlementDraft); });
    double least = 0;
    double most = 1;
    for (const auto *lines : {&now, &draft, &limitNow, &limitDraft}) {
        for (const Steps &points : *lines) {
            for (const QPointF &point : points) {
                least = std::min(least, point.y());
                most = std::max(most, point.y());
            }
        }
    }
    scale().cover(least, most * kRoom, true,
                  [](double value) { return displayCount(static_cast<std::int64_t>(value)); });

    const bool dark = theme::isDark(colors);
    const QColor ink = colors.color(QPalette::Text);
    const QColor own = theme::seriesColors(dark)[0];
    const QColor drafted = theme::seriesColors(dark)[1];
    addLines(*chart(), limitNow, tr("Entitlement now"), QPen(ink, 1.4, Qt::SolidLine, Qt::FlatCap));
    addLines(*chart(), limitDraft, tr("Entitlement in the draft"), QPen(drafted, 1.6, Qt::DashDotLine, Qt::FlatCap));
    addLines(*chart(), now, tr("Used now"), QPen(own, 2.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    addLines(*chart(), draft, tr("Used in the draft"), QPen(drafted, 2.6, Qt::DashLine, Qt::FlatCap, Qt::MiterJoin));

    std::vector<ChartLabel> labels;
    std::vector<QList<QPointF>> lines;
    const auto name = [&labels](const std::vector<Steps> &of, const QString &text, bool last, const QColor &color) {
        if (of.empty()) return;
        const Steps &line = of.back();
        // A level line is named where it begins to be at its last height.
        const auto begun = std::ranges::find(line, line.back().y(), &QPointF::y);
        labels.push_back({.text = text.arg(displayCount(static_cast<std::int64_t>(line.back().y()))),
                          .at = last ? line.back() : *begun,
                          .color = color,
                          .side = last ? ChartLabel::Side::Before : ChartLabel::Side::After,
                          .strong = last,
                          .level = !last});
    };
    name(limitNow, tr("Entitlement now %1"), false, ink);
    name(limitDraft, tr("Entitlement in the draft %1"), false, ink);
    name(now, tr("Now %1"), true, ink);
    name(draft, tr("In the draft %1"), true, ink);
    for (const auto *of : {&now, &draft}) lines.insert(lines.end(), of->begin(), of->end());
    showLabels(labels, lines, colors);
}

DayFigures ReplayChart::figuresOf(int day) const
{
    DayFigures figures;
    const CivilDate date = m_course.cycle.days.first + day;
    figures.title = tr("%1 · day %2 of %3")
                        .arg(QLocale().toString(date.toQDate(), QLocale::LongFormat))
                        .arg(day + 1)
                        .arg(m_course.cycle.days.length());
    const ReplayCourse::Day *of = dayAt(day);
    if (!of) {
        figures.note = tr("Beyond the range of the replay.");
        return figures;
    }
    const std::size_t i = index(m_bucket);
    figures.lines = {{tr("Used now"), displayCount(of->now[i]), theme::seriesColors(true)[0]},
                     {tr("Used in the draft"), displayCount(of->draft[i]), theme::seriesColors(true)[1]},
                     {tr("Difference"), displayCountChange(of->draft[i] - of->now[i])},
                     {tr("Entitlement now"), displayAmount(of->entitlementNow[i])},
                     {tr("Entitlement in the draft"), displayAmount(of->entitlementDraft[i])}};
    return figures;
}

QString ReplayChart::inWords() const
{
    if (m_course.days.empty()) return tr("No day of the cycle is in the range.");
    const ReplayCourse::Day &last = m_course.days.back();
    const std::size_t i = index(m_bucket);
    return tr("By %1: %2 used now of %3, %4 used in the draft of %5.", "day, units, entitlement, units, entitlement")
        .arg(displayDay(last.day), displayCount(last.now[i]), displayAmount(last.entitlementNow[i]),
             displayCount(last.draft[i]), displayAmount(last.entitlementDraft[i]));
}

}  // namespace headroom
