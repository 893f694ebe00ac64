// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/reviewdue.h"

#include "domain/earlyburn.h"
#include "storage/bulkstatement.h"
#include "storage/reviews/settlecauses.h"
#include "storage/reviews/settleflags.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int kWorkspacesAtOnce = 200;
constexpr std::int64_t kNone = std::numeric_limits<std::int64_t>::max();

// Notes what is due, one row a workspace: of several days the earliest stays. Hits are noted only where the workspace
// has any at or after that day, whatever its zone.
class DueNotes {
public:
    explicit DueNotes(Connection &connection)
        : m_note(connection,
                 "INSERT INTO review_due (workspace_id, flags_from, hits_from) "
                 "SELECT workspace, flags, hits FROM (SELECT ?1 AS workspace, nullif(?2, ?5) AS flags, "
                 "(SELECT ?3 WHERE EXISTS (SELECT 1 FROM recorded_hit WHERE workspace_id = ?1 AND at >= ?4)) AS hits) "
                 "WHERE flags IS NOT NULL OR hits IS NOT NULL "
                 "ON CONFLICT (workspace_id) DO UPDATE SET "
                 "flags_from = min(coalesce(flags_from, excluded.flags_from), "
                 "coalesce(excluded.flags_from, flags_from)), "
                 "hits_from = min(coalesce(hits_from, excluded.hits_from), coalesce(excluded.hits_from, hits_from)) "
                 "WHERE coalesce(excluded.flags_from, ?5) < coalesce(flags_from, ?5) "
                 "OR coalesce(excluded.hits_from, ?5) < coalesce(hits_from, ?5)")
    {}

    void note(std::int64_t workspaceId, std::int64_t flagsFrom, std::int64_t hitsFrom)
    {
        // No zone is a whole day away from UTC.
        const std::int64_t hitsSince = hitsFrom == kNone ? kNone : (hitsFrom - 1) * kMicrosPerDay;
        m_note.run({workspaceId, flagsFrom, hitsFrom, hitsSince, kNone});
    }

private:
    BulkStatement m_note;
};

std::int8_t watchedBucket(Connection &connection)
{
    const auto fallback = static_cast<int>(EarlyBurnRule().bucket);
    return static_cast<std::int8_t>(connection.integer(
        u"SELECT coalesce((SELECT value FROM setting WHERE name = 'early_burn.bucket'), %1)"_s.arg(fallback)));
}

std::int64_t utcDayBefore(Instant at)
{
    return at.us / kMicrosPerDay - 1;
}

bool sameCycles(const Workspace &a, const Workspace &b)
{
    return a.timeZone == b.timeZone && a.cycleRule() == b.cycleRule();
}

bool sameTerms(const Workspace &a, const Workspace &b)
{
    return a.plans == b.plans && a.addons == b.addons && a.workflows == b.workflows && a.seatCount() == b.seatCount();
}

// What has to be judged anew in one workspace because of the catalog alone.
struct CatalogDue {
    std::int64_t flagsFrom = kNone;
    std::int64_t hitsFrom = kNone;
};

CatalogDue dueAfter(const Catalog &before, const Workspace &was, const Catalog &after, const Workspace &is)
{
    if (!sameCycles(was, is)) return {0, 0};
    const bool otherTerms = !sameTerms(was, is);
    CatalogDue due;
    if (otherTerms || was.prepaid != is.prepaid) due.hitsFrom = 0;
    if (!otherTerms && before.plans == after.plans) return due;
    const Bucket bucket = earlyBurnRule(after.settings).bucket;
    const auto changed = BurnAllowance(before, was, bucket).firstDifference(BurnAllowance(after, is, bucket));
    if (changed) due.flagsFrom = std::max<std::int64_t>(0, utcDayBefore({std::max(changed->us, kFirstInstant.us)}));
    return due;
}

void noteWorkspaces(Connection &connection, const Catalog &before, const Catalog &after)
{
    QHash<QString, const Workspace *> known;
    for (const Workspace &workspace : before.workspaces) known.insert(workspace.key, &workspace);
    const Workspace discovered;
    const bool otherPlans = before.plans != after.plans;
    DueNotes notes(connection);
    Query find(connection, u"SELECT id FROM workspace WHERE key = :key"_s);
    for (const Workspace &is : after.workspaces) {
        const Workspace &was = *known.value(is.key, &discovered);
        if (!otherPlans && is == was) continue;
        const CatalogDue due = dueAfter(before, was, after, is);
        if (due.flagsFrom == kNone && due.hitsFrom == kNone) continue;
        find.bind(u":key"_s, is.key).run();
        if (find.next()) notes.note(find.integer(0), due.flagsFrom, due.hitsFrom);
        find.finish();
    }
}

struct Due {
    std::int64_t workspaceId = 0;
    std::optional<std::int64_t> flagsFrom;
    std::optional<std::int64_t> hitsFrom;
};

std::vector<Due> someDue(Connection &connection)
{
    std::vector<Due> due;
    Query query(connection, u"SELECT workspace_id, flags_from, hits_from FROM review_due ORDER BY workspace_id "
                            "LIMIT :most"_s);
    query.bind(u":most"_s, kWorkspacesAtOnce).run();
    while (query.next()) due.push_back({query.integer(0), query.optionalInteger(1), query.optionalInteger(2)});
    return due;
}

// 0 is from the beginning, whose civil day is one before 1970-01-01 west of Greenwich.
CivilDate dayOf(std::int64_t day)
{
    return {static_cast<std::int32_t>(day == 0 ? -1 : day)};
}

}  // namespace

void noteUse(Connection &connection, const RollupAccumulator::Rows<DayKey> &days)
{
    if (days.empty()) return;
    const std::int8_t watched = watchedBucket(connection);
    DueNotes notes(connection);
    for (auto row = days.begin(); row != days.end();) {
        const std::int64_t workspaceId = row->first.workspace;
        const std::int64_t hitsFrom = row->first.day;
        std::int64_t flagsFrom = kNone;
        for (; row != days.end() && row->first.workspace == workspaceId; ++row) {
            if (flagsFrom == kNone && row->first.bucket == watched) flagsFrom = row->first.day;
        }
        notes.note(workspaceId, flagsFrom, hitsFrom);
    }
}

void noteHit(Connection &connection, std::int64_t workspaceId, Instant at)
{
    DueNotes(connection).note(workspaceId, kNone, utcDayBefore(at));
}

void noteCatalog(Connection &connection, const Catalog &before, const Catalog &after,
                 const std::set<std::int64_t> &summed)
{
    if (before.plans != after.plans || before.workspaces != after.workspaces) noteWorkspaces(connection, before, after);
    DueNotes notes(connection);
    for (const std::int64_t workspaceId : summed) notes.note(workspaceId, 0, 0);
    if (earlyBurnRule(before.settings) != earlyBurnRule(after.settings)) {
        Query all(connection, u"SELECT id FROM workspace"_s);
        all.run();
        while (all.next()) notes.note(all.integer(0), 0, kNone);
    }
    const CauseRule causes = causeRule(after.settings);
    if (causeRule(before.settings) != causes) judgeCausesAgain(connection, causes);
}

std::int64_t unjudgedWorkspaces(Connection &connection)
{
    return connection.integer(
        u"SELECT count(*) FROM (SELECT key FROM workspace WHERE id IN (SELECT workspace_id FROM review_due) UNION "
        "SELECT workspace FROM usage_event WHERE id > (SELECT settled_through FROM gateway_state) UNION "
        "SELECT workspace FROM limit_hit WHERE id > (SELECT hits_through FROM limit_hit_state))"_s);
}

std::int64_t settleReviews(LedgerState &state)
{
    if (state.db().readOnly()) return 0;
    std::int64_t settled = 0;
    while (state.db().integer(u"SELECT EXISTS (SELECT 1 FROM review_due)"_s) != 0) {
        Transaction transaction(state.db());
        FlagJudge flags(state);
        Query done(state.db(), u"DELETE FROM review_due WHERE workspace_id = :workspace"_s);
        for (const Due &due : someDue(state.db())) {
            state.db().throwIfInterrupted();
            if (due.flagsFrom) flags.judge(due.workspaceId, dayOf(*due.flagsFrom));
            if (due.hitsFrom) settleCauses(state, due.workspaceId, dayOf(*due.hitsFrom));
            done.bind(u":workspace"_s, due.workspaceId).run();
            ++settled;
        }
        transaction.commit();
    }
    return settled;
}

}  // namespace headroom
