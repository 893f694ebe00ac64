// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/topmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace headroom;

namespace {

std::vector<TopEntry> twoMembers()
{
    TopEntry ada;
    ada.key = QStringLiteral("ada");
    ada.units = {10, 3, 0, 0};
    ada.cost = {Money{7'500'000'000}, true};
    ada.events = 13;
    TopEntry nobody;
    nobody.units = {2, 0, 0, 0};
    nobody.cost = {Money{500'000'000}, false};
    nobody.events = 2;
    return {ada, nobody};
}

}  // namespace

class TestTopModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhoUsedWhat();
    void emptyKeyIsNotStated();
    void shareIsOfTheWholeCycle_data();
    void shareIsOfTheWholeCycle();
    void namesItsSubject();
    void ofOneBucketSharesAreOfItsUse();
};

void TestTopModel::saysWhoUsedWhat()
{
    TopModel model(TopModel::Subject::Members);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(twoMembers(), Money{10'000'000'000});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, TopModel::FirstBucket + 1).data(SortRole).toLongLong(), 3);
    QCOMPARE(model.index(0, TopModel::CostColumn).data().toString(), QStringLiteral("≈ $7.50"));
    QCOMPARE(model.index(0, TopModel::CostColumn).data(CopyRole).toString(), QStringLiteral("7.50"));
    QCOMPARE(model.index(0, TopModel::Events).data(SumRole).toLongLong(), 13);
    QVERIFY(model.uses(Bucket::PremiumSync));
    QVERIFY(!model.uses(Bucket::BatchRecords));
}

void TestTopModel::emptyKeyIsNotStated()
{
    TopModel model(TopModel::Subject::Members);
    model.setEntries(twoMembers(), Money{1});
    QCOMPARE(model.index(1, TopModel::Key).data().toString(), QStringLiteral("not stated"));
    QCOMPARE(model.index(1, TopModel::Key).data(CopyRole).toString(), QString());
    QCOMPARE(model.index(0, TopModel::Key).data(KeyRole).toString(), QStringLiteral("ada"));
}

void TestTopModel::shareIsOfTheWholeCycle_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("share");
    QTest::newRow("of more than is listed") << qint64{10'000'000'000} << QStringLiteral("75.00");
    QTest::newRow("of no cost: none") << qint64{0} << QString();
    QTest::newRow("of less than none, by credits: none") << qint64{-1} << QString();
}

void TestTopModel::shareIsOfTheWholeCycle()
{
    QFETCH(qint64, total);
    QFETCH(QString, share);
    TopModel model(TopModel::Subject::Members);
    model.setEntries(twoMembers(), Money{total});
    QCOMPARE(model.index(0, TopModel::ShareColumn).data(CopyRole).toString(), share);
}

void TestTopModel::namesItsSubject()
{
    const auto id = [](TopModel::Subject subject) {
        return TopModel(subject).headerData(TopModel::Key, Qt::Horizontal, CopyRole).toString();
    };
    QCOMPARE(id(TopModel::Subject::Members), QStringLiteral("member"));
    QCOMPARE(id(TopModel::Subject::Actions), QStringLiteral("action"));
    QCOMPARE(id(TopModel::Subject::Routes), QStringLiteral("route"));
}

void TestTopModel::ofOneBucketSharesAreOfItsUse()
{
    TopModel model(TopModel::Subject::Members);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntriesOf(Bucket::PremiumSync, twoMembers(), 4);
    // Who did not use the bucket is left out.
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, TopModel::Key).data().toString(), QStringLiteral("ada"));
    QCOMPARE(model.index(0, TopModel::ShareColumn).data().toString(), QStringLiteral("75.0 %"));
    QCOMPARE(model.headerData(TopModel::ShareColumn, Qt::Horizontal, KeyRole).toString(),
             QStringLiteral("use_percent"));
    QCOMPARE(model.headerData(TopModel::FirstBucket + 1, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Used"));
    // Net of credits use may be 0 or below: there is no share of that.
    model.setEntriesOf(Bucket::PremiumSync, twoMembers(), -1);
    QCOMPARE(model.index(0, TopModel::ShareColumn).data().toString(), QString());
}

QTEST_GUILESS_MAIN(TestTopModel)
#include "tst_topmodel.moc"
