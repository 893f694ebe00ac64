// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <optional>

// What the figures of a standing amount to, for models, filters and totals.
namespace headroom {

enum class UseLevel { Unlimited, Fine, Warning, Over };

// Over: more used than entitled (R11, R12); Warning: the plan's warning percentage is reached (R16), 100 % included.
UseLevel useLevel(const BucketStanding &standing);

// Where use is heading: projected use at the end of the cycle against today's entitlement.
struct Pace {
    Bucket bucket = Bucket::StandardSync;
    std::int64_t projected = 0;
    Amount entitlement;
    // Hundredths of a percent; nothing for an entitlement of 0, which any use passes.
    std::optional<std::int64_t> percent;
    [[nodiscard]] bool over() const { return projected > entitlement.units; }
};

// The bucket that would end the cycle worst. Nothing while it is too early to tell, or where all is unlimited or
// nothing is used of nothing.
std::optional<Pace> worstPace(const WorkspaceStanding &standing);

}  // namespace headroom
