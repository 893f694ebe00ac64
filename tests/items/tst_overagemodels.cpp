// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/overagefiltermodel.h"
#include "items/overagehistorymodel.h"
#include "items/overagequeuemodel.h"
#include "items/overageurgency.h"
#include "support/overagescene.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;

using Queue = OverageQueueModel;
using History = OverageHistoryModel;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString text(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

// The ids that a table shows, from the top.
QList<qlonglong> ids(const QAbstractItemModel &model)
{
    QList<qlonglong> all;
    for (int row = 0; row < model.rowCount(); ++row) all << model.index(row, 0).data(KeyRole).toLongLong();
    return all;
}

QueuedRequest queued(std::int64_t id, std::int64_t daysLeft, std::int64_t used, std::int64_t projected,
                     std::int64_t waiting)
{
    QueuedRequest row;
    row.request.id = id;
    row.request.cycleEnd = {daysLeft * kMicrosPerDay};
    row.used = used;
    row.entitlement.base = {false, 100};
    row.projected = projected;
    row.queuedWaiting = waiting;
    return row;
}

}  // namespace

class TestOverageModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void queueSaysWhatRanksARequest();
    void queueCopiesRawValues();
    void rowsThatStayKeepTheirPlace();
    void anotherOrderStartsAnew();
    void historySaysWhatBecameOfThem();
    void urgencyHasAnOrder_data();
    void urgencyHasAnOrder();
    void mostUrgentComesFirst();
    void filterNarrows_data();
    void filterNarrows();
    void filterSaysWhatMakesNoSense_data();
    void filterSaysWhatMakesNoSense();
    void mineIsWhatOneMayDecide_data();
    void mineIsWhatOneMayDecide();
};

void TestOverageModels::queueSaysWhatRanksARequest()
{
    const OverageScene scene = overageScene();
    Queue model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setRequests(scene.queue().pending, scene.now);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(text(model, 0, Queue::Workspace), QStringLiteral("Acme Corporation"));
    QCOMPARE(text(model, 0, Queue::Workspace, SecondaryTextRole), QStringLiteral("acme"));
    QCOMPARE(text(model, 0, Queue::Asked), QStringLiteral("100 action(s)"));
    QCOMPARE(text(model, 0, Queue::Asked, SecondaryTextRole), QStringLiteral("Premium actions"));
    QCOMPARE(text(model, 1, Queue::Requester, SecondaryTextRole), QStringLiteral("entered by gateway-eu"));
    QCOMPARE(text(model, 0, Queue::Since), QStringLiteral("2 day(s)"));
    QCOMPARE(text(model, 1, Queue::Since), QStringLiteral("30 hour(s)"));
    QCOMPARE(text(model, 0, Queue::Expires, SecondaryTextRole), QStringLiteral("30 Mar"));
    QCOMPARE(model.index(0, Queue::Use).data(StandingRole).value<BucketStanding>().used, 280);
    QCOMPARE(model.index(0, Queue::Use).data(BucketRole).toInt(), static_cast<int>(Bucket::PremiumSync));
    QCOMPARE(text(model, 0, Queue::Projected), QStringLiteral("498"));
    QCOMPARE(text(model, 0, Queue::Projected, SecondaryTextRole), QStringLiteral("198 over"));
    QVERIFY(model.index(0, Queue::Projected).data(CalloutRole).toBool());
    QCOMPARE(text(model, 0, Queue::Queued), QStringLiteral("6"));
    QCOMPARE(text(model, 0, Queue::Price), QStringLiteral("$25.00"));
    // A plan that sells none gives it.
    QCOMPARE(text(model, 2, Queue::Price), QStringLiteral("none"));
    QVERIFY(text(model, 0, Queue::Use, Qt::AccessibleTextRole).contains(QStringLiteral("280 of 300 used")));
}

void TestOverageModels::queueCopiesRawValues()
{
    const OverageScene scene = overageScene();
    Queue model;
    model.setRequests(scene.queue().pending, scene.now);
    QCOMPARE(text(model, 0, Queue::Workspace, CopyRole), QStringLiteral("acme"));
    QCOMPARE(text(model, 4, Queue::Asked, CopyRole), QStringLiteral("20000"));
    QCOMPARE(text(model, 1, Queue::Since, CopyRole), QStringLiteral("2026-03-16T08:30:00Z"));
    QCOMPARE(text(model, 0, Queue::Price, CopyRole), QStringLiteral("25.00"));
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column)
        names << model.headerData(column, Qt::Horizontal, KeyRole).toString();
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QVERIFY(!names.contains(QString()));
}

void TestOverageModels::rowsThatStayKeepTheirPlace()
{
    OverageScene scene = overageScene();
    Queue model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setRequests(scene.queue().pending, scene.now);
    const QPersistentModelIndex third(model.index(2, 0));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    OverageDecision deny;
    deny.id = 1;
    deny.verb = OverageVerb::Deny;
    deny.reason = QStringLiteral("No");
    QVERIFY(scene.decide(deny, QStringLiteral("marta")));
    scene.ask(acmeScene(), Bucket::PremiumSync, 5, 25, QStringLiteral("zoe"), QStringLiteral("In between"));
    model.setRequests(scene.queue().pending, scene.now);
    QCOMPARE(reset.size(), 0);
    QVERIFY(third.isValid());
    QCOMPARE(third.data(KeyRole).toLongLong(), 3);
    QCOMPARE(ids(model), (QList<qlonglong>{2, 9, 3, 4, 5}));
    QVERIFY(!model.find(1));
    QCOMPARE(model.find(9)->request.units, 5);
}

void TestOverageModels::anotherOrderStartsAnew()
{
    Queue model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setRequests({queued(1, 9, 0, 0, 0), queued(2, 9, 0, 0, 0)}, {});
    model.setRequests({queued(2, 9, 0, 0, 0), queued(1, 9, 0, 0, 0)}, {});
    QCOMPARE(ids(model), (QList<qlonglong>{2, 1}));
    model.setRequests({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestOverageModels::historySaysWhatBecameOfThem()
{
    OverageScene scene = overageScene();
    QVERIFY(scene.revoke({6, 5, QStringLiteral("Too many")}, QStringLiteral("marta")));
    OverageRequest expired;
    expired.id = 99;
    expired.state = OverageState::Expired;
    expired.units = 3;
    expired.cycleEnd = parseInstant("2026-01-31T05:00:00Z").at;
    auto requests = scene.queue().decided;
    requests.push_back(expired);
    History model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setRequests(requests);
    QCOMPARE(ids(model), (QList<qlonglong>{6, 7, 8, 99}));
    QCOMPARE(text(model, 0, History::State), QStringLiteral("Approved in part"));
    QCOMPARE(text(model, 0, History::State, SecondaryTextRole), QStringLiteral("5 revoked"));
    QCOMPARE(text(model, 0, History::State, CopyRole), QStringLiteral("approved"));
    QCOMPARE(text(model, 0, History::Granted), QStringLiteral("15 of 40"));
    QCOMPARE(text(model, 0, History::By), QStringLiteral("marta"));
    QCOMPARE(text(model, 1, History::Reason), QStringLiteral("Use the batch route for these"));
    // What nobody decided ended with its cycle.
    QCOMPARE(text(model, 3, History::When, CopyRole), QStringLiteral("2026-01-31T05:00:00Z"));
    QCOMPARE(text(model, 3, History::By), QString());
}

void TestOverageModels::urgencyHasAnOrder_data()
{
    QTest::addColumn<qint64>("daysLeft");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("projected");
    QTest::addColumn<qint64>("waiting");
    QTest::addColumn<int>("urgency");
    const auto row = [](const char *name, qint64 daysLeft, qint64 used, qint64 projected, qint64 waiting,
                        OverageUrgency urgency) {
        QTest::newRow(name) << daysLeft << used << projected << waiting << static_cast<int>(urgency);
    };
    row("ends within a day", 1, 0, 0, 5, OverageUrgency::ExpiresSoon);
    row("work waits", 2, 100, 200, 1, OverageUrgency::WorkWaits);
    row("at the limit", 2, 100, 200, 0, OverageUrgency::AtLimit);
    row("over the limit", 2, 101, 200, 0, OverageUrgency::AtLimit);
    row("pace over", 2, 99, 101, 0, OverageUrgency::PaceOver);
    row("pace to the limit", 2, 99, 100, 0, OverageUrgency::None);
}

void TestOverageModels::urgencyHasAnOrder()
{
    QFETCH(qint64, daysLeft);
    QFETCH(qint64, used);
    QFETCH(qint64, projected);
    QFETCH(qint64, waiting);
    QFETCH(int, urgency);
    const QueuedRequest row = queued(1, daysLeft, used, projected, waiting);
    QCOMPARE(static_cast<int>(urgencyOf(row, {})), urgency);
    QCOMPARE(urgencyText(row, {}).isEmpty(), urgencyOf(row, {}) == OverageUrgency::None);
}

void TestOverageModels::mostUrgentComesFirst()
{
    Queue model;
    OverageFilterModel shown(&model, [&model](int row) -> const OverageRequest & {
        return model.requests()[static_cast<std::size_t>(row)].request;
    });
    model.setRequests({queued(1, 9, 0, 0, 0), queued(2, 5, 100, 0, 0), queued(3, 5, 100, 0, 0), queued(4, 4, 100, 0, 0),
                       queued(5, 9, 0, 0, 2), queued(6, 1, 0, 0, 0)},
                      {});
    shown.sort(Queue::Urgency);
    // Among equals what expires first, then what has waited longest.
    QCOMPARE(ids(shown), (QList<qlonglong>{6, 5, 4, 2, 3, 1}));
}

void TestOverageModels::filterNarrows_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<qlonglong>>("expected");
    const auto row = [](const char *name, const char *filter, const QList<qlonglong> &expected) {
        QTest::newRow(name) << QString::fromLatin1(filter) << expected;
    };
    row("nothing", "", {1, 2, 3, 4, 5});
    row("a workspace's name", "borealis", {2});
    row("in whatever case", "ACME corp", {1, 5});
    row("a reason", "holidays", {4});
    row("words must all match", "acme nightly", {5});
    row("bucket", "bucket:premium", {1, 2, 4});
    row("bucket by its identifier", "bucket:long_context", {3});
    row("requester", "by:grace", {5});
    row("workspace", "workspace:dune", {4});
    row("quoted is text", "\"by:grace\"", {});
    row("what makes no sense is left out", "acme what:ever", {1, 5});
}

void TestOverageModels::filterNarrows()
{
    QFETCH(QString, filter);
    QFETCH(QList<qlonglong>, expected);
    const OverageScene scene = overageScene();
    Queue model;
    OverageFilterModel shown(&model, [&model](int row) -> const OverageRequest & {
        return model.requests()[static_cast<std::size_t>(row)].request;
    });
    const QAbstractItemModelTester tester(&shown, kFatal);
    shown.sort(Queue::Since);
    model.setRequests(scene.queue().pending, scene.now);
    shown.setFilter(OverageFilter::parse(filter));
    QCOMPARE(ids(shown), expected);
    QCOMPARE(shown.countMatching(OverageFilter::parse(filter)), expected.size());
    QCOMPARE(shown.indexOf(1).isValid(), expected.contains(1));
}

void TestOverageModels::filterSaysWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("says");
    QTest::newRow("an unknown filter") << QStringLiteral("plan:team") << QStringLiteral("There is no filter “plan:”");
    QTest::newRow("an unknown bucket") << QStringLiteral("bucket:gold") << QStringLiteral("There is no bucket “gold”");
    QTest::newRow("a filter without a value") << QStringLiteral("by:") << QStringLiteral("must follow “by:”");
}

void TestOverageModels::filterSaysWhatMakesNoSense()
{
    QFETCH(QString, filter);
    QFETCH(QString, says);
    const QStringList problems = OverageFilter::parse(filter).problems();
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(says), qPrintable(problems.first()));
}

void TestOverageModels::mineIsWhatOneMayDecide_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("role");
    QTest::addColumn<QStringList>("workspaces");
    QTest::addColumn<QList<qlonglong>>("expected");
    const QString grace = QStringLiteral("grace");
    QTest::newRow("an owner, but not their own (R37)")
        << grace << static_cast<int>(PersonRole::Owner) << QStringList() << QList<qlonglong>{1, 2, 3, 4};
    QTest::newRow("an admin of some") << QStringLiteral("eve") << static_cast<int>(PersonRole::Admin)
                                      << QStringList{QStringLiteral("acme")} << QList<qlonglong>{1, 5};
    QTest::newRow("support") << grace << static_cast<int>(PersonRole::Support) << QStringList() << QList<qlonglong>{};
}

void TestOverageModels::mineIsWhatOneMayDecide()
{
    QFETCH(QString, name);
    QFETCH(int, role);
    QFETCH(QStringList, workspaces);
    QFETCH(QList<qlonglong>, expected);
    const OverageScene scene = overageScene();
    Queue model;
    OverageFilterModel shown(&model, [&model](int row) -> const OverageRequest & {
        return model.requests()[static_cast<std::size_t>(row)].request;
    });
    model.setRequests(scene.queue().pending, scene.now);
    shown.setFilter(OverageFilter::parse(QStringLiteral("mine")));
    Person person;
    person.name = name;
    person.role = static_cast<PersonRole>(role);
    person.workspaces = workspaces;
    shown.setPerson(person);
    QCOMPARE(ids(shown), expected);
}

QTEST_GUILESS_MAIN(TestOverageModels)
#include "tst_overagemodels.moc"
