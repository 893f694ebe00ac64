// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"

#include <QWidget>

class QAction;
class QToolBar;

namespace headroom {

// What can be done to a route sheet, as buttons above its table and in the table's menu.
class SheetTools final : public QWidget {
    Q_OBJECT
public:
    explicit SheetTools(QWidget *table, QWidget *parent = nullptr);

    struct State {
        Permission permission;
        bool drafting = false;  // the draft is shown
        bool selected = false;  // at least one row
        bool rows = false;      // there is something to export
    };
    void setState(const State &state);

Q_SIGNALS:
    void addRequested();
    void setRequested();
    void removeRequested();
    void pasteRequested();
    void importRequested();
    void exportRequested();

private:
    QAction *add(const QString &text, const QString &toolTip);
    void allow(QAction *action, const Permission &permission);

    QWidget *m_table;
    QToolBar *m_bar;
    QAction *m_add;
    QAction *m_set;
    QAction *m_remove;
    QAction *m_paste;
    QAction *m_import;
    QAction *m_export;
};

}  // namespace headroom
