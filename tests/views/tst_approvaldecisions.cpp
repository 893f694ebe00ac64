// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvalsstage.h"
#include "views/theme.h"

#include <QWheelEvent>

using namespace headroom;
using namespace headroom::testing;

using Stage = ApprovalsStage;

class TestApprovalDecisions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void approvesFewer();
    void scrollingPastTheUnitsLeavesThem();
    void saysWhatIsWrongBesideIt_data();
    void saysWhatIsWrongBesideIt();
    void deniesOnlyWithAReason();
    void isSentOnce();
    void somebodyWasFaster();
    void aBusyLedgerKeepsWhatWasTyped();
    void decidesSeveralEachWithItsResult();
    void severalOfWhichSomeAreRefused();
    void roleDisablesAndSaysWhy_data();
    void roleDisablesAndSaysWhy();
    void ownRequestCanBeWithdrawn();
    void revokesWhatIsUnused();
    void firstOfTwoGrantsNothing();
};

void TestApprovalDecisions::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Mode::Light);
}

void TestApprovalDecisions::approvesFewer()
{
    Stage stage;
    stage.open();
    QCOMPARE(stage.button("approve")->text(), QStringLiteral("&Approve 100 action(s)"));
    stage.key(Qt::Key_A);
    stage.type(QStringLiteral("60"));
    QCOMPARE(stage.button("approve")->text(), QStringLiteral("&Approve 60 of 100"));
    stage.send();
    QTRY_COMPARE(stage.request(1).approvedUnits, 60);
    // The figures that were looked at are those of 60.
    QCOMPARE(stage.request(1).seen->units, 60);
    QTRY_VERIFY(!stage.results().isEmpty());
    QVERIFY2(stage.results().first().contains(QStringLiteral("60 action(s) granted since")),
             qPrintable(stage.results().first()));
}

void TestApprovalDecisions::scrollingPastTheUnitsLeavesThem()
{
    Stage stage;
    stage.open();
    const auto turn = [&stage] {
        const QPointF middle = QRectF(stage.units()->rect()).center();
        QWheelEvent down(middle, stage.units()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(stage.units(), &down);
    };
    turn();
    QCOMPARE(stage.units()->units(), std::optional<std::int64_t>(100));
    stage.key(Qt::Key_A);
    turn();
    QCOMPARE(stage.units()->units(), std::optional<std::int64_t>(99));
}

void TestApprovalDecisions::saysWhatIsWrongBesideIt_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("units");
    QTest::addColumn<QString>("reason");
    const QString none;
    QTest::newRow("as asked") << qint64{1} << none << none << none;
    QTest::newRow("no units") << qint64{1} << QStringLiteral("0") << QStringLiteral("at least 1") << none;
    QTest::newRow("no number") << qint64{1} << QStringLiteral("-") << QStringLiteral("number") << none;
    QTest::newRow("more than asked for") << qint64{1} << QStringLiteral("101") << QStringLiteral("No more") << none;
    QTest::newRow("beyond 64 bits") << qint64{1} << QStringLiteral("99999999999999999999") << QStringLiteral("number")
                                    << none;
    QTest::newRow("at a loss, without a reason") << qint64{4} << none << none << QStringLiteral("loss");
}

void TestApprovalDecisions::saysWhatIsWrongBesideIt()
{
    QFETCH(qint64, id);
    QFETCH(QString, typed);
    QFETCH(QString, units);
    QFETCH(QString, reason);
    Stage stage;
    stage.open();
    stage.choose(id);
    if (!typed.isEmpty()) {
        stage.key(Qt::Key_A);
        stage.type(typed);
    }
    QVERIFY2(stage.units()->accessibleDescription().contains(units),
             qPrintable(stage.units()->accessibleDescription()));
    QCOMPARE(stage.units()->accessibleDescription().isEmpty(), units.isEmpty());
    QVERIFY2(stage.reason()->accessibleDescription().contains(reason),
             qPrintable(stage.reason()->accessibleDescription()));
    QCOMPARE(stage.reason()->accessibleDescription().isEmpty(), reason.isEmpty());
    if (units.isEmpty() && reason.isEmpty()) return;
    // Sending goes to what is wrong instead.
    stage.send();
    QVERIFY(units.isEmpty() ? stage.reason()->hasFocus() : stage.units()->hasFocus());
    QVERIFY(!stage.ledger.questions().contains(QStringLiteral("decide %1").arg(id)));
}

void TestApprovalDecisions::deniesOnlyWithAReason()
{
    Stage stage;
    stage.open();
    QTest::mouseClick(stage.button("deny"), Qt::LeftButton);
    QVERIFY(stage.reason()->hasFocus());
    QVERIFY(stage.says(QStringLiteral("Say why the request is denied")));
    stage.type(QStringLiteral("Not this month"));
    QVERIFY(!stage.says(QStringLiteral("Say why the request is denied")));
    QTest::mouseClick(stage.button("deny"), Qt::LeftButton);
    QTRY_COMPARE(stage.request(1).state, OverageState::Denied);
}

void TestApprovalDecisions::isSentOnce()
{
    Stage stage;
    stage.open();
    stage.key(Qt::Key_A);
    stage.ledger.hold();
    stage.send();
    stage.send();
    QVERIFY(!stage.button("approve")->isEnabled());
    QVERIFY(stage.says(QStringLiteral("Being sent")));
    QTest::mouseClick(stage.button("approve"), Qt::LeftButton);
    stage.ledger.release();
    QTRY_COMPARE(stage.request(1).state, OverageState::Approved);
    QTRY_COMPARE(stage.page.request(), 2);
    QCOMPARE(stage.ledger.questions().filter(QStringLiteral("decide")), QStringList{QStringLiteral("decide 1")});
    QVERIFY(stage.button("approve")->isEnabled());
}

void TestApprovalDecisions::somebodyWasFaster()
{
    Stage stage;
    stage.open();
    stage.key(Qt::Key_A);
    stage.type(QStringLiteral("60"));
    OverageDecision theirs;
    theirs.id = 1;
    theirs.verb = OverageVerb::Deny;
    theirs.reason = QStringLiteral("Wait for April");
    QVERIFY(stage.scene.decide(theirs, QStringLiteral("marta")));
    stage.send();
    // Who was faster, and the queue shows it; nothing goes away by itself.
    QTRY_COMPARE(stage.results().size(), 1);
    QVERIFY2(stage.results().first().contains(QStringLiteral("marta denied this request")),
             qPrintable(stage.results().first()));
    QTRY_COMPARE(stage.page.queue()->waitingCount(), 4);
    QTRY_VERIFY(stage.says(QStringLiteral("marta denied it on")));
    QCOMPARE(stage.page.request(), 1);
    QVERIFY(!stage.button("approve")->isVisible());
    QCOMPARE(stage.request(1).state, OverageState::Denied);
}

void TestApprovalDecisions::aBusyLedgerKeepsWhatWasTyped()
{
    Stage stage;
    stage.open();
    stage.ledger.decideOverage = [](const OverageDecision &) -> Result<OverageRequest> {
        return failure(Error::Kind::Unavailable, QStringLiteral("The ledger is busy. Try again."));
    };
    stage.key(Qt::Key_A);
    stage.type(QStringLiteral("70"));
    stage.key(Qt::Key_Tab);
    stage.type(QStringLiteral("For the audit"));
    stage.send();
    QTRY_COMPARE(stage.results().size(), 1);
    QVERIFY(stage.results().first().contains(QStringLiteral("The ledger is busy")));
    QCOMPARE(stage.page.request(), 1);
    QCOMPARE(stage.units()->units(), std::optional<std::int64_t>(70));
    QCOMPARE(stage.reason()->toPlainText(), QStringLiteral("For the audit"));
    QVERIFY(stage.reason()->hasFocus());
    // What was refused stays until it is dismissed, also when the next attempt goes well.
    stage.scene.playOn(stage.ledger);
    stage.send();
    QTRY_COMPARE(stage.request(1).approvedUnits, 70);
    QTRY_COMPARE(stage.results().size(), 2);
}

void TestApprovalDecisions::decidesSeveralEachWithItsResult()
{
    Stage stage;
    stage.open();
    stage.key(Qt::Key_Down, Qt::ShiftModifier);
    stage.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(stage.button("approve")->text(), QStringLiteral("&Approve 3 request(s) as asked"));
    QVERIFY(!stage.units()->isVisible());
    stage.key(Qt::Key_D);
    stage.type(QStringLiteral("After the migration"));
    stage.send();
    for (const std::int64_t id : {1, 2, 3}) {
        QTRY_COMPARE(stage.request(id).state, OverageState::Denied);
        QCOMPARE(stage.request(id).decisionReason, QStringLiteral("After the migration"));
    }
    QTRY_COMPARE(stage.results().size(), 3);
    QTRY_COMPARE(stage.page.request(), 4);
    QTRY_COMPARE(stage.reason()->toPlainText(), QString());
    QVERIFY(stage.waiting()->hasFocus());
}

void TestApprovalDecisions::severalOfWhichSomeAreRefused()
{
    Stage stage;
    stage.open();
    stage.waiting()->selectAll();
    QVERIFY(stage.says(QStringLiteral("1 of them cannot be decided by you")));
    stage.key(Qt::Key_A);
    stage.send();
    // One waits for a second approver, one is at a loss and has no reason, one is one’s own: they stay chosen.
    QTRY_COMPARE(stage.results().size(), 5);
    QCOMPARE(stage.results().filter(QStringLiteral("not done")).size(), 2);
    QTRY_COMPARE(stage.page.queue()->selected(), (std::vector<std::int64_t>{2, 4, 5}));
    QCOMPARE(stage.request(1).state, OverageState::Approved);
    QCOMPARE(stage.request(4).state, OverageState::Pending);
    QCOMPARE(stage.request(5).state, OverageState::Pending);
}

void TestApprovalDecisions::roleDisablesAndSaysWhy_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QStringList>("workspaces");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, PersonRole role, const QStringList &workspaces, bool readOnly, bool allowed) {
        QTest::newRow(name) << static_cast<int>(role) << workspaces << readOnly << allowed;
    };
    row("owner", PersonRole::Owner, {}, false, true);
    row("admin of the workspace", PersonRole::Admin, {QStringLiteral("acme")}, false, true);
    row("admin of another", PersonRole::Admin, {QStringLiteral("dune")}, false, false);
    row("PM", PersonRole::Pm, {}, false, false);
    row("viewer", PersonRole::Viewer, {}, false, false);
    row("owner of a ledger that is only read", PersonRole::Owner, {}, true, false);
}

void TestApprovalDecisions::roleDisablesAndSaysWhy()
{
    QFETCH(int, role);
    QFETCH(QStringList, workspaces);
    QFETCH(bool, readOnly);
    QFETCH(bool, allowed);
    Stage stage;
    Person person = ownerNamed(QStringLiteral("grace"));
    person.role = static_cast<PersonRole>(role);
    person.workspaces = workspaces;
    LedgerInfo info = infoOf(person);
    info.readOnly = readOnly;
    stage.page.setInfo(info);
    stage.open();
    for (const char *name : {"approve", "deny"}) {
        const QPushButton *button = stage.button(name);
        QVERIFY(button->isVisible());
        QCOMPARE(button->isEnabled(), allowed);
        QCOMPARE(button->accessibleDescription().isEmpty(), allowed);
        if (!allowed) QVERIFY(stage.says(button->toolTip()));
    }
    stage.key(Qt::Key_A);
    QCOMPARE(stage.waiting()->hasFocus(), !allowed);
    stage.send();
    QCOMPARE(stage.ledger.questions().contains(QStringLiteral("decide 1")), false);
}

void TestApprovalDecisions::ownRequestCanBeWithdrawn()
{
    Stage stage;
    stage.open();
    QVERIFY(!stage.button("withdraw")->isVisible());
    stage.choose(5);
    QVERIFY(stage.button("withdraw")->isVisible());
    QVERIFY(!stage.button("approve")->isEnabled());
    QVERIFY(!stage.button("deny")->isEnabled());
    QVERIFY(stage.says(QStringLiteral("You asked for this yourself")));
    stage.key(Qt::Key_W);
    stage.type(QStringLiteral("No longer needed"));
    stage.send();
    QTRY_COMPARE(stage.request(5).state, OverageState::Withdrawn);
}

void TestApprovalDecisions::revokesWhatIsUnused()
{
    Stage stage;
    stage.open();
    stage.choose(6);
    QCOMPARE(stage.page.queue()->tab(), ApprovalQueue::Tab::Decided);
    QCOMPARE(stage.button("revoke")->text(), QStringLiteral("&Revoke 20 action(s)"));
    QVERIFY(!stage.button("approve")->isVisible());
    stage.page.queue()->focusTable();
    stage.key(Qt::Key_R);
    stage.type(QStringLiteral("21"));
    QVERIFY(stage.units()->hasFocus());
    stage.send();
    QVERIFY(stage.request(6).revocations.empty());
    stage.units()->takeFocus();
    stage.type(QStringLiteral("15"));
    stage.reason()->setFocus();
    stage.type(QStringLiteral("The project ended"));
    stage.send();
    QTRY_COMPARE(stage.request(6).revokedUnits(), 15);
    QTRY_COMPARE(stage.results().size(), 1);
    QVERIFY(stage.results().first().contains(QStringLiteral("15 action(s) revoked; 5 stay granted")));
    // It stays in view, as it now is.
    QCOMPARE(stage.page.request(), 6);
    QTRY_COMPARE(stage.button("revoke")->text(), QStringLiteral("&Revoke 5 action(s)"));
}

void TestApprovalDecisions::firstOfTwoGrantsNothing()
{
    Stage stage;
    stage.open();
    stage.choose(2);
    QCOMPARE(stage.button("approve")->text(), QStringLiteral("&Approve 60 action(s) (first of two)"));
    QVERIFY(stage.says(QStringLiteral("Above $10.00 two approvers are needed")));
    stage.key(Qt::Key_A);
    stage.send();
    QTRY_VERIFY(stage.request(2).endorsement);
    QCOMPARE(stage.request(2).state, OverageState::Pending);
    QTRY_VERIFY(!stage.results().isEmpty());
    QVERIFY(stage.results().first().contains(QStringLiteral("first of two")));
    // The same person cannot be the second, too.
    stage.choose(2);
    QTRY_VERIFY(stage.says(QStringLiteral("You approved this first")));
}

QTEST_MAIN(TestApprovalDecisions)
#include "tst_approvaldecisions.moc"
