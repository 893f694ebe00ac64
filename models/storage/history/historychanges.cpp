// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/historychanges.h"

#include "storage/overage/overagestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using What = HistoryChange::What;

// The numbers of grants in keys: those of one instant end before others begin.
std::int64_t grantId(What what, std::size_t position)
{
    constexpr std::int64_t kGrants = 1'000'000'000;
    const bool ends = what == What::AddonEnded || what == What::PrepaidEnded || what == What::WorkflowEnded;
    return (static_cast<std::int64_t>(what) + (ends ? 0 : 100)) * kGrants + static_cast<std::int64_t>(position);
}

class ChangeList {
public:
    ChangeList(LedgerState &state, const HistoryScope &scope) : m_state(state), m_scope(scope)
    {
        Query query(state.db(),
                    u"SELECT h.first_at, h.last_at, (SELECT min(at) FROM recorded_hit WHERE workspace_id = w.id), "
                    "(SELECT max(at) FROM recorded_hit WHERE workspace_id = w.id), "
                    "EXISTS (SELECT 1 FROM overage_request WHERE workspace_id = w.id), "
                    "EXISTS (SELECT 1 FROM burn_flag WHERE workspace_id = w.id AND ended_at IS NULL) "
                    "FROM workspace AS w LEFT JOIN ledger_head AS h ON h.workspace_id = w.id "
                    "WHERE w.id = :workspace"_s);
        query.bind(u":workspace"_s, scope.workspace.id).run();
        m_now = state.actor.now();
        if (!query.next()) return;
        for (const int column : {0, 2}) {
            const auto at = query.optionalInteger(column);
            if (at && (!m_first || *at < m_first->us)) m_first = Instant{*at};
        }
        m_hasOverage = query.integer(4) != 0;
        m_hasFlags = query.integer(5) != 0;
        // Who wrote what is recorded may have had a clock that is ahead.
        for (const int column : {1, 3}) m_now = std::max(m_now, Instant{query.optionalInteger(column).value_or(0)});
    }

    std::vector<HistoryEntry> take()
    {
        if (m_scope.wants(HistoryKind::Reset)) addCycles();
        if (m_scope.wants(HistoryKind::Plan)) addPlans();
        if (m_scope.wants(HistoryKind::Grant)) addGrants();
        if (m_hasOverage && m_scope.wants(HistoryKind::Overage)) addOverage();
        if (m_hasFlags && m_scope.wants(HistoryKind::Flag)) addFlags();
        std::ranges::sort(m_entries, {}, &HistoryEntry::key);
        return std::move(m_entries);
    }

private:
    void add(HistoryKind kind, Instant at, std::int64_t id, const HistoryChange &change)
    {
        const TextFinder &text = m_scope.text;
        if (!m_scope.holds(at) || !m_scope.passesBucket(change.bucket)) return;
        const bool found = text.isEmpty() || text.in(change.key) || text.in(change.name) || text.in(change.person) ||
                           text.in(change.reason);
        if (found) m_entries.push_back({{at, kind, id}, change});
    }
    void addPast(HistoryKind kind, Instant at, std::int64_t id, const HistoryChange &change)
    {
        if (at <= m_now) add(kind, at, id, change);
    }

    void addCycles()
    {
        if (!m_first) return;
        const Zone &zone = m_scope.workspace.zone;
        const CycleRule &rule = m_scope.workspace.cycle;
        const Instant since = std::max(*m_first, Instant{m_scope.from});
        for (Cycle cycle = cycleAt(rule, zone, since); cycle.start <= m_now && cycle.start.us < m_scope.to;
             cycle = cycleInZone(nextCycle(rule, cycle.days), zone)) {
            HistoryChange change;
            change.what = What::CycleBegan;
            change.until = cycle.end;
            add(HistoryKind::Reset, cycle.start, cycle.days.first.days, change);
        }
    }

    void addPlans()
    {
        if (!m_scope.declared->plans) return;
        const Catalog &catalog = m_state.catalog().catalog;
        for (const PlanAssignment &assignment : *m_scope.declared->plans) {
            // Of several from one instant on, one came into force.
            if (assignmentAt(*m_scope.declared, assignment.from) != &assignment) continue;
            const Plan *plan = catalog.plan(assignment.plan);
            HistoryChange change;
            change.what = What::PlanCame;
            change.key = assignment.plan;
            change.name = plan ? plan->displayName() : assignment.plan;
            change.version = assignment.version;
            addPast(HistoryKind::Plan, assignment.from, 0, change);
        }
    }

    void addGrant(What began, What ended, std::size_t position, HistoryChange change, Instant from, Instant to)
    {
        change.what = ended;
        addPast(HistoryKind::Grant, to, grantId(ended, position), change);
        change.what = began;
        change.until = to;
        addPast(HistoryKind::Grant, from, grantId(began, position), change);
    }

    void addGrants(const std::optional<std::vector<Grant>> &grants, What began, What ended)
    {
        if (!grants) return;
        for (std::size_t i = 0; i < grants->size(); ++i) {
            const Grant &grant = (*grants)[i];
            HistoryChange change;
            change.bucket = grant.bucket;
            change.units = grant.units;
            addGrant(began, ended, i, change, grant.from, grant.to);
        }
    }

    void addGrants()
    {
        addGrants(m_scope.declared->addons, What::AddonBegan, What::AddonEnded);
        addGrants(m_scope.declared->prepaid, What::PrepaidBegan, What::PrepaidEnded);
        if (!m_scope.declared->workflows) return;
        for (std::size_t i = 0; i < m_scope.declared->workflows->size(); ++i) {
            const Workflow &workflow = (*m_scope.declared->workflows)[i];
            HistoryChange change;
            change.key = workflow.key;
            change.bucket = Bucket::BatchRecords;
            change.units = workflow.includedRecords;
            addGrant(What::WorkflowBegan, What::WorkflowEnded, i, change, workflow.from, workflow.to);
        }
    }

    void addOverage()
    {
        // 8 and so on are of HistoryChange::What, in the order of the states. One that expired keeps its key when
        // somebody records it.
        Query query(m_state.db(),
                    u"WITH r AS (SELECT * FROM overage_request WHERE workspace_id = :workspace) "
                    "SELECT audit_id, 8, requested_at, id, bucket, units, requested_by, reason FROM r UNION ALL "
                    "SELECT e.audit_id, 9, e.endorsed_at, r.id, r.bucket, e.units, e.endorsed_by, e.reason "
                    "FROM overage_endorsement AS e JOIN r ON r.id = e.request_id UNION ALL "
                    "SELECT CASE WHEN d.state = 4 THEN -r.id ELSE d.audit_id END, 9 + d.state, d.decided_at, r.id, "
                    "r.bucket, CASE WHEN d.state = 1 THEN d.units ELSE r.units END, d.decided_by, d.reason "
                    "FROM overage_decision AS d JOIN r ON r.id = d.request_id UNION ALL "
                    "SELECT v.audit_id, 14, v.revoked_at, r.id, r.bucket, v.units, v.revoked_by, v.reason "
                    "FROM overage_revocation AS v JOIN r ON r.id = v.request_id UNION ALL "
                    "SELECT -id, 13, cycle_end, id, bucket, units, :nobody, '' FROM r WHERE cycle_end <= :now AND "
                    "NOT EXISTS (SELECT 1 FROM overage_decision AS d WHERE d.request_id = r.id)"_s);
        static_assert(static_cast<int>(What::OverageRequested) == 8 && static_cast<int>(What::OverageExpired) == 13 &&
                      static_cast<int>(What::OverageRevoked) == 14);
        query.bind(u":workspace"_s, m_scope.workspace.id)
            .bind(u":nobody"_s, expiryPerson())
            .bind(u":now"_s, m_now.us)
            .run();
        while (query.next()) {
            HistoryChange change;
            change.what = static_cast<What>(query.integer(1));
            change.request = query.integer(3);
            change.bucket = static_cast<Bucket>(query.integer(4));
            change.units = query.integer(5);
            change.person = query.text(6);
            change.reason = query.text(7);
            add(HistoryKind::Overage, {query.integer(2)}, query.integer(0), change);
        }
    }

    void addFlags()
    {
        Query query(m_state.db(), u"SELECT id, crossed_at, bucket, used, allowance FROM burn_flag WHERE "
                                  "workspace_id = :workspace AND ended_at IS NULL"_s);
        query.bind(u":workspace"_s, m_scope.workspace.id).run();
        while (query.next()) {
            HistoryChange change;
            change.what = What::FlagRaised;
            change.bucket = static_cast<Bucket>(query.integer(2));
            change.units = query.integer(3);
            change.allowance = query.integer(4);
            add(HistoryKind::Flag, {query.integer(1)}, query.integer(0), change);
        }
    }

    LedgerState &m_state;
    const HistoryScope &m_scope;
    std::optional<Instant> m_first;  // event or hit
    bool m_hasOverage = false;
    bool m_hasFlags = false;
    Instant m_now;
    std::vector<HistoryEntry> m_entries;
};

}  // namespace

std::vector<HistoryEntry> historyChanges(LedgerState &state, const HistoryScope &scope)
{
    return ChangeList(state, scope).take();
}

ChangeSource::ChangeSource(std::vector<HistoryEntry> changes, HistoryDirection direction,
                           std::optional<HistoryKey> beside)
    : m_changes(std::move(changes))
{
    if (direction == HistoryDirection::Newer) std::ranges::reverse(m_changes);
    if (!beside) return;
    std::erase_if(m_changes, [&](const HistoryEntry &entry) { return !comesBefore(*beside, entry.key, direction); });
}

std::optional<HistorySpot> ChangeSource::head()
{
    if (m_changes.empty()) return std::nullopt;
    return HistorySpot{m_changes.back().key, false};
}

void ChangeSource::addTo(HistorySums &sums)
{
    ++sums.changes;
}

}  // namespace headroom
