// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historyview.h"

namespace headroom {

HistoryView::HistoryView(Clock clock, QWidget *parent) : LedgerPage(parent), m_clock(std::move(clock)) {}

void HistoryView::setClient(LedgerClient *) {}

void HistoryView::refresh() {}

void HistoryView::cancel() {}

}  // namespace headroom
