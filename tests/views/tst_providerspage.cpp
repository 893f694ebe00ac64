// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/poolheatmodel.h"
#include "items/roles.h"
#include "items/signaltables.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "support/monitoringscene.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/onscreen.h"
#include "views/providerspage.h"
#include "views/signalcard.h"
#include "views/signalchart.h"
#include "views/signalfilters.h"
#include "views/signallist.h"
#include "views/theme.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTabWidget>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

class TestProvidersPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void saysThatNoneOfItIsALimitHit();
    void cardsCountByOwner();
    void kindsHaveColourAndPattern();
    void yearsAreAreasOfEachKind();
    void tellsWhereWhomAndWhichJobs();
    void filtersNarrow();
    void typingGoesOnWhileTheLedgerChanges();
    void chosenRowsStayChosenWhileTheLedgerChanges();
    void aPlaceIsAPool();
    void anotherLedgerIsLookedAtAfresh();
    void aWorkspaceHasItsOwnDays();
    void clicksADayAndComesBackOut();
    void hottestPoolsComeFirst();
    void rowsLeadOn();
    void tellsQuietFromFilteredOut();
    void keepsWhatItHasWhenTheConnectionIsLost();
    void stoppedQuestionsCanBeAskedAgain();
    void listsSignalsOfAWorkspace();

private:
    void refresh();
    void settle() { testing::settle(*m_ledger); }
    template<typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        return testing::named<T>(*m_page, name);
    }
    [[nodiscard]] SignalCard *card(OwnerDomain owner) const
    {
        for (SignalCard *candidate : m_page->findChildren<SignalCard *>())
            if (candidate->owner() == owner) return candidate;
        return nullptr;
    }
    [[nodiscard]] static QString textOf(const QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>()) texts << label->text();
        return texts.join(u" | "_s);
    }
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*m_page, text); }
    [[nodiscard]] QString cell(const QString &table, int row, int column) const
    {
        return named<DataTable>(table)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows(const QString &table) const { return named<DataTable>(table)->model()->rowCount(); }
    void choose(const QString &box, const QString &text)
    {
        auto *choice = named<QComboBox>(box);
        QVERIFY(choice);
        const int row = choice->findText(text);
        QVERIFY2(row >= 0, qPrintable(text));
        choice->setCurrentIndex(row);
        Q_EMIT choice->activated(row);
        settle();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : m_page->findChildren<QPushButton *>())
            if (candidate->text() == text) return candidate;
        return nullptr;
    }

    std::vector<SignalQuestion> m_asked;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<ProvidersPage> m_page;
};

void TestProvidersPage::init()
{
    m_asked.clear();
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->catalogState = [] { return CatalogState{std::make_shared<Catalog>(monitoredCatalog()), u"1"_s}; };
    m_ledger->providerSignals = [this](const SignalQuestion &question) {
        m_asked.push_back(question);
        return sampleSignals(question);
    };
    m_page = std::make_unique<ProvidersPage>([] { return kNow; });
    m_page->setInfo(sampleInfo());
    m_page->setClient(m_ledger.get());
    m_page->resize(1'200, 1'400);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestProvidersPage::cleanup()
{
    m_page.reset();
    m_ledger.reset();
}

void TestProvidersPage::refresh()
{
    m_page->refresh();
    settle();
}

void TestProvidersPage::saysThatNoneOfItIsALimitHit()
{
    QSignalSpy answered(m_page.get(), &LedgerPage::answered);
    refresh();
    QCOMPARE(answered.count(), 1);
    QVERIFY(says(u"None of it is a limit hit"_s));
    QVERIFY(says(u"15 Feb – 17 Mar 2026 · days in UTC · before: "_s));
    // The span before is as long, and is asked for in the same breath.
    QCOMPARE(m_asked.size(), std::size_t{2});
    QCOMPARE(m_asked[1].to, m_asked[0].from);
    QCOMPARE(m_asked[1].to.us - m_asked[1].from.us, m_asked[0].to.us - m_asked[0].from.us);
}

// R30: each has its own count, owner domain and next step.
void TestProvidersPage::cardsCountByOwner()
{
    refresh();
    const QString capacity = textOf(card(OwnerDomain::Capacity));
    QVERIFY2(capacity.contains(u" | 4 | "_s) || capacity.contains(u" | 5 | "_s), qPrintable(capacity));
    QVERIFY(capacity.contains(signalName(SignalKind::RateLimited)));
    QVERIFY(capacity.contains(nextStep(SignalKind::RegionQuotaExhausted).toHtmlEscaped()));
    QVERIFY(textOf(card(OwnerDomain::Queueing)).contains(u"against"_s) ||
            textOf(card(OwnerDomain::Queueing)).contains(u"as many as before"_s));
    // An error that no rule knows has nobody to own it; the card is there only where there is one.
    m_ledger->providerSignals = [](SignalQuestion question) {
        question.kind = SignalKind::RateLimited;
        return sampleSignals(question);
    };
    refresh();
    QVERIFY(!card(OwnerDomain::Unassigned)->isVisible());
    QVERIFY(card(OwnerDomain::Routing)->isVisible());
}

void TestProvidersPage::kindsHaveColourAndPattern()
{
    refresh();
    const auto *chart = m_page->findChild<SignalChart *>();
    const auto *stack = qobject_cast<QStackedBarSeries *>(chart->chart()->series().first());
    QVERIFY(stack && stack->count() >= 5);
    for (const bool dark : {false, true}) {
        QSet<QString> looks;
        for (int kind = 0; kind < kSignalKinds; ++kind) {
            const QBrush brush = SignalChart::brushOf(static_cast<SignalKind>(kind), dark);
            looks.insert(brush.color().name() + QString::number(brush.style()));
        }
        QCOMPARE(looks.size(), kSignalKinds);
    }
}

// Of years a bar is thinner than the line that sets it apart from the next.
void TestProvidersPage::yearsAreAreasOfEachKind()
{
    std::vector<SignalDay> days;
    for (int day = 0; day < 1'095; ++day) days.push_back({CivilDate{day}, {1, 0, 0, 0, 2, 0}});
    days[100].signalCounts = {3, 0, 0, 0, 4, 0};
    SignalChart chart;
    chart.resize(900, 220);
    chart.setDays(days);
    const QList<QAbstractSeries *> drawn = chart.chart()->series();
    QCOMPARE(drawn.size(), 2);
    const auto *expired = qobject_cast<QAreaSeries *>(drawn.first());
    const auto *limited = qobject_cast<QAreaSeries *>(drawn.last());
    QVERIFY(expired && limited);
    QCOMPARE(expired->brush(), SignalChart::brushOf(SignalKind::BatchExpired, theme::isDark(chart.palette())));
    QCOMPARE(limited->name(), signalName(SignalKind::RateLimited));
    QCOMPARE(limited->lowerSeries()->points(), expired->upperSeries()->points());
    // Three days share a pixel; none of the trouble of the worst is lost, and the ends are those of the range.
    const QList<QPointF> top = limited->upperSeries()->points();
    QCOMPARE(top.size(), 2 * 365);
    QCOMPARE(top.first(), QPointF(-0.5, 3));
    QCOMPARE(top.last(), QPointF(1'094.5, 3));
    QCOMPARE(top.at(66), QPointF(98.5, 7));
    QCOMPARE(expired->upperSeries()->points().at(66), QPointF(98.5, 3));
}

void TestProvidersPage::tellsWhereWhomAndWhichJobs()
{
    refresh();
    QCOMPARE(cell(u"Places"_s, 0, SignalPlaceModel::Kind), signalName(SignalKind::RateLimited));
    QCOMPARE(cell(u"Places"_s, 0, SignalPlaceModel::Pool), u"azure-eastus-global"_s);
    QCOMPARE(cell(u"Workspaces"_s, 0, SignalWorkspaceModel::WorkspaceColumn), u"Acme"_s);
    QVERIFY(cell(u"Jobs"_s, 0, SignalJobModel::Job).startsWith(u"nightly-"_s));
    QVERIFY(rows(u"What providers did"_s) >= 8);
}

void TestProvidersPage::filtersNarrow()
{
    refresh();
    const auto only = [this] { return m_asked[m_asked.size() - 2]; };
    choose(u"Kind of trouble"_s, signalName(SignalKind::BatchExpired));
    QCOMPARE(only().kind, std::optional(SignalKind::BatchExpired));
    choose(u"Route"_s, u"standard-mini"_s);
    QCOMPARE(only().route, u"standard-mini"_s);
    choose(u"Region"_s, u"westeurope"_s);
    QCOMPARE(only().region, u"westeurope"_s);
    QCOMPARE(rows(u"Places"_s), 1);
    QVERIFY(button(u"Clear filters"_s)->isVisible());
    button(u"Clear filters"_s)->click();
    settle();
    QVERIFY(!only().kind && only().route.isEmpty() && only().region.isEmpty());
    // The kinds of a card narrow as well.
    for (QLabel *label : card(OwnerDomain::Routing)->findChildren<QLabel *>())
        if (label->text().contains(u"href"_s)) Q_EMIT label->linkActivated(u"route_ineligible"_s);
    settle();
    QCOMPARE(only().kind, std::optional(SignalKind::RouteIneligible));
}

void TestProvidersPage::typingGoesOnWhileTheLedgerChanges()
{
    refresh();
    auto *box = named<QComboBox>(u"Pool"_s);
    box->setFocus();
    QTRY_VERIFY(box->hasFocus());
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), u"azu"_s);
    refresh();  // an event came
    QCOMPARE(box->currentText(), u"azu"_s);
    QCOMPARE(m_page->findChild<SignalFilters *>()->choice().pool, QString());
}

void TestProvidersPage::chosenRowsStayChosenWhileTheLedgerChanges()
{
    refresh();
    for (const QString &name : {u"Places"_s, u"Workspaces"_s, u"Jobs"_s, u"What providers did"_s, u"Pools by heat"_s}) {
        auto *table = named<DataTable>(name);
        table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 2));
        QVERIFY2(table->currentIndex().isValid(), qPrintable(name));
    }
    refresh();  // an event came
    for (const QString &name : {u"Places"_s, u"Workspaces"_s, u"Jobs"_s, u"What providers did"_s, u"Pools by heat"_s}) {
        auto *table = named<DataTable>(name);
        const int last = table->model()->rowCount() - 1;
        QVERIFY2(table->currentIndex() == table->model()->index(last, 2), qPrintable(name));
        QVERIFY2(table->selectionModel()->isRowSelected(last), qPrintable(name));
    }
}

void TestProvidersPage::aPlaceIsAPool()
{
    QSignalSpy key(m_page.get(), &LedgerPage::keyChanged);
    m_page->showKey(u"azure-eastus-global"_s);
    refresh();
    QCOMPARE(m_asked[0].pool, u"azure-eastus-global"_s);
    choose(u"Pool"_s, u"azure-westeurope"_s);
    QCOMPARE(key.last().first().toString(), u"azure-westeurope"_s);
    const auto before = key.count();
    m_page->showKey({});  // leaves what was chosen, and says what that is
    QCOMPARE(key.count(), before + 1);
    QCOMPARE(key.last().first().toString(), u"azure-westeurope"_s);
}

void TestProvidersPage::anotherLedgerIsLookedAtAfresh()
{
    m_page->showKey(u"azure-eastus-global"_s);
    refresh();
    auto *chart = m_page->findChild<SignalChart *>();
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);
    settle();
    FakeLedger other;
    other.catalogState = [] { return CatalogState{std::make_shared<Catalog>(), u"1"_s}; };
    other.providerSignals = m_ledger->providerSignals;
    QSignalSpy key(m_page.get(), &LedgerPage::keyChanged);
    m_page->setClient(&other);
    QCOMPARE(named<QComboBox>(u"Route"_s)->count(), 1);  // no route of the last ledger can be chosen
    m_page->showKey({});
    m_asked.clear();
    m_page->refresh();
    QTRY_COMPARE(m_asked.size(), std::size_t{2});
    QCOMPARE(key.count(), 0);
    QCOMPARE(m_asked.front().pool, QString());
    QCOMPARE(formatInstant(m_asked.front().from), u"2026-02-15T00:00:00Z"_s);
}

void TestProvidersPage::aWorkspaceHasItsOwnDays()
{
    refresh();
    choose(u"Workspace"_s, u"Acme (acme)"_s);
    QCOMPARE(formatInstant(m_asked[m_asked.size() - 2].from), u"2026-02-15T05:00:00Z"_s);
    choose(u"Range"_s, u"This cycle"_s);
    QCOMPARE(formatInstant(m_asked[m_asked.size() - 2].from), u"2026-03-10T04:00:00Z"_s);
}

void TestProvidersPage::clicksADayAndComesBackOut()
{
    refresh();
    auto *chart = m_page->findChild<SignalChart *>();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QVERIFY(chart->tipText().contains(u"March 17, 2026"_s));
    QTest::keyClick(chart, Qt::Key_Return);
    settle();
    QCOMPARE(formatInstant(m_asked[m_asked.size() - 2].from), u"2026-03-17T00:00:00Z"_s);
    QVERIFY(button(u"Back out"_s)->isVisible());
    chart->pointAt(-1);
    QTest::keyClick(chart, Qt::Key_Escape);
    settle();
    QCOMPARE(formatInstant(m_asked[m_asked.size() - 2].from), u"2026-02-15T00:00:00Z"_s);
    QVERIFY(!button(u"Back out"_s)->isVisible());
}

void TestProvidersPage::hottestPoolsComeFirst()
{
    refresh();
    const QString pools = u"Pools by heat"_s;
    QCOMPARE(cell(pools, 0, PoolHeatModel::Pool), u"azure-eastus-global"_s);
    QCOMPARE(cell(pools, 0, PoolHeatModel::Share), u"118.0 %"_s);
    QCOMPARE(cell(pools, 0, PoolHeatModel::PeakMinute), u"15 Mar 2026 2:00 PM UTC"_s);
    QCOMPARE(cell(pools, 2, PoolHeatModel::Quota), u"no quota stated"_s);
    QCOMPARE(cell(pools, 3, PoolHeatModel::PeakMinute), u"no tokens"_s);
    QSignalSpy went(m_page.get(), &LedgerPage::placeRequested);
    button(u"Quotas and promises…"_s)->click();
    QCOMPARE(went.first().first().value<Place>(), Place::routes(u"pools"_s));
}

void TestProvidersPage::rowsLeadOn()
{
    refresh();
    QSignalSpy went(m_page.get(), &LedgerPage::placeRequested);
    auto *workspaces = named<DataTable>(u"Workspaces"_s);
    Q_EMIT workspaces->activated(workspaces->model()->index(0, 0));
    QCOMPARE(went.last().first().value<Place>().key, u"acme"_s);
    auto *latest = named<DataTable>(u"What providers did"_s);
    Q_EMIT latest->activated(latest->model()->index(0, 0));
    const Place place = went.last().first().value<Place>();
    QCOMPARE(place.page, u"workspace"_s);
    QVERIFY(place.at && *place.at < kNow);  // as it stood then
    auto *places = named<DataTable>(u"Places"_s);
    Q_EMIT places->activated(places->model()->index(0, 0));
    settle();
    QCOMPARE(m_page->findChild<SignalFilters *>()->choice().pool, u"azure-eastus-global"_s);
    auto *pools = named<DataTable>(u"Pools by heat"_s);
    Q_EMIT pools->activated(pools->model()->index(1, 0));
    settle();
    QCOMPARE(m_page->findChild<SignalFilters *>()->choice().pool, u"azure-swedencentral"_s);
}

void TestProvidersPage::tellsQuietFromFilteredOut()
{
    QVERIFY(says(u"Reading what providers did…"_s));
    refresh();
    m_page->showKey(u"azure-swedencentral"_s);
    settle();
    QVERIFY(says(u"Nothing of it passes the filters"_s));
    QVERIFY(named<DataTable>(u"Pools by heat"_s)->isVisible());
    m_ledger->providerSignals = [](SignalQuestion question) {
        question.pool = u"none"_s;
        return sampleSignals(question);
    };
    m_page->findChild<SignalFilters *>()->setChoice({});
    settle();
    QVERIFY(says(u"No provider trouble in this range"_s));
}

void TestProvidersPage::keepsWhatItHasWhenTheConnectionIsLost()
{
    refresh();
    QSignalSpy failed(m_page.get(), &LedgerPage::failed);
    m_ledger->providerSignals = [](const SignalQuestion &) -> Result<SignalAnswer> {
        return tl::make_unexpected(Error{Error::Kind::Unavailable, u"The database went away."_s, {}});
    };
    refresh();
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_page->findChild<SignalChart *>()->isVisible());
}

void TestProvidersPage::stoppedQuestionsCanBeAskedAgain()
{
    m_ledger->hold();
    m_page->refresh();
    m_page->cancel();
    QVERIFY(says(u"Provider trouble was not read"_s));
    m_ledger->release();
    button(u"Try again"_s)->click();
    settle();
    QVERIFY(m_page->findChild<SignalChart *>()->isVisible());
}

// For the page of one workspace.
void TestProvidersPage::listsSignalsOfAWorkspace()
{
    SignalList list;
    QVERIFY(!list.table()->isVisibleTo(&list));
    const SignalAnswer answer = sampleSignals({{0}, {kNow.us + 1}, u"acme"_s, {}, {}, {}, {}});
    list.setSignals(answer.latest, *Zone::named("America/New_York"), answer.total + 1);
    QVERIFY(list.table()->isVisibleTo(&list));
    QVERIFY(list.table()->isColumnHidden(SignalModel::WorkspaceColumn));
    const QAbstractItemModel &rows = *list.table()->model();
    QVERIFY(rows.index(0, SignalModel::At).data().toString().endsWith(u"America/New_York"_s));
    QVERIFY(rows.index(0, SignalModel::At).data(SecondaryTextRole).toString().endsWith(u"UTC"_s));
    QVERIFY(!rows.index(0, SignalModel::Kind).data(SecondaryTextRole).toString().isEmpty());
    QVERIFY(!rows.index(0, SignalModel::Owner).data(SecondaryTextRole).toString().isEmpty());
    QSignalSpy opened(&list, &SignalList::signalActivated);
    Q_EMIT list.table()->activated(rows.index(0, 0));
    QCOMPARE(opened.count(), 1);
}

QTEST_MAIN(TestProvidersPage)
#include "tst_providerspage.moc"
