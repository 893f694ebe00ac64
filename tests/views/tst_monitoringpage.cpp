// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ratiorecords.h"
#include "items/ratiostepmodel.h"
#include "items/ratiosubject.h"
#include "support/fakeledger.h"
#include "support/fakestandings.h"
#include "support/monitoringscene.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/linklabel.h"
#include "views/monitoringpage.h"
#include "views/onscreen.h"
#include "views/ratiochart.h"
#include "views/ratiofacts.h"
#include "views/ratiosubjectbox.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QGraphicsPathItem>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

class TestMonitoringPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void showsFiveRatiosOfTheRange();
    void saysWhatIsDividedAndWhatItWasBefore();
    void stepsWithoutDataAreGaps();
    void partialStepsAreHollow();
    void noDataIsNoZero();
    void onePointerForAllCharts();
    void choosesRangesAndSteps();
    void refusesARangeThatIsNone();
    void whatLiesAheadDoesNotCount();
    void aWorkspaceHasItsOwnDaysAndCycles();
    void plansAreCutAtEachWorkspacesDays();
    void findsAWorkspaceByAFewLetters();
    void typingGoesOnWhileTheLedgerChanges();
    void workspacesThatMovedItSayTheirDays();
    void moversLeadOn();
    void narrowsToAStepAndBackOut();
    void aStepOfAWorkspaceOpensItsEvents_data();
    void aStepOfAWorkspaceOpensItsEvents();
    void ofAnythingWiderItAsksWhoseEvents_data();
    void ofAnythingWiderItAsksWhoseEvents();
    void whereOneWorkspaceHasEventsNothingIsAsked();
    void manyWorkspacesAreAskedForByWhatMovedMost();
    void aStepWithoutEventsSaysSo();
    void theTableIsTheChartsTwin();
    void savesChartsAndTable();
    void aPlaceNamesWhatIsLookedAt();
    void anotherLedgerIsLookedAtAfresh();
    void tellsEmptyFromFilteredOut();
    void keepsWhatItHasWhenTheConnectionIsLost();
    void whatTheLedgerDoesNotKnowIsSaid();
    void stoppedQuestionsCanBeAskedAgain();
    void refreshesWithinAFrame();

private:
    void refresh();
    void settle() { testing::settle(*m_ledger); }
    template<typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        return testing::named<T>(*m_page, name);
    }
    [[nodiscard]] RatioChart *chart(const QString &name) const { return named<RatioChart>(name); }
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*m_page, text); }
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
    // Of the menu that is open, or of the table.
    [[nodiscard]] static QAction *actionNamed(const QList<QAction *> &actions, const QString &text)
    {
        for (QAction *candidate : actions)
            if (candidate->text().remove(u'&').startsWith(text)) return candidate;
        return nullptr;
    }
    [[nodiscard]] static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    void pointAtStep(RatioChart *of, int step) const;
    [[nodiscard]] QString lastQuestion() const { return m_ledger->questions().last(); }
    [[nodiscard]] EmptyState *empty() const { return m_page->findChild<EmptyState *>(); }

    std::shared_ptr<Catalog> m_catalog;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<MonitoringPage> m_page;
};

void TestMonitoringPage::init()
{
    m_catalog = std::make_shared<Catalog>(monitoredCatalog());
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->catalogState = [this] { return CatalogState{m_catalog, u"1"_s}; };
    m_ledger->ratios = [](const RatioQuestion &question) { return sampleRatios(question); };
    m_page = std::make_unique<MonitoringPage>([] { return kNow; });
    m_page->setInfo(sampleInfo());
    m_page->setClient(m_ledger.get());
    m_page->resize(1'200, 1'250);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestMonitoringPage::cleanup()
{
    m_page.reset();
    m_ledger.reset();
}

void TestMonitoringPage::refresh()
{
    m_page->refresh();
    settle();
}

void TestMonitoringPage::showsFiveRatiosOfTheRange()
{
    QSignalSpy answered(m_page.get(), &LedgerPage::answered);
    QCOMPARE(empty()->title(), u"Reading the ratios…"_s);
    refresh();
    QCOMPARE(answered.count(), 1);
    QCOMPARE(m_page->findChildren<RatioChart *>().size(), kRatioCount);
    for (const Ratio ratio : kRatios) QVERIFY2(chart(ratioName(ratio)), qPrintable(ratioName(ratio)));
    // R10: the zone is named; what was before is of the same length.
    QVERIFY(says(u"Everything · 15 Feb – 17 Mar 2026 · days in UTC · before: "_s));
    QCOMPARE(m_ledger->questions(),
             (QStringList{u"catalogState"_s, u"ratios 0  2026-03-17T14:30:00.000001Z 2026-03-18T00:00:00Z 0"_s,
                          u"ratios 0  2026-02-15T00:00:00Z 2026-03-18T00:00:00Z 1"_s}));
}

// R27: value, numerator and denominator, the span before, the change in points.
void TestMonitoringPage::saysWhatIsDividedAndWhatItWasBefore()
{
    m_ledger->ratios = [](const RatioQuestion &question) {
        RatioAnswer answer = sampleRatios(question);
        answer.total.premiumUnits = 30;
        answer.total.standardUnits = 70;
        answer.before.premiumUnits = 26;
        answer.before.standardUnits = 74;
        answer.total.outputTokens = 1;
        answer.total.inputTokens = 4;
        answer.before.outputTokens = 1;
        answer.before.inputTokens = 5;
        return answer;
    };
    refresh();
    QVERIFY(says(u"30.0 %"_s));
    QVERIFY(says(u"30 / 100"_s));
    QVERIFY(says(u"Before: 26.0 %, 26 / 100"_s));
    QVERIFY(says(u"+4.0 points"_s));
    QVERIFY(says(u"0.250"_s));  // no share: a plain quotient
    QVERIFY(says(u"+0.050"_s));
}

void TestMonitoringPage::stepsWithoutDataAreGaps()
{
    refresh();
    const QChart *plot = chart(ratioName(Ratio::PremiumShare))->chart();
    const double stepWidth = plot->plotArea().width() / 31;
    int lines = 0;
    for (const QGraphicsItem *item : plot->childItems()) {
        const auto *line = qgraphicsitem_cast<const QGraphicsPathItem *>(item);
        if (!line || !line->isVisible()) continue;
        for (int i = 0; i < line->path().elementCount(); ++i) {
            const QPainterPath::Element corner = line->path().elementAt(i);
            lines += corner.isMoveTo() ? 1 : 0;
            const int step = static_cast<int>((corner.x - plot->plotArea().left()) / stepWidth);
            QVERIFY(step != 2 && step != 4);  // nothing happened, and credited below 0
        }
    }
    QCOMPARE(lines, 2);  // steps 0 and 1, and from 5; 3 stands alone
    chart(ratioName(Ratio::PremiumShare))->pointAt(4);
    QVERIFY(chart(ratioName(Ratio::PremiumShare))->tipText().contains(u"no data (-3 / -3)"_s));
}

void TestMonitoringPage::partialStepsAreHollow()
{
    refresh();
    const auto series = chart(ratioName(Ratio::BatchShare))->chart()->series();
    const QColor base = m_page->palette().color(QPalette::Base);
    int hollow = 0;
    for (const QAbstractSeries *of : series)
        if (const auto *marks = qobject_cast<const QScatterSeries *>(of); marks && marks->brush().color() == base)
            hollow += static_cast<int>(marks->points().size());
    QCOMPARE(hollow, 1);  // today
    QVERIFY(says(u"hollow: a step in part"_s));
    chart(ratioName(Ratio::BatchShare))->pointAt(30);
    QVERIFY(chart(ratioName(Ratio::BatchShare))->tipText().contains(u"In part: it is not over"_s));
}

void TestMonitoringPage::noDataIsNoZero()
{
    m_ledger->ratios = [](const RatioQuestion &question) {
        RatioAnswer answer = sampleRatios(question);
        answer.total.repeatedTokens = 0;
        answer.total.premiumUnits = -5;
        answer.total.standardUnits = 1;
        return answer;
    };
    refresh();
    QVERIFY(says(u"no data"_s));
    QVERIFY(says(u"There is nothing to divide by: the denominator is 0."_s));
    QVERIFY(says(u"Credits took back more than was charged: the denominator is -4."_s));
}

void TestMonitoringPage::onePointerForAllCharts()
{
    refresh();
    RatioChart *premium = chart(ratioName(Ratio::PremiumShare));
    premium->setFocus();
    QTest::keyClick(premium, Qt::Key_Home);
    QTest::keyClick(premium, Qt::Key_Right);
    const QString told = premium->tipText();
    QVERIFY(told.contains(u"16 Feb 2026"_s));
    for (const Ratio ratio : kRatios) QVERIFY2(told.contains(ratioName(ratio)), qPrintable(told));
    QCOMPARE(premium->accessibleDescription(), told);
    // All stand over one another: the same step is at the same place.
    const double left = premium->chart()->plotArea().left();
    for (const RatioChart *of : m_page->findChildren<RatioChart *>()) QCOMPARE(of->chart()->plotArea().left(), left);
}

void TestMonitoringPage::choosesRangesAndSteps()
{
    refresh();
    const auto since = [this] { return lastQuestion().section(u' ', 3, 3) + lastQuestion().right(2); };
    choose(u"Range"_s, u"This month"_s);
    QCOMPARE(since(), u"2026-03-01T00:00:00Z 1"_s);
    choose(u"Range"_s, u"Last 90 days"_s);
    QCOMPARE(since(), u"2025-12-17T00:00:00Z 1"_s);
    choose(u"Range"_s, u"Last 12 weeks"_s);
    choose(u"Step"_s, u"Week"_s);
    QCOMPARE(since(), u"2025-12-29T00:00:00Z 2"_s);  // a Monday
    QCOMPARE(m_page->findChild<DataTable *>()->model()->rowCount(), 12);
    choose(u"Step"_s, u"Month"_s);
    QVERIFY(since().endsWith(u'3'));
    choose(u"Range"_s, u"From … to …"_s);
    named<QLineEdit>(u"From"_s)->selectAll();
    QTest::keyClicks(named<QLineEdit>(u"From"_s), u"2026-01-05"_s);
    QTest::keyClicks(named<QLineEdit>(u"To, not included"_s), u"2026-01-20"_s);
    settle();
    QVERIFY(lastQuestion().contains(u"2026-01-05T00:00:00Z 2026-01-20T00:00:00Z"_s));
}

void TestMonitoringPage::refusesARangeThatIsNone()
{
    refresh();
    choose(u"Range"_s, u"From … to …"_s);
    m_ledger->forgetQuestions();
    QVERIFY(says(u"Type a day."_s));
    QTest::keyClicks(named<QLineEdit>(u"From"_s), u"2026-02-30"_s);
    settle();
    QVERIFY(says(u"is not a"_s) || says(u"2026-02-30"_s));
    QVERIFY(m_ledger->questions().filter(u"2026-02-30"_s).isEmpty());
    named<QLineEdit>(u"From"_s)->clear();
    QTest::keyClicks(named<QLineEdit>(u"From"_s), u"2026-02-20"_s);
    QTest::keyClicks(named<QLineEdit>(u"To, not included"_s), u"2026-02-20"_s);
    settle();
    QVERIFY(says(u"Must be later."_s));
    QVERIFY(chart(ratioName(Ratio::PremiumShare))->isVisible());  // what was shown stays
}

// R7a: a ledger may hold events later than the instant at which it is looked at.
void TestMonitoringPage::whatLiesAheadDoesNotCount()
{
    m_ledger->ratios = [](const RatioQuestion &question) {
        RatioAnswer answer = sampleRatios(question);
        if (kNow < question.from) answer.total.inputTokens = 1;
        return answer;
    };
    refresh();
    QCOMPARE(lastQuestion(), u"ratios 0  2026-02-15T00:00:00Z 2026-03-17T14:30:00.000001Z 1"_s);
    QVERIFY(says(u"15 Feb – 17 Mar 2026"_s));
}

// R8, R10: New York, from the 10th.
void TestMonitoringPage::aWorkspaceHasItsOwnDaysAndCycles()
{
    m_page->showKey(u"workspace:acme"_s);
    refresh();
    QVERIFY(says(u"Workspace Acme (acme)"_s));
    QVERIFY(says(u"days in America/New_York"_s));
    QCOMPARE(lastQuestion().section(u' ', 1, 3), u"2 acme 2026-02-15T05:00:00Z"_s);
    choose(u"Range"_s, u"This cycle"_s);
    choose(u"Step"_s, u"Cycle"_s);
    QCOMPARE(lastQuestion().section(u' ', 3), u"2026-03-10T04:00:00Z 2026-03-18T04:00:00Z 3"_s);
    QVERIFY(m_page->findChild<DataTable *>()->model()->index(0, 0).data().toString() == u"10 Mar 2026"_s);
    QVERIFY(says(u"Member ada"_s));
}

void TestMonitoringPage::plansAreCutAtEachWorkspacesDays()
{
    m_page->showKey(u"plan:team"_s);
    refresh();
    QVERIFY(says(u"Plan Team (team)"_s));
    QVERIFY(says(u"cut at each workspace’s own days"_s));
}

void TestMonitoringPage::findsAWorkspaceByAFewLetters()
{
    m_catalog = std::make_shared<Catalog>(monitoredCatalog(10'000));
    refresh();
    QSignalSpy key(m_page.get(), &LedgerPage::keyChanged);
    choose(u"Ratios of"_s, u"A workspace"_s);
    auto *box = named<QComboBox>(u"Choose a workspace"_s);
    QVERIFY(box && box->isVisible());
    QCOMPARE(key.count(), 0);  // nothing is looked at before it is chosen
    QTest::keyClicks(box->lineEdit(), u"lobe"_s);
    QCOMPARE(box->completer()->completionCount(), 1);
    QTRY_VERIFY(box->completer()->popup()->isVisible());
    box->completer()->popup()->setCurrentIndex(box->completer()->completionModel()->index(0, 0));
    QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
    settle();
    QCOMPARE(key.count(), 1);
    QCOMPARE(key.first().first().toString(), u"workspace:globex"_s);
    QCOMPARE(lastQuestion().section(u' ', 1, 2), u"2 globex"_s);
}

void TestMonitoringPage::typingGoesOnWhileTheLedgerChanges()
{
    m_page->showKey(u"workspace:acme"_s);
    refresh();
    auto *box = named<QComboBox>(u"Choose a workspace"_s);
    box->setFocus();
    QTRY_VERIFY(box->hasFocus());
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), u"lob"_s);
    QTest::keyClick(box->lineEdit(), Qt::Key_Left);
    refresh();  // an event came
    QCOMPARE(box->currentText(), u"lob"_s);
    QCOMPARE(box->lineEdit()->cursorPosition(), 2);
    m_catalog = std::make_shared<Catalog>(monitoredCatalog(3));
    m_ledger->catalogState = [this] { return CatalogState{m_catalog, u"2"_s}; };
    refresh();  // and workspaces
    QCOMPARE(box->count(), 5);
    QCOMPARE(box->currentText(), u"lob"_s);
    QCOMPARE(box->lineEdit()->cursorPosition(), 2);
}

// R10: beside the UTC days of everything, a workspace has days of its own.
void TestMonitoringPage::workspacesThatMovedItSayTheirDays()
{
    refresh();
    int told = 0;
    for (const RatioFacts *facts : m_page->findChildren<RatioFacts *>()) {
        const QLabel *movers = facts->findChild<LinkLabel *>();
        const bool any = movers->toolTip().contains(u"Workspace Acme"_s);
        QCOMPARE(movers->toolTip().contains(u"Workspaces are cut at their own days."_s), any);
        told += any ? 1 : 0;
    }
    QVERIFY(told > 0);
}

void TestMonitoringPage::moversLeadOn()
{
    refresh();
    QSignalSpy went(m_page.get(), &LedgerPage::placeRequested);
    QSignalSpy key(m_page.get(), &LedgerPage::keyChanged);
    auto *facts = m_page->findChildren<RatioFacts *>().first();
    QLabel *movers = nullptr;
    for (QLabel *label : facts->findChildren<QLabel *>())
        if (label->text().contains(u"Moved most by"_s)) movers = label;
    QVERIFY(movers);
    QVERIFY(movers->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
    QVERIFY2(movers->text().contains(u"nbsp;points"_s), qPrintable(movers->text()));
    for (const QString &link : {u"open:workspace:acme"_s, u"open:action:chat"_s, u"open:route:standard-mini"_s})
        Q_EMIT movers->linkActivated(link);
    QCOMPARE(went.count(), 3);
    QCOMPARE(went.at(0).first().value<Place>(), Place::workspace(u"acme"_s));
    QCOMPARE(went.at(1).first().value<Place>(), Place::sheet(u"chat"_s));
    QCOMPARE(went.at(2).first().value<Place>(), Place::routes(u"route:standard-mini"_s));
    Q_EMIT movers->linkActivated(u"only:action:research.deep"_s);
    settle();
    QCOMPARE(key.first().first().toString(), u"action:research.deep"_s);
    QVERIFY(says(u"Action research.deep"_s));
}

void TestMonitoringPage::narrowsToAStepAndBackOut()
{
    refresh();
    choose(u"Step"_s, u"Week"_s);
    RatioChart *premium = chart(ratioName(Ratio::PremiumShare));
    premium->setFocus();
    QTest::keyClick(premium, Qt::Key_Home);
    QTest::keyClick(premium, Qt::Key_Right);
    QTest::keyClick(premium, Qt::Key_Return);
    settle();
    QCOMPARE(lastQuestion().section(u' ', 3), u"2026-02-16T00:00:00Z 2026-02-23T00:00:00Z 1"_s);
    // And once more, by the mouse.
    const QRectF area = premium->chart()->plotArea();
    QTest::mouseClick(premium->viewport(), Qt::LeftButton, {}, QPoint(int(area.left()) + 5, int(area.center().y())));
    settle();
    QCOMPARE(lastQuestion().section(u' ', 3), u"2026-02-16T00:00:00Z 2026-02-17T00:00:00Z 1"_s);
    premium->pointAt(-1);
    QTest::keyClick(premium, Qt::Key_Escape);
    settle();
    QCOMPARE(lastQuestion().section(u' ', 3), u"2026-02-16T00:00:00Z 2026-02-23T00:00:00Z 1"_s);
    QPushButton *back = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        if (button->text() == u"Back out"_s) back = button;
    QVERIFY(back && back->isVisible());
    back->click();
    settle();
    QCOMPARE(lastQuestion().section(u' ', 3), u"2026-02-15T00:00:00Z 2026-03-18T00:00:00Z 2"_s);
    QVERIFY(!back->isVisible());
}

void TestMonitoringPage::pointAtStep(RatioChart *of, int step) const
{
    of->setFocus();
    QTest::keyClick(of, Qt::Key_Home);
    for (int i = 0; i < step; ++i) QTest::keyClick(of, Qt::Key_Right);
}

void TestMonitoringPage::aStepOfAWorkspaceOpensItsEvents_data()
{
    using Page = TestMonitoringPage;
    using Act = std::function<void(Page *)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("events");
    const QString day = u"workspace=acme&from=2026-02-16T05:00:00Z&to=2026-02-17T05:00:00Z&kinds=event"_s;
    QTest::newRow("Control and Enter at a step") << Act([](Page *page) {
        RatioChart *failed = page->chart(ratioName(Ratio::FailedOrRetried));
        page->pointAtStep(failed, 1);
        QTest::keyClick(failed, Qt::Key_Return, Qt::ControlModifier);
    }) << day;
    QTest::newRow("the menu of a step") << Act([](Page *page) {
        RatioChart *failed = page->chart(ratioName(Ratio::FailedOrRetried));
        page->pointAtStep(failed, 1);
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(failed->viewport(), &wanted);
        QVERIFY(menu());
        QAction *action = actionNamed(menu()->actions(), u"Show events of 16 Feb 2026"_s);
        QVERIFY(action);
        action->trigger();
        menu()->close();
    }) << day;
    QTest::newRow("Enter at a day that was narrowed to") << Act([](Page *page) {
        RatioChart *failed = page->chart(ratioName(Ratio::FailedOrRetried));
        page->pointAtStep(failed, 1);
        QTest::keyClick(failed, Qt::Key_Return);
        page->settle();
        page->pointAtStep(failed, 0);
        QTest::keyClick(failed, Qt::Key_Return);
    }) << day;
    QTest::newRow("the button beside the range")
        << Act([](Page *page) { page->button(u"Show events"_s)->click(); })
        << u"workspace=acme&from=2026-02-15T05:00:00Z&to=2026-03-18T04:00:00Z&kinds=event"_s;
    QTest::newRow("the menu of a row of the table") << Act([](Page *page) {
        auto *table = page->named<DataTable>(u"The ratios by step"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        actionNamed(table->actions(), u"Show its events"_s)->trigger();
    }) << day;
    QTest::newRow("Enter at the row of a day that was narrowed to") << Act([](Page *page) {
        auto *table = page->named<DataTable>(u"The ratios by step"_s);
        Q_EMIT table->activated(table->model()->index(1, 0));
        page->settle();
        Q_EMIT table->activated(table->model()->index(0, 0));
    }) << day;
    // 10 Feb to 9 Mar, of which the range holds what is from 15 Feb.
    QTest::newRow("a cycle that the range cuts") << Act([](Page *page) {
        page->choose(u"Step"_s, u"Cycle"_s);
        RatioChart *failed = page->chart(ratioName(Ratio::FailedOrRetried));
        page->pointAtStep(failed, 0);
        QTest::keyClick(failed, Qt::Key_Return, Qt::ControlModifier);
    }) << u"workspace=acme&from=2026-02-15T05:00:00Z&to=2026-03-10T04:00:00Z&kinds=event"_s;
}

// The days of a workspace are its own (R10): those of New York.
void TestMonitoringPage::aStepOfAWorkspaceOpensItsEvents()
{
    QFETCH(std::function<void(TestMonitoringPage *)>, act);
    QFETCH(QString, events);
    m_page->showKey(u"workspace:acme"_s);
    refresh();
    QSignalSpy went(m_page.get(), &LedgerPage::placeRequested);
    act(this);
    settle();
    QCOMPARE(went.count(), 1);
    QCOMPARE(went.first().first().value<Place>(), Place::history(events));
}

void TestMonitoringPage::ofAnythingWiderItAsksWhoseEvents_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("events");
    const QString utc = u"from=2026-02-16T00:00:00Z&to=2026-02-17T00:00:00Z&kinds=event"_s;
    QTest::newRow("everything") << QString() << u"ratios 0  2026-02-16T00:00:00Z 2026-02-17T00:00:00Z 0"_s
                                << u"workspace=acme&"_s + utc;
    QTest::newRow("an action") << u"action:chat"_s << u"ratios 0  2026-02-16T00:00:00Z 2026-02-17T00:00:00Z 0"_s
                               << u"workspace=acme&"_s + utc + u"&action=chat"_s;
    QTest::newRow("a route") << u"route:standard-mini"_s << u"ratios 0  2026-02-16T00:00:00Z 2026-02-17T00:00:00Z 0"_s
                             << u"workspace=acme&"_s + utc + u"&route=standard-mini"_s;
    // R10: days are each workspace's own, so what is asked for holds them of every zone.
    QTest::newRow("a plan") << u"plan:team"_s << u"ratios 1 team 2026-02-15T00:00:00Z 2026-02-18T00:00:00Z 0"_s
                            << u"workspace=acme&from=2026-02-16T05:00:00Z&to=2026-02-17T05:00:00Z&kinds=event"_s;
}

void TestMonitoringPage::ofAnythingWiderItAsksWhoseEvents()
{
    QFETCH(QString, scope);
    QFETCH(QString, asked);
    QFETCH(QString, events);
    m_ledger->historySums = [](const HistoryFilter &filter, const std::optional<HistoryKey> &beside) {
        HistorySums sums;
        sums.events = filter.workspace == u"acme"_s ? 700 : 1;
        if (filter.workspace == u"acme"_s && !beside) sums.next = HistoryKey{*filter.from};  // there is more
        return sums;
    };
    if (!scope.isEmpty()) m_page->showKey(scope);
    refresh();
    QSignalSpy went(m_page.get(), &LedgerPage::placeRequested);
    RatioChart *premium = chart(ratioName(Ratio::PremiumShare));
    pointAtStep(premium, 1);
    QTest::keyClick(premium, Qt::Key_Return, Qt::ControlModifier);
    settle();
    QVERIFY(m_ledger->questions().contains(asked));
    QVERIFY(menu());
    QCOMPARE(menu()->accessibleName(), u"Whose events of 16 Feb 2026"_s);
    QVERIFY(actionNamed(menu()->actions(), u"Globex\t1 event(s)"_s));
    QAction *acme = actionNamed(menu()->actions(), u"Acme\t1,400 event(s)"_s);
    QVERIFY(acme);
    QCOMPARE(went.count(), 0);
    acme->trigger();
    menu()->close();
    QCOMPARE(went.count(), 1);
    QCOMPARE(went.first().first().value<Place>(), Place::history(events));
}

void TestMonitoringPage::whereOneWorkspaceHasEventsNothingIsAsked()
{
    m_ledger->historySums = [](const HistoryFilter &filter, const std::optional<HistoryKey> &) {
        HistorySums sums;
        sums.events = filter.workspace == u"globex"_s ? 3 : 0;
        return sums;
    };
    m_page->showKey(u"action:chat"_s);
    refresh();
    QSignalSpy went(m_page.get(), &LedgerPage::placeRequested);
    button(u"Show events"_s)->click();
    settle();
    QVERIFY(!menu());
    QCOMPARE(went.count(), 1);
    QCOMPARE(went.first().first().value<Place>(),
             Place::history(u"workspace=globex&from=2026-02-15T00:00:00Z&to=2026-03-18T00:00:00Z&kinds=event&"
                            "action=chat"_s));
}

// Of very many the list is short, and what moved the ratio most heads it however little it used.
void TestMonitoringPage::manyWorkspacesAreAskedForByWhatMovedMost()
{
    m_ledger->historySums = [](const HistoryFilter &, const std::optional<HistoryKey> &) {
        HistorySums sums;
        sums.events = kEventsCounted;
        sums.next = HistoryKey{kNow};  // it never ends
        return sums;
    };
    m_ledger->ratios = [](const RatioQuestion &question) {
        RatioAnswer answer = sampleRatios(question);
        if (!question.compare || question.step != RatioStep::None) return answer;
        answer.parts.clear();
        RatioSums sums;
        sums.finished = 10;
        answer.before = {};
        answer.before.finished = answer.total.finished = 310;
        answer.before.failedOrRetried = 0;
        answer.total.failedOrRetried = 9;
        for (int i = 0; i < 30; ++i) {
            RatioPart part{RatioPartKind::Workspace, u"w%1"_s.arg(i, 2, 10, QLatin1Char('0')), sums, sums};
            part.now.finished += i;
            if (i == 4) part.now.failedOrRetried = 9;
            answer.parts.push_back(part);
        }
        return answer;
    };
    refresh();
    RatioChart *failed = chart(ratioName(Ratio::FailedOrRetried));
    pointAtStep(failed, 1);
    QTest::keyClick(failed, Qt::Key_Return, Qt::ControlModifier);
    settle();
    QVERIFY(menu());
    QStringList names;
    for (const QAction *action : menu()->actions())
        if (action->isEnabled() && !action->isSeparator()) names << action->text();
    QCOMPARE(names.size(), qsizetype{kWorkspacesAsked});
    QCOMPARE(names.first(), u"w04\tmore than 10,000 event(s)"_s);
    QVERIFY(names.contains(u"w29\tmore than 10,000 event(s)"_s));
    QVERIFY(actionNamed(menu()->actions(), u"Other workspaces"_s));
    menu()->close();
}

void TestMonitoringPage::aStepWithoutEventsSaysSo()
{
    refresh();
    QSignalSpy said(m_page.get(), &LedgerPage::statusMessage);
    RatioChart *premium = chart(ratioName(Ratio::PremiumShare));
    pointAtStep(premium, 2);
    QTest::keyClick(premium, Qt::Key_Return, Qt::ControlModifier);
    settle();
    QVERIFY(!menu());
    QCOMPARE(said.count(), 1);
    QCOMPARE(said.first().first().toString(), u"No events in 17 Feb 2026."_s);
}

void TestMonitoringPage::theTableIsTheChartsTwin()
{
    refresh();
    named<QToolButton>(u"Table: Monitoring"_s)->click();
    auto *table = named<DataTable>(u"The ratios by step"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 31);
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(2, RatioStepModel::FirstRatio), u"no data"_s);
    QCOMPARE(cell(0, RatioStepModel::Whole), u"whole"_s);
    QCOMPARE(cell(30, RatioStepModel::Whole), u"in part"_s);
    for (QToolButton *button : m_page->findChildren<QToolButton *>())
        if (button->text() == u"Copy data"_s) button->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.first().startsWith(u"Day\tLast day\tIn the range\tPremium share\t"_s));
    QVERIFY(lines.at(3).startsWith(u"2026-02-17\t2026-02-17\twhole\t\t0\t0\t"_s));
}

void TestMonitoringPage::savesChartsAndTable()
{
    refresh();
    const QTemporaryDir dir;
    QSignalSpy said(m_page.get(), &LedgerPage::statusMessage);
    m_page->saveAs(dir.filePath(u"ratios.png"_s), ChartTools::FileKind::Png);
    const QImage picture(dir.filePath(u"ratios.png"_s));
    QVERIFY(picture.height() > 2'000);
    m_page->saveAs(dir.filePath(u"ratios.pdf"_s), ChartTools::FileKind::Pdf);
    QVERIFY(QFileInfo(dir.filePath(u"ratios.pdf"_s)).size() > 10'000);
    m_page->saveAs(dir.filePath(u"ratios.csv"_s), ChartTools::FileKind::Csv);
    QFile csv(dir.filePath(u"ratios.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readLine().startsWith("first_day,last_day,whole,premium_share,premium_share_numerator,"));
    QCOMPARE(said.count(), 3);
    QSignalSpy failed(m_page.get(), &LedgerPage::failed);
    m_page->saveAs(dir.filePath(u"nowhere/ratios.csv"_s), ChartTools::FileKind::Csv);
    QCOMPARE(failed.count(), 1);
}

void TestMonitoringPage::aPlaceNamesWhatIsLookedAt()
{
    QCOMPARE(ratioSubjectText(ratioSubjectFrom(u"route:a:b"_s)), u"route:a:b"_s);
    QCOMPARE(ratioSubjectFrom(u"nonsense"_s), RatioSubject{});
    m_page->showKey(u"route:premium-reasoning"_s);
    refresh();
    QCOMPARE(lastQuestion().section(u' ', 1, 2), u"4 premium-reasoning"_s);
    // A place that names nothing leaves what was chosen, and says what that is.
    QSignalSpy key(m_page.get(), &LedgerPage::keyChanged);
    m_page->showKey({});
    QCOMPARE(key.count(), 1);
    QCOMPARE(key.first().first().toString(), u"route:premium-reasoning"_s);
}

void TestMonitoringPage::anotherLedgerIsLookedAtAfresh()
{
    m_page->showKey(u"workspace:acme"_s);
    refresh();
    RatioChart *premium = chart(ratioName(Ratio::PremiumShare));
    QTest::keyClick(premium, Qt::Key_Home);
    QTest::keyClick(premium, Qt::Key_Return);
    settle();
    FakeLedger other;
    other.catalogState = m_ledger->catalogState;
    other.ratios = m_ledger->ratios;
    QSignalSpy key(m_page.get(), &LedgerPage::keyChanged);
    m_page->setClient(&other);
    m_page->showKey({});
    m_page->refresh();
    QTRY_VERIFY(other.questions().size() >= 3);
    QTRY_COMPARE(other.waiting(), 0);
    QCOMPARE(key.count(), 0);
    QCOMPARE(other.questions().last(), u"ratios 0  2026-02-15T00:00:00Z 2026-03-18T00:00:00Z 1"_s);
    QCOMPARE(named<QComboBox>(u"Ratios of"_s)->currentText(), u"Everything"_s);
}

void TestMonitoringPage::tellsEmptyFromFilteredOut()
{
    m_ledger->ratios = [](const RatioQuestion &question) {
        RatioAnswer answer;
        answer.question = question;
        answer.zone = "UTC";
        answer.points = {{CivilDate{20'500}, CivilDate{20'501}, false, {}}};
        return answer;
    };
    LedgerInfo info = sampleInfo();
    info.events = 0;
    m_page->setInfo(info);
    refresh();
    QCOMPARE(empty()->title(), u"The ledger holds no events yet"_s);
    m_page->setInfo(sampleInfo());
    QCOMPARE(empty()->title(), u"Nothing in this range"_s);
    m_page->showKey(u"action:chat"_s);
    refresh();
    QVERIFY(says(u"Action chat has no events in it."_s));
    QPushButton *button = empty()->findChild<QPushButton *>();
    QCOMPARE(button->text(), u"Show everything"_s);
    button->click();
    settle();
    QCOMPARE(lastQuestion().section(u' ', 1, 1), u"0"_s);
    QCOMPARE(button->text(), u"Last 90 days"_s);
    button->click();
    settle();
    QVERIFY(lastQuestion().contains(u"2025-12-17"_s));
}

void TestMonitoringPage::keepsWhatItHasWhenTheConnectionIsLost()
{
    refresh();
    QSignalSpy failed(m_page.get(), &LedgerPage::failed);
    m_ledger->ratios = [](const RatioQuestion &) -> Result<RatioAnswer> {
        return tl::make_unexpected(Error{Error::Kind::Unavailable, u"The database went away."_s, {}});
    };
    refresh();
    QCOMPARE(failed.count(), 1);
    QVERIFY(chart(ratioName(Ratio::PremiumShare))->isVisible());
}

void TestMonitoringPage::whatTheLedgerDoesNotKnowIsSaid()
{
    refresh();
    m_ledger->ratios = [](const RatioQuestion &question) -> Result<RatioAnswer> {
        if (question.scope == RatioScope::All) return sampleRatios(question);
        return tl::make_unexpected(Error{Error::Kind::Refused, u"The ledger knows no action “gone”."_s, {}});
    };
    m_page->showKey(u"action:gone"_s);
    refresh();
    // Figures of everything under another name would be wrong.
    QCOMPARE(empty()->title(), u"The ratios were not read"_s);
    QVERIFY(says(u"The ledger knows no action “gone”."_s));
    m_page->findChild<RatioSubjectBox *>()->setSubject({});
    refresh();
    QVERIFY(chart(ratioName(Ratio::PremiumShare))->isVisible());
}

void TestMonitoringPage::stoppedQuestionsCanBeAskedAgain()
{
    m_ledger->hold();
    m_page->refresh();
    m_page->cancel();
    QVERIFY(m_ledger->interruptions() > 0);
    QCOMPARE(empty()->title(), u"The ratios were not read"_s);
    m_ledger->release();
    empty()->findChild<QPushButton *>()->click();
    settle();
    QVERIFY(chart(ratioName(Ratio::PremiumShare))->isVisible());
}

// With ten thousand workspaces. The bar is generous, so that a busy machine passes it and a quadratic answer does not.
void TestMonitoringPage::refreshesWithinAFrame()
{
    constexpr int kWorkspaces = 10'000;
    m_catalog = std::make_shared<Catalog>(monitoredCatalog(kWorkspaces));
    m_ledger->ratios = [](const RatioQuestion &question) {
        RatioAnswer answer = sampleRatios(question);
        const std::vector<RatioPart> few = answer.parts;
        for (int i = 0; i < kWorkspaces && !few.empty(); ++i) {
            RatioPart part = few[static_cast<std::size_t>(i) % few.size()];
            part.kind = RatioPartKind::Workspace;
            part.key = u"w%1"_s.arg(i, 5, 10, QLatin1Char('0'));
            answer.parts.push_back(part);
        }
        return answer;
    };
    choose(u"Range"_s, u"Last 90 days"_s);
    refresh();
    // What the ledger works out is not the window's: only what comes back is measured.
    double most = 0;
    QElapsedTimer timer;
    m_ledger->hold();
    m_page->refresh();
    while (m_ledger->waiting() > 0) {
        m_ledger->releaseOne();
        timer.start();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        most = std::max(most, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    QCOMPARE(m_page->findChild<DataTable *>()->model()->rowCount(), 91);
    qInfo("longest turn: %.1f ms", most);
    QVERIFY2(most < 1'000, qPrintable(QString::number(most)));
}

QTEST_MAIN(TestMonitoringPage)
#include "tst_monitoringpage.moc"
