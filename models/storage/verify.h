// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ledger.h"
#include "storage/ledgerstate.h"

namespace headroom {

// Reads every event again and compares: the sums with the events, the count and hashes of each workspace's events
// with what was recorded when they were stored, the ids, the credits, the chain of the audit and what it tells of,
// foreign keys, and the file itself.
VerifyReport verifyLedger(LedgerState &state);

}  // namespace headroom
