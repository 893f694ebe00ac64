// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/clock.h"

class QDialog;

namespace headroom {

// The dialogs that a review leads to, filled in, at most one at a time. They return at once and go with their ledger.
class ReviewDialogs final : public QObject {
    Q_OBJECT
public:
    // They stand over the window of `page`.
    ReviewDialogs(Clock clock, QWidget *page);

    void setClient(LedgerClient *client);
    // `units`: suggested.
    void sellAddon(const QString &workspace, Bucket bucket, std::optional<std::int64_t> units);
    // `shown`: the cycle that somebody came from; where it has ended, that is explained.
    void requestOverage(const QString &workspace, Bucket bucket, const Cycle &shown);

Q_SIGNALS:
    void statusMessage(const QString &message);

private:
    void open(QDialog *dialog);

    Clock m_clock;
    QWidget *m_page;
    QPointer<LedgerClient> m_client;
    QPointer<QDialog> m_dialog;
};

}  // namespace headroom
