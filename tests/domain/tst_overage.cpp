// SPDX-License-Identifier: GPL-3.0-or-later
#include "overagesample.h"

#include <limits>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr Bucket kPremium = Bucket::PremiumSync;

rc::Gen<std::int64_t> anyNumber()
{
    return rc::gen::oneOf(rc::gen::arbitrary<std::int64_t>(),
                          rc::gen::element(std::int64_t{0}, kMax, std::numeric_limits<std::int64_t>::min()));
}

std::optional<std::int64_t> maybe()
{
    return *rc::gen::arbitrary<bool>() ? std::optional(*anyNumber()) : std::nullopt;
}

std::optional<Money> maybeMoney()
{
    const auto nanos = maybe();
    return nanos ? std::optional(Money{*nanos}) : std::nullopt;
}

Amount anyAmount()
{
    return *rc::gen::arbitrary<bool>() ? Amount{true, 0} : Amount{false, *anyNumber()};
}

}  // namespace

class TestOverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesHaveNames();
    void figuresSayWhatTheGrantWouldDo();
    void costIsRoundedOnceHalfToEven_data();
    void costIsRoundedOnceHalfToEven();
    void withoutChargedUnitsNothingIsKnownOfCost();
    void withoutAPriceTheGrantEarnsNothing();
    void figuresOfAnUnlimitedBucket();
    void figuresOfVastAmountsAreHeldAtTheirEnds();
    void queuedActionsRunInOrderUntilOneDoesNotFit_data();
    void queuedActionsRunInOrderUntilOneDoesNotFit();
    void figuresSurviveJson();
    void figuresAsJson();
    void whatIsNoFiguresIsNotRead_data();
    void whatIsNoFiguresIsNotRead();
    void theAmountAtStakeIsTheLargerOne();
    void useDrawsOnTheFirstGrantFirst();
    void unusedAndUsedAddUp();
};

void TestOverage::statesHaveNames()
{
    for (const OverageState state : {OverageState::Pending, OverageState::Approved, OverageState::Denied,
                                     OverageState::Withdrawn, OverageState::Expired}) {
        QCOMPARE(stateFromId(stateId(state)), std::optional(state));
        QVERIFY(!stateName(state).isEmpty());
    }
    QVERIFY(!stateFromId("endorsed"));
}

// R31, R33a, R37.
void TestOverage::figuresSayWhatTheGrantWouldDo()
{
    const OverageFigures figures = figuresOf(sample(), 50);
    QCOMPARE(figures.at, at("2026-03-11T09:30:00Z"));
    QCOMPARE(figures.units, 50);
    QCOMPARE(figures.used, 280);
    QCOMPARE(figures.before.total(), (Amount{false, 300}));
    QCOMPARE(figures.after, (Amount{false, 350}));
    QCOMPARE(figures.projected, std::optional<std::int64_t>(830));
    QCOMPARE(figures.unitCost, std::optional(usd("0.08")));
    QVERIFY(figures.costEstimated);
    QCOMPARE(figures.projectedCost, std::optional(usd("4.00")));
    QCOMPARE(figures.price, usd("12.50"));
    QCOMPARE(figures.margin, usd("40"));
    QCOMPARE(figures.marginAfter, std::optional(usd("48.50")));
    QCOMPARE(figures.queuedWaiting, 4);
    QCOMPARE(figures.queuedRun, 2);  // 70 would remain: 5 and 20 run, 60 does not fit, 1 waits behind it
}

void TestOverage::costIsRoundedOnceHalfToEven_data()
{
    QTest::addColumn<qint64>("cost");
    QTest::addColumn<qint64>("charged");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("exact") << 10LL << 5LL << 3LL << 6LL;
    QTest::newRow("a third") << 1LL << 3LL << 1LL << 0LL;
    QTest::newRow("three thirds are one") << 1LL << 3LL << 3LL << 1LL;
    QTest::newRow("half to the even below") << 1LL << 2LL << 1LL << 0LL;
    QTest::newRow("half to the even above") << 3LL << 2LL << 1LL << 2LL;
    QTest::newRow("not the rounded unit cost times the units") << 1LL << 3LL << 100LL << 33LL;
    QTest::newRow("credits below zero") << -3LL << 2LL << 1LL << -2LL;
    QTest::newRow("the product passes 64 bits, the quotient does not")
        << qint64{kMax} << qint64{kMax} << qint64{kMax} << qint64{kMax};
}
void TestOverage::costIsRoundedOnceHalfToEven()
{
    QFETCH(qint64, cost);
    QFETCH(qint64, charged);
    QFETCH(qint64, units);
    QFETCH(qint64, expected);
    QCOMPARE(costAtUnitCost({cost}, charged, units), std::optional(Money{expected}));
}

void TestOverage::withoutChargedUnitsNothingIsKnownOfCost()
{
    QVERIFY(!costAtUnitCost(usd("5"), 0, 1));
    QVERIFY(!costAtUnitCost(usd("5"), -1, 1));  // credits may take use below 0
    QVERIFY(!costAtUnitCost({kMax}, 1, 2));     // beyond 64 bits
    OverageCase of = sample();
    of.workspace.standing.buckets[index(kPremium)].used = 0;
    const OverageFigures figures = figuresOf(of, 50);
    QVERIFY(!figures.unitCost && !figures.projectedCost && !figures.marginAfter);
    QVERIFY(!figures.overMargin());
    QCOMPARE(figures.price, usd("12.50"));
}

void TestOverage::withoutAPriceTheGrantEarnsNothing()
{
    OverageCase of = sample();
    of.unitPrice.reset();
    const OverageFigures figures = figuresOf(of, 50);
    QVERIFY(!figures.unitPrice);
    QCOMPARE(figures.price, Money{});
    QCOMPARE(figures.marginAfter, std::optional(usd("36")));
}

void TestOverage::figuresOfAnUnlimitedBucket()
{
    OverageCase of = sample();
    of.workspace.standing.buckets[index(kPremium)].entitlement.base = {true, 0};
    const OverageFigures figures = figuresOf(of, 50);
    QVERIFY(figures.before.total().unlimited && figures.after.unlimited);
    QCOMPARE(figures.queuedRun, 4);
    QCOMPARE(figuresFromJson(figuresToJson(figures)), std::optional(figures));
}

void TestOverage::figuresOfVastAmountsAreHeldAtTheirEnds()
{
    OverageCase of = sample();
    const OverageFigures figures = figuresOf(of, kMax);
    QCOMPARE(figures.after, (Amount{false, kMax}));
    QCOMPARE(figures.price, Money{kMax});
    QVERIFY(!figures.marginAfter);  // the cost of so many is beyond 64 bits
    of.workspace.standing.margin = {kMax};
    of.workspace.standing.buckets[index(kPremium)].cost.amount = {-kMax};
    QCOMPARE(figuresOf(of, 250).marginAfter, std::optional(Money{kMax}));
}

void TestOverage::queuedActionsRunInOrderUntilOneDoesNotFit_data()
{
    QTest::addColumn<QVector<qint64>>("queued");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<qint64>("runs");
    const QVector<qint64> few{5, 20, 60, 1};
    QTest::newRow("nothing waits") << QVector<qint64>{} << 50LL << 0LL;
    QTest::newRow("what remains already runs the first") << few << 1LL << 1LL;
    QTest::newRow("exactly enough for two") << few << 5LL << 2LL;
    QTest::newRow("one short of three") << few << 64LL << 2LL;
    QTest::newRow("exactly enough for three") << few << 65LL << 3LL;
    QTest::newRow("all") << few << 66LL << 4LL;
    QTest::newRow("the first is too large") << QVector<qint64>{100, 1} << 50LL << 0LL;
}
void TestOverage::queuedActionsRunInOrderUntilOneDoesNotFit()
{
    QFETCH(QVector<qint64>, queued);
    QFETCH(qint64, units);
    QFETCH(qint64, runs);
    OverageCase of = sample();  // 20 remain before the grant
    of.queued.assign(queued.begin(), queued.end());
    QCOMPARE(figuresOf(of, units).queuedRun, runs);
    QCOMPARE(figuresOf(of, units).queuedWaiting, queued.size());
}

void TestOverage::figuresSurviveJson()
{
    QVERIFY(rc::check("figures as JSON and back are the same", [] {
        OverageFigures figures;
        figures.at = *anyInstant();
        figures.units = *anyNumber();
        figures.used = *anyNumber();
        figures.before = {anyAmount(), *anyNumber(), *anyNumber(), *anyNumber(), *rc::gen::arbitrary<bool>()};
        figures.after = anyAmount();
        figures.projected = maybe();
        figures.unitCost = maybeMoney();
        figures.costEstimated = *rc::gen::arbitrary<bool>();
        figures.projectedCost = maybeMoney();
        figures.unitPrice = maybeMoney();
        figures.price = {*anyNumber()};
        figures.margin = {*anyNumber()};
        figures.marginAfter = maybeMoney();
        figures.queuedWaiting = *anyNumber();
        figures.queuedRun = *anyNumber();
        RC_ASSERT(figuresFromJson(figuresToJson(figures)) == std::optional(figures));
    }));
}

void TestOverage::figuresAsJson()
{
    QCOMPARE(figuresToJson(figuresOf(sample(), 50)),
             QByteArray(R"({"at":"2026-03-11T09:30:00Z","units":50,"used":280,"before":{"base":200,"addon":100,)"
                        R"("prepaid":0,"approved":0,"entitlement":300},"after":350,"projected":830,"unit_cost":"0.08",)"
                        R"("cost_estimated":true,"projected_cost":"4.00","unit_price":"0.25","price":"12.50",)"
                        R"("margin":"40.00","margin_after":"48.50","queued_waiting":4,"queued_run":2})"));
}

void TestOverage::whatIsNoFiguresIsNotRead_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no object") << QByteArray("{") << QByteArray("[");
    QTest::newRow("a missing member") << QByteArray("\"used\":280,") << QByteArray();
    QTest::newRow("money as a number") << QByteArray("\"4.00\"") << QByteArray("4");
    QTest::newRow("money finer than the ledger keeps") << QByteArray("\"4.00\"") << QByteArray("\"4.0000000001\"");
    QTest::newRow("units beyond 64 bits") << QByteArray("\"units\":50") << QByteArray("\"units\":9223372036854775808");
    QTest::newRow("a fraction of a unit") << QByteArray("\"units\":50") << QByteArray("\"units\":50.5");
    QTest::newRow("no instant") << QByteArray("2026-03-11T") << QByteArray("11 March ");
    QTest::newRow("a text for a truth") << QByteArray("true") << QByteArray("\"true\"");
    QTest::newRow("another word than unlimited") << QByteArray("\"after\":350") << QByteArray("\"after\":\"lots\"");
}
void TestOverage::whatIsNoFiguresIsNotRead()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = figuresToJson(figuresOf(sample(), 50));
    QVERIFY(figuresFromJson(json));
    QVERIFY(json.contains(from));
    QVERIFY(!figuresFromJson(json.replace(from, to)));
}

void TestOverage::theAmountAtStakeIsTheLargerOne()
{
    OverageFigures figures = figuresOf(sample(), 50);
    QCOMPARE(amountAtStake(figures), usd("12.50"));
    figures.projectedCost = usd("13");
    QCOMPARE(amountAtStake(figures), usd("13"));
    figures.projectedCost.reset();
    QCOMPARE(amountAtStake(figures), usd("12.50"));
}

// R11, R37.
void TestOverage::useDrawsOnTheFirstGrantFirst()
{
    using Units = std::vector<std::int64_t>;
    QCOMPARE(unusedOfGrants({40, 30, 20}, 0), (Units{40, 30, 20}));
    QCOMPARE(unusedOfGrants({40, 30, 20}, 39), (Units{1, 30, 20}));
    QCOMPARE(unusedOfGrants({40, 30, 20}, 55), (Units{0, 15, 20}));
    QCOMPARE(unusedOfGrants({40, 30, 20}, 90), (Units{0, 0, 0}));
    QCOMPARE(unusedOfGrants({}, 5), Units{});
}

void TestOverage::unusedAndUsedAddUp()
{
    QVERIFY(
        rc::check("every unit of approved overage is used or not, and a later grant is used only after the first", [] {
            const auto granted =
                *rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 1000));
            std::int64_t all = 0;
            for (const std::int64_t units : granted) all += units;
            const auto used = *rc::gen::inRange<std::int64_t>(0, all + 1);
            const auto unused = unusedOfGrants(granted, used);
            RC_ASSERT(unused.size() == granted.size());
            std::int64_t left = 0;
            bool reached = true;
            for (std::size_t i = 0; i < granted.size(); ++i) {
                RC_ASSERT(0 <= unused[i] && unused[i] <= granted[i]);
                RC_ASSERT(reached || unused[i] == granted[i]);
                reached = reached && unused[i] == 0;
                left += unused[i];
            }
            RC_ASSERT(left == all - used);
        }));
}

QTEST_GUILESS_MAIN(TestOverage)
#include "tst_overage.moc"
