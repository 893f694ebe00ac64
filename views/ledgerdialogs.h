// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/clock.h"

#include <QObject>

class QWidget;

namespace headroom {

class CreditDialog;
class OverageDialog;
class WorkspacePage;

// The dialogs that change an open ledger, at most one of a kind. They return at once and go with their ledger.
class LedgerDialogs : public QObject {
    Q_OBJECT
public:
    // `parent`: what the dialogs stand over.
    LedgerDialogs(Clock clock, QWidget *parent);

    void setClient(LedgerClient *client);
    // For the workspace of that key; the page says which cycle and bucket somebody is looking at.
    void requestOverage(const QString &workspace, const WorkspacePage &page);
    void creditEvent();

Q_SIGNALS:
    void statusMessage(const QString &message);

private:
    Clock m_clock;
    QWidget *m_parent;
    QPointer<LedgerClient> m_client;
    QPointer<OverageDialog> m_overage;
    QPointer<CreditDialog> m_credit;
};

}  // namespace headroom
