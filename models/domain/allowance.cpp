// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allowance.h"

#include "domain/prepaidpacks.h"
#include "domain/wide.h"

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

bool inForce(const Grant &grant, Instant at)
{
    return grant.from <= at && at < grant.to;
}

bool inForce(const Workflow &workflow, Instant at)
{
    return workflow.from <= at && at < workflow.to;
}

// Whether any instant of the cycle is in [from, to).
template<typename Dated>
bool overlaps(const Dated &dated, const Cycle &cycle)
{
    return std::max(dated.from, cycle.start) < std::min(dated.to, cycle.end);
}

Instant lastInstant(const Cycle &cycle)
{
    return {cycle.end.us - 1};
}

Wide addonSum(const Workspace &workspace, Bucket bucket, Instant at)
{
    Wide sum = 0;
    if (workspace.addons) {
        for (const Grant &addon : *workspace.addons) {
            if (addon.bucket == bucket && inForce(addon, at)) sum += addon.units;
        }
    }
    if (workspace.workflows && bucket == Bucket::BatchRecords) {
        for (const Workflow &workflow : *workspace.workflows) {
            if (inForce(workflow, at)) sum += workflow.includedRecords;
        }
    }
    return sum;
}

// The base allowance in full width; nothing where unlimited.
std::optional<Wide> baseSum(const Catalog &catalog, const Workspace &workspace, Bucket bucket, Instant at)
{
    const BucketLimit *limit = limitOf(planVersionAt(catalog, workspace, at), bucket);
    if (!limit) return 0;
    if (limit->allowance.unlimited) return std::nullopt;
    const bool perSeat = limit->per.value_or(Per::Workspace) == Per::Seat;
    return Wide{limit->allowance.units} * (perSeat ? workspace.seatCount() : 1);
}

std::vector<PrepaidPack> packsInOrder(const Workspace &workspace, Bucket bucket)
{
    std::vector<PrepaidPack> packs;
    if (!workspace.prepaid) return packs;
    for (const Grant &grant : *workspace.prepaid) {
        if (grant.bucket == bucket) packs.push_back({grant.from, grant.to, grant.units});
    }
    // Of packs that begin together the one that ends first is drawn first: their order in the list means nothing.
    std::sort(packs.begin(), packs.end(), [](const PrepaidPack &a, const PrepaidPack &b) {
        return std::tie(a.from, a.to) < std::tie(b.from, b.to);
    });
    return packs;
}

// Takes from the packs what the use of one finished cycle drew on them (R14).
void draw(std::vector<PrepaidPack> &packs, const Cycle &cycle, Wide excess)
{
    for (PrepaidPack &pack : packs) {
        if (excess <= 0) return;
        if (!overlaps(pack, cycle)) continue;
        const auto taken = static_cast<std::int64_t>(std::min(Wide{pack.left}, excess));
        pack.left -= taken;
        excess -= taken;
    }
}

Wide prepaidSum(const Catalog &catalog, const Workspace &workspace, Bucket bucket, Instant at,
                const std::vector<CycleUse> &history)
{
    Wide sum = 0;
    for (const PrepaidPack &pack : prepaidPacks(catalog, workspace, bucket, at, history)) sum += pack.left;
    return sum;
}

Wide unitsOf(const Entitlement &entitlement)
{
    return Wide{entitlement.base.units} + entitlement.addon + entitlement.prepaid + entitlement.approved;
}

// Prices of what is in force in the cycle and has begun.
template<typename Dated>
Wide priceSum(const std::optional<std::vector<Dated>> &list, const Cycle &cycle, Instant at)
{
    Wide sum = 0;
    if (!list) return sum;
    for (const Dated &dated : *list) {
        if (dated.from <= at && overlaps(dated, cycle)) sum += dated.price.nanos;
    }
    return sum;
}

Wide packPriceSum(const Workspace &workspace, const Cycle &cycle, Instant at)
{
    Wide sum = 0;
    if (!workspace.prepaid) return sum;
    for (const Grant &pack : *workspace.prepaid) {
        if (pack.from <= at && cycle.contains(pack.from)) sum += pack.price.nanos;
    }
    return sum;
}

}  // namespace

Amount Entitlement::total() const
{
    return base.unlimited ? base : Amount{false, clamped(unitsOf(*this))};
}

std::optional<std::int64_t> Entitlement::remaining(std::int64_t used) const
{
    if (base.unlimited) return std::nullopt;
    return clamped(unitsOf(*this) - used);
}

const BucketLimit *limitOf(const PlanVersion *version, Bucket bucket)
{
    if (!version) return nullptr;
    const auto found = version->limits.find(bucket);
    return found == version->limits.end() ? nullptr : &found->second;
}

const PlanVersion *planVersionAt(const Catalog &catalog, const Workspace &workspace, Instant at)
{
    const PlanAssignment *assignment = assignmentAt(workspace, at);
    const Plan *plan = assignment ? catalog.plan(assignment->plan) : nullptr;
    return plan ? findVersion(*plan, assignment->version) : nullptr;
}

Amount baseAllowance(const Catalog &catalog, const Workspace &workspace, Bucket bucket, Instant at)
{
    const std::optional<Wide> units = baseSum(catalog, workspace, bucket, at);
    return units ? Amount{false, clamped(*units)} : Amount{true, 0};
}

std::int64_t addonUnits(const Workspace &workspace, Bucket bucket, Instant at)
{
    return clamped(addonSum(workspace, bucket, at));
}

std::vector<Instant> changesInside(const Cycle &cycle, const Workspace &workspace, const std::vector<Instant> &others)
{
    std::vector<Instant> changes;
    const auto note = [&](Instant at) {
        if (cycle.start < at && at < cycle.end) changes.push_back(at);
    };
    const auto noteBoth = [&note](const auto &list) {
        if (!list) return;
        for (const auto &dated : *list) {
            note(dated.from);
            note(dated.to);
        }
    };
    if (workspace.plans) {
        for (const PlanAssignment &assignment : *workspace.plans) note(assignment.from);
    }
    noteBoth(workspace.addons);
    noteBoth(workspace.prepaid);
    noteBoth(workspace.workflows);
    for (const Instant other : others) note(other);
    std::sort(changes.begin(), changes.end());
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
    return changes;
}

std::vector<Cycle> prepaidHistory(const Workspace &workspace, const Zone &zone, const Cycle &current)
{
    if (!workspace.prepaid) return {};
    const bool stillCounts = std::any_of(workspace.prepaid->begin(), workspace.prepaid->end(),
                                         [&current](const Grant &pack) { return overlaps(pack, current); });
    if (!stillCounts) return {};
    const auto earliest = std::min_element(workspace.prepaid->begin(), workspace.prepaid->end(),
                                           [](const Grant &a, const Grant &b) { return a.from < b.from; });

    const CycleRule rule = workspace.cycleRule();
    std::vector<Cycle> cycles;
    for (Cycle cycle = cycleAt(rule, zone, earliest->from); cycle.days.first < current.days.first;
         cycle = cycleInZone(nextCycle(rule, cycle.days), zone)) {
        cycles.push_back(cycle);
    }
    return cycles;
}

std::vector<PrepaidPack> prepaidPacks(const Catalog &catalog, const Workspace &workspace, Bucket bucket, Instant at,
                                      const std::vector<CycleUse> &history)
{
    std::vector<PrepaidPack> packs = packsInOrder(workspace, bucket);
    if (packs.empty()) return packs;
    for (const CycleUse &past : history) {
        const Instant last = lastInstant(past.cycle);
        const std::optional<Wide> base = baseSum(catalog, workspace, bucket, last);
        if (!base) continue;
        draw(packs, past.cycle, Wide{past.used[index(bucket)]} - *base - addonSum(workspace, bucket, last));
    }
    std::erase_if(packs, [at](const PrepaidPack &pack) { return at < pack.from || at >= pack.to; });
    return packs;
}

std::int64_t prepaidUnits(const Catalog &catalog, const Workspace &workspace, Bucket bucket, Instant at,
                          const std::vector<CycleUse> &history)
{
    return clamped(prepaidSum(catalog, workspace, bucket, at, history));
}

Entitlement entitlementAt(const Catalog &catalog, const Workspace &workspace, Bucket bucket, Instant at,
                          const std::vector<CycleUse> &history, std::int64_t approved)
{
    const std::optional<Wide> base = baseSum(catalog, workspace, bucket, at);
    const Wide addon = addonSum(workspace, bucket, at);
    const Wide prepaid = prepaidSum(catalog, workspace, bucket, at, history);
    const bool overflow = !narrowed(base.value_or(0) + addon + prepaid + approved);
    return {
        .base = base ? Amount{false, clamped(*base)} : Amount{true, 0},
        .addon = clamped(addon),
        .prepaid = clamped(prepaid),
        .approved = approved,
        .overflow = overflow,
    };
}

std::optional<Money> revenueAt(const Catalog &catalog, const Workspace &workspace, const Cycle &cycle, Instant at,
                               const PerBucket<std::int64_t> &approvedUsed)
{
    // Sums of 64-bit amounts stay far within 128 bits; a product of two does too, four of them included.
    Wide nanos = priceSum(workspace.addons, cycle, at) + priceSum(workspace.workflows, cycle, at) +
                 packPriceSum(workspace, cycle, at);
    if (const PlanVersion *version = planVersionAt(catalog, workspace, at)) {
        const bool perSeat = version->pricePer.value_or(Per::Workspace) == Per::Seat;
        nanos += Wide{version->price.nanos} * (perSeat ? workspace.seatCount() : 1);
        for (const Bucket bucket : kBuckets) {
            const BucketLimit *limit = limitOf(version, bucket);
            if (!limit || !limit->overagePrice) continue;
            const Wide overage = Wide{approvedUsed[index(bucket)]} * limit->overagePrice->nanos;
            if (!narrowed(overage)) return std::nullopt;
            nanos += overage;
        }
    }
    const std::optional<std::int64_t> fits = narrowed(nanos);
    return fits ? std::optional(Money{*fits}) : std::nullopt;
}

std::int64_t approvedUsed(const Entitlement &entitlement, std::int64_t used)
{
    if (entitlement.base.unlimited) return 0;
    const Wide before = unitsOf(entitlement) - entitlement.approved;
    return clamped(std::clamp(Wide{used} - before, Wide{0}, Wide{entitlement.approved}));
}

std::optional<std::int64_t> projectedUse(const Cycle &cycle, Instant at, std::int64_t used)
{
    if (at >= cycle.end) return used;
    const std::int64_t elapsed = at.us - cycle.start.us;
    if (elapsed < 3 * kMicrosPerDay) return std::nullopt;
    return clamped(dividedHalfEven(Wide{used} * (cycle.end.us - cycle.start.us), elapsed));
}

std::optional<std::int64_t> percentHundredths(std::int64_t used, const Amount &entitlement)
{
    if (entitlement.unlimited || entitlement.units <= 0) return std::nullopt;
    return clamped(dividedHalfEven(Wide{used} * 10'000, entitlement.units));
}

bool reaches(std::int64_t used, int percent, const Amount &entitlement)
{
    if (entitlement.unlimited || entitlement.units <= 0) return false;
    return Wide{used} * 100 >= Wide{entitlement.units} * percent;
}

}  // namespace headroom
