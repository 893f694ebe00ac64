// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratios.h"
#include "storage/ledgerstate.h"

namespace headroom {

// What the operating ratios of a workspace's cycle are made of, up to and including `at` (R7a): from the sums by civil
// day; only where the day of `at` holds later events are its events read.
RatioSums cycleRatios(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at);

}  // namespace headroom
