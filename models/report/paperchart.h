// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chartdrawing.h"

class QPainter;

namespace headroom {

// Paints what drawChart() drew, with its top left corner at `at`, a point a unit.
void paintChart(QPainter &painter, QPointF at, const std::vector<ChartMark> &marks);

}  // namespace headroom
