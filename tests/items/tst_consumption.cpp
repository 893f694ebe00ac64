// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumption.h"
#include "items/consumptionmodel.h"
#include "support/workspacescene.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace headroom;
using namespace headroom::testing;

namespace {

Instant at(std::string_view iso)
{
    return parseInstant(iso).at;
}

// A scene whose days of one bucket are given; later days use nothing.
WorkspaceScene sceneOf(const std::vector<std::int64_t> &days, std::int64_t allowance)
{
    WorkspaceScene scene;
    scene.zone = QByteArrayLiteral("UTC");
    scene.rule = {CivilDate::of(2026, 3, 1), 0};
    scene.entitlements[index(Bucket::PremiumSync)].base = {false, allowance};
    scene.use = [days](Bucket bucket, CivilDate day) -> std::int64_t {
        const auto i = static_cast<std::size_t>(day - CivilDate::of(2026, 3, 1));
        return bucket == Bucket::PremiumSync && i < days.size() ? days[i] : 0;
    };
    return scene;
}

QList<qlonglong> column(const QAbstractItemModel &model, int column)
{
    QList<qlonglong> values;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant value = model.index(row, column).data(SortRole);
        if (value.isValid()) values << value.toLongLong();
    }
    return values;
}

}  // namespace

class TestConsumption : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsDaysUp();
    void sumOfDaysIsTheEnd();
    void marks_data();
    void marks();
    void markIsReachedExactlyThere();
    void evenPaceEndsAtTheEntitlement();
    void unlimitedAndZeroHaveNoMarks();
    void projectionStartsAtTheUseSoFar();
    void endedCycleHasNoProjection();
    void knowsHowMuchOfTheLastDayHasPassed_data();
    void knowsHowMuchOfTheLastDayHasPassed();
    void tableIsTheTwin();
    void grantIsAnotherLine_data();
    void grantIsAnotherLine();
};

void TestConsumption::addsDaysUp()
{
    const Consumption use =
        consumptionOf(sceneOf({10, 0, 25, -5}, 100).at(at("2026-03-04T23:59:59.999999Z")), Bucket::PremiumSync);
    QCOMPARE(use.perDay, (std::vector<std::int64_t>{10, 0, 25, -5}));
    QCOMPARE(use.soFar, (std::vector<std::int64_t>{10, 10, 35, 30}));
    QCOMPARE(use.used(), 30);
    QCOMPARE(use.lastDay, 4);
    QCOMPARE(use.length(), 31);
    QCOMPARE(use.date(4), CivilDate::of(2026, 3, 4));
}

void TestConsumption::sumOfDaysIsTheEnd()
{
    QVERIFY(rc::check("sum over days = the end of the running sum = what the standing says", [] {
        const auto days = *rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(-50, 5'000));
        const auto shown = static_cast<std::int32_t>(*rc::gen::inRange<std::size_t>(0, 31));
        const Instant instant = Zone().startOf(CivilDate::of(2026, 3, 1) + shown);
        const WorkspaceAnswer answer = sceneOf(days, 300).at(instant);
        const Consumption use = consumptionOf(answer, Bucket::PremiumSync);
        RC_ASSERT(std::accumulate(use.perDay.begin(), use.perDay.end(), std::int64_t{0}) == use.used());
        RC_ASSERT(use.used() == answer.standing.buckets[index(Bucket::PremiumSync)].used);
        RC_ASSERT(static_cast<int>(use.soFar.size()) == use.lastDay);
    }));
}

void TestConsumption::marks_data()
{
    QTest::addColumn<int>("warnPercent");
    QTest::addColumn<qint64>("prepaid");
    QTest::addColumn<qint64>("approved");
    QTest::addColumn<QList<qint64>>("reachedFrom");

    QTest::newRow("70, 80 and 100 % of the base") << 70 << qint64{0} << qint64{0} << QList<qint64>{210, 240, 300};
    QTest::newRow("the plan's own warning (R16)") << 90 << qint64{0} << qint64{0} << QList<qint64>{240, 270, 300};
    QTest::newRow("early burn leaves prepaid and approved out (R22)")
        << 70 << qint64{60} << qint64{40} << QList<qint64>{240, 280, 400};
}

void TestConsumption::marks()
{
    QFETCH(int, warnPercent);
    QFETCH(qint64, prepaid);
    QFETCH(qint64, approved);
    QFETCH(QList<qint64>, reachedFrom);

    WorkspaceAnswer answer = sceneOf({1}, 300).at(at("2026-03-02T00:00:00Z"));
    BucketStanding &standing = answer.standing.buckets[index(Bucket::PremiumSync)];
    standing.warnPercent = warnPercent;
    standing.entitlement.prepaid = prepaid;
    standing.entitlement.approved = approved;
    QList<qint64> found;
    for (const ConsumptionMark &mark : consumptionOf(answer, Bucket::PremiumSync).marks) found << mark.reachedFrom();
    QCOMPARE(found, reachedFrom);
}

void TestConsumption::markIsReachedExactlyThere()
{
    QVERIFY(rc::check("the least use that reaches a percentage is where its mark says (R20)", [] {
        const auto of = *rc::gen::inRange<std::int64_t>(1, 9'000'000'000'000'000'000);
        const int percent = *rc::gen::inRange(1, 101);
        const ConsumptionMark mark{ConsumptionMark::Kind::Warning, percent, of};
        RC_ASSERT(reaches(mark.reachedFrom(), percent, Amount{false, of}));
        RC_ASSERT(!reaches(mark.reachedFrom() - 1, percent, Amount{false, of}));
    }));
}

void TestConsumption::evenPaceEndsAtTheEntitlement()
{
    QVERIFY(rc::check("an even pace never falls and ends at the entitlement", [] {
        const auto allowance = *rc::gen::inRange<std::int64_t>(1, 9'000'000'000'000'000'000);
        const Consumption use =
            consumptionOf(sceneOf({1}, allowance).at(at("2026-03-02T00:00:00Z")), Bucket::PremiumSync);
        for (int day = 1; day <= use.length(); ++day)
            RC_ASSERT(*use.evenPace(day) >= (day == 1 ? 0 : *use.evenPace(day - 1)));
        RC_ASSERT(*use.evenPace(use.length()) == allowance);
    }));
}

void TestConsumption::unlimitedAndZeroHaveNoMarks()
{
    WorkspaceAnswer answer = sceneOf({7}, 0).at(at("2026-03-02T00:00:00Z"));
    QVERIFY(consumptionOf(answer, Bucket::PremiumSync).marks.empty());
    QVERIFY(!consumptionOf(answer, Bucket::PremiumSync).evenPace(3));
    answer.standing.buckets[index(Bucket::PremiumSync)].entitlement.base = {true, 0};
    QVERIFY(consumptionOf(answer, Bucket::PremiumSync).marks.empty());
    QVERIFY(!consumptionOf(answer, Bucket::PremiumSync).evenPace(3));
}

void TestConsumption::projectionStartsAtTheUseSoFar()
{
    // Five and a half days, 110 used: 20 a day.
    const Consumption use =
        consumptionOf(sceneOf({20, 20, 20, 20, 20, 20}, 300).at(at("2026-03-06T12:00:00Z")), Bucket::PremiumSync);
    QCOMPARE(use.used(), 110);
    QCOMPARE(use.projected, std::optional<std::int64_t>(620));
    QVERIFY(!use.projection(5));
    QCOMPARE(use.projection(6), std::optional<std::int64_t>(120));
    QCOMPARE(use.projection(31), std::optional<std::int64_t>(620));
    const Consumption early = consumptionOf(sceneOf({20}, 300).at(at("2026-03-02T12:00:00Z")), Bucket::PremiumSync);
    QVERIFY(!early.projection(4));
}

void TestConsumption::endedCycleHasNoProjection()
{
    const Consumption use =
        consumptionOf(sceneOf({20}, 300).at(at("2026-03-31T23:59:59.999999Z")), Bucket::PremiumSync);
    QVERIFY(use.finished);
    QVERIFY(!use.projected);
    QCOMPARE(use.lastDay, 31);
    QCOMPARE(use.lastDayPart, 1.0);
}

void TestConsumption::knowsHowMuchOfTheLastDayHasPassed_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<double>("part");

    QTest::newRow("noon in UTC") << QByteArrayLiteral("UTC") << QByteArrayLiteral("2026-03-08T12:00:00Z") << 0.5;
    // Spring forward: the day has 23 hours and began at 05:00Z.
    QTest::newRow("a short day") << QByteArrayLiteral("America/New_York") << QByteArrayLiteral("2026-03-08T16:30:00Z")
                                 << 0.5;
    // Fall back: the day has 25 hours and began at 04:00Z.
    QTest::newRow("a long day") << QByteArrayLiteral("America/New_York") << QByteArrayLiteral("2026-11-01T16:30:00Z")
                                << 0.5;
}

void TestConsumption::knowsHowMuchOfTheLastDayHasPassed()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, instant);
    QFETCH(double, part);
    WorkspaceScene scene = sceneOf({1}, 300);
    scene.zone = zone;
    const Consumption use = consumptionOf(scene.at(at(std::string_view(instant.constData()))), Bucket::PremiumSync);
    QCOMPARE(use.lastDayPart, part);
}

void TestConsumption::tableIsTheTwin()
{
    ConsumptionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const Consumption use =
        consumptionOf(sceneOf({20, 20, 20, 20, 20, 20}, 300).at(at("2026-03-06T12:00:00Z")), Bucket::PremiumSync);
    model.setConsumption(use);

    QCOMPARE(model.rowCount(), 31);
    QCOMPARE(column(model, ConsumptionModel::UsedThatDay), (QList<qlonglong>{20, 20, 20, 20, 20, 10}));
    QCOMPARE(column(model, ConsumptionModel::UsedSoFar), (QList<qlonglong>{20, 40, 60, 80, 100, 110}));
    QCOMPARE(column(model, ConsumptionModel::EvenPace).last(), 300);
    QCOMPARE(column(model, ConsumptionModel::Projection).first(), 120);
    QCOMPARE(column(model, ConsumptionModel::Projection).last(), 620);
    QCOMPARE(model.index(4, ConsumptionModel::Percent).data(CopyRole).toString(), QStringLiteral("33.33"));
    QCOMPARE(model.index(4, ConsumptionModel::Date).data(CopyRole).toString(), QStringLiteral("2026-03-05"));
    QCOMPARE(model.index(6, ConsumptionModel::UsedSoFar).data(CopyRole).toString(), QString());
    QVERIFY(!model.index(0, ConsumptionModel::UsedSoFar).data(SumRole).isValid());
    QCOMPARE(model.index(0, ConsumptionModel::UsedThatDay).data(SumRole).toLongLong(), 20);
    QCOMPARE(model.headerData(ConsumptionModel::UsedSoFar, Qt::Horizontal, CopyRole).toString(),
             QStringLiteral("used_so_far"));
}

void TestConsumption::grantIsAnotherLine_data()
{
    QTest::addColumn<bool>("unlimited");
    QTest::addColumn<qint64>("after");
    QTest::addColumn<int>("lines");
    QTest::newRow("a grant") << false << qint64{160} << 1;
    QTest::newRow("unlimited (R12)") << true << qint64{0} << 0;
    QTest::newRow("nothing allowed even so (R12)") << false << qint64{0} << 0;
}

void TestConsumption::grantIsAnotherLine()
{
    QFETCH(bool, unlimited);
    QFETCH(qint64, after);
    QFETCH(int, lines);
    const Consumption plain =
        consumptionOf(sceneOf({10, 0, 25}, 100).at(at("2026-03-04T12:00:00Z")), Bucket::PremiumSync);
    Consumption with = withGrant(plain, {unlimited, after});
    QCOMPARE(std::ssize(with.marks) - std::ssize(plain.marks), lines);
    // What was is as it was: pace and percentages are of the entitlement without the grant.
    if (lines > 0) {
        QCOMPARE(with.marks.back(), (ConsumptionMark{ConsumptionMark::Kind::AfterGrant, 100, after}));
        with.marks.pop_back();
    }
    QCOMPARE(with, plain);
}

QTEST_GUILESS_MAIN(TestConsumption)
#include "tst_consumption.moc"
