// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history.h"
#include "items/jobmodel.h"
#include "items/jobpartmodel.h"
#include "support/jobscene.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/jobdetail.h"
#include "views/onscreen.h"
#include "views/theme.h"
#include "views/workspacejobs.h"
#include "views/workspacestage.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

// The tab of a workspace's page that lists its batch jobs (R34).
class TestWorkspaceJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup() { m_stage.reset(); }
    void asksForTheCycleOnlyWhileItIsInSight();
    void listsJobsLatestFirst();
    void theChosenJobShowsItsParts();
    void whatDoesNotAddUpIsSaid();
    void anOverdueJobSaysSo();
    void aStaleCeilingIsSaid();
    void choiceStaysThroughARefresh();
    void eventsOpenTheHistoryOfTheJob();
    void theListIsSaved();
    void aListThatCannotBeWrittenIsSaid();
    void nothingIsSaidAsSuch();
    void moreThanAreListedIsSaid();
    void anotherCycleShowsNothingOfTheOneBefore();
    void failureIsSaidAndCanBeTriedAgain();
    void thousandsOfJobsAreShownAtOnce();
    void looksRightInLightAndDark();

private:
    void openTab();
    void choose(const QString &job);
    [[nodiscard]] WorkspaceJobs *tab() const { return m_stage->find<WorkspaceJobs>(); }
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*tab(), text); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] QStringList column(const DataTable *table, int column) const;

    std::vector<BatchJob> m_jobs;
    std::int64_t m_total = 0;
    std::vector<BatchJobsQuestion> m_asked;
    std::unique_ptr<Stage> m_stage;
};

void TestWorkspaceJobs::init()
{
    theme::apply(theme::Mode::Light);
    m_jobs = sampleJobs();
    m_total = 0;
    m_asked.clear();
    m_stage = std::make_unique<Stage>();
    m_stage->open();
    m_stage->ledger.batchJobs = [this](const BatchJobsQuestion &question) {
        m_asked.push_back(question);
        BatchJobsAnswer answer{question, "America/New_York", m_jobs};
        answer.total = m_total > 0 ? m_total : static_cast<std::int64_t>(m_jobs.size());
        return answer;
    };
}

void TestWorkspaceJobs::openTab()
{
    m_stage->page.showTab(WorkspacePage::Tab::Jobs);
    settle();
}

void TestWorkspaceJobs::choose(const QString &job)
{
    DataTable *table = tab()->table();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, JobModel::Job).data().toString() == job) table->selectRow(row);
    }
}

QPushButton *TestWorkspaceJobs::button(const QString &text) const
{
    for (QPushButton *candidate : tab()->findChildren<QPushButton *>())
        if (candidate->text() == text) return candidate;
    return nullptr;
}

QStringList TestWorkspaceJobs::column(const DataTable *table, int column) const
{
    QStringList cells;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        cells << table->model()->index(row, column).data().toString();
    return cells;
}

void TestWorkspaceJobs::asksForTheCycleOnlyWhileItIsInSight()
{
    m_stage->page.refresh();
    settle();
    QVERIFY(m_asked.empty());
    openTab();
    QCOMPARE(m_asked.size(), 1U);
    const Cycle cycle = m_stage->page.answer()->standing.cycle;
    QCOMPARE(m_asked[0].workspace, u"acme"_s);
    QCOMPARE(m_asked[0].from, cycle.start);
    QCOMPARE(m_asked[0].to, cycle.end);
    QCOMPARE(m_asked[0].at, m_stage->now);
}

void TestWorkspaceJobs::listsJobsLatestFirst()
{
    openTab();
    QCOMPARE(column(tab()->table(), JobModel::Job),
             (QStringList{u"odd"_s, u"late"_s, u"again"_s, u"held"_s, u"done"_s}));
    QVERIFY(says(u"5 batch job(s) in this cycle · 105,000 submitted · 2,350 to send again · 20,000 outstanding"_s));
}

void TestWorkspaceJobs::theChosenJobShowsItsParts()
{
    openTab();
    choose(u"again"_s);
    QCOMPARE(column(tab()->detail()->parts(), JobPartModel::Part),
             (QStringList{u"Part 1 of 2"_s, u"Part 2 of 2"_s, u"   sent"_s, u"   sent again"_s}));
    QVERIFY(says(u"30,000 record(s) of at most 20,000 a part (surface old_batch)."_s));
    QVERIFY(says(u"To send again: 2,100 (failed 100, expired or cancelled 2,000)."_s));
    choose(u"held"_s);
    QVERIFY(says(u"Held back at the limit, and not charged: 5,000."_s));
    choose(u"done"_s);
    QVERIFY(says(u"Credits have taken back 500 of 5,000 charged."_s));
    QVERIFY(!button(u"Save what to resubmit…"_s)->isEnabled());
}

void TestWorkspaceJobs::whatDoesNotAddUpIsSaid()
{
    openTab();
    QVERIFY(says(u"1 job(s) with numbers that do not add up."_s));
    choose(u"odd"_s);
    QVERIFY(says(u"Part 2 of 2: completed 13,500 + failed 250 + expired 0 + outstanding 0 = 13,750 of 15,000 "
                 "submitted, 1,250 unaccounted for."_s));
}

void TestWorkspaceJobs::anOverdueJobSaysSo()
{
    openTab();
    QVERIFY(says(u"1 job(s) overdue."_s));
    choose(u"late"_s);
    QVERIFY(says(u"overdue by 1 d 2 h."_s));
    QVERIFY(says(u"No event yet of these of its 3 part(s): 3."_s));
}

// R35.
void TestWorkspaceJobs::aStaleCeilingIsSaid()
{
    openTab();
    choose(u"again"_s);
    QVERIFY(says(u"The ceilings of old_batch were not reviewed lately (stale: 136 day(s) ago)."_s));
    choose(u"done"_s);
    QVERIFY(says(u"Ceilings of openai_batch reviewed: 16 day(s) ago."_s));
    QSignalSpy places(&m_stage->page, &WorkspacePage::placeRequested);
    button(u"Ceilings"_s)->click();
    QCOMPARE(places.value(0).value(0).value<Place>(), Place::routes(u"ceilings"_s));
}

void TestWorkspaceJobs::choiceStaysThroughARefresh()
{
    openTab();
    choose(u"held"_s);
    std::reverse(m_jobs.begin(), m_jobs.end());
    m_stage->page.refresh();
    settle();
    QVERIFY(says(u"Held back at the limit, and not charged: 5,000."_s));
    QCOMPARE(column(tab()->table(), JobModel::Job).first(), u"odd"_s);
}

void TestWorkspaceJobs::eventsOpenTheHistoryOfTheJob()
{
    openTab();
    choose(u"late"_s);
    HistoryFilter filter;
    filter.workspace = u"acme"_s;
    filter.job = u"late"_s;
    const Place wanted = Place::history(filter.toString());
    QSignalSpy places(&m_stage->page, &WorkspacePage::placeRequested);
    button(u"Its events"_s)->click();
    Q_EMIT tab()->table()->activated(tab()->table()->currentIndex());
    Q_EMIT tab()->detail()->parts()->activated(tab()->detail()->parts()->model()->index(0, 0));
    QCOMPARE(places.size(), 3);
    for (const QList<QVariant> &place : places) QCOMPARE(place.value(0).value<Place>(), wanted);
}

void TestWorkspaceJobs::theListIsSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    openTab();
    choose(u"again"_s);
    QVERIFY(button(u"Save what to resubmit…"_s)->isEnabled());
    QSignalSpy told(&m_stage->page, &WorkspacePage::statusMessage);
    tab()->saveResubmission(path);
    QTRY_COMPARE(told.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), resubmissionCsv(m_jobs[2]));
}

void TestWorkspaceJobs::aListThatCannotBeWrittenIsSaid()
{
    openTab();
    choose(u"again"_s);
    QSignalSpy failed(&m_stage->page, &WorkspacePage::failed);
    tab()->saveResubmission(u"/nowhere/at/all/list.csv"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].value<Error>().message.contains(u"/nowhere/at/all/list.csv"_s));
}

void TestWorkspaceJobs::nothingIsSaidAsSuch()
{
    m_jobs.clear();
    openTab();
    QCOMPARE(tab()->findChild<EmptyState *>()->title(), u"No batch jobs in this cycle"_s);
}

void TestWorkspaceJobs::moreThanAreListedIsSaid()
{
    m_total = 9'000;
    openTab();
    QVERIFY(says(u"9,000 batch job(s) in this cycle · the latest 5 are listed"_s));
}

void TestWorkspaceJobs::anotherCycleShowsNothingOfTheOneBefore()
{
    openTab();
    m_stage->ledger.hold();
    m_stage->page.showWorkspace(u"acme"_s, at("2026-02-10T12:00:00Z"));
    m_stage->ledger.releaseOne();
    settle();
    QCOMPARE(tab()->table()->model()->rowCount(), 0);
    QCOMPARE(tab()->findChild<EmptyState *>()->title(), u"Reading the batch jobs…"_s);
    m_stage->ledger.release();
    settle();
    QCOMPARE(tab()->table()->model()->rowCount(), 5);
}

void TestWorkspaceJobs::failureIsSaidAndCanBeTriedAgain()
{
    const auto answers = m_stage->ledger.batchJobs;
    m_stage->ledger.batchJobs = [](const BatchJobsQuestion &) -> Result<BatchJobsAnswer> {
        return tl::make_unexpected(Error{Error::Kind::Unavailable, u"The database is busy."_s, {}});
    };
    QSignalSpy failed(&m_stage->page, &WorkspacePage::failed);
    openTab();
    QCOMPARE(failed.size(), 1);
    auto *empty = tab()->findChild<EmptyState *>();
    QCOMPARE(empty->title(), u"The batch jobs were not read"_s);
    m_stage->ledger.batchJobs = answers;
    Q_EMIT empty->buttonPressed();
    settle();
    QCOMPARE(tab()->table()->model()->rowCount(), 5);
    m_stage->ledger.batchJobs = [](const BatchJobsQuestion &) -> Result<BatchJobsAnswer> {
        return tl::make_unexpected(Error{Error::Kind::Unavailable, u"The database is busy."_s, {}});
    };
    m_stage->page.refresh();
    settle();
    QVERIFY(says(u"These are not the newest: The database is busy."_s));
    QCOMPARE(tab()->table()->model()->rowCount(), 5);
}

void TestWorkspaceJobs::thousandsOfJobsAreShownAtOnce()
{
    const BatchJob one = m_jobs[2];
    m_jobs.assign(5'000, one);
    for (std::size_t i = 0; i < m_jobs.size(); ++i) m_jobs[i].job = u"job-%1"_s.arg(i);
    openTab();
    for (int column = 0; column < JobModel::ColumnCount; ++column)
        tab()->table()->sortByColumn(column, Qt::AscendingOrder);
    QCOMPARE(tab()->table()->model()->rowCount(), 5'000);
    choose(u"job-4999"_s);
    QVERIFY(says(u"job-4999"_s));
}

void TestWorkspaceJobs::looksRightInLightAndDark()
{
    m_stage->page.resize(1'400, 1'000);
    openTab();
    choose(u"odd"_s);
    QVERIFY(followsTheTheme(m_stage->page, u"jobs"_s));
}

QTEST_MAIN(TestWorkspaceJobs)
#include "tst_workspacejobs.moc"
