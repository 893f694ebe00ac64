// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvalentitlement.h"
#include "views/approvalsstage.h"
#include "views/consumptionchart.h"
#include "views/emptystate.h"
#include "views/theme.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace headroom;
using namespace headroom::testing;

using Stage = ApprovalsStage;

class TestApprovalsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void walksTheQueueByKeyboard();
    void figuresFollowTheUnits();
    void decidedWhileItIsLookedAt();
    void typedTextOutlastsRefreshesAndOtherRequests();
    void refreshKeepsThePlace();
    void decidedShowsWhatWasSeen();
    void saysWhichEmptinessItIs();
    void failureKeepsTheLastFigures();
    void stoppedReadingCanBeTakenUp();
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

void TestApprovalsPage::stoppedReadingCanBeTakenUp()
{
    Stage stage;
    const auto *empty = stage.page.queue()->findChild<EmptyState *>();
    stage.ledger.hold();
    stage.page.refresh();
    stage.page.cancel();
    stage.ledger.release();
    QCOMPARE(empty->title(), QStringLiteral("The requests could not be read"));
    QVERIFY(stage.says(QStringLiteral("Reading was stopped.")));
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(stage.page.request(), 1);
    stage.ledger.hold();
    stage.page.showRequest(2);
    stage.page.cancel();
    stage.ledger.release();
    QVERIFY(stage.says(QStringLiteral("Request 2 was not read")));
    stage.page.refresh();
    QTRY_COMPARE(stage.panel()->subject().one.request.id, 2);
}

void TestApprovalsPage::linkToARequestOpensIt()
{
    Stage stage;
    const QSignalSpy moved(&stage.page, &ApprovalsPage::keyChanged);
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
