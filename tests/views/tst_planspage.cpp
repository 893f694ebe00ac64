// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "support/fakeledger.h"
#include "support/planscene.h"
#include "views/datatable.h"
#include "views/draftsession.h"
#include "views/onscreen.h"
#include "views/planspage.h"
#include "views/plantimeline.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kAllowance = u"Premium actions: Allowance"_s;

}  // namespace

class TestPlansPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void showsPlansAndWhatIsInForce();
    void placesLeadToAPlan();
    void publishedVersionsAreRead();
    void draftsTheNextVersion();
    void typingIsOneStepOfUndo();
    void undoLeavesTheKeyboardWhereItIs();
    void whatMeansTheSameIsNotRewritten();
    void refusesBadInput_data();
    void refusesBadInput();
    void halfTypedNumbersAreNotDrafted();
    void badInputStaysWhileOthersAreEdited();
    void anotherPlanTakesNoHalfTypedText();
    void findingsStandBesideTheirField();
    void choicesAreSteps();
    void bucketsLeaveAndEnterThePlan();
    void unlimitedHasNoNumber();
    void perSeatSaysWhatItComesTo();
    void saysWhatChangesInWords();
    void statedDefaultsAreNoChange();
    void beginsANewPlan();
    void refusesKeysOfNewPlans();
    void movesWorkspacesAtTheirNextCycle();
    void movesWorkspacesAtOneInstant();
    void movesFromAnotherPlan();
    void aLinkLeadsToTheMoveOfAWorkspace();
    void discardingCanBeUndone();
    void readersAreToldWhyNot();
    void emptyLedgersSayHowToBegin();
    void readersOfEmptyLedgersAreToldWhyNot();
    void failureSaysWhyAndCanBeRetried();
    void changesByOthersAreFollowed();
    void economicsAndWorkspacesAreOneStepAway();
    void everythingHasAName();

private:
    void start();
    void settle() { testing::settle(*m_ledger); }
    void setPerson(PersonRole role);
    void beginDraft();
    [[nodiscard]] QAbstractButton *button(const QString &text) const;
    void press(const QString &text);
    template<typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        const auto all = m_page->findChildren<T *>();
        const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
        return found == all.end() ? nullptr : *found;
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return named<QLineEdit>(name); }
    void type(const QString &name, const QString &text);
    void choose(const QString &name, const QString &text);
    void chooseRows(const QStringList &keys);
    [[nodiscard]] DataTable *plans() const { return named<DataTable>(u"Plans"_s); }
    [[nodiscard]] DataTable *moves() const;
    [[nodiscard]] bool says(const QString &text) const { return testing::says(*m_page, text); }
    [[nodiscard]] const DraftPlan &drafted() const { return *m_session->draft().plan(u"team"_s); }
    [[nodiscard]] const BucketLimit &premium() const { return drafted().version.limits.at(Bucket::PremiumSync); }

    Catalog m_catalog;
    std::unique_ptr<FakeLedger> m_ledger;
    std::unique_ptr<DraftSession> m_session;
    std::unique_ptr<PlansPage> m_page;
};

void TestPlansPage::init()
{
    m_catalog = samplePlans();
    start();
}

void TestPlansPage::start()
{
    cleanup();
    m_ledger = std::make_unique<FakeLedger>();
    m_ledger->catalogState = [this] { return CatalogState{std::make_shared<const Catalog>(m_catalog), u"1"_s}; };
    m_session = std::make_unique<DraftSession>([] { return kNow; });
    m_page = std::make_unique<PlansPage>(m_session.get(), [] { return kNow; });
    m_page->resize(1'064, 660);
    m_session->setClient(m_ledger.get());
    m_page->setClient(m_ledger.get());
    setPerson(PersonRole::Owner);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    m_page->refresh();
    settle();
}

void TestPlansPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_ledger.reset();
}

void TestPlansPage::setPerson(PersonRole role)
{
    LedgerInfo info = sampleInfo();
    info.person.role = role;
    m_session->setInfo(info);
    m_page->setInfo(info);
}

void TestPlansPage::beginDraft()
{
    press(u"Draft the next version"_s);
    QVERIFY(m_session->draft().plan(u"team"_s));
}

QAbstractButton *TestPlansPage::button(const QString &text) const
{
    for (QAbstractButton *candidate : m_page->findChildren<QAbstractButton *>())
        if (candidate->text().remove(u'&') == text && candidate->isVisible()) return candidate;
    return nullptr;
}

void TestPlansPage::press(const QString &text)
{
    QAbstractButton *pressed = button(text);
    QVERIFY2(pressed && pressed->isEnabled(), qPrintable(text));
    QTest::mouseClick(pressed, Qt::LeftButton);
}

void TestPlansPage::type(const QString &name, const QString &text)
{
    QLineEdit *line = field(name);
    QVERIFY2(line, qPrintable(name));
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
}

void TestPlansPage::choose(const QString &name, const QString &text)
{
    auto *box = named<QComboBox>(name);
    QVERIFY2(box && box->isEnabled(), qPrintable(name));
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i) QTest::keyClick(box, Qt::Key_Down);
}

DataTable *TestPlansPage::moves() const
{
    return named<DataTable>(u"Workspaces and the version they go over to"_s);
}

void TestPlansPage::chooseRows(const QStringList &keys)
{
    m_page->findChild<QTabBar *>()->setCurrentIndex(1);
    moves()->clearSelection();
    for (int row = 0; row < moves()->model()->rowCount(); ++row) {
        const QModelIndex index = moves()->model()->index(row, 0);
        if (keys.contains(index.data(KeyRole).toString()))
            moves()->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QCOMPARE(moves()->selectionModel()->selectedRows().size(), keys.size());
}

void TestPlansPage::showsPlansAndWhatIsInForce()
{
    QCOMPARE(plans()->model()->rowCount(), 2);
    QCOMPARE(plans()->currentIndex().data(KeyRole).toString(), u"team"_s);
    const auto *timeline = m_page->findChild<PlanTimeline *>();
    QCOMPARE(timeline->model()->rowCount(), 3);
    QCOMPARE(timeline->currentIndex().row(), 1);  // the third has not begun
    QVERIFY(says(u"Against version 1"_s));
    QCOMPARE(field(kAllowance)->text(), u"300"_s);
    QCOMPARE(m_page->summary(), u"2 row(s)"_s);
    // The timeline is chosen from like any list.
    QTest::keyClick(m_page->findChild<PlanTimeline *>(), Qt::Key_Right);
    QVERIFY(says(u"Against version 2"_s));
    QVERIFY(says(u"In force from 1 Apr 2026 UTC"_s));
}

void TestPlansPage::placesLeadToAPlan()
{
    QSignalSpy keys(m_page.get(), &LedgerPage::keyChanged);
    m_page->showKey(u"solo"_s);
    QCOMPARE(keys.count(), 0);
    QCOMPARE(plans()->currentIndex().data(KeyRole).toString(), u"solo"_s);
    QCOMPARE(field(u"In force from"_s)->text(), u"2026-06-01"_s);
    plans()->selectRow(0);
    QCOMPARE(keys.count(), 1);
    QCOMPARE(keys.first().first().toString(), u"team"_s);
    m_page->showKey(u"nothing"_s);
    QVERIFY(says(u"There is no plan “nothing”"_s));
}

// R13
void TestPlansPage::publishedVersionsAreRead()
{
    QVERIFY(says(u"Published versions never change; begin a draft."_s));
    QVERIFY(field(kAllowance)->isReadOnly());
    type(kAllowance, u"7"_s);
    QCOMPARE(field(kAllowance)->text(), u"300"_s);
    QVERIFY(!named<QComboBox>(u"Premium actions: At the limit"_s)->isEnabled());
    QVERIFY(m_session->draft().empty());
}

void TestPlansPage::draftsTheNextVersion()
{
    beginDraft();
    QCOMPARE(drafted().version.version, 4);
    QCOMPARE(drafted().version.effectiveFrom, instantOf("2026-03-18T00:00Z"));
    QCOMPARE(drafted().base->version, 3);
    QVERIFY(!field(kAllowance)->isReadOnly());
    const auto *timeline = m_page->findChild<PlanTimeline *>();
    QCOMPARE(timeline->model()->rowCount(), 4);
    QCOMPARE(timeline->currentIndex().row(), 3);
    QVERIFY(!button(u"Draft the next version"_s));
    // Back to what is published, and to the draft again.
    m_page->findChild<PlanTimeline *>()->setCurrentIndex(timeline->model()->index(0, 0));
    QVERIFY(field(kAllowance)->isReadOnly());
    press(u"Go to the draft"_s);
    QVERIFY(!field(kAllowance)->isReadOnly());
    m_session->undoStack()->undo();
    QVERIFY(m_session->draft().empty());
    QCOMPARE(timeline->model()->rowCount(), 3);
    QVERIFY(field(kAllowance)->isReadOnly());
}

void TestPlansPage::typingIsOneStepOfUndo()
{
    beginDraft();
    type(kAllowance, u"250"_s);
    QCOMPARE(premium().allowance.units, std::int64_t{250});
    type(u"Price of a cycle ($)"_s, u"109.5"_s);
    QCOMPARE(drafted().version.price, Money{109'500'000'000});
    QCOMPARE(m_session->undoStack()->count(), 3);
    QVERIFY(m_session->undoStack()->undoText().contains(u"Price"_s));
    m_session->undoStack()->undo();
    QCOMPARE(field(u"Price of a cycle ($)"_s)->text(), u"99.00"_s);
    m_session->undoStack()->undo();
    QCOMPARE(field(kAllowance)->text(), u"300"_s);
    m_session->undoStack()->redo();
    QCOMPARE(field(kAllowance)->text(), u"250"_s);
}

void TestPlansPage::undoLeavesTheKeyboardWhereItIs()
{
    beginDraft();
    type(kAllowance, u"250"_s);
    type(u"Premium actions: Warn at %"_s, u"60"_s);
    m_session->undoStack()->undo();
    m_session->undoStack()->undo();
    QVERIFY(field(u"Premium actions: Warn at %"_s)->hasFocus());
    QCOMPARE(field(u"Premium actions: Warn at %"_s)->text(), QString());
    QCOMPARE(field(u"Premium actions: Warn at %"_s)->placeholderText(), u"70"_s);
}

void TestPlansPage::whatMeansTheSameIsNotRewritten()
{
    beginDraft();
    type(u"Price of a cycle ($)"_s, u"120.5"_s);
    QCOMPARE(field(u"Price of a cycle ($)"_s)->text(), u"120.5"_s);
    type(kAllowance, u"0250"_s);
    QCOMPARE(field(kAllowance)->text(), u"0250"_s);
    QCOMPARE(premium().allowance.units, std::int64_t{250});
    // Another change leaves it alone, too.
    m_session->refresh();
    settle();
    QCOMPARE(field(kAllowance)->text(), u"0250"_s);
}

void TestPlansPage::refusesBadInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const QString price = u"Price of a cycle ($)"_s;
    QTest::newRow("no allowance") << kAllowance << QString() << u"Nothing is typed here"_s;
    QTest::newRow("negative allowance") << kAllowance << u"-5"_s << u"below 0"_s;
    QTest::newRow("huge allowance") << kAllowance << u"99999999999999999999"_s << u"more than a limit can be"_s;
    QTest::newRow("letters") << kAllowance << u"many"_s << u"is not a whole number"_s;
    QTest::newRow("a locale's number") << kAllowance << u"1.234,56"_s << u"is not a whole number"_s;
    QTest::newRow("no price") << price << QString() << u"Nothing is typed here"_s;
    QTest::newRow("a locale's price") << price << u"1.234,56"_s << u"is not an amount"_s;
    QTest::newRow("negative price") << price << u"-1"_s << u"below 0"_s;
    QTest::newRow("huge price") << price << u"99999999999"_s << u"more than an amount can be"_s;
    QTest::newRow("warning beyond 100") << u"Premium actions: Warn at %"_s << u"101"_s << u"ends at 100"_s;
    QTest::newRow("no date") << u"In force from"_s << u"soon"_s << u"is not a time"_s;
    QTest::newRow("a date of another order") << u"In force from"_s << u"01.12.2026"_s << u"is not a time"_s;
}

void TestPlansPage::refusesBadInput()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, why);
    beginDraft();
    const CatalogDraft before = m_session->draft();
    type(name, text);
    QVERIFY2(says(why), qPrintable(field(name)->accessibleDescription()));
    QVERIFY(field(name)->accessibleDescription().contains(why));
    QVERIFY(says(u"1 field(s) hold what the draft cannot take"_s));
    QCOMPARE(field(name)->text(), text);
    QCOMPARE(m_session->draft(), before);
    // Mended where it stands.
    type(name, name == u"In force from"_s ? u"2026-12-01"_s : u"55"_s);
    QVERIFY(!says(why));
    QVERIFY(!says(u"hold what the draft cannot take"_s));
    QVERIFY(m_session->draft() != before);
}

// The 1 of “1.234,56” is well-formed, and would be published.
void TestPlansPage::halfTypedNumbersAreNotDrafted()
{
    beginDraft();
    type(kAllowance, u"1"_s);
    QCOMPARE(premium().allowance.units, std::int64_t{1});
    QTest::keyClicks(field(kAllowance), u".2"_s);
    QCOMPARE(premium().allowance.units, std::int64_t{300});
    QTest::keyClick(field(kAllowance), Qt::Key_Backspace);
    QTest::keyClick(field(kAllowance), Qt::Key_Backspace);
    QCOMPARE(premium().allowance.units, std::int64_t{1});
    // Once somebody has left the field, that is what stood there.
    field(u"Price of a cycle ($)"_s)->setFocus();
    field(kAllowance)->setFocus();
    field(kAllowance)->end(false);
    QTest::keyClicks(field(kAllowance), u"x"_s);
    QCOMPARE(premium().allowance.units, std::int64_t{1});
}

void TestPlansPage::badInputStaysWhileOthersAreEdited()
{
    beginDraft();
    type(kAllowance, u"x"_s);
    type(u"Premium actions: Warn at %"_s, u"60"_s);
    QCOMPARE(field(kAllowance)->text(), u"x"_s);
    QVERIFY(says(u"is not a whole number"_s));
    QCOMPARE(premium().warnPercent, std::optional(60));
    QCOMPARE(premium().allowance.units, std::int64_t{300});
}

void TestPlansPage::anotherPlanTakesNoHalfTypedText()
{
    beginDraft();
    type(kAllowance, u"x"_s);
    m_page->showKey(u"solo"_s);
    QCOMPARE(field(kAllowance)->text(), u"300"_s);
    QVERIFY(!says(u"is not a whole number"_s));
    m_page->showKey(u"team"_s);
    QCOMPARE(field(kAllowance)->text(), u"300"_s);
}

void TestPlansPage::findingsStandBesideTheirField()
{
    beginDraft();
    type(u"In force from"_s, u"2026-01-01"_s);
    QVERIFY(says(u"is in the past"_s));
    QVERIFY(field(u"In force from"_s)->accessibleDescription().contains(u"is in the past"_s));
    QVERIFY(plans()->model()->index(0, 1).data(CalloutRole).toBool());
    type(u"In force from"_s, u"2026-12-01T05:00Z"_s);
    QVERIFY(!says(u"is in the past"_s));
    QCOMPARE(drafted().version.effectiveFrom, instantOf("2026-12-01T05:00Z"));
}

void TestPlansPage::choicesAreSteps()
{
    beginDraft();
    choose(u"Premium actions: At the limit"_s, u"queue"_s);
    QCOMPARE(premium().atLimit, std::optional(AtLimit::Queue));
    choose(u"Price per"_s, u"seat"_s);
    QCOMPARE(drafted().version.pricePer, std::optional(Per::Seat));
    m_session->undoStack()->undo();
    QCOMPARE(named<QComboBox>(u"Price per"_s)->currentText(), u"workspace"_s);
    choose(u"Premium actions: At the limit"_s, u"block"_s);
    // As it was: the default is left out again.
    QCOMPARE(premium(), limitOf(300));
}

// R12: a bucket that the plan does not name has 0.
void TestPlansPage::bucketsLeaveAndEnterThePlan()
{
    beginDraft();
    const auto *batch = field(u"Batch records: Allowance"_s);
    QVERIFY(!batch->isVisible());
    named<QAbstractButton>(u"Batch records: in the plan"_s)->click();
    QVERIFY(batch->isVisible());
    QCOMPARE(drafted().version.limits.at(Bucket::BatchRecords), limitOf(0));
    type(kAllowance, u"250"_s);
    named<QAbstractButton>(u"Premium actions: in the plan"_s)->click();
    QVERIFY(!drafted().version.limits.contains(Bucket::PremiumSync));
    QVERIFY(says(u"has 0: any use is over"_s));
    QVERIFY(says(u"Premium actions is not in the plan any more"_s));
    // What was typed comes back.
    named<QAbstractButton>(u"Premium actions: in the plan"_s)->click();
    QCOMPARE(premium(), limitOf(250));
}

void TestPlansPage::unlimitedHasNoNumber()
{
    beginDraft();
    named<QAbstractButton>(u"Premium actions: unlimited"_s)->click();
    QVERIFY(premium().allowance.unlimited);
    QVERIFY(!field(kAllowance)->isEnabled());
    QCOMPARE(field(kAllowance)->text(), QString());
    QCOMPARE(field(kAllowance)->placeholderText(), u"unlimited"_s);
    QVERIFY(!says(u"Nothing is typed here"_s));
    named<QAbstractButton>(u"Premium actions: unlimited"_s)->click();
    QCOMPARE(premium(), limitOf(300));
    QCOMPARE(field(kAllowance)->text(), u"300"_s);
}

// R11: the largest team on the plan has twelve seats.
void TestPlansPage::perSeatSaysWhatItComesTo()
{
    beginDraft();
    choose(u"Premium actions: Allowance per"_s, u"seat"_s);
    QVERIFY(says(u"300 × seats: with 12 seat(s) the team shares 3,600"_s));
    type(kAllowance, u"9223372036854775807"_s);
    QVERIFY(says(u"× seats, shared by the team"_s));
}

void TestPlansPage::saysWhatChangesInWords()
{
    beginDraft();
    type(kAllowance, u"250"_s);
    QVERIFY(says(u"Against version 3"_s));
    QVERIFY(says(u"Premium actions allowance 300 → 250 (−50)"_s));
    type(u"Price of a cycle ($)"_s, u"109"_s);
    QVERIFY(says(u"$99.00 → $109.00"_s));
}

// Version 1 states what version 2 leaves out.
void TestPlansPage::statedDefaultsAreNoChange()
{
    m_catalog.plans[0].versions[0].limits.at(Bucket::PremiumSync).atLimit = AtLimit::Block;
    m_catalog.plans[0].versions[0].limits.at(Bucket::PremiumSync).allowance.units = 200;
    m_page->refresh();
    settle();
    QVERIFY(says(u"Premium actions allowance 200 → 300 (+\u2060100)"_s));
    QVERIFY(!says(u"at the limit blocks"_s));
}

void TestPlansPage::beginsANewPlan()
{
    QSignalSpy keys(m_page.get(), &LedgerPage::keyChanged);
    press(u"New plan…"_s);
    auto *key = field(u"Key of the new plan"_s);
    QVERIFY(key->hasFocus());
    QTest::keyClicks(key, u"team-plus"_s);
    QTest::keyClicks(field(u"Name of the new plan"_s), u"Team Plus"_s);
    QTest::keyClick(field(u"Name of the new plan"_s), Qt::Key_Return);
    const DraftPlan *plan = m_session->draft().plan(u"team-plus"_s);
    QVERIFY(plan);
    QCOMPARE(plan->name, u"Team Plus"_s);
    QVERIFY(!plan->base);
    QVERIFY(plan->version.limits.empty());
    QCOMPARE(keys.last().first().toString(), u"team-plus"_s);
    QCOMPARE(plans()->currentIndex().data(KeyRole).toString(), u"team-plus"_s);
    QVERIFY(!key->isVisible());
    m_session->undoStack()->undo();
    QVERIFY(says(u"There is no plan “team-plus”"_s));
    m_session->undoStack()->redo();
    QCOMPARE(plans()->currentIndex().data(KeyRole).toString(), u"team-plus"_s);
    QCOMPARE(field(u"Name"_s)->text(), u"Team Plus"_s);
}

void TestPlansPage::refusesKeysOfNewPlans()
{
    press(u"New plan…"_s);
    press(u"Begin"_s);
    QVERIFY(says(u"Type a key"_s));
    QTest::keyClicks(field(u"Key of the new plan"_s), u"team"_s);
    QVERIFY(says(u"There is a plan “team” already"_s));
    press(u"Begin"_s);
    QVERIFY(m_session->draft().empty());
    QTest::keyClick(field(u"Key of the new plan"_s), Qt::Key_Escape);
    QVERIFY(!field(u"Key of the new plan"_s)->isVisible());
}

void TestPlansPage::movesWorkspacesAtTheirNextCycle()
{
    beginDraft();
    m_page->findChild<QTabBar *>()->setCurrentIndex(1);
    QCOMPARE(moves()->model()->rowCount(), 3);
    QVERIFY(!button(u"Move to version 4"_s)->isEnabled());
    QVERIFY(says(u"0 of 3 workspace(s) go over to version 4"_s));
    chooseRows({u"acme"_s, u"east"_s});
    press(u"Move to version 4"_s);
    const std::vector<PlanMove> &made = m_session->draft().moves;
    QCOMPARE(made.size(), std::size_t{2});
    QCOMPARE(made[0].to, (PlanAssignment{u"team"_s, 4, instantOf("2026-04-01T04:00Z")}));
    QCOMPARE(made[1].to.from, instantOf("2026-03-31T15:00Z"));
    QVERIFY(says(u"2 of 3 workspace(s) go over to version 4, the first on 31 Mar 2026"_s));
    QVERIFY(says(u"1 stay(s)"_s));
    chooseRows({u"acme"_s});
    press(u"Do not move"_s);
    QCOMPARE(made.size(), std::size_t{1});
    m_session->undoStack()->undo();
    QCOMPARE(made.size(), std::size_t{2});
}

void TestPlansPage::movesWorkspacesAtOneInstant()
{
    beginDraft();
    chooseRows({u"acme"_s});
    named<QComboBox>(u"When they go over"_s)->setCurrentIndex(1);
    QCOMPARE(field(u"Instant at which they go over"_s)->text(), u"2026-03-18"_s);
    type(u"Instant at which they go over"_s, u"tomorrow"_s);
    QVERIFY(says(u"is not a time"_s));
    QVERIFY(!button(u"Move to version 4"_s)->isEnabled());
    type(u"Instant at which they go over"_s, u"2026-05-01T12:00Z"_s);
    press(u"Move to version 4"_s);
    QCOMPARE(m_session->draft().moves.at(0).to.from, instantOf("2026-05-01T12:00Z"));
    // Before the version begins: said in the table.
    type(u"Instant at which they go over"_s, u"2026-03-17T23:00Z"_s);
    press(u"Move to version 4"_s);
    QVERIFY(!m_session->findingsOf(u"move"_s, u"acme"_s).empty());
    bool called = false;
    for (int row = 0; row < moves()->model()->rowCount(); ++row)
        called = called || moves()->model()->index(row, 3).data(CalloutRole).toBool();
    QVERIFY(called);
}

void TestPlansPage::movesFromAnotherPlan()
{
    // To a published version, without a draft of the plan.
    m_page->findChild<QTabBar *>()->setCurrentIndex(1);
    QCOMPARE(moves()->model()->rowCount(), 2);
    named<QComboBox>(u"Which workspaces"_s)->setCurrentIndex(2);
    QCOMPARE(moves()->model()->rowCount(), 5);
    field(u"Filter the workspaces"_s)->setText(u"CITY"_s);
    QCOMPARE(moves()->model()->rowCount(), 1);
    chooseRows({u"city"_s});
    press(u"Move to version 2"_s);
    QCOMPARE(m_session->draft().moves.at(0).to.version, 2);
    QVERIFY(m_session->draft().plans.empty());
    field(u"Filter the workspaces"_s)->setText(u"zzz"_s);
    QVERIFY(says(u"No workspace matches the filter"_s));
    press(u"Clear the filter"_s);
    QCOMPARE(moves()->model()->rowCount(), 5);
}

void TestPlansPage::aLinkLeadsToTheMoveOfAWorkspace()
{
    QSignalSpy keys(m_page.get(), &LedgerPage::keyChanged);
    const auto chosen = [this] {
        const QModelIndexList rows = moves()->selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.first().data(KeyRole).toString() : QString();
    };
    m_page->showKey(PlansPage::moveKey(u"city"_s));
    QVERIFY(moves()->isVisible());
    QCOMPARE(chosen(), u"city"_s);
    QCOMPARE(keys.last().first().toString(), plans()->currentIndex().data(KeyRole).toString());
    // It stays chosen beside the plan that it is to go over to.
    plans()->selectRow(0);
    QCOMPARE(plans()->currentIndex().data(KeyRole).toString(), u"team"_s);
    QCOMPARE(chosen(), u"city"_s);
    press(u"Move to version 2"_s);
    QCOMPARE(m_session->draft().moves.at(0).workspace, u"city"_s);
    // Asked for before the plans were read, too.
    m_session->setClient(m_ledger.get());
    m_page->setClient(m_ledger.get());
    m_page->showKey(PlansPage::moveKey(u"acme"_s));
    m_page->refresh();
    settle();
    QCOMPARE(chosen(), u"acme"_s);
}

void TestPlansPage::discardingCanBeUndone()
{
    beginDraft();
    chooseRows({u"acme"_s});
    press(u"Move to version 4"_s);
    const CatalogDraft before = m_session->draft();
    QSignalSpy said(m_page.get(), &LedgerPage::statusMessage);
    press(u"Discard the draft"_s);
    QVERIFY(m_session->draft().empty());
    QCOMPARE(said.first().first().toString(),
             u"The draft of team and 1 move(s) to it are discarded; undo brings them back"_s);
    QVERIFY(!button(u"Discard the draft"_s));
    m_session->undoStack()->undo();
    QCOMPARE(m_session->draft(), before);
}

void TestPlansPage::readersAreToldWhyNot()
{
    beginDraft();
    type(kAllowance, u"250"_s);
    setPerson(PersonRole::Viewer);
    const QString why = m_session->permission().why;
    QVERIFY(says(why));
    m_page->findChild<PlanTimeline *>()->setCurrentIndex(m_page->findChild<PlanTimeline *>()->model()->index(0, 0));
    QVERIFY(says(u"Published versions never change. "_s + why));
    press(u"Go to the draft"_s);
    // Everything can be read.
    QCOMPARE(field(kAllowance)->text(), u"250"_s);
    QVERIFY(field(kAllowance)->isReadOnly());
    m_page->findChild<QTabBar *>()->setCurrentIndex(1);
    for (const QString &text : {u"New plan…"_s, u"Discard the draft"_s, u"Move to version 4"_s, u"Do not move"_s}) {
        QVERIFY2(!button(text)->isEnabled(), qPrintable(text));
        QCOMPARE(button(text)->toolTip(), why);
        QCOMPARE(button(text)->accessibleDescription(), why);
    }
    setPerson(PersonRole::Pm);
    QVERIFY(!field(kAllowance)->isReadOnly());
}

void TestPlansPage::emptyLedgersSayHowToBegin()
{
    m_catalog = {};
    start();
    QVERIFY(says(u"There are no plans yet"_s));
    press(u"New plan…"_s);
    QTest::keyClicks(field(u"Key of the new plan"_s), u"first"_s);
    press(u"Begin"_s);
    QVERIFY(m_session->draft().plan(u"first"_s));
    QVERIFY(says(u"The first version"_s));
    m_page->findChild<QTabBar *>()->setCurrentIndex(1);
    QVERIFY(says(u"There are no workspaces yet"_s));
}

void TestPlansPage::readersOfEmptyLedgersAreToldWhyNot()
{
    m_catalog = {};
    start();
    setPerson(PersonRole::Support);
    QVERIFY(says(m_session->permission().why));
    QVERIFY(!button(u"New plan…"_s));
}

void TestPlansPage::failureSaysWhyAndCanBeRetried()
{
    m_catalog = {};
    start();
    m_session->setClient(nullptr);
    m_session->setClient(m_ledger.get());
    m_page->setClient(m_ledger.get());
    QVERIFY(says(u"Reading the plans…"_s));
    QSignalSpy failed(m_page.get(), &LedgerPage::failed);
    const auto answer = std::exchange(m_ledger->catalogState, []() -> Result<CatalogState> {
        return failure(Error::Kind::Unavailable, u"The ledger is locked."_s);
    });
    m_page->refresh();
    settle();
    QVERIFY(failed.count() > 0);
    QVERIFY(says(u"The ledger is locked."_s));
    m_ledger->catalogState = answer;
    setPerson(PersonRole::Owner);
    press(u"Try again"_s);
    settle();
    QVERIFY(says(u"There are no plans yet"_s));
}

void TestPlansPage::changesByOthersAreFollowed()
{
    beginDraft();
    type(kAllowance, u"250"_s);
    QSignalSpy answered(m_page.get(), &LedgerPage::answered);
    m_catalog.plans[1].name = u"Solo Artists"_s;
    m_catalog.workspaces[2].plans = {{u"team"_s, 1, instantOf("2026-01-01T00:00Z")}};
    m_page->refresh();
    settle();
    QVERIFY(answered.count() > 0);
    QCOMPARE(plans()->model()->index(1, 0).data().toString(), u"Solo Artists"_s);
    QCOMPARE(plans()->model()->index(0, 2).data().toString(), u"4"_s);
    QCOMPARE(field(kAllowance)->text(), u"250"_s);
    QVERIFY(field(kAllowance)->hasFocus());
}

void TestPlansPage::economicsAndWorkspacesAreOneStepAway()
{
    QSignalSpy places(m_page.get(), &LedgerPage::placeRequested);
    press(u"Economics"_s);
    QCOMPARE(places.last().first().value<Place>(), Place::economics(u"team"_s));
    chooseRows({u"acme"_s});
    const QModelIndex row = moves()->selectionModel()->selectedRows().first();
    moves()->setCurrentIndex(row);
    QTest::keyClick(moves(), Qt::Key_Return);
    QCOMPARE(places.last().first().value<Place>(), Place::workspace(u"acme"_s));
}

void TestPlansPage::everythingHasAName()
{
    beginDraft();
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_page.get())) continue;
        if (!qobject_cast<const QLineEdit *>(widget) && !qobject_cast<const QComboBox *>(widget) &&
            !qobject_cast<const QAbstractItemView *>(widget))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
    const auto *timeline = m_page->findChild<PlanTimeline *>();
    QVERIFY(timeline->model()->index(3, 0).data(Qt::AccessibleTextRole).toString().contains(u"draft"_s));
}

QTEST_MAIN(TestPlansPage)
#include "tst_planspage.moc"
