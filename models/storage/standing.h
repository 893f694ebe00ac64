// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "storage/events/rollup.h"
#include "storage/ledgerstate.h"

#include <array>

namespace headroom {

// What a workspace used in one span, by bucket; the last entry is what no sheet maps.
using BucketSums = std::array<Sums, kRollupBuckets>;

// The use of a cycle up to and including `at` (R7a), from the sums by civil day; only where the day of `at` holds
// later events are its events read.
struct UseUntil {
    BucketSums sums;
    std::vector<DayUse> days;  // every day of the cycle up to the one of `at`, zeros included
};
UseUntil useUntil(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at);
// Either half of it.
BucketSums sumsUntil(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at);
std::vector<DayUse> daysUntil(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at);
// The sums alone, at once from those by cycle where these hold nothing later than `at`.
BucketSums cycleSumsUntil(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at);

// What earlier cycles used, where prepaid packs make that matter (R14).
std::vector<CycleUse> prepaidUse(LedgerState &state, const Workspace &workspace, std::int64_t workspaceId,
                                 const Zone &zone, const Cycle &current);

// Where a workspace stands at `at`, given what its cycle used so far and the overage approved in it.
WorkspaceStanding standingOf(LedgerState &state, const Workspace &workspace, std::int64_t workspaceId,
                             const Cycle &cycle, Instant at, const BucketSums &sums,
                             const PerBucket<std::int64_t> &approved);
// The same by any catalog, and given what earlier cycles used.
WorkspaceStanding standingBy(const Catalog &catalog, const Workspace &workspace, std::int64_t workspaceId,
                             const Cycle &cycle, Instant at, const BucketSums &sums,
                             const std::vector<CycleUse> &history, const PerBucket<std::int64_t> &approved);

}  // namespace headroom
