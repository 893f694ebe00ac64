// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hitspage.h"

namespace headroom {

HitsPage::HitsPage(Clock clock, QWidget *parent) : LedgerPage(parent), m_clock(std::move(clock)) {}

void HitsPage::setClient(LedgerClient *client)
{
    m_client = client;
}

void HitsPage::refresh() {}

void HitsPage::cancel() {}

}  // namespace headroom
