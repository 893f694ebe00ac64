// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "storage/ledgerstate.h"

namespace headroom {

// The accounts on a plan at an instant, each in its cycle that holds it, inside the caller's transaction; no plan: those
// without one. Throws Refused where the ledger does not know the plan.
PlanPeers planPeersOf(LedgerState &state, const QString &plan, Bucket bucket, Instant at);

}  // namespace headroom
