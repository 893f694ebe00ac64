// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/overage/overagestore.h"

// Changes of overage requests, each with its audit row (R39), inside the caller's transaction.
namespace headroom {

void recordRequest(LedgerState &state, const StoredRequest &stored);
// `after`: `before` with its endorsement; `figures` are what was seen.
void recordEndorsement(LedgerState &state, const OverageRequest &before, const OverageRequest &after,
                       const OverageFigures &figures);
// `after`: `before` as decided.
void recordDecision(LedgerState &state, const OverageRequest &before, const OverageRequest &after);
void recordRevocation(LedgerState &state, const OverageRequest &before, const OverageRevocation &revocation);

// Records what has expired and nobody has recorded: a transaction of its own, and only where there is anything. Every
// reader shows it before; this makes it part of the audit.
void recordExpired(LedgerState &state);

}  // namespace headroom
