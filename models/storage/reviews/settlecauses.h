// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitcause.h"
#include "storage/ledgerstate.h"

namespace headroom {

// Judges the hits of a workspace, from the cycle that holds the day `from` on, inside the caller's transaction (R28).
void settleCauses(LedgerState &state, std::int64_t workspaceId, CivilDate from);

// What a cause is judged on, as it stood at each of `instants` (in order) of one cycle: of a flag or of hits.
std::vector<CauseFigures> causeFiguresAt(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle,
                                         const std::vector<Instant> &instants);

}  // namespace headroom
