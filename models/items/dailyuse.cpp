// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dailyuse.h"

namespace headroom {

bool DailyUse::measurable(Bucket bucket, DayMeasure measure) const
{
    const Amount &amount = entitlement[index(bucket)];
    return measure != DayMeasure::ShareOfEntitlement || (!amount.unlimited && amount.units > 0);
}

double DailyUse::value(std::size_t at, Bucket bucket, DayMeasure measure) const
{
    const DayUse &day = days.at(at);
    const auto units = static_cast<double>(day.units[index(bucket)]);
    switch (measure) {
    case DayMeasure::ShareOfEntitlement:
        if (!measurable(bucket, measure)) return 0;
        return units * 100 / static_cast<double>(entitlement[index(bucket)].units);
    case DayMeasure::Units: return units;
    case DayMeasure::Cost: return static_cast<double>(day.cost[index(bucket)].nanos) / 1e9;
    }
    return 0;
}

Cost DailyUse::cost(std::size_t at, Bucket bucket) const
{
    const Money amount = days.at(at).cost[index(bucket)];
    return {amount, amount.nanos != 0 && estimated[index(bucket)]};
}

DailyUse dailyUseOf(const WorkspaceAnswer &answer)
{
    DailyUse use;
    use.cycle = answer.standing.cycle.days;
    use.days = answer.days;
    for (const Bucket bucket : kBuckets) {
        const BucketStanding &standing = answer.standing.buckets[index(bucket)];
        use.unit[index(bucket)] = standing.unit;
        use.entitlement[index(bucket)] = standing.entitlement.total();
        use.estimated[index(bucket)] = standing.cost.estimated;
    }
    return use;
}

}  // namespace headroom
