// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportdocument.h"

#include <QByteArray>
#include <QSizeF>

namespace headroom {

// A chart as SVG for paper and for light pages: its own text, no script, no outside references; without its title, which
// stands above it. The width in points.
QByteArray reportSvg(const ReportChart &chart, qreal width);
QSizeF reportSvgSize(const ReportChart &chart, qreal width);

}  // namespace headroom
