// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "support/monitoringscene.h"
#include "views/busyindicator.h"
#include "views/datatable.h"
#include "views/draftsession.h"
#include "views/errorbar.h"
#include "views/headerbar.h"
#include "views/historyview.h"
#include "views/icons.h"
#include "views/importassistant.h"
#include "views/ledgerpages.h"
#include "views/ledgersession.h"
#include "views/locator.h"
#include "views/mainwindow.h"
#include "views/monitoringpage.h"
#include "views/notifier.h"
#include "views/onscreen.h"
#include "views/overviewpage.h"
#include "views/sidebar.h"
#include "views/startpage.h"
#include "views/workspacepage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace headroom;
using namespace headroom::testing;

namespace {

const QString kDb = QStringLiteral("/ledgers/sample.headroom");
const Place kAcme = Place::workspace(QStringLiteral("acme"));

// Remembers what it is told, and lets a test follow the last notification.
class ToldNotifier final : public Notifier {
public:
    void notify(const QString &title, const QString &text, std::function<void()> follow) override
    {
        told << title + QStringLiteral(" | ") + text;
        opened = std::move(follow);
    }
    QStringList told;
    std::function<void()> opened;
};

// A worklist of flags that nobody reviewed, one a workspace.
ReviewList flagged(const QStringList &workspaces)
{
    ReviewList list;
    list.at = kNow;
    for (const QString &workspace : workspaces) {
        ReviewItem &item = list.items.emplace_back();
        item.subject.workspace = workspace;
        item.workspaceName = workspace;
        item.flag = BurnFlag{};
        item.flag->workspace = workspace;
        ++list.openFlags;
    }
    return list;
}

}  // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init();
    void cleanup();
    void startsWithoutALedger();
    void opensALedgerAtItsOverview();
    void saysWhichLedgerAndAsWhom();
    void marksAReadOnlyLedger();
    void showsWhyOpeningFailed();
    void cancelledOpeningOpensNothing();
    void laterOpeningWins();
    void closingGoesBackToTheStartPage();
    void refreshesByKey_data();
    void refreshesByKey();
    void refreshesWhenTheLedgerChanges();
    void changesInAHurryAskOnce();
    void aBusyLedgerIsAskedAgainOnlyAfterItsAnswer();
    void saysHowLongItWaits();
    void escapeStopsWaiting();
    void marksStaleFigures();
    void lostConnectionIsSaidUntilItIsBack();
    void saysAsOfWhenWhateverTheRoom_data();
    void saysAsOfWhenWhateverTheRoom();
    void goesBackAndForward();
    void eventsOfARatioArePlacesOnTheWay();
    void copiesALinkToTheCycle();
    void undoesTheDraftOnlyWhereItIsInSight();
    void locatorFindsWorkspacesCommandsAndLinks();
    void remembersWhereOneWas();
    void goesToALinkOnceTheLedgerIsOpen();
    void demoIsMadeOnceADay();
    void recentLedgersCanBeForgotten();
    void droppedLedgerIsOpened();
    void droppedFileWithoutALedgerIsExplained();
    void droppedFileIsImportedIntoTheOpenLedger();
    void closingTheLedgerEndsAnImport();
    void countsFlagsEverywhereAndTellsOfNewOnes();
    void tellsWhoeverIsAwayOfAllThatCame();

private:
    void makeWindow(const ConsoleSettings &settings = {});
    void open(const QString &db = kDb);
    void settle() { testing::settle(*ledger()); }
    void drop(const QString &file);
    template<typename T>
    [[nodiscard]] T *child() const
    {
        return m_window->findChild<T *>();
    }
    [[nodiscard]] DataTable *table() const { return child<OverviewPage>()->findChild<DataTable *>(); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool saysSomewhere(const QString &text) const { return says(*m_window, text); }
    [[nodiscard]] FakeLedger *ledger() const { return m_opener->ledger(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeOpener> m_opener;
    ToldNotifier m_notifier;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_notifier.told.clear();
    m_opener = std::make_unique<FakeOpener>();
    makeWindow();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_opener.reset();
}

void TestMainWindow::makeWindow(const ConsoleSettings &settings)
{
    WindowOptions options;
    options.clock = [] { return kNow; };
    options.demoFolder = m_folder->filePath(QStringLiteral("demos"));
    options.notifier = &m_notifier;
    m_window = std::make_unique<MainWindow>(m_opener.get(), options, settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestMainWindow::open(const QString &db)
{
    QSignalSpy opened(m_window->session(), &LedgerSession::opened);
    m_window->openLedger(db);
    QVERIFY(opened.wait());
    settle();
}

// Until every question is answered and every answer delivered.
void TestMainWindow::startsWithoutALedger()
{
    QVERIFY(child<StartPage>()->isVisible());
    QVERIFY(!child<LedgerPages>()->isVisible());
    QVERIFY(!action("import")->isEnabled());
    QVERIFY(!action("refresh")->isEnabled());
    QVERIFY(action("open")->isEnabled());
    QVERIFY(m_opener->requests().empty());
}

void TestMainWindow::opensALedgerAtItsOverview()
{
    QSignalSpy remembered(m_window.get(), &MainWindow::settingsChanged);
    open();
    QCOMPARE(m_opener->requests().size(), std::size_t{1});
    QCOMPARE(m_opener->requests().front().db, kDb);
    QVERIFY(child<OverviewPage>()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 12);
    QVERIFY(action("import")->isEnabled());
    QVERIFY(!remembered.isEmpty());
    QCOMPARE(remembered.last().first().value<ConsoleSettings>().lastLedger, kDb);
}

void TestMainWindow::saysWhichLedgerAndAsWhom()
{
    open();
    QVERIFY(saysSomewhere(QStringLiteral("sample")));
    QVERIFY(saysSomewhere(QStringLiteral("ada · Owner")));
    QVERIFY(saysSomewhere(QStringLiteral("As of 17 Mar 2026")));
    QVERIFY(!saysSomewhere(QStringLiteral("Read-only")));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("sample – Headroom"));
}

void TestMainWindow::marksAReadOnlyLedger()
{
    m_opener->answer = [](const OpenRequest &) -> Result<std::shared_ptr<LedgerClient>> {
        auto ledger = std::make_shared<FakeLedger>();
        ledger->info = [] {
            LedgerInfo info = sampleInfo();
            info.readOnly = true;
            return info;
        };
        return ledger;
    };
    open();
    QVERIFY(saysSomewhere(QStringLiteral("Read-only")));
    QVERIFY(!action("import")->isEnabled());
}

void TestMainWindow::showsWhyOpeningFailed()
{
    m_opener->answer = [](const OpenRequest &) -> Result<std::shared_ptr<LedgerClient>> {
        return failure(Error::Kind::Unavailable, QStringLiteral("The file is no ledger."), QStringLiteral("magic"));
    };
    QSignalSpy failed(m_window->session(), &LedgerSession::failed);
    m_window->openLedger(kDb);
    QVERIFY(failed.wait());
    QVERIFY(child<StartPage>()->isVisible());
    QVERIFY(saysSomewhere(QStringLiteral("The file is no ledger.")));
    auto *bar = child<ErrorBar>();
    const auto press = [bar](const QString &text) {
        for (QToolButton *button : bar->findChildren<QToolButton *>())
            if (button->text() == text) button->click();
    };
    press(QStringLiteral("Copy"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("The file is no ledger.\nmagic"));
    press(QStringLiteral("Dismiss"));
    QVERIFY(!saysSomewhere(QStringLiteral("The file is no ledger.")));
}

void TestMainWindow::cancelledOpeningOpensNothing()
{
    m_opener->hold();
    m_window->openLedger(kDb);
    QVERIFY(m_window->session()->isOpening());
    QVERIFY(saysSomewhere(QStringLiteral("Opening sample")));
    QSignalSpy ended(m_window->session(), &LedgerSession::openingEnded);
    m_window->session()->cancelOpening();
    QCOMPARE(ended.size(), 1);
    m_opener->release();
    QVERIFY(!m_window->session()->client());
    QVERIFY(!m_opener->ledger());
    QVERIFY(child<StartPage>()->isVisible());
}

void TestMainWindow::laterOpeningWins()
{
    m_opener->hold();
    m_window->openLedger(QStringLiteral("/ledgers/first.headroom"));
    m_window->openLedger(QStringLiteral("/ledgers/second.headroom"));
    m_opener->release();
    QCOMPARE(m_window->session()->db(), QStringLiteral("/ledgers/second.headroom"));
}

void TestMainWindow::closingGoesBackToTheStartPage()
{
    open();
    QSignalSpy remembered(m_window.get(), &MainWindow::settingsChanged);
    action("close-ledger")->trigger();
    QVERIFY(child<StartPage>()->isVisible());
    QVERIFY(!m_opener->ledger());
    QVERIFY(!action("import")->isEnabled());
    QCOMPARE(remembered.size(), 1);
    const auto settings = remembered.last().first().value<ConsoleSettings>();
    QCOMPARE(settings.lastLedger, kDb);
    QVERIFY(!settings.reopen);
}

void TestMainWindow::refreshesByKey_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::newRow("F5") << QKeySequence(Qt::Key_F5);
    QTest::newRow("Ctrl+R") << QKeySequence(Qt::CTRL | Qt::Key_R);
}

void TestMainWindow::refreshesByKey()
{
    QFETCH(QKeySequence, keys);
    open();
    ledger()->forgetQuestions();
    QTest::keySequence(m_window.get(), keys);
    settle();
    QCOMPARE(ledger()->questions(), QStringList{QStringLiteral("overview 2026-03-17T14:30:00Z")});
}

void TestMainWindow::refreshesWhenTheLedgerChanges()
{
    open();
    ledger()->overview = [](Instant at) { return overviewOf({StandingBuilder(QStringLiteral("new")).build()}, at); };
    ledger()->announceChange();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestMainWindow::changesInAHurryAskOnce()
{
    open();
    ledger()->forgetQuestions();
    QSignalSpy answered(child<OverviewPage>(), &OverviewPage::answered);
    for (int i = 0; i < 20; ++i) ledger()->announceChange();
    QVERIFY(answered.wait());
    QCOMPARE(ledger()->questions().filter(QStringLiteral("overview")).size(), 1);
}

void TestMainWindow::aBusyLedgerIsAskedAgainOnlyAfterItsAnswer()
{
    open();
    ledger()->forgetQuestions();
    ledger()->hold();
    QSignalSpy answered(child<OverviewPage>(), &OverviewPage::answered);
    action("refresh")->trigger();
    ledger()->announceChange();
    QTRY_VERIFY(ledger()->waiting() >= 2);  // the refresh, and what the ledger says of itself
    ledger()->release();
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(ledger()->questions().filter(QStringLiteral("overview")).size(), 2);
}

void TestMainWindow::saysHowLongItWaits()
{
    open();
    ledger()->hold();
    action("refresh")->trigger();
    QVERIFY(!child<BusyIndicator>()->isVisible());
    QTRY_VERIFY(child<BusyIndicator>()->isVisible());
    QVERIFY(saysSomewhere(QStringLiteral("elapsed 0.")));
    ledger()->release();
    QTRY_VERIFY(!child<BusyIndicator>()->isVisible());
}

void TestMainWindow::escapeStopsWaiting()
{
    open();
    ledger()->forgetQuestions();
    ledger()->hold();
    QSignalSpy answered(child<OverviewPage>(), &OverviewPage::answered);
    action("refresh")->trigger();
    QVERIFY(action("cancel")->isEnabled());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Escape);
    ledger()->release();
    settle();
    QCOMPARE(answered.size(), 0);
    QCOMPARE(ledger()->questions(), QStringList());
    QVERIFY(!action("cancel")->isEnabled());
}

void TestMainWindow::marksStaleFigures()
{
    open();
    const auto good = ledger()->overview;
    ledger()->overview = [](Instant) -> Result<OverviewAnswer> {
        return failure(Error::Kind::Unavailable, QStringLiteral("The ledger is locked."));
    };
    action("refresh")->trigger();
    QTRY_VERIFY(saysSomewhere(QStringLiteral("· stale")));
    QVERIFY(saysSomewhere(QStringLiteral("The ledger is locked.")));
    QCOMPARE(table()->model()->rowCount(), 12);
    ledger()->overview = good;
    action("refresh")->trigger();
    QTRY_VERIFY(!saysSomewhere(QStringLiteral("· stale")));
    QVERIFY(saysSomewhere(QStringLiteral("The ledger is locked.")));  // until it is dismissed
}

void TestMainWindow::lostConnectionIsSaidUntilItIsBack()
{
    open();
    ledger()->announceProblem(QStringLiteral("The disk is gone."));
    QVERIFY(saysSomewhere(QStringLiteral("The disk is gone.")));
    QVERIFY(saysSomewhere(QStringLiteral("· stale")));
    ledger()->announceProblem(QString());
    QVERIFY(!saysSomewhere(QStringLiteral("The disk is gone.")));
    QVERIFY(!saysSomewhere(QStringLiteral("· stale")));
}

void TestMainWindow::saysAsOfWhenWhateverTheRoom_data()
{
    QTest::addColumn<double>("font");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("crowded");
    QTest::addColumn<bool>("worded");
    QTest::newRow("room for everything") << 1.0 << 1'440 << false << true;
    QTest::newRow("a window of 1024 at 150 %") << 1.5 << 1'024 << true << false;
    QTest::newRow("twice the size") << 2.0 << 1'440 << true << false;
}

void TestMainWindow::saysAsOfWhenWhateverTheRoom()
{
    QFETCH(double, font);
    QFETCH(int, width);
    QFETCH(bool, crowded);
    QFETCH(bool, worded);
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont sized = usual;
    sized.setPointSizeF(usual.pointSizeF() * font);
    QApplication::setFont(sized);

    HeaderBar bar;
    QAction step(namedIcon(QStringLiteral("refresh")), QStringLiteral("Step"));
    QAction goTo(namedIcon(QStringLiteral("search")), QStringLiteral("Go to…"));
    for (int i = 0; i < 3; ++i) bar.addLeading(&step);
    bar.addTrailing(&goTo);
    LedgerInfo info = sampleInfo();
    info.user = crowded ? QStringLiteral("katherine.montgomery-blackwood") : QStringLiteral("dana");
    info.demo = true;
    info.readOnly = crowded;
    bar.setLedger(crowded ? QStringLiteral("customers-of-the-northern-region") : QStringLiteral("customers"), info);
    bar.setFlags(12);
    bar.setAsOf(kNow);
    bar.setStale(crowded);
    bar.resize(width, bar.sizeHint().height());
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QCOMPARE(bar.width(), width);

    bool said = false;
    for (const QWidget *part : bar.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!part->isVisible()) continue;
        QVERIFY(bar.rect().contains(part->geometry()));
        const auto *label = qobject_cast<const QLabel *>(part);
        if (label && label->text().startsWith(QStringLiteral("As of"))) {
            QVERIFY(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
            said = true;
        } else if (label)
            QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
    }
    QVERIFY(said);
    const auto buttons = bar.findChildren<QToolButton *>();
    const auto flags = std::ranges::find(buttons, QStringLiteral("12 flag(s) to review"), &QToolButton::accessibleName);
    QVERIFY(flags != buttons.end());
    QCOMPARE((*flags)->text() == (*flags)->accessibleName(), worded);
    QCOMPARE(buttons.last()->toolButtonStyle() == Qt::ToolButtonTextBesideIcon, worded);
}

void TestMainWindow::goesBackAndForward()
{
    open();
    QVERIFY(!action("back")->isEnabled());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    settle();
    QCOMPARE(m_window->pages()->place(), kAcme);
    QVERIFY(child<WorkspacePage>()->isVisible());
    QVERIFY(child<Sidebar>()->hasEntry(QStringLiteral("workspace:acme")));
    QTest::keySequence(m_window.get(), QKeySequence(Qt::ALT | Qt::Key_Left));
    settle();
    QVERIFY(child<OverviewPage>()->isVisible());
    QTest::keySequence(m_window.get(), QKeySequence(Qt::ALT | Qt::Key_Right));
    settle();
    QVERIFY(child<WorkspacePage>()->isVisible());
    QVERIFY(!action("forward")->isEnabled());
}

void TestMainWindow::eventsOfARatioArePlacesOnTheWay()
{
    m_opener->answer = [](const OpenRequest &) -> Result<std::shared_ptr<LedgerClient>> {
        auto ledger = std::make_shared<FakeLedger>();
        ledger->catalogState = [] {
            return CatalogState{std::make_shared<Catalog>(monitoredCatalog()), QStringLiteral("1")};
        };
        ledger->ratios = [](const RatioQuestion &question) { return sampleRatios(question); };
        return ledger;
    };
    open();
    const Place ratios = Place::monitoring(QStringLiteral("workspace:acme"));
    m_window->goTo(ratios);
    settle();
    const auto buttons = child<MonitoringPage>()->findChildren<QPushButton *>();
    const auto show = std::ranges::find(buttons, QStringLiteral("Show events"), &QPushButton::text);
    QVERIFY(show != buttons.end());
    QTRY_VERIFY((*show)->isVisible());
    (*show)->click();
    settle();
    const Place events =
        Place::history(QStringLiteral("workspace=acme&from=2026-02-15T05:00:00Z&to=2026-03-18T04:00:00Z&kinds=event"));
    QCOMPARE(m_window->pages()->place(), events);
    QVERIFY(child<HistoryView>()->isVisible());
    action("back")->trigger();
    settle();
    QCOMPARE(m_window->pages()->place(), ratios);
    action("forward")->trigger();
    settle();
    QCOMPARE(m_window->pages()->place(), events);
}

void TestMainWindow::copiesALinkToTheCycle()
{
    open();
    m_window->goTo(kAcme);
    settle();
    action("copy-link")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("headroom:workspace?key=acme&at=2026-03-17T14:30:00Z"));
}

void TestMainWindow::undoesTheDraftOnlyWhereItIsInSight()
{
    open();
    m_window->goTo(Place::plans());
    settle();
    DraftSession *session = m_window->pages()->draft();
    QTRY_VERIFY(session->ready());
    CatalogDraft draft;
    beginPlan(draft, session->published(), QStringLiteral("team"), {kNow.us + kMicrosPerDay});
    session->change(QStringLiteral("Begin version 2"), draft);
    QVERIFY(action("undo")->isEnabled());
    QVERIFY(action("undo")->text().contains(QStringLiteral("Begin version 2")));

    m_window->goTo(Place::overview());
    QVERIFY(!action("undo")->isEnabled());
    m_window->goTo(Place::sheet());
    action("undo")->trigger();
    QVERIFY(session->draft().empty());
    QVERIFY(!action("undo")->isEnabled());
    action("redo")->trigger();
    QCOMPARE(session->draft(), draft);
}

void TestMainWindow::locatorFindsWorkspacesCommandsAndLinks()
{
    open();
    auto *locator = child<Locator>();
    auto *edit = locator->findChild<QLineEdit *>();
    const auto type = [&](const QString &text) {
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(locator->isVisible());
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!locator->isVisible());
        settle();
    };
    type(QStringLiteral("cobins"));
    QCOMPARE(m_window->pages()->place(), Place::workspace(QStringLiteral("cobalt")));
    type(QStringLiteral("overv"));
    QCOMPARE(m_window->pages()->place(), Place::overview());
    type(QStringLiteral("headroom:workspace?key=acme"));
    QCOMPARE(m_window->pages()->place(), kAcme);

    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!locator->isVisible());
    QCOMPARE(m_window->pages()->place(), kAcme);
}

void TestMainWindow::remembersWhereOneWas()
{
    open();
    m_window->goTo(kAcme);
    table()->setColumnWidth(1, 211);
    m_window->resize(1'111, 777);
    QSignalSpy remembered(m_window.get(), &MainWindow::settingsChanged);
    m_window->close();
    QCOMPARE(remembered.size(), 1);
    const auto settings = remembered.last().first().value<ConsoleSettings>();

    makeWindow(settings);
    QCOMPARE(m_window->size(), QSize(1'111, 777));
    QSignalSpy opened(m_window->session(), &LedgerSession::opened);
    m_window->reopenLast();
    QVERIFY(opened.wait());
    settle();
    QCOMPARE(m_window->pages()->place(), kAcme);
    QVERIFY(m_window->pages()->canGoBack());
    QCOMPARE(table()->columnWidth(1), 211);
}

void TestMainWindow::goesToALinkOnceTheLedgerIsOpen()
{
    m_window->goTo(kAcme);
    open();
    QCOMPARE(m_window->pages()->place(), kAcme);
}

void TestMainWindow::demoIsMadeOnceADay()
{
    action("demo")->trigger();
    QCOMPARE(m_opener->requests().back().how, OpenRequest::How::CreateDemo);
    const QString file = m_opener->requests().back().db;
    QCOMPARE(file, m_folder->filePath(QStringLiteral("demos/demo-2026-03-17.headroom")));
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    action("demo")->trigger();
    QCOMPARE(m_opener->requests().back().how, OpenRequest::How::Open);
    QCOMPARE(m_opener->requests().back().db, file);
}

void TestMainWindow::recentLedgersCanBeForgotten()
{
    ConsoleSettings settings;
    settings.remember(QStringLiteral("/nowhere/gone.headroom"), QDateTime::currentDateTimeUtc());
    settings.remember(QStringLiteral("/nowhere/other.headroom"), QDateTime::currentDateTimeUtc());
    makeWindow(settings);
    auto *recent = child<StartPage>()->findChild<QTreeWidget *>();
    QCOMPARE(recent->topLevelItemCount(), 2);
    QCOMPARE(recent->topLevelItem(1)->text(0), QStringLiteral("gone"));
    QCOMPARE(recent->topLevelItem(1)->text(3), QStringLiteral("missing"));
    QSignalSpy remembered(m_window.get(), &MainWindow::settingsChanged);
    recent->setCurrentItem(recent->topLevelItem(1));
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Delete);
    QCOMPARE(recent->topLevelItemCount(), 1);
    QCOMPARE(remembered.last().first().value<ConsoleSettings>().recent.size(), 1);
    QTest::keyClick(recent, Qt::Key_Return);
    QCOMPARE(m_opener->requests().back().db, QStringLiteral("/nowhere/other.headroom"));
}

void TestMainWindow::drop(const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &dropped);
}

void TestMainWindow::droppedLedgerIsOpened()
{
    const QString file = m_folder->filePath(QStringLiteral("any name"));
    QFile ledgerFile(file);
    QVERIFY(ledgerFile.open(QIODevice::WriteOnly));
    ledgerFile.write(QByteArray::fromRawData("SQLite format 3\0 and pages", 26));
    ledgerFile.close();
    drop(file);
    QCOMPARE(m_opener->requests().back().db, file);
}

void TestMainWindow::droppedFileWithoutALedgerIsExplained()
{
    const QString file = m_folder->filePath(QStringLiteral("events.csv"));
    QFile events(file);
    QVERIFY(events.open(QIODevice::WriteOnly));
    drop(file);
    QVERIFY(m_opener->requests().empty());
    QVERIFY(saysSomewhere(QStringLiteral("events.csv")));
}

void TestMainWindow::droppedFileIsImportedIntoTheOpenLedger()
{
    open();
    QStringList asked;
    ledger()->preview = [&asked](const QString &file, const std::optional<Mapping> &) {
        asked << file;
        return ImportPreview{};
    };
    const QString file = m_folder->filePath(QStringLiteral("events.csv"));
    QFile events(file);
    QVERIFY(events.open(QIODevice::WriteOnly));
    drop(file);
    QVERIFY(child<ImportAssistant>()->isVisible());
    QTRY_VERIFY(asked.contains(file));
    QCOMPARE(m_opener->requests().size(), std::size_t{1});
}

void TestMainWindow::closingTheLedgerEndsAnImport()
{
    open();
    action("import")->trigger();
    QPointer<ImportAssistant> assistant = child<ImportAssistant>();
    QVERIFY(assistant);
    action("close-ledger")->trigger();
    QVERIFY(!assistant);
    QVERIFY(child<StartPage>()->isVisible());
}

// R26: whichever page is shown.
void TestMainWindow::countsFlagsEverywhereAndTellsOfNewOnes()
{
    QStringList workspaces{QStringLiteral("acme")};
    m_opener->answer = [&workspaces](const OpenRequest &) -> Result<std::shared_ptr<LedgerClient>> {
        auto ledger = std::make_shared<FakeLedger>();
        ledger->reviews = [&workspaces](Instant) { return flagged(workspaces); };
        return ledger;
    };
    open();
    const auto shown = [this] {
        const QList<QToolButton *> buttons = child<HeaderBar>()->findChildren<QToolButton *>();
        const auto flags = std::ranges::find_if(
            buttons, [](const QToolButton *button) { return button->text().contains(QStringLiteral("to review")); });
        return flags != buttons.end() && (*flags)->isVisible() ? (*flags)->text() : QString();
    };
    QTRY_COMPARE(shown(), QStringLiteral("1 flag(s) to review"));
    QCOMPARE(m_notifier.told, QStringList());  // what was there when the ledger was opened is no news

    m_window->goTo(Place::audit());
    workspaces << QStringLiteral("globex");
    ledger()->announceChange();
    QTRY_COMPARE(shown(), QStringLiteral("2 flag(s) to review"));
    QCOMPARE(m_notifier.told,
             QStringList{QStringLiteral("1 account(s) burned early | sample: they wait for a review.")});
    m_notifier.opened();
    QCOMPARE(m_window->pages()->place().page, Place::reviews().page);

    workspaces.clear();
    ledger()->announceChange();
    QTRY_COMPARE(shown(), QString());
    QCOMPARE(m_notifier.told.size(), 1);
}

// Each notification takes the place of the last one: of those that somebody missed none is lost.
void TestMainWindow::tellsWhoeverIsAwayOfAllThatCame()
{
    QStringList workspaces;
    m_opener->answer = [&workspaces](const OpenRequest &) -> Result<std::shared_ptr<LedgerClient>> {
        auto ledger = std::make_shared<FakeLedger>();
        ledger->reviews = [&workspaces](Instant) { return flagged(workspaces); };
        return ledger;
    };
    open();
    const auto comes = [&](const QString &workspace) {
        const qsizetype before = m_notifier.told.size();
        workspaces << workspace;
        ledger()->announceChange();
        QTRY_COMPARE(m_notifier.told.size(), before + 1);
    };
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QTRY_VERIFY(!m_window->isActiveWindow());
    comes(QStringLiteral("acme"));
    comes(QStringLiteral("globex"));
    QCOMPARE(m_notifier.told.last(), QStringLiteral("2 account(s) burned early | sample: they wait for a review."));

    m_window->showMinimized();
    m_notifier.opened();
    QTRY_VERIFY(m_window->isActiveWindow());
    QVERIFY(!m_window->isMinimized());
    elsewhere.activateWindow();
    QTRY_VERIFY(!m_window->isActiveWindow());
    comes(QStringLiteral("initech"));
    QCOMPARE(m_notifier.told.last(), QStringLiteral("1 account(s) burned early | sample: they wait for a review."));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
