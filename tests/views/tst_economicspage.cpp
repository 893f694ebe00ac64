// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/economicswhatifmodel.h"
#include "items/roles.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "views/chartview.h"
#include "views/datatable.h"
#include "views/draftsession.h"
#include "views/economicspage.h"
#include "views/emptystate.h"
#include "views/onscreen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

Money usd(std::string_view text)
{
    return {parseMoney(text).value};
}

RouteUse used(Bucket bucket, const QString &route, const QString &action, std::int64_t units, std::string_view cost)
{
    return {bucket, route, action, units, units, {usd(cost), false}, units * 900, units * 100};
}

// Standard $0.004 an action and premium $0.08, of two routes.
ObservedUse workedUse(const DayWindow &window)
{
    return {window,
            {used(Bucket::PremiumSync, u"premium-reasoning"_s, u"research.deep"_s, 90, "7.60"),
             used(Bucket::PremiumSync, u"standard-mini"_s, u"research.deep"_s, 10, "0.40"),
             used(Bucket::StandardSync, u"standard-mini"_s, u"chat"_s, 1000, "4")},
            {},
            {}};
}

Catalog ninetyNine()
{
    PlanVersion version;
    version.price = usd("99");
    version.limits[Bucket::StandardSync].allowance = {false, 4500};
    version.limits[Bucket::PremiumSync].allowance = {false, 300};
    PlanVersion second = version;
    second.version = 2;
    second.pricePer = Per::Seat;
    second.price = usd("12");
    Catalog catalog;
    catalog.plans = {{u"team"_s, u"Team"_s, {version}}, {u"seats"_s, u"By seat"_s, {version, second}}};
    for (int seats : {4, 9, 30}) {
        Workspace workspace;
        workspace.key = u"w%1"_s.arg(seats);
        workspace.seats = seats;
        workspace.plans = {{u"seats"_s, 2, kFirstInstant}};
        catalog.workspaces.push_back(workspace);
    }
    return catalog;
}

FinishedCycle finished(const QString &workspace, std::string_view margin, std::int64_t premium)
{
    FinishedCycle cycle;
    cycle.workspace = workspace;
    cycle.name = workspace.toUpper();
    cycle.planKey = u"team"_s;
    cycle.planVersion = 1;
    cycle.cycle.days = {CivilDate::of(2026, 2, 1), CivilDate::of(2026, 3, 1)};
    cycle.used[index(Bucket::PremiumSync)] = premium;
    cycle.entitlement[index(Bucket::PremiumSync)].base = {false, 300};
    cycle.revenue = usd("99");
    cycle.margin = usd(margin);
    cycle.total = {cycle.revenue - cycle.margin, false};
    return cycle;
}

}  // namespace

class TestEconomicsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void showsWhatUnitsCost();
    void choosesWhatCostsAreBy();
    void choosesTheWindow();
    void theWorkedExampleIsShown();
    void lowestMarginsComeFirstAndOpen();
    void chartsHaveTheirTables();
    void seatsAreTypicalAndChoosable();
    void unknownAndUnlimitedAreWords();
    void aPlaceChoosesThePlan();
    void allowancesAnswerAtOnce();
    void routesGiveWayToOneAnother();
    void unlimitedCanBeTriedLimited();
    void startsOver();
    void newFiguresLeaveWhatIsSlid();
    void putsAllowancesIntoADraft();
    void whoeverMayNotEditDraftsNothing();
    void answersWithinAFrame();
    void anEmptyLedgerSaysSo();
    void failuresAreSaid();
    void stoppedQuestionsCanBeAskedAgain();

private:
    void refresh();
    void settle();
    template<typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        return testing::named<T>(*m_page, name);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : m_page->findChildren<QPushButton *>())
            if (candidate->text() == text) return candidate;
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*m_page, text); }
    [[nodiscard]] QString cell(const QString &table, int row, int column) const
    {
        return named<DataTable>(table)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString answer(EconomicsWhatIfModel::Row row, int column = EconomicsWhatIfModel::WhatIf) const
    {
        return cell(u"What the plan brings as it is and what if"_s, row, column);
    }

    std::shared_ptr<Catalog> m_catalog;
    std::vector<FinishedCycle> m_cycles;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<DraftSession> m_session;
    std::unique_ptr<EconomicsPage> m_page;
};

void TestEconomicsPage::init()
{
    m_catalog = std::make_shared<Catalog>(ninetyNine());
    m_cycles = {finished(u"acme"_s, "57", 200), finished(u"globex"_s, "-3.50", 400), finished(u"initech"_s, "80", 0)};
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->catalogState = [this] { return CatalogState{m_catalog, u"1"_s}; };
    m_ledger->observedUse = [](const DayWindow &window) { return workedUse(window); };
    m_ledger->finishedCycles = [this](Instant) { return m_cycles; };
    m_session = std::make_unique<DraftSession>([] { return kNow; });
    m_page = std::make_unique<EconomicsPage>(m_session.get(), [] { return kNow; });
    m_session->setClient(m_ledger.get());
    m_session->setInfo(sampleInfo());
    m_page->setClient(m_ledger.get());
    m_page->resize(1'200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestEconomicsPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_ledger.reset();
}

void TestEconomicsPage::settle()
{
    QTRY_COMPARE(m_ledger->waiting(), 0);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // sliders that were built anew
}

void TestEconomicsPage::refresh()
{
    m_page->refresh();
    settle();
}

void TestEconomicsPage::showsWhatUnitsCost()
{
    QSignalSpy answered(m_page.get(), &LedgerPage::answered);
    refresh();
    QVERIFY(m_ledger->questions().contains(u"observedUse 31"_s));
    QVERIFY(m_ledger->questions().contains(u"finishedCycles"_s));
    const QString table = u"Observed cost per unit"_s;
    QCOMPARE(cell(table, 0, 0), u"Premium actions"_s);
    QCOMPARE(cell(table, 0, 1), u"$0.08"_s);
    QCOMPARE(cell(table, 1, 1), u"$0.0040"_s);
    QCOMPARE(answered.first().first().value<Instant>(), kNow);
}

void TestEconomicsPage::choosesWhatCostsAreBy()
{
    refresh();
    for (QToolButton *tool : m_page->findChildren<QToolButton *>())
        if (tool->text() == u"By route"_s) tool->click();
    const QString table = u"Observed cost per unit"_s;
    QCOMPARE(cell(table, 0, 0), u"premium-reasoning"_s);
    QCOMPARE(cell(table, 1, 0), u"standard-mini"_s);
    QCOMPARE(cell(table, 1, 5), u"$4.40"_s);
}

void TestEconomicsPage::choosesTheWindow()
{
    refresh();
    m_ledger->forgetQuestions();
    named<QComboBox>(u"Window"_s)->setCurrentIndex(2);
    settle();
    QCOMPARE(m_ledger->questions(), QStringList{u"observedUse 91"_s});
}

// R32.
void TestEconomicsPage::theWorkedExampleIsShown()
{
    refresh();
    const QString table = u"Worst case by bucket"_s;
    QCOMPARE(cell(table, 0, 3), u"$18.00"_s);
    QCOMPARE(cell(table, 1, 3), u"$24.00"_s);
    QVERIFY(says(u"$42.00"_s));
    QVERIFY(says(u"$57.00"_s));
    QVERIFY(says(u"$44.50"_s));  // the mean margin
    QVERIFY(says(u"1 of 3"_s));  // at a loss
}

void TestEconomicsPage::lowestMarginsComeFirstAndOpen()
{
    refresh();
    auto *table = named<DataTable>(u"Workspaces on the plan, lowest margin first"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"GLOBEX"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"-$3.50"_s);
    QSignalSpy asked(m_page.get(), &LedgerPage::placeRequested);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Place>(), Place::workspace(u"globex"_s));
}

void TestEconomicsPage::chartsHaveTheirTables()
{
    refresh();
    QCOMPARE(named<DataTable>(u"Route mix, as a table"_s)->model()->rowCount(), 3);
    QCOMPARE(named<DataTable>(u"Margins of its workspaces, as a table"_s)->model()->index(0, 2).data().toString(),
             u"1"_s);
    auto *mix = named<ChartView>(u"Route mix by bucket"_s);
    QVERIFY(mix->accessibleDescription().contains(u"premium-reasoning 90 %, standard-mini 10 %"_s));
    mix->pointAt(1);
    QVERIFY2(mix->tipText().contains(u"premium-reasoning: 90 % · $0.08 a unit"_s), qPrintable(mix->tipText()));
    auto *margins = named<ChartView>(u"Workspaces by margin"_s);
    QVERIFY(margins->accessibleDescription().contains(u"Mean margin $44.50."_s));
    margins->pointAt(0);
    QVERIFY2(margins->tipText().contains(u"At a loss"_s), qPrintable(margins->tipText()));
}

void TestEconomicsPage::seatsAreTypicalAndChoosable()
{
    refresh();
    auto *seats = named<QSpinBox>(u"Seats"_s);
    QVERIFY(!seats->isVisible());
    named<QComboBox>(u"Plan"_s)->setCurrentIndex(1);
    QVERIFY(seats->isVisible());
    QCOMPARE(seats->value(), 9);  // of 4, 9 and 30
    QCOMPARE(answer(EconomicsWhatIfModel::Price, EconomicsWhatIfModel::AsItIs), u"$108.00"_s);
    seats->setValue(2);
    QCOMPARE(answer(EconomicsWhatIfModel::Price, EconomicsWhatIfModel::AsItIs), u"$24.00"_s);
    QVERIFY(says(u"No workspace has finished a cycle on it."_s));
    named<QComboBox>(u"Version of the plan"_s)->setCurrentIndex(1);  // v1 is priced by workspace
    QVERIFY(!seats->isVisible());
}

// R12, R27: never 0.
void TestEconomicsPage::unknownAndUnlimitedAreWords()
{
    m_catalog->plans[0].versions[0].limits[Bucket::LongContext].allowance = {true, 0};
    m_catalog->plans[0].versions[0].limits[Bucket::BatchRecords].allowance = {false, 100};
    refresh();
    QVERIFY(says(u"Long-context work is unlimited"_s));
    QVERIFY(says(u"nothing was charged in Batch records"_s));
    QCOMPARE(answer(EconomicsWhatIfModel::WorstCost), u"not known"_s);
    QCOMPARE(answer(EconomicsWhatIfModel::WorstMargin), u"not known"_s);
}

void TestEconomicsPage::aPlaceChoosesThePlan()
{
    m_page->showKey(u"seats"_s);  // before the catalog is known
    refresh();
    auto *plan = named<QComboBox>(u"Plan"_s);
    QCOMPARE(plan->currentText(), u"By seat"_s);
    m_page->showKey(u"team"_s);
    QCOMPARE(plan->currentText(), u"Team"_s);
    QSignalSpy key(m_page.get(), &LedgerPage::keyChanged);
    plan->setCurrentIndex(1);
    QCOMPARE(key.first().first().toString(), u"seats"_s);
}

void TestEconomicsPage::allowancesAnswerAtOnce()
{
    refresh();
    QCOMPARE(answer(EconomicsWhatIfModel::WorstMargin), u"$57.00"_s);
    // 200 and 300 premium actions of 400 asked, of three workspaces.
    QCOMPARE(answer(EconomicsWhatIfModel::MeanCost), u"$13.33"_s);
    auto *premium = named<QSpinBox>(u"Premium actions"_s);
    QCOMPARE(premium->value(), 300);
    premium->setValue(100);
    QCOMPARE(named<QSlider>(u"Premium actions, slider"_s)->value(), 100);
    QCOMPARE(answer(EconomicsWhatIfModel::WorstCost), u"$26.00"_s);
    QCOMPARE(answer(EconomicsWhatIfModel::WorstMargin), u"$73.00"_s);
    QCOMPARE(answer(EconomicsWhatIfModel::WorstMargin, EconomicsWhatIfModel::Change), u"+$16.00"_s);
    QCOMPARE(answer(EconomicsWhatIfModel::WorstMargin, EconomicsWhatIfModel::AsItIs), u"$57.00"_s);
    QCOMPARE(answer(EconomicsWhatIfModel::MeanCost), u"$5.33"_s);
    auto *slider = named<QSlider>(u"Premium actions, slider"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(premium->value(), 0);
    QCOMPARE(answer(EconomicsWhatIfModel::WorstCost), u"$18.00"_s);
}

void TestEconomicsPage::routesGiveWayToOneAnother()
{
    refresh();
    auto *deep = named<QSpinBox>(u"premium-reasoning"_s);
    auto *mini = named<QSpinBox>(u"standard-mini"_s);
    QCOMPARE(deep->value(), 90);
    QCOMPARE(mini->value(), 10);
    deep->setValue(50);
    QCOMPARE(mini->value(), 50);
    // Half at $7.60 / 90 and half at $0.04: 300 cost $18.67.
    QCOMPARE(answer(EconomicsWhatIfModel::WorstCost), u"$36.67"_s);
    mini->setValue(100);
    QCOMPARE(deep->value(), 0);
    QCOMPARE(answer(EconomicsWhatIfModel::WorstCost), u"$30.00"_s);
    QVERIFY(!button(u"Use these allowances in a draft"_s)->isEnabled());  // no allowance is another
}

void TestEconomicsPage::unlimitedCanBeTriedLimited()
{
    m_catalog->plans[0].versions[0].limits[Bucket::PremiumSync].allowance = {true, 0};
    refresh();
    QCOMPARE(answer(EconomicsWhatIfModel::WorstCost), u"not known"_s);
    auto *unlimited = m_page->findChild<QCheckBox *>();
    QVERIFY(unlimited->isChecked());
    auto *premium = named<QSpinBox>(u"Premium actions"_s);
    QVERIFY(!premium->isEnabled());
    unlimited->click();
    QVERIFY(premium->isEnabled());
    QCOMPARE(premium->value(), 400);  // the most that anybody used
    QCOMPARE(answer(EconomicsWhatIfModel::WorstCost), u"$50.00"_s);
    unlimited->click();
    QCOMPARE(answer(EconomicsWhatIfModel::WorstCost), u"not known"_s);
}

void TestEconomicsPage::startsOver()
{
    refresh();
    QVERIFY(!button(u"Start over"_s)->isEnabled());
    named<QSpinBox>(u"Premium actions"_s)->setValue(100);
    named<QSpinBox>(u"premium-reasoning"_s)->setValue(50);
    button(u"Start over"_s)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(named<QSpinBox>(u"Premium actions"_s)->value(), 300);
    QCOMPARE(named<QSpinBox>(u"premium-reasoning"_s)->value(), 90);
    QCOMPARE(answer(EconomicsWhatIfModel::WorstMargin), u"$57.00"_s);
    QVERIFY(!button(u"Start over"_s)->isEnabled());
}

void TestEconomicsPage::newFiguresLeaveWhatIsSlid()
{
    refresh();
    auto *premium = named<QSpinBox>(u"Premium actions"_s);
    premium->setValue(100);
    m_ledger->observedUse = [](const DayWindow &window) {
        ObservedUse use = workedUse(window);
        for (RouteUse &row : use.rows) row.cost.amount = row.cost.amount + row.cost.amount;
        return use;
    };
    refresh();
    QCOMPARE(named<QSpinBox>(u"Premium actions"_s), premium);
    QCOMPARE(premium->value(), 100);
    QCOMPARE(answer(EconomicsWhatIfModel::WorstCost), u"$52.00"_s);
}

void TestEconomicsPage::putsAllowancesIntoADraft()
{
    refresh();
    named<QSpinBox>(u"Premium actions"_s)->setValue(250);
    QPushButton *use = button(u"Use these allowances in a draft"_s);
    QVERIFY(use->isEnabled());
    use->click();
    const DraftPlan *drafted = m_session->draft().plan(u"team"_s);
    QVERIFY(drafted);
    QCOMPARE(drafted->version.version, 2);
    QCOMPARE(drafted->version.limits.at(Bucket::PremiumSync).allowance.units, 250);
    QCOMPARE(drafted->version.limits.at(Bucket::StandardSync).allowance.units, 4500);
    QVERIFY(drafted->version.effectiveFrom > kNow);
    QCOMPARE(m_session->undoStack()->count(), 1);
    // The page goes on with the draft.
    QCOMPARE(named<QComboBox>(u"Version of the plan"_s)->currentText(), u"v2 (draft)"_s);
    QCOMPARE(answer(EconomicsWhatIfModel::WorstCost, EconomicsWhatIfModel::AsItIs), u"$38.00"_s);
    QVERIFY(says(u"3 workspace(s) on any version of the plan"_s));
    m_session->undoStack()->undo();
    QCOMPARE(named<QComboBox>(u"Version of the plan"_s)->currentText(), u"v1"_s);
}

void TestEconomicsPage::whoeverMayNotEditDraftsNothing()
{
    LedgerInfo info = sampleInfo();
    info.person.role = PersonRole::Viewer;
    m_session->setInfo(info);
    refresh();
    named<QSpinBox>(u"Premium actions"_s)->setValue(250);
    QVERIFY(!button(u"Use these allowances in a draft"_s)->isEnabled());
    QVERIFY(!button(u"Use these allowances in a draft"_s)->toolTip().isEmpty());
    QCOMPARE(answer(EconomicsWhatIfModel::WorstCost), u"$38.00"_s);
}

// 2,000 workspaces on the plan, many routes: what a slider moves is answered within a frame. The bar is generous, so
// that a busy machine passes it and a quadratic answer does not.
void TestEconomicsPage::answersWithinAFrame()
{
    m_cycles.clear();
    for (int i = 0; i < 2'000; ++i) m_cycles.push_back(finished(u"w%1"_s.arg(i), "10", i));
    refresh();
    auto *premium = named<QSpinBox>(u"Premium actions"_s);
    constexpr int kMoves = 20;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kMoves; ++i) premium->setValue(10 + i);
    const double each = static_cast<double>(timer.elapsed()) / kMoves;
    QVERIFY2(each < 50, qPrintable(QString::number(each)));
    QCOMPARE(answer(EconomicsWhatIfModel::WorstCost), u"$20.32"_s);
}

void TestEconomicsPage::anEmptyLedgerSaysSo()
{
    m_catalog->plans.clear();
    refresh();
    auto *empty = m_page->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"There is no plan yet"_s);
    QSignalSpy asked(m_page.get(), &LedgerPage::placeRequested);
    button(u"Go to the plans"_s)->click();
    QCOMPARE(asked.first().first().value<Place>(), Place::plans());
}

void TestEconomicsPage::failuresAreSaid()
{
    m_ledger->observedUse = [](const DayWindow &) -> Result<ObservedUse> {
        return failure(Error::Kind::Unavailable, u"The ledger is locked."_s);
    };
    QSignalSpy failed(m_page.get(), &LedgerPage::failed);
    refresh();
    QVERIFY(failed.size() >= 1);
    QCOMPARE(m_page->findChild<EmptyState *>()->title(), u"Unit economics were not read"_s);
    m_ledger->observedUse = [](const DayWindow &window) { return workedUse(window); };
    button(u"Try again"_s)->click();
    settle();
    QVERIFY(says(u"$42.00"_s));
    // What was read stays when a later question fails.
    m_ledger->observedUse = [](const DayWindow &) -> Result<ObservedUse> {
        return failure(Error::Kind::Unavailable, u"The ledger is locked."_s);
    };
    refresh();
    QVERIFY(says(u"$42.00"_s));
}

void TestEconomicsPage::stoppedQuestionsCanBeAskedAgain()
{
    m_ledger->hold();
    m_page->refresh();
    QCOMPARE(m_page->findChild<EmptyState *>()->title(), u"Reading what units cost…"_s);
    m_page->cancel();
    m_ledger->release();
    settle();
    QCOMPARE(m_page->findChild<EmptyState *>()->title(), u"Unit economics were not read"_s);
    refresh();
    QVERIFY(says(u"$42.00"_s));
}

QTEST_MAIN(TestEconomicsPage)
#include "tst_economicspage.moc"
