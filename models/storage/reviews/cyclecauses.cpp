// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/cyclecauses.h"

#include "storage/events/ratiorollup.h"
#include "storage/events/segmentstore.h"
#include "storage/overage/approvals.h"
#include "storage/standing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

CauseEvent causeEvent(const CatalogIndex &index, const SegmentColumns &columns, std::size_t row)
{
    const SummedEvent sums = summed(index, columns, row);
    const RatioSums ratios = ratiosOf(columns, row, sums.charge);
    return {.at = sums.at,
            .seq = columns.seq[row],
            .memberId = sums.memberId,
            .actionId = sums.actionId,
            .routeId = sums.routeId,
            .charge = sums.charge,
            .cost = sums.cost,
            .cachedTokens = ratios.cachedTokens,
            .repeatedTokens = ratios.repeatedTokens,
            .estimated = sums.estimated,
            .credit = sums.credit,
            .finished = ratios.finished > 0,
            .failedOrRetried = ratios.failedOrRetried > 0};
}

}  // namespace

CycleCauses::Names::Names(Connection &connection, const QString &table)
    : m_query(connection, u"SELECT key FROM %1 WHERE id = :id"_s.arg(table))
{}

const QString &CycleCauses::Names::of(std::int64_t id)
{
    if (const auto known = m_known.constFind(id); known != m_known.constEnd()) return *known;
    m_query.bind(u":id"_s, id).run();
    const QString key = m_query.next() ? m_query.text(0) : QString();
    m_query.finish();
    return *m_known.insert(id, key);
}

CycleCauses::CycleCauses(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant until)
    : m_state(state), m_cached(state.catalog()), m_workspaceId(workspaceId), m_cycle(cycle),
      m_members(state.db(), u"member"_s), m_actions(state.db(), u"action"_s), m_routes(state.db(), u"route"_s)
{
    const Zone &zone = m_cached.index->workspace(workspaceId).zone;
    m_prepaidUse = prepaidUse(state, *m_cached.workspacesById.at(workspaceId), workspaceId, zone, cycle);
    m_anyApproval = !approvalsOf(state, workspaceId, cycle, until).empty();
    readEvents(until);
}

void CycleCauses::readEvents(Instant until)
{
    const CatalogIndex &index = *m_cached.index;
    SegmentReader reader(m_state.db());
    const SegmentRange range{m_workspaceId, m_cycle.start.us, std::min(m_cycle.end.us, until.us + 1)};
    reader.forEach(range, [&](const SegmentInfo &, const SegmentColumns &columns) {
        for (std::size_t row = 0; row < columns.events; ++row) {
            if (columns.at[row] < range.from || columns.at[row] >= range.to) continue;
            m_events.push_back(causeEvent(index, columns, row));
        }
    });
    // Segments overlap in time where events came late.
    if (!std::is_sorted(m_events.begin(), m_events.end())) std::sort(m_events.begin(), m_events.end());
}

CauseFigures CycleCauses::figuresAt(Instant at)
{
    for (; m_added < m_events.size() && m_events[m_added].at <= at.us; ++m_added) m_tally.add(m_events[m_added]);
    const CauseSums sums = m_tally.until(at);
    CauseFigures figures;
    figures.cost = sums.cost;
    figures.failedOrRetried = sums.failedOrRetried;
    figures.cacheReuse = sums.cacheReuse;
    figures.activeMembers = sums.activeMembers;
    figures.dayUse = sums.dayUse;
    if (sums.topMemberId != 0) figures.topMember = m_members.of(sums.topMemberId);
    figures.topMemberUse = sums.topMemberUse;
    figures.worstFailing = named(sums.worstFailing);
    figures.worstCaching = named(sums.worstCaching);
    addAccount(figures, sums.units, at);
    return figures;
}

void CycleCauses::addAccount(CauseFigures &figures, const PerBucket<std::int64_t> &units, Instant at)
{
    const Workspace &workspace = *m_cached.workspacesById.at(m_workspaceId);
    PerBucket<std::int64_t> approved{};
    if (m_anyApproval) approved = approvedIn(approvalsOf(m_state, m_workspaceId, m_cycle, at), m_cycle);
    PerBucket<std::int64_t> overage{};
    for (const Bucket bucket : kBuckets) {
        const Entitlement entitled =
            entitlementAt(m_cached.catalog, workspace, bucket, at, m_prepaidUse, approved[index(bucket)]);
        overage[index(bucket)] = approvedUsed(entitled, units[index(bucket)]);
        if (bucket == Bucket::PremiumSync) figures.premiumEntitlement = entitled.total();
    }
    // More than 64 bits hold is more than any cost.
    figures.revenue = revenueAt(m_cached.catalog, workspace, m_cycle, at, overage)
                          .value_or(Money{std::numeric_limits<std::int64_t>::max()});
}

std::optional<RatioSpot> CycleCauses::named(const std::optional<SpotSums> &spot)
{
    if (!spot) return std::nullopt;
    return RatioSpot{m_actions.of(spot->actionId), m_routes.of(spot->routeId), spot->fraction};
}

}  // namespace headroom
