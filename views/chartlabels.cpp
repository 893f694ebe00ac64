// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chartlabels.h"

#include <QBrush>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QLineF>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double kPaddingX = 4;
constexpr double kPaddingY = 1;
constexpr double kFromPoint = 4;
constexpr double kAboveSeries = 50;
constexpr double kTie = 0.8;
constexpr double kLine = 3;     // a square pixel of a line costs when it is hidden
constexpr double kWords = 100;  // and of words
constexpr double kSteep = 3;    // a pixel that a tie is too steep by

QRectF boxAt(const QPointF &point, const QSizeF &size, ChartLabel::Side side, ChartLabel::Height height, double lift,
             const QRectF &area)
{
    QRectF box(QPointF(), size);
    if (side == ChartLabel::Side::After)
        box.moveLeft(point.x() + kFromPoint);
    else
        box.moveRight(point.x() - kFromPoint);
    if (height == ChartLabel::Height::Above)
        box.moveBottom(point.y() - lift);
    else
        box.moveTop(point.y() + lift);
    box.moveLeft(std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - size.width())));
    return box;
}

struct Candidate {
    QRectF box;
    double cost = 0;  // in square pixels of what it would hide
};

// Where a label may stand, the dearer the further from where it would best: beside the point at either height, on its
// other side, and further and further along the line.
std::vector<Candidate> candidates(const QPointF &point, const QSizeF &size, const ChartLabel &label, const QRectF &area)
{
    using Side = ChartLabel::Side;
    using Height = ChartLabel::Height;
    constexpr double kOtherHeight = 8;
    constexpr double kOtherSide = 16;
    constexpr double kPerPixel = 0.8;
    const Side otherSide = label.side == Side::After ? Side::Before : Side::After;
    const Height otherHeight = label.height == Height::Above ? Height::Below : Height::Above;
    std::vector<Candidate> out;
    const auto add = [&](Side side, Height height, double away, double cost) {
        const QRectF box =
            boxAt(point, size, side, height, label.lift, area).translated(side == Side::After ? away : -away, 0);
        if (area.contains(box)) out.push_back({box, cost + away * kPerPixel});
    };
    for (double away = 0; away < area.width() / 2; away += size.height()) {
        add(label.side, label.height, away, 0);
        add(label.side, otherHeight, away, kOtherHeight);
        add(otherSide, label.height, away, kOtherSide);
        add(otherSide, otherHeight, away, kOtherSide + kOtherHeight);
    }
    if (out.empty()) out.push_back({boxAt(point, size, label.side, label.height, label.lift, area), 0});
    return out;
}

// Beside the points of its line, on the side of a rising line or an upright one where the line does not run.
std::vector<Candidate> candidatesAlong(const QList<QPointF> &points, const QSizeF &size, const ChartLabel &label,
                                       const QRectF &area)
{
    constexpr double kFurtherOn = 12;
    std::vector<Candidate> out;
    double cost = 0;
    for (const QPointF &point : points) {
        const bool after = label.side == ChartLabel::Side::After;
        const QRectF first = boxAt(point, size, label.side, label.height, label.lift, area);
        const QRectF second = boxAt(
            point, size, after ? ChartLabel::Side::Before : ChartLabel::Side::After,
            label.height == ChartLabel::Height::Below ? ChartLabel::Height::Above : label.height, label.lift, area);
        // Not pushed back over its own line by the edge of the plot.
        const auto beside = [&](const QRectF &box) {
            return area.contains(box) && (box.left() >= point.x() || box.right() <= point.x());
        };
        if (beside(first)) out.push_back({first, cost});
        if (beside(second)) out.push_back({second, cost + kFurtherOn / 2});
        cost += kFurtherOn;
    }
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

// One over the other, each so far left of its point and so far below it as the others leave room.
std::vector<QRectF> orderedBoxes(const std::vector<QPointF> &points, const std::vector<QSizeF> &sizes, double away,
                                 double down, const QRectF &area)
{
    std::vector<QRectF> boxes;
    double top = area.top();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QSizeF &size = sizes[i];
        top = std::max(top, points[i].y() + down - size.height() / 2);
        boxes.emplace_back(QPointF(std::max(area.left(), points[i].x() - away - size.width()), top), size);
        top += size.height();
    }
    double bottom = area.bottom();
    for (auto box = boxes.rbegin(); box != boxes.rend() && box->bottom() > bottom; ++box) {
        box->moveBottom(bottom);
        bottom = box->top();
    }
    return boxes;
}

QLineF tieOf(const QRectF &box, const QPointF &point)
{
    return {{point.x() < box.center().x() ? box.left() : box.right(), box.center().y()}, point};
}

double hidden(const QRectF &box, const std::vector<QRectF> &others)
{
    double area = 0;
    for (const QRectF &other : others) {
        const QRectF both = box.intersected(other);
        area += both.width() * both.height();
    }
    return area;
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
        auto tie = label.tied ? std::make_unique<QGraphicsLineItem>(m_chart) : nullptr;
        if (tie) {
            tie->setPen(QPen(label.color, kTie));
            tie->setZValue(kAboveSeries);
        }
        m_items.push_back({label, std::move(box), std::move(tie)});
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
    std::vector<Tied> tied;
    for (const Item &item : m_items) {
        if (item.label.tied) {
            tied.push_back({&item, inArea(item.label.at)});
            continue;
        }
        const QSizeF size = item.box->rect().size();
        QList<QPointF> along;
        for (const QPointF &point : item.label.along) along << inArea(point);
        std::vector<Candidate> tried = candidatesAlong(along, size, item.label, area);
        if (tried.empty()) tried = candidates(inArea(item.label.at), size, item.label, area);
        const auto cost = [&](const Candidate &candidate) {
            return candidate.cost + kLine * hidden(candidate.box, lines) + kWords * hidden(candidate.box, taken);
        };
        const QRectF box = std::ranges::min_element(tried, {}, cost)->box;
        taken.push_back(box);
        item.box->setPos(box.topLeft());
    }
    if (!tied.empty()) placeTied(std::move(tied), lines, taken, area);
}

void ChartLabels::placeTied(std::vector<Tied> tied, const std::vector<QRectF> &lines, std::vector<QRectF> &taken,
                            const QRectF &area)
{
    constexpr double kApart = 2;  // times the height of a label
    std::ranges::stable_sort(tied, {}, [](const Tied &one) { return one.point.y(); });
    double top = area.top();
    for (auto first = tied.begin(); first != tied.end();) {
        auto last = first + 1;
        const double apart = kApart * first->item->box->rect().height();
        while (last != tied.end() && last->point.y() - (last - 1)->point.y() < apart) ++last;
        placeCluster({first, last}, top, lines, taken, area);
        top = taken.back().bottom();
        first = last;
    }
}

void ChartLabels::placeCluster(const std::vector<Tied> &cluster, double top, const std::vector<QRectF> &lines,
                               std::vector<QRectF> &taken, const QRectF &area)
{
    std::vector<QSizeF> sizes;
    std::vector<QPointF> points;
    for (const Tied &one : cluster) {
        sizes.push_back(one.item->box->rect().size());
        points.push_back(one.point);
    }
    const auto cost = [&](const std::vector<QRectF> &boxes) {
        double sum = 0;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const QLineF tie = tieOf(boxes[i], points[i]);
            std::vector<QRectF> pieces;
            addBoxes(tie.p1(), tie.p2(), pieces);
            std::vector<QRectF> others = boxes;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
            // Steep ones side by side are hard to tell apart.
            const double steep = std::abs(tie.dy()) - 2 * std::abs(tie.dx()) - sizes[i].height();
            sum += tie.length() + kSteep * std::max(0.0, steep);
            sum += kLine * hidden(boxes[i], lines) + kWords * hidden(boxes[i], taken);
            for (const QRectF &piece : pieces) sum += kWords * (hidden(piece, taken) + hidden(piece, others));
        }
        return sum;
    };
    constexpr double kStepAway = 24;
    constexpr double kStepDown = 6;
    const QRectF room(area.left(), top, area.width(), std::max(0.0, area.bottom() - top));
    std::vector<std::vector<QRectF>> tried;
    for (double away = kFromPoint; away < area.width() / 3; away += kStepAway) {
        for (double down = -area.height() / 3; down < area.height() / 3; down += kStepDown)
            tried.push_back(orderedBoxes(points, sizes, away, down, room));
    }
    if (tried.empty()) tried.push_back(orderedBoxes(points, sizes, kFromPoint, 0, room));
    const auto &best = *std::ranges::min_element(tried, {}, cost);
    for (std::size_t i = 0; i < best.size(); ++i) {
        const QLineF tie = tieOf(best[i], points[i]);
        cluster[i].item->box->setPos(best[i].topLeft());
        cluster[i].item->tie->setLine(tie);
        cluster[i].item->tie->setVisible(tie.length() > sizes[i].height());
        taken.push_back(best[i]);
    }
}

}  // namespace headroom
