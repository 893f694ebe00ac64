// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycle.h"

#include <QCategoryAxis>
#include <QFontMetricsF>

#include <functional>

namespace headroom {

// The civil days of a cycle along the bottom of a chart, one apart whatever the clock does on a day of
// daylight-saving change. Day 1 is at 0 and spans -0.5 to 0.5.
class DayAxis final : public QCategoryAxis {
    Q_OBJECT
public:
    explicit DayAxis(QObject *parent = nullptr);

    void setCycle(const CycleDays &cycle);
    // Things that are no days, one apart as well; their names are shortened to the room there is.
    void setNames(const QStringList &names);
    // Steps of time, one apart as well: as many of their names as fit, none of them cut.
    void setSteps(const QStringList &names);
    // Labels as many days as fit side by side into `width` pixels.
    void fit(double width, const QFontMetricsF &metrics);
    // Days between two labels.
    [[nodiscard]] int step() const { return m_step; }

    // The day at a value of the axis, as an index from 0; -1 outside the cycle.
    [[nodiscard]] static int dayAt(double value, int days);

private:
    [[nodiscard]] QString label(int day, bool withYear) const;
    void fitNames(double width, const QFontMetricsF &metrics);
    void fitSteps(double width, const QFontMetricsF &metrics);

    CycleDays m_cycle;
    QStringList m_names;  // instead of days
    bool m_cut = true;    // names are shortened rather than left out
    int m_step = 0;
};

// A value axis with round steps, whose labels are said by `text`.
class ScaleAxis final : public QCategoryAxis {
    Q_OBJECT
public:
    explicit ScaleAxis(QObject *parent = nullptr);

    // Covers [least, most] and 0; `whole`: steps of at least 1.
    void cover(double least, double most, bool whole, const std::function<QString(double)> &text);
    [[nodiscard]] double labelWidth(const QFontMetricsF &metrics) const;
};

}  // namespace headroom
