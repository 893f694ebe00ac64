// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observeduse.h"
#include "storage/ledgerstate.h"

namespace headroom {

// What the ledger saw in a window of UTC days, from its sums alone. Inside the caller's transaction or snapshot.
ObservedUse observedUse(LedgerState &state, const DayWindow &window);

}  // namespace headroom
