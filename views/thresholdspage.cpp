// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/thresholdspage.h"

namespace headroom {

ThresholdsPage::ThresholdsPage(Clock clock, QWidget *parent) : LedgerPage(parent), m_clock(std::move(clock)) {}

void ThresholdsPage::setClient(LedgerClient *client)
{
    m_client = client;
}

void ThresholdsPage::refresh() {}

void ThresholdsPage::cancel() {}

}  // namespace headroom
