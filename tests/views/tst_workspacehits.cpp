// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/hitmodel.h"
#include "items/roles.h"
#include "support/hitscene.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/hitpanels.h"
#include "views/hitsignalpanel.h"
#include "views/onscreen.h"
#include "views/signallist.h"
#include "views/theme.h"
#include "views/workspacehits.h"
#include "views/workspacestage.h"

#include <QPushButton>
#include <QTabBar>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

// The tab of a workspace's page that tells of the limits it hit.
class TestWorkspaceHits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup() { m_stage.reset(); }
    void asksOnlyWhileItIsInSight();
    void countsByTheWorkspacesOwnDays();
    void providerTroubleIsNeverALimitHit();
    void aDayOpensItsHits();
    void chartsPointTogetherAndHaveTheSameEdges();
    void theFlagLeadsToItsReview();
    void nothingIsSaidAsSuch();
    void anotherCycleShowsNothingOfTheOneBefore();
    void failureIsSaid();
    void looksRightInLightAndDark();

private:
    void openTab();
    [[nodiscard]] WorkspaceHits *tab() const { return m_stage->find<WorkspaceHits>(); }
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*tab(), text); }
    [[nodiscard]] QStringList days(const ChartPanel &panel) const;
    [[nodiscard]] DataTable *list() const { return named<DataTable>(*tab(), u"Limit hits, latest first"_s); }

    std::vector<JudgedHit> m_hits;
    std::vector<HitFilter> m_asked;
    std::unique_ptr<Stage> m_stage;
};

void TestWorkspaceHits::init()
{
    theme::apply(theme::Mode::Light);
    // In New York: 23:30 on 28 February is before the cycle's second day, half an hour after midnight is 1 March.
    m_hits = {hitAt("2026-03-16T15:00:00Z", u"acme"_s, HitCause::ValuableUse, 4),
              hitAt("2026-03-16T14:00:00Z", u"acme"_s, HitCause::InefficientWorkflow, 3),
              hitAt("2026-03-01T05:30:00Z", u"acme"_s, HitCause::ValuableUse, 2),
              hitAt("2026-03-01T04:30:00Z", u"acme"_s, HitCause::ValuableUse, 1)};
    m_asked.clear();
    m_stage = std::make_unique<Stage>();
    m_stage->open();
    const CivilDate first = m_stage->page.answer()->standing.cycle.days.first;
    for (JudgedHit &hit : m_hits) hit.cycleFirst = first;
    m_stage->ledger.limitHits = [this](const HitFilter &filter, std::int64_t before) {
        m_asked.push_back(filter);
        return answerHits(m_hits, filter, before);
    };
    m_stage->ledger.providerSignals = [](const SignalQuestion &question) {
        SignalAnswer answer;
        answer.question = question;
        answer.zone = "America/New_York";
        SignalDay day{CivilDate::of(2026, 3, 16), {}};
        day.signalCounts[static_cast<std::size_t>(SignalKind::RateLimited)] = 7;
        answer.days = {day};
        answer.latest = {signalAt("2026-03-16T16:00:00Z", SignalKind::RateLimited, question.workspace)};
        answer.total = 7;
        return answer;
    };
}

void TestWorkspaceHits::openTab()
{
    m_stage->page.showTab(WorkspacePage::Tab::Hits);
    settle();
}

// Those that have any.
QStringList TestWorkspaceHits::days(const ChartPanel &panel) const
{
    QStringList lines = rawLines(*panel.findChild<DataTable *>()->model());
    lines.removeIf([](const QString &line) { return line.endsWith(u"|0"_s); });
    return lines;
}

void TestWorkspaceHits::asksOnlyWhileItIsInSight()
{
    m_stage->page.refresh();
    settle();
    QVERIFY(m_asked.empty());
    openTab();
    QVERIFY(!m_asked.empty());
    for (const HitFilter &filter : m_asked) {
        QCOMPARE(filter.workspace, u"acme"_s);
        QCOMPARE(filter.cycleFirst, std::optional(m_hits.front().cycleFirst));
    }
}

void TestWorkspaceHits::countsByTheWorkspacesOwnDays()
{
    openTab();
    const QStringList expected{u"2026-02-28|1|0|0|1"_s, u"2026-03-01|1|0|0|1"_s, u"2026-03-16|1|1|0|2"_s};
    QCOMPARE(days(*tab()->findChild<HitStackPanel *>()), expected);
    QVERIFY(says(u"Days in America/New_York."_s));
    QVERIFY(list()->isColumnHidden(HitModel::WorkspaceColumn));
    QCOMPARE(list()->model()->rowCount(), 4);
}

void TestWorkspaceHits::providerTroubleIsNeverALimitHit()
{
    openTab();
    QVERIFY(says(u"The provider’s doing"_s));
    QVERIFY(says(u"It is no limit hit and is never counted as one."_s));
    const QStringList expected{u"2026-03-16|0|0|0|0|7|0|7"_s};
    QCOMPARE(days(*tab()->findChild<HitSignalPanel *>()), expected);
    QVERIFY(days(*tab()->findChild<HitStackPanel *>()).last().endsWith(u"|2"_s));
    auto *events = tab()->findChild<SignalList *>();
    QCOMPARE(events->table()->model()->rowCount(), 1);
    QSignalSpy places(&m_stage->page, &WorkspacePage::placeRequested);
    Q_EMIT events->table()->activated(events->table()->model()->index(0, 0));
    QCOMPARE(places.value(0).value(0).value<Place>().toLink(), Place::providers(u"azure-swedencentral"_s).toLink());
}

void TestWorkspaceHits::aDayOpensItsHits()
{
    openTab();
    ChartView *chart = tab()->findChild<HitStackPanel *>()->chart();
    chart->setFocus();
    chart->pointAt(16);  // the cycle began on 28 February
    QTest::keyClick(chart, Qt::Key_Return);
    settle();
    QCOMPARE(list()->model()->rowCount(), 2);
    QVERIFY(says(u"Hits: 16 Mar 2026"_s));
    for (QPushButton *button : tab()->findChildren<QPushButton *>())
        if (button->text() == u"Show all of them"_s) button->click();
    settle();
    QCOMPARE(list()->model()->rowCount(), 4);
}

void TestWorkspaceHits::chartsPointTogetherAndHaveTheSameEdges()
{
    openTab();
    ChartView *above = tab()->findChild<HitStackPanel *>()->chart();
    ChartView *below = tab()->findChild<HitSignalPanel *>()->chart();
    QCOMPARE(above->chart()->plotArea().left(), below->chart()->plotArea().left());
    below->pointAt(16);
    QVERIFY(below->tipText().contains(u"Rate"_s) || below->tipText().contains(u"7"_s));
    QVERIFY(below->tipText().contains(u"The provider’s doing on 16 Mar 2026"_s));
    QVERIFY(above->tipText().isEmpty());
}

void TestWorkspaceHits::theFlagLeadsToItsReview()
{
    openTab();
    QVERIFY(!says(u"Early burn"_s));  // the ledger refuses a review that does not exist
    m_stage->ledger.reviewCase = [this](const ReviewSubject &subject, Instant) {
        ReviewCase found;
        BurnFlag flag;
        flag.workspace = subject.workspace;
        flag.cycle = m_stage->page.answer()->standing.cycle;
        flag.crossing = {at("2026-03-05T12:00:00Z"), 6, 240, 300};
        flag.creditedSince = -5;
        found.item.subject = subject;
        found.item.flag = flag;
        return found;
    };
    m_stage->page.refresh();
    settle();
    QVERIFY(says(u"Early burn: 80 % of Premium actions used on day 6 of this cycle, 240 of 300."_s));
    QVERIFY(says(u"Credits have taken back 5 since."_s));
    QSignalSpy places(&m_stage->page, &WorkspacePage::placeRequested);
    for (QPushButton *button : tab()->findChildren<QPushButton *>())
        if (button->text() == u"Open its review"_s) button->click();
    const ReviewSubject subject{
        ReviewSubject::Kind::Flag, u"acme"_s, m_hits.front().cycleFirst, Bucket::PremiumSync, {}};
    QCOMPARE(places.value(0).value(0).value<Place>().toLink(), Place::reviews(subject.toString()).toLink());
}

void TestWorkspaceHits::nothingIsSaidAsSuch()
{
    m_hits.clear();
    m_stage->ledger.providerSignals = [](const SignalQuestion &question) {
        SignalAnswer answer;
        answer.question = question;
        return answer;
    };
    openTab();
    QCOMPARE(tab()->findChild<EmptyState *>()->title(), u"No limit was hit in this cycle"_s);
    QVERIFY(says(u"No provider trouble in this cycle."_s));
}

void TestWorkspaceHits::anotherCycleShowsNothingOfTheOneBefore()
{
    openTab();
    m_stage->ledger.hold();
    m_stage->page.showWorkspace(u"acme"_s, at("2026-02-10T12:00:00Z"));
    m_stage->ledger.releaseOne();
    settle();
    QVERIFY(days(*tab()->findChild<HitStackPanel *>()).isEmpty());
    QCOMPARE(list()->model()->rowCount(), 0);
    m_stage->ledger.release();
    settle();
    QCOMPARE(list()->model()->rowCount(), 0);
    QCOMPARE(tab()->findChild<EmptyState *>()->title(), u"No limit was hit in this cycle"_s);
}

void TestWorkspaceHits::failureIsSaid()
{
    m_stage->ledger.providerSignals = [](const SignalQuestion &) -> Result<SignalAnswer> {
        return tl::make_unexpected(Error{Error::Kind::Unavailable, u"The database is busy."_s, {}});
    };
    QSignalSpy failed(&m_stage->page, &WorkspacePage::failed);
    openTab();
    QVERIFY(says(u"were not read: The database is busy."_s));
    QCOMPARE(failed.size(), 1);
}

void TestWorkspaceHits::looksRightInLightAndDark()
{
    m_stage->page.resize(1'200, 1'500);
    openTab();
    QVERIFY(followsTheTheme(m_stage->page, u"tab"_s));
}

QTEST_MAIN(TestWorkspaceHits)
#include "tst_workspacehits.moc"
