// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "views/chartview.h"
#include "views/datatable.h"
#include "views/draftsession.h"
#include "views/emptystate.h"
#include "views/noticestrip.h"
#include "views/onscreen.h"
#include "views/replaypage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kPremium = index(Bucket::PremiumSync);

Money usd(std::string_view text)
{
    return {parseMoney(text).value};
}

Instant at(std::string_view iso)
{
    return parseInstant(iso).at;
}

std::size_t at(Verdict verdict)
{
    return static_cast<std::size_t>(verdict);
}

WorkspaceReplay replayed(const QString &key)
{
    WorkspaceReplay of;
    of.key = key;
    of.name = key.toUpper();
    of.timeZone = QByteArrayLiteral("UTC");
    of.events = 100;
    of.now.verdicts[at(Verdict::Allow)] = 100;
    of.now.margin = usd("57");
    of.draft = of.now;
    return of;
}

// Acme is newly blocked, Globex relieved, Initech untouched.
ReplayAnswer sampleReplay()
{
    ReplayAnswer answer;
    answer.from = at("2026-02-15T00:00:00Z");
    answer.to = at("2026-03-17T12:00:00Z");
    answer.events = 300;
    answer.versionsNow = {u"team v1"_s, u"sheet v1"_s};
    answer.versionsDraft = {u"team v2"_s, u"sheet v1"_s};
    WorkspaceReplay acme = replayed(u"acme"_s);
    acme.draft.verdicts = {80, 0, 0, 0, 0, 20};
    acme.draft.first[at(Verdict::Block)] =
        ReplayFirst{at("2026-03-10T09:00:00Z"), u"ana"_s, u"research.deep"_s, Bucket::PremiumSync, 3};
    acme.draft.refused[kPremium] = 60;
    acme.draft.margin = usd("61.80");
    WorkspaceReplay globex = replayed(u"globex"_s);
    globex.now.verdicts = {95, 0, 0, 0, 5, 0};
    answer.workspaces = {acme, globex, replayed(u"initech"_s)};
    answer.now.verdicts = {295, 0, 0, 0, 5, 0};
    answer.now.margin = usd("171");
    answer.draft.verdicts = {280, 0, 0, 0, 0, 20};
    answer.draft.refused[kPremium] = 60;
    answer.draft.margin = usd("175.80");
    return answer;
}

ReplayCourse course(int month)
{
    ReplayCourse of;
    of.cycle.days = {CivilDate::of(2026, month, 1), CivilDate::of(2026, month + 1, 1)};
    of.cycle = cycleInZone(of.cycle.days, Zone());
    for (int day = 0; day < 10; ++day) {
        ReplayCourse::Day one;
        one.day = of.cycle.days.first + day;
        one.now[kPremium] = 40 * (day + 1);
        one.draft[kPremium] = std::min(40 * (day + 1), 240);
        one.entitlementNow[kPremium] = {false, 300};
        one.entitlementDraft[kPremium] = {false, 250};
        of.days.push_back(one);
    }
    return of;
}

}  // namespace

class TestReplayPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void nothingDraftedSaysSo();
    void runsTheDraftOverTheRange();
    void ranges_data();
    void ranges();
    void badRangesAreRefused();
    void progressSurvivesLeavingThePage();
    void canBeCancelled();
    void failureIsSaid();
    void showsWhatCameOfIt();
    void keepsTheReplayOfWhatWasReplayed();
    void aChangedDraftMakesItOld();
    void onlyTheAffectedAreListedAtFirst();
    void noDifferenceSaysSo();
    void choosingARowDrawsBothCurves();
    void coursesChooseBucketAndCycle();
    void coursesAreOfWhatWasReplayed();
    void coursesThatFailCanBeAskedAgain();
    void opensTheWorkspace();
    void aPlaceChoosesTheWorkspace();
    void savesWhatIsShown();
    void anotherLedgerStartsAfresh();

private:
    void settle() { testing::settle(*m_ledger); }
    void draftSomething(std::int64_t premium = 250);
    void replay(ReplayAnswer answer = sampleReplay());
    template<typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        return testing::named<T>(*m_page, name);
    }
    // Of several with the same text the one that is seen.
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        QPushButton *found = nullptr;
        for (QPushButton *candidate : m_page->findChildren<QPushButton *>())
            if (candidate->text() == text && (!found || candidate->isVisible())) found = candidate;
        return found;
    }
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*m_page, text); }
    [[nodiscard]] DataTable *table() const { return named<DataTable>(u"Workspaces in the replay"_s); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList keys;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            keys << table()->model()->index(row, 0).data(KeyRole).toString();
        return keys;
    }

    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<DraftSession> m_session;
    std::unique_ptr<ReplayPage> m_page;
    std::vector<ReplayRequest> m_asked;  // for courses
};

void TestReplayPage::init()
{
    m_asked.clear();
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->replay = [this](const ReplayRequest &request) -> Result<ReplayAnswer> {
        m_asked.push_back(request);
        ReplayAnswer answer;
        answer.courses = {course(2), course(3)};
        return answer;
    };
    m_session = std::make_unique<DraftSession>([] { return kNow; });
    m_page = std::make_unique<ReplayPage>(m_session.get(), [] { return kNow; });
    m_session->setClient(m_ledger.get());
    m_session->setInfo(sampleInfo());
    m_page->setClient(m_ledger.get());
    m_page->resize(1'200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->refresh();
    settle();
}

void TestReplayPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_ledger.reset();
}

void TestReplayPage::draftSomething(std::int64_t premium)
{
    CatalogDraft draft = m_session->draft();
    DraftPlan &plan = beginPlan(draft, m_session->published(), u"team"_s, at("2026-04-01T00:00:00Z"));
    plan.version.limits[Bucket::PremiumSync].allowance = {false, premium};
    m_session->change(u"Allowance"_s, draft);
}

void TestReplayPage::replay(ReplayAnswer answer)
{
    if (m_session->draft().empty()) draftSomething();
    button(u"Run the draft"_s)->click();
    m_ledger->finishReplay(std::move(answer));
    settle();
}

void TestReplayPage::nothingDraftedSaysSo()
{
    QCOMPARE(m_page->findChild<EmptyState *>()->title(), u"Nothing to try yet"_s);
    QVERIFY(m_page->findChild<NoticeStrip *>()->text().contains(u"the same on both sides"_s));
    QSignalSpy asked(m_page.get(), &LedgerPage::placeRequested);
    button(u"Go to the plans"_s)->click();
    QCOMPARE(asked.first().first().value<Place>(), Place::plans());
    button(u"Run the catalog in force"_s)->click();
    QCOMPARE(m_ledger->replays().size(), 1U);
    const Result<Catalog> same = m_ledger->replays().front().draft(m_session->published());
    QVERIFY(same && *same == m_session->published());
}

void TestReplayPage::runsTheDraftOverTheRange()
{
    draftSomething();
    QCOMPARE(m_page->findChild<EmptyState *>()->title(), u"Not replayed yet"_s);
    QVERIFY(!m_page->findChild<NoticeStrip *>()->isVisible());
    QTest::mouseClick(button(u"Run the draft"_s), Qt::LeftButton);
    QCOMPARE(m_ledger->replays().size(), 1U);
    const ReplayRequest &request = m_ledger->replays().front();
    QCOMPARE(formatInstant(*request.from), u"2026-02-15T00:00:00Z"_s);  // the last 30 days
    QVERIFY(!request.to);
    QVERIFY(request.workspace.isEmpty());
    const Result<Catalog> tried = request.draft(m_session->published());
    QVERIFY(tried);
    QCOMPARE(findVersion(*tried->plan(u"team"_s), 2)->limits.at(Bucket::PremiumSync).allowance.units, 250);
    QVERIFY(!button(u"Run the draft"_s)->isEnabled());  // one at a time
}

void TestReplayPage::ranges_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("typedFrom");
    QTest::addColumn<QString>("typedTo");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const QString none;
    QTest::newRow("last 90 days") << u"Last 90 days"_s << none << none << u"2025-12-17T00:00:00Z"_s << none;
    QTest::newRow("this month") << u"This month"_s << none << none << u"2026-03-01T00:00:00Z"_s
                                << u"2026-04-01T00:00:00Z"_s;
    QTest::newRow("last month") << u"Last month"_s << none << none << u"2026-02-01T00:00:00Z"_s
                                << u"2026-03-01T00:00:00Z"_s;
    QTest::newRow("whole ledger") << u"Whole ledger"_s << none << none << none << none;
    QTest::newRow("typed") << u"From … to …"_s << u"2026-01-05"_s << u"2026-01-07T12:00:00Z"_s
                           << u"2026-01-05T00:00:00Z"_s << u"2026-01-07T12:00:00Z"_s;
    QTest::newRow("typed, open at both ends") << u"From … to …"_s << none << none << none << none;
}

void TestReplayPage::ranges()
{
    QFETCH(QString, choice);
    QFETCH(QString, typedFrom);
    QFETCH(QString, typedTo);
    QFETCH(QString, from);
    QFETCH(QString, to);
    draftSomething();
    named<QComboBox>(u"Range to replay"_s)->setCurrentText(choice);
    QTest::keyClicks(named<QLineEdit>(u"From"_s), typedFrom);
    QTest::keyClicks(named<QLineEdit>(u"To, not included"_s), typedTo);
    button(u"Run the draft"_s)->click();
    const ReplayRequest &request = m_ledger->replays().back();
    QCOMPARE(request.from ? formatInstant(*request.from) : QString(), from);
    QCOMPARE(request.to ? formatInstant(*request.to) : QString(), to);
}

void TestReplayPage::badRangesAreRefused()
{
    draftSomething();
    named<QComboBox>(u"Range to replay"_s)->setCurrentText(u"From … to …"_s);
    auto *from = named<QLineEdit>(u"From"_s);
    QTest::keyClicks(from, u"1.3.2026"_s);
    QVERIFY(!from->accessibleDescription().isEmpty());
    QVERIFY(!button(u"Run the draft"_s)->isEnabled());
    from->clear();
    QTest::keyClicks(from, u"2026-03-02"_s);
    QTest::keyClicks(named<QLineEdit>(u"To, not included"_s), u"2026-03-02"_s);
    QVERIFY(says(u"Must be later than the beginning."_s));
    QVERIFY(!button(u"Run the draft"_s)->isEnabled());
    QTest::keyClicks(named<QLineEdit>(u"To, not included"_s), u" 00:01Z"_s);
    QVERIFY(button(u"Run the draft"_s)->isEnabled());
}

void TestReplayPage::progressSurvivesLeavingThePage()
{
    draftSomething();
    button(u"Run the draft"_s)->click();
    auto *bar = named<QProgressBar>(u"Progress of the replay"_s);
    QVERIFY(bar->isVisible());
    m_ledger->reportReplayProgress({1'000, 4'000});
    QCOMPARE(bar->value(), 250);
    QVERIFY(says(u"1,000 of 4,000 events"_s));
    m_page->hide();
    m_page->cancel();  // another page stops waiting for its answers
    m_ledger->reportReplayProgress({3'000, 4'000});
    m_page->show();
    QCOMPARE(bar->value(), 750);
    m_ledger->finishReplay(sampleReplay());
    QVERIFY(!bar->isVisible());
    QCOMPARE(shown(), (QStringList{u"acme"_s, u"globex"_s}));
}

void TestReplayPage::canBeCancelled()
{
    draftSomething();
    button(u"Run the draft"_s)->click();
    QSignalSpy said(m_page.get(), &LedgerPage::statusMessage);
    QSignalSpy failed(m_page.get(), &LedgerPage::failed);
    named<QPushButton>(u"Cancel the replay"_s)->click();
    QTRY_VERIFY(!m_ledger->replayRunning());
    QCOMPARE(said.last().first().toString(), u"The replay was cancelled"_s);
    QCOMPARE(failed.size(), 0);
    QVERIFY(button(u"Run the draft"_s)->isEnabled());
    QCOMPARE(m_page->findChild<EmptyState *>()->title(), u"Not replayed yet"_s);
    QVERIFY(!m_session->lastReplay());
}

void TestReplayPage::failureIsSaid()
{
    draftSomething();
    button(u"Run the draft"_s)->click();
    QSignalSpy failed(m_page.get(), &LedgerPage::failed);
    m_ledger->finishReplay(refused(u"Plan “team” v2 has no price."_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_page->findChild<EmptyState *>()->title(), u"The replay came to nothing"_s);
    QVERIFY(says(u"has no price"_s));
    button(u"Try again"_s)->click();
    QCOMPARE(m_ledger->replays().size(), 2U);
}

void TestReplayPage::showsWhatCameOfIt()
{
    replay();
    for (const QString &text : {u"2 of 3"_s, u"300"_s, u"$171.00"_s, u"$175.80"_s, u"+$4.80"_s})
        QVERIFY2(says(text), qPrintable(text));
    QVERIFY(says(u"Now: team v1, sheet v1. In the draft: team v2, sheet v1."_s));
    QVERIFY(says(u"Costs are as recorded"_s));
    const QAbstractItemModel *verdicts = named<DataTable>(u"Verdicts now and in the draft"_s)->model();
    QCOMPARE(verdicts->index(5, 2).data().toString(), u"20"_s);
    QCOMPARE(verdicts->index(4, 3).data().toString(), u"-5"_s);
    QCOMPARE(m_page->summary(), u"2 row(s)"_s);
}

void TestReplayPage::keepsTheReplayOfWhatWasReplayed()
{
    draftSomething(250);
    button(u"Run the draft"_s)->click();
    const CatalogDraft replayedDraft = m_session->draft();
    draftSomething(240);  // while it runs
    m_ledger->finishReplay(sampleReplay());
    QCOMPARE(m_session->lastReplay()->events, 300);
    QVERIFY(m_session->replayedDraft() == replayedDraft);
    QVERIFY(!m_session->replayIsCurrent());
    QVERIFY(m_page->findChild<NoticeStrip *>()->text().contains(u"earlier state"_s));
}

void TestReplayPage::aChangedDraftMakesItOld()
{
    replay();
    auto *notice = m_page->findChild<NoticeStrip *>();
    QVERIFY(!notice->isVisible());
    draftSomething(200);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(u"earlier state"_s));
    QCOMPARE(shown().size(), 2);  // the figures stay
    button(u"Replay again"_s)->click();
    QCOMPARE(m_ledger->replays().size(), 2U);
    m_ledger->finishReplay(sampleReplay());
    QVERIFY(!notice->isVisible());
    m_session->undoStack()->undo();
    QVERIFY(notice->isVisible());
    m_session->undoStack()->redo();
    QVERIFY(!notice->isVisible());
}

void TestReplayPage::onlyTheAffectedAreListedAtFirst()
{
    replay();
    QCOMPARE(shown(), (QStringList{u"acme"_s, u"globex"_s}));  // the worst first
    m_page->findChild<QCheckBox *>()->click();
    QCOMPARE(shown(), (QStringList{u"acme"_s, u"initech"_s, u"globex"_s}));
    m_page->focusFilter();
    QTest::keyClicks(named<QLineEdit>(u"Find a workspace"_s), u"ini"_s);
    QCOMPARE(shown(), QStringList{u"initech"_s});
    QTest::keyClicks(named<QLineEdit>(u"Find a workspace"_s), u"x"_s);
    QVERIFY(says(u"No workspace matches."_s));
    QVERIFY(!button(u"Export…"_s)->isEnabled());
}

void TestReplayPage::noDifferenceSaysSo()
{
    ReplayAnswer answer = sampleReplay();
    answer.workspaces = {replayed(u"initech"_s)};
    replay(answer);
    QVERIFY(says(u"The draft makes no difference to any workspace in the range."_s));
    m_page->findChild<QCheckBox *>()->click();
    QCOMPARE(shown(), QStringList{u"initech"_s});
    replay(ReplayAnswer{});
    QVERIFY(says(u"No workspace has an event in the range."_s));
}

void TestReplayPage::choosingARowDrawsBothCurves()
{
    QSignalSpy key(m_page.get(), &LedgerPage::keyChanged);
    replay();
    QCOMPARE(key.size(), 0);  // the worst is shown by itself
    QCOMPARE(m_asked.size(), 1U);
    table()->selectRow(1);
    QVERIFY(says(u"Replaying GLOBEX…"_s));
    settle();
    QCOMPARE(key.first().first().toString(), u"globex"_s);
    table()->selectRow(0);
    settle();
    m_asked.erase(m_asked.begin(), m_asked.begin() + 2);
    QCOMPARE(m_asked.front().workspace, u"acme"_s);
    QCOMPARE(*m_asked.front().from, at("2026-02-15T00:00:00Z"));
    QCOMPARE(*m_asked.front().to, at("2026-03-17T12:00:00Z"));
    QVERIFY(says(u"Newly blocked with the draft. first 10 Mar 2026"_s));
    auto *chart = named<ChartView>(u"Premium actions: use now and in the draft"_s);
    QVERIFY(chart->isVisible());
    QVERIFY2(chart->accessibleDescription().contains(u"400 used now of 300, 240 used in the draft of 250"_s),
             qPrintable(chart->accessibleDescription()));
    chart->pointAt(6);
    QVERIFY2(chart->tipText().contains(u"Difference: -40"_s), qPrintable(chart->tipText()));
    chart->pointAt(20);
    QVERIFY(chart->tipText().contains(u"Beyond the range of the replay."_s));
    QCOMPARE(named<DataTable>(u"ACME: Premium actions, as a table"_s)->model()->index(9, 3).data().toString(),
             u"240"_s);
    // Another row meanwhile: the answer to the first is dropped.
    m_ledger->hold();
    table()->selectRow(1);
    table()->selectRow(0);
    m_ledger->release();
    settle();
    QCOMPARE(m_asked.back().workspace, u"acme"_s);
    QCOMPARE(m_asked.size(), 2U);
}

void TestReplayPage::coursesChooseBucketAndCycle()
{
    replay();
    table()->selectRow(0);
    settle();
    auto *cycle = named<QComboBox>(u"Cycle"_s);
    QCOMPARE(cycle->count(), 2);
    QCOMPARE(cycle->currentText(), u"1 Mar – 31 Mar 2026"_s);  // in which it is first blocked
    auto *bucket = named<QComboBox>(u"Bucket"_s);
    QCOMPARE(bucket->currentText(), u"Premium actions"_s);
    bucket->setCurrentIndex(0);
    cycle->setCurrentIndex(0);
    auto *chart = named<ChartView>(u"Standard actions: use now and in the draft"_s);
    QVERIFY(chart);
    QVERIFY(chart->accessibleDescription().startsWith(u"By 10 Feb 2026: 0 used now"_s));
}

void TestReplayPage::coursesAreOfWhatWasReplayed()
{
    replay();
    draftSomething(200);
    table()->selectRow(0);
    settle();
    const Result<Catalog> tried = m_asked.back().draft(m_session->published());
    QCOMPARE(findVersion(*tried->plan(u"team"_s), 2)->limits.at(Bucket::PremiumSync).allowance.units, 250);
}

void TestReplayPage::coursesThatFailCanBeAskedAgain()
{
    const auto good = m_ledger->replay;
    m_ledger->replay = [](const ReplayRequest &) -> Result<ReplayAnswer> {
        return failure(Error::Kind::Unavailable, u"The ledger is locked."_s);
    };
    replay();
    table()->selectRow(0);
    settle();
    QVERIFY(says(u"ACME could not be replayed"_s));
    m_ledger->replay = good;
    button(u"Try again"_s)->click();
    settle();
    QVERIFY(named<ChartView>(u"Premium actions: use now and in the draft"_s)->isVisible());
}

void TestReplayPage::opensTheWorkspace()
{
    replay();
    table()->selectRow(1);
    settle();
    QSignalSpy asked(m_page.get(), &LedgerPage::placeRequested);
    button(u"Open workspace"_s)->click();
    QCOMPARE(asked.last().first().value<Place>(), Place::workspace(u"globex"_s));
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(asked.last().first().value<Place>(), Place::workspace(u"acme"_s));
}

void TestReplayPage::aPlaceChoosesTheWorkspace()
{
    m_page->showKey(u"initech"_s);  // before there is a replay
    replay();
    settle();
    QCOMPARE(table()->currentIndex().data(KeyRole).toString(), u"initech"_s);  // though it is not affected
    m_page->showKey(u"globex"_s);
    settle();
    QCOMPARE(m_asked.back().workspace, u"globex"_s);
    // A newer replay keeps whom somebody looks at.
    replay();
    QCOMPARE(table()->currentIndex().data(KeyRole).toString(), u"globex"_s);
    QCOMPARE(m_asked.size(), 3U);
}

void TestReplayPage::savesWhatIsShown()
{
    replay();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"replay.csv"_s);
    QSignalSpy said(m_page.get(), &LedgerPage::statusMessage);
    m_page->exportTo(path);
    QCOMPARE(said.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith("workspace,change,hits_now,hits_draft,refused_now,refused_draft,margin_now_usd,"));
    QVERIFY(lines.at(1).startsWith("acme,newly blocked,0,20,0,20,57.00,61.80,4.80,100,2026-03-10T09:00:00Z,ana,"));
    QSignalSpy failed(m_page.get(), &LedgerPage::failed);
    m_page->exportTo(u"/nowhere/at/all/replay.csv"_s);
    QCOMPARE(failed.size(), 1);
}

void TestReplayPage::anotherLedgerStartsAfresh()
{
    replay();
    table()->selectRow(0);
    settle();
    button(u"Run the draft"_s)->click();
    FakeLedger other;
    m_session->setClient(&other);
    m_session->setInfo(sampleInfo());
    m_page->setClient(&other);
    QVERIFY(!named<QProgressBar>(u"Progress of the replay"_s)->isVisible());
    QCOMPARE(shown().size(), 0);
    QCOMPARE(m_page->summary(), QString());
    m_ledger->finishReplay(sampleReplay());  // of the first: nobody waits for it
    QVERIFY(!m_session->lastReplay());
    m_page->setClient(nullptr);
    m_session->setClient(nullptr);
}

QTEST_MAIN(TestReplayPage)
#include "tst_replaypage.moc"
