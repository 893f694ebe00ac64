// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/overagescene.h"
#include "views/approvaldetail.h"
#include "views/approvalentitlement.h"
#include "views/approvalpanel.h"
#include "views/approvalresults.h"
#include "views/approvalspage.h"
#include "views/approvalunits.h"
#include "views/consumptionchart.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/noticestrip.h"
#include "views/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace headroom;
using namespace headroom::testing;

namespace {

// A page on a ledger with requests, and what a person sees and types there.
struct Stage {
    explicit Stage(OverageScene played = overageScene()) : scene(std::move(played))
    {
        scene.playOn(ledger);
        page.setInfo(infoOf(ownerNamed(scene.person)));
        page.setClient(&ledger);
        page.resize(1'280, 800);
        page.show();
        page.activateWindow();
    }
    // Opened with the oldest request chosen and the focus in the queue.
    void open()
    {
        page.refresh();
        QTRY_VERIFY(detail()->isVisible());
        page.setFocus();
        QTRY_VERIFY(waiting()->hasFocus());
        ledger.forgetQuestions();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void send() { key(Qt::Key_Return, Qt::ControlModifier); }
    void choose(std::int64_t id)
    {
        page.showRequest(id);
        QTRY_COMPARE(panel()->subject().one.request.id, id);
    }
    [[nodiscard]] DataTable *waiting() { return page.queue()->table(ApprovalQueue::Tab::Waiting); }
    [[nodiscard]] ApprovalDetail *detail() { return page.findChild<ApprovalDetail *>(); }
    [[nodiscard]] ApprovalPanel *panel() { return page.findChild<ApprovalPanel *>(); }
    [[nodiscard]] UnitsEdit *units() { return page.findChild<UnitsEdit *>(); }
    [[nodiscard]] QPlainTextEdit *reason() { return page.findChild<QPlainTextEdit *>(QStringLiteral("reason")); }
    [[nodiscard]] QPushButton *button(const char *name)
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList results() { return page.findChild<ApprovalResults *>()->texts(); }
    [[nodiscard]] bool says(const QString &text)
    {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text)) return true;
        return false;
    }
    [[nodiscard]] const OverageRequest &request(std::int64_t id) { return scene.find(id)->request; }

    OverageScene scene;
    FakeLedger ledger;
    ApprovalsPage page{[this] { return scene.now; }};
};

}  // namespace

class TestApprovalsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void walksTheQueueByKeyboard();
    void approvesFewer();
    void figuresFollowTheUnits();
    void saysWhatIsWrongBesideIt_data();
    void saysWhatIsWrongBesideIt();
    void deniesOnlyWithAReason();
    void isSentOnce();
    void somebodyWasFaster();
    void decidedWhileItIsLookedAt();
    void aBusyLedgerKeepsWhatWasTyped();
    void typedTextOutlastsRefreshesAndOtherRequests();
    void refreshKeepsThePlace();
    void decidesSeveralEachWithItsResult();
    void severalOfWhichSomeAreRefused();
    void roleDisablesAndSaysWhy_data();
    void roleDisablesAndSaysWhy();
    void ownRequestCanBeWithdrawn();
    void revokesWhatIsUnused();
    void firstOfTwoGrantsNothing();
    void decidedShowsWhatWasSeen();
    void saysWhichEmptinessItIs();
    void failureKeepsTheLastFigures();
    void linkToARequestOpensIt();
    void ordersByUrgency();
};

void TestApprovalsPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Mode::Light);
}

void TestApprovalsPage::walksTheQueueByKeyboard()
{
    Stage stage;
    stage.open();
    QCOMPARE(stage.page.request(), 1);
    // Down and up through the queue, into the grounds and back.
    stage.key(Qt::Key_Down);
    QTRY_COMPARE(stage.panel()->subject().one.request.id, 2);
    stage.key(Qt::Key_Up);
    QTRY_COMPARE(stage.panel()->subject().one.request.id, 1);
    stage.key(Qt::Key_Return);
    QVERIFY(stage.detail()->hasFocus());
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.waiting()->hasFocus());
    // Approve as asked; the next one is chosen and the focus is back.
    stage.key(Qt::Key_A);
    QVERIFY(stage.units()->hasFocus());
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.waiting()->hasFocus());
    stage.key(Qt::Key_A);
    stage.key(Qt::Key_Tab);
    QVERIFY(stage.reason()->hasFocus());
    stage.key(Qt::Key_Tab);
    QVERIFY(stage.button("approve")->hasFocus());
    stage.send();
    QTRY_COMPARE(stage.request(1).state, OverageState::Approved);
    QTRY_COMPARE(stage.panel()->subject().one.request.id, 2);
    QVERIFY(stage.waiting()->hasFocus());
    // Deny with a reason; Escape leaves the field.
    stage.key(Qt::Key_D);
    QVERIFY(stage.reason()->hasFocus());
    stage.type(QStringLiteral("a dar"));
    QCOMPARE(stage.reason()->toPlainText(), QStringLiteral("a dar"));
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.waiting()->hasFocus());
    stage.send();
    QTRY_COMPARE(stage.request(2).state, OverageState::Denied);
    QCOMPARE(stage.request(2).decisionReason, QStringLiteral("a dar"));
    QTRY_COMPARE(stage.page.request(), 3);
    QTRY_COMPARE(stage.page.queue()->waitingCount(), 3);
    QCOMPARE(stage.results().size(), 1);
}

void TestApprovalsPage::approvesFewer()
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

void TestApprovalsPage::figuresFollowTheUnits()
{
    Stage stage;
    stage.open();
    QVERIFY(stage.says(QStringLiteral("from 300 to 400 until 30 March")));
    QVERIFY(stage.says(QStringLiteral("4 queued action(s) would run.")));
    stage.key(Qt::Key_A);
    stage.type(QStringLiteral("10"));
    QVERIFY(stage.says(QStringLiteral("from 300 to 310 until 30 March")));
    stage.key(Qt::Key_Up);
    QVERIFY(stage.says(QStringLiteral("from 300 to 311 until 30 March")));
    // The chart and the bars say so, too, to those who do not see them.
    const auto *chart = stage.page.findChild<ConsumptionChart *>();
    QVERIFY2(chart->accessibleDescription().contains(QStringLiteral("311 with the grant.")),
             qPrintable(chart->accessibleDescription()));
    const auto *bars = stage.page.findChild<ApprovalEntitlement *>();
    QVERIFY2(bars->accessibleName().contains(QStringLiteral("with the grant 311")), qPrintable(bars->accessibleName()));
}

void TestApprovalsPage::saysWhatIsWrongBesideIt_data()
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

void TestApprovalsPage::saysWhatIsWrongBesideIt()
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

void TestApprovalsPage::deniesOnlyWithAReason()
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

void TestApprovalsPage::isSentOnce()
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

void TestApprovalsPage::somebodyWasFaster()
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

void TestApprovalsPage::decidedWhileItIsLookedAt()
{
    Stage stage;
    stage.open();
    OverageDecision theirs;
    theirs.id = 1;
    theirs.units = 30;
    QVERIFY(stage.scene.decide(theirs, QStringLiteral("marta")));
    stage.page.refresh();
    QTRY_VERIFY(stage.says(QStringLiteral("marta approved 30 of 100")));
    QCOMPARE(stage.page.request(), 1);
    QCOMPARE(stage.page.queue()->waitingCount(), 4);
    // On with the queue.
    stage.key(Qt::Key_Down);
    QTRY_VERIFY(stage.page.request() != 1);
}

void TestApprovalsPage::aBusyLedgerKeepsWhatWasTyped()
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

void TestApprovalsPage::typedTextOutlastsRefreshesAndOtherRequests()
{
    Stage stage;
    stage.open();
    stage.key(Qt::Key_A);
    stage.type(QStringLiteral("55"));
    stage.reason()->setFocus();
    stage.type(QStringLiteral("Half of it"));
    stage.ledger.forgetQuestions();
    stage.page.refresh();
    QTRY_COMPARE(stage.ledger.questions(),
                 (QStringList{QStringLiteral("overageQueue"), QStringLiteral("overageCase 1")}));
    QTRY_VERIFY(stage.detail()->isVisible());
    QCOMPARE(stage.units()->units(), std::optional<std::int64_t>(55));
    QCOMPARE(stage.reason()->toPlainText(), QStringLiteral("Half of it"));
    QVERIFY(stage.reason()->hasFocus());
    stage.choose(3);
    QCOMPARE(stage.reason()->toPlainText(), QString());
    QCOMPARE(stage.units()->units(), std::optional<std::int64_t>(500));
    stage.choose(1);
    QCOMPARE(stage.units()->units(), std::optional<std::int64_t>(55));
    QCOMPARE(stage.reason()->toPlainText(), QStringLiteral("Half of it"));
    // The figures are those of what is typed.
    QVERIFY(stage.says(QStringLiteral("from 300 to 355")));
}

void TestApprovalsPage::refreshKeepsThePlace()
{
    Stage stage;
    stage.open();
    stage.choose(2);
    stage.detail()->verticalScrollBar()->setValue(120);
    const QSignalSpy answered(&stage.page, &ApprovalsPage::answered);
    stage.scene.ask(acmeScene(), Bucket::PremiumSync, 7, 90, QStringLiteral("zoe"), QStringLiteral("One more"));
    stage.page.refresh();
    QTRY_COMPARE(answered.size(), 1);
    QTRY_COMPARE(stage.ledger.waiting(), 0);
    QCOMPARE(stage.page.queue()->waitingCount(), 6);
    QCOMPARE(stage.page.queue()->selected(), (std::vector<std::int64_t>{2}));
    QCOMPARE(stage.page.request(), 2);
    QCOMPARE(stage.detail()->verticalScrollBar()->value(), 120);
}

void TestApprovalsPage::decidesSeveralEachWithItsResult()
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

void TestApprovalsPage::severalOfWhichSomeAreRefused()
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

void TestApprovalsPage::roleDisablesAndSaysWhy_data()
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

void TestApprovalsPage::roleDisablesAndSaysWhy()
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

void TestApprovalsPage::ownRequestCanBeWithdrawn()
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

void TestApprovalsPage::revokesWhatIsUnused()
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

void TestApprovalsPage::firstOfTwoGrantsNothing()
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

void TestApprovalsPage::decidedShowsWhatWasSeen()
{
    Stage stage;
    stage.open();
    stage.scene.find(6)->request.seen->projected = 4'711;
    stage.choose(6);
    QVERIFY(stage.says(QStringLiteral("What the approver saw")));
    QVERIFY(stage.says(QStringLiteral("4,711")));
    QVERIFY(stage.says(QStringLiteral("marta approved 20 of 40")));
    QVERIFY(stage.says(QStringLiteral("Half now")));
}

void TestApprovalsPage::saysWhichEmptinessItIs()
{
    Stage stage;
    const auto *empty = stage.page.queue()->findChild<EmptyState *>();
    QCOMPARE(empty->title(), QStringLiteral("Reading the requests…"));
    stage.open();
    auto *filter = stage.page.queue()->findChild<QLineEdit *>();
    stage.page.focusFilter();
    stage.type(QStringLiteral("nobody"));
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), QStringLiteral("No request matches the filter"));
    filter->clear();
    stage.scene.cases.clear();
    stage.page.setClient(nullptr);
    stage.page.setClient(&stage.ledger);
    stage.page.refresh();
    QTRY_COMPARE(empty->title(), QStringLiteral("No request waits for a decision"));
    QVERIFY(!stage.panel()->isVisible());
}

void TestApprovalsPage::failureKeepsTheLastFigures()
{
    Stage stage;
    const auto broken = [](auto &&...) {
        return failure(Error::Kind::Unavailable, QStringLiteral("The disk is away."));
    };
    stage.ledger.overageQueue = broken;
    const QSignalSpy failed(&stage.page, &ApprovalsPage::failed);
    stage.page.refresh();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(stage.page.queue()->findChild<EmptyState *>()->title(), QStringLiteral("The requests could not be read"));
    stage.scene.playOn(stage.ledger);
    stage.open();
    stage.ledger.overageQueue = broken;
    stage.ledger.overageCase = broken;
    stage.page.refresh();
    QTRY_COMPARE(failed.size(), 3);
    QVERIFY(stage.says(QStringLiteral("The queue could not be read again: The disk is away.")));
    QVERIFY(stage.says(QStringLiteral("These figures could not be read again: The disk is away.")));
    QCOMPARE(stage.page.queue()->waitingCount(), 5);
    QVERIFY(stage.detail()->isVisible());
    stage.scene.playOn(stage.ledger);
    stage.page.refresh();
    QTRY_VERIFY(!stage.says(QStringLiteral("The disk is away.")));
}

void TestApprovalsPage::linkToARequestOpensIt()
{
    Stage stage;
    const QSignalSpy moved(&stage.page, &ApprovalsPage::placeChanged);
    stage.page.showRequest(7);
    stage.page.refresh();
    QTRY_VERIFY(stage.detail()->isVisible());
    QCOMPARE(stage.page.request(), 7);
    QTRY_COMPARE(stage.page.queue()->tab(), ApprovalQueue::Tab::Decided);
    QCOMPARE(stage.page.queue()->selected(), (std::vector<std::int64_t>{7}));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().first().toLongLong(), 7);
}

void TestApprovalsPage::ordersByUrgency()
{
    Stage stage;
    stage.open();
    const auto *table = stage.waiting();
    const auto firstName = [table] { return table->model()->index(0, OverageQueueModel::Workspace).data().toString(); };
    QCOMPARE(firstName(), QStringLiteral("Acme Corporation"));
    stage.scene.find(4)->request.cycleEnd = {stage.scene.now.us + kMicrosPerDay / 2};
    const QSignalSpy answered(&stage.page, &ApprovalsPage::answered);
    stage.page.refresh();
    QTRY_COMPARE(answered.size(), 1);
    for (QToolButton *button : stage.page.findChildren<QToolButton *>())
        if (button->text() == QStringLiteral("Most urgent first")) QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(firstName(), QStringLiteral("Dune Logistics"));
}

QTEST_MAIN(TestApprovalsPage)
#include "tst_approvalspage.moc"
