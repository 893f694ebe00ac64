// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/approvalsubject.h"

#include <QMap>
#include <QObject>

class QAction;
class QWidget;

namespace headroom {

class ApprovalPanel;

// The keys of the approvals page, which work wherever the focus is on it, and stand in the menus of its tables.
class ApprovalKeys final : public QObject {
    Q_OBJECT
public:
    ApprovalKeys(ApprovalPanel *panel, QWidget *page);

    void addToMenuOf(QWidget *table);

private:
    void add(QAction *action);
    void addVerb(ApprovalVerb verb, const QString &text, Qt::Key key);
    void followOffers();

    ApprovalPanel *m_panel;
    QWidget *m_page;
    QMap<ApprovalVerb, QAction *> m_verbs;
    QAction *m_send;
};

}  // namespace headroom
