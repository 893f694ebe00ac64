// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheetmarks.h"

#include "views/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace headroom {

namespace {

constexpr int kIconSize = 32;  // twice what is shown, for dense screens

}  // namespace

void paintSeverity(QPainter &painter, const QRectF &where, DraftFinding::Severity severity, bool dark)
{
    const double unit = where.width() / 16;
    const auto at = [&](double x, double y) { return where.topLeft() + QPointF(x, y) * unit; };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (severity == DraftFinding::Severity::Error) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::over(dark));
        painter.drawEllipse(at(8, 8), 7 * unit, 7 * unit);
        painter.setPen(QPen(dark ? QColor(Qt::black) : QColor(Qt::white), 1.8 * unit, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at(5.5, 5.5), at(10.5, 10.5));
        painter.drawLine(at(10.5, 5.5), at(5.5, 10.5));
    } else {
        QPainterPath triangle(at(8, 1.5));
        triangle.lineTo(at(15.2, 14.2));
        triangle.lineTo(at(0.8, 14.2));
        triangle.closeSubpath();
        const QColor edge = theme::seriesColors(dark).at(1);
        painter.setPen(QPen(edge, 1.4 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(triangle);
        painter.setPen(QPen(edge, 1.7 * unit, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at(8, 6), at(8, 9.6));
        painter.drawPoint(at(8, 12.1));
    }
    painter.restore();
}

QIcon severityIcon(DraftFinding::Severity severity, bool dark)
{
    QPixmap pixmap(kIconSize, kIconSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSeverity(painter, QRectF(0, 0, kIconSize, kIconSize), severity, dark);
    return QIcon(pixmap);
}

}  // namespace headroom
