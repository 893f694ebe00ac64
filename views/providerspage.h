// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

namespace headroom {

// What providers did, by owner domain, pool, route and region, and how hot the pools run (R30).
class ProvidersPage : public LedgerPage {
    Q_OBJECT
public:
    explicit ProvidersPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void refresh() override;
    void cancel() override;

private:
    Clock m_clock;
    QPointer<LedgerClient> m_client;
};

}  // namespace headroom
