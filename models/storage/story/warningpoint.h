// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/story/storysums.h"

namespace headroom {

// An entitlement from an instant on, until the next one's.
struct EntitledFrom {
    Instant from;
    Amount total;
};

// Where use first reached the warning zone in a cycle.
struct WarningPoint {
    Instant at;
    std::int64_t seq = 0;
    std::int64_t actionId = 0;
    std::int64_t memberId = 0;  // 0: not stated
    std::int64_t used = 0;      // after everything of that instant
    Amount entitlement;
};

// The first charge at which the bucket's use reached `percent` of the entitlement of its instant (R16, R20), up to and
// including the hit's instant. Events of one instant count together, as a decision sees them (R7a); of them it is the
// first, in ledger order, that reached it. `entitled`: from the cycle's start on, in order. `slices`: as storySums()
// answers them; only where the zone may have been reached are events read again.
std::optional<WarningPoint> warningPoint(LedgerState &state, const StoryScope &scope, int percent,
                                         const std::vector<EntitledFrom> &entitled,
                                         const std::vector<UseSlice> &slices);

}  // namespace headroom
