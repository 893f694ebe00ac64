// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chartlabels.h"

#include <QBrush>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double kPaddingX = 4;
constexpr double kPaddingY = 1;
constexpr double kFromPoint = 4;
constexpr double kFromLine = 2;
constexpr double kAboveSeries = 50;

QRectF boxAt(const QPointF &point, const QSizeF &size, const ChartLabel &label, bool above, const QRectF &area)
{
    QRectF box(QPointF(), size);
    if (label.side == ChartLabel::Side::After)
        box.moveLeft(point.x() + kFromPoint);
    else
        box.moveRight(point.x() - kFromPoint);
    if (above)
        box.moveBottom(point.y() - kFromLine);
    else
        box.moveTop(point.y() + kFromLine);
    box.moveLeft(std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - size.width())));
    return box;
}

// The places to try, best first: both heights beside the point, then further and further along the line.
std::vector<QRectF> places(const QPointF &point, const QSizeF &size, const ChartLabel &label, const QRectF &area)
{
    const bool above = label.height == ChartLabel::Height::Above;
    const QRectF first = boxAt(point, size, label, above, area);
    const QRectF second = boxAt(point, size, label, !above, area);
    std::vector<QRectF> out;
    const double step = size.height();
    for (double away = 0; away < area.width() / 2; away += step) {
        const double shift = label.side == ChartLabel::Side::After ? away : -away;
        for (const QRectF &box : {first, second}) {
            const QRectF moved = box.translated(shift, 0);
            if (area.contains(moved)) out.push_back(moved);
        }
    }
    if (out.empty()) out.push_back(first);
    return out;
}

// A slope becomes a row of small boxes, a level or upright line a single one.
void addBoxes(const QPointF &from, const QPointF &to, std::vector<QRectF> &boxes)
{
    constexpr double kPiece = 12;
    const QPointF way = to - from;
    const bool straight = std::abs(way.x()) < 1 || std::abs(way.y()) < 1;
    const int pieces = straight ? 1 : static_cast<int>(std::ceil(std::hypot(way.x(), way.y()) / kPiece));
    for (int i = 0; i < pieces; ++i) {
        const QRectF piece(from + way * i / pieces, from + way * (i + 1) / pieces);
        boxes.push_back(piece.normalized().adjusted(-1, -1, 1, 1));
    }
}

bool touches(const QRectF &box, const std::vector<QRectF> &others)
{
    return std::ranges::any_of(others, [&box](const QRectF &other) { return box.intersects(other); });
}

}  // namespace

ChartLabels::ChartLabels(QGraphicsItem *chart) : m_chart(chart) {}

ChartLabels::~ChartLabels() = default;

void ChartLabels::set(const std::vector<ChartLabel> &labels, const QFont &font, const QColor &background)
{
    m_items.clear();
    m_lines.clear();
    QColor back = background;
    back.setAlphaF(0.85F);
    for (const ChartLabel &label : labels) {
        auto box = std::make_unique<QGraphicsRectItem>(m_chart);
        auto *text = new QGraphicsSimpleTextItem(label.text, box.get());
        QFont own = font;
        own.setBold(label.strong);
        text->setFont(own);
        text->setBrush(label.color);
        text->setPos(kPaddingX, kPaddingY);
        box->setRect(text->boundingRect().adjusted(0, 0, 2 * kPaddingX, 2 * kPaddingY));
        box->setPen(Qt::NoPen);
        box->setBrush(back);
        box->setZValue(kAboveSeries);
        m_items.push_back({label, std::move(box)});
    }
}

void ChartLabels::keepOff(const std::vector<QList<QPointF>> &lines)
{
    m_lines = lines;
}

void ChartLabels::place(const QRectF &values, const QRectF &area)
{
    const auto inArea = [&](const QPointF &value) {
        const double x = area.left() + (value.x() - values.left()) / values.width() * area.width();
        const double y = area.bottom() - (value.y() - values.top()) / values.height() * area.height();
        return QPointF(x, std::clamp(y, area.top(), area.bottom()));
    };
    std::vector<QRectF> lines;
    for (const QList<QPointF> &line : m_lines) {
        for (qsizetype i = 1; i < line.size(); ++i) addBoxes(inArea(line[i - 1]), inArea(line[i]), lines);
    }
    for (const Item &item : m_items) {
        if (item.label.level) lines.emplace_back(area.left(), inArea(item.label.at).y() - 1, area.width(), 2);
    }
    std::vector<QRectF> taken;
    for (const Item &item : m_items) {
        const std::vector<QRectF> tried = places(inArea(item.label.at), item.box->rect().size(), item.label, area);
        const auto free = [&taken](const QRectF &box) { return !touches(box, taken); };
        const auto clear = [&](const QRectF &box) { return free(box) && !touches(box, lines); };
        auto found = std::ranges::find_if(tried, clear);
        if (found == tried.end()) found = std::ranges::find_if(tried, free);
        const QRectF box = found == tried.end() ? tried.front() : *found;
        taken.push_back(box);
        item.box->setPos(box.topLeft());
    }
}

}  // namespace headroom
