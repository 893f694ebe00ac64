// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/audit.h"
#include "storage/events/gateway.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"
#include "storage/overage/approvals.h"
#include "storage/standing.h"
#include "storage/workspaceanswer.h"

#include <algorithm>

namespace headroom {

namespace {

LedgerTotals ledgerTotals(LedgerState &state)
{
    Connection &db = state.db();
    LedgerTotals totals;
    totals.events = db.integer(QStringLiteral("SELECT coalesce(sum(events), 0) FROM ledger_head"));
    totals.waiting = waitingEvents(db);
    totals.refused = db.integer(QStringLiteral("SELECT count(*) FROM usage_event_refused"));
    totals.unmapped =
        db.integer(QStringLiteral("SELECT coalesce(sum(unmapped), 0) FROM event_segment WHERE unmapped > 0"));
    totals.discoveredWorkspaces = db.integer(QStringLiteral("SELECT count(*) FROM workspace WHERE discovered = 1"));
    totals.discoveredRoutes = db.integer(QStringLiteral("SELECT count(*) FROM route WHERE discovered = 1"));
    totals.discoveredMembers = db.integer(QStringLiteral("SELECT count(*) FROM member"));
    totals.discoveredActions =
        db.integer(QStringLiteral("SELECT count(*) FROM action WHERE id NOT IN (SELECT action_id FROM sheet_action)"));
    return totals;
}

}  // namespace

Result<LedgerInfo> Ledger::info()
{
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        Connection &db = m_state->db();
        LedgerInfo info;
        info.location = db.path();
        info.readOnly = db.readOnly();
        info.user = m_state->actor.name;
        info.person = actingPerson(*m_state);
        info.schema = db.schema().value_or(0);
        info.events = db.integer(QStringLiteral("SELECT coalesce(sum(events), 0) FROM ledger_head"));
        Query query(db, QStringLiteral("SELECT ledger_id, demo FROM ledger"));
        query.run();
        if (query.next()) {
            info.ledgerId = query.text(0);
            info.demo = query.integer(1) != 0;
        }
        query.finish();
        Query above(db, QStringLiteral("SELECT value FROM setting WHERE name = 'approvals.second_approver_above'"));
        above.run();
        if (above.next()) info.secondApproverAbove = Money{above.integer(0)};
        return info;
    });
}

Result<OverviewAnswer> Ledger::overview(Instant at)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        const CachedCatalog &cached = m_state->catalog();
        OverviewAnswer answer;
        answer.at = at;

        struct Place {
            const Workspace *workspace;
            Cycle cycle;
            BucketSums sums;
            bool beyond = false;  // holds events after `at`
        };
        std::unordered_map<std::int64_t, Place> places;
        places.reserve(cached.workspacesById.size());
        CivilDate earliest{std::numeric_limits<std::int32_t>::max()};
        CivilDate latest{std::numeric_limits<std::int32_t>::min()};
        Instant since = at;
        for (const auto &[id, workspace] : cached.workspacesById) {
            const Zone zone = Zone::named(workspace->timeZone).value_or(Zone());
            Place &place = places[id];
            place.workspace = workspace;
            place.cycle = cycleAt(workspace->cycleRule(), zone, at);
            earliest = std::min(earliest, place.cycle.days.first);
            latest = std::max(latest, place.cycle.days.first);
            since = std::min(since, place.cycle.start);
        }
        Query query(m_state->db(),
                    QStringLiteral("SELECT cycle_day, workspace_id, bucket, units, cost, estimated, events, "
                                   "last_at FROM rollup_cycle WHERE cycle_day BETWEEN :first AND :last"));
        query.bind(QStringLiteral(":first"), earliest.days).bind(QStringLiteral(":last"), latest.days).run();
        while (query.next()) {
            const auto place = places.find(query.integer(1));
            if (place == places.end() || place->second.cycle.days.first.days != query.integer(0)) continue;
            Sums &sums = place->second.sums[static_cast<std::size_t>(query.integer(2))];
            sums = {query.integer(3), query.integer(4), query.integer(5), query.integer(6), query.integer(7)};
            place->second.beyond = place->second.beyond || sums.lastAt > at.us;
        }
        const auto approvals = approvalsSince(*m_state, since, at);
        answer.rows.reserve(places.size());
        for (auto &[id, place] : places) {
            m_state->db().throwIfInterrupted();
            if (place.beyond) place.sums = sumsUntil(*m_state, id, place.cycle, at);
            const auto approved = approvals.find(id);
            answer.rows.push_back(standingOf(*m_state, *place.workspace, id, place.cycle, at, place.sums,
                                             approved == approvals.end() ? PerBucket<std::int64_t>{}
                                                                         : approvedIn(approved->second, place.cycle)));
        }
        std::sort(answer.rows.begin(), answer.rows.end(),
                  [](const WorkspaceStanding &a, const WorkspaceStanding &b) { return a.key < b.key; });
        answer.ledger = ledgerTotals(*m_state);
        return answer;
    });
}

Result<WorkspaceAnswer> Ledger::workspace(const QString &key, Instant at)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return answerWorkspace(*m_state, key, at);
    });
}

}  // namespace headroom
