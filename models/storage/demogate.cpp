// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demogate.h"

namespace headroom::demo {

namespace {

const BucketLimit *limitOf(const PlanVersion *plan, Bucket bucket)
{
    if (!plan) return nullptr;
    const auto found = plan->limits.find(bucket);
    return found == plan->limits.end() ? nullptr : &found->second;
}

}  // namespace

Gate::Gate(const Schedule &schedule, const World &world)
    : m_schedule(schedule), m_world(world), m_rule(schedule.workspace.cycleRule()),
      m_random(mix(schedule.setting.options.seed) + static_cast<std::uint64_t>(schedule.number))
{}

// Entitlements change at local midnight only: that is when the demo's cycles, plans and grants begin and end.
const Gate::Standing &Gate::standingOn(CivilDate day, Instant at)
{
    if (m_standing && m_standing->day == day) return *m_standing;
    const Catalog &catalog = m_schedule.setting.catalog;
    const Workspace &workspace = m_schedule.workspace;
    m_standing = Standing{day, planVersionAt(catalog, workspace, at), {}};
    m_cycle = cycleOf(m_rule, day).first;
    std::vector<CycleUse> history;
    if (workspace.prepaid) {
        for (const Cycle &cycle : prepaidHistory(workspace, m_schedule.zone, cycleAt(m_rule, m_schedule.zone, at))) {
            history.push_back({cycle, m_used[cycle.days.first]});
        }
    }
    for (const Bucket bucket : kBuckets) {
        m_standing->entitlement[index(bucket)] = entitlementAt(catalog, workspace, bucket, at, history);
    }
    return *m_standing;
}

std::int64_t Gate::wanted(const Slot &slot, Bucket bucket, const PlanVersion *plan) const
{
    if (bucket == Bucket::BatchRecords) return m_world.parts[static_cast<std::size_t>(slot.measure)].submitted;
    if (bucket != Bucket::LongContext) return 1;
    const BucketLimit *limit = limitOf(plan, bucket);
    switch (limit ? limit->unit.value_or(defaultUnit(bucket)) : defaultUnit(bucket)) {
    case Unit::Page: return slot.measure;
    case Unit::File: return filesOf(slot.measure);
    default: return 1;
    }
}

bool Gate::hasRoom(Bucket bucket, std::int64_t units) const
{
    const auto used = m_used.find(m_cycle);
    const std::int64_t usedUnits = used == m_used.end() ? 0 : used->second[index(bucket)];
    const auto remaining = m_standing->entitlement[index(bucket)].remaining(usedUnits);
    return !remaining || units <= *remaining;
}

bool Gate::overMemberCap(const Slot &slot, Bucket bucket, std::int64_t units) const
{
    const BucketLimit *limit = limitOf(m_standing->plan, bucket);
    if (bucket != Bucket::PremiumSync || !limit || !limit->memberDailyCap) return false;
    const auto used = m_premiumOfMember.find({slot.member, m_standing->day});
    return (used == m_premiumOfMember.end() ? 0 : used->second) + units > *limit->memberDailyCap;
}

void Gate::charge(Slot &slot, Bucket bucket, std::int64_t units)
{
    if (slot.status != Status::Ok && bucket != Bucket::BatchRecords) return;
    const CivilDate day = m_schedule.zone.dayOf({slot.at});
    slot.units = static_cast<std::int32_t>(units);
    m_used[cycleOf(m_rule, day).first][index(bucket)] += units;
    if (bucket == Bucket::PremiumSync) m_premiumOfMember[{slot.member, day}] += units;
}

void Gate::refuse(Slot &slot, Bucket bucket) const
{
    const BucketLimit *limit = limitOf(m_standing->plan, bucket);
    const bool queued = limit && limit->atLimit.value_or(AtLimit::Block) == AtLimit::Queue;
    slot.status = queued ? Status::Queued : Status::Blocked;
    slot.trouble = Trouble::None;
    slot.retries = 0;
    slot.fallback = false;
    slot.recorded = slot.at + 80'000;
}

// A job is let in whole or not at all.
bool Gate::passPart(Slot &slot)
{
    const Part &part = m_world.parts[static_cast<std::size_t>(slot.measure)];
    const auto known = m_jobs.find(part.job);
    const bool admitted =
        known != m_jobs.end() ? known->second : hasRoom(Bucket::BatchRecords, m_world.jobs[part.job].records);
    m_jobs.emplace(part.job, admitted);
    if (admitted) {
        if (!part.resubmission) charge(slot, Bucket::BatchRecords, part.submitted);
        return true;
    }
    refuse(slot, Bucket::BatchRecords);
    return !part.resubmission;
}

bool Gate::pass(Slot &slot)
{
    const Instant at{slot.at};
    const std::int8_t routed = m_schedule.setting.routed(slot.action, at).bucket;
    if (routed == kUnmapped) return true;
    const auto bucket = static_cast<Bucket>(routed);
    if (slot.late || m_schedule.profile.plans.empty()) {
        const PlanVersion *plan = planVersionAt(m_schedule.setting.catalog, m_schedule.workspace, at);
        charge(slot, bucket, wanted(slot, bucket, plan));
        return true;
    }
    const Standing &standing = standingOn(m_schedule.zone.dayOf(at), at);
    if (bucket == Bucket::BatchRecords) return passPart(slot);

    const std::int64_t units = wanted(slot, bucket, standing.plan);
    if (hasRoom(bucket, units) && !overMemberCap(slot, bucket, units)) {
        charge(slot, bucket, units);
        return true;
    }
    if (m_schedule.setting.routed(slot.action, at).downgrade && hasRoom(Bucket::StandardSync, units)) {
        slot.downgraded = true;
        slot.fallback = false;
        charge(slot, Bucket::StandardSync, units);
        return true;
    }
    refuse(slot, bucket);
    return m_random.permille(250);
}

}  // namespace headroom::demo
