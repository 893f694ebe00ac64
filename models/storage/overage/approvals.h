// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bucket.h"
#include "domain/cycle.h"
#include "storage/ledgerstate.h"

#include <unordered_map>
#include <vector>

namespace headroom {

// What is left of one approval of overage after what was revoked of it.
struct Approval {
    std::int64_t requestId = 0;
    Bucket bucket{};
    Instant decidedAt;
    std::int64_t units = 0;
};

// Overage approved and not revoked by `at`, in the cycle that it was approved in (R14, R7a), by bucket.
PerBucket<std::int64_t> approvedUnits(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at);

// The approvals that this is the sum of, decided first, drawn first (R11).
std::vector<Approval> approvalsOf(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at);
// The same for every workspace at once: those decided at `since` (the earliest start of their cycles) or later.
std::unordered_map<std::int64_t, std::vector<Approval>> approvalsSince(LedgerState &state, Instant since, Instant at);

// The sum by bucket of the approvals that fall into a cycle, that of the request `leftOut` not counted.
PerBucket<std::int64_t> approvedIn(const std::vector<Approval> &approvals, const Cycle &cycle,
                                   std::int64_t leftOut = 0);

}  // namespace headroom
