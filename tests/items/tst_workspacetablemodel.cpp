// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "items/workspacetablemodel.h"
#include "support/fakestandings.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;

namespace {

using Model = WorkspaceTableModel;

int bucketColumn(Bucket bucket)
{
    return Model::FirstBucket + static_cast<int>(index(bucket));
}

QStringList keys(const Model &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row) keys << model.index(row, 0).data(KeyRole).toString();
    return keys;
}

WorkspaceRowsPtr rowsOf(std::vector<WorkspaceStanding> standings)
{
    return prepareRows(overviewOf(std::move(standings)));
}

StandingBuilder workspace(const char *key)
{
    return StandingBuilder(QString::fromLatin1(key));
}

// Five workspaces whose premium use differs in every way that sorting has to tell apart.
WorkspaceRowsPtr premiumRows()
{
    const Bucket premium = Bucket::PremiumSync;
    return rowsOf({workspace("half").use(premium, 150, 300).build(), workspace("over").use(premium, 312, 300).build(),
                   workspace("none-of-none").build(), workspace("unlimited").useUnlimited(premium, 9'000).build(),
                   workspace("some-of-none").use(premium, 1, 0).build()});
}

}  // namespace

class TestWorkspaceTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void sorts_data();
    void sorts();
    void sortsNamesAsPeopleDo();
    void sortKeepsSelection();
    void filterThenSort();
    void signalsOfRefresh_data();
    void signalsOfRefresh();
    void saysCells_data();
    void saysCells();
    void copiesRawValues();
    void totalsFollowTheFilter();
    void findsRows();
};

void TestWorkspaceTableModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("expected");

    const QString half = QStringLiteral("half");
    const QString over = QStringLiteral("over");
    const QString none = QStringLiteral("none-of-none");
    const QString unlimited = QStringLiteral("unlimited");
    const QString some = QStringLiteral("some-of-none");
    QTest::newRow("by name") << int{Model::Name} << Qt::AscendingOrder
                             << QStringList{half, none, over, some, unlimited};
    QTest::newRow("by name, descending") << int{Model::Name} << Qt::DescendingOrder
                                         << QStringList{unlimited, some, over, none, half};
    QTest::newRow("by share of the entitlement, use of nothing is the worst (R12)")
        << bucketColumn(Bucket::PremiumSync) << Qt::AscendingOrder << QStringList{unlimited, none, half, over, some};
    QTest::newRow("worst first") << bucketColumn(Bucket::PremiumSync) << Qt::DescendingOrder
                                 << QStringList{some, over, half, none, unlimited};
    QTest::newRow("equal values stay in the order of names, also descending")
        << int{Model::CostColumn} << Qt::DescendingOrder << QStringList{half, none, over, some, unlimited};
}

void TestWorkspaceTableModel::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QStringList, expected);
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(premiumRows());
    model.sort(column, order);
    QCOMPARE(keys(model), expected);
}

void TestWorkspaceTableModel::sortsNamesAsPeopleDo()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(
        {workspace("a").name(QStringLiteral("team 10")).build(), workspace("b").name(QStringLiteral("Team 9")).build(),
         workspace("c").name(QStringLiteral("Ähre")).build(), workspace("d").name(QStringLiteral("Zebra")).build()}));
    QCOMPARE(keys(model),
             (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("d")}));
}

void TestWorkspaceTableModel::sortKeepsSelection()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(premiumRows());
    const QPersistentModelIndex over(model.index(model.rowOf(QStringLiteral("over")), Model::Plan));
    QSignalSpy about(&model, &QAbstractItemModel::layoutAboutToBeChanged);
    QSignalSpy done(&model, &QAbstractItemModel::layoutChanged);
    model.sort(bucketColumn(Bucket::PremiumSync), Qt::DescendingOrder);
    QCOMPARE(about.size(), 1);
    QCOMPARE(done.size(), 1);
    QCOMPARE(over.data(KeyRole).toString(), QStringLiteral("over"));
    QCOMPARE(over.row(), 1);
    QCOMPARE(over.column(), int{Model::Plan});
}

void TestWorkspaceTableModel::filterThenSort()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(prepareRows(largeOverview(200)));
    model.setFilter(WorkspaceFilter::parse(QStringLiteral("over:premium plan:team")));
    model.sort(bucketColumn(Bucket::PremiumSync), Qt::DescendingOrder);
    QVERIFY(model.rowCount() > 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        const WorkspaceStanding *standing = model.standing(model.index(row, 0));
        QCOMPARE(standing->planKey, QStringLiteral("team"));
        const std::int64_t used = standing->buckets[index(Bucket::PremiumSync)].used;
        QVERIFY(used > 300);
        if (row > 0) QVERIFY(used <= model.standing(model.index(row - 1, 0))->buckets[index(Bucket::PremiumSync)].used);
    }
}

void TestWorkspaceTableModel::signalsOfRefresh_data()
{
    QTest::addColumn<QStringList>("then");
    QTest::addColumn<int>("resets");
    QTest::addColumn<int>("changes");

    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    QTest::newRow("the same workspaces change in place") << QStringList{a, b} << 0 << 1;
    QTest::newRow("one more resets") << QStringList{a, b, QStringLiteral("c")} << 1 << 0;
    QTest::newRow("one less resets") << QStringList{b} << 1 << 0;
    QTest::newRow("another one in its place resets") << QStringList{a, QStringLiteral("c")} << 1 << 0;
    QTest::newRow("all gone resets") << QStringList{} << 1 << 0;
}

void TestWorkspaceTableModel::signalsOfRefresh()
{
    QFETCH(QStringList, then);
    QFETCH(int, resets);
    QFETCH(int, changes);
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf({workspace("a").build(), workspace("b").build()}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    std::vector<WorkspaceStanding> standings;
    for (const QString &key : then) standings.push_back(StandingBuilder(key).unmapped(4).build());
    model.setRows(rowsOf(standings));
    QCOMPARE(reset.size(), resets);
    QCOMPARE(changed.size(), changes);
    QCOMPARE(keys(model), then);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, Model::Unmapped).data(SortRole).toInt(), 4);
}

void TestWorkspaceTableModel::saysCells_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *key, int column, int role, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(key) << column << role << QString::fromUtf8(text);
    };
    const int premium = bucketColumn(Bucket::PremiumSync);
    const int standard = bucketColumn(Bucket::StandardSync);
    row("over: shown", "acme", premium, Qt::DisplayRole, "312 / 300");
    row("over: spoken (R11)", "acme", premium, Qt::AccessibleTextRole, "312 of 300 used, 104 %, over by 12");
    row("warned: spoken (R16)", "borealis", premium, Qt::AccessibleTextRole,
        "214 of 300 used, 71 %, past the warning at 70 %");
    row("unlimited has no percentage (R12)", "cobalt", standard, Qt::AccessibleTextRole, "48,114 used, unlimited");
    row("any use of nothing is over (R12)", "new-team-7", premium, Qt::AccessibleTextRole, "5 of 0 used, over by 5");
    row("nothing of nothing", "trial-quay", premium, Qt::AccessibleTextRole, "0 of 0 used");
    row("add-ons and prepaid count (R11)", "delta", premium, Qt::DisplayRole, "60 / 450");
    row("credits may take use below 0 (R1)", "harbor", standard, Qt::DisplayRole, "-3 / 4,500");
    row("a percentage not reached is not shown as reached (R20)", "fjord", premium, Qt::AccessibleTextRole,
        "3,999 of 4,000 used, 99 %, past the warning at 70 %");
    row("plan and its version", "acme", Model::Plan, Qt::AccessibleTextRole, "Team, version 2");
    row("without a plan", "trial-quay", Model::Plan, Qt::DisplayRole, "no plan");
    row("cycle: first and last day", "acme", Model::Days, Qt::DisplayRole, "1 Mar – 31 Mar");
    row("day of the cycle", "acme", Model::Day, Qt::DisplayRole, "17 / 31");
    row("day of the cycle: spoken", "acme", Model::Day, Qt::AccessibleTextRole, "day 17 of 31");
    row("margin", "fjord", Model::Margin, Qt::DisplayRole, "-$250.00");
    row("estimated cost is marked (R33)", "borealis", Model::CostColumn, Qt::DisplayRole, "≈ $52.00");
    row("discovered is said", "new-team-7", Model::Name, Qt::AccessibleTextRole, "new-team-7, discovered");
    row("name and key", "cobalt", Model::Name, Qt::AccessibleTextRole, "Cobalt Insurance, cobalt");
    row("pace before three days is not told", "ember", Model::PaceColumn, Qt::DisplayRole, "–");
    row("pace of use without allowance", "new-team-7", Model::PaceColumn, Qt::DisplayRole, "no allowance");
}

void TestWorkspaceTableModel::saysCells()
{
    QFETCH(QString, key);
    QFETCH(int, column);
    QFETCH(int, role);
    QFETCH(QString, text);
    Model model;
    model.setRows(prepareRows(sampleOverview()));
    QCOMPARE(model.index(model.rowOf(key), column).data(role).toString(), text);
}

void TestWorkspaceTableModel::copiesRawValues()
{
    Model model;
    model.setRows(prepareRows(sampleOverview()));
    const int row = model.rowOf(QStringLiteral("cobalt"));
    QStringList values;
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QStringList cells = model.index(row, column).data(CopyRole).toStringList();
        const QStringList header = model.headerData(column, Qt::Horizontal, CopyRole).toStringList();
        QCOMPARE(cells.size(), header.size());
        values << cells;
        names << header;
    }
    QCOMPARE(names.join(QLatin1Char(' ')),
             QStringLiteral("workspace name plan plan_version cycle_start cycle_end cycle_day "
                            "standard_sync standard_sync_entitlement premium_sync premium_sync_entitlement "
                            "long_context long_context_entitlement batch_records batch_records_entitlement "
                            "pace_bucket projected margin cost unmapped"));
    QCOMPARE(values.mid(0, 15).join(QLatin1Char('|')),
             QStringLiteral("cobalt|Cobalt Insurance|business|1|2026-03-01|2026-04-01|17|48114|unlimited|1902|4000|"
                            "9300|20000|412000|500000"));
    QCOMPARE(values.mid(17).join(QLatin1Char('|')), QStringLiteral("572.00|418.00|0"));
}

void TestWorkspaceTableModel::totalsFollowTheFilter()
{
    Model model;
    model.setRows(prepareRows(sampleOverview()));
    QCOMPARE(model.totals().workspaces, 12);
    QCOMPARE(model.totals().over, 4);
    QCOMPARE(model.totals().unmapped, 37);
    model.setFilter(WorkspaceFilter::parse(QStringLiteral("plan:business")));
    QCOMPARE(model.totals().workspaces, 3);
    QCOMPARE(model.totals().cost.amount, dollars(418 + 1'240 + 377));
    QCOMPARE(model.totals().margin, dollars(3 * 990 - 418 - 1'240 - 377));
    QCOMPARE(model.totals().over, 1);
    QCOMPARE(model.totals().warning, 2);
    QVERIFY(!model.totals().cost.estimated);
}

void TestWorkspaceTableModel::findsRows()
{
    Model model;
    model.setRows(prepareRows(sampleOverview()));
    model.setFilter(WorkspaceFilter::parse(QStringLiteral("plan:business")));
    QCOMPARE(model.rowOf(QStringLiteral("fjord")), 1);
    QCOMPARE(model.rowOf(QStringLiteral("acme")), -1);
    QCOMPARE(model.standing(model.index(1, 3))->key, QStringLiteral("fjord"));
    QCOMPARE(model.standing(QModelIndex()), nullptr);
}

QTEST_GUILESS_MAIN(TestWorkspaceTableModel)
#include "tst_workspacetablemodel.moc"
