// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/burnflag.h"
#include "storage/ledgerstate.h"

namespace headroom {

// Finds, moves and removes the early-burn flags of a workspace, from the cycle that holds the day `from` on, inside the
// caller's transaction (R22 to R25).
void settleFlags(LedgerState &state, std::int64_t workspaceId, CivilDate from);

}  // namespace headroom
