// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/clock.h"
#include "views/ledgerpage.h"

namespace headroom {

// A usage report as its reader will see it, before it is exported.
class ReportsPage final : public LedgerPage {
    Q_OBJECT
public:
    explicit ReportsPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void refresh() override;
    void cancel() override;

private:
    Clock m_clock;
};

}  // namespace headroom
