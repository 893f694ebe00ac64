// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uniteconomics.h"
#include "domain/uniteconomicswhatif.h"
#include "values.h"

#include <limits>
#include <numeric>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

UnitCost unitCost(std::string_view dollars, std::int64_t units)
{
    return {{usd(dollars), false}, units};
}

RouteUse used(std::optional<Bucket> bucket, const QString &route, std::int64_t units, std::string_view cost)
{
    RouteUse row;
    row.bucket = bucket;
    row.route = route;
    row.action = u"chat"_s;
    row.units = units;
    row.events = units;
    row.cost = {usd(cost), false};
    return row;
}

// $99 with 4,500 standard and 300 premium actions.
PlanVersion ninetyNine()
{
    PlanVersion version;
    version.price = usd("99");
    version.limits[Bucket::StandardSync].allowance = {false, 4500};
    version.limits[Bucket::PremiumSync].allowance = {false, 300};
    return version;
}

// Standard $0.004 and premium $0.08 an action, as the ledger saw them.
PerBucket<std::optional<UnitCost>> workedCosts()
{
    PerBucket<std::optional<UnitCost>> costs;
    costs[index(Bucket::StandardSync)] = unitCost("4", 1000);
    costs[index(Bucket::PremiumSync)] = unitCost("8", 100);
    return costs;
}

FinishedCycle finished(const QString &workspace, std::string_view margin, int version = 1)
{
    FinishedCycle cycle;
    cycle.workspace = workspace;
    cycle.planKey = u"team"_s;
    cycle.planVersion = version;
    cycle.revenue = usd("99");
    cycle.margin = usd(margin);
    cycle.total = {cycle.revenue - cycle.margin, false};
    return cycle;
}

rc::Gen<RouteUse> anyUse()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(-1, 4), rc::gen::inRange(0, 4), rc::gen::inRange(0, 3),
                                       rc::gen::inRange<std::int64_t>(-50, 100'000),
                                       rc::gen::inRange<std::int64_t>(0, 100'000'000'000), rc::gen::arbitrary<bool>()),
                        [](const auto &drawn) {
                            const auto &[bucket, route, action, units, nanos, estimated] = drawn;
                            RouteUse row;
                            if (bucket >= 0) row.bucket = kBuckets[static_cast<std::size_t>(bucket)];
                            row.route = route == 0 ? QString() : u"route-%1"_s.arg(route);
                            row.action = u"action-%1"_s.arg(action);
                            row.units = row.bucket ? units : 0;
                            row.events = units < 0 ? 1 : units + 1;
                            row.cost = {Money{nanos}, estimated};
                            row.inputTokens = row.events * 3;
                            row.outputTokens = row.events;
                            return row;
                        });
}

}  // namespace

class TestUnitEconomics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWorkedExampleComesOutExactly();
    void unitCosts_data();
    void unitCosts();
    void aCostThatDoesNotFitIsNotKnown();
    void rowsAreSumsByWhatNamesThem();
    void rowsSayWhichAreEstimated();
    void publishedPricesStandBesideTheObserved();
    void whatHasNoPriceHasNoPublishedCost();
    void rowsAddUpToBuckets();
    void failedAttemptsCount();
    void theMixGivesTheObservedCostBack();
    void theMixMovesTheCost();
    void theMixLeavesOutWhatHasNoCost();

    void seatsMultiplyPriceAndAllowance();
    void unlimitedAndUnknownAreNoNumbers();
    void nothingAllowedCostsNothing();
    void expectedTakesTheVersionsWorkspaces();
    void classes_data();
    void classes();
    void classesCoverAll();

    void useIsHeldAtTheAllowance();
    void useWithoutAKnownCostIsNoNumber();
    void sharesAddUp();
    void sharesMoveTogether_data();
    void sharesMoveTogether();
    void typicalSeatsAreTheMedian();
};

// R32: 5,000 undifferentiated messages cost $20 to $400; the $99 plan costs $18 + $24 = $42 at most, margin $57.
void TestUnitEconomics::theWorkedExampleComesOutExactly()
{
    const auto costs = workedCosts();
    QCOMPARE(*costs[index(Bucket::StandardSync)]->each(), usd("0.004"));
    QCOMPARE(*costs[index(Bucket::PremiumSync)]->each(), usd("0.08"));
    QCOMPARE(*costs[index(Bucket::StandardSync)]->of(5000), usd("20"));
    QCOMPARE(*costs[index(Bucket::PremiumSync)]->of(5000), usd("400"));

    const PlanEconomics plan = worstCase(ninetyNine(), 1, costs);
    QCOMPARE(plan.price, usd("99"));
    QCOMPARE(*plan.worst[index(Bucket::StandardSync)], usd("18"));
    QCOMPARE(*plan.worst[index(Bucket::PremiumSync)], usd("24"));
    QCOMPARE(*plan.worstCost, usd("42"));
    QCOMPARE(*plan.worstMargin, usd("57"));
    QVERIFY(plan.unknown.isEmpty());
}

void TestUnitEconomics::unitCosts_data()
{
    QTest::addColumn<QString>("cost");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("each");
    QTest::newRow("even") << u"24"_s << qint64{300} << u"0.08"_s;
    QTest::newRow("a third, rounded down") << u"1"_s << qint64{3} << u"0.333333333"_s;
    QTest::newRow("two thirds, rounded up") << u"2"_s << qint64{3} << u"0.666666667"_s;
    QTest::newRow("half to even") << u"0.000000005"_s << qint64{2} << u"0.000000002"_s;
    QTest::newRow("free") << u"0"_s << qint64{7} << u"0.00"_s;
    QTest::newRow("credited cost") << u"-3"_s << qint64{2} << u"-1.50"_s;
    QTest::newRow("no units") << u"24"_s << qint64{0} << u""_s;
    QTest::newRow("credits took more than was used") << u"24"_s << qint64{-1} << u""_s;
}

void TestUnitEconomics::unitCosts()
{
    QFETCH(QString, cost);
    QFETCH(qint64, units);
    QFETCH(QString, each);
    const std::optional<Money> answer = unitCost(cost.toStdString(), units).each();
    QCOMPARE(answer ? answer->toString() : QString(), each);
}

void TestUnitEconomics::aCostThatDoesNotFitIsNotKnown()
{
    QVERIFY(!unitCost("10", 1).of(kMost));
    PlanVersion version = ninetyNine();
    version.limits[Bucket::PremiumSync].allowance.units = kMost;
    const PlanEconomics plan = worstCase(version, 1, workedCosts());
    QCOMPARE(plan.unknown, QStringList{u"premium_sync"_s});
    QVERIFY(!plan.worstMargin);
}

void TestUnitEconomics::rowsAreSumsByWhatNamesThem()
{
    ObservedUse use;
    use.rows = {used(Bucket::PremiumSync, u"deep"_s, 100, "8"), used(Bucket::StandardSync, u"mini"_s, 1000, "4"),
                used(Bucket::PremiumSync, u"mini"_s, 10, "0.50"), used(std::nullopt, QString(), 0, "0.25")};
    const auto keys = [&use](CostBy by) {
        QStringList texts;
        for (const UnitCostRow &row : headroom::unitCosts(use, {}, by, {}))
            texts << u"%1 %2/%3"_s.arg(row.key, row.unitCost.cost.amount.toString()).arg(row.unitCost.units);
        return texts;
    };
    QCOMPARE(keys(CostBy::Bucket),
             (QStringList{u"premium_sync 8.50/110"_s, u"standard_sync 4.00/1000"_s, u"unmapped 0.25/0"_s}));
    QCOMPARE(keys(CostBy::Route), (QStringList{u"deep 8.00/100"_s, u"mini 4.50/1010"_s, u" 0.25/0"_s}));
    QCOMPARE(keys(CostBy::Action), (QStringList{u"chat 12.75/1110"_s}));
}

// R33: marked wherever it is summed.
void TestUnitEconomics::rowsSayWhichAreEstimated()
{
    ObservedUse use;
    use.rows = {used(Bucket::PremiumSync, u"deep"_s, 100, "8"), used(Bucket::PremiumSync, u"mini"_s, 10, "0.50")};
    use.rows[1].cost.estimated = true;
    QVERIFY(headroom::unitCosts(use, {}, CostBy::Bucket, {}).front().unitCost.cost.estimated);
    const auto routes = headroom::unitCosts(use, {}, CostBy::Route, {});
    QVERIFY(!routes[0].unitCost.cost.estimated);
    QVERIFY(routes[1].unitCost.cost.estimated);
    QVERIFY(bucketCosts(use)[index(Bucket::PremiumSync)].cost.estimated);
    QVERIFY(mixedCost(routeMix(use), Bucket::PremiumSync)->cost.estimated);
}

// R31: published token prices are shown beside it, never instead of it.
void TestUnitEconomics::publishedPricesStandBesideTheObserved()
{
    Catalog catalog;
    Route route;
    route.key = u"deep"_s;
    route.prices = {
        {at("2026-01-01T00:00:00Z"), TokenPrice{1'250'000'000}, std::nullopt, TokenPrice{10'000'000'000}, 50},
        {at("2026-06-01T00:00:00Z"), TokenPrice{2'500'000'000}, std::nullopt, TokenPrice{10'000'000'000}, 50}};
    catalog.routes = {route};
    ObservedUse use;
    use.rows = {used(Bucket::PremiumSync, u"deep"_s, 100, "8"), used(Bucket::BatchRecords, u"deep"_s, 100, "8")};
    for (RouteUse &row : use.rows) {
        row.inputTokens = 1'000'000;
        row.outputTokens = 100'000;
    }
    const auto rows = headroom::unitCosts(use, catalog, CostBy::Bucket, at("2026-03-01T00:00:00Z"));
    QCOMPARE(*rows[1].published, usd("2.25"));
    QCOMPARE(*rows[0].published, usd("1.125"));  // the batch price
    QCOMPARE(*rows[1].publishedEach(), usd("0.0225"));
    QCOMPARE(*rows[1].tokensOfEach(), 11'000);
    QCOMPARE(*headroom::unitCosts(use, catalog, CostBy::Route, at("2026-03-01T00:00:00Z"))[0].published, usd("3.375"));
    QCOMPARE(*headroom::unitCosts(use, catalog, CostBy::Route, at("2026-07-01T00:00:00Z"))[0].published, usd("5.25"));
}

void TestUnitEconomics::whatHasNoPriceHasNoPublishedCost()
{
    ObservedUse use;
    use.rows = {used(Bucket::PremiumSync, u"deep"_s, 100, "8")};
    QVERIFY(!headroom::unitCosts(use, {}, CostBy::Route, {})[0].published);  // tokens not known
    use.rows[0].inputTokens = 1'000;
    QVERIFY(!headroom::unitCosts(use, {}, CostBy::Route, {})[0].published);  // price not known
    QVERIFY(!headroom::unitCosts(use, {}, CostBy::Route, {})[0].publishedEach());
    use.rows = {used(Bucket::PremiumSync, u"deep"_s, 0, "0")};
    QCOMPARE(*headroom::unitCosts(use, {}, CostBy::Route, {})[0].published, Money{});
    QVERIFY(!headroom::unitCosts(use, {}, CostBy::Route, {})[0].publishedEach());
    QVERIFY(!headroom::unitCosts(use, {}, CostBy::Route, {})[0].tokensOfEach());
}

void TestUnitEconomics::rowsAddUpToBuckets()
{
    rc::check([] {
        ObservedUse use;
        use.rows = *rc::gen::container<std::vector<RouteUse>>(anyUse());
        const PerBucket<UnitCost> buckets = bucketCosts(use);
        PerBucket<UnitCost> seen{};
        for (const UnitCostRow &row : headroom::unitCosts(use, {}, CostBy::Bucket, {})) {
            const auto bucket = bucketFromId(row.key.toStdString());
            if (bucket) seen[index(*bucket)] = row.unitCost;
        }
        RC_ASSERT(seen == buckets);
        for (const CostBy by : {CostBy::Bucket, CostBy::Route, CostBy::Action}) {
            std::int64_t units = 0;
            std::int64_t events = 0;
            std::int64_t nanos = 0;
            for (const UnitCostRow &row : headroom::unitCosts(use, {}, by, {})) {
                units += row.unitCost.units;
                events += row.events;
                nanos += row.unitCost.cost.amount.nanos;
            }
            for (const RouteUse &row : use.rows) {
                units -= row.units;
                events -= row.events;
                nanos -= row.cost.amount.nanos;
            }
            RC_ASSERT(units == 0 && events == 0 && nanos == 0);
        }
    });
}

// R31: failed and retried attempts included, also on a route that charged nothing.
void TestUnitEconomics::failedAttemptsCount()
{
    ObservedUse use;
    use.rows = {used(Bucket::PremiumSync, u"deep"_s, 100, "8"), used(Bucket::PremiumSync, u"spare"_s, 0, "2")};
    QCOMPARE(*bucketCosts(use)[index(Bucket::PremiumSync)].each(), usd("0.10"));
    QCOMPARE(*mixedCost(routeMix(use), Bucket::PremiumSync)->each(), usd("0.10"));
}

void TestUnitEconomics::theMixGivesTheObservedCostBack()
{
    rc::check([] {
        ObservedUse use;
        use.rows = *rc::gen::container<std::vector<RouteUse>>(anyUse());
        for (RouteUse &row : use.rows) row.units = std::abs(row.units);
        const PerBucket<UnitCost> observed = bucketCosts(use);
        const std::vector<RouteShare> mix = routeMix(use);
        for (const Bucket bucket : kBuckets) {
            const std::optional<UnitCost> mixed = mixedCost(mix, bucket);
            RC_ASSERT((mixed ? mixed->each() : std::nullopt) == observed[index(bucket)].each());
        }
    });
}

void TestUnitEconomics::theMixMovesTheCost()
{
    std::vector<RouteShare> mix{{u"deep"_s, Bucket::PremiumSync, 100, unitCost("8", 100)},
                                {u"mini"_s, Bucket::PremiumSync, 0, unitCost("1", 250)},
                                {u"mini"_s, Bucket::StandardSync, 1, unitCost("4", 1000)}};
    QCOMPARE(*mixedCost(mix, Bucket::PremiumSync)->each(), usd("0.08"));
    mix[0].parts = 75;
    mix[1].parts = 25;
    QCOMPARE(*mixedCost(mix, Bucket::PremiumSync)->each(), usd("0.061"));
    QCOMPARE(*mixedCost(mix, Bucket::PremiumSync)->of(300), usd("18.30"));
    mix[0].parts = 0;
    QCOMPARE(*mixedCost(mix, Bucket::PremiumSync)->each(), usd("0.004"));
    QCOMPARE(*mixedCost(mix, Bucket::StandardSync)->each(), usd("0.004"));
    // A third has no finite decimals: the sum stays right to the nano-dollar.
    mix[0] = {u"deep"_s, Bucket::PremiumSync, 100, unitCost("1", 3)};
    mix[1].parts = 0;
    QCOMPARE(*mixedCost(mix, Bucket::PremiumSync)->of(3'000), usd("1000"));
}

void TestUnitEconomics::theMixLeavesOutWhatHasNoCost()
{
    QVERIFY(!mixedCost({}, Bucket::PremiumSync));
    const std::vector<RouteShare> unused{{u"deep"_s, Bucket::PremiumSync, 100, unitCost("8", 0)}};
    QVERIFY(!mixedCost(unused, Bucket::PremiumSync));
    const std::vector<RouteShare> large{{u"deep"_s, Bucket::PremiumSync, kMost / 4, unitCost("8000000000", kMost / 4)}};
    QCOMPARE(*mixedCost(large, Bucket::PremiumSync)->each(), usd("0.000000003"));
}

void TestUnitEconomics::seatsMultiplyPriceAndAllowance()
{
    PlanVersion version = ninetyNine();
    version.pricePer = Per::Seat;
    version.limits[Bucket::PremiumSync].per = Per::Seat;
    const PlanEconomics plan = worstCase(version, 3, workedCosts());
    QCOMPARE(plan.price, usd("297"));
    QCOMPARE(*plan.worst[index(Bucket::StandardSync)], usd("18"));
    QCOMPARE(*plan.worst[index(Bucket::PremiumSync)], usd("72"));
    QCOMPARE(*plan.worstMargin, usd("207"));
}

// R12, R27.
void TestUnitEconomics::unlimitedAndUnknownAreNoNumbers()
{
    PlanVersion version = ninetyNine();
    version.limits[Bucket::StandardSync].allowance = {true, 0};
    version.limits[Bucket::BatchRecords].allowance = {false, 50'000};
    const PlanEconomics plan = worstCase(version, 1, workedCosts());
    QCOMPARE(plan.unknown, (QStringList{u"standard_sync"_s, u"batch_records"_s}));
    QVERIFY(!plan.worst[index(Bucket::StandardSync)]);
    QCOMPARE(*plan.worst[index(Bucket::PremiumSync)], usd("24"));
    QVERIFY(!plan.worstCost);
    QVERIFY(!plan.worstMargin);
}

void TestUnitEconomics::nothingAllowedCostsNothing()
{
    PlanVersion version = ninetyNine();
    version.limits[Bucket::LongContext].allowance = {false, 0};
    const PlanEconomics plan = worstCase(version, 1, workedCosts());
    QCOMPARE(*plan.worst[index(Bucket::LongContext)], Money{});   // allowed: 0
    QCOMPARE(*plan.worst[index(Bucket::BatchRecords)], Money{});  // not named (R12)
    QVERIFY(plan.unknown.isEmpty());
}

void TestUnitEconomics::expectedTakesTheVersionsWorkspaces()
{
    std::vector<FinishedCycle> cycles{finished(u"a"_s, "57"), finished(u"b"_s, "-1", 2), finished(u"c"_s, "-1", 2),
                                      finished(u"d"_s, "12.5", 2), finished(u"e"_s, "80")};
    cycles.back().planKey = u"other"_s;
    cycles[1].total.estimated = true;
    const auto names = [](const ExpectedEconomics &of) {
        QStringList texts;
        for (const FinishedCycle &cycle : of.cycles) texts << cycle.workspace;
        return texts.join(u' ');
    };
    const ExpectedEconomics all = expected(cycles, u"team"_s, 0);
    QCOMPARE(names(all), u"b c d a"_s);
    QCOMPARE(all.workspaces, 4);
    QCOMPARE(all.revenue, usd("396"));
    QCOMPARE(all.margin, usd("67.5"));
    QCOMPARE(all.cost.amount, usd("328.5"));
    QVERIFY(all.cost.estimated);
    const ExpectedEconomics second = expected(cycles, u"team"_s, 2);
    QCOMPARE(names(second), u"b c d"_s);
    QCOMPARE(*second.meanMargin, usd("3.5"));
    QVERIFY(!expected(cycles, u"none"_s, 0).meanMargin);
}

void TestUnitEconomics::classes_data()
{
    QTest::addColumn<QStringList>("margins");
    QTest::addColumn<QString>("classes");
    QTest::newRow("none") << QStringList{} << u""_s;
    QTest::newRow("one") << QStringList{u"57.25"_s} << u"57.00:1 to 58.00"_s;
    QTest::newRow("nothing earned") << QStringList{u"0"_s, u"0"_s} << u"0.00:2 to 1.00"_s;
    QTest::newRow("0 is a border") << QStringList{u"-7"_s, u"-0.01"_s, u"0"_s, u"12"_s}
                                   << u"-8.00:1 -6.00:0 -4.00:0 -2.00:1 0.00:1 2.00:0 4.00:0 6.00:0 8.00:0 10.00:0 "
                                      "12.00:1 to 14.00"_s;
    QTest::newRow("a border belongs to the class it begins")
        << QStringList{u"10"_s, u"20"_s, u"29.99"_s}
        << u"10.00:1 12.00:0 14.00:0 16.00:0 18.00:0 20.00:1 22.00:0 24.00:0 26.00:0 28.00:1 to 30.00"_s;
}

void TestUnitEconomics::classes()
{
    QFETCH(QStringList, margins);
    QFETCH(QString, classes);
    std::vector<FinishedCycle> cycles;
    for (const QString &margin : margins) cycles.push_back(finished(u"a"_s, margin.toStdString()));
    QStringList texts;
    for (const MarginClass &one : marginClasses(cycles))
        texts << u"%1:%2"_s.arg(one.from.toString()).arg(one.workspaces);
    if (!cycles.empty()) texts << u"to"_s << marginClasses(cycles).back().to.toString();
    QCOMPARE(texts.join(u' '), classes);
}

void TestUnitEconomics::classesCoverAll()
{
    rc::check([] {
        const auto reach = *rc::gen::element<std::int64_t>(10, 1'000'000, 1'000'000'000'000, kMost / 4);
        const auto margins =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange(-reach, reach)));
        std::vector<FinishedCycle> cycles;
        for (const std::int64_t margin : margins) {
            FinishedCycle cycle;
            cycle.margin = {margin};
            cycles.push_back(cycle);
        }
        const std::vector<MarginClass> classes = marginClasses(cycles);
        RC_ASSERT(!classes.empty() && classes.size() <= 22);
        const std::int64_t width = classes.front().to.nanos - classes.front().from.nanos;
        for (std::size_t i = 0; i < classes.size(); ++i) {
            const MarginClass &one = classes[i];
            RC_ASSERT(one.to.nanos - one.from.nanos == width);
            RC_ASSERT(one.from.nanos % width == 0);
            if (i > 0) RC_ASSERT(classes[i - 1].to == one.from);
            RC_ASSERT(one.workspaces == std::ranges::count_if(cycles, [&one](const FinishedCycle &cycle) {
                          return one.from <= cycle.margin && cycle.margin < one.to;
                      }));
        }
        const auto count = [](std::int64_t sum, const MarginClass &one) { return sum + one.workspaces; };
        RC_ASSERT(std::accumulate(classes.begin(), classes.end(), std::int64_t{0}, count) ==
                  static_cast<std::int64_t>(cycles.size()));
    });
}

void TestUnitEconomics::useIsHeldAtTheAllowance()
{
    FinishedCycle heavy = finished(u"heavy"_s, "0");
    heavy.used = {5000, 350, 0, 0};
    heavy.entitlement[index(Bucket::PremiumSync)] = {{false, 300}, 100, 0, 0};
    FinishedCycle light = finished(u"light"_s, "0");
    light.used = {1000, -2, 0, 0};
    const UseAtCost answer = costOfUse({heavy, light}, ninetyNine(), workedCosts());
    QCOMPARE(answer.workspaces, 2);
    QCOMPARE(answer.refused[index(Bucket::StandardSync)], 500);
    QCOMPARE(answer.refused[index(Bucket::PremiumSync)], 0);  // its add-on stays
    // (5,500 x $0.004 + 350 x $0.08) / 2
    QCOMPARE(*answer.meanCost, usd("25"));
    QCOMPARE(*answer.meanMargin, usd("74"));
    PlanVersion less = ninetyNine();
    less.limits[Bucket::PremiumSync].allowance.units = 200;
    QCOMPARE(costOfUse({heavy}, less, workedCosts()).refused[index(Bucket::PremiumSync)], 50);
    less.limits[Bucket::StandardSync].allowance = {true, 0};
    QCOMPARE(costOfUse({heavy}, less, workedCosts()).refused[index(Bucket::StandardSync)], 0);
}

void TestUnitEconomics::useWithoutAKnownCostIsNoNumber()
{
    FinishedCycle heavy = finished(u"heavy"_s, "0");
    heavy.used = {10, 0, 0, 7};
    PlanVersion version = ninetyNine();
    QVERIFY(costOfUse({heavy}, version, workedCosts()).meanCost);  // batch records are not allowed at all
    version.limits[Bucket::BatchRecords].allowance = {false, 100};
    QVERIFY(!costOfUse({heavy}, version, workedCosts()).meanCost);
    QVERIFY(!costOfUse({}, version, workedCosts()).meanCost);
}

void TestUnitEconomics::sharesAddUp()
{
    rc::check([] {
        const auto parts = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, kMost / 100)));
        std::vector<int> shares = percentShares(parts);
        const bool any = std::ranges::any_of(parts, [](std::int64_t part) { return part > 0; });
        RC_ASSERT(std::accumulate(shares.begin(), shares.end(), 0) == (any ? 100 : 0));
        const auto changed = *rc::gen::inRange<std::size_t>(0, parts.size());
        const int percent = *rc::gen::inRange(-5, 106);
        shares = sharesWith(shares, changed, percent);
        RC_ASSERT(std::accumulate(shares.begin(), shares.end(), 0) == 100);
        if (parts.size() > 1) RC_ASSERT(shares[changed] == std::clamp(percent, 0, 100));
        RC_ASSERT(std::ranges::all_of(shares, [](int share) { return share >= 0; }));
    });
}

void TestUnitEconomics::sharesMoveTogether_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<int>("to");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("the other gives way") << QList{70, 30} << 90 << QList{90, 10};
    QTest::newRow("others keep their proportion") << QList{40, 40, 20} << 10 << QList{10, 60, 30};
    QTest::newRow("others had nothing") << QList{100, 0, 0} << 50 << QList{50, 25, 25};
    QTest::newRow("the only one stays whole") << QList{100} << 20 << QList{100};
}

void TestUnitEconomics::sharesMoveTogether()
{
    QFETCH(QList<int>, before);
    QFETCH(int, to);
    QFETCH(QList<int>, after);
    const std::vector<int> shares = sharesWith({before.begin(), before.end()}, 0, to);
    QCOMPARE(QList<int>(shares.begin(), shares.end()), after);
}

void TestUnitEconomics::typicalSeatsAreTheMedian()
{
    Catalog catalog;
    QCOMPARE(typicalSeats(catalog, u"team"_s, at("2026-03-01T00:00:00Z")), 1);
    for (const int seats : {12, 3, 40, 5}) {
        Workspace workspace;
        workspace.key = QString::number(seats);
        workspace.seats = seats;
        workspace.plans = {{u"team"_s, 1, at(seats == 40 ? "2026-04-01T00:00:00Z" : "2026-01-01T00:00:00Z")}};
        catalog.workspaces.push_back(workspace);
    }
    QCOMPARE(typicalSeats(catalog, u"team"_s, at("2026-03-01T00:00:00Z")), 5);
    QCOMPARE(typicalSeats(catalog, u"team"_s, at("2026-05-01T00:00:00Z")), 5);  // of 5 and 12 the lower
    QCOMPARE(typicalSeats(catalog, u"other"_s, at("2026-05-01T00:00:00Z")), 1);
}

QTEST_GUILESS_MAIN(TestUnitEconomics)
#include "tst_uniteconomics.moc"
