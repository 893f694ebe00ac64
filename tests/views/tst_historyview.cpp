// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "views/historystage.h"
#include "views/onscreen.h"
#include "views/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

// The history page as somebody reads, narrows and opens it.
class TestHistoryView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { theme::apply(theme::Mode::Light); }
    void asksWhoseHistory();
    void showsTheLatestFirst();
    void isReadToItsEndAndBack();
    void whatIsInSightStaysWhereItIs();
    void goesToATime_data();
    void goesToATime();
    void saysThatATimeIsNone();
    void goesToEitherEnd();
    void newRowsAreSeenAtTheTop();
    void newRowsLeaveAReaderWhereTheyAre();
    void changedRowsAreReadAgain();
    void narrowsByText();
    void narrowsByMember();
    void narrowsByKind();
    void aLinkNarrows();
    void aMemberThatTheListLacksStaysChosen();
    void aLinkThatIsNoneIsSaid();
    void whatTheLedgerKnewIsSaidAndTakenAway();
    void aRangeThatEndsBeforeItBeginsIsSaid();
    void nothingThereIsToldFromFilteredOut();
    void aRareMatchIsSearchedFor();
    void aSearchCanBeStopped();
    void sumsCountPieceByPiece();
    void aSelectionAddsUp();
    void copiesRawValues();
    void enterOpensAnEvent();
    void aSlowEventGivesWayToTheNext();
    void aHitLeadsToItsStory();
    void aCreditLeadsToItsEvent();
    void anEventNarrowsToItsLike();
    void failureIsSaidAndMended();
    void laterPagesThatFailStayReadable();
    void keepsColumns();
    void looksRightInLightAndDark();
};

void TestHistoryView::asksWhoseHistory()
{
    HistoryStage stage;
    stage.page.refresh();
    settle();
    QVERIFY(stage.says(u"Whose history?"_s));
    QVERIFY(stage.asked.empty());
}

void TestHistoryView::showsTheLatestFirst()
{
    HistoryStage stage(3);
    stage.scene.entries.push_back(hitOf({historyStart().us + 90 * kMicrosPerSecond}, 1, u"ada@acme.example"_s));
    stage.scene.sort();
    const QSignalSpy answered(&stage.page, &LedgerPage::answered);
    stage.open();
    QCOMPARE(answered.size(), 1);
    QCOMPARE(stage.rows(), 4);
    QCOMPARE(stage.idAt(0), u"e3"_s);
    QCOMPARE(stage.idAt(3), u"e1"_s);
    QCOMPARE(stage.cell(0, HistoryModel::At), u"1 Mar 2026 12:02:00 AM"_s);
    QCOMPARE(stage.cell(0, HistoryModel::At, SecondaryTextRole), u"1 Mar 2026 5:02:00 AM UTC"_s);
    QCOMPARE(stage.cell(0, HistoryModel::Units), u"+1"_s);
    QCOMPARE(stage.cell(0, HistoryModel::CostColumn), u"$0.08"_s);
    QCOMPARE(stage.cell(1, HistoryModel::Kind), u"Limit hit"_s);
    QVERIFY(stage.table()->model()->index(1, HistoryModel::Kind).data(CalloutRole).toBool());
    QCOMPARE(stage.page.summary(), u"4 row(s)"_s);
}

// Every row once, in order, whichever way one reads, and never more of them in memory than there may be.
void TestHistoryView::isReadToItsEndAndBack()
{
    HistoryStage stage(2'600);
    stage.open();
    QScrollBar *bar = stage.table()->verticalScrollBar();
    const auto readOn = [&](int to, int row, const QString &until) {
        int expected = -1;
        for (int i = 0; i < 200 && stage.idAt(row < 0 ? stage.rows() - 1 : row) != until; ++i) {
            stage.scrollTo(to < 0 ? bar->maximum() : 0);
            if (stage.rows() > HistoryModel::kMostRows) return false;
            for (int r = 0; r < stage.rows(); ++r) {
                const int id = stage.idAt(r).mid(1).toInt();
                if (r > 0 && id != expected) return false;
                expected = id - 1;
            }
        }
        return stage.idAt(row < 0 ? stage.rows() - 1 : row) == until;
    };
    QVERIFY(readOn(-1, -1, u"e1"_s));
    QVERIFY(stage.idAt(0) != u"e2600"_s);
    QVERIFY(readOn(0, 0, u"e2600"_s));
    for (const HistoryQuestion &question : stage.asked) QVERIFY(question.most <= kHistoryPage);
}

void TestHistoryView::whatIsInSightStaysWhereItIs()
{
    HistoryStage stage(5'000);
    stage.open();
    stage.table()->goToRow(100);
    settle();
    const auto page = [&](std::int64_t newest) {
        HistoryFilter filter;
        filter.workspace = u"acme"_s;
        HistoryQuestion question{filter, stage.scene.entries[static_cast<std::size_t>(5'000 - newest)].key};
        return stage.scene.page(question).rows;
    };
    auto *model = qobject_cast<HistoryModel *>(stage.table()->model());
    const QString top = stage.idOnTop();
    const int shift = stage.table()->rowViewportPosition(stage.table()->rowsInSight()->first);
    stage.table()->setFollowsTop(false);
    std::vector<HistoryEntry> newer;
    for (int i = 0; i < 300; ++i)
        newer.push_back(useAt({historyStart().us + (9'000 - i) * 60 * kMicrosPerSecond}, 9'000 - i, {}));
    model->addNewer(newer);
    QCOMPARE(stage.idOnTop(), top);
    QCOMPARE(stage.table()->rowViewportPosition(stage.table()->rowsInSight()->first), shift);
    // So many older ones that those above have to go.
    for (std::int64_t last = 5'000 - model->rowCount() + 300; model->rowAt(historyStart()) < 0 || last > 3'100;
         last -= 200)
        model->addOlder(page(last + 1));
    QCOMPARE(model->rowCount(), HistoryModel::kMostRows);
    QCOMPARE(stage.idOnTop(), top);
}

void TestHistoryView::goesToATime_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("onTop");
    QTest::newRow("local minute") << u"2026-03-02 00:00"_s << u"e1441"_s;
    QTest::newRow("local day") << u"2026-03-02"_s << u"e1441"_s;
    QTest::newRow("between two entries") << u"2026-03-02 00:00:30"_s << u"e1441"_s;
    QTest::newRow("with a zone") << u"2026-03-02T05:00:00Z"_s << u"e1441"_s;
}

void TestHistoryView::goesToATime()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, onTop);
    HistoryStage stage(5'000);
    stage.open();
    stage.table()->setFocus();
    QTRY_VERIFY(stage.table()->hasFocus());
    QTest::keyClick(stage.table(), Qt::Key_G, Qt::ControlModifier);
    auto *line = stage.named<QLineEdit>(u"Go to a time"_s);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, typed);
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    QCOMPARE(stage.idOnTop(), onTop);
    QCOMPARE(stage.idAt(stage.table()->currentIndex().row()), onTop);
    // What is newer is there as well.
    QVERIFY(stage.table()->rowsInSight()->first > 0);
}

void TestHistoryView::saysThatATimeIsNone()
{
    HistoryStage stage(10);
    stage.open();
    stage.asked.clear();
    auto *line = stage.named<QLineEdit>(u"Go to a time"_s);
    QTest::keyClicks(line, u"yesterday"_s);
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    QVERIFY(stage.says(u"“yesterday” is not a time."_s));
    QVERIFY(stage.asked.empty());
}

void TestHistoryView::goesToEitherEnd()
{
    HistoryStage stage(5'000);
    stage.open();
    QTest::keyClick(stage.table(), Qt::Key_End, Qt::ControlModifier);
    settle();
    QCOMPARE(stage.idAt(stage.rows() - 1), u"e1"_s);
    QCOMPARE(stage.idAt(stage.table()->currentIndex().row()), u"e1"_s);
    QTest::keyClick(stage.table(), Qt::Key_Home, Qt::ControlModifier);
    settle();
    QCOMPARE(stage.idOnTop(), u"e5000"_s);
    QTest::keyClick(stage.table(), Qt::Key_Down);
    QCOMPARE(stage.idAt(stage.table()->currentIndex().row()), u"e4999"_s);
}

void TestHistoryView::newRowsAreSeenAtTheTop()
{
    HistoryStage stage(500);
    stage.open();
    QCOMPARE(stage.idOnTop(), u"e500"_s);
    stage.scene.entries.push_back(useAt({historyStart().us + 600 * 60 * kMicrosPerSecond}, 501, u"ada@acme.example"_s));
    stage.scene.sort();
    stage.page.refresh();
    settle();
    QCOMPARE(stage.idOnTop(), u"e501"_s);
    // What was chosen stays chosen.
    QCOMPARE(stage.idAt(stage.table()->currentIndex().row()), u"e500"_s);
}

void TestHistoryView::newRowsLeaveAReaderWhereTheyAre()
{
    HistoryStage stage(500);
    stage.open();
    stage.table()->goToRow(100);
    settle();
    QCOMPARE(stage.idOnTop(), u"e400"_s);
    for (int i = 0; i < 5; ++i)
        stage.scene.entries.push_back(
            useAt({historyStart().us + (600 + i) * 60 * kMicrosPerSecond}, 501 + i, u"ada@acme.example"_s));
    stage.scene.sort();
    stage.page.refresh();
    settle();
    QCOMPARE(stage.idOnTop(), u"e400"_s);
    QCOMPARE(stage.idAt(0), u"e505"_s);
}

void TestHistoryView::changedRowsAreReadAgain()
{
    HistoryStage stage(10);
    stage.open();
    // A late event between, one that was mapped meanwhile, and one that is gone from the filter.
    stage.scene.entries.push_back(useAt({historyStart().us + 30 * kMicrosPerSecond}, 99, u"late@acme.example"_s));
    stage.scene.sort();
    std::get<HistoryEvent>(stage.scene.entries[0].what).units = 7;
    stage.scene.entries.erase(stage.scene.entries.begin() + 3);
    stage.page.refresh();
    settle();
    QStringList ids;
    for (int row = 0; row < stage.rows(); ++row) ids << stage.idAt(row);
    QCOMPARE(ids,
             (QStringList{u"e10"_s, u"e9"_s, u"e8"_s, u"e6"_s, u"e5"_s, u"e4"_s, u"e3"_s, u"e2"_s, u"e99"_s, u"e1"_s}));
    QCOMPARE(stage.cell(0, HistoryModel::Units), u"+7"_s);
}

void TestHistoryView::narrowsByText()
{
    HistoryStage stage(300);
    stage.open();
    QSignalSpy keys(&stage.page, &LedgerPage::keyChanged);
    stage.page.focusFilter();
    auto *text = stage.named<QLineEdit>(u"Find in the history"_s);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"e29"_s);
    QTest::keyClick(text, Qt::Key_Return);
    settle();
    QCOMPARE(stage.rows(), 11);  // e29 and e290 to e299
    QCOMPARE(keys.last().first().toString(), u"workspace=acme&text=e29"_s);
    QVERIFY(stage.table()->hasFocus());
    QCOMPARE(stage.page.summary(), u"11 row(s)"_s);
    stage.page.focusFilter();
    QTest::keyClick(text, Qt::Key_Escape);
    settle();
    QCOMPARE(stage.page.summary(), u"300 row(s)"_s);
}

void TestHistoryView::narrowsByMember()
{
    HistoryStage stage(10);
    stage.open();
    auto *members = stage.named<QComboBox>(u"Filter by member"_s);
    QStringList names;
    for (int i = 0; i < members->count(); ++i) names << members->itemText(i);
    QCOMPARE(names, (QStringList{u"Any member"_s, u"ada@acme.example"_s, u"grace@acme.example"_s, u"not stated"_s}));
    members->setCurrentIndex(2);
    Q_EMIT members->activated(2);
    settle();
    QCOMPARE(stage.rows(), 5);
    QCOMPARE(stage.asked.back().filter.member, std::optional(u"grace@acme.example"_s));
    // Not stated is a choice of its own.
    members->setCurrentIndex(3);
    Q_EMIT members->activated(3);
    settle();
    QCOMPARE(stage.asked.back().filter.member, std::optional(QString()));
    QVERIFY(stage.says(u"Nothing matches the filter"_s));
}

void TestHistoryView::narrowsByKind()
{
    HistoryStage stage(10);
    stage.scene.entries.push_back(hitOf({historyStart().us + 90 * kMicrosPerSecond}, 1, u"ada@acme.example"_s));
    stage.scene.entries.push_back(changeOf({historyStart().us}, HistoryKind::Reset, HistoryChange::What::CycleBegan));
    stage.scene.sort();
    stage.open();
    QToolButton *kinds = nullptr;
    for (auto *candidate : stage.page.findChildren<QToolButton *>())
        if (candidate->accessibleName().startsWith(u"Filter by kind"_s)) kinds = candidate;
    QVERIFY(kinds);
    const auto tick = [&](HistoryKind kind) {
        for (QAction *action : kinds->menu()->actions())
            if (action->text() == historyKindName(kind)) action->trigger();
        settle();
    };
    tick(HistoryKind::Hit);
    QCOMPARE(stage.rows(), 1);
    tick(HistoryKind::Reset);
    QCOMPARE(stage.rows(), 2);
    tick(HistoryKind::Hit);
    tick(HistoryKind::Reset);  // nothing is left: everything is shown
    QCOMPARE(stage.rows(), 12);
}

void TestHistoryView::aLinkNarrows()
{
    HistoryStage stage(100);
    HistoryFilter filter;
    filter.workspace = u"acme"_s;
    filter.from = Instant{historyStart().us + 10 * 60 * kMicrosPerSecond};
    filter.to = Instant{historyStart().us + 20 * 60 * kMicrosPerSecond};
    filter.member = u"ada@acme.example"_s;
    stage.open(filter);
    QCOMPARE(stage.rows(), 5);
    QCOMPARE(stage.asked.front().filter, filter);
    QCOMPARE(stage.named<QLineEdit>(u"From"_s)->text(), u"2026-03-01 00:10"_s);
    QCOMPARE(stage.named<QLineEdit>(u"To, not included"_s)->text(), u"2026-03-01 00:20"_s);
    QVERIFY(stage.named<QLineEdit>(u"From"_s)->isVisible());
    QCOMPARE(stage.named<QComboBox>(u"Filter by member"_s)->currentText(), u"ada@acme.example"_s);
}

void TestHistoryView::aMemberThatTheListLacksStaysChosen()
{
    HistoryStage stage(10);
    HistoryFilter filter;
    filter.workspace = u"acme"_s;
    filter.member = u"gone@acme.example"_s;
    stage.open(filter);
    QCOMPARE(stage.named<QComboBox>(u"Filter by member"_s)->currentText(), u"gone@acme.example"_s);
    QCOMPARE(stage.asked.back().filter.member, filter.member);
}

void TestHistoryView::aLinkThatIsNoneIsSaid()
{
    HistoryStage stage(10);
    stage.page.showKey(u"bucket=tin"_s);
    stage.page.refresh();
    settle();
    QVERIFY(stage.says(u"could not be read"_s));
    QVERIFY(stage.asked.empty());
}

void TestHistoryView::whatTheLedgerKnewIsSaidAndTakenAway()
{
    HistoryStage stage(10);
    HistoryFilter filter;
    filter.workspace = u"acme"_s;
    filter.knownAt = historyStart();
    stage.open(filter);
    QToolButton *known = nullptr;
    for (auto *candidate : stage.page.findChildren<QToolButton *>())
        if (candidate->text() == u"Known by 1 Mar 2026 12:00 AM America/New_York"_s) known = candidate;
    QVERIFY(known && known->isVisible());
    known->click();
    settle();
    QVERIFY(known->isHidden());
    QVERIFY(!stage.asked.back().filter.knownAt);
}

void TestHistoryView::aRangeThatEndsBeforeItBeginsIsSaid()
{
    HistoryStage stage(10);
    HistoryFilter filter;
    filter.workspace = u"acme"_s;
    filter.from = historyStart();
    stage.open(filter);
    stage.asked.clear();
    QTest::keyClicks(stage.named<QLineEdit>(u"To, not included"_s), u"2026-02-01"_s);
    settle();
    QVERIFY(stage.says(u"Must be later."_s));
    QVERIFY(stage.asked.empty());
}

void TestHistoryView::nothingThereIsToldFromFilteredOut()
{
    HistoryStage stage(0);
    stage.ledger.hold();
    stage.page.showKey(u"workspace=acme"_s);
    stage.page.refresh();
    QVERIFY(stage.says(u"Reading the history…"_s));
    stage.ledger.release();
    settle();
    QVERIFY(stage.says(u"Nothing has happened yet"_s));
    HistoryFilter filter;
    filter.workspace = u"acme"_s;
    filter.text = u"x"_s;
    stage.open(filter);
    QVERIFY(stage.says(u"Nothing matches the filter"_s));
    stage.button(u"Clear the filter"_s)->click();
    settle();
    QVERIFY(stage.says(u"Nothing has happened yet"_s));
}

void TestHistoryView::aRareMatchIsSearchedFor()
{
    HistoryStage stage(1'000);
    stage.scene.piece = 100;
    HistoryFilter filter;
    filter.workspace = u"acme"_s;
    filter.text = u"e7"_s;
    stage.open(filter);
    // On until there is something to see, and the rest as one scrolls.
    QTRY_VERIFY(stage.rows() >= 50);
    QVERIFY(stage.rows() < 111);
    QCOMPARE(stage.page.summary(), u"111 row(s)"_s);
    stage.scrollTo(stage.table()->verticalScrollBar()->maximum());
    QTRY_COMPARE(stage.rows(), 111);
}

void TestHistoryView::aSearchCanBeStopped()
{
    HistoryStage stage(1'000);
    stage.scene.piece = 100;
    stage.ledger.hold();
    HistoryFilter filter;
    filter.workspace = u"acme"_s;
    filter.text = u"e1000"_s;
    std::get<HistoryEvent>(stage.scene.entries.front().what).eventId = u"other"_s;
    std::get<HistoryEvent>(stage.scene.entries.back().what).eventId = u"e1000"_s;
    stage.page.showKey(filter.toString());
    while (stage.asked.size() < 3) {
        stage.ledger.releaseOne();
        settle();
    }
    QVERIFY(stage.says(u"Searching…"_s));
    QVERIFY(stage.says(u"Nothing was found back to"_s));
    stage.button(u"Stop"_s)->click();
    settle();
    QVERIFY(stage.says(u"You stopped it"_s));
    const std::size_t asked = stage.asked.size();
    stage.ledger.release();
    settle();
    QCOMPARE(stage.asked.size(), asked);
    stage.button(u"Go on"_s)->click();
    QTRY_COMPARE(stage.rows(), 1);
    // From where it had come to.
    QVERIFY(stage.asked[asked].beside.has_value());
}

void TestHistoryView::sumsCountPieceByPiece()
{
    HistoryStage stage(1'000);
    stage.scene.piece = 400;
    stage.ledger.hold();
    stage.page.showKey(u"workspace=acme"_s);
    for (int i = 0; i < 3; ++i) {
        stage.ledger.releaseOne();
        settle();
    }
    QVERIFY(stage.says(u"counting…"_s));
    QVERIFY(stage.says(u"400"_s));
    stage.ledger.release();
    settle();
    QVERIFY(!stage.says(u"counting…"_s));
    QVERIFY(stage.says(u"1,000"_s));
    QVERIFY(stage.says(u"$80.00"_s));
    QCOMPARE(stage.page.summary(), u"1,000 row(s)"_s);
}

void TestHistoryView::aSelectionAddsUp()
{
    HistoryStage stage(10);
    std::get<HistoryEvent>(stage.scene.entries[1].what).units = -1;
    std::get<HistoryEvent>(stage.scene.entries[1].what).status = Status::Credit;
    std::get<HistoryEvent>(stage.scene.entries[2].what).cost = Cost{{500'000'000}, true};
    stage.open();
    QCOMPARE(stage.cell(1, HistoryModel::Kind), u"Credit"_s);
    QCOMPARE(stage.cell(1, HistoryModel::Units), u"-1"_s);
    QCOMPARE(stage.cell(2, HistoryModel::CostColumn), u"≈ $0.50"_s);
    for (int i = 0; i < 3; ++i) QTest::keyClick(stage.table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(stage.page.summary(), u"4 row(s) selected: Events 4 · Premium actions 2 · Cost ≈ $0.74"_s);
}

void TestHistoryView::copiesRawValues()
{
    HistoryStage stage(3);
    stage.open();
    stage.table()->setFocus();
    QTest::keyClick(stage.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.value(0), u"2026-03-01T05:02:00Z"_s);
    QCOMPARE(cells.value(3), u"1"_s);
    QCOMPARE(cells.value(4), u"0.08"_s);
}

void TestHistoryView::enterOpensAnEvent()
{
    HistoryStage stage(10);
    stage.open();
    QVERIFY(stage.panel()->isHidden());
    stage.table()->setFocus();
    QTest::keyClick(stage.table(), Qt::Key_Return);
    settle();
    QVERIFY(stage.panel()->isVisible());
    QCOMPARE(stage.panel()->event(), 10);
    QVERIFY(stage.ledger.questions().contains(u"eventDetail acme 10"_s));
    QTest::keyClick(stage.table(), Qt::Key_Down);
    settle();
    QCOMPARE(stage.panel()->event(), 9);
    QTest::keyClick(stage.table(), Qt::Key_Escape);
    QVERIFY(stage.panel()->isHidden());
    QVERIFY(stage.table()->hasFocus());
}

void TestHistoryView::aSlowEventGivesWayToTheNext()
{
    HistoryStage stage(10);
    stage.open();
    stage.table()->setFocus();
    QTest::keyClick(stage.table(), Qt::Key_Return);
    settle();
    stage.ledger.forgetQuestions();
    stage.ledger.hold();
    for (int i = 0; i < 5; ++i) QTest::keyClick(stage.table(), Qt::Key_Down);
    QCOMPARE(stage.panel()->event(), 5);  // what the row says is there at once
    stage.ledger.release();
    settle();
    QCOMPARE(stage.ledger.questions(), QStringList{u"eventDetail acme 5"_s});
}

void TestHistoryView::aHitLeadsToItsStory()
{
    HistoryStage stage(1);
    stage.scene.entries.push_back(hitOf({historyStart().us + 90 * kMicrosPerSecond}, 7, u"ada@acme.example"_s));
    stage.scene.sort();
    stage.open();
    QSignalSpy places(&stage.page, &LedgerPage::placeRequested);
    stage.table()->setFocus();
    QTest::keyClick(stage.table(), Qt::Key_Return);
    settle();
    QVERIFY(stage.panel()->text().contains(u"300 of 300"_s));
    for (QLabel *label : stage.panel()->findChildren<QLabel *>())
        if (label->text().contains(u"story:"_s)) Q_EMIT label->linkActivated(u"story:hit-7"_s);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.first().first().value<Place>(), Place::story(u"hit-7"_s));
}

void TestHistoryView::aCreditLeadsToItsEvent()
{
    HistoryStage stage(10);
    auto &credit = std::get<HistoryEvent>(stage.scene.entries[0].what);
    credit.status = Status::Credit;
    credit.units = -1;
    credit.corrects = u"e4"_s;
    stage.ledger.eventDetail = [&stage](const QString &, std::int64_t seq) {
        Result<EventDetail> detail = stage.detailOf(seq);
        if (detail && seq == 10) detail->correctsSeq = 4;
        return detail;
    };
    stage.open();
    stage.table()->setFocus();
    QTest::keyClick(stage.table(), Qt::Key_Return);
    settle();
    for (QLabel *label : stage.panel()->findChildren<QLabel *>())
        if (label->text().contains(u"event:4"_s)) Q_EMIT label->linkActivated(u"event:4"_s);
    settle();
    QCOMPARE(stage.panel()->event(), 4);
}

void TestHistoryView::anEventNarrowsToItsLike()
{
    HistoryStage stage(10);
    stage.open();
    QSignalSpy keys(&stage.page, &LedgerPage::keyChanged);
    stage.table()->setFocus();
    QTest::keyClick(stage.table(), Qt::Key_Return);
    settle();
    Q_EMIT stage.panel()->memberWanted(u"ada@acme.example"_s);
    settle();
    QCOMPARE(stage.rows(), 5);
    QCOMPARE(keys.size(), 1);
    QCOMPARE(stage.named<QComboBox>(u"Filter by member"_s)->currentText(), u"ada@acme.example"_s);
}

void TestHistoryView::failureIsSaidAndMended()
{
    HistoryStage stage(10);
    stage.broken = Error{Error::Kind::Unavailable, u"The ledger is busy."_s, {}};
    QSignalSpy failed(&stage.page, &LedgerPage::failed);
    stage.open();
    QVERIFY(failed.size() >= 1);
    QVERIFY(stage.says(u"The history was not read"_s));
    QVERIFY(stage.says(u"The ledger is busy."_s));
    stage.broken.reset();
    stage.button(u"Try again"_s)->click();
    settle();
    QCOMPARE(stage.rows(), 10);
}

void TestHistoryView::laterPagesThatFailStayReadable()
{
    HistoryStage stage(1'000);
    stage.open();
    stage.broken = Error{Error::Kind::Unavailable, u"The ledger is busy."_s, {}};
    const int before = stage.rows();
    stage.scrollTo(stage.table()->verticalScrollBar()->maximum());
    QVERIFY(stage.says(u"More was not read: The ledger is busy."_s));
    QCOMPARE(stage.rows(), before);
    const std::size_t asked = stage.asked.size();
    stage.scrollTo(stage.table()->verticalScrollBar()->maximum() - 10);
    QCOMPARE(stage.asked.size(), asked);  // not over and over
    stage.broken.reset();
    stage.button(u"Go on"_s)->click();
    settle();
    QVERIFY(stage.rows() > before);
}

void TestHistoryView::keepsColumns()
{
    HistoryStage stage(10);
    DataTable *table = stage.page.tables().value(u"history"_s);
    QCOMPARE(table, stage.table());
    QVERIFY(table->isColumnHidden(HistoryModel::Member));
    TableColumns columns = table->columns();
    for (TableColumns::Column &column : columns.columns)
        if (column.id == u"member"_s) column.hidden = false;
    table->setColumns(columns);
    stage.open();
    QVERIFY(!table->isColumnHidden(HistoryModel::Member));
}

void TestHistoryView::looksRightInLightAndDark()
{
    HistoryStage stage(300);
    stage.scene.entries.push_back(hitOf({historyStart().us + 17'970 * kMicrosPerSecond}, 7, u"ada@acme.example"_s));
    stage.scene.entries.push_back(
        changeOf({historyStart().us + 17'910 * kMicrosPerSecond}, HistoryKind::Plan, HistoryChange::What::PlanCame));
    stage.scene.sort();
    auto &trouble = std::get<HistoryEvent>(stage.scene.entries[5].what);
    trouble.providerError = u"rate_limited"_s;
    trouble.status = Status::Failed;
    stage.open();
    stage.table()->setFocus();
    QTest::keyClick(stage.table(), Qt::Key_Return);
    settle();
    QVERIFY(followsTheTheme(stage.page, u"history"_s));
}

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
