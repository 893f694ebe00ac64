// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakestandings.h"
#include "support/overagescene.h"
#include "views/approvalspage.h"
#include "views/datatable.h"
#include "views/ledgerpages.h"
#include "views/locator.h"
#include "views/mainwindow.h"
#include "views/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace headroom;
using namespace headroom::testing;

namespace {

const QString kDb = QStringLiteral("/ledgers/sample.headroom");

// A window on a ledger with overage requests.
struct Stage {
    explicit Stage(const ConsoleSettings &settings = {})
    {
        opener.answer = [this](const OpenRequest &) -> Result<std::shared_ptr<LedgerClient>> {
            auto ledger = std::make_shared<FakeLedger>();
            scene.playOn(*ledger);
            ledger->info = [this] { return infoOf(ownerNamed(scene.person)); };
            return ledger;
        };
        WindowOptions options;
        options.clock = [this] { return scene.now; };
        window = std::make_unique<MainWindow>(&opener, options, settings);
        window->show();
        window->openLedger(kDb);
    }
    // What the sidebar says of the page, waiting things included.
    [[nodiscard]] QString spoken() const
    {
        for (const QTreeWidgetItem *item : window->findChild<Sidebar *>()->findItems(
                 QStringLiteral("Approvals"), Qt::MatchExactly | Qt::MatchRecursive))
            return item->data(0, Qt::AccessibleTextRole).toString();
        return {};
    }
    [[nodiscard]] ApprovalsPage *page() const { return window->findChild<ApprovalsPage *>(); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return window->findChild<QAction *>(QString::fromLatin1(name));
    }

    OverageScene scene = overageScene();
    FakeOpener opener;
    std::unique_ptr<MainWindow> window;
};

}  // namespace

class TestApprovalsWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void sidebarCountsWhatWaits();
    void linkLeadsToTheRequest();
    void theWayBackLeadsPastTheQueue();
    void locatorLeadsThere();
    void whoActsDecides();
    void remembersItsColumns();
};

void TestApprovalsWindow::sidebarCountsWhatWaits()
{
    Stage stage;
    QTRY_COMPARE(stage.spoken(), QStringLiteral("Approvals, 5 request(s) waiting"));
    QCOMPARE(stage.window->pages()->place(), Place::overview());
    // Somebody decides elsewhere, while another page is shown.
    OverageDecision theirs;
    theirs.id = 1;
    QVERIFY(stage.scene.decide(theirs, QStringLiteral("marta")));
    stage.opener.ledger()->announceChange();
    QTRY_COMPARE(stage.spoken(), QStringLiteral("Approvals, 4 request(s) waiting"));
    stage.scene.cases.clear();
    stage.opener.ledger()->announceChange();
    QTRY_COMPARE(stage.spoken(), QStringLiteral("Approvals"));
}

void TestApprovalsWindow::linkLeadsToTheRequest()
{
    Stage stage;
    QTRY_VERIFY(stage.window->session() && stage.opener.ledger());
    QTRY_VERIFY(stage.action("approvals")->isEnabled());
    stage.window->goTo(*Place::fromLink(QStringLiteral("headroom:approvals?request=3")));
    QTRY_COMPARE(stage.page()->queue()->selected(), (std::vector<std::int64_t>{3}));
    stage.action("copy-link")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("headroom:approvals?request=3"));
    QCOMPARE(stage.window->settings().lastPlace, Place::approvals(3));
}

void TestApprovalsWindow::theWayBackLeadsPastTheQueue()
{
    Stage stage;
    QTRY_VERIFY(stage.action("approvals")->isEnabled());
    stage.action("approvals")->trigger();
    QTRY_COMPARE(stage.window->pages()->place(), Place::approvals(1));
    stage.page()->showRequest(2);
    stage.page()->showRequest(3);
    QCOMPARE(stage.window->pages()->place(), Place::approvals(3));
    stage.action("back")->trigger();
    QCOMPARE(stage.window->pages()->place(), Place::overview());
    stage.action("forward")->trigger();
    QCOMPARE(stage.window->pages()->place(), Place::approvals(3));
}

void TestApprovalsWindow::locatorLeadsThere()
{
    Stage stage;
    QTRY_VERIFY(stage.action("approvals")->isEnabled());
    stage.action("go-to")->trigger();
    auto *edit = stage.window->findChild<Locator *>()->findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral("approvals"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(stage.window->pages()->place().page, QStringLiteral("approvals"));
}

void TestApprovalsWindow::whoActsDecides()
{
    Stage stage;
    QTRY_VERIFY(stage.action("approvals")->isEnabled());
    stage.action("approvals")->trigger();
    QTRY_COMPARE(stage.page()->request(), 1);
    stage.page()->setFocus();
    QTRY_VERIFY(stage.page()->queue()->table(ApprovalQueue::Tab::Waiting)->hasFocus());
    stage.action("find")->trigger();
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(stage.page()->queue()->table(ApprovalQueue::Tab::Waiting)->hasFocus());
    // As somebody who may not decide any more.
    stage.opener.ledger()->info = [] {
        Person person = ownerNamed(QStringLiteral("grace"));
        person.role = PersonRole::Pm;
        return infoOf(person);
    };
    auto *approve = stage.page()->findChild<QPushButton *>(QStringLiteral("approve"));
    QTRY_VERIFY(approve->isEnabled());
    stage.opener.ledger()->announceChange();
    QTRY_VERIFY(!approve->isEnabled());
}

void TestApprovalsWindow::remembersItsColumns()
{
    ConsoleSettings settings;
    {
        Stage stage;
        QTRY_VERIFY(stage.action("approvals")->isEnabled());
        DataTable *table = stage.page()->queue()->table(ApprovalQueue::Tab::Waiting);
        table->setColumnHidden(OverageQueueModel::Price, true);
        table->sortByColumn(OverageQueueModel::Urgency, Qt::AscendingOrder);
        settings = stage.window->settings();
    }
    const Stage again(settings);
    const DataTable *table = again.page()->queue()->table(ApprovalQueue::Tab::Waiting);
    QVERIFY(table->isColumnHidden(OverageQueueModel::Price));
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), static_cast<int>(OverageQueueModel::Urgency));
}

QTEST_MAIN(TestApprovalsWindow)
#include "tst_approvalswindow.moc"
