// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/celldelegate.h"

#include "items/roles.h"
#include "views/cellpainting.h"
#include "views/theme.h"

#include <QPainter>

namespace headroom {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    paintCellBackground(*painter, cell);

    const bool calls = index.data(CalloutRole).toBool();
    QFont font = cell.font;
    font.setBold(calls);
    const QFontMetrics metrics(font);
    const QString second = index.data(SecondaryTextRole).toString();
    const QFont small = quietFont(cell.font);
    const QFontMetrics smallMetrics(small);
    const QRect inner = cell.rect.adjusted(kCellMargin, 0, -kCellMargin, 0);
    const int height = metrics.height() + (second.isEmpty() ? 0 : smallMetrics.height());
    const int top = inner.center().y() - height / 2 + 1;
    const Qt::Alignment across = cell.displayAlignment & Qt::AlignHorizontal_Mask;

    painter->setFont(font);
    painter->setPen(calls ? theme::over(theme::isDark(cell.palette)) : cellText(cell));
    painter->drawText(QRect(inner.left(), top, inner.width(), metrics.height()), int(across | Qt::AlignVCenter),
                      metrics.elidedText(cell.text, Qt::ElideRight, inner.width()));
    if (!second.isEmpty()) {
        painter->setFont(small);
        painter->setPen(quietCellText(cell));
        painter->drawText(QRect(inner.left(), top + metrics.height(), inner.width(), smallMetrics.height()),
                          int(across | Qt::AlignVCenter),
                          smallMetrics.elidedText(second, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QFont font = cell.font;
    font.setBold(index.data(CalloutRole).toBool());
    const int first = QFontMetrics(font).horizontalAdvance(cell.text);
    const int second = QFontMetrics(quietFont(cell.font)).horizontalAdvance(index.data(SecondaryTextRole).toString());
    return {std::max(first, second) + 2 * kCellMargin + 2, twoLineHeight(cell.font)};
}

}  // namespace headroom
