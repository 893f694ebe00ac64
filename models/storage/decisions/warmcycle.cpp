// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/warmcycle.h"

#include "storage/overage/approvals.h"
#include "storage/standing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::size_t kPointsOfTerms = 12;  // as large as so many points of a timeline
constexpr std::size_t kPointsOfCycle = 40;

}  // namespace

std::size_t WarmCycle::points() const
{
    return kPointsOfCycle + kPointsOfTerms * m_terms.size() + (m_timeline ? m_timeline->points() : 0);
}

std::size_t WarmCycle::spanOf(Instant at) const
{
    return static_cast<std::size_t>(std::upper_bound(m_changes.begin(), m_changes.end(), at) - m_changes.begin());
}

const WarmCycle::Terms *WarmCycle::terms(Instant at) const
{
    if (m_terms.empty()) return nullptr;
    const std::optional<Terms> &terms = m_terms[spanOf(at)];
    return terms ? &*terms : nullptr;
}

void WarmCycle::forgetTerms()
{
    m_terms.clear();
}

void WarmCycle::listChanges(LedgerState &state, const Workspace &workspace)
{
    std::vector<Instant> decided;
    Query approvals(state.db(), u"SELECT d.decided_at FROM overage_decision AS d JOIN overage_request AS r ON "
                                "r.id = d.request_id WHERE d.state = 1 AND r.workspace_id = :workspace UNION ALL "
                                "SELECT v.revoked_at FROM overage_revocation AS v JOIN overage_request AS r ON "
                                "r.id = v.request_id WHERE r.workspace_id = :workspace_again"_s);
    approvals.bind(u":workspace"_s, m_workspaceId).bind(u":workspace_again"_s, m_workspaceId).run();
    while (approvals.next()) decided.push_back({approvals.integer(0)});
    m_changes = changesInside(m_cycle, workspace, decided);
    m_terms.assign(m_changes.size() + 1, std::nullopt);
}

void WarmCycle::readTerms(LedgerState &state, const Workspace &workspace, const Zone &zone, Instant at)
{
    if (m_terms.empty()) listChanges(state, workspace);
    const std::size_t span = spanOf(at);
    const Instant since = span == 0 ? m_cycle.start : m_changes[span - 1];
    const Catalog &catalog = state.catalog().catalog;
    const std::vector<CycleUse> history = prepaidUse(state, workspace, m_workspaceId, zone, m_cycle);
    const PerBucket<std::int64_t> approved = approvedUnits(state, m_workspaceId, m_cycle, since);
    m_usesPacks = !history.empty();
    Terms &terms = m_terms[span].emplace();
    terms.version = planVersionAt(catalog, workspace, since);
    for (const Bucket bucket : kBuckets) {
        terms.entitlement[index(bucket)] =
            entitlementAt(catalog, workspace, bucket, since, history, approved[index(bucket)]);
    }
}

void WarmCycle::readUse(LedgerState &state, SegmentReader &reader)
{
    Query query(state.db(), u"SELECT bucket, units, last_at FROM rollup_cycle WHERE cycle_day = :day AND "
                            "workspace_id = :workspace AND bucket < :unmapped"_s);
    query.bind(u":day"_s, m_cycle.days.first.days)
        .bind(u":workspace"_s, m_workspaceId)
        .bind(u":unmapped"_s, int{kUnmapped})
        .run();
    m_use = {};
    while (query.next()) m_use[static_cast<std::size_t>(query.integer(0))] = {query.integer(1), query.integer(2)};
    if (m_timeline) m_timeline->readOn(reader);
    // Late events of earlier cycles change what is left of the packs.
    if (m_usesPacks) forgetTerms();
}

void WarmCycle::readTimeline(SegmentReader &reader)
{
    m_timeline.emplace(m_workspaceId, m_cycle);
    try {
        m_timeline->readOn(reader);
    } catch (...) {
        m_timeline.reset();
        throw;
    }
}

std::optional<std::int64_t> WarmCycle::used(Bucket bucket, Instant at) const
{
    const Use &use = m_use[index(bucket)];
    if (use.lastAt <= at.us) return use.units;
    return m_timeline ? std::optional(m_timeline->used(bucket, at)) : std::nullopt;
}

}  // namespace headroom
