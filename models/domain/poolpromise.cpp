// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poolpromise.h"

#include "domain/wide.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace headroom {

namespace {

constexpr std::int64_t kMinutesPerDay = 24 * 60;
constexpr std::int64_t kMicrosPerMinute = 60 * kMicrosPerSecond;
// Rests of terms are kept in millionths of a token, so that their sum is rounded once.
constexpr std::int64_t kRestsPerToken = 1'000'000;

// What running cycles promise of one bucket.
struct Promised {
    Wide units = 0;
    bool unlimited = false;
    std::map<std::int64_t, Wide> byMinutes;  // units by the length of their cycles, in whole minutes
};

// What a route took of one bucket in the window.
struct Taken {
    Wide units = 0;  // net of credits
    Wide tokens = 0;
};

PerBucket<Promised> promisedBy(const OverviewAnswer &standings)
{
    PerBucket<Promised> promised;
    for (const WorkspaceStanding &workspace : standings.rows) {
        const std::int64_t minutes =
            std::max<std::int64_t>(1, (workspace.cycle.end.us - workspace.cycle.start.us) / kMicrosPerMinute);
        for (const Bucket bucket : kBuckets) {
            const Amount total = workspace.buckets[index(bucket)].entitlement.total();
            Promised &of = promised[index(bucket)];
            of.unlimited = of.unlimited || total.unlimited;
            if (total.unlimited || total.units <= 0) continue;
            of.units += total.units;
            of.byMinutes[minutes] += total.units;
        }
    }
    return promised;
}

using TakenByRoute = QHash<QString, Taken>;

// By route, of those that are stated and took something.
PerBucket<TakenByRoute> takenBy(const ObservedUse &use)
{
    PerBucket<TakenByRoute> taken;
    for (const RouteUse &row : use.rows) {
        if (!row.bucket || row.route.isEmpty()) continue;
        Taken &of = taken[index(*row.bucket)][row.route];
        of.units += row.units;
        of.tokens += Wide{row.inputTokens} + row.outputTokens;
    }
    for (TakenByRoute &routes : taken) routes.removeIf([](auto route) { return route.value().units <= 0; });
    return taken;
}

PerBucket<QSet<QString>> defaultRoutes(const Catalog &catalog, Instant at)
{
    PerBucket<QSet<QString>> routes;
    const RouteSheet *sheet = sheetAt(catalog.routeSheets, at);
    if (!sheet) return routes;
    for (const SheetAction &action : sheet->actions) routes[index(action.bucket)].insert(action.route);
    return routes;
}

// A sum of quotients, rounded once.
class Quotients {
public:
    // dividend / divisor, both 0 or more, the divisor above 0 and below 2^100
    void add(Wide dividend, Wide divisor)
    {
        m_whole += dividend / divisor;
        m_rests += dividedHalfEven(dividend % divisor * kRestsPerToken, divisor);
    }
    void add(const Quotients &other)
    {
        m_whole += other.m_whole;
        m_rests += other.m_rests;
    }
    [[nodiscard]] std::int64_t rounded() const { return clamped(m_whole + dividedHalfEven(m_rests, kRestsPerToken)); }

private:
    Wide m_whole = 0;
    Wide m_rests = 0;
};

class PoolReckoning {
public:
    PoolReckoning(const Catalog &catalog, const ObservedUse &use, const OverviewAnswer &standings)
        : m_catalog(catalog), m_use(use), m_promised(promisedBy(standings)), m_taken(takenBy(use)),
          m_defaults(defaultRoutes(catalog, standings.at))
    {}

    [[nodiscard]] PoolPromise of(const QString &pool, std::optional<std::int64_t> quota) const
    {
        PoolPromise promise;
        promise.pool = pool;
        promise.quota = quota;
        for (const Route &route : m_catalog.routes) {
            if (route.pool == pool) promise.routes << route.key;
        }
        observe(promise);
        reckon(promise);
        return promise;
    }

private:
    void observe(PoolPromise &promise) const
    {
        std::map<CivilDate, Wide> byDay;
        Wide used = 0;
        for (const RouteDay &day : m_use.days) {
            if (!promise.routes.contains(day.route)) continue;
            used += day.tokens;
            byDay[day.day] += day.tokens;
        }
        promise.usedTokens = clamped(used);
        const auto busiest = std::ranges::max_element(byDay, {}, [](const auto &day) { return day.second; });
        if (busiest == byDay.end()) return;
        promise.busiest = RouteDay{{}, busiest->first, clamped(busiest->second)};
        promise.busiestPerMinute = clamped(dividedHalfEven(busiest->second, kMinutesPerDay));
    }

    void reckon(PoolPromise &promise) const
    {
        Quotients all;
        bool known = false;
        for (const Bucket bucket : kBuckets) {
            const std::size_t at = index(bucket);
            PoolPart &part = promise.parts[at];
            part = partOf(promise.routes, bucket);
            if (part.shares > 0) {
                promise.entitled[at] = clamped(dividedHalfEven(Wide{part.promised} * part.sharesHere, part.shares));
                promise.unlimited[at] = m_promised[at].unlimited && part.sharesHere > 0;
            }
            if (part.sharesHere > 0 && part.promised > 0 && part.tokensHere == 0) continue;
            known = true;
            Quotients tokens;
            if (part.tokensHere > 0) {
                for (const auto &[minutes, units] : m_promised[at].byMinutes)
                    tokens.add(Wide{clamped(units)} * part.tokensHere, Wide{part.shares} * minutes);
            }
            part.perMinute = tokens.rounded();
            all.add(tokens);
        }
        if (known) promise.promisedPerMinute = all.rounded();
    }

    [[nodiscard]] PoolPart partOf(const QStringList &routes, Bucket bucket) const
    {
        PoolPart part;
        part.promised = clamped(m_promised[index(bucket)].units);
        const TakenByRoute &taken = m_taken[index(bucket)];
        part.fromSheet = taken.isEmpty();
        if (part.fromSheet) {
            const QSet<QString> &defaults = m_defaults[index(bucket)];
            part.shares = defaults.size();
            part.sharesHere = std::ranges::count_if(routes, [&](const QString &key) { return defaults.contains(key); });
            return part;
        }
        Wide units = 0;
        Wide unitsHere = 0;
        Wide tokensHere = 0;
        for (auto route = taken.begin(); route != taken.end(); ++route) {
            units += route->units;
            if (!routes.contains(route.key())) continue;
            unitsHere += route->units;
            tokensHere += route->tokens;
        }
        part.shares = clamped(units);
        part.sharesHere = clamped(unitsHere);
        part.tokensHere = clamped(tokensHere);
        return part;
    }

    const Catalog &m_catalog;
    const ObservedUse &m_use;
    PerBucket<Promised> m_promised;
    PerBucket<TakenByRoute> m_taken;
    PerBucket<QSet<QString>> m_defaults;
};

}  // namespace

bool PoolPromise::atLeast() const
{
    return std::ranges::any_of(unlimited, [](bool endless) { return endless; }) ||
           std::ranges::any_of(parts, [](const PoolPart &part) { return !part.perMinute; });
}

std::vector<PoolPromise> poolPromises(const Catalog &catalog, const ObservedUse &use, const OverviewAnswer &standings)
{
    const PoolReckoning reckoning(catalog, use, standings);
    std::vector<PoolPromise> promises;
    QSet<QString> known;
    for (const Pool &pool : catalog.pools) {
        known.insert(pool.key);
        promises.push_back(reckoning.of(pool.key, pool.tokensPerMinute));
    }
    for (const Route &route : catalog.routes) {
        if (!route.pool || route.pool->isEmpty() || known.contains(*route.pool)) continue;
        known.insert(*route.pool);
        promises.push_back(reckoning.of(*route.pool, std::nullopt));
    }
    return promises;
}

}  // namespace headroom
