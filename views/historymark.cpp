// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historymark.h"

#include "items/historymodel.h"
#include "views/cellpainting.h"
#include "views/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace headroom {

namespace {

constexpr int kMarkSize = 14;
constexpr int kMarkRoom = kMarkSize + 6;

QColor markColor(HistoryMark mark, const QPalette &palette)
{
    const bool dark = theme::isDark(palette);
    const auto &series = theme::seriesColors(dark);
    switch (mark) {
    case HistoryMark::Use: return series[0];
    case HistoryMark::Credit: return series[2];
    case HistoryMark::Trouble: return series[1];
    case HistoryMark::Hit: return theme::over(dark);
    case HistoryMark::Flag: return series[3];
    case HistoryMark::NotRun:
    case HistoryMark::Overage:
    case HistoryMark::Grant:
    case HistoryMark::Plan:
    case HistoryMark::Reset: break;
    }
    return theme::mutedText(palette);
}

// In a square of 14.
void drawShape(QPainter &painter, HistoryMark mark, const QColor &color)
{
    const QPen pen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case HistoryMark::Use:
        painter.setBrush(color);
        painter.drawEllipse(QPointF(7, 7), 3, 3);
        break;
    case HistoryMark::NotRun:
        painter.drawEllipse(QPointF(7, 7), 4.5, 4.5);
        painter.drawLine(QPointF(4.2, 9.8), QPointF(9.8, 4.2));
        break;
    case HistoryMark::Credit: {
        QPainterPath back(QPointF(2, 6));
        back.lineTo(9, 6);
        back.cubicTo(13, 6, 13, 12, 9, 12);
        back.lineTo(6, 12);
        painter.drawPath(back);
        painter.drawPolyline(QPolygonF{{5, 3}, {2, 6}, {5, 9}});
        break;
    }
    case HistoryMark::Trouble:
        painter.drawPolygon(QPolygonF{{7, 1.5}, {13, 12.5}, {1, 12.5}});
        painter.drawLine(QPointF(7, 5.5), QPointF(7, 8.5));
        painter.drawPoint(QPointF(7, 10.7));
        break;
    case HistoryMark::Hit:
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(1.5, 1.5, 11, 11), 2, 2);
        painter.setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(4, 7), QPointF(10, 7));
        break;
    case HistoryMark::Overage:
        painter.drawEllipse(QPointF(7, 7), 5.5, 5.5);
        painter.drawLine(QPointF(7, 4.5), QPointF(7, 9.5));
        painter.drawLine(QPointF(4.5, 7), QPointF(9.5, 7));
        break;
    case HistoryMark::Grant:
        painter.drawRect(QRectF(1.5, 5, 11, 7.5));
        painter.drawLine(QPointF(7, 1.5), QPointF(7, 12.5));
        painter.drawLine(QPointF(4, 2), QPointF(7, 5));
        painter.drawLine(QPointF(10, 2), QPointF(7, 5));
        break;
    case HistoryMark::Plan: painter.drawPolygon(QPolygonF{{7, 1.5}, {12.5, 7}, {7, 12.5}, {1.5, 7}}); break;
    case HistoryMark::Flag:
        painter.drawLine(QPointF(3, 1.5), QPointF(3, 13));
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{{3, 2}, {12, 4.7}, {3, 7.5}});
        break;
    case HistoryMark::Reset:
        painter.drawArc(QRectF(2, 2, 10, 10), 60 * 16, 290 * 16);
        painter.drawPolyline(QPolygonF{{8.5, 0.8}, {9.6, 3}, {7.2, 4.2}});
        break;
    }
}

}  // namespace

void paintHistoryMark(QPainter &painter, const QRectF &box, HistoryMark mark, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / kMarkSize, box.height() / kMarkSize);
    drawShape(painter, mark, markColor(mark, palette));
    painter.restore();
}

HistoryDelegate::HistoryDelegate(const HistoryModel *model, QObject *parent) : CellDelegate(parent), m_model(model) {}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != HistoryModel::Kind) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintCellBackground(*painter, cell);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect box(mirrored ? option.rect.right() - kCellMargin - kMarkSize : option.rect.left() + kCellMargin,
                    option.rect.center().y() - kMarkSize / 2, kMarkSize, kMarkSize);
    paintHistoryMark(*painter, box, historyMark(m_model->entryAt(index.row())), option.palette);
    QStyleOptionViewItem beside = option;
    beside.state &= ~QStyle::State_HasFocus;
    beside.rect.adjust(mirrored ? 0 : kMarkRoom, 0, mirrored ? -kMarkRoom : 0, 0);
    CellDelegate::paint(painter, beside, index);
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = CellDelegate::sizeHint(option, index);
    return index.column() == HistoryModel::Kind ? size + QSize(kMarkRoom, 0) : size;
}

}  // namespace headroom
