// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitstory.h"

namespace headroom {

// Which rules made a recorded verdict (R16 to R19): by the figures that were recorded with it, and by the catalog where
// these say nothing.
struct HitRules {
    Findings found;
    int warnPercent = kDefaultWarnPercent;
    int confirmPercent = kDefaultConfirmPercent;
    std::int64_t cap = 0;         // a member's daily one, where that was a reason
    std::int64_t memberUsed = 0;  // of it, before the request
    std::optional<Bucket> ranIn;  // of a downgrade

    // What was left of the entitlement before the request; nothing where unlimited.
    std::optional<std::int64_t> left;
    // Each rule that applies, without routes.
    std::vector<DecisionReason> reasons;
};
HitRules hitRules(const HitStory &story);

}  // namespace headroom
