// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace headroom {

// Where no ledger is open: those opened lately, and how to get one.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QList<RecentLedger> &recent);
    // A ledger is being opened; empty: none is.
    void setOpening(const QString &db);

Q_SIGNALS:
    void openRequested(const QString &db);
    void chooseRequested();
    void createRequested();
    void demoRequested();
    void forgetRequested(const QString &db);
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString selected() const;
    void followSelection();
    void showElapsed();

    QTreeWidget *m_recent = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_forget = nullptr;
    QWidget *m_buttons = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_opening = nullptr;
    QElapsedTimer m_since;
    QTimer m_timer;
    QString m_db;
};

}  // namespace headroom
