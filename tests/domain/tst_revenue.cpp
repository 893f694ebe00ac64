// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allowance.h"

#include "values.h"

#include <limits>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr PerBucket<std::int64_t> kNoOverage{};

// $99 for 4,500 standard and 300 premium, premium overage at $0.25.
Catalog ninetyNine(Per pricePer = Per::Workspace)
{
    PlanVersion version;
    version.price = usd("99");
    version.pricePer = pricePer;
    version.limits[Bucket::StandardSync].allowance = {false, 4500};
    version.limits[Bucket::PremiumSync].allowance = {false, 300};
    version.limits[Bucket::PremiumSync].overagePrice = usd("0.25");
    Catalog catalog;
    catalog.plans = {{QStringLiteral("team"), QStringLiteral("Team"), {version}}};
    return catalog;
}

Workspace acme()
{
    Workspace workspace;
    workspace.key = QStringLiteral("acme");
    workspace.plans = {{QStringLiteral("team"), 1, at("2026-01-01T00:00:00Z")}};
    return workspace;
}

Grant sold(std::string_view price, std::string_view from, std::string_view to)
{
    return {Bucket::PremiumSync, 100, usd(price), at(from), at(to)};
}

Cycle april()
{
    return cycleAt({}, Zone(), at("2026-04-15T00:00:00Z"));
}

std::optional<Money> aprilRevenue(const Workspace &workspace, std::string_view iso,
                                  const PerBucket<std::int64_t> &overage = kNoOverage)
{
    return revenueAt(ninetyNine(), workspace, april(), at(iso), overage);
}

}  // namespace

class TestRevenue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePlansPriceCounts();
    void seatsMultiplyAPricePerSeat();
    void withoutAPlanOnlyGrantsCount();
    void addonsInForceInTheCycleCount();
    void workflowsCountAsAddons();
    void packsCountInTheCycleOfTheirPurchase();
    void whatHasNotBegunDoesNotCount();
    void approvedOverageIsSoldAtThePlansPrice();
    void whatDoesNotFitIsNothing();
    void theWorkedExampleComesOutExactly();

    void projectsTheEvenPace_data();
    void projectsTheEvenPace();
    void percentagesAreExact_data();
    void percentagesAreExact();
    void thresholdsAreExact_data();
    void thresholdsAreExact();
    void thresholdsAgreeWithArithmetic();
};

// R33a.
void TestRevenue::thePlansPriceCounts()
{
    QCOMPARE(aprilRevenue(acme(), "2026-04-15T00:00:00Z"), usd("99"));
}

void TestRevenue::seatsMultiplyAPricePerSeat()
{
    Workspace workspace = acme();
    workspace.seats = 12;
    QCOMPARE(aprilRevenue(workspace, "2026-04-15T00:00:00Z"), usd("99"));
    QCOMPARE(revenueAt(ninetyNine(Per::Seat), workspace, april(), at("2026-04-15T00:00:00Z"), kNoOverage), usd("1188"));
}

void TestRevenue::withoutAPlanOnlyGrantsCount()
{
    Workspace workspace = acme();
    workspace.plans.reset();
    QCOMPARE(aprilRevenue(workspace, "2026-04-15T00:00:00Z"), usd("0"));
    workspace.addons = {sold("20", "2026-03-01T00:00:00Z", "2027-03-01T00:00:00Z")};
    QCOMPARE(aprilRevenue(workspace, "2026-04-15T00:00:00Z", {0, 10, 0, 0}), usd("20"));
}

void TestRevenue::addonsInForceInTheCycleCount()
{
    Workspace workspace = acme();
    workspace.addons = {sold("20", "2026-03-01T00:00:00Z", "2027-03-01T00:00:00Z"),
                        sold("3", "2026-03-01T00:00:00Z", "2026-04-02T00:00:00Z"),    // ended, but was in force in it
                        sold("0.5", "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"),  // ended where it starts
                        sold("0.7", "2026-05-01T00:00:00Z", "2027-04-01T00:00:00Z")};
    QCOMPARE(aprilRevenue(workspace, "2026-04-30T23:59:59Z"), usd("122"));
}

void TestRevenue::workflowsCountAsAddons()
{
    Workspace workspace = acme();
    Workflow nightly;
    nightly.price = usd("30");
    nightly.from = at("2026-03-01T00:00:00Z");
    nightly.to = at("2026-04-20T00:00:00Z");
    workspace.workflows = {nightly};
    QCOMPARE(aprilRevenue(workspace, "2026-04-30T23:59:59Z"), usd("129"));
}

void TestRevenue::packsCountInTheCycleOfTheirPurchase()
{
    Workspace workspace = acme();
    workspace.prepaid = {sold("10", "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z"),
                         sold("0.5", "2026-03-31T23:59:59Z", "2026-07-01T00:00:00Z"),
                         sold("0.7", "2026-05-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    QCOMPARE(aprilRevenue(workspace, "2026-04-30T23:59:59Z"), usd("109"));
}

// R7a: as it stands at T.
void TestRevenue::whatHasNotBegunDoesNotCount()
{
    Workspace workspace = acme();
    workspace.addons = {sold("20", "2026-04-10T00:00:00Z", "2027-03-01T00:00:00Z")};
    workspace.prepaid = {sold("10", "2026-04-10T00:00:00Z", "2026-07-01T00:00:00Z")};
    QCOMPARE(aprilRevenue(workspace, "2026-04-09T23:59:59.999999Z"), usd("99"));
    QCOMPARE(aprilRevenue(workspace, "2026-04-10T00:00:00Z"), usd("129"));
}

void TestRevenue::approvedOverageIsSoldAtThePlansPrice()
{
    QCOMPARE(aprilRevenue(acme(), "2026-04-15T00:00:00Z", {0, 42, 0, 0}), usd("109.5"));
    QCOMPARE(aprilRevenue(acme(), "2026-04-15T00:00:00Z", {42, 0, 42, 42}), usd("99"));  // none is sold of these
}

void TestRevenue::whatDoesNotFitIsNothing()
{
    Workspace workspace = acme();
    QVERIFY(!aprilRevenue(workspace, "2026-04-15T00:00:00Z", {0, kMax, 0, 0}));
    workspace.addons = {sold("9000000000", "2026-03-01T00:00:00Z", "2027-03-01T00:00:00Z"),
                        sold("9000000000", "2026-03-01T00:00:00Z", "2027-03-01T00:00:00Z")};
    QVERIFY(!aprilRevenue(workspace, "2026-04-15T00:00:00Z"));
    workspace.addons->pop_back();
    QCOMPARE(aprilRevenue(workspace, "2026-04-15T00:00:00Z"), usd("9000000099"));
}

// R32: standard at $0.004, premium at $0.08.
void TestRevenue::theWorkedExampleComesOutExactly()
{
    const Money standard = usd("0.004");
    const Money premium = usd("0.08");
    QCOMPARE(checkedMul(standard, 5000), usd("20"));
    QCOMPARE(checkedMul(premium, 5000), usd("400"));

    const Catalog catalog = ninetyNine();
    const Instant instant = at("2026-04-15T00:00:00Z");
    const Money ofStandard = *checkedMul(standard, baseAllowance(catalog, acme(), Bucket::StandardSync, instant).units);
    const Money ofPremium = *checkedMul(premium, baseAllowance(catalog, acme(), Bucket::PremiumSync, instant).units);
    QCOMPARE(ofStandard, usd("18"));
    QCOMPARE(ofPremium, usd("24"));
    const Money worst = *checkedAdd(ofStandard, ofPremium);
    QCOMPARE(worst, usd("42"));
    const Money margin = *checkedSub(*aprilRevenue(acme(), "2026-04-15T00:00:00Z"), worst);
    QCOMPARE(margin.toString(), QStringLiteral("57.00"));
}

void TestRevenue::projectsTheEvenPace_data()
{
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<std::optional<std::int64_t>>("projected");
    const auto row = [](const char *name, const char *instant, std::int64_t used,
                        std::optional<std::int64_t> projected) {
        QTest::newRow(name) << QByteArray(instant) << qint64(used) << projected;
    };
    row("before three full days", "2026-04-03T23:59:59.999999Z", 100, {});
    row("after three full days", "2026-04-04T00:00:00Z", 30, 300);
    row("half of the cycle", "2026-04-16T00:00:00Z", 450, 900);
    row("a third of it, rounded down", "2026-04-11T00:00:00Z", 1, 3);
    row("halves to the even one", "2026-04-13T00:00:00Z", 1, 2);      // 2.5
    row("halves to the even one, up", "2026-04-13T00:00:00Z", 3, 8);  // 7.5
    row("below 0", "2026-04-13T00:00:00Z", -3, -8);                   // -7.5
    row("nothing used", "2026-04-13T00:00:00Z", 0, 0);
    row("at its end", "2026-05-01T00:00:00Z", 77, 77);
    row("long after", "2027-01-01T00:00:00Z", 77, 77);
    row("more than fits is held", "2026-04-04T00:00:00Z", kMax, kMax);
}

void TestRevenue::projectsTheEvenPace()
{
    QFETCH(QByteArray, instant);
    QFETCH(qint64, used);
    QFETCH(std::optional<std::int64_t>, projected);
    QCOMPARE(projectedUse(april(), at(instant.toStdString()), used), projected);
}

void TestRevenue::percentagesAreExact_data()
{
    QTest::addColumn<qint64>("used");
    QTest::addColumn<Amount>("entitlement");
    QTest::addColumn<std::optional<std::int64_t>>("hundredths");
    const auto row = [](const char *name, std::int64_t used, const Amount &of, std::optional<std::int64_t> hundredths) {
        QTest::newRow(name) << qint64(used) << of << hundredths;
    };
    row("all", 300, {false, 300}, 10'000);
    row("a third", 1, {false, 3}, 3'333);
    row("two thirds", 2, {false, 3}, 6'667);
    row("half of a hundredth to the even one", 1, {false, 20'000}, 0);
    row("three halves of a hundredth", 3, {false, 20'000}, 2);
    row("over", 127, {false, 100}, 12'700);
    row("below 0", -1, {false, 100}, -100);
    row("of nothing", 5, {false, 0}, {});
    row("of no end", 5, {true, 0}, {});
    row("large", kMax, {false, kMax}, 10'000);
    row("more than fits is held", kMax, {false, 1}, kMax);
}

// R12: no percentage of nothing and of no end.
void TestRevenue::percentagesAreExact()
{
    QFETCH(qint64, used);
    QFETCH(Amount, entitlement);
    QFETCH(std::optional<std::int64_t>, hundredths);
    QCOMPARE(percentHundredths(used, entitlement), hundredths);
}

void TestRevenue::thresholdsAreExact_data()
{
    QTest::addColumn<qint64>("used");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Amount>("entitlement");
    QTest::addColumn<bool>("reached");
    const auto row = [](const char *name, std::int64_t used, int percent, const Amount &of, bool reached) {
        QTest::newRow(name) << qint64(used) << percent << of << reached;
    };
    row("exactly 70 %", 210, 70, {false, 300}, true);
    row("one short of 70 %", 209, 70, {false, 300}, false);
    row("between two units", 70, 70, {false, 101}, false);
    row("next unit", 71, 70, {false, 101}, true);
    row("largest at 100 %", kMax, 100, {false, kMax}, true);
    row("one short of the largest", kMax - 1, 100, {false, kMax}, false);
    row("of nothing", 5, 70, {false, 0}, false);
    row("of no end", kMax, 1, {true, 0}, false);
    row("below 0", -1, 1, {false, 300}, false);
}

// R20.
void TestRevenue::thresholdsAreExact()
{
    QFETCH(qint64, used);
    QFETCH(int, percent);
    QFETCH(Amount, entitlement);
    QTEST(reaches(used, percent, entitlement), "reached");
}

void TestRevenue::thresholdsAgreeWithArithmetic()
{
    QVERIFY(rc::check("used x 100 >= percent x entitlement", [] {
        const auto used = *rc::gen::inRange<std::int64_t>(-1000, 1'000'000'000);
        const auto units = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000);
        const int percent = *rc::gen::inRange(1, 101);
        RC_ASSERT(reaches(used, percent, {false, units}) == (used * 100 >= percent * units));
    }));
}

QTEST_GUILESS_MAIN(TestRevenue)
#include "tst_revenue.moc"
