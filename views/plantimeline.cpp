// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plantimeline.h"

#include "items/displaytext.h"
#include "views/cellpainting.h"
#include "views/followtheme.h"
#include "views/theme.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kDot = 5;      // radius
constexpr int kPadding = 6;  // above and below

// One version: a dot on the line, hollow where it is drafted, and below it what it is.
class VersionDelegate final : public QStyledItemDelegate {
public:
    explicit VersionDelegate(const PlanVersionModel *model, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintCellBackground(*painter, option);
        paintLine(*painter, option, index);
        const QStringList lines = texts(index);
        int top = option.rect.top() + kPadding + 2 * kDot + 4;
        for (int i = 0; i < lines.size(); ++i) {
            const QFont font = lineFont(option.font, i);
            const QFontMetrics metrics(font);
            painter->setFont(font);
            painter->setPen(i == 0 ? cellText(option) : quietCellText(option));
            painter->drawText(
                QRect(option.rect.left() + kCellMargin, top, option.rect.width() - 2 * kCellMargin, metrics.height()),
                int(Qt::AlignLeft | Qt::AlignVCenter), lines[i]);
            top += metrics.height();
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QStringList lines = texts(index);
        QSize size(0, 2 * kPadding + 2 * kDot + 4);
        for (int i = 0; i < lines.size(); ++i) {
            const QFontMetrics metrics(lineFont(option.font, i));
            size.setWidth(std::max(size.width(), metrics.horizontalAdvance(lines[i])));
            size.rheight() += metrics.height();
        }
        size.rwidth() += 2 * kCellMargin + 12;
        return size;
    }

private:
    static QFont lineFont(const QFont &font, int line)
    {
        if (line > 0) return quietFont(font);
        QFont bold = font;
        bold.setBold(true);
        return bold;
    }

    [[nodiscard]] QStringList texts(const QModelIndex &index) const
    {
        const PlanVersionRow &row = m_model->version(index.row());
        const QString title = index.data().toString();
        return {row.draft ? PlanTimeline::tr("%1 (draft)", "a version").arg(title) : title,
                PlanTimeline::tr("from %1", "an instant")
                    .arg(index.siblingAtColumn(PlanVersionModel::From).data().toString()),
                row.draft ? PlanTimeline::tr("not published")
                          : PlanTimeline::tr("%Ln workspace(s)", nullptr, pluralCount(row.workspaces))};
    }

    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const PlanVersionRow &row = m_model->version(index.row());
        const QPoint dot(option.rect.left() + kCellMargin + kDot, option.rect.top() + kPadding + kDot);
        const QColor ink = theme::mutedText(option.palette);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme::separator(option.palette), 2));
        if (index.row() > 0) painter.drawLine(QPoint(option.rect.left(), dot.y()), dot);
        if (index.row() + 1 < m_model->rowCount()) painter.drawLine(dot, QPoint(option.rect.right() + 1, dot.y()));
        painter.setPen(QPen(ink, 1.5, row.draft ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(row.begun ? QBrush(ink) : option.palette.brush(QPalette::Base));
        painter.drawEllipse(dot, kDot, kDot);
    }

    const PlanVersionModel *m_model;
};

}  // namespace

PlanTimeline::PlanTimeline(PlanVersionModel *model, QWidget *parent) : QListView(parent)
{
    setAccessibleName(tr("Versions of the plan"));
    setFlow(LeftToRight);
    setWrapping(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    softenSelection(this);
    setModel(model);
    auto *delegate = new VersionDelegate(model, this);
    setItemDelegate(delegate);
    const QFontMetrics metrics(font());
    const int lines = metrics.height() + 2 * QFontMetrics(quietFont(font())).height();
    setFixedHeight(lines + 2 * kPadding + 2 * kDot + 4 + 2 * frameWidth() + horizontalScrollBar()->sizeHint().height());
}

void PlanTimeline::choose(int row)
{
    const QScopedValueRollback choosing(m_choosing, true);
    setCurrentIndex(model()->index(row, 0));
}

void PlanTimeline::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_choosing && current.isValid()) Q_EMIT chosen(current.row());
}

}  // namespace headroom
