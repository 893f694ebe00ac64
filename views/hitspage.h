// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

namespace headroom {

// Limit hits by cause (R28): bars that open their hits.
class HitsPage : public LedgerPage {
    Q_OBJECT
public:
    explicit HitsPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void refresh() override;
    void cancel() override;

private:
    Clock m_clock;
    QPointer<LedgerClient> m_client;
};

}  // namespace headroom
