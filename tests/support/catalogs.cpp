// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogs.h"

#include <limits>

namespace headroom::testing {

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

bool coin()
{
    return *rc::gen::arbitrary<bool>();
}

std::int64_t number(std::int64_t least, std::int64_t most)
{
    return *rc::gen::oneOf(rc::gen::inRange(least, std::min(most, least + 1000)), rc::gen::element(least, most));
}

template<typename Make>
auto maybe(Make make) -> std::optional<decltype(make())>
{
    return coin() ? std::optional(make()) : std::nullopt;
}

QString word()
{
    return *rc::gen::element(QStringLiteral("x"), QStringLiteral("Ünïcode \u4e2d\u6587 \U0001F600"),
                             QStringLiteral("quote \" slash \\ newline \n tab \t"), QStringLiteral(" spaced "),
                             QStringLiteral("null"), QStringLiteral("0"));
}

Instant instant(Instant least = kFirstInstant)
{
    const std::int64_t span = kEndOfTime.us - least.us - 1;
    return {least.us + *rc::gen::oneOf(rc::gen::inRange<std::int64_t>(0, std::min<std::int64_t>(span, 1000) + 1),
                                       rc::gen::inRange<std::int64_t>(0, span + 1), rc::gen::just(span))};
}

CivilDate date()
{
    return {*rc::gen::inRange(-30'000, 80'000)};
}
Money money()
{
    return {number(0, kMost)};
}
TokenPrice tokenPrice()
{
    return {number(0, kMost)};
}
Bucket bucket()
{
    return *rc::gen::elementOf(kBuckets);
}
Per per()
{
    return coin() ? Per::Seat : Per::Workspace;
}
int percent()
{
    return *rc::gen::inRange(1, 101);
}
std::int64_t units()
{
    return number(0, kMost);
}
Mode mode()
{
    return coin() ? Mode::Batch : Mode::Sync;
}

template<typename Make>
auto several(int most, Make make) -> std::vector<decltype(make(0))>
{
    std::vector<decltype(make(0))> result;
    const int count = *rc::gen::inRange(0, most + 1);
    for (int i = 0; i < count; ++i) result.push_back(make(i));
    return result;
}

template<typename T, typename KeyOf>
auto oneOf(const std::vector<T> &from, KeyOf keyOf)
{
    return keyOf(*rc::gen::elementOf(from));
}

QString routeOf(const Catalog &catalog)
{
    return oneOf(catalog.routes, [](const Route &r) { return r.key; });
}

BucketLimit limit(Bucket of)
{
    BucketLimit limit;
    limit.allowance = coin() ? Amount{true, 0} : Amount{false, units()};
    limit.unit = maybe([&] {
        return of == Bucket::LongContext ? *rc::gen::element(Unit::Page, Unit::File, Unit::Action) : defaultUnit(of);
    });
    limit.per = maybe(per);
    limit.warnPercent = maybe(percent);
    limit.atLimit = maybe([] { return coin() ? AtLimit::Queue : AtLimit::Block; });
    limit.overagePrice = maybe(money);
    limit.overageCap = maybe(units);
    if (of == Bucket::PremiumSync) {
        limit.confirmPercent = maybe(percent);
        limit.memberDailyCap = maybe(units);
    }
    return limit;
}

Plan plan(const QString &key)
{
    Plan plan;
    plan.key = key;
    if (coin()) plan.name = word();
    plan.versions = several(3, [](int i) {
        PlanVersion version;
        version.version = 3 * i + 1;
        version.effectiveFrom = instant();
        version.price = money();
        version.pricePer = maybe(per);
        for (const Bucket of : kBuckets) {
            if (coin()) version.limits.emplace(of, limit(of));
        }
        return version;
    });
    return plan;
}

Pool pool(int i)
{
    Pool pool;
    pool.key = QStringLiteral("pool %1").arg(i);
    pool.provider = maybe(word);
    pool.subscription = maybe(word);
    pool.region = maybe(word);
    pool.model = maybe(word);
    pool.deploymentType = maybe(word);
    pool.tokensPerMinute = maybe(units);
    return pool;
}

Route route(int i, const Catalog &catalog)
{
    Route route;
    route.key = QStringLiteral("route-%1").arg(i);
    route.provider = maybe(word);
    route.modelFamily = maybe(word);
    route.modes = maybe([] {
        return *rc::gen::element(std::vector{Mode::Sync}, std::vector{Mode::Batch},
                                 std::vector{Mode::Sync, Mode::Batch}, std::vector{Mode::Batch, Mode::Sync});
    });
    route.region = maybe(word);
    if (!catalog.pools.empty())
        route.pool = maybe([&] { return oneOf(catalog.pools, [](const Pool &p) { return p.key; }); });
    route.contextWindow = maybe([] { return number(1, kMost); });
    route.prices = maybe([] {
        return several(3, [](int) {
            RoutePrice price;
            price.from = instant();
            price.input = tokenPrice();
            price.cachedInput = maybe(tokenPrice);
            price.output = tokenPrice();
            price.batchPercent = maybe([] { return *rc::gen::inRange(0, 101); });
            return price;
        });
    });
    return route;
}

SheetAction sheetAction(int i, const Catalog &catalog)
{
    SheetAction action;
    action.action = QStringLiteral("action.%1").arg(i);
    action.bucket = bucket();
    action.route = routeOf(catalog);
    action.fallbackRoute = maybe([&] { return routeOf(catalog); });
    if (action.fallbackRoute == action.route) action.fallbackRoute.reset();
    action.mode = maybe(mode);
    action.warnPercent = maybe(percent);
    action.asyncExpectationShown = maybe(coin);
    if (action.mode == Mode::Batch && action.bucket != Bucket::BatchRecords) action.asyncExpectationShown = true;
    action.downgradeTo = maybe([&] { return DowngradeTarget{routeOf(catalog), bucket()}; });
    if (action.downgradeTo && action.downgradeTo->bucket == action.bucket) action.downgradeTo.reset();
    return action;
}

Ceiling ceiling(int i)
{
    Ceiling ceiling;
    ceiling.surface = QStringLiteral("surface_%1").arg(i);
    ceiling.minRecords = maybe([] { return number(0, 100); });
    ceiling.maxRecords = maybe([] { return number(2000, kMost); });
    ceiling.maxBytes = maybe([] { return number(1, kMost); });
    ceiling.windowHours = maybe([] { return number(1, kMost); });
    ceiling.ordered = maybe(coin);
    ceiling.source = maybe(word);
    ceiling.lastReviewed = maybe(date);
    return ceiling;
}

// A non-empty [from, to).
template<typename T>
void window(T &value)
{
    const Instant a = instant();
    const Instant b = instant();
    value.from = std::min(a, b);
    value.to = std::max(a, b);
    if (value.from < value.to) return;
    if (value.from == kFirstInstant) {
        ++value.to.us;
    } else {
        --value.from.us;
    }
}

Grant grant(int)
{
    Grant grant;
    grant.bucket = bucket();
    grant.units = units();
    grant.price = money();
    window(grant);
    return grant;
}

Workspace workspace(int i, const Catalog &catalog)
{
    Workspace workspace;
    workspace.key = QStringLiteral("workspace/%1").arg(i);
    workspace.name = maybe(word);
    workspace.timeZone =
        *rc::gen::element(QByteArray("UTC"), QByteArray("America/New_York"), QByteArray("Asia/Kathmandu"));
    workspace.cycleAnchor = maybe(date);
    workspace.cycleDays = maybe([] { return *rc::gen::element(0, 1, 30, 365); });
    workspace.seats = maybe([] { return *rc::gen::inRange(1, 1'000'001); });
    if (coin()) {
        workspace.plans.emplace();
        for (const Plan &plan : catalog.plans) {
            for (const PlanVersion &version : plan.versions) {
                if (coin()) workspace.plans->push_back({plan.key, version.version, instant(version.effectiveFrom)});
            }
        }
    }
    workspace.addons = maybe([] { return several(3, grant); });
    workspace.prepaid = maybe([] { return several(3, grant); });
    if (!catalog.routes.empty()) {
        workspace.workflows = maybe([&] {
            return several(2, [&](int n) {
                Workflow workflow;
                workflow.key = QStringLiteral("workflow %1").arg(n);
                workflow.route = routeOf(catalog);
                workflow.schedule = maybe(word);
                workflow.includedRecords = units();
                workflow.price = money();
                workflow.successMeasure = maybe(word);
                window(workflow);
                return workflow;
            });
        });
    }
    workspace.retention = maybe(word);
    workspace.expansionIntent = maybe(word);
    return workspace;
}

}  // namespace

rc::Gen<Catalog> arbitraryCatalog(int published)
{
    return rc::gen::exec([published] {
        Catalog catalog;
        catalog.plans =
            several(3, [published](int i) { return plan(QStringLiteral("plan-%1-%2").arg(published).arg(i)); });
        catalog.pools = several(3, pool);
        catalog.routes = several(4, [&](int i) { return route(i, catalog); });
        if (!catalog.routes.empty()) {
            catalog.routeSheets = several(3, [&](int i) {
                RouteSheet sheet;
                sheet.version = published * 100 + i + 1;
                sheet.effectiveFrom = instant();
                sheet.actions = several(4, [&](int n) { return sheetAction(n, catalog); });
                return sheet;
            });
        }
        catalog.ceilings = several(3, ceiling);
        catalog.workspaces = several(4, [&](int i) { return workspace(i, catalog); });
        EarlyBurnSettings burn{maybe(percent), maybe([] { return *rc::gen::inRange(1, 3661); }), maybe(bucket)};
        if (burn != EarlyBurnSettings{}) catalog.settings.earlyBurn = burn;
        const auto tokens = [] { return *rc::gen::inRange<std::int64_t>(1, std::numeric_limits<std::int64_t>::max()); };
        const auto mostly = [] { return *rc::gen::inRange(51, 101); };
        CauseSettings causes{maybe(percent), maybe(percent), maybe(tokens), maybe(mostly), maybe(percent)};
        if (causes != CauseSettings{}) catalog.settings.causes = causes;
        return catalog;
    });
}

}  // namespace headroom::testing
