// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/economics/evidence.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"
#include "storage/overage/approvals.h"
#include "storage/standing.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// Every workspace in the last of its cycles that had ended at an instant.
class FinishedCycles {
public:
    FinishedCycles(LedgerState &state, Instant at) : m_state(state), m_at(at)
    {
        gather();
        readSums();
    }

    std::vector<FinishedCycle> take()
    {
        const auto approvals = approvalsSince(m_state, m_since, m_at);
        std::vector<FinishedCycle> rows;
        rows.reserve(m_places.size());
        for (const auto &[id, place] : m_places) {
            m_state.db().throwIfInterrupted();
            const auto approved = approvals.find(id);
            rows.push_back(row(id, place, approved == approvals.end() ? std::vector<Approval>{} : approved->second));
        }
        std::ranges::sort(rows, {}, &FinishedCycle::workspace);
        return rows;
    }

private:
    struct Place {
        const Workspace *workspace;
        Cycle cycle;
        BucketSums sums;
    };

    void gather()
    {
        std::unordered_map<std::int64_t, Instant> firstEvents;
        Query heads(m_state.db(), u"SELECT workspace_id, first_at FROM ledger_head"_s);
        heads.run();
        while (heads.next()) firstEvents.emplace(heads.integer(0), Instant{heads.integer(1)});
        for (const auto &[id, workspace] : m_state.catalog().workspacesById) {
            const Zone zone = Zone::named(workspace->timeZone).value_or(Zone());
            const CycleRule rule = workspace->cycleRule();
            const Cycle cycle = cycleInZone(previousCycle(rule, cycleAt(rule, zone, m_at).days), zone);
            const auto first = firstEvents.find(id);
            const bool used = first != firstEvents.end() && first->second < cycle.end;
            if (!used && !assignmentAt(*workspace, lastInstant(cycle))) continue;
            m_places.emplace(id, Place{workspace, cycle, {}});
            m_since = std::min(m_since, cycle.start);
        }
    }

    // One pass over the cycles of all workspaces.
    void readSums()
    {
        if (m_places.empty()) return;
        const auto byDay = [](const auto &a, const auto &b) {
            return a.second.cycle.days.first < b.second.cycle.days.first;
        };
        const auto [earliest, latest] = std::ranges::minmax_element(m_places, byDay);
        Query query(m_state.db(), u"SELECT cycle_day, workspace_id, bucket, units, cost, estimated, events, last_at "
                                  "FROM rollup_cycle WHERE cycle_day BETWEEN :first AND :last"_s);
        query.bind(u":first"_s, earliest->second.cycle.days.first.days)
            .bind(u":last"_s, latest->second.cycle.days.first.days)
            .run();
        while (query.next()) {
            const auto place = m_places.find(query.integer(1));
            if (place == m_places.end() || place->second.cycle.days.first.days != query.integer(0)) continue;
            place->second.sums[static_cast<std::size_t>(query.integer(2))] = {
                query.integer(3), query.integer(4), query.integer(5), query.integer(6), query.integer(7)};
        }
    }

    FinishedCycle row(std::int64_t id, const Place &place, const std::vector<Approval> &approvals) const
    {
        const WorkspaceStanding standing =
            standingOf(m_state, *place.workspace, id, place.cycle, lastInstant(place.cycle), place.sums,
                       approvedIn(approvals, place.cycle));
        FinishedCycle row;
        row.workspace = standing.key;
        row.name = standing.name;
        row.planKey = standing.planKey;
        row.planVersion = standing.planVersion;
        if (const PlanAssignment *now = assignmentAt(*place.workspace, m_at)) {
            row.planKeyNow = now->plan;
            row.planVersionNow = now->version;
        }
        row.seats = place.workspace->seatCount();
        row.cycle = place.cycle;
        for (const Bucket bucket : kBuckets) {
            const BucketStanding &of = standing.buckets[index(bucket)];
            row.used[index(bucket)] = of.used;
            row.cost[index(bucket)] = of.cost;
            row.entitlement[index(bucket)] = of.entitlement;
        }
        row.revenue = standing.revenue;
        row.total = standing.cost;
        row.margin = standing.margin;
        return row;
    }

    static Instant lastInstant(const Cycle &cycle) { return {cycle.end.us - 1}; }

    LedgerState &m_state;
    Instant m_at;
    Instant m_since = m_at;
    std::unordered_map<std::int64_t, Place> m_places;
};

}  // namespace

Result<ObservedUse> Ledger::observedUse(const DayWindow &window)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return headroom::observedUse(*m_state, window);
    });
}

Result<std::vector<FinishedCycle>> Ledger::finishedCycles(Instant at)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return FinishedCycles(*m_state, at).take();
    });
}

}  // namespace headroom
