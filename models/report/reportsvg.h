// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportdocument.h"

#include <QByteArray>
#include <QSizeF>

namespace headroom {

// A chart as SVG for paper and for light pages: its own text, no script, no outside references; without its title, which
// stands above it. Panels stand beside one another where `width` (in points) has room for two.
QByteArray reportSvg(const ReportChart &chart, qreal width, const QString &fontFamily = QStringLiteral("sans-serif"));
QSizeF reportSvgSize(const ReportChart &chart, qreal width);

}  // namespace headroom
