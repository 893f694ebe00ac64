// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportspage.h"

namespace headroom {

ReportsPage::ReportsPage(Clock clock, QWidget *parent) : LedgerPage(parent), m_clock(std::move(clock)) {}

void ReportsPage::setClient(LedgerClient *) {}

void ReportsPage::refresh() {}

void ReportsPage::cancel() {}

}  // namespace headroom
