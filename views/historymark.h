// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/historytext.h"
#include "views/celldelegate.h"

namespace headroom {

class HistoryModel;

// The symbol of an entry: each has a shape of its own, so that it is told without its colour.
void paintHistoryMark(QPainter &painter, const QRectF &box, HistoryMark mark, const QPalette &palette);

// Cells of a timeline: the kind has its symbol.
class HistoryDelegate final : public CellDelegate {
    Q_OBJECT
public:
    HistoryDelegate(const HistoryModel *model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const HistoryModel *m_model;
};

}  // namespace headroom
