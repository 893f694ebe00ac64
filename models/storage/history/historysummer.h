// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/history/historysource.h"

namespace headroom {

// Sums over what passes a scope, oldest first from beside a key: until everything is added up or the budget is spent.
// Whole days of every event, and whole cycles of one member, action or route, are taken from the ledger's own sums.
HistorySums sumHistory(LedgerState &state, const HistoryScope &scope, std::optional<HistoryKey> beside,
                       SearchBudget &budget);

}  // namespace headroom
