// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitcause.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

namespace headroom {

// Judges the hits of a workspace, from the cycle that holds the day `from` on, inside the caller's transaction (R28).
void settleCauses(LedgerState &state, std::int64_t workspaceId, CivilDate from);

// Judges every hit that was judged before by other thresholds, from the figures that were kept, inside the caller's
// transaction.
void judgeCausesAgain(Connection &connection, const CauseRule &rule);

// What a cause is judged on, as it stood at each of `instants` (in order) of one cycle: of a flag or of hits.
std::vector<CauseFigures> causeFiguresAt(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle,
                                         const std::vector<Instant> &instants);

// Whether every recorded hit has its cause, and the one that the rules give it; what is still to be judged is left out.
void checkHitCauses(LedgerState &state, std::vector<VerifyCheck> &checks);

}  // namespace headroom
