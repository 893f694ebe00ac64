// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "storage/ledgerstate.h"
#include "storage/reviews/reviewstore.h"

#include <optional>
#include <vector>

// Early-burn flags as rows. Everything runs inside the caller's transaction or snapshot.
namespace headroom {

struct StoredFlag {
    std::int64_t workspaceId = 0;
    BurnFlag flag;
    std::optional<Instant> movedFrom;  // the crossing that it said before
    std::int64_t reviewId = 0;         // the latest review of what it says; 0: nobody has reviewed that
};

// Which standing flags to read, as it stood at `at` (R7a): those that were reached by then. Whatever is empty passes.
struct FlagFilter {
    Instant at;
    std::optional<Instant> holds = std::nullopt;  // whose cycle holds this instant
    std::optional<std::int64_t> workspaceId = std::nullopt;
    // Whose cycle ends after this, and, whatever their age, those of which nobody had reviewed by `at` what they say,
    // and those of whose reviews one names a day to follow up.
    std::optional<Instant> pendingOrEndsAfter = std::nullopt;
    std::optional<QString> untoldTo = std::nullopt;  // that this reader was not told of
};

// By crossing, then by the workspace's key. Throws Unavailable where the evidence of one is damaged.
std::vector<StoredFlag> standingFlags(LedgerState &state, const FlagFilter &filter);

// Every flag that was ever found of a cycle and was reached by `at`, oldest first; the standing one, where there is one,
// is the last.
std::vector<StoredFlag> flagHistory(LedgerState &state, std::int64_t workspaceId, CivilDate cycleFirst, Instant at);

// The standing flags that were reached by `at` and of which nobody had reviewed by then what they say; in no particular
// order.
std::vector<ReviewSubject> openFlags(LedgerState &state, Instant at);

// Of the latest reviews by some instant the one to show with a flag that was read as of then: of what it says, else of
// what the flag of its cycle said before.
std::optional<Review> reviewOf(LedgerState &state, const StoredFlag &stored,
                               const std::map<ReviewedThing, Review> &latest);

}  // namespace headroom
