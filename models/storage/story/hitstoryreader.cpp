// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/story/hitstoryreader.h"

#include "storage/history/arrivals.h"
#include "storage/ledger.h"
#include "storage/overage/approvals.h"
#include "storage/reviews/judgedhits.h"
#include "storage/standing.h"
#include "storage/story/storysince.h"
#include "storage/story/warningpoint.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

class Storyteller {
    Q_DECLARE_TR_FUNCTIONS(Storage)
public:
    Storyteller(LedgerState &state, const QString &hitId, Instant at)
        : m_state(state), m_catalog(state.catalog().catalog)
    {
        JudgedHits hits(state.db(), {.id = hitId});
        auto judged = hits.next();
        if (!judged) refuseUnknown(hitId);
        m_story.judged = *std::move(judged);
        m_story.at = at;
        if (at < hit().at) {
            refuse(tr("Limit hit \"%1\" was recorded for %2, which is later than %3.")
                       .arg(hitId, formatInstant(hit().at), formatInstant(at)));
        }
    }

    HitStory get()
    {
        readRow();
        m_workspace = m_state.catalog().workspacesById.at(m_workspaceId);
        const WorkspaceContext &context = m_state.catalog().index->workspace(m_workspaceId);
        m_zone = context.zone;
        m_story.zone = m_zone.id();
        m_story.causeRule = causeRule(m_catalog.settings);
        m_story.cycle = cycleAt(context.cycle, m_zone, hit().at);
        addCatalog();
        addEntitlement();
        addUse();
        addWarning();
        addSince();
        return std::move(m_story);
    }

private:
    [[noreturn]] static void refuse(const QString &why) { throw DatabaseError{{Error::Kind::Refused, why, {}}}; }

    [[noreturn]] void refuseUnknown(const QString &id)
    {
        Query query(m_state.db(), u"SELECT 1 FROM recorded_hit WHERE hit_id = :id"_s);
        query.bind(u":id"_s, id).run();
        if (!query.next()) refuse(tr("There is no limit hit \"%1\" in this ledger.").arg(id));
        throw DatabaseError{
            {Error::Kind::Unavailable,
             tr("The cause of limit hit \"%1\" is still to be judged. Open the ledger once where it may "
                "be written to.")
                 .arg(id),
             {}}};
    }

    [[nodiscard]] const LimitHit &hit() const { return m_story.judged.hit; }
    [[nodiscard]] Bucket bucket() const { return hit().bucket; }
    [[nodiscard]] Instant lastOf(Instant at) const { return {std::min(at.us, m_story.cycle.end.us - 1)}; }

    void readRow()
    {
        Query row(m_state.db(), u"SELECT workspace_id, member_id, outcome_at FROM recorded_hit WHERE id = :row"_s);
        row.bind(u":row"_s, m_story.judged.row).run();
        row.next();
        m_workspaceId = row.integer(0);
        m_memberId = row.integer(1);
        if (const auto told = row.optionalInteger(2)) m_story.outcomeAt = Instant{*told};
        if (m_story.outcomeAt && *m_story.outcomeAt > m_story.at) {  // R7a
            m_story.outcomeAt.reset();
            m_story.judged.hit.outcome = HitOutcome::Waiting;
        }
    }

    void addCatalog()
    {
        const PlanVersion *version = planVersionAt(m_catalog, *m_workspace, hit().at);
        if (version) {
            m_story.planName = m_catalog.plan(assignmentAt(*m_workspace, hit().at)->plan)->displayName();
            m_story.planVersion = version->version;
        }
        m_story.unit = defaultUnit(bucket());
        if (const BucketLimit *limit = limitOf(version, bucket())) {
            m_story.limit = *limit;
            m_story.unit = limit->unit.value_or(m_story.unit);
            m_story.warnPercent = limit->warnPercent.value_or(m_story.warnPercent);
        }
        const RouteSheet *sheet = sheetAt(m_catalog.routeSheets, hit().at);
        if (!sheet) return;
        m_story.sheetVersion = sheet->version;
        const SheetAction *action = findAction(*sheet, hit().action);
        if (!action) return;
        m_story.sheetAction = *action;
        if (action->bucket == bucket()) m_story.warnPercent = action->warnPercent.value_or(m_story.warnPercent);
    }

    [[nodiscard]] Entitlement entitledTo(Bucket of, Instant at)
    {
        const auto approved = approvedUnits(m_state, m_workspaceId, m_story.cycle, at);
        return entitlementAt(m_catalog, *m_workspace, of, at, m_history, approved[index(of)]);
    }

    void addEntitlement()
    {
        m_history = prepaidUse(m_state, *m_workspace, m_workspaceId, m_zone, m_story.cycle);
        m_story.entitlement = entitledTo(bucket(), hit().at);
        m_story.sources = entitlementSources(m_state, m_workspaceId, m_story.cycle, bucket(), hit().at, m_history);
        const auto &action = m_story.sheetAction;
        if (!action || !action->downgradeTo || action->downgradeTo->bucket == bucket()) return;
        const Bucket other = action->downgradeTo->bucket;
        const BucketSums sums = sumsUntil(m_state, m_workspaceId, m_story.cycle, hit().at);
        m_story.otherRoom = BucketRoom{sums[index(other)].units, entitledTo(other, hit().at)};
    }

    void addUse()
    {
        m_scope.workspaceId = m_workspaceId;
        m_scope.cycle = m_story.cycle;
        m_scope.bucket = bucket();
        m_scope.hitAt = hit().at;
        m_scope.until = m_story.at;
        m_scope.knownThrough = Arrivals(m_state.db()).knownThrough(hit().at);
        const bool capped = bucket() == Bucket::PremiumSync && m_story.limit && m_story.limit->memberDailyCap;
        if (capped) m_scope.memberId = m_memberId;
        m_scope.dayStart = m_zone.startOf(m_zone.dayOf(hit().at));

        StorySums sums = storySums(m_state, m_scope);
        m_story.used = sums.used;
        m_story.learntLater = sums.learntLater;
        m_story.sameInstant = sums.sameInstant;
        m_story.credited = sums.credited;
        m_story.creditedEvents = sums.creditedEvents;
        m_story.creditedSince = sums.creditedSince;
        m_story.shares = std::move(sums.shares);
        m_slices = std::move(sums.slices);
        if (m_scope.memberId != 0) m_story.memberUsedToday = sums.memberDay;
    }

    // Each instant of the cycle up to the hit at which the entitlement may have changed.
    [[nodiscard]] std::vector<EntitledFrom> entitlements()
    {
        std::vector<Instant> decided;
        for (const QString &times :
             {u"SELECT d.decided_at FROM overage_decision AS d JOIN overage_request AS r ON r.id = d.request_id WHERE "
              "d.state = 1 AND r.workspace_id = :workspace AND r.cycle_start = :start"_s,
              u"SELECT v.revoked_at FROM overage_revocation AS v JOIN overage_request AS r ON r.id = v.request_id "
              u"WHERE "
              "r.workspace_id = :workspace AND r.cycle_start = :start"_s}) {
            Query query(m_state.db(), times);
            query.bind(u":workspace"_s, m_workspaceId).bind(u":start"_s, m_story.cycle.start.us).run();
            while (query.next()) decided.push_back({query.integer(0)});
        }
        std::vector<EntitledFrom> entitled{{m_story.cycle.start, entitledTo(bucket(), m_story.cycle.start).total()}};
        for (const Instant change : changesInside(m_story.cycle, *m_workspace, decided)) {
            if (change <= hit().at) entitled.push_back({change, entitledTo(bucket(), change).total()});
        }
        return entitled;
    }

    void addWarning()
    {
        const std::vector<EntitledFrom> entitled = entitlements();
        if (const auto point = warningPoint(m_state, m_scope, m_story.warnPercent, entitled, m_slices)) {
            m_story.warnedAt = HistoryKey{point->at, HistoryKind::Event, point->seq};
            m_story.warnedAction = nameOf(u"action"_s, point->actionId);
            m_story.warnedMember = nameOf(u"member"_s, point->memberId);
            m_story.warnedUsed = point->used;
            m_story.warnedEntitlement = point->entitlement;
        }
        Query warnings(m_state.db(), u"SELECT id, at FROM recorded_hit WHERE workspace_id = :workspace AND "
                                     "bucket = :bucket AND verdict = 1 AND at >= :start AND (at, id) <= (:at, :row) "
                                     "ORDER BY at, id"_s);
        warnings.bind(u":workspace"_s, m_workspaceId)
            .bind(u":bucket"_s, static_cast<int>(bucket()))
            .bind(u":start"_s, m_story.cycle.start.us)
            .bind(u":at"_s, hit().at.us)
            .bind(u":row"_s, m_story.judged.row)
            .run();
        while (warnings.next()) {
            if (!m_story.warningHit) {
                m_story.warningHit = HistoryKey{{warnings.integer(1)}, HistoryKind::Hit, warnings.integer(0)};
            }
            ++m_story.warningHits;
        }
    }

    void addSince()
    {
        const Instant until = lastOf(m_story.at);
        m_story.since = changesSince(m_state, m_workspaceId, m_story.cycle, bucket(), hit().at, m_story.at);
        Query later(m_state.db(), u"SELECT count(*) FROM recorded_hit WHERE workspace_id = :workspace AND "
                                  "bucket = :bucket AND (at, id) > (:at, :row) AND at <= :until"_s);
        later.bind(u":workspace"_s, m_workspaceId)
            .bind(u":bucket"_s, static_cast<int>(bucket()))
            .bind(u":at"_s, hit().at.us)
            .bind(u":row"_s, m_story.judged.row)
            .bind(u":until"_s, until.us)
            .run();
        if (later.next()) m_story.laterHits = later.integer(0);
        m_story.usedNow = cycleSumsUntil(m_state, m_workspaceId, m_story.cycle, until)[index(bucket())].units;
        m_story.entitlementNow = entitledTo(bucket(), until);
    }

    [[nodiscard]] QString nameOf(const QString &table, std::int64_t id)
    {
        Query query(m_state.db(), u"SELECT key FROM %1 WHERE id = :id"_s.arg(table));
        query.bind(u":id"_s, id).run();
        return query.next() ? query.text(0) : QString();
    }

    LedgerState &m_state;
    const Catalog &m_catalog;
    HitStory m_story;
    std::int64_t m_workspaceId = 0;
    std::int64_t m_memberId = 0;
    const Workspace *m_workspace = nullptr;
    Zone m_zone;
    std::vector<CycleUse> m_history;
    StoryScope m_scope;
    std::vector<UseSlice> m_slices;
};

}  // namespace

HitStory storyOf(LedgerState &state, const QString &hitId, Instant at)
{
    return Storyteller(state, hitId, at).get();
}

Result<HitStory> Ledger::hitStory(const QString &hitId, Instant at)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return storyOf(*m_state, hitId, at);
    });
}

}  // namespace headroom
