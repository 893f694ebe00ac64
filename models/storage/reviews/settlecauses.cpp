// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/settlecauses.h"

#include "storage/differences.h"
#include "storage/reviews/cyclecauses.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// A row of hit_cause.
struct HitVerdict {
    std::int64_t hitId = 0;
    std::int64_t cycleFirst = 0;
    std::optional<std::int64_t> planId;
    CauseFinding finding;
    QString figures;
    bool operator==(const HitVerdict &) const = default;
};

struct UnjudgedHit {
    std::int64_t id = 0;
    Instant at;
};

class PlanIds {
public:
    explicit PlanIds(Connection &connection)
    {
        Query query(connection, u"SELECT key, id FROM plan"_s);
        query.run();
        while (query.next()) m_ids.insert(query.text(0), query.integer(1));
    }
    [[nodiscard]] std::optional<std::int64_t> inForce(const Catalog &catalog, const Workspace &workspace,
                                                      Instant at) const
    {
        if (!planVersionAt(catalog, workspace, at)) return std::nullopt;
        return m_ids.value(assignmentAt(workspace, at)->plan);
    }

private:
    QHash<QString, std::int64_t> m_ids;
};

std::vector<UnjudgedHit> hitsSince(Connection &connection, std::int64_t workspaceId, Instant since)
{
    std::vector<UnjudgedHit> hits;
    Query query(connection,
                u"SELECT id, at FROM recorded_hit WHERE workspace_id = :workspace AND at >= :since ORDER BY at, id"_s);
    query.bind(u":workspace"_s, workspaceId).bind(u":since"_s, since.us).run();
    while (query.next()) hits.push_back({query.integer(0), {query.integer(1)}});
    return hits;
}

// Judges the hits of a workspace, from the cycle that holds the day `from` on.
void judgeHits(LedgerState &state, std::int64_t workspaceId, CivilDate from,
               const std::function<void(const HitVerdict &)> &visit)
{
    const CachedCatalog &cached = state.catalog();
    const auto known = cached.workspacesById.find(workspaceId);
    if (known == cached.workspacesById.end()) return;
    const Workspace &workspace = *known->second;
    const Zone zone = cached.index->workspace(workspaceId).zone;
    const CycleRule cycles = workspace.cycleRule();
    const std::vector<UnjudgedHit> hits =
        hitsSince(state.db(), workspaceId, cycleInZone(cycleOf(cycles, from), zone).start);
    if (hits.empty()) return;
    const PlanIds plans(state.db());
    const CauseRule rule = causeRule(cached.catalog.settings);
    for (auto first = hits.begin(); first != hits.end();) {
        const Cycle cycle = cycleAt(cycles, zone, first->at);
        const auto end = std::find_if(first, hits.end(), [&](const UnjudgedHit &hit) { return hit.at >= cycle.end; });
        CycleCauses causes(state, workspaceId, cycle, std::prev(end)->at);
        for (; first != end; ++first) {
            state.db().throwIfInterrupted();
            const CauseFigures figures = causes.figuresAt(first->at);
            visit({.hitId = first->id,
                   .cycleFirst = cycle.days.first.days,
                   .planId = plans.inForce(cached.catalog, workspace, first->at),
                   .finding = judgeCause(rule, figures),
                   .figures = QString::fromUtf8(causeFiguresToJson(figures))});
        }
    }
}

// Writes what differs from what is stored.
class CauseStore {
public:
    explicit CauseStore(Connection &connection)
        : m_query(connection,
                  u"INSERT INTO hit_cause (hit_id, cycle_first, plan_id, cause, clause, figures) VALUES (:hit, "
                  ":cycle_first, :plan, :cause, :clause, :figures) ON CONFLICT (hit_id) DO UPDATE SET "
                  "cycle_first = excluded.cycle_first, plan_id = excluded.plan_id, cause = excluded.cause, "
                  "clause = excluded.clause, figures = excluded.figures WHERE "
                  "(cycle_first, coalesce(plan_id, 0), cause, clause, figures) <> (excluded.cycle_first, "
                  "coalesce(excluded.plan_id, 0), excluded.cause, excluded.clause, excluded.figures)"_s)
    {}

    void store(const HitVerdict &verdict)
    {
        m_query.bind(u":hit"_s, verdict.hitId)
            .bind(u":cycle_first"_s, verdict.cycleFirst)
            .bind(u":plan"_s, verdict.planId)
            .bind(u":cause"_s, static_cast<int>(verdict.finding.cause))
            .bind(u":clause"_s, static_cast<int>(verdict.finding.clause))
            .bind(u":figures"_s, verdict.figures)
            .run();
    }

private:
    Query m_query;
};

CauseFinding readFinding(const Query &query, int column)
{
    return {static_cast<HitCause>(query.integer(column)), static_cast<CauseClause>(query.integer(column + 1))};
}

QHash<std::int64_t, HitVerdict> storedVerdicts(Connection &connection, std::int64_t workspaceId)
{
    QHash<std::int64_t, HitVerdict> stored;
    Query query(connection, u"SELECT c.hit_id, c.cycle_first, c.plan_id, c.cause, c.clause, c.figures FROM hit_cause "
                            "AS c JOIN recorded_hit AS h ON h.id = c.hit_id WHERE h.workspace_id = :workspace"_s);
    query.bind(u":workspace"_s, workspaceId).run();
    while (query.next()) {
        stored.insert(query.integer(0), {.hitId = query.integer(0),
                                         .cycleFirst = query.integer(1),
                                         .planId = query.optionalInteger(2),
                                         .finding = readFinding(query, 3),
                                         .figures = query.text(5)});
    }
    return stored;
}

}  // namespace

void settleCauses(LedgerState &state, std::int64_t workspaceId, CivilDate from)
{
    CauseStore store(state.db());
    judgeHits(state, workspaceId, from, [&store](const HitVerdict &verdict) { store.store(verdict); });
}

void judgeCausesAgain(Connection &connection, const CauseRule &rule)
{
    struct Change {
        std::int64_t hitId;
        CauseFinding finding;
    };
    // Gathered first: a row is not changed while the same statement still reads.
    std::vector<Change> changes;
    Query query(connection, u"SELECT hit_id, cause, clause, figures FROM hit_cause"_s);
    query.run();
    while (query.next()) {
        const auto figures = causeFiguresFromJson(query.text(3).toUtf8());
        if (!figures) continue;  // damaged: verify tells of it
        const CauseFinding finding = judgeCause(rule, *figures);
        if (finding != readFinding(query, 1)) changes.push_back({query.integer(0), finding});
    }
    Query update(connection, u"UPDATE hit_cause SET cause = :cause, clause = :clause WHERE hit_id = :hit"_s);
    for (const Change &change : changes) {
        update.bind(u":cause"_s, static_cast<int>(change.finding.cause))
            .bind(u":clause"_s, static_cast<int>(change.finding.clause))
            .bind(u":hit"_s, change.hitId)
            .run();
    }
}

std::vector<CauseFigures> causeFiguresAt(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle,
                                         const std::vector<Instant> &instants)
{
    std::vector<CauseFigures> figures;
    if (instants.empty()) return figures;
    CycleCauses causes(state, workspaceId, cycle, instants.back());
    figures.reserve(instants.size());
    for (const Instant at : instants) figures.push_back(causes.figuresAt(at));
    return figures;
}

void checkHitCauses(LedgerState &state, std::vector<VerifyCheck> &checks)
{
    Connection &connection = state.db();
    Differences differences;
    std::vector<std::int64_t> workspaces;
    Query query(connection, u"SELECT DISTINCT workspace_id FROM recorded_hit WHERE workspace_id NOT IN "
                            "(SELECT workspace_id FROM review_due WHERE hits_from IS NOT NULL)"_s);
    query.run();
    while (query.next()) workspaces.push_back(query.integer(0));
    Query hitName(connection, u"SELECT hit_id FROM recorded_hit WHERE id = :id"_s);
    for (const std::int64_t workspaceId : workspaces) {
        const auto stored = storedVerdicts(connection, workspaceId);
        const auto compare = [&](const HitVerdict &wanted) {
            const auto found = stored.constFind(wanted.hitId);
            if (found != stored.constEnd() && *found == wanted) return;
            hitName.bind(u":id"_s, wanted.hitId).run();
            const QString name = hitName.next() ? hitName.text(0) : QString();
            hitName.finish();
            differences.add(found == stored.constEnd()
                                ? u"hit \"%1\" has no cause"_s.arg(name)
                                : u"the cause of hit \"%1\" is not what the rules give"_s.arg(name));
        };
        try {
            judgeHits(state, workspaceId, {0}, compare);
        } catch (const DatabaseError &thrown) {
            // Damaged events: the check of the events tells which.
            if (thrown.error.kind == Error::Kind::Cancelled) throw;
        }
    }
    checks.push_back(differences.check(u"hit_causes"_s));
}

}  // namespace headroom
