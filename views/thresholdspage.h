// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerclient.h"
#include "views/clock.h"
#include "views/ledgerpage.h"

namespace headroom {

// The thresholds of flags and causes (R25, R28), and what changing one would do.
class ThresholdsPage : public LedgerPage {
    Q_OBJECT
public:
    explicit ThresholdsPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void refresh() override;
    void cancel() override;

private:
    Clock m_clock;
    QPointer<LedgerClient> m_client;
};

}  // namespace headroom
