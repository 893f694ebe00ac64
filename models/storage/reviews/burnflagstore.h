// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "storage/ledgerstate.h"

#include <optional>
#include <vector>

// Early-burn flags as rows. Everything runs inside the caller's transaction or snapshot.
namespace headroom {

struct StoredFlag {
    std::int64_t workspaceId = 0;
    BurnFlag flag;
    std::optional<Instant> movedFrom;  // the crossing that it said before
};

// Which standing flags to read, as it stood at `at` (R7a): those that were reached by then. Whatever is empty passes.
struct FlagFilter {
    Instant at;
    std::optional<Instant> holds = std::nullopt;  // whose cycle holds this instant
    std::optional<std::int64_t> workspaceId = std::nullopt;
    // Whose cycle ends after this, and, whatever their age, those that nobody had reviewed by `at` or that were found
    // after their latest review.
    std::optional<Instant> openOrEndsAfter = std::nullopt;
    std::optional<QString> untoldTo = std::nullopt;  // that this reader was not told of
};

// By crossing, then by the workspace's key. Throws Unavailable where the evidence of one is damaged.
std::vector<StoredFlag> standingFlags(LedgerState &state, const FlagFilter &filter);

// Every flag that was ever found of a cycle and was reached by `at`, oldest first; the standing one, where there is one,
// is the last.
std::vector<BurnFlag> flagHistory(LedgerState &state, std::int64_t workspaceId, CivilDate cycleFirst, Instant at);

// The standing flags that were reached by `at` and that nobody had reviewed by then, or that were found after their
// latest review; in no particular order.
std::vector<ReviewSubject> openFlags(LedgerState &state, Instant at);

}  // namespace headroom
