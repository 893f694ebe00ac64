// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/causetally.h"

namespace headroom {

std::size_t CauseTally::SpotHash::operator()(const Spot &spot) const noexcept
{
    const auto mixed = static_cast<std::uint64_t>(spot.actionId) * 0x9e3779b97f4a7c15U;
    return std::hash<std::uint64_t>{}(mixed ^ static_cast<std::uint64_t>(spot.routeId));
}

void CauseTally::add(const CauseEvent &event)
{
    m_cost += event.cost;
    m_estimated = m_estimated || event.estimated;
    if (event.charge.bucket != kUnmapped) m_units[static_cast<std::size_t>(event.charge.bucket)] += event.charge.units;
    if (event.memberId != 0 && !event.credit) m_active.insert(event.memberId);
    if (event.finished || event.repeatedTokens != 0) addSpot(event);
    if (event.charge.bucket == static_cast<std::int8_t>(Bucket::PremiumSync) && event.charge.units != 0) addUse(event);
}

void CauseTally::addSpot(const CauseEvent &event)
{
    const Spot spot{event.actionId, event.routeId};
    SpotTally &tally = m_spots[spot];
    tally.finished += event.finished ? 1 : 0;
    tally.failedOrRetried += event.failedOrRetried ? 1 : 0;
    tally.repeatedTokens += event.repeatedTokens;
    tally.cachedTokens += event.cachedTokens;
    m_finished += event.finished ? 1 : 0;
    m_failedOrRetried += event.failedOrRetried ? 1 : 0;
    m_repeatedTokens += event.repeatedTokens;
    m_cachedTokens += event.cachedTokens;

    // What makes a spot the worst only ever grows: only the one that grew can have become it.
    const auto keepWorst = [this, &spot](std::optional<Spot> &worst, const auto &measure) {
        const Wide mine = measure(m_spots[spot]);
        if (mine <= 0) return;
        const Wide most = worst ? measure(m_spots[*worst]) : 0;
        if (mine > most || (mine == most && spot < *worst)) worst = spot;
    };
    if (event.failedOrRetried) keepWorst(m_worstFailing, [](const SpotTally &t) { return Wide{t.failedOrRetried}; });
    if (event.repeatedTokens != 0) {
        keepWorst(m_worstCaching, [](const SpotTally &t) { return t.repeatedTokens - t.cachedTokens; });
    }
}

void CauseTally::addUse(const CauseEvent &event)
{
    m_day.push_back({event.at, event.memberId, event.charge.units});
    m_dayUse += event.charge.units;
    if (event.memberId != 0) m_dayByMember[event.memberId] += event.charge.units;
}

CauseSums CauseTally::until(Instant at)
{
    for (; !m_day.empty() && m_day.front().at <= at.us - kMicrosPerDay; m_day.pop_front()) {
        const Charged &gone = m_day.front();
        m_dayUse -= gone.units;
        if (gone.memberId == 0) continue;
        // Nothing is kept of a member at 0, who may still have a charge and a credit among these events.
        Wide &units = m_dayByMember[gone.memberId];
        units -= gone.units;
        if (units == 0) m_dayByMember.erase(gone.memberId);
    }

    CauseSums sums;
    for (const Bucket bucket : kBuckets) sums.units[index(bucket)] = clamped(m_units[index(bucket)]);
    sums.cost = {{clamped(m_cost)}, m_estimated};
    sums.failedOrRetried = {m_failedOrRetried, m_finished};
    sums.cacheReuse = {clamped(m_cachedTokens), clamped(m_repeatedTokens)};
    sums.activeMembers = static_cast<int>(m_active.size());
    sums.dayUse = clamped(m_dayUse);
    Wide top = 0;
    for (const auto &[member, units] : m_dayByMember) {
        if (units < top || units <= 0 || (units == top && member > sums.topMemberId)) continue;
        top = units;
        sums.topMemberId = member;
    }
    sums.topMemberUse = clamped(top);
    if (m_worstFailing) {
        const SpotTally &spot = m_spots[*m_worstFailing];
        sums.worstFailing = {m_worstFailing->actionId, m_worstFailing->routeId, {spot.failedOrRetried, spot.finished}};
    }
    if (m_worstCaching) {
        const SpotTally &spot = m_spots[*m_worstCaching];
        sums.worstCaching = {m_worstCaching->actionId,
                             m_worstCaching->routeId,
                             {clamped(spot.cachedTokens), clamped(spot.repeatedTokens)}};
    }
    return sums;
}

}  // namespace headroom
