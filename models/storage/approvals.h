// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bucket.h"
#include "domain/cycle.h"
#include "storage/ledgerstate.h"

#include <unordered_map>

namespace headroom {

// Overage approved and not revoked by `at`, in the cycle that it was approved in (R14, R7a), by bucket.
PerBucket<std::int64_t> approvedUnits(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at);

}  // namespace headroom
