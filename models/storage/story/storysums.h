// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitstory.h"
#include "domain/wide.h"
#include "storage/events/segmentcodec.h"
#include "storage/ledgerstate.h"

#include <functional>
#include <vector>

namespace headroom {

// The events of one bucket that a hit's story sums, and where its time is cut.
struct StoryScope {
    std::int64_t workspaceId = 0;
    Cycle cycle;
    Bucket bucket{};
    Instant hitAt;
    Instant until;                  // events after the hit count up to and including this instant
    std::int64_t knownThrough = 0;  // the largest ledger sequence that was known at the hit
    std::int64_t memberId = 0;      // whose day is summed; 0: nobody's
    Instant dayStart;               // of that day

    // Of the cycle up to and including the hit's instant.
    [[nodiscard]] Instant endOfUse() const { return {hitAt.us + 1}; }
};

// A piece of a range of time, of which only sums are held.
struct UseSlice {
    std::int64_t units = 0;
    Wide charged = 0;  // without credits: how far use may have risen inside
    std::int64_t events = 0;

    void add(std::int64_t of);  // throws Refused where the sum leaves 64 bits
};
// How long each piece of [from, to) is; there are a few thousand of them.
std::int64_t sliceWidth(Instant from, Instant to);
// As many as [from, to) takes.
std::vector<UseSlice> emptySlices(Instant from, Instant to);

struct StorySums {
    // Up to and including the hit's instant.
    std::int64_t used = 0;
    std::int64_t learntLater = 0;
    std::int64_t sameInstant = 0;
    std::int64_t credited = 0;  // above 0
    std::int64_t creditedEvents = 0;
    std::int64_t memberDay = 0;
    std::array<std::vector<HitShare>, kHitDimensions> shares;  // most units first
    std::vector<UseSlice> slices;                              // of the same time
    // After it.
    std::int64_t creditedSince = 0;
};

// Visits the segments that may hold events of [from, to), with the number columns that are wanted; rows outside are in
// them too. Ends with an interrupt.
void forEachStorySegment(LedgerState &state, std::int64_t workspaceId, Instant from, Instant to, NumberFields wanted,
                         const std::function<void(const SegmentColumns &)> &visit);

// In one pass over the cycle's events. Throws Refused where a sum leaves 64 bits.
StorySums storySums(LedgerState &state, const StoryScope &scope);

}  // namespace headroom
