// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demogate.h"

namespace headroom::demo {

Gate::Gate(const Schedule &schedule, World &world)
    : m_schedule(schedule), m_world(world), m_rule(schedule.workspace.cycleRule()),
      m_approvals(approvalsOf(schedule.profile, schedule.workspace, schedule.zone, schedule.setting.options.now)),
      m_random(mix(schedule.setting.options.seed) + static_cast<std::uint64_t>(schedule.number))
{}

// Plans and grants begin and end at local midnight in the demo.
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

BucketRoom Gate::room(Bucket bucket, Instant at) const
{
    const auto used = m_used.find(m_cycle);
    BucketRoom room{used == m_used.end() ? 0 : used->second[index(bucket)], m_standing->entitlement[index(bucket)]};
    for (const Approval &approval : m_approvals) {
        const bool counts = approval.bucket == bucket && approval.cycle == m_cycle && approval.at <= at;
        if (counts) room.entitlement.approved += approval.units;
    }
    return room;
}

Decision Gate::ask(const Slot &slot, const SheetAction &action, std::int64_t units, bool confirmed) const
{
    DecisionInput input;
    input.action = action;
    input.limit = limitOf(m_standing->plan, action.bucket);
    for (const Bucket bucket : kBuckets) input.rooms[index(bucket)] = room(bucket, {slot.at});
    input.units = units;
    input.confirmed = confirmed;
    const auto used = m_premiumOfMember.find({slot.member, m_standing->day});
    input.memberUsedToday = used == m_premiumOfMember.end() ? 0 : used->second;
    return decide(input);
}

void Gate::charge(Slot &slot, Bucket bucket, std::int64_t units)
{
    if (slot.status != Status::Ok && bucket != Bucket::BatchRecords) return;
    const CivilDate day = m_schedule.zone.dayOf({slot.at});
    slot.units = static_cast<std::int32_t>(units);
    m_used[cycleOf(m_rule, day).first][index(bucket)] += units;
    if (bucket == Bucket::PremiumSync) m_premiumOfMember[{slot.member, day}] += units;
}

void Gate::refuse(Slot &slot, Verdict verdict) const
{
    slot.status = verdict == Verdict::Queue ? Status::Queued : Status::Blocked;
    slot.trouble = Trouble::None;
    slot.retries = 0;
    slot.fallback = false;
    slot.recorded = slot.at + 80'000;
}

// Of the warnings and of the questions of a cycle the first is noted, of other verdicts all.
void Gate::note(const Slot &slot, std::int64_t units, const Decision &decision)
{
    if (decision.verdict == Verdict::Allow) return;
    const bool mild = decision.verdict == Verdict::Warn || decision.verdict == Verdict::Confirm;
    if (mild && !m_noted.emplace(m_cycle, decision.bucket, decision.verdict).second) return;
    m_world.hits.push_back({slot.id, slot.at, slot.workspace, slot.member, slot.action, units, decision});
}

// A job is let in whole or not at all.
bool Gate::passPart(Slot &slot, const SheetAction &action)
{
    const Part &part = m_world.parts[static_cast<std::size_t>(slot.measure)];
    if (!m_jobs.contains(part.job)) {
        const std::int64_t records = m_world.jobs[part.job].records;
        const Decision decision = ask(slot, action, records);
        m_jobs.emplace(part.job, decision.verdict);
        note(slot, records, decision);
    }
    if (const Verdict verdict = m_jobs.at(part.job); verdict >= Verdict::Queue) {
        refuse(slot, verdict);
        return !part.resubmission;
    }
    if (!part.resubmission) charge(slot, Bucket::BatchRecords, part.submitted);
    return true;
}

bool Gate::pass(Slot &slot)
{
    const Instant at{slot.at};
    const Routed &routed = m_schedule.setting.routed(slot.action, at);
    if (!routed.entry) return true;
    const Bucket bucket = routed.entry->bucket;
    if (slot.late || m_schedule.profile.plans.empty()) {
        const PlanVersion *plan = planVersionAt(m_schedule.setting.catalog, m_schedule.workspace, at);
        charge(slot, bucket, wanted(slot, bucket, plan));
        return true;
    }
    const Standing &standing = standingOn(m_schedule.zone.dayOf(at), at);
    if (bucket == Bucket::BatchRecords) return passPart(slot, *routed.entry);

    const std::int64_t units = wanted(slot, bucket, standing.plan);
    Decision decision = ask(slot, *routed.entry, units);
    if (decision.verdict >= Verdict::Queue) {
        refuse(slot, decision.verdict);
        if (!m_random.permille(250)) return false;
    } else if (decision.downgradeTo) {
        slot.downgraded = true;
        slot.fallback = false;
        charge(slot, decision.downgradeTo->bucket, units);
    } else {
        // Everybody who is asked whether to go on says yes (R17).
        const Decision unconfirmed = ask(slot, *routed.entry, units, false);
        if (unconfirmed.verdict == Verdict::Confirm) decision = unconfirmed;
        charge(slot, bucket, units);
    }
    note(slot, units, decision);
    return true;
}

}  // namespace headroom::demo
