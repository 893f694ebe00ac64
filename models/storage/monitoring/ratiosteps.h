// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratios.h"
#include "domain/zone.h"

#include <map>
#include <vector>

namespace headroom {

// The instants [from, to).
struct InstantSpan {
    Instant from;
    Instant to;
    [[nodiscard]] bool empty() const { return to <= from; }
};

// The days of a zone that a span holds as a whole, [first, end), and the pieces that it cuts off others.
struct CutDays {
    CivilDate first;
    CivilDate end;
    std::vector<InstantSpan> pieces;  // at most two, each within one day
};
CutDays cutDays(const Zone &zone, const InstantSpan &span);
// The same span on every day it touches, where nothing happened before `firstAt` or after `lastAt`: begun at the first
// day's start and ended at the last day's end where that leaves out no event.
InstantSpan widened(const Zone &zone, const InstantSpan &span, Instant firstAt, Instant lastAt);

using RatioDays = std::map<CivilDate, RatioSums>;

// Every step that a span touches in any of the zones, in order, with what fell on its days. `rule`: of the cycles.
std::vector<RatioPoint> ratioSteps(RatioStep step, const CycleRule &rule, const std::vector<Zone> &zones,
                                   const InstantSpan &span, const RatioDays &days);

}  // namespace headroom
