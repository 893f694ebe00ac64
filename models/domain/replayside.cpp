// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replayside.h"

#include "domain/overage.h"

#include <algorithm>

namespace headroom {

namespace {

bool capsMembers(const PlanVersion &version)
{
    const BucketLimit *limit = limitOf(&version, Bucket::PremiumSync);
    return limit && limit->memberDailyCap.has_value();
}

bool capsMembers(const Catalog &catalog, const Workspace &workspace)
{
    if (!workspace.plans) return false;
    return std::any_of(workspace.plans->begin(), workspace.plans->end(), [&](const PlanAssignment &assignment) {
        const Plan *plan = catalog.plan(assignment.plan);
        const PlanVersion *version = plan ? findVersion(*plan, assignment.version) : nullptr;
        return version && capsMembers(*version);
    });
}

}  // namespace

ReplaySideRun::ReplaySideRun(const ReplayScene &scene, const Catalog &catalog, const ReplaySheets &sheets,
                             const Workspace &workspace, const std::vector<ReplayApproval> &approvals)
    : m_scene(scene), m_catalog(catalog), m_sheets(sheets), m_workspace(workspace), m_approvals(approvals),
      m_zone(Zone::named(workspace.timeZone).value_or(Zone())), m_rule(workspace.cycleRule()),
      m_capsMembers(capsMembers(catalog, workspace))
{
    for (const ReplayApproval &approval : approvals) m_approvalInstants.push_back(approval.at);
}

Instant ReplaySideRun::firstNeeded(Instant earliest) const
{
    const Cycle cycle = cycleAt(m_rule, m_zone, earliest);
    const std::vector<Cycle> history = prepaidHistory(m_workspace, m_zone, cycle);
    return history.empty() ? cycle.start : history.front().start;
}

void ReplaySideRun::start(Instant at)
{
    openCycle(cycleAt(m_rule, m_zone, at));
    enter(at);
}

void ReplaySideRun::enter(Instant at)
{
    while (at >= m_cycle.end) {
        closeCycle();
        openCycle(cycleInZone(nextCycle(m_rule, m_cycle.days), m_zone));
    }
    if (at >= m_termsEnd) loadTerms(at);
    if (m_capsMembers && at >= m_dayEnd) {
        m_dayEnd = m_zone.startOf(m_zone.dayOf(at) + 1);
        m_memberUse.clear();
    }
    const ReplaySheets::Place place = m_sheets.at(at);
    m_sheet = place.sheet;
    m_until = std::min({m_cycle.end, m_termsEnd, place.end});
    if (m_capsMembers) m_until = std::min(m_until, m_dayEnd);
    if (at < m_scene.from) m_until = std::min(m_until, m_scene.from);
    m_noted = false;
}

void ReplaySideRun::openCycle(const Cycle &cycle)
{
    m_cycle = cycle;
    m_countsCost = cycle.end > m_scene.from && cycle.start < m_scene.to;
    m_used = {};
    m_changes = changesInside(cycle, m_workspace, m_approvalInstants);
    m_history.clear();
    for (const Cycle &past : prepaidHistory(m_workspace, m_zone, cycle)) {
        const auto use = m_past.find(past.days.first.days);
        m_history.push_back({past, use == m_past.end() ? PerBucket<std::int64_t>{} : use->second});
    }
    m_termsEnd = cycle.start;  // to be loaded
}

void ReplaySideRun::closeCycle()
{
    m_past.insert_or_assign(m_cycle.days.first.days, m_used);
    if (!m_countsCost) return;
    const Instant last{std::min(m_cycle.end, m_scene.to).us - 1};
    if (last >= m_termsEnd) loadTerms(last);
    notePlanVersion();
    PerBucket<std::int64_t> overage{};
    for (const Bucket bucket : kBuckets) {
        overage[index(bucket)] = approvedUsed(m_terms[index(bucket)].entitlement, m_used[index(bucket)]);
    }
    const std::optional<Money> revenue = revenueAt(m_catalog, m_workspace, m_cycle, last, overage);
    if (!revenue) m_outcome.overflow = true;
    add(m_outcome.side.revenue.nanos, revenue.value_or(Money{}).nanos);
}

void ReplaySideRun::loadTerms(Instant at)
{
    const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), at);
    m_termsEnd = next == m_changes.end() ? m_cycle.end : *next;
    m_version = planVersionAt(m_catalog, m_workspace, at);
    const PerBucket<std::int64_t> approved = approvedAt(at);
    for (const Bucket bucket : kBuckets) {
        Terms &terms = m_terms[index(bucket)];
        terms = {};
        terms.entitlement = entitlementAt(m_catalog, m_workspace, bucket, at, m_history, approved[index(bucket)]);
        terms.total = terms.entitlement.total();
        const BucketLimit *limit = limitOf(m_version, bucket);
        if (!limit) continue;
        terms.warnPercent = limit->warnPercent.value_or(kDefaultWarnPercent);
        terms.confirmPercent = limit->confirmPercent.value_or(kDefaultConfirmPercent);
        terms.atLimit = limit->atLimit.value_or(AtLimit::Block);
        terms.memberCap = limit->memberDailyCap;
    }
    const BucketLimit *longContext = limitOf(m_version, Bucket::LongContext);
    const Unit unit = defaultUnit(Bucket::LongContext);
    m_longContextUnit = longContext ? longContext->unit.value_or(unit) : unit;
}

void ReplaySideRun::notePlanVersion()
{
    if (!m_version || m_version == m_notedVersion) return;
    m_outcome.planVersions.emplace(assignmentAt(m_workspace, {m_termsEnd.us - 1})->plan, m_version->version);
    m_notedVersion = m_version;
}

void ReplaySideRun::noteVersions()
{
    notePlanVersion();
    if (m_sheet) m_outcome.sheets.insert(m_sheet->version);
    m_noted = true;
}

PerBucket<std::int64_t> ReplaySideRun::approvedAt(Instant at) const
{
    PerBucket<Wide> sums{};
    for (const ReplayApproval &approval : m_approvals) {
        if (approval.at <= at && m_cycle.contains(approval.decidedAt)) sums[index(approval.bucket)] += approval.units;
    }
    PerBucket<std::int64_t> units{};
    for (std::size_t i = 0; i < units.size(); ++i) units[i] = clamped(sums[i]);
    return units;
}

void ReplaySideRun::feed(const ReplayEvent &event, const Cost &admitted)
{
    if (event.at >= m_until) enter(event.at);
    if (event.at >= m_scene.from) {
        if (!m_noted) noteVersions();
        if (event.isRequest()) return decideRequest(event, admitted);
        if (event.isCredit()) return applyCredit(event);
    }
    // What happened before the range, and what charged nothing, counts as recorded.
    if (event.charge.bucket != kUnmapped) {
        charge(static_cast<Bucket>(event.charge.bucket), event.charge.units, event.memberId);
    }
    add(event.cost);
}

void ReplaySideRun::decideRequest(const ReplayEvent &event, const Cost &admitted)
{
    const ReplaySheets::Rule rule = m_sheet ? m_sheet->rule(event.actionId) : ReplaySheets::Rule();
    const auto bucket = static_cast<Bucket>(rule.bucket == kUnmapped ? event.charge.bucket : rule.bucket);
    const std::int64_t units = unitsIn(bucket, event);
    ReplaySide &side = m_outcome.side;
    if (units == 0) {
        ++side.verdicts[static_cast<std::size_t>(Verdict::Allow)];
        if (event.isCredited) m_charged.insert_or_assign(event.seq, Charged{bucket, 0, true});
        return add(event.cost);
    }

    const Terms &terms = m_terms[index(bucket)];
    RuleInput input;
    input.bucket = bucket;
    input.units = units;
    input.fill = {m_used[index(bucket)], terms.total};
    if (rule.downgrade != kUnmapped) {
        const auto other = static_cast<std::size_t>(rule.downgrade);
        input.downgrade = BucketFill{m_used[other], m_terms[other].total};
    }
    input.warnPercent = rule.warnPercent != 0 ? rule.warnPercent : terms.warnPercent;
    input.confirmPercent = terms.confirmPercent;
    input.atLimit = terms.atLimit;
    if (terms.memberCap && event.memberId != 0 && bucket == Bucket::PremiumSync) {
        input.memberCap = terms.memberCap;
        const auto use = m_memberUse.find(event.memberId);
        input.memberUsed = use == m_memberUse.end() ? 0 : use->second;
    }
    const Verdict verdict = findingsOf(input).verdict;

    const auto place = static_cast<std::size_t>(verdict);
    ++side.verdicts[place];
    if (verdict != Verdict::Allow && !m_outcome.first[place]) {
        m_outcome.first[place] = ReplayMeeting{event.at, event.memberId, event.actionId, bucket, units};
    }
    const bool runs = verdict < Verdict::Queue;
    const Bucket charged = verdict == Verdict::Downgrade ? static_cast<Bucket>(rule.downgrade) : bucket;
    if (event.isCredited) m_charged.insert_or_assign(event.seq, Charged{charged, runs ? units : 0, runs});
    if (!runs) return add(side.refused[index(bucket)], units);
    charge(charged, units, event.memberId);
    add(side.units[index(charged)], units);
    add(verdict == Verdict::Downgrade ? costOfDowngrade(charged, units, event.cost) : admitted);
}

std::int64_t ReplaySideRun::unitsIn(Bucket bucket, const ReplayEvent &event) const
{
    if (static_cast<std::int8_t>(bucket) == event.charge.bucket) return event.charge.units;
    GivenEvent given;
    given.bucket = bucket;
    given.status = event.status;
    if (event.pages) given.set(NumberField::Pages, *event.pages);
    if (event.files) given.set(NumberField::Files, *event.files);
    if (event.recordsSubmitted) given.set(NumberField::RecordsSubmitted, *event.recordsSubmitted);
    const ChargeResult anew = deriveCharge(given, std::nullopt, m_longContextUnit);
    return anew.problem == ChargeProblem::None ? anew.charge.units : event.charge.units;
}

Cost ReplaySideRun::costOfDowngrade(Bucket to, std::int64_t units, const Cost &recorded)
{
    const ObservedUnitCost &observed = m_scene.unitCosts[index(to)];
    if (observed.units <= 0) return recorded;
    const std::optional<Money> cost = costAtUnitCost(observed.cost.amount, observed.units, units);
    if (!cost) m_outcome.overflow = true;
    return {cost.value_or(Money{}), observed.cost.estimated};
}

void ReplaySideRun::applyCredit(const ReplayEvent &event)
{
    // An event before the range, or one that the run has not come to, is credited as recorded.
    Charged recorded{static_cast<Bucket>(event.charge.bucket), -event.charge.units, true};
    const auto known = m_charged.find(event.corrects);
    Charged &credited = known == m_charged.end() ? recorded : known->second;
    const std::int64_t units = std::min(-event.charge.units, credited.left);
    credited.left -= units;
    charge(credited.bucket, -units, event.memberId);
    add(m_outcome.side.units[index(credited.bucket)], -units);
    if (credited.ran) add(event.cost);
}

void ReplaySideRun::charge(Bucket bucket, std::int64_t units, std::int64_t memberId)
{
    add(m_used[index(bucket)], units);
    if (m_capsMembers && bucket == Bucket::PremiumSync && memberId != 0) add(m_memberUse[memberId], units);
}

void ReplaySideRun::add(std::int64_t &sum, std::int64_t value)
{
    if (__builtin_add_overflow(sum, value, &sum)) m_outcome.overflow = true;
}

void ReplaySideRun::add(const Cost &cost)
{
    if (!m_countsCost) return;
    add(m_outcome.side.cost.amount.nanos, cost.amount.nanos);
    m_outcome.side.cost.estimated = m_outcome.side.cost.estimated || cost.estimated;
}

PerBucket<Amount> ReplaySideRun::entitlements() const
{
    PerBucket<Amount> totals;
    for (const Bucket bucket : kBuckets) totals[index(bucket)] = m_terms[index(bucket)].total;
    return totals;
}

ReplaySideOutcome ReplaySideRun::finish()
{
    goTo({m_scene.to.us - 1});
    closeCycle();
    ReplaySide &side = m_outcome.side;
    if (__builtin_sub_overflow(side.revenue.nanos, side.cost.amount.nanos, &side.margin.nanos)) {
        m_outcome.overflow = true;
    }
    return std::move(m_outcome);
}

}  // namespace headroom
