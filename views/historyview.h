// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/clock.h"
#include "views/ledgerpage.h"

namespace headroom {

// The timeline of one workspace: every event, hit and change, filtered, summed and opened.
class HistoryView final : public LedgerPage {
    Q_OBJECT
public:
    explicit HistoryView(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void refresh() override;
    void cancel() override;

private:
    Clock m_clock;
};

}  // namespace headroom
