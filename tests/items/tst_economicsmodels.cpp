// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/economicsmixmodel.h"
#include "items/economicsplanmodels.h"
#include "items/economicstext.h"
#include "items/economicswhatifmodel.h"
#include "items/unitcostmodel.h"
#include "support/sortvalues.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

Money usd(std::string_view text)
{
    return {parseMoney(text).value};
}

UnitCost unitCost(std::string_view dollars, std::int64_t units, bool estimated = false)
{
    return {{usd(dollars), estimated}, units};
}

UnitCostRow row(const QString &key, const UnitCost &cost, std::optional<Money> published)
{
    UnitCostRow of;
    of.key = key;
    of.unitCost = cost;
    of.events = cost.units + 5;
    of.inputTokens = cost.units * 900;
    of.outputTokens = cost.units * 100;
    of.published = published;
    return of;
}

QString rowText(const QAbstractItemModel &model, int at, int role = Qt::DisplayRole)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) cells << model.index(at, column).data(role).toString();
    return cells.join(u" | "_s);
}

QStringList texts(const QAbstractItemModel &model, int role = Qt::DisplayRole)
{
    QStringList rows;
    for (int at = 0; at < model.rowCount(); ++at) rows << rowText(model, at, role);
    return rows;
}

PlanVersion ninetyNine()
{
    PlanVersion version;
    version.price = usd("99");
    version.limits[Bucket::StandardSync].allowance = {false, 4500};
    version.limits[Bucket::PremiumSync].allowance = {false, 300};
    return version;
}

PerBucket<std::optional<UnitCost>> workedCosts()
{
    PerBucket<std::optional<UnitCost>> costs;
    costs[index(Bucket::StandardSync)] = unitCost("4", 1000);
    costs[index(Bucket::PremiumSync)] = unitCost("8", 100, true);
    return costs;
}

FinishedCycle finished(const QString &workspace, std::string_view margin)
{
    FinishedCycle cycle;
    cycle.workspace = workspace;
    cycle.name = workspace.toUpper();
    cycle.planKey = u"team"_s;
    cycle.planVersion = 2;
    cycle.seats = 3;
    cycle.cycle.days = {CivilDate::of(2026, 2, 1), CivilDate::of(2026, 3, 1)};
    cycle.revenue = usd("99");
    cycle.margin = usd(margin);
    cycle.total = {cycle.revenue - cycle.margin, false};
    return cycle;
}

}  // namespace

class TestEconomicsModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void changesCarryTheirSign_data();
    void changesCarryTheirSign();
    void unitCostsSayWhatIsKnown();
    void unitCostsNameWhatTheyAreBy();
    void unitCostsAddUp();
    void bucketsSayWhyThereIsNoWorstCase();
    void marginsCallOutLosses();
    void classesAreRows();
    void mixSharesAreOfTheBucket();
    void whatIfComparesBothSides();
    void whatIfSaysWhatIsNotKnown();
    void modelsAreSound();
};

void TestEconomicsModels::changesCarryTheirSign_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("more") << u"1.2"_s << u"+$1.20"_s;
    QTest::newRow("less") << u"-0.0042"_s << u"-$0.0042"_s;
    QTest::newRow("the same") << u"0"_s << u"$0.00"_s;
}

void TestEconomicsModels::changesCarryTheirSign()
{
    QFETCH(QString, amount);
    QFETCH(QString, text);
    QCOMPARE(displayChange(usd(amount.toStdString())), text);
}

// R31, R33.
void TestEconomicsModels::unitCostsSayWhatIsKnown()
{
    UnitCostModel model;
    model.setRows({row(u"premium_sync"_s, unitCost("24", 300, true), usd("18")),
                   row(u"batch_records"_s, unitCost("3", 0), usd("2")), row(u"unmapped"_s, unitCost("1", 0), {})},
                  CostBy::Bucket);
    QCOMPARE(texts(model), (QStringList{u"Premium actions | ≈ $0.08 | $0.06 | +$0.02 | 300 | ≈ $24.00 | 305 | 1,000"_s,
                                        u"Batch records | no units charged |  |  | 0 | $3.00 | 5 | "_s,
                                        u"Unmapped | no units charged | no price |  | 0 | $1.00 | 5 | "_s}));
    QCOMPARE(rowText(model, 0, CopyRole), u"premium_sync | 0.08 | 0.06 | 0.02 | 300 | 24.00 | 305 | 1000"_s);
    QCOMPARE(rowText(model, 2, CopyRole), u"unmapped |  |  |  | 0 | 1.00 | 5 | "_s);
    QVERIFY(model.index(0, UnitCostModel::Each).data(Qt::ToolTipRole).toString().contains(u"Estimated"_s));
}

void TestEconomicsModels::unitCostsNameWhatTheyAreBy()
{
    UnitCostModel model;
    model.setRows({row(QString(), unitCost("24", 300), {})}, CostBy::Route);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Route"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"not stated"_s);
    model.setRows({row(u"chat"_s, unitCost("24", 300), {})}, CostBy::Action);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Action"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal, KeyRole).toString(), u"action"_s);
    QCOMPARE(model.index(0, 0).data(KeyRole).toString(), u"chat"_s);
}

void TestEconomicsModels::unitCostsAddUp()
{
    UnitCostModel model;
    model.setRows({row(u"chat"_s, unitCost("24", 300), usd("18"))}, CostBy::Action);
    QStringList summed;
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.index(0, column).data(SumRole).isValid())
            summed << model.headerData(column, Qt::Horizontal, KeyRole).toString();
    QCOMPARE(summed, (QStringList{u"units"_s, u"cost_usd"_s, u"events"_s}));
}

void TestEconomicsModels::bucketsSayWhyThereIsNoWorstCase()
{
    PlanVersion version = ninetyNine();
    version.limits[Bucket::LongContext].allowance = {true, 0};
    version.limits[Bucket::BatchRecords].allowance = {false, 50'000};
    version.limits[Bucket::PremiumSync].per = Per::Seat;
    EconomicsBucketModel model;
    model.setPlan(version, 2, workedCosts());
    QCOMPARE(texts(model), (QStringList{u"Standard actions | 4,500 | $0.0040 | $18.00"_s,
                                        u"Premium actions | 600 | ≈ $0.08 | ≈ $48.00"_s,
                                        u"Long-context work | unlimited | not observed | no end: unlimited"_s,
                                        u"Batch records | 50,000 | not observed | not known"_s}));
    QCOMPARE(rowText(model, 2, CopyRole), u"long_context | unlimited |  | "_s);
}

void TestEconomicsModels::marginsCallOutLosses()
{
    EconomicsMarginModel model;
    model.setCycles({finished(u"acme"_s, "-1.5"), finished(u"globex"_s, "57")});
    QCOMPARE(texts(model), (QStringList{u"ACME | -$1.50 | $99.00 | $100.50 | 1 Feb – 28 Feb 2026 | v2 | 3"_s,
                                        u"GLOBEX | $57.00 | $99.00 | $42.00 | 1 Feb – 28 Feb 2026 | v2 | 3"_s}));
    QVERIFY(model.index(0, EconomicsMarginModel::Margin).data(CalloutRole).toBool());
    QVERIFY(!model.index(1, EconomicsMarginModel::Margin).data(CalloutRole).toBool());
    QCOMPARE(model.index(1, 3).data(KeyRole).toString(), u"globex"_s);
    QCOMPARE(testing::sortedOtherwise(model), QString());
}

void TestEconomicsModels::classesAreRows()
{
    EconomicsClassModel model;
    model.setClasses({{usd("-10"), usd("0"), 2}, {usd("0"), usd("10"), 7}});
    QCOMPARE(texts(model), (QStringList{u"-$10.00 | $0.00 | 2"_s, u"$0.00 | $10.00 | 7"_s}));
}

void TestEconomicsModels::mixSharesAreOfTheBucket()
{
    EconomicsMixModel model;
    model.setMix({{u"mini"_s, Bucket::StandardSync, 1000, unitCost("4", 1000)},
                  {u"deep"_s, Bucket::PremiumSync, 75, unitCost("6", 75)},
                  {QString(), Bucket::PremiumSync, 25, unitCost("1", 25, true)},
                  {u"spare"_s, Bucket::PremiumSync, 0, unitCost("0.5", 0)}});
    QCOMPARE(texts(model), (QStringList{u"Standard actions | mini | 1,000 | 100.0 % | $0.0040 | $4.00"_s,
                                        u"Premium actions | deep | 75 | 75.0 % | $0.08 | $6.00"_s,
                                        u"Premium actions | not stated | 25 | 25.0 % | ≈ $0.04 | ≈ $1.00"_s,
                                        u"Premium actions | spare | 0 | 0.0 % | no units charged | $0.50"_s}));
}

void TestEconomicsModels::whatIfComparesBothSides()
{
    EconomicsWhatIfModel model;
    EconomicsWhatIfModel::Side now{worstCase(ninetyNine(), 1, workedCosts()), {}, false};
    now.use.workspaces = 2;
    now.use.meanCost = usd("100");
    now.use.meanMargin = usd("-1");
    EconomicsWhatIfModel::Side then = now;
    PlanVersion less = ninetyNine();
    less.limits[Bucket::PremiumSync].allowance.units = 200;
    then.worst = worstCase(less, 1, workedCosts());
    then.use.meanCost = usd("90");
    then.use.meanMargin = usd("9");
    then.use.refused[index(Bucket::PremiumSync)] = 120;
    then.estimated = true;
    model.setSides(now, then);
    QCOMPARE(texts(model).mid(0, 7), (QStringList{u"Price of a workspace and cycle | $99.00 | $99.00 | $0.00"_s,
                                                  u"Cost at most | $42.00 | ≈ $34.00 | -$8.00"_s,
                                                  u"Margin at least | $57.00 | ≈ $65.00 | +$8.00"_s,
                                                  u"Cost at the observed use | $100.00 | ≈ $90.00 | -$10.00"_s,
                                                  u"Margin at the observed use | -$1.00 | ≈ $9.00 | +$10.00"_s,
                                                  u"Units refused: Standard actions | 0 | 0 | 0"_s,
                                                  u"Units refused: Premium actions | 0 | 120 | +120"_s}));
    QVERIFY(model.index(EconomicsWhatIfModel::MeanMargin, EconomicsWhatIfModel::AsItIs).data(CalloutRole).toBool());
    QVERIFY(!model.index(EconomicsWhatIfModel::MeanMargin, EconomicsWhatIfModel::WhatIf).data(CalloutRole).toBool());
}

void TestEconomicsModels::whatIfSaysWhatIsNotKnown()
{
    PlanVersion version = ninetyNine();
    version.limits[Bucket::LongContext].allowance = {true, 0};
    const EconomicsWhatIfModel::Side side{worstCase(version, 1, workedCosts()), {}, false};
    EconomicsWhatIfModel model;
    model.setSides(side, side);
    QCOMPARE(rowText(model, EconomicsWhatIfModel::WorstCost), u"Cost at most | not known | not known | "_s);
    QCOMPARE(rowText(model, EconomicsWhatIfModel::MeanCost),
             u"Cost at the observed use | nobody is on it | nobody is on it | "_s);
    QVERIFY(model.index(EconomicsWhatIfModel::WorstCost, EconomicsWhatIfModel::WhatIf)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"Long-context work"_s));
}

void TestEconomicsModels::modelsAreSound()
{
    UnitCostModel costs;
    EconomicsBucketModel buckets;
    EconomicsMarginModel margins;
    EconomicsClassModel classes;
    EconomicsMixModel mix;
    EconomicsWhatIfModel whatIf;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel *model :
         std::initializer_list<QAbstractItemModel *>{&costs, &buckets, &margins, &classes, &mix, &whatIf})
        testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    costs.setRows({row(u"chat"_s, unitCost("24", 300), {})}, CostBy::Action);
    buckets.setPlan(ninetyNine(), 1, workedCosts());
    margins.setCycles({finished(u"acme"_s, "1")});
    classes.setClasses({{usd("0"), usd("1"), 1}});
    mix.setMix({{u"mini"_s, Bucket::StandardSync, 1, unitCost("4", 1)}});
    whatIf.setSides({}, {});
    margins.setCycles({});
    QCOMPARE(margins.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestEconomicsModels)
#include "tst_economicsmodels.moc"
