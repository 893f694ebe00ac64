// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidebardelegate.h"

#include "items/displaytext.h"
#include "items/roles.h"
#include "views/cellpainting.h"
#include "views/theme.h"

#include <QPainter>

namespace headroom {

namespace {

constexpr int kIcon = 16;
constexpr int kMargin = 12;
constexpr int kGap = 8;

}  // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    QRect rest = item.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (!index.data(KeyRole).isValid()) {
        painter->setFont(quietFont(item.font));
        painter->setPen(theme::mutedText(item.palette));
        painter->drawText(rest.adjusted(0, 0, 0, -4), Qt::AlignLeft | Qt::AlignBottom, item.text);
        painter->restore();
        return;
    }
    paintCellBackground(*painter, item);
    item.icon.paint(painter, QRect(rest.left(), rest.center().y() - kIcon / 2 + 1, kIcon, kIcon));
    rest.setLeft(rest.left() + kIcon + kGap);
    if (const qint64 waiting = index.data(WaitingRole).toLongLong(); waiting > 0) {
        const QFont small = quietFont(item.font);
        const QString count = displayCount(waiting);
        const QFontMetrics metrics(small);
        const int height = metrics.height() + 2;
        const int width = std::max(height, metrics.horizontalAdvance(count) + 10);
        const QRect pill(rest.right() - width + 1, rest.center().y() - height / 2 + 1, width, height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(item.palette.color(QPalette::Mid));
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setFont(small);
        painter->setPen(cellText(item));
        painter->drawText(pill, Qt::AlignCenter, count);
        rest.setRight(pill.left() - kGap);
    }
    QFont font = item.font;
    font.setBold(item.state & QStyle::State_Selected);
    painter->setFont(font);
    painter->setPen(cellText(item));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(item.text, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {0, option.fontMetrics.height() + (index.data(KeyRole).isValid() ? 12 : 18)};
}

}  // namespace headroom
