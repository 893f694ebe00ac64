// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/providers/signaltally.h"

#include "storage/workspaceanswer.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

std::int64_t sumOf(const std::array<std::int64_t, kSignalKinds> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

// No failed records are below 0; what leaves 64 bits ends there.
std::int64_t sumOf(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::numeric_limits<std::int64_t>::max() : sum;
}

}  // namespace

SignalTally::SignalTally(LedgerState &state, ProviderPlaces &places, const SignalQuestion &question, const Zone &zone)
    : m_state(state), m_places(places), m_question(question), m_zone(zone), m_firstDay(zone.dayOf(question.from)),
      m_workspaceKeys(state.db(), u"workspace"_s)
{}

void SignalTally::read(SignalAnswer &answer)
{
    if (m_question.from >= m_question.to) return;
    listDays(answer);
    QString sql = u"SELECT seq, at, kind, workspace_id, route_id, pool_id, job, surface, job_part, records_failed "
                  "FROM provider_signal WHERE at >= :from AND at < :to"_s;
    if (!m_question.workspace.isEmpty()) sql += u" AND workspace_id = :workspace"_s;
    if (m_question.kind) sql += u" AND kind = :kind"_s;
    Query query(m_state.db(), sql + u" ORDER BY at DESC, seq DESC"_s);
    query.bind(u":from"_s, m_question.from.us).bind(u":to"_s, m_question.to.us);
    if (!m_question.workspace.isEmpty()) query.bind(u":workspace"_s, workspaceId(m_state, m_question.workspace));
    if (m_question.kind) query.bind(u":kind"_s, static_cast<std::int64_t>(*m_question.kind));
    query.run();
    while (query.next()) {
        const ProviderPlace &place = m_places.of(query.integer(4), query.integer(5));
        if (!passes(place)) continue;
        count({.seq = query.integer(0),
               .at = {query.integer(1)},
               .kind = static_cast<SignalKind>(query.integer(2)),
               .workspaceId = query.integer(3),
               .place = &place,
               .job = query.text(6),
               .surface = query.text(7),
               .jobPart = query.optionalInteger(8),
               .recordsFailed = query.optionalInteger(9)},
              answer);
    }
    query.finish();
    take(answer);
    readLatest(answer);
}

bool SignalTally::passes(const ProviderPlace &place) const
{
    const auto fits = [](const QString &wanted, const QString &is) { return wanted.isEmpty() || wanted == is; };
    return fits(m_question.pool, place.pool) && fits(m_question.route, place.route) &&
           fits(m_question.region, place.region);
}

void SignalTally::listDays(SignalAnswer &answer) const
{
    const CivilDate last = m_zone.dayOf({m_question.to.us - 1});
    for (CivilDate day = m_firstDay; day <= last; day = day + 1) answer.days.push_back({day, {}});
}

void SignalTally::count(const Row &row, SignalAnswer &answer)
{
    const auto kind = static_cast<std::size_t>(row.kind);
    ++answer.total;
    ++answer.counts[kind];
    ++answer.days[static_cast<std::size_t>(m_zone.dayOf(row.at) - m_firstDay)].signalCounts[kind];
    countWorkspace(row);
    countPlace(row, countJob(row));
    if (m_latest.size() < std::size_t{kSignalsShown}) m_latest.push_back(row.seq);
}

void SignalTally::countWorkspace(const Row &row)
{
    const auto [place, fresh] = m_byWorkspace.try_emplace(row.workspaceId);
    AffectedWorkspace &workspace = place->second;
    if (fresh) {
        workspace.workspace = QString::fromStdString(m_workspaceKeys.keyOf(row.workspaceId));
        workspace.last = row.at;
    }
    ++workspace.signalCounts[static_cast<std::size_t>(row.kind)];
}

std::optional<std::size_t> SignalTally::countJob(const Row &row)
{
    if (row.job.isEmpty()) return std::nullopt;
    const auto [place, fresh] = m_jobPlaces.try_emplace({row.workspaceId, row.job}, m_jobs.size());
    if (fresh) {
        AffectedJob &job = m_jobs.emplace_back().job;
        job.job = row.job;
        job.workspace = m_byWorkspace.at(row.workspaceId).workspace;
        job.last = row.at;
    }
    auto &[job, parts] = m_jobs[place->second];
    if (job.surface.isEmpty()) job.surface = row.surface;
    ++job.signalCounts[static_cast<std::size_t>(row.kind)];
    if (row.jobPart) parts.insert(*row.jobPart);
    if (row.recordsFailed) job.recordsFailed = sumOf(job.recordsFailed.value_or(0), *row.recordsFailed);
    return place->second;
}

void SignalTally::countPlace(const Row &row, std::optional<std::size_t> job)
{
    const auto [found, fresh] = m_byPlace.try_emplace({row.kind, row.place});
    auto &[place, workspaces, jobs] = found->second;
    if (fresh) {
        place.kind = row.kind;
        place.pool = row.place->pool;
        place.route = row.place->route;
        place.region = row.place->region;
        place.last = row.at;
    }
    place.first = row.at;
    ++place.signalCount;
    workspaces.insert(row.workspaceId);
    if (job) jobs.insert(*job);
}

void SignalTally::take(SignalAnswer &answer)
{
    for (auto &[key, tally] : m_byPlace) {
        tally.place.workspaces = static_cast<std::int64_t>(tally.workspaces.size());
        tally.place.jobs = static_cast<std::int64_t>(tally.jobs.size());
        answer.places.push_back(std::move(tally.place));
    }
    std::ranges::sort(answer.places, [](const SignalPlace &a, const SignalPlace &b) {
        return std::tie(b.signalCount, b.last, a.kind, a.pool, a.route) <
               std::tie(a.signalCount, a.last, b.kind, b.pool, b.route);
    });
    for (auto &[id, workspace] : m_byWorkspace) answer.workspaces.push_back(std::move(workspace));
    std::ranges::sort(answer.workspaces, [](const AffectedWorkspace &a, const AffectedWorkspace &b) {
        return std::make_tuple(sumOf(b.signalCounts), b.last, a.workspace) <
               std::make_tuple(sumOf(a.signalCounts), a.last, b.workspace);
    });
    m_jobs.resize(std::min(m_jobs.size(), std::size_t{kSignalsShown}));
    for (auto &[job, parts] : m_jobs) {
        job.parts = static_cast<std::int64_t>(parts.size());
        answer.jobs.push_back(std::move(job));
    }
}

void SignalTally::readLatest(SignalAnswer &answer)
{
    Dictionary members(m_state.db(), u"member"_s);
    Dictionary actions(m_state.db(), u"action"_s);
    Query query(m_state.db(), u"SELECT at, kind, error, workspace_id, member_id, action_id, route_id, pool_id, "
                              "provider, surface, job, job_part, job_parts, status, records_failed "
                              "FROM provider_signal WHERE seq = :seq"_s);
    for (const std::int64_t seq : m_latest) {
        query.bind(u":seq"_s, seq).run();
        if (!query.next()) continue;
        const ProviderPlace &place = m_places.of(query.integer(6), query.integer(7));
        ProviderSignal signal;
        signal.seq = seq;
        signal.at = {query.integer(0)};
        signal.kind = static_cast<SignalKind>(query.integer(1));
        signal.error = query.text(2);
        signal.workspace = QString::fromStdString(m_workspaceKeys.keyOf(query.integer(3)));
        signal.member = QString::fromStdString(members.keyOf(query.integer(4)));
        signal.action = QString::fromStdString(actions.keyOf(query.integer(5)));
        signal.route = place.route;
        signal.pool = place.pool;
        signal.region = place.region;
        signal.provider = query.text(8);
        signal.surface = query.text(9);
        signal.job = query.text(10);
        signal.jobPart = query.optionalInteger(11);
        signal.jobParts = query.optionalInteger(12);
        if (const auto status = query.optionalInteger(13)) signal.status = static_cast<Status>(*status);
        signal.recordsFailed = query.optionalInteger(14);
        query.finish();
        answer.latest.push_back(std::move(signal));
    }
}

}  // namespace headroom
