// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/limithits.h"

#include "storage/decisions/hitrecorder.h"
#include "storage/reviews/settlecauses.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// A queued action waits until something later became of it, as it stood at an instant (R7a).
constexpr auto kWaited = "verdict = 4 AND at <= :at AND (outcome = 0 OR outcome_at > :at_again)"_L1;

}  // namespace

void recordHits(LedgerState &state, std::span<const LimitHit> hits)
{
    HitRecorder recorder(state.db());
    for (const LimitHit &hit : hits) recorder.record(hit);
}

std::vector<std::int64_t> waitingQueued(LedgerState &state, std::int64_t workspaceId, Bucket bucket, const Cycle &cycle,
                                        Instant at)
{
    std::vector<std::int64_t> units;
    Query query(state.db(), u"SELECT units FROM recorded_hit WHERE workspace_id = :workspace AND bucket = :bucket AND "
                            "at >= :start AND at < :end AND %1 ORDER BY at, id"_s.arg(kWaited));
    query.bind(u":workspace"_s, workspaceId)
        .bind(u":bucket"_s, static_cast<int>(bucket))
        .bind(u":start"_s, cycle.start.us)
        .bind(u":end"_s, cycle.end.us)
        .bind(u":at"_s, at.us)
        .bind(u":at_again"_s, at.us)
        .run();
    while (query.next()) units.push_back(query.integer(0));
    return units;
}

std::map<QueuedPlace, std::vector<QueuedAction>> waitingQueuedSince(LedgerState &state, Instant since, Instant at)
{
    std::map<QueuedPlace, std::vector<QueuedAction>> places;
    Query query(state.db(), u"SELECT workspace_id, bucket, at, units FROM recorded_hit WHERE at >= :since AND %1 "
                            "ORDER BY at, id"_s.arg(kWaited));
    query.bind(u":since"_s, since.us).bind(u":at"_s, at.us).bind(u":at_again"_s, at.us).run();
    while (query.next()) {
        const QueuedPlace place{query.integer(0), static_cast<Bucket>(query.integer(1))};
        places[place].push_back({{query.integer(2)}, query.integer(3)});
    }
    return places;
}

void checkLimitHits(LedgerState &state, std::vector<VerifyCheck> &checks)
{
    VerifyCheck check{u"limit_hits"_s, true, {}};
    Query hits(state.db(),
               u"SELECT hit_id, reasons, (member_id = 0 OR member_id IN (SELECT id FROM member)) AND (route_id = 0 OR "
               "route_id IN (SELECT id FROM route)) FROM recorded_hit ORDER BY id"_s);
    hits.run();
    while (check.ok && hits.next()) {
        const QString id = hits.text(0);
        if (hits.integer(2) == 0) {
            check = {
                check.name, false,
                QCoreApplication::translate("Storage", "hit \"%1\" names a member or route that is not there").arg(id)};
        } else if (!QJsonDocument::fromJson(hits.text(1).toUtf8()).isArray()) {
            check = {check.name, false,
                     QCoreApplication::translate("Storage", "the reasons of hit \"%1\" are damaged").arg(id)};
        }
    }
    const std::int64_t left = state.db().integer(
        u"SELECT (SELECT count(*) FROM limit_hit WHERE id <= hits_through) + (SELECT count(*) FROM limit_hit_outcome "
        "WHERE id <= outcomes_through) FROM limit_hit_state"_s);
    if (check.ok && left > 0) {
        check = {check.name, false,
                 QCoreApplication::translate("Storage", "rows that are settled still wait: %1").arg(left)};
    }
    checks.push_back(check);
    checkHitCauses(state, checks);
}

}  // namespace headroom
