// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replay/replayplan.h"

#include "domain/decisionrequest.h"
#include "storage/replay/observedcosts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::Replay)
};

[[noreturn]] void refuse(const QString &why)
{
    throw DatabaseError{{Error::Kind::Refused, why, {}}};
}

Catalog draftOf(const ReplayRequest &request, const Catalog &inForce)
{
    return request.draft ? orThrow(request.draft(inForce)) : inForce;
}

std::unordered_map<QString, std::int64_t> actionIds(Connection &connection)
{
    std::unordered_map<QString, std::int64_t> ids;
    Query query(connection, u"SELECT key, id FROM action"_s);
    query.run();
    while (query.next()) ids.emplace(query.text(0), query.integer(1));
    return ids;
}

}  // namespace

ReplayPlan::ReplayPlan(LedgerState &state, const ReplayRequest &request)
    : m_now(state.catalog().catalog), m_draft(draftOf(request, m_now)), m_pricesNow(*state.catalog().index),
      m_pricesDraft(state.db(), m_draft), m_actionIds(actionIds(state.db())), m_sheetsNow(m_now, m_actionIds),
      m_sheetsDraft(m_draft, m_actionIds), m_withCourses(!request.workspace.isEmpty())
{
    chooseRange(state, request);
    listTasks(state, request.workspace);
    readApprovals(state);
    m_scene.unitCosts = observedUnitCosts(state, m_scene.from, m_scene.to);
    m_keySeed = state.db().integer(u"SELECT key_seed FROM ledger"_s);
    Query credited(state.db(), u"SELECT seq FROM credited_event"_s);
    credited.run();
    while (credited.next()) m_credited.insert(credited.integer(0));
}

void ReplayPlan::chooseRange(LedgerState &state, const ReplayRequest &request)
{
    Query bounds(state.db(), u"SELECT min(first_at), max(last_at) FROM ledger_head"_s);
    bounds.run();
    const bool empty = !bounds.next() || bounds.isNull(0);
    if (empty && !(request.from && request.to)) refuse(Words::tr("The ledger holds no events that could be replayed."));
    m_scene.from = request.from ? *request.from : Instant{bounds.integer(0)};
    m_scene.to = request.to ? *request.to : Instant{bounds.integer(1) + 1};
    if (m_scene.from < m_scene.to) return;
    refuse(Words::tr("The range from %1 to %2 is empty: its end has to be after its beginning.")
               .arg(formatInstant(m_scene.from), formatInstant(m_scene.to)));
}

void ReplayPlan::listTasks(LedgerState &state, const QString &onlyKey)
{
    std::unordered_map<QString, std::size_t> places;
    const auto taskOf = [&](const QString &key) -> ReplayTask & {
        const auto [place, isNew] = places.emplace(key, m_tasks.size());
        if (isNew) {
            ReplayTask &task = m_tasks.emplace_back();
            task.now.key = task.draft.key = key;
        }
        return m_tasks[place->second];
    };
    const auto wanted = [&onlyKey](const Workspace &workspace) {
        return onlyKey.isEmpty() || workspace.key == onlyKey;
    };
    for (const auto &[id, workspace] : state.catalog().workspacesById) {
        if (!wanted(*workspace)) continue;
        ReplayTask &task = taskOf(workspace->key);
        task.id = id;
        task.now = *workspace;
    }
    for (const Workspace &workspace : m_draft.workspaces) {
        if (wanted(workspace)) taskOf(workspace.key).draft = workspace;
    }
    if (!onlyKey.isEmpty() && m_tasks.empty()) throw DatabaseError{unknownWorkspace(onlyKey).error};

    std::unordered_map<std::int64_t, std::int64_t> events;
    Query heads(state.db(), u"SELECT workspace_id, sum(events) FROM event_segment WHERE last_at >= :from AND "
                            "first_at < :to GROUP BY workspace_id"_s);
    heads.bind(u":from"_s, m_scene.from.us).bind(u":to"_s, m_scene.to.us).run();
    while (heads.next()) events.emplace(heads.integer(0), heads.integer(1));
    for (ReplayTask &task : m_tasks) {
        if (const auto found = events.find(task.id); found != events.end()) task.events = found->second;
        m_events += task.events;
    }
    std::ranges::sort(m_tasks, [](const ReplayTask &a, const ReplayTask &b) {
        return a.events != b.events ? a.events > b.events : a.now.key < b.now.key;
    });
}

void ReplayPlan::readApprovals(LedgerState &state)
{
    std::unordered_map<std::int64_t, ReplayTask *> tasks;
    for (ReplayTask &task : m_tasks) {
        if (task.id != 0) tasks.emplace(task.id, &task);
    }
    Query query(state.db(),
                u"SELECT r.workspace_id, r.bucket, d.decided_at, d.decided_at, d.units FROM overage_decision AS d "
                "JOIN overage_request AS r ON r.id = d.request_id WHERE d.state = 1 UNION ALL "
                "SELECT r.workspace_id, r.bucket, d.decided_at, v.revoked_at, -v.units FROM overage_revocation AS v "
                "JOIN overage_decision AS d ON d.request_id = v.request_id JOIN overage_request AS r ON "
                "r.id = d.request_id"_s);
    query.run();
    while (query.next()) {
        const auto task = tasks.find(query.integer(0));
        if (task == tasks.end()) continue;
        task->second->approvals.push_back(
            {static_cast<Bucket>(query.integer(1)), {query.integer(2)}, {query.integer(3)}, query.integer(4)});
    }
}

ReplayRun ReplayPlan::runOf(const ReplayTask &task) const
{
    return {
        m_scene, {m_now, m_sheetsNow, task.now}, {m_draft, m_sheetsDraft, task.draft}, task.approvals, m_withCourses};
}

}  // namespace headroom
