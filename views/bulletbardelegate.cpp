// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bulletbardelegate.h"

#include "items/displaytext.h"
#include "items/roles.h"
#include "items/standing.h"
#include "views/cellpainting.h"
#include "views/theme.h"

#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr double kShortestEnd = 1.2;
constexpr double kLongestEnd = 2.0;
constexpr int kBarHeight = 8;
constexpr int kGap = 6;

// What stands beside the bar: how far over, else the percentage.
QString besideBar(const BucketStanding &standing)
{
    const Amount entitlement = standing.entitlement.total();
    if (entitlement.unlimited) return BulletBarDelegate::tr("unlimited");
    const std::int64_t remaining = standing.remaining().value_or(0);
    if (remaining < 0) return BulletBarDelegate::tr("%1 over").arg(displayCount(-remaining));
    return entitlement.units == 0 ? BulletBarDelegate::tr("none") : displayPercent(standing.used, entitlement);
}

QString aboveBar(const BucketStanding &standing)
{
    const Amount entitlement = standing.entitlement.total();
    return entitlement.unlimited ? displayCount(standing.used)
                                 : BulletBarDelegate::tr("%1 / %2", "used / entitlement")
                                       .arg(displayCount(standing.used), displayCount(entitlement.units));
}

}  // namespace

BulletShape bulletShape(const BucketStanding &standing)
{
    BulletShape shape;
    const Amount entitlement = standing.entitlement.total();
    shape.unlimited = entitlement.unlimited;
    if (entitlement.unlimited) return shape;
    if (entitlement.units <= 0) {
        shape.over = standing.used > 0 ? 1 : 0;
        return shape;
    }
    const double share = static_cast<double>(standing.used) / static_cast<double>(entitlement.units);
    const double end = std::clamp(share, kShortestEnd, kLongestEnd);
    shape.entitlement = 1 / end;
    shape.used = std::clamp(share, 0.0, 1.0) / end;
    shape.over = share > 1 ? std::min(share, end) / end : 0;
    return shape;
}

void BulletBarDelegate::paintBar(QPainter &painter, const QRect &rect, const BucketStanding &standing,
                                 const QColor &color, const QPalette &palette)
{
    const BulletShape shape = bulletShape(standing);
    const auto x = [&rect](double share) { return rect.left() + static_cast<int>(share * rect.width()); };
    const QColor line = palette.color(QPalette::Text);

    if (shape.unlimited) {
        painter.setPen(QPen(theme::mutedText(palette), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        return;
    }
    painter.fillRect(rect, palette.color(QPalette::Midlight));
    painter.fillRect(QRect(rect.topLeft(), QPoint(x(shape.used) - 1, rect.bottom())), color);
    if (shape.over > 0) {
        const QColor overColor = theme::over(theme::isDark(palette));
        const QRect part(QPoint(x(shape.entitlement), rect.top()), QPoint(x(shape.over) - 1, rect.bottom()));
        painter.fillRect(part, palette.color(QPalette::Base));
        painter.fillRect(part, QBrush(overColor, Qt::BDiagPattern));
        painter.setPen(overColor);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(part.adjusted(0, 0, -1, -1));
    }
    if (shape.entitlement <= 0) return;
    for (const int percent : {standing.warnPercent, 80}) {
        const int at = x(shape.entitlement * percent / 100);
        painter.fillRect(QRect(at, rect.bottom() + 1, 1, 3), line);
    }
    painter.fillRect(QRect(x(shape.entitlement) - 1, rect.top() - 2, 2, rect.height() + 5), line);
}

void BulletBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(StandingRole);
    if (!value.canConvert<BucketStanding>()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto standing = value.value<BucketStanding>();
    const bool dark = theme::isDark(cell.palette);
    const UseLevel level = useLevel(standing);
    const bool isOver = level == UseLevel::Over;

    painter->save();
    paintCellBackground(*painter, cell);
    QFont font = cell.font;
    font.setBold(isOver);
    const QFontMetrics metrics(font);
    QFont small = quietFont(font);
    small.setBold(isOver || level == UseLevel::Warning);
    const QFontMetrics smallMetrics(small);
    const QRect inner = cell.rect.adjusted(kCellMargin, 0, -kCellMargin, 0);
    const int top = inner.center().y() - (metrics.height() + smallMetrics.height()) / 2 + 1;

    painter->setFont(font);
    painter->setPen(cellText(cell));
    painter->drawText(QRect(inner.left(), top, inner.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(aboveBar(standing), Qt::ElideRight, inner.width()));

    const QString beside = besideBar(standing);
    const int textWidth = smallMetrics.horizontalAdvance(beside);
    const QRect lower(inner.left(), top + metrics.height(), inner.width(), smallMetrics.height());
    painter->setFont(small);
    painter->setPen(isOver ? theme::over(dark) : level == UseLevel::Warning ? cellText(cell) : quietCellText(cell));
    painter->drawText(lower, Qt::AlignRight | Qt::AlignVCenter, beside);
    const QRect bar(lower.left(), lower.center().y() - kBarHeight / 2, lower.width() - textWidth - kGap, kBarHeight);
    if (bar.width() > kBarHeight) {
        const Bucket bucket = kBuckets.at(static_cast<std::size_t>(index.data(BucketRole).toInt()));
        paintBar(*painter, bar, standing, theme::bucketColor(bucket, dark), cell.palette);
    }
    painter->restore();
}

QSize BulletBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto standing = index.data(StandingRole).value<BucketStanding>();
    QFont bold = cell.font;
    bold.setBold(true);
    const int text = QFontMetrics(bold).horizontalAdvance(aboveBar(standing));
    return {std::max(text, 110) + 2 * kCellMargin, twoLineHeight(cell.font)};
}

}  // namespace headroom
