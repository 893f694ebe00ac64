// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/overagetext.h"
#include "support/overagescene.h"

#include <QTest>

using namespace headroom;
using namespace headroom::testing;

class TestOverageText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysWhatApprovingWouldDo_data();
    void saysWhatApprovingWouldDo();
    void saysWhatWouldRun_data();
    void saysWhatWouldRun();
    void saysWhatTheCapLeaves_data();
    void saysWhatTheCapLeaves();
    void saysWhenASecondIsNeeded();
    void saysWhenEarlyBurnWasReached();
    void saysWhatBecameOfIt();
    void tellsResults();
    void countsTimeInItsLargestUnit_data();
    void countsTimeInItsLargestUnit();
};

void TestOverageText::saysWhatApprovingWouldDo_data()
{
    QTest::addColumn<qint64>("base");
    QTest::addColumn<bool>("unlimited");
    QTest::addColumn<qint64>("projected");
    QTest::addColumn<QString>("says");
    const QString raises = QStringLiteral("Approving 100 action(s) raises Acme Corporation’s entitlement to Premium "
                                          "actions from 300 to 400 until 30 March. ");
    QTest::newRow("over all the same") << qint64{200} << false << qint64{412}
                                       << raises +
                                              QStringLiteral("At the present pace 412 would be used by then: 12 over.");
    QTest::newRow("to spare") << qint64{200} << false << qint64{380}
                              << raises + QStringLiteral("At the present pace 380 would be used by then: 20 to spare.");
    QTest::newRow("too early to say (R11)")
        << qint64{200} << false << qint64{-1}
        << raises + QStringLiteral("It is too early in the cycle to say where use is heading.");
    QTest::newRow("unlimited (R12)")
        << qint64{0} << true << qint64{412}
        << QStringLiteral("Premium actions of Acme Corporation is unlimited: approving changes nothing.");
}

void TestOverageText::saysWhatApprovingWouldDo()
{
    QFETCH(qint64, base);
    QFETCH(bool, unlimited);
    QFETCH(qint64, projected);
    QFETCH(QString, says);
    OverageScene scene = overageScene();
    OverageCase &of = *scene.find(1);
    BucketStanding &bucket = of.workspace.standing.buckets[index(Bucket::PremiumSync)];
    bucket.entitlement.base = {unlimited, base};
    bucket.projected = projected < 0 ? std::nullopt : std::optional<std::int64_t>(projected);
    QCOMPARE(effectSentence(of, figuresOf(of, 100)), says);
}

void TestOverageText::saysWhatWouldRun_data()
{
    QTest::addColumn<qint64>("waiting");
    QTest::addColumn<qint64>("run");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing waits") << qint64{0} << qint64{0} << QString();
    QTest::newRow("all of it") << qint64{12} << qint64{12} << QStringLiteral("12 queued action(s) would run.");
    QTest::newRow("some of it") << qint64{12} << qint64{9}
                                << QStringLiteral("9 queued action(s) would run. 3 would go on waiting.");
}

void TestOverageText::saysWhatWouldRun()
{
    QFETCH(qint64, waiting);
    QFETCH(qint64, run);
    QFETCH(QString, says);
    OverageFigures figures;
    figures.queuedWaiting = waiting;
    figures.queuedRun = run;
    QCOMPARE(queuedEffect(figures), says);
}

void TestOverageText::saysWhatTheCapLeaves_data()
{
    QTest::addColumn<qint64>("cap");
    QTest::addColumn<qint64>("granted");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << qint64{-1} << qint64{0} << QString();
    QTest::newRow("enough") << qint64{300} << qint64{50}
                            << QStringLiteral(
                                   "The plan caps approved overage at 300 a cycle; 250 of it are left. After "
                                   "this 150 would be.");
    QTest::newRow("not enough") << qint64{300} << qint64{250}
                                << QStringLiteral("The plan caps approved overage at 300 a cycle; 50 of it are left.");
}

void TestOverageText::saysWhatTheCapLeaves()
{
    QFETCH(qint64, cap);
    QFETCH(qint64, granted);
    QFETCH(QString, says);
    OverageCase of;
    if (cap >= 0) of.cap = cap;
    of.grantedInCycle = granted;
    QCOMPARE(capText(of, 100), says);
}

void TestOverageText::saysWhenASecondIsNeeded()
{
    OverageScene scene = overageScene();
    OverageCase &of = *scene.find(1);
    of.secondApproverAbove = Money{25'000'000'000};
    // At exactly the amount one is enough.
    QCOMPARE(secondApproverText(of, figuresOf(of, 100)), QString());
    of.secondApproverAbove = Money{24'999'999'999};
    QVERIFY(secondApproverText(of, figuresOf(of, 100)).contains(QStringLiteral("two approvers are needed")));
    of.request.endorsement = OverageEndorsement{100, QStringLiteral("marta"), scene.now, QStringLiteral("Fine")};
    const QString text = secondApproverText(of, figuresOf(of, 100));
    QVERIFY2(text.contains(QStringLiteral("marta approved 100")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("would be the second")), qPrintable(text));
}

void TestOverageText::saysWhenEarlyBurnWasReached()
{
    const OverageScene scene = overageScene();
    QCOMPARE(earlyBurnText(scene.cases.at(0)),
             QStringLiteral("Early burn: 80 % of the allowance of Premium actions was reached on day 9 (204 of 250)."));
    QCOMPARE(earlyBurnText(scene.cases.at(1)), QString());
}

void TestOverageText::saysWhatBecameOfIt()
{
    OverageScene scene = overageScene();
    QCOMPARE(decisionText(scene.find(1)->request), QString());
    QVERIFY(scene.revoke({6, 5, QStringLiteral("Too many")}, QStringLiteral("ines")));
    const QString approved = decisionText(scene.find(6)->request);
    QVERIFY2(approved.contains(QStringLiteral("marta approved 20 of 40 on 12 Mar")), qPrintable(approved));
    QVERIFY2(approved.contains(QStringLiteral("“Half now”")), qPrintable(approved));
    QVERIFY2(approved.contains(QStringLiteral("ines revoked 5")), qPrintable(approved));
    QVERIFY(decisionText(scene.find(7)->request).contains(QStringLiteral("marta denied it")));
    OverageRequest expired;
    expired.state = OverageState::Expired;
    QVERIFY(decisionText(expired).contains(QStringLiteral("nobody had decided it")));
}

void TestOverageText::tellsResults()
{
    OverageScene scene = overageScene();
    OverageDecision decision;
    decision.id = 1;
    decision.units = 60;
    const QString granted = decisionResult(*scene.decide(decision, scene.person));
    QVERIFY2(
        granted.startsWith(QStringLiteral("Acme Corporation, 100 action(s) (Premium actions): 60 action(s) granted")),
        qPrintable(granted));
    decision.id = 2;
    QVERIFY(decisionResult(*scene.decide(decision, scene.person)).contains(QStringLiteral("nothing is granted yet")));
    QVERIFY(revocationResult(*scene.revoke({6, 5, QStringLiteral("Too many")}, scene.person))
                .contains(QStringLiteral("5 action(s) revoked; 15 stay granted.")));
    QVERIFY(refusalResult(scene.find(3)->request, QStringLiteral("Busy.")).endsWith(QStringLiteral("not done. Busy.")));
}

void TestOverageText::countsTimeInItsLargestUnit_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("says");
    QTest::newRow("just now") << qint64{0} << QStringLiteral("1 minute(s)");
    QTest::newRow("in the past, seen by a clock that is behind") << qint64{-5} << QStringLiteral("1 minute(s)");
    QTest::newRow("minutes") << qint64{59} << QStringLiteral("59 minute(s)");
    QTest::newRow("hours") << qint64{60} << QStringLiteral("1 hour(s)");
    QTest::newRow("below two days") << qint64{47 * 60 + 59} << QStringLiteral("47 hour(s)");
    QTest::newRow("days") << qint64{48 * 60} << QStringLiteral("2 day(s)");
}

void TestOverageText::countsTimeInItsLargestUnit()
{
    QFETCH(qint64, minutes);
    QFETCH(QString, says);
    QCOMPARE(displaySpan({0}, {minutes * 60 * kMicrosPerSecond}), says);
}

QTEST_GUILESS_MAIN(TestOverageText)
#include "tst_overagetext.moc"
