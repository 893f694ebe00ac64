// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviewspage.h"

namespace headroom {

ReviewsPage::ReviewsPage(Clock clock, QWidget *parent) : LedgerPage(parent), m_clock(std::move(clock)) {}

void ReviewsPage::setClient(LedgerClient *client)
{
    m_client = client;
}

void ReviewsPage::refresh() {}

void ReviewsPage::cancel() {}

void ReviewsPage::refreshCounts() {}

}  // namespace headroom
