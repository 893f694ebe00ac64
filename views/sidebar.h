// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace headroom {

// Where one can go, grouped by what people come to do. Groups appear with their first entry, in the order in
// which they were named.
class Sidebar : public QTreeWidget {
    Q_OBJECT
public:
    struct Entry {
        QString id;
        QString title;
        QString icon;  // of :/icons
        QString toolTip;
        bool closable = false;
    };

    explicit Sidebar(QWidget *parent = nullptr);

    void addEntry(const QString &group, const Entry &entry);
    void removeEntry(const QString &id);
    void renameEntry(const QString &id, const QString &title);
    [[nodiscard]] bool hasEntry(const QString &id) const { return find(id) != nullptr; }
    [[nodiscard]] QStringList entriesOf(const QString &group) const;
    // How many things wait there for somebody, also in words; 0 shows nothing.
    void setWaiting(const QString &id, qint64 count, const QString &spoken);
    // Marks where one is, without going there.
    void setCurrentEntry(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);
    void closeRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QTreeWidgetItem *find(const QString &id) const;
    void choose(QTreeWidgetItem *item);
};

}  // namespace headroom
