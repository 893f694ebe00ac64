// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/auditrows.h"
#include "support/fakeledger.h"
#include "views/auditpage.h"
#include "views/creditdialog.h"
#include "views/errorbar.h"
#include "views/importassistant.h"
#include "views/ledgerpages.h"
#include "views/ledgersession.h"
#include "views/locator.h"
#include "views/mainwindow.h"
#include "views/onscreen.h"
#include "views/overagedialog.h"
#include "views/peoplepage.h"
#include "views/workspacepage.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

// What the window offers follows the role of whoever acts: what is not permitted stays in sight and says why.
class TestWindowRoles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init();
    void cleanup();
    void actionsFollowTheRole_data();
    void actionsFollowTheRole();
    void readOnlyLedgersSayWhy();
    void droppedFileOfAViewerIsExplained();
    void locatorSaysWhyNot();
    void roleChangesAtOnce();
    void overageNeedsAWorkspace();
    void dialogsOpenFromThePageAndTheMenu();
    void dialogsGoWithTheirLedger();
    void goesToAuditAndPeople();
    void namesWorkspacesInTheAudit();
    void escapeInterruptsTheQuestion();

private:
    void open(PersonRole role);
    void settle() { testing::settle(*ledger()); }
    template<typename T>
    [[nodiscard]] T *child() const
    {
        return m_window->findChild<T *>();
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*m_window, text); }
    [[nodiscard]] FakeLedger *ledger() const { return m_opener->ledger(); }

    PersonRole m_role = PersonRole::Owner;
    bool m_readOnly = false;
    std::unique_ptr<FakeOpener> m_opener;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowRoles::init()
{
    m_readOnly = false;
    m_opener = std::make_unique<FakeOpener>();
    m_opener->answer = [this](const OpenRequest &) -> Result<std::shared_ptr<LedgerClient>> {
        auto fake = std::make_shared<FakeLedger>();
        fake->info = [this] {
            LedgerInfo info = sampleInfo();
            info.person.role = m_role;
            info.readOnly = m_readOnly;
            return info;
        };
        fake->audit = [](const AuditFilter &filter, std::int64_t before) {
            return answerFrom(manyAuditRows(9), filter, before);
        };
        fake->people = [this] { return std::vector<Person>{{u"ada"_s, m_role, false, {}, false}}; };
        return fake;
    };
    WindowOptions options;
    options.clock = [] { return kNow; };
    m_window = std::make_unique<MainWindow>(m_opener.get(), options, ConsoleSettings{});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestWindowRoles::cleanup()
{
    m_window.reset();
    m_opener.reset();
}

void TestWindowRoles::open(PersonRole role)
{
    m_role = role;
    QSignalSpy opened(m_window->session(), &LedgerSession::opened);
    m_window->openLedger(u"/ledgers/sample.headroom"_s);
    QVERIFY(opened.wait());
    settle();
}

QPushButton *TestWindowRoles::button(const QString &text) const
{
    for (QPushButton *candidate : m_window->findChildren<QPushButton *>())
        if (candidate->text() == text) return candidate;
    return nullptr;
}

void TestWindowRoles::actionsFollowTheRole_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("import");
    QTest::addColumn<bool>("overage");
    QTest::addColumn<bool>("credit");
    const auto row = [](const char *name, PersonRole role, bool import, bool overage, bool credit) {
        QTest::newRow(name) << static_cast<int>(role) << import << overage << credit;
    };
    row("owner", PersonRole::Owner, true, true, true);
    row("admin", PersonRole::Admin, false, true, false);
    row("pm", PersonRole::Pm, true, true, false);
    row("support without credits", PersonRole::Support, false, true, false);
    row("viewer", PersonRole::Viewer, false, false, false);
}

void TestWindowRoles::actionsFollowTheRole()
{
    QFETCH(int, role);
    QFETCH(bool, import);
    QFETCH(bool, overage);
    QFETCH(bool, credit);
    open(static_cast<PersonRole>(role));
    QVERIFY(says(u"ada · "_s + roleName(static_cast<PersonRole>(role))));
    m_window->goTo(Place::workspace(u"acme"_s));
    settle();
    const auto check = [](const QAction *checked, bool allowed) {
        QVERIFY(checked->isVisible());
        QCOMPARE(checked->isEnabled(), allowed);
        if (!allowed) QVERIFY2(checked->toolTip().contains(u"may not"_s), qPrintable(checked->toolTip()));
        if (!allowed) QCOMPARE(checked->statusTip(), checked->toolTip());
    };
    check(action("import"), import);
    check(action("request-overage"), overage);
    check(action("post-credit"), credit);
    QCOMPARE(button(u"Request overage…"_s)->isEnabled(), overage);
    QCOMPARE(button(u"Credit an event…"_s)->isEnabled(), credit);
    QVERIFY(button(u"Credit an event…"_s)->isVisible());
    QCOMPARE(button(u"Credit an event…"_s)->toolTip().contains(u"may not"_s), !credit);
}

void TestWindowRoles::readOnlyLedgersSayWhy()
{
    m_readOnly = true;
    open(PersonRole::Owner);
    QVERIFY(!action("import")->isEnabled());
    QVERIFY(action("import")->toolTip().contains(u"reading only"_s));
    QVERIFY(action("post-credit")->toolTip().contains(u"reading only"_s));
}

void TestWindowRoles::droppedFileOfAViewerIsExplained()
{
    open(PersonRole::Viewer);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/events.csv"_s)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
    QVERIFY(!child<ImportAssistant>());
    QVERIFY(child<ErrorBar>());
    QVERIFY(child<ErrorBar>()->error().message.contains(u"may not import"_s));
}

void TestWindowRoles::locatorSaysWhyNot()
{
    open(PersonRole::Viewer);
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_K));
    auto *locator = child<Locator>();
    auto *edit = locator->findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"import usage"_s);
    QCOMPARE(locator->findChild<QListView *>()->model()->index(0, 0).data().toString(), u"Import usage…"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!child<ImportAssistant>());
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"may not import"_s));
}

void TestWindowRoles::roleChangesAtOnce()
{
    open(PersonRole::Viewer);
    m_window->goTo(Place::people());
    settle();
    QVERIFY(!button(u"Add a &person"_s)->isEnabled());
    m_role = PersonRole::Owner;
    ledger()->announceChange();
    settle();
    QVERIFY(action("import")->isEnabled());
    QVERIFY(button(u"Add a &person"_s)->isEnabled());
    QVERIFY(says(u"ada · Owner"_s));
}

void TestWindowRoles::overageNeedsAWorkspace()
{
    open(PersonRole::Owner);
    QVERIFY(!action("request-overage")->isEnabled());
    QVERIFY(action("request-overage")->toolTip().contains(u"Open the workspace"_s));
    m_window->goTo(Place::workspace(u"acme"_s));
    settle();
    QVERIFY(action("request-overage")->isEnabled());
    m_window->goTo(Place::audit());
    settle();
    QVERIFY(!action("request-overage")->isEnabled());
}

void TestWindowRoles::dialogsOpenFromThePageAndTheMenu()
{
    open(PersonRole::Owner);
    m_window->goTo(Place::workspace(u"acme"_s));
    settle();
    action("request-overage")->trigger();
    settle();
    QVERIFY(child<OverageDialog>()->isVisible());
    QVERIFY(ledger()->questions().last().startsWith(u"workspace acme"_s));
    child<OverageDialog>()->reject();
    QTest::mouseClick(button(u"Credit an event…"_s), Qt::LeftButton);
    QVERIFY(child<CreditDialog>()->isVisible());
}

void TestWindowRoles::dialogsGoWithTheirLedger()
{
    open(PersonRole::Owner);
    action("post-credit")->trigger();
    QVERIFY(child<CreditDialog>());
    m_window->session()->close();
    QVERIFY(!child<CreditDialog>());
}

void TestWindowRoles::goesToAuditAndPeople()
{
    open(PersonRole::Owner);
    action("audit")->trigger();
    settle();
    QVERIFY(child<AuditPage>()->isVisible());
    QVERIFY(says(u"9 of 9 row(s)"_s));
    action("people")->trigger();
    settle();
    QVERIFY(child<PeoplePage>()->isVisible());
    QCOMPARE(Place::fromLink(m_window->pages()->lastingPlace().toLink()), std::optional(Place::people()));
}

void TestWindowRoles::namesWorkspacesInTheAudit()
{
    open(PersonRole::Owner);
    m_window->goTo(Place::audit());
    settle();
    const QString name = m_window->pages()->workspaces()->rows.front().standing.name;
    QVERIFY(says(name));  // the detail of the latest row, which is about the first workspace
}

void TestWindowRoles::escapeInterruptsTheQuestion()
{
    open(PersonRole::Owner);
    for (const Place &place :
         {Place::overview(), Place::workspace(u"acme"_s), Place::audit(), Place::people(), Place::approvals()}) {
        m_window->goTo(place);
        settle();
        ledger()->hold();
        ledger()->forgetQuestions();
        m_window->pages()->refresh();
        const int before = ledger()->interruptions();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY2(ledger()->interruptions() > before, qPrintable(place.page));
        ledger()->release();
        settle();
        QVERIFY2(ledger()->questions().isEmpty(), qPrintable(ledger()->questions().join(u'|')));
    }
}

QTEST_MAIN(TestWindowRoles)
#include "tst_windowroles.moc"
