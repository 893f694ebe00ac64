// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QPainter;
class QStyleOptionViewItem;
class QTableView;

// What the delegates of lists and tables share; their views soften the selection (followtheme.h).
namespace headroom {

inline constexpr int kCellMargin = 6;

void paintCellBackground(QPainter &painter, const QStyleOptionViewItem &option);
QColor cellText(const QStyleOptionViewItem &option);
QColor quietCellText(const QStyleOptionViewItem &option);
QFont quietFont(const QFont &font);

// The height of a row with two lines.
int twoLineHeight(const QFont &font);
// A column as wide as what it usually says, and as its title.
void setUsualWidth(QTableView &table, int column, const QString &usual);

}  // namespace headroom
