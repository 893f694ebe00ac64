// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/hitrecorder.h"

#include "storage/reviews/reviewdue.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::int64_t kNotMet = -1;

// Of a name that must not be created.
std::int64_t knownId(Dictionary &names, const QString &name)
{
    if (name.isEmpty()) return 0;
    const std::int64_t id = names.find(name.toStdString());
    return id == 0 ? kNotMet : id;
}

std::optional<std::int64_t> nanos(const std::optional<Money> &money)
{
    return money ? std::optional(money->nanos) : std::nullopt;
}

std::optional<std::int64_t> units(const Amount &amount)
{
    return amount.unlimited ? std::nullopt : std::optional(amount.units);
}

}  // namespace

HitRecorder::HitRecorder(Connection &connection)
    : m_connection(connection), m_workspaces(connection, u"workspace"_s), m_members(connection, u"member"_s),
      m_actions(connection, u"action"_s), m_routes(connection, u"route"_s),
      m_find(connection, u"SELECT at, workspace_id, member_id, action_id, route_id, bucket, verdict, reasons, units, "
                         "projected_cost, used, entitlement, outcome, outcome_at FROM recorded_hit WHERE "
                         "hit_id = :hit"_s),
      m_insert(connection,
               u"INSERT INTO recorded_hit (hit_id, at, workspace_id, member_id, action_id, route_id, bucket, verdict, "
               "reasons, units, projected_cost, used, entitlement, outcome, outcome_at) VALUES (:hit, :at, :workspace, "
               ":member, :action, :route, :bucket, :verdict, :reasons, :units, :cost, :used, :entitlement, :outcome, "
               ":outcome_at)"_s),
      m_tell(connection, u"UPDATE recorded_hit SET outcome = :outcome, outcome_at = :at WHERE hit_id = :hit"_s)
{}

bool HitRecorder::isStored(const LimitHit &hit)
{
    return m_find.integer(0) == hit.at.us && m_find.integer(1) == knownId(m_workspaces, hit.workspace) &&
           m_find.integer(2) == knownId(m_members, hit.member) && m_find.integer(3) == knownId(m_actions, hit.action) &&
           m_find.integer(4) == knownId(m_routes, hit.route) && m_find.integer(5) == static_cast<int>(hit.bucket) &&
           m_find.integer(6) == static_cast<int>(hit.verdict) && m_find.text(7).toUtf8() == hit.reasons &&
           m_find.integer(8) == hit.units && m_find.optionalInteger(9) == nanos(hit.projectedCost) &&
           m_find.integer(10) == hit.used && m_find.optionalInteger(11) == units(hit.entitlement);
}

HitRecorder::Recorded HitRecorder::record(const LimitHit &hit)
{
    m_find.bind(u":hit"_s, hit.id).run();
    const bool known = m_find.next();
    const bool same = known && isStored(hit);
    m_find.finish();
    if (known) return same ? Recorded::Known : Recorded::Conflict;

    const bool waits = hit.outcome == HitOutcome::Waiting;
    const std::int64_t workspaceId = m_workspaces.idFor(hit.workspace.toStdString());
    m_insert.bind(u":hit"_s, hit.id)
        .bind(u":at"_s, hit.at.us)
        .bind(u":workspace"_s, workspaceId)
        .bind(u":member"_s, m_members.idFor(hit.member.toStdString()))
        .bind(u":action"_s, m_actions.idFor(hit.action.toStdString()))
        .bind(u":route"_s, m_routes.idFor(hit.route.toStdString()))
        .bind(u":bucket"_s, static_cast<int>(hit.bucket))
        .bind(u":verdict"_s, static_cast<int>(hit.verdict))
        .bind(u":reasons"_s, QString::fromUtf8(hit.reasons))
        .bind(u":units"_s, hit.units)
        .bind(u":cost"_s, nanos(hit.projectedCost))
        .bind(u":used"_s, hit.used)
        .bind(u":entitlement"_s, units(hit.entitlement))
        .bind(u":outcome"_s, static_cast<int>(hit.outcome))
        .bind(u":outcome_at"_s, waits ? std::nullopt : std::optional(hit.at.us))
        .run();
    noteOnce(workspaceId, hit.at);
    return Recorded::New;
}

void HitRecorder::noteOnce(std::int64_t workspaceId, Instant at)
{
    const auto [noted, isNew] = m_noted.emplace(workspaceId, at);
    if (!isNew && noted->second <= at) return;
    noted->second = at;
    noteHit(m_connection, workspaceId, at);
}

HitRecorder::Told HitRecorder::tell(const QString &hitId, Instant at, HitOutcome outcome)
{
    m_find.bind(u":hit"_s, hitId).run();
    if (!m_find.next()) return Told::UnknownHit;
    const std::int64_t hitAt = m_find.integer(0);
    const auto known = static_cast<HitOutcome>(m_find.integer(12));
    const std::optional<std::int64_t> knownAt = m_find.optionalInteger(13);
    m_find.finish();
    if (at.us < hitAt) return Told::BeforeHit;
    // Of two at one instant the one that was written later holds.
    if (knownAt && (at.us < *knownAt || (at.us == *knownAt && outcome == known))) return Told::Known;
    m_tell.bind(u":outcome"_s, static_cast<int>(outcome)).bind(u":at"_s, at.us).bind(u":hit"_s, hitId).run();
    return Told::New;
}

}  // namespace headroom
