// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/celldelegate.h"
#include "views/sheetchoices.h"

namespace headroom {

// A cell of a route sheet: a bar and a tint where the draft changes it, the sign of what is wrong with it, and what is
// chosen or typed in its place.
class SheetDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void setChoices(const SheetChoices &choices) { m_choices = choices; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    SheetChoices m_choices;
};

}  // namespace headroom
