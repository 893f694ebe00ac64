// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/burnchart.h"

#include "items/celltable.h"
#include "items/displaytext.h"
#include "views/chartlabels.h"
#include "views/charttip.h"
#include "views/dayaxis.h"
#include "views/theme.h"

#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QScatterSeries>

#include <algorithm>

namespace headroom {

namespace {

constexpr double kHeadroom = 1.12;  // for the words above the highest line
constexpr double kMarkSize = 11;

using Points = QList<QPointF>;

double asPercent(std::int64_t hundredths)
{
    return static_cast<double>(hundredths) / 100;
}

// From 0 at the cycle's start through the end of each day; days without a percentage split the line.
std::vector<Points> slopes(const BurnCourse::Percents &percents, int length, double lastPart)
{
    std::vector<Points> lines;
    bool open = false;
    const int last = std::min(length, static_cast<int>(percents.size()));
    for (int day = 1; day <= last; ++day) {
        const auto percent = BurnCourse::percentOn(percents, day);
        if (percent && !open) {
            lines.emplace_back();
            if (day == 1) lines.back() << QPointF(-0.5, 0);
        }
        open = percent.has_value();
        if (!percent) continue;
        const double end = day - 1.5 + (day == std::ssize(percents) ? lastPart : 1);
        lines.back() << QPointF(end, asPercent(*percent));
    }
    return lines;
}

BurnCourse::Percents known(const std::vector<std::int64_t> &percents)
{
    return {percents.begin(), percents.end()};
}

QPointF placeOf(const BurnCourse::Mark &mark)
{
    return {mark.day - 1.5 + mark.part, asPercent(mark.percent)};
}

Points upright(double x, double least, double most)
{
    Points along;
    for (int part = 20; part >= 0; --part) along << QPointF(x, least + (most - least) * part / 20.0);
    return along;
}

QString percentText(double percent)
{
    return BurnChart::tr("%1 %", "percentage").arg(displayCount(static_cast<std::int64_t>(percent)));
}

}  // namespace

void BurnChart::setCourse(const BurnCourse &course)
{
    m_course = course;
    setAccessibleName(tr("%1: burn curve", "bucket").arg(bucketName(course.bucket)));
    redraw(course.cycle, std::max(0, course.lastDay() - 1), inWords());
}

void BurnChart::draw(const QPalette &colors)
{
    const BurnCourse &course = m_course;
    const int length = course.cycle.length();
    const QColor ink = colors.color(QPalette::Text);
    const QColor quiet = theme::mutedText(colors);
    const QColor own = theme::bucketColor(course.bucket, theme::isDark(colors));
    const double left = -0.5;
    const double right = length - 0.5;
    const auto now = slopes(course.percent, length, course.lastDayPart);
    const auto median = slopes(known(course.median), length, 1);
    std::vector<std::vector<Points>> earlier;
    for (const BurnCourse::Earlier &cycle : course.earlier) earlier.push_back(slopes(cycle.percent, length, 1));

    double least = 0;
    double most = 100;
    const auto cover = [&](const std::vector<Points> &lines) {
        for (const Points &line : lines)
            for (const QPointF &point : line) {
                least = std::min(least, point.y());
                most = std::max(most, point.y());
            }
    };
    cover(now);
    cover(median);
    for (const auto &lines : earlier) cover(lines);
    if (course.crossing) most = std::max(most, asPercent(course.crossing->percent));
    scale().cover(least, most * kHeadroom, true, percentText);

    std::vector<ChartLabel> labels;
    std::vector<Points> keptOff;
    const auto add = [&](const std::vector<Points> &lines, const QString &name, const QPen &pen) {
        for (const Points &points : lines) {
            auto *line = new QLineSeries;
            line->setName(name);
            line->replace(points);
            line->setPen(pen);
            chart()->addSeries(line);
            keptOff.push_back(points);
        }
    };
    const auto level = [&](double percent, const QString &text, const QPen &pen) {
        auto *line = new QLineSeries;
        line->setName(text);
        line->replace(Points{{left, percent}, {right, percent}});
        line->setPen(pen);
        chart()->addSeries(line);
        labels.push_back({.text = text, .at = {left, percent}, .color = pen.color(), .level = true});
    };
    // Earlier cycles and the median often end at much the same: their names are tied to their lines.
    const auto nameAtEnd = [&](const std::vector<Points> &lines, const QString &text, const QColor &color,
                               bool strong) {
        if (lines.empty() || lines.back().isEmpty()) return;
        labels.push_back({.text = text,
                          .at = lines.back().last(),
                          .color = color,
                          .side = ChartLabel::Side::Before,
                          .strong = strong,
                          .tied = !strong});
    };

    if (course.crossing) {
        const BurnCourse::Mark &mark = *course.crossing;
        labels.push_back(
            {.text = tr("Crossed on day %1: %2 of %3", "units used, allowance")
                         .arg(displayCount(mark.day), displayCount(mark.used), displayCount(mark.allowance)),
             .at = placeOf(mark),
             .color = ink,
             .strong = true});
    }
    level(100, tr("Base and add-ons"), QPen(ink, 1.4, Qt::SolidLine, Qt::FlatCap));
    if (course.rule) {
        level(course.rule->percent, percentText(course.rule->percent), QPen(quiet, 1.3, Qt::DashLine, Qt::FlatCap));
        if (course.rule->day > 1 && course.rule->day <= length) {
            const double x = course.rule->day - 1.5;
            auto *line = new QLineSeries;
            const QString text = tr("Day %1: early burn is judged before it").arg(displayCount(course.rule->day));
            line->setName(text);
            line->replace(Points{{x, scale().min()}, {x, scale().max()}});
            line->setPen(QPen(quiet, 1.2, Qt::DashDotLine));
            chart()->addSeries(line);
            const Points along = upright(x, scale().min(), scale().max());
            labels.push_back({.text = text, .at = along.last(), .color = quiet, .along = along});
        }
    }
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        const QString name = tr("From %1", "an earlier cycle").arg(displayDay(course.earlier[i].cycle.first));
        add(earlier[i], name, QPen(quiet, 1.1, Qt::SolidLine, Qt::FlatCap));
        nameAtEnd(earlier[i], name, quiet, false);
    }
    add(median, tr("Median of the plan"), QPen(ink, 1.6, Qt::DashLine, Qt::FlatCap));
    nameAtEnd(median, tr("Median of %Ln account(s)", nullptr, pluralCount(course.accounts)), ink, false);
    add(now, tr("This cycle"), QPen(own, 2.8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    if (!course.percent.empty() && course.percent.back())
        nameAtEnd(now, tr("This cycle %1", "a percentage").arg(displayShare(*course.percent.back())), ink, true);
    if (course.crossing) {
        auto *mark = new QScatterSeries;
        mark->setName(tr("Crossing"));
        mark->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
        mark->setMarkerSize(kMarkSize);
        mark->setColor(theme::over(theme::isDark(colors)));
        mark->setBorderColor(colors.color(QPalette::Base));
        mark->replace(Points{placeOf(*course.crossing)});
        chart()->addSeries(mark);
    }
    showLabels(labels, keptOff, colors);
}

DayFigures BurnChart::figuresOf(int day) const
{
    const BurnCourse &course = m_course;
    const int cycleDay = day + 1;
    DayFigures figures;
    figures.title = tr("%1 · day %2 of %3")
                        .arg(QLocale().toString((course.cycle.first + day).toQDate(), QLocale::LongFormat))
                        .arg(cycleDay)
                        .arg(course.cycle.length());
    if (cycleDay <= course.lastDay()) {
        const auto at = static_cast<std::size_t>(day);
        figures.lines.push_back({tr("Used so far"), displayCount(course.used[at])});
        figures.lines.push_back({tr("Base and add-ons"), displayAmount(course.allowance[at])});
    }
    const auto add = [&figures](const QString &name, std::optional<std::int64_t> percent, const QColor &color = {}) {
        if (percent) figures.lines.push_back({name, displayShare(*percent), color});
    };
    add(tr("This cycle"), BurnCourse::percentOn(course.percent, cycleDay), theme::bucketColor(course.bucket, true));
    for (const BurnCourse::Earlier &cycle : course.earlier)
        add(tr("From %1", "an earlier cycle").arg(displayDay(cycle.cycle.first)),
            BurnCourse::percentOn(cycle.percent, cycleDay));
    add(tr("Median of %Ln account(s)", nullptr, pluralCount(course.accounts)), course.medianOn(cycleDay));
    if (course.crossing && course.crossing->day == cycleDay)
        figures.note = tr("Crossed on this day, at %1 of %2.")
                           .arg(displayCount(course.crossing->used), displayCount(course.crossing->allowance));
    return figures;
}

void BurnChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (pointedDay() >= 0) Q_EMIT dayActivated(pointedDay());
    event->accept();
}

void BurnChart::keyPressEvent(QKeyEvent *event)
{
    if (pointedDay() >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT dayActivated(pointedDay());
        event->accept();
    } else
        ChartView::keyPressEvent(event);
}

QString BurnChart::inWords() const
{
    const BurnCourse &course = m_course;
    QStringList sentences;
    if (course.percent.empty())
        sentences << tr("Nothing is known of this cycle.");
    else if (const auto percent = course.percent.back())
        sentences << tr("%1 of base and add-ons used by day %2 of %3.")
                         .arg(displayShare(*percent))
                         .arg(course.lastDay())
                         .arg(course.cycle.length());
    else
        sentences << tr("There is no percentage: nothing, or everything, is allowed.");
    if (course.crossing)
        sentences << tr("Crossed on day %1, at %2 of %3.")
                         .arg(displayCount(course.crossing->day), displayCount(course.crossing->used),
                              displayCount(course.crossing->allowance));
    if (const auto median = course.medianOn(course.lastDay()))
        sentences << tr("The median of %Ln account(s) on the plan is at %1 by that day.", nullptr,
                        pluralCount(course.accounts))
                         .arg(displayShare(*median));
    return sentences.join(QLatin1Char(' '));
}

}  // namespace headroom
