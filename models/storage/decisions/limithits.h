// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycle.h"
#include "domain/limithit.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

#include <map>
#include <span>
#include <vector>

namespace headroom {

// Hits and outcomes that other programs wrote and nobody has settled yet.
std::int64_t waitingHits(Connection &connection);
// Settles them, in order of their ids, in transactions of its own; rows that cannot be settled go to limit_hit_refused with the
// reason. Returns how many rows were taken.
std::int64_t settleLimitHits(LedgerState &state);

// Records hits as settled ones, inside the caller's transaction. An id that is there already changes nothing.
void recordHits(LedgerState &state, std::span<const LimitHit> hits);

// Units of each queued action of the cycle that still waited at `at`, in order of arrival.
std::vector<std::int64_t> waitingQueued(LedgerState &state, std::int64_t workspaceId, Bucket bucket, const Cycle &cycle,
                                        Instant at);

struct QueuedPlace {
    std::int64_t workspaceId = 0;
    Bucket bucket{};
    auto operator<=>(const QueuedPlace &) const = default;
};
struct QueuedAction {
    Instant at;
    std::int64_t units = 0;
};
// For many workspaces at once: the queued actions that waited at `at`, of those queued at `since` (the earliest start
// of their cycles) or later, in order of arrival.
std::map<QueuedPlace, std::vector<QueuedAction>> waitingQueuedSince(LedgerState &state, Instant since, Instant at);

// Whether every recorded hit names what the ledger knows, and none is left over that cannot be settled.
void checkLimitHits(LedgerState &state, std::vector<VerifyCheck> &checks);

}  // namespace headroom
