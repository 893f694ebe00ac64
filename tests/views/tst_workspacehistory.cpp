// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "support/historyscene.h"
#include "views/consumptionchart.h"
#include "views/dailychart.h"
#include "views/datatable.h"
#include "views/historybrowser.h"
#include "views/historytable.h"
#include "views/onscreen.h"
#include "views/toptable.h"
#include "views/workspacehistory.h"
#include "views/workspacestage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

// The history in a workspace's own page: its tab, and what charts and tables lead to; and saving it.
class TestWorkspaceHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup() { m_stage.reset(); }
    void asksOnlyWhileItIsInSight();
    void isCutAtTheCycleAndItsInstant();
    void followsTheClockWithoutMoving();
    void staysNarrowedInAnotherCycle();
    void findsOnThePage();
    void remembersColumns();
    void aDayOfAChartOpensItsEvents();
    void aTopRowOpensItsEvents();
    void savesEverythingThatPasses();
    void aCancelledSaveLeavesNoFile();
    void aSaveCancelledInItsLastPieceLeavesNoFile();
    void aSaveThatFailsIsSaid();

private:
    void openTab();
    [[nodiscard]] HistoryBrowser *browser() const { return m_stage->find<HistoryBrowser>(); }
    [[nodiscard]] QPushButton *cancelButton() const;
    [[nodiscard]] QString fileText(const QString &path) const;

    HistoryScene m_scene;
    std::vector<HistoryQuestion> m_asked;
    std::unique_ptr<Stage> m_stage;
};

void TestWorkspaceHistory::init()
{
    m_scene = {};
    m_scene.zone = "America/New_York";
    for (int day = 1; day <= 28; ++day)
        m_scene.entries.push_back(useAt(Instant{at("2026-02-17T12:00:00Z").us + day * kMicrosPerDay}, day,
                                        day % 2 == 0 ? u"ada@acme.example"_s : u"=cmd()"_s));
    m_scene.sort();
    m_asked.clear();
    m_stage = std::make_unique<Stage>();
    m_stage->ledger.history = [this](const HistoryQuestion &question) {
        m_asked.push_back(question);
        return Result<HistoryPage>(m_scene.page(question));
    };
    m_stage->ledger.historySums = [this](const HistoryFilter &filter, std::optional<HistoryKey> beside) {
        return Result<HistorySums>(m_scene.sums(filter, beside));
    };
    m_stage->open();
}

void TestWorkspaceHistory::openTab()
{
    m_stage->page.showTab(WorkspacePage::Tab::History);
    settle();
}

// While something is being saved.
QPushButton *TestWorkspaceHistory::cancelButton() const
{
    for (QPushButton *button : browser()->findChildren<QPushButton *>())
        if (button->text() == u"Cancel saving"_s) return button;
    return nullptr;
}

QString TestWorkspaceHistory::fileText(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestWorkspaceHistory::asksOnlyWhileItIsInSight()
{
    m_stage->page.refresh();
    settle();
    QVERIFY(m_asked.empty());
    openTab();
    QVERIFY(!m_asked.empty());
}

void TestWorkspaceHistory::isCutAtTheCycleAndItsInstant()
{
    openTab();
    const HistoryFilter filter = m_asked.back().filter;
    QCOMPARE(filter.workspace, u"acme"_s);
    QCOMPARE(formatInstant(*filter.from), u"2026-02-28T05:00:00Z"_s);
    QCOMPARE(filter.to->us, m_stage->now.us + 1);
    // From 28 February, noon, to 17 March.
    QCOMPARE(browser()->table()->model()->rowCount(), 18);
    // The range is the page's: there is no choice of another.
    for (const QComboBox *box : browser()->findChildren<QComboBox *>())
        if (box->accessibleName() == u"Filter by time"_s) QVERIFY(!box->isVisible());
}

void TestWorkspaceHistory::followsTheClockWithoutMoving()
{
    openTab();
    browser()->table()->selectRow(4);
    const QString chosen = browser()->table()->currentIndex().data().toString();
    m_scene.entries.push_back(useAt(Instant{m_stage->now.us + 5'000'000}, 99, u"ada@acme.example"_s));
    m_scene.sort();
    m_stage->now.us += 60 * kMicrosPerSecond;
    m_stage->page.refresh();
    settle();
    QCOMPARE(browser()->table()->model()->rowCount(), 19);
    QCOMPARE(browser()->table()->currentIndex().row(), 5);
    QCOMPARE(browser()->table()->currentIndex().data().toString(), chosen);
}

void TestWorkspaceHistory::staysNarrowedInAnotherCycle()
{
    openTab();
    auto *text = browser()->findChildren<QLineEdit *>().value(0);
    for (QLineEdit *line : browser()->findChildren<QLineEdit *>())
        if (line->accessibleName() == u"Find in the history"_s) text = line;
    QTest::keyClicks(text, u"e1"_s);
    QTest::keyClick(text, Qt::Key_Return);
    settle();
    m_stage->button(u"Previous cycle"_s)->click();
    settle();
    QCOMPARE(m_asked.back().filter.text, u"e1"_s);
    QCOMPARE(formatInstant(*m_asked.back().filter.to), u"2026-02-28T05:00:00Z"_s);
}

void TestWorkspaceHistory::findsOnThePage()
{
    m_stage->page.focusFilter();  // of another tab: nothing to find in
    openTab();
    m_stage->page.focusFilter();
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Find in the history"_s);
}

void TestWorkspaceHistory::remembersColumns()
{
    QCOMPARE(m_stage->page.tables().value(u"workspace-history"_s), browser()->table());
}

void TestWorkspaceHistory::aDayOfAChartOpensItsEvents()
{
    QSignalSpy places(&m_stage->page, &WorkspacePage::placeRequested);
    m_stage->page.selectBucket(Bucket::PremiumSync);
    auto *course = m_stage->find<ConsumptionChart>();
    course->setFocus();
    QTest::keyClick(course, Qt::Key_Home);
    QTest::keyClick(course, Qt::Key_Return);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.last().first().value<Place>(),
             Place::history(u"workspace=acme&from=2026-02-28T05:00:00Z&to=2026-03-01T05:00:00Z&kinds=event&"
                            "bucket=premium_sync"_s));
    auto *days = m_stage->find<DailyChart>();
    QTest::keyClick(days, Qt::Key_Home);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(places.last().first().value<Place>(),
             Place::history(u"workspace=acme&from=2026-02-28T05:00:00Z&to=2026-03-01T05:00:00Z&kinds=event"_s));
    // Nothing has happened on days to come.
    QTest::keyClick(days, Qt::Key_End);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(places.size(), 2);
}

void TestWorkspaceHistory::aTopRowOpensItsEvents()
{
    QSignalSpy places(&m_stage->page, &WorkspacePage::placeRequested);
    DataTable *members = m_stage->find<TopTable>()->table();
    for (int row = 0; row < members->model()->rowCount(); ++row) {
        members->setCurrentIndex(members->model()->index(row, 0));
        QTest::keyClick(members, Qt::Key_Return);
        QCOMPARE(places.size(), row + 1);
        const auto filter = HistoryFilter::fromString(places.last().first().value<Place>().key);
        QVERIFY(filter);
        QCOMPARE(filter->member, std::optional(members->model()->index(row, 0).data(KeyRole).toString()));
        QCOMPARE(filter->to->us, m_stage->now.us + 1);
    }
    QVERIFY(!places.empty());
}

void TestWorkspaceHistory::savesEverythingThatPasses()
{
    openTab();
    m_scene.piece = 7;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.csv"_s);
    QSignalSpy said(browser(), &HistoryBrowser::statusMessage);
    browser()->saveTo(path);
    settle();
    QTRY_COMPARE(said.size(), 1);
    const QStringList lines = fileText(path).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 19);  // with the titles
    QCOMPARE(lines.first().split(u',').size(), historyColumns().size());
    QVERIFY(lines.at(1).startsWith(u"2026-02-28T12:00:00Z"_s));  // oldest first
    QVERIFY(lines.last().startsWith(u"2026-03-17T12:00:00Z"_s));
    // No cell is a formula.
    QVERIFY(!fileText(path).contains(u",=cmd()"_s));
    QVERIFY(fileText(path).contains(u"'=cmd()"_s));
}

void TestWorkspaceHistory::aCancelledSaveLeavesNoFile()
{
    openTab();
    m_scene.piece = 2;
    const QTemporaryDir folder;
    m_stage->ledger.hold();
    browser()->saveTo(folder.filePath(u"history.csv"_s));
    for (int i = 0; i < 3; ++i) {
        m_stage->ledger.releaseOne();
        settle();
    }
    QPushButton *cancel = cancelButton();
    QVERIFY(cancel);
    cancel->click();
    m_stage->ledger.release();
    settle();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(cancel->text(), u"Export…"_s);
}

void TestWorkspaceHistory::aSaveCancelledInItsLastPieceLeavesNoFile()
{
    openTab();
    m_scene.piece = 2;
    const QTemporaryDir folder;
    bool cancelled = false;
    m_stage->ledger.history = [&](const HistoryQuestion &question) {
        const HistoryPage page = m_scene.page(question);
        if (!page.next && cancelButton()) {
            cancelButton()->click();
            cancelled = true;
        }
        return Result<HistoryPage>(page);
    };
    browser()->saveTo(folder.filePath(u"history.csv"_s));
    QTRY_VERIFY(cancelled);
    settle();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestWorkspaceHistory::aSaveThatFailsIsSaid()
{
    openTab();
    QSignalSpy failed(browser(), &HistoryBrowser::failed);
    const QTemporaryDir folder;
    browser()->saveTo(folder.filePath(u"not there/history.csv"_s));
    settle();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(u"could not be written"_s));
}

QTEST_MAIN(TestWorkspaceHistory)
#include "tst_workspacehistory.moc"
