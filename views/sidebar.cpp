// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidebar.h"

#include "items/displaytext.h"
#include "items/roles.h"
#include "views/icons.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace headroom {

namespace {

constexpr int kTitle = 0;
constexpr int kWaiting = 1;
constexpr int kClosableRole = Qt::UserRole + 100;

}  // namespace

Sidebar::Sidebar(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setColumnCount(2);
    header()->hide();
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(kTitle, QHeaderView::Stretch);
    header()->setSectionResizeMode(kWaiting, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(8);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(10);
    setUniformRowHeights(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setMinimumWidth(120);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QTreeWidget::itemClicked, this, &Sidebar::choose);
    connect(this, &QTreeWidget::itemActivated, this, &Sidebar::choose);
}

void Sidebar::addEntry(const QString &group, const Entry &entry)
{
    const QList<QTreeWidgetItem *> groups = findItems(group, Qt::MatchExactly, kTitle);
    QTreeWidgetItem *parentItem = groups.isEmpty() ? nullptr : groups.first();
    if (!parentItem) {
        parentItem = new QTreeWidgetItem(this, {group});
        parentItem->setFlags(Qt::ItemIsEnabled);
        parentItem->setFirstColumnSpanned(true);
        parentItem->setForeground(kTitle, palette().brush(QPalette::PlaceholderText));
        parentItem->setSizeHint(kTitle, QSize(0, fontMetrics().height() + 14));
        parentItem->setExpanded(true);
    }
    auto *item = new QTreeWidgetItem(parentItem, {entry.title});
    item->setIcon(kTitle, namedIcon(entry.icon));
    item->setToolTip(kTitle, entry.toolTip);
    item->setData(kTitle, KeyRole, entry.id);
    item->setData(kTitle, kClosableRole, entry.closable);
    item->setTextAlignment(kWaiting, Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(kTitle, QSize(0, fontMetrics().height() + 10));
}

void Sidebar::removeEntry(const QString &id)
{
    QTreeWidgetItem *item = find(id);
    if (!item) return;
    QTreeWidgetItem *group = item->parent();
    delete item;
    if (group->childCount() == 0) delete group;
}

void Sidebar::renameEntry(const QString &id, const QString &title)
{
    if (QTreeWidgetItem *item = find(id)) item->setText(kTitle, title);
}

QStringList Sidebar::entriesOf(const QString &group) const
{
    QStringList ids;
    for (const QTreeWidgetItem *parentItem : findItems(group, Qt::MatchExactly, kTitle))
        for (int i = 0; i < parentItem->childCount(); ++i)
            ids << parentItem->child(i)->data(kTitle, KeyRole).toString();
    return ids;
}

void Sidebar::setWaiting(const QString &id, qint64 count)
{
    if (QTreeWidgetItem *item = find(id)) item->setText(kWaiting, count > 0 ? displayCount(count) : QString());
}

void Sidebar::setCurrentEntry(const QString &id)
{
    setCurrentItem(find(id));
}

QTreeWidgetItem *Sidebar::find(const QString &id) const
{
    for (int group = 0; group < topLevelItemCount(); ++group)
        for (int i = 0; i < topLevelItem(group)->childCount(); ++i)
            if (topLevelItem(group)->child(i)->data(kTitle, KeyRole) == id) return topLevelItem(group)->child(i);
    return nullptr;
}

void Sidebar::choose(QTreeWidgetItem *item)
{
    if (const QString id = item->data(kTitle, KeyRole).toString(); !id.isEmpty()) Q_EMIT chosen(id);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const QTreeWidgetItem *item = currentItem();
    if (event->key() == Qt::Key_Delete && item && item->data(kTitle, kClosableRole).toBool())
        Q_EMIT closeRequested(item->data(kTitle, KeyRole).toString());
    else
        QTreeWidget::keyPressEvent(event);
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const QTreeWidgetItem *item = itemAt(event->pos());
    if (!item || !item->data(kTitle, kClosableRole).toBool()) return;
    const QString id = item->data(kTitle, KeyRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Close")), &QAction::triggered, this, [this, id] { Q_EMIT closeRequested(id); });
    menu->popup(event->globalPos());
}

}  // namespace headroom
