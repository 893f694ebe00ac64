// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumption.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

double partOfDay(const Zone &zone, CivilDate day, Instant at)
{
    const Instant start = zone.startOf(day);
    const Instant end = zone.startOf(day + 1);
    if (end <= start) return 1;
    const double part = static_cast<double>(at.us - start.us) / static_cast<double>(end.us - start.us);
    return std::clamp(part, 0.0, 1.0);
}

std::vector<ConsumptionMark> marksOf(const BucketStanding &standing, const WorkspaceAnswer &answer, bool watched)
{
    using Kind = ConsumptionMark::Kind;
    const Amount total = standing.entitlement.total();
    std::vector<ConsumptionMark> marks;
    if (total.unlimited || total.units <= 0) return marks;

    Entitlement allowance = standing.entitlement;
    if (watched) allowance.prepaid = allowance.approved = 0;
    marks.push_back({Kind::Warning, standing.warnPercent, total.units});
    if (allowance.total().units > 0)
        marks.push_back({Kind::EarlyBurn, answer.earlyBurnPercent, allowance.total().units});
    marks.push_back({Kind::Entitlement, 100, total.units});
    std::ranges::stable_sort(marks, {}, &ConsumptionMark::reachedFrom);
    return marks;
}

}  // namespace

std::int64_t ConsumptionMark::reachedFrom() const
{
    // In two parts, so that a percentage of a very large entitlement stays within 64 bits.
    const std::int64_t rest = of % 100 * percent;
    return of / 100 * percent + (rest + 99) / 100;
}

std::optional<std::int64_t> Consumption::evenPace(int day) const
{
    if (entitlement.unlimited || entitlement.units <= 0) return std::nullopt;
    const std::int64_t days = length();
    return entitlement.units / days * day + (entitlement.units % days * day + days / 2) / days;
}

std::optional<std::int64_t> Consumption::projection(int day) const
{
    if (!projected || day < lastDay) return std::nullopt;
    const double left = length() - (lastDay - 1 + lastDayPart);
    const double passed = day - (lastDay - 1 + lastDayPart);
    if (day == length() || left <= 0) return projected;
    const auto more = static_cast<double>(*projected - used()) * passed / left;
    return used() + static_cast<std::int64_t>(std::llround(more));
}

Consumption consumptionOf(const WorkspaceAnswer &answer, Bucket bucket)
{
    const WorkspaceStanding &workspace = answer.standing;
    const BucketStanding &standing = workspace.buckets[index(bucket)];
    const Zone zone = Zone::named(workspace.timeZone).value_or(Zone());

    Consumption out;
    out.bucket = bucket;
    out.unit = standing.unit;
    out.cycle = workspace.cycle.days;
    out.lastDay = std::min(static_cast<int>(answer.days.size()), out.length());
    out.finished = answer.at.us + 1 >= workspace.cycle.end.us;
    out.lastDayPart = out.finished ? 1 : partOfDay(zone, out.date(out.lastDay), answer.at);
    std::int64_t sum = 0;
    for (const DayUse &day : answer.days) {
        out.perDay.push_back(day.units[index(bucket)]);
        out.soFar.push_back(sum += day.units[index(bucket)]);
    }
    out.entitlement = standing.entitlement.total();
    out.earlyBurnDay = answer.earlyBurnDay;
    out.watched = bucket == answer.earlyBurnBucket;
    out.marks = marksOf(standing, answer, out.watched);
    if (!out.finished) out.projected = standing.projected;
    return out;
}

Consumption withGrant(Consumption consumption, const Amount &after)
{
    if (!after.unlimited && after.units > 0)
        consumption.marks.push_back({ConsumptionMark::Kind::AfterGrant, 100, after.units});
    return consumption;
}

}  // namespace headroom
