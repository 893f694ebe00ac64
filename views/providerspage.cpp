// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/providerspage.h"

namespace headroom {

ProvidersPage::ProvidersPage(Clock clock, QWidget *parent) : LedgerPage(parent), m_clock(std::move(clock)) {}

void ProvidersPage::setClient(LedgerClient *client)
{
    m_client = client;
}

void ProvidersPage::refresh() {}

void ProvidersPage::cancel() {}

}  // namespace headroom
