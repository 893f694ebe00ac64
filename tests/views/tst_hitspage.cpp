// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/hitmodel.h"
#include "items/roles.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "support/hitscene.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/hitbrowser.h"
#include "views/hitdetail.h"
#include "views/hitfilters.h"
#include "views/hitpanels.h"
#include "views/hitspage.h"
#include "views/noticestrip.h"
#include "views/onscreen.h"
#include "views/searchedchoice.h"
#include "views/theme.h"

#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

class TestHitsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void barsAreSortedAndSayTheirShare();
    void everyWeekHasItsColumn();
    void filters_data();
    void filters();
    void wrongFiltersAreSaid();
    void ofOneWorkspaceItCountsTheHitsThemselves();
    void aPlaceChoosesTheWorkspace();
    void aBarOpensItsHits();
    void aPartOfAColumnOpensItsHits();
    void aClickOpensThePartUnderIt();
    void aHitShowsWhyItWasOne();
    void anOverruledCauseShowsBoth();
    void linksLeadOn();
    void olderHitsAreReadAsOneScrolls();
    void refreshKeepsTheChosenHit();
    void moreHitsThanAreLookedAtAreSaidToBe();
    void unsettledHitsAreSaid();
    void tellsNothingThereFromFilteredOut();
    void failureKeepsWhatWasShown();
    void firstFailureSaysWhy();
    void stoppedQuestionCanBeAskedAgain();
    void chartsHaveTablesAndFiles();
    void titlesGoBeforeTheWordsOfButtons();
    void looksRightInLightAndDark();
    void anotherLedgerStartsAfresh();

private:
    void refresh();
    void press(const QString &text);
    void chooseWorkspace(const QString &key);
    template<typename T>
    [[nodiscard]] T *child(int nth = 0) const
    {
        return m_page->findChildren<T *>().value(nth);
    }
    template<typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        return testing::named<T>(*m_page, name);
    }
    [[nodiscard]] DataTable *list() const { return named<DataTable>(u"Limit hits, latest first"_s); }
    [[nodiscard]] EmptyState *nothing() const;
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*m_page, text); }
    [[nodiscard]] HitCauseChart *causes() const { return child<HitCausePanel>()->chart(); }
    [[nodiscard]] HitStackChart *weeks() const { return child<HitStackPanel>()->chart(); }
    [[nodiscard]] static QStringList rows(const ChartPanel &panel)
    {
        return rawLines(*panel.findChild<DataTable *>()->model());
    }

    std::vector<JudgedHit> m_hits;
    std::int64_t m_refused = 0;
    std::optional<Error> m_broken;
    std::vector<std::pair<HitFilter, std::int64_t>> m_asked;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<HitsPage> m_page;
};

void TestHitsPage::init()
{
    theme::apply(theme::Mode::Light);
    m_hits = sampleHits();
    m_refused = 0;
    m_broken.reset();
    m_asked.clear();
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->catalogState = [] { return CatalogState{std::make_shared<Catalog>(hitCatalog()), u"1"_s}; };
    m_ledger->limitHits = [this](const HitFilter &filter, std::int64_t before) -> Result<HitsAnswer> {
        if (m_broken) return tl::make_unexpected(*m_broken);
        m_asked.emplace_back(filter, before);
        return answerHits(m_hits, filter, before);
    };
    m_ledger->hitCounts = [this](Instant from, Instant to) -> Result<HitCounts> {
        if (m_broken) return tl::make_unexpected(*m_broken);
        HitCounts counts = countHits(m_hits, from, to);
        counts.refused = m_refused;
        return counts;
    };
    m_page = std::make_unique<HitsPage>([] { return kNow; });
    m_page->resize(1'208, 820);
    m_page->setClient(m_ledger.get());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void TestHitsPage::cleanup()
{
    m_page.reset();
    m_ledger.reset();
}

void TestHitsPage::refresh()
{
    m_page->refresh();
    settle();
}

void TestHitsPage::press(const QString &text)
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        if (button->text() == text && button->isVisible()) {
            button->click();
            settle();
            return;
        }
    QFAIL(qPrintable(u"no button "_s + text));
}

void TestHitsPage::chooseWorkspace(const QString &key)
{
    auto *choice = child<SearchedChoice>();
    choice->setKey(key);
    Q_EMIT choice->keyChosen(key);
    settle();
}

EmptyState *TestHitsPage::nothing() const
{
    for (EmptyState *state : m_page->findChildren<EmptyState *>())
        if (state->isVisible()) return state;
    return nullptr;
}

void TestHitsPage::barsAreSortedAndSayTheirShare()
{
    refresh();
    // One of the thirty valuable ones is overruled.
    const QStringList expected{u"inefficient_workflow|21|35.00|2"_s, u"negative_margin_or_abuse|10|16.67|1"_s,
                               u"valuable_use|29|48.33|2"_s};
    QCOMPARE(rows(*child<HitCausePanel>()), expected);
    causes()->setFocus();
    QTest::keyClick(causes(), Qt::Key_Down);
    QVERIFY2(causes()->tipText().contains(u"Valuable use"_s), qPrintable(causes()->tipText()));
    QTest::keyClick(causes(), Qt::Key_Down);
    QVERIFY(causes()->tipText().contains(u"Inefficient workflow"_s));
    QVERIFY(causes()->tipText().contains(u"35.0 %"_s));
    QVERIFY(causes()->tipText().contains(u"2 workspace(s)"_s));
    QVERIFY(causes()->accessibleName() == u"Limit hits by cause"_s);
}

void TestHitsPage::everyWeekHasItsColumn()
{
    refresh();
    const QStringList weekly = rows(*child<HitStackPanel>());
    QCOMPARE(weekly.size(), 12);  // those without hits as well
    QCOMPARE(weekly.first(), u"2025-12-29|0|0|0|0"_s);
    QVERIFY(weekly.last().startsWith(u"2026-03-16|"_s));
    qlonglong sum = 0;
    for (const QString &line : weekly) sum += line.section(u'|', -1).toLongLong();
    QCOMPARE(sum, 60);
    QVERIFY(says(u"Weeks begin on Monday, midnight UTC."_s));
    QVERIFY(says(u"striped"_s));  // nothing is told by colour alone
}

void TestHitsPage::filters_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<qlonglong>("left");
    QTest::newRow("plan") << u"Filter by plan"_s << u"Team"_s << 30LL;
    QTest::newRow("bucket") << u"Filter by bucket"_s << u"Premium actions"_s << 15LL;
    QTest::newRow("verdict") << u"Filter by verdict"_s << verdictName(Verdict::Queue) << 12LL;
    QTest::newRow("cause that counts") << u"Filter by cause"_s << u"Inefficient workflow"_s << 21LL;
    QTest::newRow("range") << u"Range"_s << u"Last 4 week(s)"_s << 60LL;
}

void TestHitsPage::filters()
{
    QFETCH(QString, box);
    QFETCH(QString, choice);
    QFETCH(qlonglong, left);
    refresh();
    auto *combo = named<QComboBox>(box);
    QVERIFY2(combo->findText(choice) >= 0, qPrintable(choice));
    m_ledger->forgetQuestions();
    combo->setCurrentIndex(combo->findText(choice));
    settle();
    qlonglong sum = 0;
    for (const QString &line : rows(*child<HitCausePanel>())) sum += line.section(u'|', 1, 1).toLongLong();
    QCOMPARE(sum, left);
    QCOMPARE(list()->model()->rowCount(), static_cast<int>(left));
}

void TestHitsPage::wrongFiltersAreSaid()
{
    refresh();
    const auto before = m_asked.size();
    auto *range = named<QComboBox>(u"Range"_s);
    range->setCurrentIndex(range->findText(u"Between…"_s));
    settle();
    const auto between = m_asked.size();
    QVERIFY(between > before);
    named<QDateEdit>(u"First day"_s)->setDate(QDate(2026, 3, 20));
    named<QDateEdit>(u"Last day"_s)->setDate(QDate(2026, 3, 1));
    settle();
    QVERIFY(says(u"The first day is after the last"_s));
    named<QDateEdit>(u"First day"_s)->setDate(QDate(2026, 2, 24));
    settle();
    QCOMPARE(m_asked.back().first.from, std::optional(parseInstant("2026-02-24T00:00:00Z").at));
    QCOMPARE(m_asked.back().first.to, std::optional(parseInstant("2026-03-02T00:00:00Z").at));
}

void TestHitsPage::ofOneWorkspaceItCountsTheHitsThemselves()
{
    refresh();
    QSignalSpy key(m_page.get(), &LedgerPage::keyChanged);
    chooseWorkspace(u"beta"_s);
    QCOMPARE(key.value(0).value(0).toString(), u"beta"_s);
    const QStringList expected{u"inefficient_workflow|10|33.33|1"_s, u"negative_margin_or_abuse|10|33.33|1"_s,
                               u"valuable_use|10|33.33|1"_s};
    QCOMPARE(rows(*child<HitCausePanel>()), expected);
    QCOMPARE(list()->model()->rowCount(), 30);
}

void TestHitsPage::aPlaceChoosesTheWorkspace()
{
    m_page->showKey(u"acme"_s);
    refresh();
    QCOMPARE(list()->model()->rowCount(), 30);
    QCOMPARE(child<SearchedChoice>()->key(), u"acme"_s);
    QSignalSpy key(m_page.get(), &LedgerPage::keyChanged);
    m_page->showKey(QString());  // whatever was chosen
    QCOMPARE(key.value(0).value(0).toString(), u"acme"_s);
    QCOMPARE(list()->model()->rowCount(), 30);
}

void TestHitsPage::aBarOpensItsHits()
{
    refresh();
    causes()->setFocus();
    QTest::keyClick(causes(), Qt::Key_End);
    QTest::keyClick(causes(), Qt::Key_Return);
    settle();
    QCOMPARE(list()->model()->rowCount(), 10);
    QVERIFY(says(u"Hits: Negative margin or abuse"_s));
    QVERIFY(list()->hasFocus());
    QCOMPARE(rows(*child<HitCausePanel>()).size(), 3);  // the charts stay
    press(u"Show all of them"_s);
    QCOMPARE(list()->model()->rowCount(), 60);
    // By keyboard: Escape leads back from the list, and from the chart once it points at nothing.
    for (QWidget *from : {static_cast<QWidget *>(list()), static_cast<QWidget *>(causes())}) {
        causes()->setFocus();
        QTest::keyClick(causes(), Qt::Key_End);
        QTest::keyClick(causes(), Qt::Key_Return);
        settle();
        QCOMPARE(list()->model()->rowCount(), 10);
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Escape);
        settle();
        QCOMPARE(list()->model()->rowCount(), 60);
    }
}

void TestHitsPage::aPartOfAColumnOpensItsHits()
{
    refresh();
    const QString week = rows(*child<HitStackPanel>()).last();
    weeks()->setFocus();
    QTest::keyClick(weeks(), Qt::Key_End);
    QTest::keyClick(weeks(), Qt::Key_Return);
    settle();
    QCOMPARE(list()->model()->rowCount(), week.section(u'|', 4, 4).toInt());
    QVERIFY(says(u"Hits: week of Monday 16 Mar 2026, UTC"_s));
    weeks()->setFocus();
    QTest::keyClick(weeks(), Qt::Key_End);
    QTest::keyClick(weeks(), Qt::Key_Up);
    QTest::keyClick(weeks(), Qt::Key_Up);
    QVERIFY2(weeks()->tipText().contains(u"▸ Inefficient workflow"_s), qPrintable(weeks()->tipText()));
    QTest::keyClick(weeks(), Qt::Key_Return);
    settle();
    QCOMPARE(list()->model()->rowCount(), week.section(u'|', 2, 2).toInt());
    QVERIFY(says(u"Hits: Inefficient workflow, week of Monday 16 Mar 2026, UTC"_s));
    // A week without hits opens nothing.
    weeks()->setFocus();
    QTest::keyClick(weeks(), Qt::Key_Home);
    QTest::keyClick(weeks(), Qt::Key_Return);
    settle();
    QVERIFY(says(u"Hits: Inefficient workflow, week of Monday 16 Mar 2026, UTC"_s));
}

void TestHitsPage::aClickOpensThePartUnderIt()
{
    refresh();
    const QRectF area = weeks()->chart()->plotArea();
    const QPoint last(static_cast<int>(area.right() - area.width() / 24), static_cast<int>(area.bottom()) - 3);
    QTest::mouseClick(weeks()->viewport(), Qt::LeftButton, {}, last);
    settle();
    QVERIFY(says(u"Hits: Valuable use, week of Monday 16 Mar 2026, UTC"_s));
    // The bars lie: a click anywhere in a row opens it.
    const QRectF rowsArea = causes()->chart()->plotArea();
    QTest::mouseClick(causes()->viewport(), Qt::LeftButton, {},
                      QPoint(static_cast<int>(rowsArea.left()) + 5, static_cast<int>(rowsArea.top()) + 8));
    settle();
    QVERIFY(says(u"Hits: Valuable use"_s));
    QCOMPARE(list()->model()->rowCount(), 29);
}

void TestHitsPage::aHitShowsWhyItWasOne()
{
    refresh();
    list()->selectRow(4);  // inefficient
    QVERIFY(says(u"Of 80 finished, 24 failed or were retried: 30 %"_s));
    QVERIFY(says(u"counts from: cost above revenue"_s));
    QVERIFY(says(u"✓ 15 % or more"_s));
    QVERIFY(says(u"Premium actions: 300 of 300 are used."_s));
    QVERIFY(says(u"288 of 300 used, 96 %"_s));
    QVERIFY(says(u"America/New_York"_s));
    const QModelIndex when = list()->model()->index(4, HitModel::At);
    QCOMPARE(when.data(SecondaryTextRole).toString(), u"America/New_York"_s);
    QVERIFY(when.data(Qt::ToolTipRole).toString().contains(u"UTC"_s));
    QCOMPARE(when.data(CopyRole).toString(), u"2026-03-16T14:00:00Z"_s);
}

void TestHitsPage::anOverruledCauseShowsBoth()
{
    refresh();
    list()->selectRow(2);
    QVERIFY(says(u"Overruled by pat: Inefficient workflow counts."_s));
    const QModelIndex cause = list()->model()->index(2, HitModel::Cause);
    QCOMPARE(cause.data().toString(), u"Inefficient workflow"_s);
    QCOMPARE(cause.data(SecondaryTextRole).toString(), u"overruled (was Valuable use)"_s);
    QCOMPARE(cause.data(Qt::ToolTipRole).toString(), u"Inefficient workflow, overruled (was Valuable use)"_s);
}

void TestHitsPage::linksLeadOn()
{
    refresh();
    QSignalSpy places(m_page.get(), &LedgerPage::placeRequested);
    list()->selectRow(4);
    press(u"Review…"_s);
    press(u"Open workspace"_s);
    press(u"Route sheet"_s);
    QTest::keyClick(list(), Qt::Key_Return);
    press(u"Why?"_s);
    QCOMPARE(places.size(), 5);
    const auto place = [&places](int nth) { return places.at(nth).at(0).value<Place>(); };
    const ReviewSubject subject{ReviewSubject::Kind::Hits, u"acme"_s, CivilDate::of(2026, 3, 1), Bucket::StandardSync,
                                HitCause::InefficientWorkflow};
    QCOMPARE(place(0).toLink(), Place::reviews(subject.toString()).toLink());
    QCOMPARE(place(1).page, u"workspace"_s);
    QCOMPARE(place(1).key, u"acme"_s);
    QCOMPARE(place(2).toLink(), Place::sheet(u"research.deep"_s).toLink());
    QCOMPARE(place(3).toLink(), place(0).toLink());
    QCOMPARE(place(4).toLink(), Place::story(u"hit-56"_s).toLink());
}

void TestHitsPage::olderHitsAreReadAsOneScrolls()
{
    m_hits = sampleHits(kHitsPage + 30);
    for (JudgedHit &hit : m_hits) hit.hit.at.us = kNow.us - (std::ssize(m_hits) - hit.row) * 1'000;
    refresh();
    QCOMPARE(list()->model()->rowCount(), kHitsPage);
    QVERIFY2(m_page->summary().startsWith(u"The latest of 530 hit(s)"_s), qPrintable(m_page->summary()));
    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
    settle();
    QCOMPARE(list()->model()->rowCount(), kHitsPage + 30);
    QCOMPARE(m_asked.back().second, std::int64_t{31});
    QCOMPARE(m_page->summary().count(u"latest"_s), 0);
}

void TestHitsPage::refreshKeepsTheChosenHit()
{
    refresh();
    list()->selectRow(4);
    const QString chosen = list()->currentIndex().siblingAtColumn(HitModel::At).data().toString();
    m_hits.insert(m_hits.begin(), hitAt("2026-03-17T14:20:00Z", u"beta"_s, HitCause::ValuableUse, 61));
    refresh();
    QCOMPARE(list()->currentIndex().row(), 5);
    QCOMPARE(list()->currentIndex().siblingAtColumn(HitModel::At).data().toString(), chosen);
}

void TestHitsPage::moreHitsThanAreLookedAtAreSaidToBe()
{
    m_hits = sampleHits(5'100);
    for (JudgedHit &hit : m_hits) hit.hit.at.us = kNow.us - (std::ssize(m_hits) - hit.row) * 1'000;
    refresh();
    causes()->setFocus();
    QTest::keyClick(causes(), Qt::Key_Home);
    QVERIFY2(causes()->tipText().contains(u"at least 2 workspace(s)"_s), qPrintable(causes()->tipText()));
}

void TestHitsPage::unsettledHitsAreSaid()
{
    m_refused = 3;
    refresh();
    QVERIFY(child<NoticeStrip>()->isVisible());
    QVERIFY(child<NoticeStrip>()->text().contains(u"3 hit(s) written by gateways could not be settled"_s));
    m_refused = 0;
    refresh();
    QVERIFY(!child<NoticeStrip>()->isVisible());
}

void TestHitsPage::tellsNothingThereFromFilteredOut()
{
    m_ledger->hold();
    m_page->refresh();
    QVERIFY(nothing()->title().startsWith(u"Reading"_s));
    m_ledger->release();
    settle();
    QVERIFY(!nothing());
    named<QComboBox>(u"Filter by plan"_s)->setCurrentIndex(1);
    chooseWorkspace(u"beta"_s);
    auto *plan = named<QComboBox>(u"Filter by plan"_s);
    plan->setCurrentIndex(plan->findText(u"Team"_s));
    settle();
    QCOMPARE(nothing()->title(), u"No limit hit passes the filters"_s);
    press(u"Clear the filters"_s);
    QVERIFY(!nothing());
    m_hits.clear();
    refresh();
    QCOMPARE(nothing()->title(), u"No limit was hit in this range"_s);
}

void TestHitsPage::failureKeepsWhatWasShown()
{
    refresh();
    QSignalSpy failed(m_page.get(), &LedgerPage::failed);
    m_broken = Error{Error::Kind::Unavailable, u"The database is busy."_s, {}};
    refresh();
    QVERIFY(!failed.isEmpty());
    QCOMPARE(rows(*child<HitCausePanel>()).size(), 3);
    QCOMPARE(list()->model()->rowCount(), 60);
}

void TestHitsPage::firstFailureSaysWhy()
{
    m_broken = Error{Error::Kind::Unavailable, u"The database is busy."_s, {}};
    refresh();
    QCOMPARE(nothing()->title(), u"The limit hits were not read"_s);
    m_broken.reset();
    press(u"Try again"_s);
    QCOMPARE(list()->model()->rowCount(), 60);
}

void TestHitsPage::stoppedQuestionCanBeAskedAgain()
{
    m_ledger->hold();
    m_page->refresh();
    m_page->cancel();
    m_ledger->release();
    settle();
    QVERIFY(says(u"You stopped it."_s));
    press(u"Try again"_s);
    QCOMPARE(list()->model()->rowCount(), 60);
}

void TestHitsPage::chartsHaveTablesAndFiles()
{
    refresh();
    auto *panel = child<HitCausePanel>();
    panel->showTable(true);
    QVERIFY(panel->findChild<DataTable *>()->isVisible());
    panel->copyData();
    QVERIFY(QApplication::clipboard()->text().contains(u"Valuable use"_s) ||
            QApplication::clipboard()->text().contains(u"valuable_use"_s));
    const QTemporaryDir folder;
    QSignalSpy failed(m_page.get(), &LedgerPage::failed);
    for (const auto &[kind, name] :
         {std::pair(ChartTools::FileKind::Csv, u"hits.csv"_s), std::pair(ChartTools::FileKind::Png, u"hits.png"_s),
          std::pair(ChartTools::FileKind::Pdf, u"hits.pdf"_s)}) {
        panel->saveAs(folder.filePath(name), kind);
        child<HitStackPanel>()->saveAs(folder.filePath(u"weeks-"_s + name), kind);
        QVERIFY(QFileInfo(folder.filePath(name)).size() > 0);
    }
    QCOMPARE(failed.size(), 0);
    QFile csv(folder.filePath(u"hits.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().startsWith("cause,hits,percent,workspaces\r\nvaluable_use,29,48.33,2\r\n"));
}

// Each theme draws the patterns that tell causes apart; pictures go where a person asks for them.
void TestHitsPage::titlesGoBeforeTheWordsOfButtons()
{
    refresh();
    const auto *button = child<HitCausePanel>()->findChild<QToolButton *>();
    m_page->resize(1'600, 820);
    QTRY_COMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    m_page->resize(820, 820);
    QTRY_COMPARE(button->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY(!button->accessibleName().isEmpty());
    QVERIFY(!button->toolTip().isEmpty());
}

void TestHitsPage::looksRightInLightAndDark()
{
    refresh();
    list()->selectRow(4);
    QVERIFY(followsTheTheme(*m_page, u"hits"_s));
    for (const HitCause cause : kCauses) QVERIFY(!causePattern(cause).isEmpty());
}

void TestHitsPage::anotherLedgerStartsAfresh()
{
    m_page->showKey(u"acme"_s);
    refresh();
    m_page->setClient(nullptr);
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(child<SearchedChoice>()->key().isEmpty());
    FakeLedger other;
    m_page->setClient(&other);
    refresh();
    QCOMPARE(nothing()->title(), u"No limit was hit in this range"_s);
    m_page->setClient(nullptr);
}

QTEST_MAIN(TestHitsPage)
#include "tst_hitspage.moc"
