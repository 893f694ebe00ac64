// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportdocument.h"

#include <QColor>
#include <QPainterPath>
#include <QSizeF>

#include <optional>
#include <variant>
#include <vector>

// A chart as marks, whatever they are painted with: the same on paper and in a browser. In points, without the chart's
// title.
namespace headroom {

struct ChartWords {
    enum class Anchor : std::int8_t { Start, Middle, End };  // left, centre, right
    QPointF at;                                              // of the baseline
    QString text;
    qreal size = 8;
    bool bold = false;
    Anchor anchor = Anchor::Start;
    QColor color;
};

struct ChartStroke {
    QPainterPath path;
    QColor color;
    qreal width = 1;
    std::vector<qreal> dashes;  // in points; none: solid
};

struct ChartArea {
    QPainterPath path;
    QColor color;  // with its opacity
};

using ChartMark = std::variant<ChartWords, ChartStroke, ChartArea>;

// Panels stand beside one another where `width` has room for two.
std::vector<ChartMark> drawChart(const ReportChart &chart, qreal width);
QSizeF chartSize(const ReportChart &chart, qreal width);

}  // namespace headroom
