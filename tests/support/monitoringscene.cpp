// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/monitoringscene.h"

#include "domain/utcday.h"
#include "domain/zone.h"
#include "support/fakestandings.h"

#include <algorithm>
#include <map>
#include <set>

namespace headroom::testing {

namespace {

Workspace workspaceNamed(const QString &key, const QString &name)
{
    Workspace of;
    of.key = key;
    of.name = name;
    of.plans = {{QStringLiteral("team"), 1, kFirstInstant}};
    return of;
}

Route routeNamed(const QString &key, const QString &pool, const QString &region)
{
    Route route;
    route.key = key;
    route.provider = QStringLiteral("azure_openai");
    route.pool = pool;
    route.region = region;
    return route;
}

struct Days {
    CivilDate first;
    CivilDate end;
};

// The whole step that holds a day.
Days stepOf(RatioStep step, CivilDate day, const CycleRule &cycles)
{
    if (step == RatioStep::Day) return {day, day + 1};
    if (step == RatioStep::Week) {
        const CivilDate monday = day - (day.days + 3) % 7;
        return {monday, monday + 7};
    }
    const CycleDays cycle = cycleOf(cycles, day);
    return {cycle.first, cycle.end};
}

// Of one day; weekends are quiet.
RatioSums sumsOf(CivilDate day)
{
    const std::int64_t busy = (day.days + 3) % 7 >= 5 ? 2 : 5;
    const std::int64_t wave = day.days * 37 % 11;
    RatioSums sums;
    sums.standardUnits = busy * (180 + wave * 4);
    sums.premiumUnits = busy * (20 + wave * 3);
    sums.batchUnits = busy * 40;
    sums.syncCharged = busy * (150 + wave);
    sums.inputTokens = busy * (900'000 + wave * 40'000);
    sums.outputTokens = busy * (210'000 + wave * 9'000);
    sums.failedOrRetried = busy * (4 + wave / 2);
    sums.finished = busy * 170;
    sums.cachedTokens = busy * (30'000 + wave * 1'500);
    sums.repeatedTokens = busy * 80'000;
    return sums;
}

// A tenth of the sums for each tenth; what does not divide is with the last part.
std::vector<RatioPart> partsOf(RatioPartKind kind, const std::vector<std::pair<QString, int>> &tenths,
                               const RatioSums &before, const RatioSums &now)
{
    const auto scaled = [](const RatioSums &sums, int part) {
        auto values = sums.values();
        for (std::int64_t &value : values) value = value / 10 * part;
        return RatioSums::from(values);
    };
    std::vector<RatioPart> parts;
    RatioSums restBefore = before;
    RatioSums restNow = now;
    for (const auto &[key, part] : tenths) {
        RatioPart made{kind, key, scaled(before, part), scaled(now, part)};
        // What grew is at the first part.
        if (parts.empty()) {
            made.now.premiumUnits = now.premiumUnits / 10 * 9;
            made.now.failedOrRetried = now.failedOrRetried / 10 * 9;
        }
        if (&tenths.back().first == &key) made = {kind, key, restBefore, restNow};
        restBefore.subtract(made.before);
        restNow.subtract(made.now);
        parts.push_back(made);
    }
    return parts;
}

ProviderSignal signalAt(std::int64_t seq, Instant at, SignalKind kind, const QString &workspace)
{
    ProviderSignal signal;
    signal.seq = seq;
    signal.at = at;
    signal.kind = kind;
    const std::string_view id = signalId(kind);
    signal.error = kind == SignalKind::Other ? QStringLiteral("model_overloaded")
                                             : QString::fromLatin1(id.data(), qsizetype(id.size()));
    signal.workspace = workspace;
    signal.action = QStringLiteral("research.deep");
    const bool premium = kind == SignalKind::RegionQuotaExhausted || kind == SignalKind::RateLimited;
    signal.route = premium ? QStringLiteral("premium-reasoning") : QStringLiteral("standard-mini");
    signal.pool = premium ? QStringLiteral("azure-eastus-global") : QStringLiteral("azure-westeurope");
    signal.region = premium ? QStringLiteral("eastus") : QStringLiteral("westeurope");
    signal.provider = QStringLiteral("azure_openai");
    if (ownerOf(kind) == OwnerDomain::Queueing || ownerOf(kind) == OwnerDomain::Reconciliation) {
        signal.job = QStringLiteral("nightly-%1").arg(workspace);
        signal.jobPart = seq % 3 + 1;
        signal.jobParts = 3;
        signal.surface = QStringLiteral("azure_batch");
        signal.recordsFailed = 12;
    }
    return signal;
}

bool passes(const SignalQuestion &question, const ProviderSignal &signal)
{
    const auto fits = [](const QString &wanted, const QString &is) { return wanted.isEmpty() || wanted == is; };
    return question.from <= signal.at && signal.at < question.to && fits(question.workspace, signal.workspace) &&
           fits(question.pool, signal.pool) && fits(question.route, signal.route) &&
           fits(question.region, signal.region) && (!question.kind || question.kind == signal.kind);
}

void addUp(SignalAnswer &answer, const std::vector<ProviderSignal> &rows)
{
    std::map<std::tuple<int, QString, QString, QString>, SignalPlace> places;
    std::map<std::tuple<int, QString, QString, QString>, std::set<QString>> affected;
    std::map<QString, AffectedWorkspace> workspaces;
    std::map<QString, AffectedJob> jobs;
    for (const ProviderSignal &signal : rows) {
        const auto kind = static_cast<std::size_t>(signal.kind);
        ++answer.counts[kind];
        ++answer.total;
        for (SignalDay &day : answer.days)
            if (day.day == utcDay(signal.at)) ++day.signalCounts[kind];
        const std::tuple where{static_cast<int>(kind), signal.pool, signal.route, signal.region};
        SignalPlace &place = places[where];
        if (place.signalCount == 0)
            place = {signal.kind, signal.pool, signal.route, signal.region, 0, 0, 0, signal.at, signal.at};
        ++place.signalCount;
        place.first = std::min(place.first, signal.at);
        place.last = std::max(place.last, signal.at);
        affected[where].insert(signal.workspace);
        place.workspaces = static_cast<std::int64_t>(affected[where].size());
        place.jobs = signal.job.isEmpty() ? 0 : place.workspaces;
        AffectedWorkspace &workspace = workspaces[signal.workspace];
        workspace.workspace = signal.workspace;
        ++workspace.signalCounts[kind];
        workspace.last = std::max(workspace.last, signal.at);
        if (signal.job.isEmpty()) continue;
        AffectedJob &job = jobs[signal.job];
        job.job = signal.job;
        job.workspace = signal.workspace;
        job.surface = signal.surface;
        ++job.signalCounts[kind];
        ++job.parts;
        job.recordsFailed = job.recordsFailed.value_or(0) + signal.recordsFailed.value_or(0);
        job.last = std::max(job.last, signal.at);
    }
    for (const auto &[key, place] : places) answer.places.push_back(place);
    for (const auto &[key, workspace] : workspaces) answer.workspaces.push_back(workspace);
    for (const auto &[key, job] : jobs) answer.jobs.push_back(job);
    std::ranges::stable_sort(answer.places, std::greater(), &SignalPlace::signalCount);
    answer.latest = rows;
    std::ranges::stable_sort(answer.latest, std::greater(), [](const ProviderSignal &s) { return s.at; });
}

}  // namespace

Catalog monitoredCatalog(int further)
{
    Catalog catalog;
    Plan team;
    team.key = QStringLiteral("team");
    team.name = QStringLiteral("Team");
    team.versions = {PlanVersion{}};
    Plan business = team;
    business.key = QStringLiteral("business");
    business.name = QStringLiteral("Business");
    catalog.plans = {team, business};
    catalog.routes = {
        routeNamed(QStringLiteral("premium-reasoning"), QStringLiteral("azure-eastus-global"),
                   QStringLiteral("eastus")),
        routeNamed(QStringLiteral("standard-mini"), QStringLiteral("azure-westeurope"), QStringLiteral("westeurope"))};
    RouteSheet sheet;
    SheetAction chat;
    chat.action = QStringLiteral("chat");
    chat.route = QStringLiteral("standard-mini");
    SheetAction research;
    research.action = QStringLiteral("research.deep");
    research.bucket = Bucket::PremiumSync;
    research.route = QStringLiteral("premium-reasoning");
    sheet.actions = {chat, research};
    catalog.routeSheets = {sheet};
    Pool eastus;
    eastus.key = QStringLiteral("azure-eastus-global");
    eastus.tokensPerMinute = 1'000'000;
    Pool westeurope;
    westeurope.key = QStringLiteral("azure-westeurope");
    catalog.pools = {eastus, westeurope};
    Workspace acme = workspaceNamed(QStringLiteral("acme"), QStringLiteral("Acme"));
    acme.timeZone = "America/New_York";
    acme.cycleAnchor = CivilDate::of(2026, 1, 10);
    catalog.workspaces = {acme, workspaceNamed(QStringLiteral("globex"), QStringLiteral("Globex"))};
    for (int i = 0; i < further; ++i)
        catalog.workspaces.push_back(workspaceNamed(QStringLiteral("w%1").arg(i, 5, 10, QLatin1Char('0')),
                                                    QStringLiteral("Workspace %1").arg(i)));
    return catalog;
}

RatioAnswer sampleRatios(const RatioQuestion &question)
{
    const bool own = question.scope == RatioScope::Workspace && question.key == QStringLiteral("acme");
    const Zone zone = own ? *Zone::named("America/New_York") : Zone();
    const CycleRule cycles{own ? CivilDate::of(2026, 1, 10) : CivilDate{0}, 0};
    RatioAnswer answer;
    answer.question = question;
    answer.zone = question.scope == RatioScope::Plan ? QByteArray() : zone.id();
    if (kNow < question.from) return answer;  // nothing lies ahead
    const CivilDate first = zone.dayOf(question.from);
    const CivilDate last = zone.dayOf({question.to.us - 1});
    for (CivilDate day = first; day <= last && question.step != RatioStep::None;) {
        const Days step = stepOf(question.step, day, cycles);
        RatioPoint point;
        point.first = step.first;
        point.end = step.end;
        point.partial = zone.startOf(step.first) < question.from || question.to < zone.startOf(step.end);
        const std::size_t nth = answer.points.size();
        if (nth != 2)
            for (CivilDate of = std::max(first, step.first); of < step.end && of <= last; of = of + 1)
                point.sums.add(sumsOf(of));
        if (nth == 4) {
            point.sums.standardUnits = 0;
            point.sums.premiumUnits = -3;
        }
        answer.total.add(point.sums);
        answer.points.push_back(point);
        day = step.end;
    }
    for (CivilDate day = first; day <= last && question.step == RatioStep::None; day = day + 1)
        answer.total.add(sumsOf(day));
    if (!question.compare) return answer;
    answer.beforeFrom = {std::max<std::int64_t>(0, question.from.us - (question.to.us - question.from.us))};
    for (CivilDate of = zone.dayOf(answer.beforeFrom); of < first; of = of + 1) answer.before.add(sumsOf(of));
    const auto add = [&](RatioPartKind kind, const std::vector<std::pair<QString, int>> &tenths) {
        for (RatioPart &part : partsOf(kind, tenths, answer.before, answer.total))
            answer.parts.push_back(std::move(part));
    };
    const bool all = question.scope == RatioScope::All;
    if (all || question.scope == RatioScope::Plan)
        add(RatioPartKind::Workspace, {{QStringLiteral("acme"), 6}, {QStringLiteral("globex"), 4}});
    if (question.scope == RatioScope::Workspace)
        add(RatioPartKind::Member, {{QStringLiteral("ada"), 7}, {QString(), 3}});
    if (all || question.scope == RatioScope::Workspace || question.scope == RatioScope::Route)
        add(RatioPartKind::Action, {{QStringLiteral("research.deep"), 5}, {QStringLiteral("chat"), 5}});
    if (all || question.scope == RatioScope::Workspace || question.scope == RatioScope::Action)
        add(RatioPartKind::Route, {{QStringLiteral("premium-reasoning"), 5}, {QStringLiteral("standard-mini"), 5}});
    return answer;
}

SignalAnswer sampleSignals(const SignalQuestion &question)
{
    SignalAnswer answer;
    answer.question = question;
    answer.zone = "UTC";
    const CivilDate last = utcDay({question.to.us - 1});
    for (CivilDate day = utcDay(question.from); day <= last; day = day + 1) answer.days.push_back({day, {}});
    // On fixed days, so that another range holds others.
    const CivilDate newest = CivilDate::of(2026, 3, 17);
    constexpr std::array kOrder{SignalKind::RateLimited,    SignalKind::BatchExpired,
                                SignalKind::RateLimited,    SignalKind::RegionQuotaExhausted,
                                SignalKind::BatchUnordered, SignalKind::RouteIneligible,
                                SignalKind::RateLimited,    SignalKind::BatchExpired,
                                SignalKind::Other,          SignalKind::RateLimited};
    std::vector<ProviderSignal> rows;
    for (std::size_t i = 0; i < kOrder.size(); ++i) {
        const auto days = static_cast<std::int32_t>(i) * (i > 7 ? 6 : 1);
        const Instant at{utcMidnight(newest - days).us +
                         (9 + static_cast<std::int64_t>(i)) * 3'600 * kMicrosPerSecond / 2};
        ProviderSignal signal = signalAt(100 - static_cast<std::int64_t>(i), at, kOrder[i],
                                         i % 3 == 0 ? QStringLiteral("globex") : QStringLiteral("acme"));
        if (passes(question, signal)) rows.push_back(std::move(signal));
    }
    addUp(answer, rows);
    const auto of = [&](const QString &pool) {
        return std::ranges::count_if(rows, [&](const ProviderSignal &s) { return s.pool == pool; });
    };
    PoolPeak hot{QStringLiteral("azure-eastus-global"),
                 true,
                 QStringLiteral("azure_openai"),
                 QStringLiteral("eastus"),
                 QStringLiteral("gpt-5"),
                 1'000'000,
                 48'000'000,
                 1'180'000,
                 Instant{utcMidnight(newest - 2).us + 14 * 3'600 * kMicrosPerSecond},
                 of(QStringLiteral("azure-eastus-global"))};
    PoolPeak cool = hot;
    cool.pool = QStringLiteral("azure-swedencentral");
    cool.region = QStringLiteral("swedencentral");
    cool.tokens = 12'000'000;
    cool.peak = 240'000;
    cool.signalCount = 0;
    PoolPeak unstated = hot;
    unstated.pool = QStringLiteral("azure-westeurope");
    unstated.region = QStringLiteral("westeurope");
    unstated.quota.reset();
    unstated.peak = 310'000;
    unstated.signalCount = of(QStringLiteral("azure-westeurope"));
    PoolPeak stray;
    stray.pool = QStringLiteral("somewhere-else");
    stray.inCatalog = false;
    answer.pools = {hot, cool, unstated, stray};
    return answer;
}

}  // namespace headroom::testing
