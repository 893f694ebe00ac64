// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dayusemodel.h"
#include "support/workspacescene.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr int kPremium = DayUseModel::FirstBucket + static_cast<int>(Bucket::PremiumSync);
constexpr int kLongContext = DayUseModel::FirstBucket + static_cast<int>(Bucket::LongContext);

DailyUse twoDays()
{
    DailyUse use;
    use.cycle = {CivilDate::of(2026, 3, 1), CivilDate::of(2026, 4, 1)};
    use.entitlement[index(Bucket::PremiumSync)] = {false, 300};
    use.entitlement[index(Bucket::LongContext)] = {true, 0};
    use.estimated[index(Bucket::PremiumSync)] = true;
    DayUse first;
    first.day = CivilDate::of(2026, 3, 1);
    first.units = {120, 31, 8, 1'500};
    first.cost = {Money{480'000'000}, Money{2'480'000'000}, Money{}, Money{225'000'000}};
    DayUse second;
    second.day = CivilDate::of(2026, 3, 2);
    second.units[index(Bucket::PremiumSync)] = -4;
    second.unmapped = 3;
    use.days = {first, second};
    return use;
}

}  // namespace

class TestDayUseModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysUnits();
    void saysShares();
    void saysCosts();
    void sharesNeedAnEntitlement_data();
    void sharesNeedAnEntitlement();
    void sharesAddUpToTheWhole();
};

void TestDayUseModel::saysUnits()
{
    DayUseModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setUse(twoDays(), DayMeasure::Units);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, kPremium).data(SortRole).toLongLong(), 31);
    QCOMPARE(model.index(1, kPremium).data(CopyRole).toString(), QStringLiteral("-4"));
    QCOMPARE(model.index(1, DayUseModel::Unmapped).data(SumRole).toLongLong(), 3);
    QCOMPARE(model.index(1, DayUseModel::Date).data(CopyRole).toString(), QStringLiteral("2026-03-02"));
    QCOMPARE(model.headerData(kPremium, Qt::Horizontal, CopyRole).toString(), QStringLiteral("premium_sync"));
}

void TestDayUseModel::saysShares()
{
    DayUseModel model;
    model.setUse(twoDays(), DayMeasure::ShareOfEntitlement);
    QCOMPARE(model.index(0, kPremium).data(CopyRole).toString(), QStringLiteral("10.33"));
    QCOMPARE(model.index(0, kPremium).data().toString(), QStringLiteral("10.3 %"));
    QCOMPARE(model.index(0, kLongContext).data().toString(), QString());
    QCOMPARE(model.headerData(kPremium, Qt::Horizontal, CopyRole).toString(), QStringLiteral("premium_sync_percent"));
}

void TestDayUseModel::saysCosts()
{
    DayUseModel model;
    model.setUse(twoDays(), DayMeasure::Cost);
    QCOMPARE(model.index(0, kPremium).data(CopyRole).toString(), QStringLiteral("2.48"));
    QCOMPARE(model.index(0, kPremium).data().toString(), QStringLiteral("≈ $2.48"));
    QCOMPARE(model.index(1, kPremium).data().toString(), QStringLiteral("$0.00"));
    QCOMPARE(model.index(0, kPremium).data(SumKindRole).toInt(), int(SumKind::MoneyNanos));
    QCOMPARE(model.headerData(kPremium, Qt::Horizontal, CopyRole).toString(), QStringLiteral("premium_sync_cost_usd"));
}

void TestDayUseModel::sharesNeedAnEntitlement_data()
{
    QTest::addColumn<bool>("unlimited");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<bool>("measurable");
    QTest::newRow("some") << false << qint64{300} << true;
    QTest::newRow("none (R12)") << false << qint64{0} << false;
    QTest::newRow("unlimited (R12)") << true << qint64{0} << false;
}

void TestDayUseModel::sharesNeedAnEntitlement()
{
    QFETCH(bool, unlimited);
    QFETCH(qint64, units);
    QFETCH(bool, measurable);
    DailyUse use = twoDays();
    use.entitlement[index(Bucket::PremiumSync)] = {unlimited, units};
    QCOMPARE(use.measurable(Bucket::PremiumSync, DayMeasure::ShareOfEntitlement), measurable);
    QCOMPARE(use.value(0, Bucket::PremiumSync, DayMeasure::ShareOfEntitlement) > 0, measurable);
    QVERIFY(use.measurable(Bucket::PremiumSync, DayMeasure::Units));
    QCOMPARE(use.value(0, Bucket::PremiumSync, DayMeasure::Units), 31.0);
    QCOMPARE(use.value(0, Bucket::PremiumSync, DayMeasure::Cost), 2.48);
}

void TestDayUseModel::sharesAddUpToTheWhole()
{
    QVERIFY(rc::check("the shares of all days are the share of the cycle", [] {
        const auto units =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 1'000)));
        DailyUse use;
        use.entitlement[index(Bucket::StandardSync)] = {false, 4'500};
        double shares = 0;
        std::int64_t sum = 0;
        for (const std::int64_t used : units) {
            use.days.emplace_back().units[index(Bucket::StandardSync)] = used;
            sum += used;
        }
        for (std::size_t i = 0; i < units.size(); ++i)
            shares += use.value(i, Bucket::StandardSync, DayMeasure::ShareOfEntitlement);
        RC_ASSERT(std::abs(shares - static_cast<double>(sum) / 45.0) < 1e-6);
    }));
}

QTEST_GUILESS_MAIN(TestDayUseModel)
#include "tst_dayusemodel.moc"
