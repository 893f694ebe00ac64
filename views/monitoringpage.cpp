// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/monitoringpage.h"

namespace headroom {

MonitoringPage::MonitoringPage(Clock clock, QWidget *parent) : LedgerPage(parent), m_clock(std::move(clock)) {}

void MonitoringPage::setClient(LedgerClient *client)
{
    m_client = client;
}

void MonitoringPage::refresh() {}

void MonitoringPage::cancel() {}

}  // namespace headroom
