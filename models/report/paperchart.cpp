// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperchart.h"

#include "report/papertext.h"

#include <QPainter>

namespace headroom {

namespace {

void paint(QPainter &painter, const ChartWords &label)
{
    const PaperLook look{.size = label.size, .bold = label.bold, .color = label.color, .leading = 1};
    // As wide as it is: what it is anchored to says where it stands.
    const qreal width = paperWidth(label.text, look) + 1;
    const PaperText text(label.text, look, width, 1);
    const qreal top = label.at.y() - text.baseline();
    switch (label.anchor) {
    case ChartWords::Anchor::Start: return text.paint(painter, {label.at.x(), top}, PaperAlign::Left);
    case ChartWords::Anchor::Middle: return text.paint(painter, {label.at.x() - width / 2, top}, PaperAlign::Center);
    case ChartWords::Anchor::End: return text.paint(painter, {label.at.x() - width, top}, PaperAlign::Right);
    }
    Q_UNREACHABLE();
}

void paint(QPainter &painter, const ChartStroke &stroke)
{
    QPen pen(stroke.color, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!stroke.dashes.empty()) {
        QList<qreal> dashes;
        for (const qreal dash : stroke.dashes) dashes << dash / stroke.width;  // Qt counts in widths of the pen
        pen.setDashPattern(dashes);
    }
    painter.strokePath(stroke.path, pen);
}

void paint(QPainter &painter, const ChartArea &area)
{
    painter.fillPath(area.path, area.color);
}

}  // namespace

void paintChart(QPainter &painter, QPointF at, const std::vector<ChartMark> &marks)
{
    painter.save();
    painter.translate(at);
    for (const ChartMark &mark : marks) std::visit([&painter](const auto &one) { paint(painter, one); }, mark);
    painter.restore();
}

}  // namespace headroom
