// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/locatormodel.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace headroom {

// A few letters find a workspace or a command: opened over the window by Ctrl+K, closed by Enter, Esc or a click
// elsewhere.
class Locator : public QFrame {
    Q_OBJECT
public:
    explicit Locator(QWidget *window);

    void openWith(std::vector<LocatorEntry> entries);

Q_SIGNALS:
    void chosen(const headroom::LocatorEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void move(int rows);
    void choose();
    void leave();

    LocatorModel m_model;
    QLineEdit *m_edit = nullptr;
    QListView *m_list = nullptr;
    QPointer<QWidget> m_cameFrom;
};

}  // namespace headroom
