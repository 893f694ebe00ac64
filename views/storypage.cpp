// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storypage.h"

namespace headroom {

StoryPage::StoryPage(Clock clock, QWidget *parent) : LedgerPage(parent), m_clock(std::move(clock)) {}

void StoryPage::setClient(LedgerClient *) {}

void StoryPage::refresh() {}

void StoryPage::cancel() {}

}  // namespace headroom
