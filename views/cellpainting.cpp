// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cellpainting.h"

#include "views/theme.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>

#include <algorithm>

namespace headroom {

void paintCellBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected) painter.fillRect(option.rect, option.palette.color(QPalette::Highlight));
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QGuiApplication::palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QColor cellText(const QStyleOptionViewItem &option)
{
    return option.palette.color(QPalette::Text);
}

QColor quietCellText(const QStyleOptionViewItem &option)
{
    return theme::mutedText(option.palette);
}

QFont quietFont(const QFont &font)
{
    QFont quiet = font;
    quiet.setPointSizeF(font.pointSizeF() * 0.88);
    return quiet;
}

int twoLineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + QFontMetrics(quietFont(font)).height() + 10;
}

void setUsualWidth(QTableView &table, int column, const QString &usual)
{
    const QFontMetrics metrics = table.fontMetrics();
    const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
    const int widest = std::max(metrics.horizontalAdvance(usual), metrics.horizontalAdvance(title));
    table.setColumnWidth(column, widest + 2 * kCellMargin + 8);
}

}  // namespace headroom
