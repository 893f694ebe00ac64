// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/auditmodel.h"

#include "items/auditchangemodel.h"
#include "items/auditwords.h"
#include "support/auditrows.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

class TestAuditModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysWhatWasDone_data();
    void saysWhatWasDone();
    void saysPathsInWords_data();
    void saysPathsInWords();
    void tellsWhenWhoWhereAndWhy();
    void namesWorkspaces();
    void newerRowsGoOnTop();
    void moreThanAPageAtOnceStartsAfresh();
    void olderRowsGoBelow();
    void asksForOlderRowsOnlyWhereThereAreSome();
    void showsBeforeAndAfter();
};

void TestAuditModel::saysWhatWasDone_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("said");
    const QString overage = u"overage_request"_s;
    const QString person = u"person"_s;
    const auto row = [](const char *name, const QString &object, const QString &key, const QString &action,
                        const QByteArray &before, const QByteArray &after, const QString &said) {
        QTest::newRow(name) << object << key << action << before << after << said;
    };
    row("request", overage, u"12"_s, u"requested"_s, {}, R"({"units":1200,"bucket":"premium_sync"})",
        u"made overage request 12: 1,200 Premium actions"_s);
    row("fewer approved", overage, u"12"_s, u"approved"_s, {}, R"({"units":100,"approved_units":80})",
        u"approved overage request 12: 80 of 100 unit(s)"_s);
    row("approved of a bucket", overage, u"12"_s, u"approved"_s, {},
        R"({"units":100,"approved_units":80,"bucket":"batch_records"})",
        u"approved overage request 12: 80 of 100 Batch records"_s);
    row("first approval", overage, u"12"_s, u"endorsed"_s, {}, R"({"units":100,"endorsed_units":60})",
        u"gave the first of two approvals to overage request 12: 60 of 100 unit(s)"_s);
    row("denied", overage, u"12"_s, u"denied"_s, {}, R"({"state":"denied","units":100})",
        u"denied overage request 12"_s);
    row("revoked once more", overage, u"12"_s, u"revoked"_s, R"({"revoked_units":10})", R"({"revoked_units":25})",
        u"revoked units of overage request 12: 15 unit(s)"_s);
    row("owner", person, u"bea"_s, u"declared"_s, {}, R"({"name":"bea","role":"owner"})", u"declared bea: Owner"_s);
    row("admin of two", person, u"bea"_s, u"declared"_s, {}, R"({"role":"admin","workspaces":["acme","globex"]})",
        u"declared bea: Admin of acme, globex"_s);
    row("admin of all", person, u"bea"_s, u"declared"_s, {}, R"({"role":"admin","workspaces":"all"})",
        u"declared bea: Admin of every workspace"_s);
    row("admin of none", person, u"bea"_s, u"declared"_s, {}, R"({"role":"admin","workspaces":[]})",
        u"declared bea: Admin of no workspace yet"_s);
    row("support with credits", person, u"bea"_s, u"declared"_s, {}, R"({"role":"support","may_credit":true})",
        u"declared bea: Support, may post credits"_s);
    row("removed", person, u"bea"_s, u"removed"_s, R"({"role":"pm"})", {}, u"removed bea"_s);
    row("credit by what it corrects", u"credit"_s, u"credit-1"_s, u"posted"_s, {}, R"({"event":"e7","units":3})",
        u"credited event e7: 3 unit(s)"_s);
    row("import", u"import"_s, u"may.csv"_s, u"imported"_s, {}, R"({"read":5,"imported":4})",
        u"imported may.csv: 4 event(s)"_s);
    row("setting", u"setting"_s, u"approvals"_s, u"changed"_s, "{}", "{}", u"changed the setting “second approver”"_s);
    row("thresholds of causes", u"setting"_s, u"causes"_s, u"created"_s, {}, "{}",
        u"set “causes of limit hits” for the first time"_s);
    row("a flag reviewed", u"review"_s, u"flag:2026-03-01:acme:eu"_s, u"reviewed"_s, {}, R"({"outcome":"sell_addon"})",
        u"reviewed the early burn of acme:eu in the cycle from 1 Mar 2026: Sell an add-on"_s);
    row("hits reviewed", u"review"_s, u"hits:2026-03-01:premium_sync:valuable_use:acme"_s, u"reviewed"_s, {},
        R"({"outcome":"abuse","judged":"valuable_use","overruled":"negative_margin_or_abuse"})",
        u"reviewed the limit hits of acme in the cycle from 1 Mar 2026 (Premium actions, Valuable use): Treat as abuse "
        "(cause overruled: Negative margin or abuse)"_s);
    row("a report for a customer", u"report"_s, u"acme"_s, u"exported"_s, {},
        R"({"audience":"customer","cycle":"2026-03-01","format":"pdf"})",
        u"exported a usage report of acme: PDF for the customer, cycle from 1 Mar 2026"_s);
    row("a report for colleagues", u"report"_s, u"acme"_s, u"exported"_s, {},
        R"({"audience":"internal","cycle":"2026-03-01","format":"csv"})",
        u"exported a usage report of acme: CSV for colleagues, cycle from 1 Mar 2026"_s);
    row("a report of a later version", u"report"_s, u"acme"_s, u"exported"_s, {}, R"({"audience":"press"})",
        u"exported a usage report of acme"_s);
    row("a review of a later version", u"review"_s, u"moon:1"_s, u"reviewed"_s, {}, R"({"outcome":"wait"})",
        u"reviewed moon:1: wait"_s);
    row("what an account intends", u"workspace"_s, u"acme"_s, u"changed"_s,
        R"({"key":"acme","retention":"at risk","expansion_intent":"yes"})", R"({"key":"acme","retention":"healthy"})",
        u"changed workspace acme: retention: healthy, expansion intent: not stated"_s);
    row("more than what it intends", u"workspace"_s, u"acme"_s, u"changed"_s, R"({"key":"acme","seats":1})",
        R"({"key":"acme","seats":2,"retention":"healthy"})", u"changed workspace acme"_s);
    row("a percent sign in a key", u"route"_s, u"r%2"_s, u"created"_s, {}, "{}", u"added route r%2"_s);
    row("words of a later version", u"moon"_s, u"m1"_s, u"eclipsed"_s, {}, "{}", u"eclipsed moon m1"_s);
    row("what is no JSON", person, u"bea"_s, u"declared"_s, {}, "broken", u"declared bea"_s);
}

void TestAuditModel::saysWhatWasDone()
{
    QFETCH(QString, object);
    QFETCH(QString, key);
    QFETCH(QString, action);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    AuditRow row = auditRow(1, u"ada"_s, object, key, action);
    row.before = before;
    row.after = after;
    QTEST(auditSentence(row), "said");
}

void TestAuditModel::saysPathsInWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("bucket within") << u"limits.premium_sync.allowance"_s << u"limits › Premium actions › allowance"_s;
    QTest::newRow("two words") << u"second_approver_above"_s << u"second approver above"_s;
    QTest::newRow("one") << u"seats"_s << u"seats"_s;
}

void TestAuditModel::saysPathsInWords()
{
    QFETCH(QString, path);
    QTEST(auditPathWords(path), "words");
}

void TestAuditModel::tellsWhenWhoWhereAndWhy()
{
    AuditModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(answerFrom(manyAuditRows(3), {}, 0));
    QCOMPARE(model.rowCount(), 3);
    const auto text = [&model](int column, int role = Qt::DisplayRole) {
        return model.index(0, column).data(role).toString();
    };
    QCOMPARE(text(AuditModel::When, Qt::ToolTipRole), formatInstant(model.row(0).at));
    QCOMPARE(text(AuditModel::When, CopyRole), formatInstant(model.row(0).at));
    QCOMPARE(text(AuditModel::Who), u"ada"_s);
    QCOMPARE(text(AuditModel::What), u"approved overage request 3: 80 of 100 unit(s)"_s);
    QCOMPARE(text(AuditModel::What, CopyRole), u"approved overage_request 3"_s);
    QCOMPARE(text(AuditModel::Workspace), u"acme"_s);
    QCOMPARE(text(AuditModel::Reason), u"quarter end"_s);
    QCOMPARE(text(AuditModel::When, KeyRole), u"3"_s);
}

void TestAuditModel::namesWorkspaces()
{
    AuditModel model;
    model.setRows(answerFrom(manyAuditRows(3), {}, 0));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setWorkspaces({{u"acme"_s, u"Acme Corporation"_s}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, AuditModel::Workspace).data().toString(), u"Acme Corporation"_s);
    QCOMPARE(model.index(0, AuditModel::Workspace).data(CopyRole).toString(), u"acme"_s);
    QCOMPARE(model.index(1, AuditModel::Workspace).data().toString(), u"globex"_s);
}

void TestAuditModel::newerRowsGoOnTop()
{
    AuditModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(answerFrom(manyAuditRows(3), {}, 0));
    const QPersistentModelIndex first(model.index(0, 0));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.addNewer(answerFrom(manyAuditRows(5), {}, 0));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.row(0).id, 5);
    QCOMPARE(first.row(), 2);  // a selection stays with its row
    model.addNewer(answerFrom(manyAuditRows(5), {}, 0));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(reset.size(), 0);
}

void TestAuditModel::moreThanAPageAtOnceStartsAfresh()
{
    AuditModel model;
    model.setRows(answerFrom(manyAuditRows(3), {}, 0));
    model.addNewer(answerFrom(manyAuditRows(1'000), {}, 0));
    QCOMPARE(model.rowCount(), kAuditPage);
    QCOMPARE(model.row(0).id, 1'000);
    QVERIFY(model.hasOlder());
}

void TestAuditModel::olderRowsGoBelow()
{
    AuditModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto all = manyAuditRows(450);
    model.setRows(answerFrom(all, {}, 0));
    while (model.hasOlder()) model.addOlder(answerFrom(all, {}, model.oldest()));
    QCOMPARE(model.rowCount(), 450);
    for (int row = 0; row < 450; ++row) QCOMPARE(model.row(row).id, 450 - row);
    QVERIFY(!model.canFetchMore({}));
}

void TestAuditModel::asksForOlderRowsOnlyWhereThereAreSome()
{
    AuditModel model;
    const QSignalSpy wanted(&model, &AuditModel::olderWanted);
    model.setRows(answerFrom(manyAuditRows(3), {}, 0));
    model.fetchMore({});
    QCOMPARE(wanted.size(), 0);
    model.setRows(answerFrom(manyAuditRows(300), {}, 0));
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(wanted.size(), 1);
}

void TestAuditModel::showsBeforeAndAfter()
{
    AuditChangeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChanges({{u"limits.premium_sync.allowance"_s, u"200"_s, u"300"_s}, {u"bucket"_s, {}, u"premium_sync"_s}});
    const auto text = [&model](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(text(0, AuditChangeModel::What), u"limits › Premium actions › allowance"_s);
    QCOMPARE(text(0, AuditChangeModel::What, CopyRole), u"limits.premium_sync.allowance"_s);
    QCOMPARE(text(0, AuditChangeModel::Before), u"200"_s);
    QCOMPARE(text(0, AuditChangeModel::After), u"300"_s);
    QCOMPARE(text(1, AuditChangeModel::Before), u"–"_s);
    QCOMPARE(text(1, AuditChangeModel::Before, CopyRole), QString());
    QCOMPARE(text(1, AuditChangeModel::After), u"Premium actions"_s);
}

QTEST_GUILESS_MAIN(TestAuditModel)
#include "tst_auditmodel.moc"
