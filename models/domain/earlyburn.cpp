// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/earlyburn.h"

#include "domain/burnallowance.h"
#include "domain/wide.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr Instant kAlways{std::numeric_limits<std::int64_t>::min()};

template<typename Dated>
void addBounds(std::vector<Instant> &changes, const std::optional<std::vector<Dated>> &list)
{
    if (!list) return;
    for (const Dated &dated : *list) {
        changes.push_back(dated.from);
        changes.push_back(dated.to);
    }
}

}  // namespace

EarlyBurnRule earlyBurnRule(const Settings &settings)
{
    EarlyBurnRule rule;
    if (!settings.earlyBurn) return rule;
    rule.percent = settings.earlyBurn->percent.value_or(rule.percent);
    rule.day = settings.earlyBurn->day.value_or(rule.day);
    rule.bucket = settings.earlyBurn->bucket.value_or(rule.bucket);
    return rule;
}

Instant earlyBurnEnd(const EarlyBurnRule &rule, const Cycle &cycle, const Zone &zone)
{
    if (rule.day > cycle.days.length()) return cycle.end;
    return zone.startOf(earlyBurnEndDay(rule, cycle.days));
}

CivilDate earlyBurnEndDay(const EarlyBurnRule &rule, const CycleDays &cycle)
{
    return cycle.first + std::min(rule.day - 1, cycle.length());
}

BurnAllowance::BurnAllowance(const Catalog &catalog, const Workspace &workspace, Bucket bucket)
{
    std::vector<Instant> changes{kAlways};
    if (workspace.plans) {
        for (const PlanAssignment &assignment : *workspace.plans) changes.push_back(assignment.from);
    }
    addBounds(changes, workspace.addons);
    addBounds(changes, workspace.workflows);
    std::ranges::sort(changes);
    for (const Instant from : changes) {
        const Amount amount = burnAllowance(catalog, workspace, bucket, from);
        if (m_steps.empty() || m_steps.back().amount != amount) m_steps.push_back({from, amount});
    }
}

std::size_t BurnAllowance::stepAt(Instant instant) const
{
    const auto after = std::ranges::upper_bound(m_steps, instant, {}, &Step::from);
    return static_cast<std::size_t>(after - m_steps.begin()) - 1;
}

const Amount &BurnAllowance::at(Instant instant) const
{
    return m_steps[stepAt(instant)].amount;
}

std::optional<std::int64_t> BurnAllowance::least(Instant from, Instant to) const
{
    std::optional<std::int64_t> least;
    for (std::size_t i = stepAt(from); i < m_steps.size() && m_steps[i].from < to; ++i) {
        const Amount &amount = m_steps[i].amount;
        if (amount.unlimited || amount.units <= 0) continue;
        least = std::min(least.value_or(amount.units), amount.units);
    }
    return least;
}

std::optional<Instant> BurnAllowance::firstDifference(const BurnAllowance &other) const
{
    const auto [mine, theirs] = std::ranges::mismatch(m_steps, other.m_steps);
    const bool ended = mine == m_steps.end();
    if (ended && theirs == other.m_steps.end()) return std::nullopt;
    if (ended) return theirs->from;
    if (theirs == other.m_steps.end()) return mine->from;
    return std::min(mine->from, theirs->from);
}

std::optional<BurnCrossing> findEarlyBurn(const EarlyBurnRule &rule, const Catalog &catalog, const Workspace &workspace,
                                          const Zone &zone, const Cycle &cycle, std::span<const BurnEvent> events)
{
    const auto place = placeEarlyBurn(rule, BurnAllowance(catalog, workspace, rule.bucket), zone, cycle, events);
    return place ? std::optional(place->crossing) : std::nullopt;
}

std::optional<BurnPlace> placeEarlyBurn(const EarlyBurnRule &rule, const BurnAllowance &allowance, const Zone &zone,
                                        const Cycle &cycle, std::span<const BurnEvent> events, std::int64_t used)
{
    const Instant end = earlyBurnEnd(rule, cycle, zone);
    Wide sum = used;
    for (std::size_t i = 0; i < events.size() && events[i].at < end; ++i) {
        const BurnEvent &event = events[i];
        sum += event.units;
        if (event.units <= 0) continue;
        const Amount &allowed = allowance.at(event.at);
        if (reaches(clamped(sum), rule.percent, allowed)) {
            return BurnPlace{i, {event.at, cycleDay(cycle, zone, event.at), clamped(sum), allowed.units}};
        }
    }
    return std::nullopt;
}

std::vector<BurnCandidate> earlyBurnCandidates(const EarlyBurnRule &rule, const BurnAllowance &allowance,
                                               const Zone &zone, const Cycle &cycle, std::span<const BurnDay> days,
                                               CivilDate from)
{
    std::vector<BurnCandidate> candidates;
    const CivilDate end = earlyBurnEndDay(rule, cycle.days);
    Wide used = 0;
    for (const BurnDay &day : days) {
        if (day.day >= end) break;
        const Wide charged = Wide{day.units} - day.credited;
        if (day.day >= from && charged > 0) {
            const auto least = allowance.least(zone.startOf(day.day), zone.startOf(day.day + 1));
            // At most: where every credit of the day came last.
            if (least && reaches(clamped(used + charged), rule.percent, {false, *least})) {
                candidates.push_back({day.day, clamped(used)});
            }
        }
        used += day.units;
    }
    return candidates;
}

}  // namespace headroom
