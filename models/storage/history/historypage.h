// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/history/historysource.h"

namespace headroom {

// A page of a workspace's timeline, inside the caller's snapshot: until it is full, there is no more, or the budget is
// spent.
HistoryPage historyPage(LedgerState &state, const HistoryQuestion &question, SearchBudget &budget);

}  // namespace headroom
