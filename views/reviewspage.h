// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

namespace headroom {

// Flags and limit hits in one worklist: what happened, why, and what was made of it (R26, R28, R29).
class ReviewsPage : public LedgerPage {
    Q_OBJECT
public:
    explicit ReviewsPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void refresh() override;
    void cancel() override;

    // Asks how much waits without showing anything else: for the count beside the page's name.
    void refreshCounts();

Q_SIGNALS:
    // Flags that nobody reviewed, and how many of them were not there when it was last said (0 the first time).
    void waitingChanged(int openFlags, int newFlags);

private:
    Clock m_clock;
    QPointer<LedgerClient> m_client;
};

}  // namespace headroom
