// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <QFrame>

class QHBoxLayout;

namespace headroom {

// What waits for somebody in a ledger, above the list of workspaces: unmapped usage, what was discovered, what a
// gateway wrote and could not be settled. Hidden where there is nothing.
class CalloutStrip : public QFrame {
    Q_OBJECT
public:
    explicit CalloutStrip(QWidget *parent = nullptr);

    void setLedger(const LedgerTotals &ledger);

Q_SIGNALS:
    // A callout was pressed that narrows the list: the filter token to use.
    void filterRequested(const QString &token);

private:
    void addCallout(const QString &text, const QString &toolTip, const QString &token = {});

    QHBoxLayout *m_callouts = nullptr;
};

}  // namespace headroom
