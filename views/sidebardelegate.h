// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace headroom {

// Headings of groups quiet, entries with their icon, and at the right how many things wait there.
class SidebarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    // Of an entry's item; items without a key (KeyRole) are headings.
    enum Role : int { WaitingRole = Qt::UserRole + 100 };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace headroom
