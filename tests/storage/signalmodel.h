// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/providersignal.h"

#include <QTimeZone>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <vector>

// What a question about provider trouble answers, out of the plain events, one after the other.
namespace headroom::testing {

struct PlainEvent {
    std::int64_t seq = 0;
    std::int64_t at = 0;  // microseconds
    QString workspace;
    QString action;
    QString route;
    QString bucket;  // empty: unmapped
    QString mode;    // empty: not stated
    bool credit = false;
    std::int64_t tokens = 0;
    QString pool;
    QString error;
    QString job;
    std::optional<std::int64_t> part;
    std::optional<std::int64_t> failed;
};

struct PlainPool {
    QString region;
    std::optional<std::int64_t> quota;
};

struct PlainRoute {
    QString pool;
    QString region;
};

struct PlainLedger {
    std::vector<PlainEvent> events;
    std::map<QString, PlainPool> pools;
    std::map<QString, PlainRoute> routes;
    std::map<QString, QByteArray> zones;  // by workspace

    [[nodiscard]] QString poolOf(const PlainEvent &event) const
    {
        const auto route = routes.find(event.route);
        return !event.pool.isEmpty() ? event.pool : route == routes.end() ? QString() : route->second.pool;
    }

    [[nodiscard]] QString regionOf(const PlainEvent &event) const
    {
        const auto pool = pools.find(poolOf(event));
        if (pool != pools.end() && !pool->second.region.isEmpty()) return pool->second.region;
        const auto route = routes.find(event.route);
        return route == routes.end() ? QString() : route->second.region;
    }

    [[nodiscard]] SignalAnswer answer(const SignalQuestion &question) const
    {
        SignalAnswer answer;
        answer.question = question;
        answer.zone = question.workspace.isEmpty() ? QByteArray("UTC") : zones.at(question.workspace);
        listDays(question, answer);
        answerSignals(question, answer);
        answer.pools = peaks(question.from.us, question.to.us);
        return answer;
    }

private:
    static CivilDate dayOf(std::int64_t at, const QByteArray &zone)
    {
        return CivilDate::of(QDateTime::fromMSecsSinceEpoch(at / 1000, QTimeZone(zone)).date());
    }

    static void listDays(const SignalQuestion &question, SignalAnswer &answer)
    {
        if (question.from >= question.to) return;
        const CivilDate last = dayOf(question.to.us - 1, answer.zone);
        for (CivilDate day = dayOf(question.from.us, answer.zone); day <= last; day = day + 1) {
            answer.days.push_back({day, {}});
        }
    }

    [[nodiscard]] bool passes(const PlainEvent &event, const SignalQuestion &question) const
    {
        const auto fits = [](const QString &wanted, const QString &is) { return wanted.isEmpty() || wanted == is; };
        return !event.error.isEmpty() && event.at >= question.from.us && event.at < question.to.us &&
               fits(question.workspace, event.workspace) && fits(question.pool, poolOf(event)) &&
               fits(question.route, event.route) && fits(question.region, regionOf(event)) &&
               (!question.kind || *question.kind == signalFromError(event.error.toStdString()));
    }

    void answerSignals(const SignalQuestion &question, SignalAnswer &answer) const
    {
        std::vector<const PlainEvent *> found;
        for (const PlainEvent &event : events) {
            if (passes(event, question)) found.push_back(&event);
        }
        std::ranges::sort(found, [](const PlainEvent *a, const PlainEvent *b) {
            return std::tie(a->at, a->seq) > std::tie(b->at, b->seq);
        });
        std::map<std::tuple<SignalKind, QString, QString>, SignalPlace> places;
        std::map<std::tuple<SignalKind, QString, QString>, std::set<QString>> placeWorkspaces;
        std::map<std::tuple<SignalKind, QString, QString>, std::set<QString>> placeJobs;
        std::map<QString, AffectedWorkspace> workspaces;
        std::map<QString, std::set<std::int64_t>> parts;
        for (const PlainEvent *event : found) {
            const SignalKind kind = signalFromError(event->error.toStdString());
            const auto k = static_cast<std::size_t>(kind);
            ++answer.total;
            ++answer.counts[k];
            const CivilDate day = dayOf(event->at, answer.zone);
            ++std::ranges::find(answer.days, day, &SignalDay::day)->signalCounts[k];

            const std::tuple key(kind, poolOf(*event), event->route);
            SignalPlace &place = places[key];
            if (place.signalCount++ == 0) {
                place.kind = kind;
                place.pool = poolOf(*event);
                place.route = event->route;
                place.region = regionOf(*event);
                place.last = {event->at};
            }
            place.first = {event->at};
            placeWorkspaces[key].insert(event->workspace);
            place.workspaces = static_cast<std::int64_t>(placeWorkspaces[key].size());
            const QString job = event->workspace + u'/' + event->job;
            if (!event->job.isEmpty()) placeJobs[key].insert(job);
            place.jobs = static_cast<std::int64_t>(placeJobs[key].size());

            AffectedWorkspace &workspace = workspaces[event->workspace];
            if (workspace.workspace.isEmpty()) {
                workspace.workspace = event->workspace;
                workspace.last = {event->at};
            }
            ++workspace.signalCounts[k];

            if (!event->job.isEmpty()) {
                auto of = std::ranges::find_if(answer.jobs, [&](const AffectedJob &one) {
                    return one.job == event->job && one.workspace == event->workspace;
                });
                if (of == answer.jobs.end()) {
                    of = answer.jobs.insert(answer.jobs.end(), AffectedJob{});
                    of->job = event->job;
                    of->workspace = event->workspace;
                    of->last = {event->at};
                }
                ++of->signalCounts[k];
                if (event->part) parts[job].insert(*event->part);
                of->parts = static_cast<std::int64_t>(parts[job].size());
                if (event->failed) of->recordsFailed = of->recordsFailed.value_or(0) + *event->failed;
            }
            if (answer.latest.size() < kSignalsShown) answer.latest.push_back(signal(*event, kind));
        }
        for (const auto &[key, place] : places) answer.places.push_back(place);
        std::ranges::stable_sort(answer.places, [](const SignalPlace &a, const SignalPlace &b) {
            return std::tie(a.signalCount, a.last) > std::tie(b.signalCount, b.last);
        });
        const auto sum = [](const AffectedWorkspace &workspace) {
            std::int64_t all = 0;
            for (const std::int64_t count : workspace.signalCounts) all += count;
            return all;
        };
        for (const auto &[key, workspace] : workspaces) answer.workspaces.push_back(workspace);
        std::ranges::stable_sort(answer.workspaces, [&](const AffectedWorkspace &a, const AffectedWorkspace &b) {
            return std::make_tuple(sum(a), a.last) > std::make_tuple(sum(b), b.last);
        });
    }

    [[nodiscard]] ProviderSignal signal(const PlainEvent &event, SignalKind kind) const
    {
        ProviderSignal signal;
        signal.seq = event.seq;
        signal.at = {event.at};
        signal.kind = kind;
        signal.error = event.error;
        signal.workspace = event.workspace;
        signal.action = event.action;
        signal.route = event.route;
        signal.pool = poolOf(event);
        signal.region = regionOf(event);
        signal.job = event.job;
        signal.jobPart = event.part;
        signal.recordsFailed = event.failed;
        signal.status = event.credit ? Status::Credit : Status::Ok;
        return signal;
    }

    // Minutes that begin in the range count.
    [[nodiscard]] std::vector<PoolPeak> peaks(std::int64_t from, std::int64_t to) const
    {
        constexpr std::int64_t kMinute = 60 * kMicrosPerSecond;
        std::map<QString, PoolPeak> found;
        for (const auto &[key, pool] : pools) found[key].quota = pool.quota;
        std::map<QString, std::map<std::int64_t, std::int64_t>> minutes;
        for (const PlainEvent &event : events) {
            const QString pool = poolOf(event);
            if (pool.isEmpty()) continue;
            if (!event.error.isEmpty() && event.at >= from && event.at < to) ++found[pool].signalCount;
            const bool batch = event.mode == u"batch" || (event.mode.isEmpty() && event.bucket == u"batch_records");
            const std::int64_t minute = event.at / kMinute * kMinute;
            if (event.credit || batch || event.tokens == 0 || minute < from || minute >= to) continue;
            found[pool].tokens += event.tokens;
            minutes[pool][minute] += event.tokens;
        }
        std::vector<PoolPeak> list;
        for (auto &[key, pool] : found) {
            pool.pool = key;
            const auto described = pools.find(key);
            pool.inCatalog = described != pools.end();
            if (pool.inCatalog) pool.region = described->second.region;
            for (const auto &[minute, tokens] : minutes[key]) {
                if (tokens <= pool.peak) continue;
                pool.peak = tokens;
                pool.peakMinute = Instant{minute};
            }
            list.push_back(pool);
        }
        std::ranges::stable_sort(list, [](const PoolPeak &a, const PoolPeak &b) {
            return std::make_tuple(a.heat().value_or(-1), a.peak) > std::make_tuple(b.heat().value_or(-1), b.peak);
        });
        return list;
    }
};

}  // namespace headroom::testing
