// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycle.h"
#include "domain/overage.h"
#include "storage/ledgerstate.h"

#include <optional>

namespace headroom {

// When a workspace reached early burn in a cycle, as it stood at `at` (R22 to R25, R7a); nothing where it did not.
// Reads the events of the cycle's first days.
std::optional<BurnCrossing> earlyBurnOf(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at);

}  // namespace headroom
