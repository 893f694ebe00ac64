// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/hitcounting.h"

#include "items/watchrange.h"

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

std::size_t place(HitCause cause)
{
    return static_cast<std::size_t>(cause);
}

bool passes(const HitCount &count, const HitFilter &filter)
{
    return (filter.plan.isEmpty() || filter.plan == count.plan) && (!filter.cause || *filter.cause == count.cause) &&
           (!filter.bucket || *filter.bucket == count.bucket) && (!filter.verdict || *filter.verdict == count.verdict);
}

}  // namespace

std::int64_t hitSum(const CauseCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

std::vector<HitCause> causesBySize(const CauseCounts &counts)
{
    std::vector<HitCause> causes;
    for (const HitCause cause : kCauses)
        if (counts[place(cause)] > 0) causes.push_back(cause);
    std::ranges::stable_sort(causes, std::ranges::greater{}, [&](HitCause cause) { return counts[place(cause)]; });
    return causes;
}

CauseCounts hitsByCause(const HitCounts &counts, const HitFilter &filter)
{
    CauseCounts sums{};
    for (const HitCount &count : counts.rows)
        if (passes(count, filter)) sums[place(count.cause)] += count.hits;
    return sums;
}

std::vector<HitStep> hitsByWeek(const HitCounts &counts, const HitFilter &filter)
{
    std::vector<HitStep> weeks;
    if (counts.to <= counts.from) return weeks;
    const Zone utc;
    const CivilDate last = mondayOf(utc.dayOf({counts.to.us - 1}));
    for (CivilDate week = mondayOf(utc.dayOf(counts.from)); week <= last; week = week + 7) weeks.push_back({week, {}});
    for (const HitCount &count : counts.rows) {
        if (!passes(count, filter)) continue;
        const auto week = std::ranges::find(weeks, count.week, &HitStep::first);
        if (week != weeks.end()) week->hits[place(count.cause)] += count.hits;
    }
    return weeks;
}

void HitTally::add(const JudgedHit &hit)
{
    const Zone utc;
    const HitCause cause = hit.cause();
    auto &[hits, workspaces] =
        m_kinds[{mondayOf(utc.dayOf(hit.hit.at)), cause, hit.hit.verdict, hit.hit.bucket, hit.plan}];
    ++hits;
    workspaces.insert(hit.hit.workspace);
    m_workspaces[place(cause)].insert(hit.hit.workspace);
    m_instants.emplace_back(hit.hit.at, cause);
}

HitCounts HitTally::counts(Instant from, Instant to) const
{
    HitCounts counts;
    counts.from = from;
    counts.to = to;
    for (const auto &[kind, found] : m_kinds) {
        counts.rows.push_back({.week = kind.week,
                               .cause = kind.cause,
                               .verdict = kind.verdict,
                               .bucket = kind.bucket,
                               .plan = kind.plan,
                               .hits = found.first,
                               .workspaces = static_cast<std::int64_t>(found.second.size())});
    }
    return counts;
}

AffectedWorkspaces HitTally::affected(bool complete) const
{
    AffectedWorkspaces affected;
    affected.complete = complete;
    std::set<QString> all;
    for (const HitCause cause : kCauses) {
        const std::set<QString> &of = m_workspaces[place(cause)];
        affected.byCause[place(cause)] = static_cast<std::int64_t>(of.size());
        all.insert(of.begin(), of.end());
    }
    affected.all = static_cast<std::int64_t>(all.size());
    return affected;
}

std::vector<HitStep> HitTally::byDay(const CycleDays &cycle, const Zone &zone) const
{
    std::vector<HitStep> days;
    for (CivilDate day = cycle.first; day < cycle.end; day = day + 1) days.push_back({day, {}});
    for (const auto &[at, cause] : m_instants) {
        const CivilDate day = zone.dayOf(at);
        if (day >= cycle.first && day < cycle.end)
            ++days[static_cast<std::size_t>(day - cycle.first)].hits[place(cause)];
    }
    return days;
}

}  // namespace headroom
