// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/standing.h"

#include <limits>

namespace headroom {

UseLevel useLevel(const BucketStanding &standing)
{
    const Amount entitlement = standing.entitlement.total();
    if (entitlement.unlimited) return UseLevel::Unlimited;
    if (standing.used > entitlement.units) return UseLevel::Over;
    return reaches(standing.used, standing.warnPercent, entitlement) ? UseLevel::Warning : UseLevel::Fine;
}

std::optional<Pace> worstPace(const WorkspaceStanding &standing)
{
    std::optional<Pace> worst;
    std::int64_t worstPercent = std::numeric_limits<std::int64_t>::min();
    for (const Bucket bucket : kBuckets) {
        const BucketStanding &b = standing.buckets[index(bucket)];
        const Amount entitlement = b.entitlement.total();
        if (!b.projected || entitlement.unlimited) continue;
        if (entitlement.units == 0 && *b.projected <= 0) continue;
        const auto percent = percentHundredths(*b.projected, entitlement);
        const std::int64_t comparable = percent.value_or(std::numeric_limits<std::int64_t>::max());
        if (worst && comparable <= worstPercent) continue;
        worst = Pace{bucket, *b.projected, entitlement, percent};
        worstPercent = comparable;
    }
    return worst;
}

}  // namespace headroom
