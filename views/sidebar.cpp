// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidebar.h"

#include "items/roles.h"
#include "views/followtheme.h"
#include "views/icons.h"
#include "views/sidebardelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace headroom {

namespace {

constexpr int kClosableRole = SidebarDelegate::WaitingRole + 1;

}  // namespace

Sidebar::Sidebar(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Pages"));
    header()->hide();
    setItemDelegate(new SidebarDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    softenSelection(this);
    setMinimumWidth(120);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QTreeWidget::itemClicked, this, &Sidebar::choose);
    connect(this, &QTreeWidget::itemActivated, this, &Sidebar::choose);
}

void Sidebar::addEntry(const QString &group, const Entry &entry)
{
    const QList<QTreeWidgetItem *> groups = findItems(group, Qt::MatchExactly, 0);
    QTreeWidgetItem *parentItem = groups.isEmpty() ? nullptr : groups.first();
    if (!parentItem) {
        parentItem = new QTreeWidgetItem(this, {group});
        parentItem->setFlags(Qt::ItemIsEnabled);
        parentItem->setExpanded(true);
    }
    auto *item = new QTreeWidgetItem(parentItem, {entry.title});
    item->setIcon(0, namedIcon(entry.icon));
    item->setToolTip(0, entry.toolTip);
    item->setData(0, KeyRole, entry.id);
    item->setData(0, kClosableRole, entry.closable);
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
    if (QTreeWidgetItem *item = find(id)) item->setText(0, title);
}

QStringList Sidebar::entriesOf(const QString &group) const
{
    QStringList ids;
    for (const QTreeWidgetItem *parentItem : findItems(group, Qt::MatchExactly, 0))
        for (int i = 0; i < parentItem->childCount(); ++i) ids << parentItem->child(i)->data(0, KeyRole).toString();
    return ids;
}

void Sidebar::setWaiting(const QString &id, qint64 count, const QString &spoken)
{
    QTreeWidgetItem *item = find(id);
    if (!item) return;
    item->setData(0, SidebarDelegate::WaitingRole, count);
    item->setData(0, Qt::AccessibleTextRole,
                  count > 0 ? tr("%1, %2", "a page, what waits there").arg(item->text(0), spoken) : item->text(0));
}

void Sidebar::setCurrentEntry(const QString &id)
{
    setCurrentItem(find(id));
}

QTreeWidgetItem *Sidebar::find(const QString &id) const
{
    for (int group = 0; group < topLevelItemCount(); ++group)
        for (int i = 0; i < topLevelItem(group)->childCount(); ++i)
            if (topLevelItem(group)->child(i)->data(0, KeyRole) == id) return topLevelItem(group)->child(i);
    return nullptr;
}

void Sidebar::choose(QTreeWidgetItem *item)
{
    if (const QString id = item->data(0, KeyRole).toString(); !id.isEmpty()) Q_EMIT chosen(id);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const QTreeWidgetItem *item = currentItem();
    if (event->key() == Qt::Key_Delete && item && item->data(0, kClosableRole).toBool())
        Q_EMIT closeRequested(item->data(0, KeyRole).toString());
    else
        QTreeWidget::keyPressEvent(event);
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const QTreeWidgetItem *item = itemAt(event->pos());
    if (!item || !item->data(0, kClosableRole).toBool()) return;
    const QString id = item->data(0, KeyRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Close")), &QAction::triggered, this, [this, id] { Q_EMIT closeRequested(id); });
    menu->popup(event->globalPos());
}

}  // namespace headroom
