// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitstory.h"
#include "storage/ledgerstate.h"

namespace headroom {

// Where the entitlement of a bucket at an instant of a cycle comes from (R11); `history` as prepaidUse() answers it.
std::vector<EntitlementSource> entitlementSources(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle,
                                                  Bucket bucket, Instant at, const std::vector<CycleUse> &history);

// What changed a bucket's entitlement in (after, until] of a cycle, in order; the next cycle too, where it has begun.
std::vector<HitAftermath> changesSince(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Bucket bucket,
                                       Instant after, Instant until);

}  // namespace headroom
