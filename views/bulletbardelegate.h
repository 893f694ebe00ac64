// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <QStyledItemDelegate>

namespace headroom {

// How long the parts of a bullet bar are, in shares of its length from 0 to 1.
struct BulletShape {
    double entitlement = 0;  // where 100 % lies; 0: nothing is allowed
    double used = 0;         // up to the entitlement
    double over = 0;         // where the part beyond the entitlement ends; 0: not over
    bool unlimited = false;
    bool operator==(const BulletShape &) const = default;
};

// The bar ends at 120 % of the entitlement; use beyond that stretches it to 200 %, where it is cut.
BulletShape bulletShape(const BucketStanding &standing);

// A bucket's standing: "312 / 300", and below it a bar with ticks at the warning, 80 and 100 %, and the percentage,
// bold once the warning is reached; what is over is hatched and said in words.
class BulletBarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static void paintBar(QPainter &painter, const QRect &rect, const BucketStanding &standing, const QColor &color,
                         const QPalette &palette);
};

}  // namespace headroom
