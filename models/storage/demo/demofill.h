// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/demo/demodata.h"
#include "storage/ledgerstate.h"

namespace headroom::demo {

// Fills an empty ledger with the demo's catalog and events, and lets flags be found when they would have been. Answers
// the limit hits that its gateway met. Throws DatabaseError.
std::vector<LimitHit> fillLedger(LedgerState &state, const DemoOptions &options);

// Records the hits once overage was decided, which their causes rest on, and has them judged. Throws DatabaseError.
void tellHits(LedgerState &state, const std::vector<LimitHit> &hits, Instant now);

}  // namespace headroom::demo
