// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dayaxis.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

constexpr double kLabelGap = 14;     // pixels between two day labels
constexpr double kRightOfPlot = 14;  // pixels that labels may use there
constexpr double kNameGap = 4;       // between two names, which are cut where they do not fit
constexpr double kWantedSteps = 5;   // of a value axis
constexpr qsizetype kMeasuredNames = 60;
constexpr int kDaysWithYear = 300;  // of a cycle so long that its labels could repeat without their year

double roundStep(double span, bool whole)
{
    const double rough = span / kWantedSteps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = power * factor;
        if (step >= rough) break;
    }
    return whole ? std::max(step, 1.0) : step;
}

void clearLabels(QCategoryAxis &axis)
{
    const QStringList old = axis.categoriesLabels();
    for (const QString &text : old) axis.remove(text);
}

}  // namespace

DayAxis::DayAxis(QObject *parent) : QCategoryAxis(parent)
{
    setLabelsPosition(AxisLabelsPositionOnValue);
    setTruncateLabels(false);
    setGridLineVisible(false);
    setStartValue(-1);
}

void DayAxis::setCycle(const CycleDays &cycle)
{
    if (cycle == m_cycle && m_names.isEmpty()) return;
    m_cycle = cycle;
    m_names.clear();
    m_step = 0;
    clearLabels(*this);
    setRange(-0.5, cycle.length() - 0.5);
}

void DayAxis::setNames(const QStringList &names)
{
    if (names == m_names && m_cut) return;
    setCycle({CivilDate{0}, CivilDate{static_cast<std::int32_t>(names.size())}});
    m_names = names;
    m_cut = true;
    m_step = 0;
}

void DayAxis::setSteps(const QStringList &names)
{
    if (names == m_names && !m_cut) return;
    setNames(names);
    m_cut = false;
}

int DayAxis::dayAt(double value, int days)
{
    const double day = std::floor(value + 0.5);
    return day >= 0 && day < days ? static_cast<int>(day) : -1;
}

QString DayAxis::label(int day, bool withYear) const
{
    //: Day and month under a chart, in the form of QLocale::toString(): 1 Mar
    const QString dayAndMonth = tr("d MMM");
    //: Day, month and year under a chart, in the form of QLocale::toString(): 1 Mar 26
    const QString full = tr("d MMM yy");
    return QLocale().toString((m_cycle.first + day).toQDate(), withYear ? full : dayAndMonth);
}

void DayAxis::fit(double width, const QFontMetricsF &metrics)
{
    if (!m_names.isEmpty()) return m_cut ? fitNames(width, metrics) : fitSteps(width, metrics);
    const int days = m_cycle.length();
    const bool withYear = days > kDaysWithYear;
    double widest = 0;
    for (int day = 0; day < std::min(days, 31); ++day)
        widest = std::max(widest, metrics.horizontalAdvance(label(day, withYear)));
    const double perDay = width / days;
    int step = 1;
    while (step < days && step * perDay < widest + kLabelGap) ++step;
    if (step > 4) step = (step + 6) / 7 * 7;  // whole weeks are easier to count than any other number of days
    if (step == m_step) return;
    m_step = step;

    clearLabels(*this);
    for (int day = 0; day < days; day += step) append(label(day, withYear), day);
}

void DayAxis::fitNames(double width, const QFontMetricsF &metrics)
{
    const double room = width / static_cast<double>(m_names.size()) - kNameGap;
    const int step = std::max(1, static_cast<int>(room));
    if (step == m_step) return;
    m_step = step;

    clearLabels(*this);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        // An axis takes each label once: names that are shortened alike are told apart by what nobody sees.
        const QString unseen(i, QChar(0x200B));
        append(metrics.elidedText(m_names.at(i), Qt::ElideMiddle, room) + unseen, static_cast<qreal>(i));
    }
}

void DayAxis::fitSteps(double width, const QFontMetricsF &metrics)
{
    // Names of days are much alike: of thousands a few tell how wide they are.
    double widest = 0;
    const qsizetype every = std::max(qsizetype{1}, m_names.size() / kMeasuredNames);
    for (qsizetype i = 0; i < m_names.size(); i += every)
        widest = std::max(widest, metrics.horizontalAdvance(m_names.at(i)));
    const double perStep = width / static_cast<double>(m_names.size());
    const int step = std::max(1, static_cast<int>(std::ceil((widest + kLabelGap) / perStep)));
    if (step == m_step) return;
    m_step = step;

    clearLabels(*this);
    // An axis takes each label once.
    for (qsizetype i = 0; i < m_names.size(); i += step) {
        // The last may have too little room to its right.
        const double after = (static_cast<double>(m_names.size() - i) - 0.5) * perStep + kRightOfPlot;
        if (after < metrics.horizontalAdvance(m_names.at(i)) / 2) break;
        append(m_names.at(i) + QString(i / step, QChar(0x200B)), static_cast<qreal>(i));
    }
}

ScaleAxis::ScaleAxis(QObject *parent) : QCategoryAxis(parent)
{
    setLabelsPosition(AxisLabelsPositionOnValue);
    setTruncateLabels(false);
}

void ScaleAxis::cover(double least, double most, bool whole, const std::function<QString(double)> &text)
{
    const double low = std::min(least, 0.0);
    const double high = std::max(most, low + (whole ? 1 : 1e-9));
    const double step = roundStep(high - low, whole);
    const double first = std::floor(low / step);
    clearLabels(*this);
    setRange(first * step, high);
    setStartValue((first - 1) * step);
    for (double i = first; i * step <= high; ++i) append(text(i * step), i * step);
}

double ScaleAxis::labelWidth(const QFontMetricsF &metrics) const
{
    double widest = 0;
    for (const QString &text : const_cast<ScaleAxis *>(this)->categoriesLabels())
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

}  // namespace headroom
