// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/clock.h"
#include "views/ledgerpage.h"

namespace headroom {

// Why limits were hit: one story at a time, with the events behind every figure.
class StoryPage final : public LedgerPage {
    Q_OBJECT
public:
    explicit StoryPage(Clock clock, QWidget *parent = nullptr);

    void setClient(LedgerClient *client) override;
    void refresh() override;
    void cancel() override;

private:
    Clock m_clock;
};

}  // namespace headroom
