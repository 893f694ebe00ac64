// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ledgerstate.h"
#include "storage/reviews/reviewstore.h"

#include <QLatin1StringView>

#include <optional>
#include <span>
#include <vector>

// Which limit hits a review covers: those that the reviewer saw, for as long as they are of the cycle, bucket and cause
// that was reviewed. A hit that comes to them later, be it new or judged otherwise, is not covered; one that goes and
// comes back is again. Everything runs inside the caller's transaction.
namespace headroom {

// In SQL, of the rows `r` of review, `h` of recorded_hit and `c` of hit_cause. A review of an earlier version does not
// say what was seen: it covers everything up to its last hit.
inline constexpr QLatin1StringView kCovers(
    "r.kind = 1 AND r.workspace_id = h.workspace_id AND r.cycle_first = c.cycle_first AND r.bucket = h.bucket AND "
    "r.judged = c.cause AND r.hits_through >= h.id AND (EXISTS (SELECT 1 FROM json_each(r.seen, '$.hits.rows') AS run "
    "WHERE h.id BETWEEN run.value ->> 0 AND run.value ->> 1) OR json_type(r.seen, '$.hits.rows') IS NULL)");

// Hits of one workspace and bucket whose rows follow each other: every one from the first to the last is meant.
struct HitRun {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

struct SeenHits {
    std::vector<HitRun> runs;
    std::int64_t notReviewed = 0;  // that no review covers so far
};
// What a reviewer of some hits saw; nothing where one of the rows is none of these hits (any more).
std::optional<SeenHits> seenHits(LedgerState &state, const ReviewedThing &thing, std::span<const std::int64_t> rows);

// The rows of the hits that there are to review at an instant, in order.
std::vector<std::int64_t> hitRows(LedgerState &state, const ReviewedThing &thing, Instant at);

}  // namespace headroom
