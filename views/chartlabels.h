// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QGraphicsItem;
class QGraphicsLineItem;
class QGraphicsRectItem;

namespace headroom {

// Words written on a line of a chart.
struct ChartLabel {
    enum class Side { After, Before };   // of the point: to its right or to its left
    enum class Height { Above, Below };  // the point; the other where there is no room

    QString text;
    QPointF at;  // in values of the axes
    QColor color;
    Side side = Side::After;
    Height height = Height::Above;
    bool strong = false;
    double lift = 2;     // pixels that it keeps above or below the point
    bool level = false;  // its line runs level through the whole plot: other labels keep off it
    // Where else on its line it may stand, the best first; beside one of these rather than away from the line.
    QList<QPointF> along{};
    // Among points that may lie close together: such labels stand over one another in the order of their points, each
    // tied to its own by a thin line where it cannot stand beside it.
    bool tied = false;
};

// The labels of a chart as items of its scene, so that pictures and pages of it carry them too. Labels that would
// lie on one another are moved apart; the first given has the first choice, those that are tied the last.
class ChartLabels final {
public:
    explicit ChartLabels(QGraphicsItem *chart);
    ~ChartLabels();
    ChartLabels(const ChartLabels &) = delete;
    ChartLabels &operator=(const ChartLabels &) = delete;

    void set(const std::vector<ChartLabel> &labels, const QFont &font, const QColor &background);
    // Lines that no label should hide, by their corners in values of the axes.
    void keepOff(const std::vector<QList<QPointF>> &lines);
    // `values`: what the axes span, y upwards; `area`: where in the chart that is.
    void place(const QRectF &values, const QRectF &area);

private:
    struct Item {
        ChartLabel label;
        std::unique_ptr<QGraphicsRectItem> box;
        std::unique_ptr<QGraphicsLineItem> tie;  // of a tied one
    };
    struct Tied {
        const Item *item = nullptr;
        QPointF point;
    };
    static void placeTied(std::vector<Tied> tied, const std::vector<QRectF> &lines, std::vector<QRectF> &taken,
                          const QRectF &area);
    // Of points that lie close together, below `top`.
    static void placeCluster(const std::vector<Tied> &cluster, double top, const std::vector<QRectF> &lines,
                             std::vector<QRectF> &taken, const QRectF &area);

    QGraphicsItem *m_chart;
    std::vector<Item> m_items;
    std::vector<QList<QPointF>> m_lines;
};

}  // namespace headroom
