// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

namespace headroom {

// The five operating ratios over time, for everything or a part of it (R27).
class MonitoringPage : public LedgerPage {
    Q_OBJECT
public:
    explicit MonitoringPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void refresh() override;
    void cancel() override;

private:
    Clock m_clock;
    QPointer<LedgerClient> m_client;
};

}  // namespace headroom
