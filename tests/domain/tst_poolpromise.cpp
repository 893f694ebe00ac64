// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poolpromise.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headroom;

namespace {

constexpr Instant kAt{1'773'757'800 * kMicrosPerSecond};  // 2026-03-17T14:30:00Z
constexpr CivilDate kDay{20'529};
constexpr std::int64_t kMinutesOfTenDays = 10 * 24 * 60;

Route route(const QString &key, const QString &pool)
{
    Route made;
    made.key = key;
    if (!pool.isEmpty()) made.pool = pool;
    return made;
}

// "premium" and "code" run through the pool, "mini" does not.
Catalog catalog(std::optional<std::int64_t> quota = 1'000)
{
    Catalog made;
    made.routes = {route(QStringLiteral("premium"), QStringLiteral("east")),
                   route(QStringLiteral("code"), QStringLiteral("east")), route(QStringLiteral("mini"), {})};
    Pool pool;
    pool.key = QStringLiteral("east");
    pool.tokensPerMinute = quota;
    made.pools = {pool};
    return made;
}

RouteUse took(const QString &key, std::int64_t units, std::int64_t tokens, Bucket bucket = Bucket::PremiumSync)
{
    RouteUse row;
    row.bucket = bucket;
    row.route = key;
    row.units = units;
    row.inputTokens = tokens - tokens / 4;
    row.outputTokens = tokens / 4;
    return row;
}

ObservedUse use(std::vector<RouteUse> rows)
{
    ObservedUse made;
    made.window = {kDay - 89, kDay + 1};
    made.rows = std::move(rows);
    return made;
}

WorkspaceStanding promised(std::int64_t units, int days = 10, Bucket bucket = Bucket::PremiumSync)
{
    WorkspaceStanding standing;
    standing.cycle.start = Instant{0};
    standing.cycle.end = Instant{days * kMicrosPerDay};
    standing.buckets[index(bucket)].entitlement.base = {false, units};
    return standing;
}

OverviewAnswer standings(std::vector<WorkspaceStanding> rows)
{
    return {kAt, std::move(rows), {}};
}

PoolPromise only(const Catalog &of, const ObservedUse &used, const OverviewAnswer &all)
{
    const auto promises = poolPromises(of, used, all);
    return promises.size() == 1 ? promises.front() : PoolPromise{};
}

}  // namespace

// What plans promise through a pool (R30).
class TestPoolPromise : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsPromisedWhereNothingIsThere()
    {
        QVERIFY(poolPromises({}, {}, {}).empty());
        const PoolPromise promise = only(catalog(), {}, {});
        QCOMPARE(promise.routes, QStringList({QStringLiteral("premium"), QStringLiteral("code")}));
        QCOMPARE(promise.promisedPerMinute, std::optional<std::int64_t>(0));
        QVERIFY(!promise.busiest && !promise.atLeast() && !promise.passesQuota());
    }

    // 14,400 units in 14,400 minutes are one a minute; each took 1,000 tokens.
    void unitsBecomeTokensAtAnEvenPace()
    {
        const ObservedUse used = use({took(QStringLiteral("premium"), 50, 50'000)});
        PoolPromise promise = only(catalog(), used, standings({promised(kMinutesOfTenDays)}));
        QCOMPARE(promise.entitled[index(Bucket::PremiumSync)], kMinutesOfTenDays);
        QCOMPARE(promise.promisedPerMinute, std::optional<std::int64_t>(1'000));
        QVERIFY(!promise.passesQuota());  // exactly what it carries
        promise = only(catalog(), used, standings({promised(kMinutesOfTenDays), promised(14, 10)}));
        QCOMPARE(promise.promisedPerMinute, std::optional<std::int64_t>(1'001));  // 1,000.97
        QVERIFY(promise.passesQuota());
        QVERIFY(!only(catalog(std::nullopt), used, standings({promised(1'000'000)})).passesQuota());
    }

    // Three quarters of the bucket's units went elsewhere, and with them three quarters of the promise.
    void aBucketIsSharedAsItsRoutesWereUsed()
    {
        const ObservedUse used =
            use({took(QStringLiteral("premium"), 20, 40'000), took(QStringLiteral("code"), 5, 1'000),
                 took(QStringLiteral("mini"), 75, 75), took(QString(), 1'000, 9)});
        const PoolPromise promise = only(catalog(), used, standings({promised(kMinutesOfTenDays)}));
        QCOMPARE(promise.entitled[index(Bucket::PremiumSync)], kMinutesOfTenDays / 4);
        const PoolPart &part = promise.parts[index(Bucket::PremiumSync)];
        QCOMPARE(part.sharesHere, std::int64_t{25});
        QCOMPARE(part.shares, std::int64_t{100});
        QCOMPARE(part.tokensHere, std::int64_t{41'000});
        QCOMPARE(promise.promisedPerMinute, std::optional<std::int64_t>(410));
    }

    void creditsLowerTheShareOfTheirRoute()
    {
        const ObservedUse used = use({took(QStringLiteral("premium"), 60, 600), took(QStringLiteral("premium"), -10, 0),
                                      took(QStringLiteral("mini"), 50, 50), took(QStringLiteral("code"), -5, 1)});
        const PoolPromise promise = only(catalog(), used, standings({promised(100)}));
        QCOMPARE(promise.entitled[index(Bucket::PremiumSync)], std::int64_t{50});
    }

    void everyCycleHasALengthOfItsOwn()
    {
        const ObservedUse used = use({took(QStringLiteral("premium"), 1, 1'000)});
        const PoolPromise promise =
            only(catalog(), used, standings({promised(kMinutesOfTenDays, 10), promised(kMinutesOfTenDays, 20)}));
        QCOMPARE(promise.promisedPerMinute, std::optional<std::int64_t>(1'500));
    }

    void bucketsAddUpAndAreRoundedOnce()
    {
        const ObservedUse used = use({took(QStringLiteral("premium"), 2, kMinutesOfTenDays),
                                      took(QStringLiteral("code"), 2, kMinutesOfTenDays, Bucket::LongContext)});
        // Half a token a minute each: 1 in all, though each by itself is rounded to the even 0.
        const PoolPromise promise =
            only(catalog(), used, standings({promised(1), promised(1, 10, Bucket::LongContext)}));
        QCOMPARE(promise.parts[index(Bucket::PremiumSync)].perMinute, std::optional<std::int64_t>(0));
        QCOMPARE(promise.promisedPerMinute, std::optional<std::int64_t>(1));
    }

    void anUnusedBucketIsSharedByTheSheet()
    {
        Catalog of = catalog();
        RouteSheet sheet;
        sheet.effectiveFrom = Instant{0};
        for (const auto &[action, key] : {std::pair("a", "premium"), std::pair("b", "mini"), std::pair("c", "mini")}) {
            SheetAction line;
            line.action = QLatin1String(action);
            line.bucket = Bucket::PremiumSync;
            line.route = QLatin1String(key);
            sheet.actions.push_back(line);
        }
        of.routeSheets = {sheet};
        const PoolPromise promise = only(of, {}, standings({promised(100)}));
        QCOMPARE(promise.entitled[index(Bucket::PremiumSync)], std::int64_t{50});  // one of two routes
        QVERIFY(promise.parts[index(Bucket::PremiumSync)].fromSheet);
        QVERIFY(!promise.parts[index(Bucket::PremiumSync)].perMinute);  // what a unit takes is not known
        QVERIFY(promise.atLeast());
        // A sheet to come shares nothing yet.
        of.routeSheets.front().effectiveFrom = Instant{kAt.us + 1};
        QCOMPARE(only(of, {}, standings({promised(100)})).entitled[index(Bucket::PremiumSync)], std::int64_t{0});
    }

    void whatHasNoEndIsLeftOutAndSaid()
    {
        WorkspaceStanding endless = promised(0);
        endless.buckets[index(Bucket::PremiumSync)].entitlement.base = {true, 0};
        const ObservedUse used = use({took(QStringLiteral("premium"), 50, 50'000)});
        const PoolPromise promise = only(catalog(), used, standings({promised(kMinutesOfTenDays), endless}));
        QCOMPARE(promise.promisedPerMinute, std::optional<std::int64_t>(1'000));
        QVERIFY(promise.unlimited[index(Bucket::PremiumSync)] && promise.atLeast());
        QVERIFY(!promise.unlimited[index(Bucket::StandardSync)]);
        // Of no concern where the bucket goes elsewhere.
        QVERIFY(!only(catalog(), use({took(QStringLiteral("mini"), 1, 1)}), standings({endless})).atLeast());
    }

    void theBusiestDayIsOfAllRoutesTogether()
    {
        ObservedUse used = use({});
        used.days = {{QStringLiteral("premium"), kDay - 2, 700},
                     {QStringLiteral("premium"), kDay, 1'000'000},
                     {QStringLiteral("code"), kDay, 440'000},
                     {QStringLiteral("mini"), kDay - 1, 9'000'000},
                     {QStringLiteral("code"), kDay - 3, 1'440'000}};
        const PoolPromise promise = only(catalog(), used, {});
        QCOMPARE(promise.usedTokens, std::int64_t{2'880'700});
        QCOMPARE(promise.busiest->day, kDay - 3);  // of equal days the first
        QCOMPARE(promise.busiest->tokens, std::int64_t{1'440'000});
        QCOMPARE(promise.busiestPerMinute, std::optional<std::int64_t>(1'000));
    }

    void aPoolThatNobodyDescribedIsNamed()
    {
        Catalog of = catalog();
        of.routes.push_back(route(QStringLiteral("docs"), QStringLiteral("west")));
        const auto promises = poolPromises(of, {}, {});
        QCOMPARE(promises.size(), std::size_t{2});
        QCOMPARE(promises[1].pool, QStringLiteral("west"));
        QVERIFY(!promises[1].quota);
    }

    void hugeFiguresEndAtTheLargest()
    {
        const std::int64_t most = std::numeric_limits<std::int64_t>::max();
        const PoolPromise promise = only(catalog(), use({took(QStringLiteral("premium"), 1, most)}),
                                         standings({promised(most), promised(most)}));
        QCOMPARE(promise.promisedPerMinute, std::optional<std::int64_t>(most));
        QCOMPARE(promise.entitled[index(Bucket::PremiumSync)], most);
    }

    // Whatever the shares: pools together promise what the workspaces were promised, but for rounding.
    void nothingIsPromisedTwice()
    {
        rc::check("the pools' shares add up", [] {
            const auto count = rc::gen::inRange<std::int64_t>(1, 1'000'000);
            Catalog of = catalog();
            of.routes[2].pool = QStringLiteral("west");
            const ObservedUse used =
                use({took(QStringLiteral("premium"), *count, *count), took(QStringLiteral("code"), *count, *count),
                     took(QStringLiteral("mini"), *count, *count)});
            const std::int64_t units = *count;
            const auto promises = poolPromises(of, used, standings({promised(units)}));
            RC_ASSERT(promises.size() == std::size_t{2});
            const std::int64_t sum =
                promises[0].entitled[index(Bucket::PremiumSync)] + promises[1].entitled[index(Bucket::PremiumSync)];
            RC_ASSERT(std::abs(sum - units) <= 1);
        });
    }
};

QTEST_APPLESS_MAIN(TestPoolPromise)
#include "tst_poolpromise.moc"
