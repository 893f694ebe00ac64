// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/economicstext.h"
#include "support/overagescene.h"
#include "support/reviewscene.h"
#include "views/burnchart.h"
#include "views/burnpanel.h"
#include "views/caseresults.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/filterbar.h"
#include "views/grantdialogsale.h"
#include "views/noticestrip.h"
#include "views/onscreen.h"
#include "views/overagedialog.h"
#include "views/planspage.h"
#include "views/reviewdetail.h"
#include "views/reviewpanel.h"
#include "views/reviewspage.h"
#include "views/reviewtable.h"
#include "views/reviewworklist.h"
#include "views/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;

namespace {

// A page on a ledger with flags and hits, and what a person sees and types there.
struct Stage {
    explicit Stage(ReviewScene played = reviewScene()) : scene(std::move(played))
    {
        scene.playOn(ledger);
        page.setInfo(infoOf(ownerNamed(scene.person)));
        page.setClient(&ledger);
        page.resize(1'280, 900);
        page.show();
        page.activateWindow();
    }
    // Opened with the first open flag chosen and the focus in the list.
    void open()
    {
        page.refresh();
        QTRY_VERIFY(page.detail()->isVisible());
        page.setFocus();
        QTRY_VERIFY(page.list()->table()->hasFocus());
        QTRY_COMPARE(ledger.waiting(), 0);
        ledger.forgetQuestions();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void choose(const QString &workspace)
    {
        const auto of =
            std::ranges::find(scene.cases, workspace, [](const ReviewCase &c) { return c.item.subject.workspace; });
        page.showKey(of->item.subject.toString());
        QTRY_VERIFY(page.subject() == of->item.subject && page.detail()->isVisible());
    }
    [[nodiscard]] QString workspace() const { return page.subject() ? page.subject()->workspace : QString(); }
    [[nodiscard]] ReviewCase &of(const QString &workspace)
    {
        return *std::ranges::find(scene.cases, workspace, [](const ReviewCase &c) { return c.item.subject.workspace; });
    }
    template<typename Widget = QWidget>
    [[nodiscard]] Widget *named(const char *name)
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPlainTextEdit *note() { return named<QPlainTextEdit>("note"); }
    [[nodiscard]] QPushButton *button(const char *name) { return named<QPushButton>(name); }
    [[nodiscard]] QStringList results() { return page.findChild<CaseResults *>()->texts(); }
    [[nodiscard]] bool says(const QString &text) const { return testing::says(page, text); }
    [[nodiscard]] QString emptiness() { return page.list()->findChild<EmptyState *>()->title(); }

    ReviewScene scene;
    FakeLedger ledger;
    ReviewsPage page{[this] { return scene.now; }};
};

}  // namespace

class TestReviewsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theListTakesTheFocusOnceItIsThere();
    void worksOffTheListByKeyboard();
    void lettersTypedStayLetters();
    void nothingIsSavedBeforeItIsRead();
    void overruledCauseNeedsANote();
    void adviceFollowsTheChosenCause();
    void adviceThatIsNoOutcomeMarksNone();
    void reviewedMeanwhileIsSaidAndNothingLost();
    void refusedReviewStaysToBeMended();
    void whatIsShownIsWhatIsChosenInAFilteredList();
    void typedTextOutlastsOtherItems();
    void reviewedOnesAreReviewedAgain();
    void newHitsOpenAnItemAgain();
    void aReviewIsOfEveryHitOfItsItem();
    void aFlagThatCameBackShowsItsOwnReview();
    void whatWaitsToBeJudgedIsSaid();
    void followUpIsADay();
    void dueFollowUpsWaitAgain();
    void whoMayNotReviewIsToldWhy();
    void accountIsEdited();
    void linksLeadToWhereItIsDone();
    void chartComparesWithThePlan();
    void whatBecameOfItStandsBesideIt();
    void movedFlagSaysWhereItStood();
    void countsOpenFlagsAndNewOnes();
    void saysWhichEmptinessItIs();
    void failureKeepsTheLastFigures();
    void severalAreNotReviewedAtOnce();
    void tenThousandItemsStayFluid();
    void oneWorksInTheDarkToo();
};

void TestReviewsPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Mode::Light);
}

void TestReviewsPage::theListTakesTheFocusOnceItIsThere()
{
    Stage stage;
    stage.page.setFocus();
    auto *tabs = stage.page.findChild<QTabBar *>();
    tabs->setFocus();  // where the window puts it while there is no list
    stage.page.refresh();
    QTRY_VERIFY(stage.page.list()->table()->hasFocus());
    // Later answers leave it where somebody took it.
    tabs->setFocus();
    stage.page.refresh();
    QTRY_COMPARE(stage.ledger.waiting(), 0);
    QVERIFY(tabs->hasFocus());
    // Nor does the list take the place of what a link leads to.
    Stage linked;
    linked.page.findChild<FilterBar *>()->setText(QStringLiteral("acme"));
    linked.page.showKey(linked.of(QStringLiteral("borealis")).item.subject.toString());
    linked.page.refresh();
    QTRY_COMPARE(linked.ledger.waiting(), 0);
    QCOMPARE(linked.workspace(), QStringLiteral("borealis"));
}

void TestReviewsPage::worksOffTheListByKeyboard()
{
    Stage stage;
    stage.open();
    QCOMPARE(stage.workspace(), QStringLiteral("acme"));
    // Down and up, to the grounds and back.
    stage.key(Qt::Key_J);
    QTRY_COMPARE(stage.workspace(), QStringLiteral("borealis"));
    stage.key(Qt::Key_K);
    QTRY_COMPARE(stage.workspace(), QStringLiteral("acme"));
    QTRY_VERIFY(stage.page.panel()->offers());
    stage.key(Qt::Key_Return);
    QVERIFY(stage.page.detail()->hasFocus());
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.page.list()->table()->hasFocus());
    // One key each; the next open one is chosen.
    stage.key(Qt::Key_1);
    QTRY_VERIFY(stage.of(QStringLiteral("acme")).item.review.has_value());
    QCOMPARE(stage.of(QStringLiteral("acme")).item.review->outcome, ReviewOutcome::RaiseCeiling);
    QTRY_COMPARE(stage.workspace(), QStringLiteral("borealis"));
    QTRY_VERIFY(stage.page.panel()->offers());
    stage.key(Qt::Key_5);
    QTRY_COMPARE(stage.workspace(), QStringLiteral("cobalt"));
    QTRY_VERIFY(stage.page.panel()->offers());
    // With a note: N, the words, Ctrl+Enter saves what is advised.
    stage.key(Qt::Key_N);
    QVERIFY(stage.note()->hasFocus());
    stage.type(QStringLiteral("5 of 5 failed on 1 route"));
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.workspace(), QStringLiteral("dune"));
    const Review &cobalt = *stage.of(QStringLiteral("cobalt")).item.review;
    QCOMPARE(cobalt.outcome, ReviewOutcome::FixWorkflow);
    QCOMPARE(cobalt.note, QStringLiteral("5 of 5 failed on 1 route"));
    QCOMPARE(cobalt.hitsThrough, 105);
    QVERIFY(stage.page.list()->table()->hasFocus());
    QTRY_VERIFY(stage.page.panel()->offers());
    stage.key(Qt::Key_2);
    QTRY_COMPARE(stage.emptiness(), QStringLiteral("Everything is reviewed"));
    QCOMPARE(stage.page.list()->shownCount(), 0);
    QVERIFY2(stage.results().constFirst().contains(QStringLiteral("Dune Logistics, Premium actions: Sell an add-on, "
                                                                  "saved by grace")),
             qPrintable(stage.results().constFirst()));
}

void TestReviewsPage::lettersTypedStayLetters()
{
    Stage stage;
    stage.open();
    stage.key(Qt::Key_N);
    stage.type(QStringLiteral("jk 12345 nor"));
    QCOMPARE(stage.note()->toPlainText(), QStringLiteral("jk 12345 nor"));
    stage.named("followUp")->setFocus();
    stage.type(QStringLiteral("2026-12-01"));
    stage.page.focusFilter();
    stage.type(QStringLiteral("jones 1"));
    stage.page.focusFilter();
    stage.key(Qt::Key_Delete);
    stage.named<QComboBox>("retention")->setFocus();
    stage.type(QStringLiteral("or n1"));
    stage.named<QComboBox>("latency")->setFocus();
    stage.type(QStringLiteral("1j"));
    QCOMPARE(stage.workspace(), QStringLiteral("acme"));
    QVERIFY(!stage.of(QStringLiteral("acme")).item.review);
    QVERIFY(stage.named<QComboBox>("retention")->currentText().contains(QStringLiteral("or n1")));
    QCOMPARE(stage.note()->toPlainText(), QStringLiteral("jk 12345 nor"));
}

void TestReviewsPage::nothingIsSavedBeforeItIsRead()
{
    Stage stage;
    stage.open();
    stage.ledger.hold();
    stage.key(Qt::Key_J);
    QCOMPARE(stage.workspace(), QStringLiteral("borealis"));
    QVERIFY(!stage.page.panel()->offers());
    stage.key(Qt::Key_1);
    stage.ledger.release();
    QTRY_VERIFY(stage.page.panel()->offers());
    QVERIFY(!stage.of(QStringLiteral("borealis")).item.review);
    // Twice the same key saves once.
    stage.ledger.hold();
    stage.key(Qt::Key_1);
    stage.key(Qt::Key_1);
    stage.ledger.release();
    QTRY_COMPARE(stage.of(QStringLiteral("borealis")).reviews.size(), 1U);
}

void TestReviewsPage::overruledCauseNeedsANote()
{
    Stage stage;
    stage.open();
    stage.key(Qt::Key_O);
    auto *cause = stage.named<QComboBox>("cause");
    QVERIFY(cause->hasFocus());
    cause->setCurrentIndex(cause->findData(static_cast<int>(HitCause::InefficientWorkflow)));
    stage.page.list()->focusTable();
    stage.key(Qt::Key_3);
    QVERIFY(stage.note()->hasFocus());
    QVERIFY(stage.says(QStringLiteral("Say in the note why the cause is another one")));
    QVERIFY(!stage.of(QStringLiteral("acme")).item.review);
    stage.type(QStringLiteral("Retries hidden by the client"));
    QVERIFY(!stage.says(QStringLiteral("Say in the note why the cause is another one")));
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_3);
    QTRY_VERIFY(stage.of(QStringLiteral("acme")).item.review.has_value());
    const Review &review = *stage.of(QStringLiteral("acme")).item.review;
    QCOMPARE(review.overruled, std::optional(HitCause::InefficientWorkflow));
    QCOMPARE(review.judged, HitCause::ValuableUse);
    QTRY_COMPARE(stage.workspace(), QStringLiteral("borealis"));
    // Both are shown.
    stage.choose(QStringLiteral("acme"));
    QTRY_VERIFY(stage.says(QStringLiteral("Overruled by grace")));
    QVERIFY(stage.says(QStringLiteral("Cause by the rules: ") + causeName(HitCause::ValuableUse)));
    QVERIFY(stage.results().constLast().contains(QStringLiteral("cause overruled")));
}

void TestReviewsPage::adviceFollowsTheChosenCause()
{
    Stage stage;
    stage.open();
    const QString before = stage.page.detail()->advice().text;
    auto *cause = stage.named<QComboBox>("cause");
    cause->setCurrentIndex(cause->findData(static_cast<int>(HitCause::InefficientWorkflow)));
    QCOMPARE(stage.page.detail()->advice().kind, AdviceKind::FixWorkflow);
    QVERIFY(stage.page.detail()->advice().text != before);
    QVERIFY(stage.says(stage.page.detail()->advice().text));
    QVERIFY(stage.button("fix_workflow")->text().contains(QStringLiteral("advised")));
}

void TestReviewsPage::adviceThatIsNoOutcomeMarksNone()
{
    Stage stage;
    stage.open();
    QCOMPARE(stage.page.detail()->advice().kind, AdviceKind::LookAtAccount);
    for (const char *outcome : {"raise_ceiling", "sell_addon", "fix_workflow", "abuse", "no_action"})
        QVERIFY2(!stage.button(outcome)->text().contains(QStringLiteral("advised")), outcome);
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(stage.says(QStringLiteral("What is advised is none of these outcomes: choose one.")));
    QCOMPARE(stage.workspace(), QStringLiteral("acme"));
    QVERIFY(!stage.of(QStringLiteral("acme")).item.review);
}

void TestReviewsPage::reviewedMeanwhileIsSaidAndNothingLost()
{
    Stage stage;
    stage.open();
    stage.key(Qt::Key_N);
    stage.type(QStringLiteral("Half a thought"));
    NewReview theirs;
    theirs.subject = *stage.page.subject();
    theirs.outcome = ReviewOutcome::FixWorkflow;
    theirs.note = QStringLiteral("Their retry loop");
    QVERIFY(stage.scene.review(theirs, QStringLiteral("marta")));
    stage.page.refresh();
    QTRY_VERIFY(stage.says(QStringLiteral("Reviewed meanwhile")));
    QVERIFY(stage.says(QStringLiteral("Fix the workflow, by marta")));
    QCOMPARE(stage.workspace(), QStringLiteral("acme"));
    QCOMPARE(stage.note()->toPlainText(), QStringLiteral("Half a thought"));
    QVERIFY(!stage.page.panel()->offers());
    QVERIFY(stage.button("again")->isVisible());
    stage.button("again")->click();
    QVERIFY(stage.page.panel()->offers());
    QCOMPARE(stage.note()->toPlainText(), QStringLiteral("Half a thought"));
    stage.page.panel()->save(ReviewOutcome::NoAction);
    QTRY_COMPARE(stage.of(QStringLiteral("acme")).reviews.size(), 2U);
    QCOMPARE(stage.of(QStringLiteral("acme")).reviews.back().note, QStringLiteral("Half a thought"));
}

void TestReviewsPage::refusedReviewStaysToBeMended()
{
    Stage stage;
    stage.open();
    // Somebody is faster, and no refresh has told so yet.
    NewReview theirs;
    theirs.subject = *stage.page.subject();
    QVERIFY(stage.scene.review(theirs, QStringLiteral("marta")));
    stage.key(Qt::Key_N);
    stage.type(QStringLiteral("Mine"));
    stage.page.panel()->save(ReviewOutcome::SellAddon);
    QTRY_VERIFY(!stage.results().isEmpty());
    QVERIFY2(stage.results().constFirst().contains(QStringLiteral("marta reviewed this meanwhile")),
             qPrintable(stage.results().constFirst()));
    QCOMPARE(stage.workspace(), QStringLiteral("acme"));
    QCOMPARE(stage.note()->toPlainText(), QStringLiteral("Mine"));
    QTRY_VERIFY(stage.says(QStringLiteral("Reviewed meanwhile")));
    QCOMPARE(stage.of(QStringLiteral("acme")).reviews.size(), 1U);
}

void TestReviewsPage::whatIsShownIsWhatIsChosenInAFilteredList()
{
    Stage stage;
    stage.open();
    QCOMPARE(stage.workspace(), QStringLiteral("acme"));
    stage.page.focusFilter();
    stage.type(QStringLiteral("hits"));
    stage.key(Qt::Key_Return);
    // The key of an outcome is about a row that one sees.
    QTRY_VERIFY(stage.page.panel()->offers());
    QCOMPARE(stage.page.list()->selected(), std::vector{*stage.page.subject()});
    const QString first = stage.workspace();
    QVERIFY(first != QStringLiteral("acme"));
    stage.page.findChild<FilterBar *>()->setText(QStringLiteral("flags"));
    stage.key(Qt::Key_J);
    QCOMPARE(stage.page.list()->selected(), std::vector{*stage.page.subject()});
    QCOMPARE(stage.workspace(), QStringLiteral("acme"));
}

void TestReviewsPage::typedTextOutlastsOtherItems()
{
    Stage stage;
    stage.open();
    stage.note()->setPlainText(QStringLiteral("Ask their admin"));
    stage.choose(QStringLiteral("cobalt"));
    QCOMPARE(stage.note()->toPlainText(), QString());
    stage.choose(QStringLiteral("acme"));
    QTRY_COMPARE(stage.note()->toPlainText(), QStringLiteral("Ask their admin"));
    stage.page.refresh();
    QTRY_COMPARE(stage.ledger.waiting(), 0);
    QCOMPARE(stage.note()->toPlainText(), QStringLiteral("Ask their admin"));
}

void TestReviewsPage::reviewedOnesAreReviewedAgain()
{
    Stage stage;
    stage.open();
    stage.choose(QStringLiteral("elm"));
    QTRY_VERIFY(stage.says(QStringLiteral("Sell an add-on, by marta")));
    QVERIFY(!stage.page.panel()->offers());
    stage.key(Qt::Key_1);
    QCOMPARE(stage.of(QStringLiteral("elm")).reviews.size(), 1U);
    stage.key(Qt::Key_R);
    QVERIFY(stage.page.panel()->offers());
    stage.key(Qt::Key_5);
    QTRY_COMPARE(stage.of(QStringLiteral("elm")).reviews.size(), 2U);
    // What was said before stays.
    stage.choose(QStringLiteral("elm"));
    QTRY_COMPARE(stage.page.detail()->history()->table()->model()->rowCount(), 2);
}

void TestReviewsPage::newHitsOpenAnItemAgain()
{
    Stage stage;
    NewReview first;
    first.subject = stage.of(QStringLiteral("cobalt")).item.subject;
    first.outcome = ReviewOutcome::FixWorkflow;
    first.overruled = HitCause::ValuableUse;
    first.note = QStringLiteral("A one-off");
    first.hits = {101, 102, 103};
    QVERIFY(stage.scene.review(first, QStringLiteral("marta")));
    stage.open();
    stage.choose(QStringLiteral("cobalt"));
    QTRY_VERIFY(stage.page.panel()->offers());
    QVERIFY(stage.says(QStringLiteral("2 hit(s) came since")));
    // What was said of the cause stands until somebody says otherwise.
    QCOMPARE(stage.page.panel()->chosenCause(), HitCause::ValuableUse);
}

// Also of those that are not read with it: a page of them is.
void TestReviewsPage::aReviewIsOfEveryHitOfItsItem()
{
    Stage stage;
    ReviewCase &cobalt = stage.of(QStringLiteral("cobalt"));
    cobalt.hits.resize(2);
    QCOMPARE(cobalt.hitRows.size(), std::size_t{5});
    stage.open();
    stage.choose(QStringLiteral("cobalt"));
    QTRY_VERIFY(stage.page.panel()->offers());
    stage.key(Qt::Key_5);
    QTRY_VERIFY(stage.of(QStringLiteral("cobalt")).item.review.has_value());
    QCOMPARE(stage.of(QStringLiteral("cobalt")).item.openHits, 0);
}

// Settings took it away, another flag of the cycle was reviewed meanwhile, and they brought it back.
void TestReviewsPage::aFlagThatCameBackShowsItsOwnReview()
{
    Stage stage;
    ReviewCase &elm = stage.of(QStringLiteral("elm"));
    Review other = *elm.item.review;
    other.id = ++stage.scene.reviews;
    other.outcome = ReviewOutcome::TreatAsAbuse;
    other.note.clear();
    elm.reviews.push_back(other);
    stage.open();
    stage.choose(QStringLiteral("elm"));
    QTRY_VERIFY(stage.page.panel()->offersAgain());
    QVERIFY(stage.says(QStringLiteral("They asked for it themselves.")));
    // A later review follows the latest of the cycle.
    stage.page.panel()->reviewAgain();
    stage.key(Qt::Key_5);
    QTRY_COMPARE(elm.reviews.size(), std::size_t{3});
}

void TestReviewsPage::whatWaitsToBeJudgedIsSaid()
{
    Stage stage;
    stage.open();
    QVERIFY(!stage.says(QStringLiteral("judged")));
    stage.scene.unjudged = 2;
    stage.page.refresh();
    QTRY_VERIFY(stage.says(QStringLiteral("2 workspace(s) could not be judged just now")));
    LedgerInfo info = infoOf(ownerNamed(stage.scene.person));
    info.readOnly = true;
    stage.page.setInfo(info);
    QVERIFY(stage.says(QStringLiteral("2 workspace(s) wait to be judged")));
    stage.scene.unjudged = 0;
    stage.page.refresh();
    QTRY_VERIFY(!stage.says(QStringLiteral("judged")));
}

void TestReviewsPage::followUpIsADay()
{
    Stage stage;
    stage.open();
    auto *line = stage.named("followUp")->findChild<QLineEdit *>();
    line->setFocus();
    stage.type(QStringLiteral("next week"));
    QVERIFY(stage.says(QStringLiteral("is not a day")));
    stage.page.panel()->save(ReviewOutcome::NoAction);
    QVERIFY(!stage.of(QStringLiteral("acme")).item.review);
    line->clear();
    stage.type(QStringLiteral("2026-04-15"));
    stage.named<QComboBox>("latency")->setCurrentIndex(3);
    stage.named<QComboBox>("value")->setCurrentIndex(3);
    stage.page.panel()->save(ReviewOutcome::NoAction);
    QTRY_VERIFY(stage.of(QStringLiteral("acme")).item.review.has_value());
    const Review &review = *stage.of(QStringLiteral("acme")).item.review;
    QCOMPARE(review.followUp, std::optional(CivilDate::of(2026, 4, 15)));
    QCOMPARE(review.latency, Latency::Overnight);
    QCOMPARE(review.value, UserValue::High);
}

void TestReviewsPage::dueFollowUpsWaitAgain()
{
    Stage stage;
    NewReview first;
    first.subject = stage.of(QStringLiteral("acme")).item.subject;
    first.outcome = ReviewOutcome::NoAction;
    first.followUp = Zone().dayOf(stage.scene.now) - 1;
    QVERIFY(stage.scene.review(first, QStringLiteral("marta")));
    stage.open();
    const int waiting = stage.page.list()->shownCount();
    stage.choose(QStringLiteral("acme"));
    QCOMPARE(stage.page.list()->shownCount(), waiting);  // it is among what waits
    QTRY_VERIFY(stage.page.panel()->offers());
    QVERIFY(stage.says(QStringLiteral("It is to be looked at again.")));
    // A flag that was reviewed is none that nobody has reviewed.
    QVERIFY(!stage.of(QStringLiteral("acme")).item.open());
    stage.key(Qt::Key_5);
    QTRY_COMPARE(stage.page.list()->shownCount(), waiting - 1);
    QVERIFY(!stage.of(QStringLiteral("acme")).item.review->followUp);
    QVERIFY(stage.workspace() != QStringLiteral("acme"));
}

void TestReviewsPage::whoMayNotReviewIsToldWhy()
{
    Stage stage;
    Person viewer;
    viewer.name = QStringLiteral("vera");
    stage.page.setInfo(infoOf(viewer));
    stage.open();
    const QString why = permission(viewer, Task::Review, QStringLiteral("acme")).why;
    QVERIFY(!why.isEmpty());
    QVERIFY(stage.says(why));
    QVERIFY(!stage.button("raise_ceiling")->isEnabled());
    QCOMPARE(stage.button("raise_ceiling")->toolTip(), why);
    QVERIFY(!stage.button("saveHealth")->isEnabled());
    stage.key(Qt::Key_1);
    QVERIFY(!stage.of(QStringLiteral("acme")).item.review);
    // Read-only: the same for everybody.
    LedgerInfo info = infoOf(ownerNamed(QStringLiteral("grace")));
    info.readOnly = true;
    stage.page.setInfo(info);
    QVERIFY(stage.says(QStringLiteral("opened for reading only")));
    stage.page.setInfo(infoOf(ownerNamed(QStringLiteral("grace"))));
    QVERIFY(!stage.says(QStringLiteral("opened for reading only")));
    QVERIFY(stage.page.panel()->offers());
}

void TestReviewsPage::accountIsEdited()
{
    Stage stage;
    stage.open();
    QCOMPARE(stage.page.detail()->advice().kind, AdviceKind::LookAtAccount);
    QVERIFY(!stage.button("saveHealth")->isEnabled());
    auto *retention = stage.named<QComboBox>("retention");
    retention->setCurrentIndex(0);
    stage.named<QComboBox>("expansionIntent")->setEditText(QStringLiteral("Yes"));
    QVERIFY(stage.button("saveHealth")->isEnabled());
    // A refresh in between takes nothing away.
    stage.page.refresh();
    QTRY_COMPARE(stage.ledger.waiting(), 0);
    QCOMPARE(retention->currentText(), QStringLiteral("healthy"));
    stage.button("saveHealth")->click();
    QTRY_COMPARE(stage.of(QStringLiteral("acme")).health.retention, QStringLiteral("healthy"));
    QCOMPARE(stage.of(QStringLiteral("acme")).health.expansionIntent, QStringLiteral("yes"));
    QTRY_COMPARE(stage.page.detail()->advice().kind, AdviceKind::RaiseOrSell);
    QVERIFY(!stage.button("saveHealth")->isEnabled());
    // Anything else may be typed, and what is refused stays with its reason.
    stage.ledger.setAccountHealth = [](const AccountHealth &) -> Result<void> {
        return refused(QStringLiteral("The ledger is busy."));
    };
    retention->setEditText(QStringLiteral("new owner since May"));
    stage.button("saveHealth")->click();
    QTRY_VERIFY(stage.says(QStringLiteral("The ledger is busy.")));
    QCOMPARE(retention->currentText(), QStringLiteral("new owner since May"));
}

void TestReviewsPage::linksLeadToWhereItIsDone()
{
    Stage stage;
    QSignalSpy places(&stage.page, &LedgerPage::placeRequested);
    stage.open();
    stage.choose(QStringLiteral("cobalt"));
    QTRY_VERIFY(stage.button("routeSheet")->text().contains(QStringLiteral("contract.review")));
    const auto lead = [&](const char *name) {
        stage.button(name)->click();
        return places.takeLast().constFirst().value<Place>();
    };
    QCOMPARE(lead("routeSheet"), Place::sheet(QStringLiteral("contract.review")));
    QCOMPARE(lead("movePlan"), Place::plans(PlansPage::moveKey(QStringLiteral("cobalt"))));
    QCOMPARE(lead("limitHits"), Place::hits(QStringLiteral("cobalt")));
    QCOMPARE(lead("replay"), Place::replay(QStringLiteral("cobalt")));
    QCOMPARE(lead("workspace"), Place::workspace(QStringLiteral("cobalt")));
    stage.button("sellAddon")->click();
    auto *sale = stage.page.findChild<GrantSaleDialog *>();
    QVERIFY(sale);
    QCOMPARE(sale->findChild<QComboBox *>()->currentText(), bucketName(Bucket::PremiumSync));
    stage.button("requestOverage")->click();
    QVERIFY(stage.page.findChild<OverageDialog *>());
    // A double click on a day of the chart opens the workspace as it stood then.
    auto *chart = stage.page.detail()->burn()->chart();
    chart->pointAt(3);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(places.takeLast().constFirst().value<Place>().at,
             std::optional(Instant{parseInstant("2026-03-04T05:00:00Z").at.us - 1}));
}

void TestReviewsPage::chartComparesWithThePlan()
{
    Stage stage;
    stage.ledger.hold();
    stage.page.refresh();
    while (!stage.page.detail()->isVisible() && stage.ledger.waiting() > 0) {
        stage.ledger.releaseOne();
        QCoreApplication::processEvents();
    }
    // The rest does not wait for it.
    QVERIFY(stage.page.detail()->isVisible());
    QVERIFY(stage.says(QStringLiteral("The plan’s median is being read")));
    stage.ledger.release();
    QTRY_VERIFY(stage.says(QStringLiteral("median of 12 account(s) on the plan")));
    const auto *chart = stage.page.detail()->burn()->chart();
    QVERIFY2(chart->accessibleDescription().contains(QStringLiteral("Crossed on day 6, at 240 of 300.")),
             qPrintable(chart->accessibleDescription()));
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("The median of 12 account(s)")));
    // Where it cannot be read, that is said and the rest stays.
    stage.ledger.planPeers = [](const QString &, Bucket, Instant) -> Result<PlanPeers> {
        return refused(QStringLiteral("No such plan."));
    };
    stage.choose(QStringLiteral("borealis"));
    QTRY_VERIFY(stage.says(QStringLiteral("median could not be read: No such plan.")));
}

void TestReviewsPage::whatBecameOfItStandsBesideIt()
{
    Stage stage;
    stage.open();
    QVERIFY(stage.says(QStringLiteral("The cycle after begins on")));
    ReviewCase &acme = stage.of(QStringLiteral("acme"));
    acme.during->finished = true;
    acme.after = acme.during;
    acme.after->used = 500;
    acme.after->hits = 2;
    stage.page.refresh();
    const auto *model = stage.page.detail()->results()->table()->model();
    QTRY_COMPARE(model->index(0, 2).data().toString(), QStringLiteral("500"));
    QCOMPARE(model->index(0, 3).data().toString(), displayCountChange(-140));
    QCOMPARE(model->index(6, 3).data().toString(), displayCountChange(-12));
    QVERIFY(!stage.says(QStringLiteral("The cycle after begins on")));
}

void TestReviewsPage::movedFlagSaysWhereItStood()
{
    Stage stage;
    ReviewCase &acme = stage.of(QStringLiteral("acme"));
    BurnFlag before = *acme.item.flag;
    before.state = FlagState::Moved;
    before.endedAt = stage.scene.now;
    before.crossing.cycleDay = 8;
    acme.flagHistory.insert(acme.flagHistory.begin(), before);
    acme.item.flag->creditedSince = -12;
    stage.open();
    QVERIFY(stage.says(QStringLiteral("The flag moved on")));
    QVERIFY(stage.says(QStringLiteral("day 8")));
    QVERIFY(stage.says(QStringLiteral("Credited since")));
}

void TestReviewsPage::countsOpenFlagsAndNewOnes()
{
    Stage stage;
    stage.page.hide();
    QSignalSpy waiting(&stage.page, &ReviewsPage::waitingChanged);
    const auto last = [&] { return waiting.takeLast(); };
    stage.page.refreshCounts();
    QTRY_COMPARE(waiting.size(), 1);
    QCOMPARE(last(), (QVariantList{2, 0}));
    stage.scene.flag(QStringLiteral("fir"), QStringLiteral("Fir Foods"), 3);
    stage.page.refreshCounts();
    QTRY_COMPARE(waiting.size(), 1);
    QCOMPARE(last(), (QVariantList{3, 1}));
    // While another page is shown nothing else is asked.
    QCOMPARE(stage.ledger.questions(), (QStringList{QStringLiteral("openFlags"), QStringLiteral("openFlags")}));
    stage.page.show();
    stage.page.refresh();
    QTRY_VERIFY(stage.page.panel()->offers());
    waiting.clear();
    stage.page.panel()->save(ReviewOutcome::NoAction);
    QTRY_VERIFY(!waiting.isEmpty());
    QCOMPARE(last(), (QVariantList{2, 0}));
}

void TestReviewsPage::saysWhichEmptinessItIs()
{
    ReviewScene none = reviewScene();
    none.cases.clear();
    Stage stage(none);
    QCOMPARE(stage.emptiness(), QStringLiteral("Reading the reviews…"));
    stage.page.refresh();
    QTRY_COMPARE(stage.emptiness(), QStringLiteral("Nothing to review"));
    stage.scene = reviewScene();
    stage.page.refresh();
    QTRY_COMPARE(stage.page.list()->shownCount(), 4);
    auto *filter = stage.page.findChild<FilterBar *>();
    filter->setText(QStringLiteral("cause:valuable hits"));
    QCOMPARE(stage.page.list()->shownCount(), 1);
    filter->setText(QStringLiteral("nobody"));
    QCOMPARE(stage.emptiness(), QStringLiteral("Nothing matches the filter"));
    stage.page.list()->findChild<EmptyState *>()->findChild<QPushButton *>()->click();
    QCOMPARE(stage.page.list()->shownCount(), 4);
    filter->setText(QStringLiteral("cause:weather"));
    QVERIFY(stage.says(QStringLiteral("There is no cause “weather”")));
}

void TestReviewsPage::failureKeepsTheLastFigures()
{
    Stage stage;
    stage.open();
    const auto lost = [](const auto &...) {
        return failure(Error::Kind::Unavailable, QStringLiteral("The ledger cannot be reached."));
    };
    stage.ledger.reviews = lost;
    stage.ledger.reviewCase = lost;
    stage.page.refresh();
    QTRY_VERIFY(stage.says(QStringLiteral("The reviews could not be read again")));
    QTRY_VERIFY(stage.says(QStringLiteral("These figures could not be read again")));
    QCOMPARE(stage.page.list()->shownCount(), 4);
    QVERIFY(stage.page.detail()->isVisible());
    stage.scene.playOn(stage.ledger);
    stage.page.refresh();
    QTRY_VERIFY(!stage.says(QStringLiteral("could not be read again")));
}

void TestReviewsPage::severalAreNotReviewedAtOnce()
{
    Stage stage;
    stage.open();
    stage.key(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(stage.says(QStringLiteral("2 item(s) chosen")));
    QVERIFY(!stage.page.panel()->offers());
    stage.key(Qt::Key_1);
    QVERIFY(!stage.of(QStringLiteral("acme")).item.review);
    stage.key(Qt::Key_J);
    QTRY_VERIFY(stage.page.panel()->offers());
}

void TestReviewsPage::tenThousandItemsStayFluid()
{
    ReviewScene scene = reviewScene();
    const ReviewCase flag = scene.cases.front();
    scene.cases.reserve(10'000);
    while (scene.cases.size() < 10'000) {
        ReviewCase &of = scene.cases.emplace_back();
        of.item = flag.item;
        of.item.subject.workspace = QStringLiteral("w%1").arg(scene.cases.size(), 5, 10, QLatin1Char('0'));
        of.item.workspaceName = QStringLiteral("Workspace %1").arg((scene.cases.size() * 7'919) % 10'000);
    }
    Stage stage(std::move(scene));
    stage.open();
    QCOMPARE(stage.page.list()->shownCount(), 9'999);
    // Ordering asks no cell for its words: a table model that did would be asked some 130,000 times.
    QElapsedTimer timer;
    timer.start();
    for (int column = 0; column < ReviewItemModel::ColumnCount; ++column)
        stage.page.list()->table()->sortByColumn(column, Qt::AscendingOrder);
    stage.page.findChild<FilterBar *>()->setText(QStringLiteral("workspace 77 flags"));
    qInfo("10 orders and a filter of 10,000 items: %lld ms", timer.elapsed());
    QVERIFY(stage.page.list()->shownCount() > 0);
    timer.restart();
    stage.page.refresh();
    QTRY_COMPARE(stage.ledger.waiting(), 0);
    qInfo("the same again: %lld ms", timer.elapsed());
}

void TestReviewsPage::oneWorksInTheDarkToo()
{
    Stage stage;
    stage.open();
    const QString folder = qEnvironmentVariable("HEADROOM_PICTURES");
    for (const auto mode : {theme::Mode::Light, theme::Mode::Dark}) {
        theme::apply(mode);
        QTRY_COMPARE(theme::isDark(stage.page.palette()), mode == theme::Mode::Dark);
        for (const QSize &size : {QSize(1'100, 900), QSize(1'700, 1'000), QSize(1'100, 2'600)}) {
            stage.page.resize(size);
            for (const QString &key : {QStringLiteral("acme"), QStringLiteral("cobalt"), QStringLiteral("elm")}) {
                stage.choose(key);
                QTRY_COMPARE(stage.ledger.waiting(), 0);
                const QPixmap picture = stage.page.grab();
                QCOMPARE(picture.size(), size);
                if (!folder.isEmpty())
                    picture.save(
                        QStringLiteral("%1/%2-%3-%4.png")
                            .arg(folder, key)
                            .arg(size.width() + size.height())
                            .arg(mode == theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
            }
        }
    }
}

QTEST_MAIN(TestReviewsPage)
#include "tst_reviewspage.moc"
