// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hitscene.h"
#include "support/storyscene.h"
#include "views/cyclenavigator.h"
#include "views/datatable.h"
#include "views/knownchooser.h"
#include "views/knownpanel.h"
#include "views/noticestrip.h"
#include "views/onscreen.h"
#include "views/place.h"
#include "views/theme.h"
#include "views/workspacehits.h"
#include "views/workspacestage.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimeEdit>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

// A workspace's page as it stood at an instant, and what is different now (R7a).
class TestKnownThen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup() { m_stage.reset(); }
    void isShownAtThatInstant();
    void ofAnEarlierCycleToo();
    void whatIsDifferentIsSaid();
    void tablesOpenWhatTheySay();
    void nothingDifferentIsSaidToo();
    void knowledgeOfAnotherTimeIsCompared();
    void refreshStaysAtTheInstant();
    void nowLeadsBack();
    void steppingLeavesIt();
    void itIsAPlaceOfItsOwn();
    void cancelStaysWhereItWas();
    void anInstantToComeIsNow();
    void failureIsSaid();
    void anAnswerForAnotherInstantIsDropped();
    void hitsAreThoseUntilThen();
    void chooserReadsWhatIsTyped();
    void chooserSaysWhatIsWrong_data();
    void chooserSaysWhatIsWrong();
    void chooserTakesDayAndTime();
    void chooserAsksWhoseKnowledge();
    void chooserStartsWhereThePageIs();
    void looksRightInLightAndDark();

private:
    void openAsOf(std::string_view iso = kThen, std::optional<Instant> known = {});
    void press(const QString &text);
    [[nodiscard]] QString banner() const;
    [[nodiscard]] KnownPanel *panel() const { return m_stage->find<KnownPanel>(); }
    [[nodiscard]] KnownChooser *openChooser();
    [[nodiscard]] DataTable *table(const QString &name) const;

    static constexpr std::string_view kThen = "2026-03-12T18:30:00Z";
    int m_late = 3;
    std::unique_ptr<Stage> m_stage;
};

void TestKnownThen::init()
{
    theme::apply(theme::Mode::Light);
    m_late = 3;
    m_stage = std::make_unique<Stage>();
    m_stage->ledger.knownThen = [this](const QString &, Instant instant, Instant known) {
        return Result<KnownThen>(sampleKnown(instant, known, m_late));
    };
}

void TestKnownThen::openAsOf(std::string_view iso, std::optional<Instant> known)
{
    m_stage->page.showWorkspace(u"acme"_s, at(iso), known.value_or(at(iso)));
    settle();
}

void TestKnownThen::press(const QString &text)
{
    for (QAbstractButton *button : m_stage->page.findChildren<QAbstractButton *>()) {
        if (button->text() != text || !button->isVisible()) continue;
        button->click();
        settle();
        return;
    }
    QFAIL(qPrintable(u"no button says “%1”"_s.arg(text)));
}

QString TestKnownThen::banner() const
{
    return panel()->isVisible() ? panel()->findChild<NoticeStrip *>()->text() : QString();
}

KnownChooser *TestKnownThen::openChooser()
{
    m_stage->button(u"As it stood at"_s)->click();
    return m_stage->find<KnownChooser>();
}

DataTable *TestKnownThen::table(const QString &name) const
{
    return named<DataTable>(*panel(), name);
}

void TestKnownThen::isShownAtThatInstant()
{
    openAsOf();
    QCOMPARE(m_stage->ledger.questions(), (QStringList{asked("2026-03-12T18:30:00Z"),
                                                       u"knownThen acme 2026-03-12T18:30:00Z 2026-03-12T18:30:00Z"_s}));
    QCOMPARE(m_stage->page.answer()->at, at(kThen));
    QCOMPARE(m_stage->page.knownAt(), std::optional(at(kThen)));
    QVERIFY2(banner().startsWith(u"As it stood at 12 Mar 2026 2:30"_s), qPrintable(banner()));
    QVERIFY(banner().contains(u"America/New_York"_s));
    QVERIFY(banner().contains(u"UTC"_s));
}

void TestKnownThen::ofAnEarlierCycleToo()
{
    openAsOf("2026-02-10T12:00:00Z");
    QCOMPARE(m_stage->page.answer()->at, at("2026-02-10T12:00:00Z"));
    // In the middle of its cycle, not at its end.
    QCOMPARE(m_stage->page.answer()->standing.cycleDay, 11);
    QStringList labels;
    for (const QLabel *label : m_stage->find<CycleNavigator>()->findChildren<QLabel *>()) labels << label->text();
    QVERIFY2(labels.contains(u"day 11 of 28"_s), qPrintable(labels.join(u'|')));
}

void TestKnownThen::whatIsDifferentIsSaid()
{
    m_stage->ledger.hold();
    m_stage->page.showWorkspace(u"acme"_s, at(kThen), at(kThen));
    m_stage->ledger.releaseOne();
    settle();
    QVERIFY2(banner().contains(u"Comparing"_s), qPrintable(banner()));
    m_stage->ledger.release();
    settle();
    QVERIFY2(banner().contains(u"3 event"_s), qPrintable(banner()));
    QVERIFY(banner().contains(u"Premium actions: "_s));
    QVERIFY(banner().contains(u"(+12)"_s));
    QVERIFY(!panel()->findChild<QTabWidget *>()->isVisible());
    press(u"What is different now"_s);
    QVERIFY(panel()->findChild<QTabWidget *>()->isVisible());
}

void TestKnownThen::tablesOpenWhatTheySay()
{
    openAsOf();
    press(u"What is different now"_s);
    QSignalSpy places(&m_stage->page, &WorkspacePage::placeRequested);
    DataTable *late = table(u"Events that were learnt of later"_s);
    QCOMPARE(late->model()->rowCount(), 3);
    Q_EMIT late->activated(late->model()->index(1, 0));
    Q_EMIT table(u"Changes that were made later"_s)->activated({});
    for (QPushButton *button : panel()->findChildren<QPushButton *>())
        if (button->text().startsWith(u"Show the 3 late"_s)) button->click();
    QCOMPARE(places.size(), 3);
    const auto place = [&places](int nth) { return places.at(nth).at(0).value<Place>(); };
    const KnownThen known = sampleKnown(at(kThen), at(kThen));
    HistoryFilter one = known.lateEvents;
    one.from = known.rows[1].key.at;
    one.to = Instant{known.rows[1].key.at.us + 1};
    QCOMPARE(place(0).toLink(), Place::history(one.toString()).toLink());
    QCOMPARE(place(1).toLink(), Place::audit().toLink());
    QCOMPARE(place(2).toLink(), Place::history(known.lateEvents.toString()).toLink());
}

void TestKnownThen::nothingDifferentIsSaidToo()
{
    m_late = 0;
    openAsOf();
    QVERIFY2(banner().contains(u"Nothing is different now"_s), qPrintable(banner()));
    for (const QAbstractButton *button : panel()->findChildren<QAbstractButton *>())
        if (button->text() == u"What is different now"_s) QVERIFY(!button->isVisible());
}

void TestKnownThen::knowledgeOfAnotherTimeIsCompared()
{
    openAsOf(kThen, at("2026-03-14T00:00:00Z"));
    QCOMPARE(m_stage->ledger.questions().back(), u"knownThen acme 2026-03-12T18:30:00Z 2026-03-14T00:00:00Z"_s);
    QVERIFY2(banner().contains(u"Compared with what was known at 13 Mar 2026 8:00"_s), qPrintable(banner()));
}

void TestKnownThen::refreshStaysAtTheInstant()
{
    openAsOf();
    m_stage->ledger.forgetQuestions();
    m_stage->now = at("2026-04-20T09:00:00Z");
    const QSignalSpy moved(&m_stage->page, &WorkspacePage::placeChanged);
    m_stage->page.refresh();
    settle();
    QCOMPARE(m_stage->ledger.questions(), (QStringList{asked("2026-03-12T18:30:00Z"),
                                                       u"knownThen acme 2026-03-12T18:30:00Z 2026-03-12T18:30:00Z"_s}));
    QCOMPARE(moved.size(), 0);
}

void TestKnownThen::nowLeadsBack()
{
    openAsOf();
    const QSignalSpy moved(&m_stage->page, &WorkspacePage::placeChanged);
    press(u"Back to now"_s);
    QCOMPARE(m_stage->page.answer()->at, m_stage->now);
    QVERIFY(!m_stage->page.knownAt());
    QVERIFY(!panel()->isVisible());
    QCOMPARE(moved.size(), 1);
    openAsOf();
    // In the running cycle as well.
    QVERIFY(m_stage->button(u"Now"_s)->isEnabled());
    press(u"Now"_s);
    QCOMPARE(m_stage->page.answer()->at, m_stage->now);
    QVERIFY(!m_stage->button(u"Now"_s)->isEnabled());
}

void TestKnownThen::steppingLeavesIt()
{
    openAsOf();
    m_stage->button(u"Previous cycle"_s)->click();
    settle();
    QCOMPARE(m_stage->page.answer()->at, at("2026-02-28T04:59:59.999999Z"));
    QVERIFY(!m_stage->page.knownAt());
    QVERIFY(!panel()->isVisible());
}

void TestKnownThen::itIsAPlaceOfItsOwn()
{
    m_stage->open();
    QSignalSpy moved(&m_stage->page, &WorkspacePage::placeChanged);
    openAsOf();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.at(0).at(1).value<Instant>(), at(kThen));
    openAsOf("2026-03-12T18:31:00Z");
    QCOMPARE(moved.size(), 2);
    openAsOf("2026-03-12T18:31:00Z");
    QCOMPARE(moved.size(), 2);
}

void TestKnownThen::cancelStaysWhereItWas()
{
    openAsOf();
    m_stage->ledger.hold();
    press(u"Back to now"_s);
    m_stage->page.cancel();
    m_stage->ledger.release();
    settle();
    QCOMPARE(m_stage->page.answer()->at, at(kThen));
    m_stage->ledger.forgetQuestions();
    m_stage->page.refresh();
    settle();
    QCOMPARE(m_stage->ledger.questions().front(), asked("2026-03-12T18:30:00Z"));
}

void TestKnownThen::anInstantToComeIsNow()
{
    openAsOf("2027-01-01T00:00:00Z");
    QCOMPARE(m_stage->page.answer()->at, m_stage->now);
}

void TestKnownThen::failureIsSaid()
{
    m_stage->ledger.knownThen = [](const QString &, Instant, Instant) -> Result<KnownThen> {
        return tl::make_unexpected(Error{Error::Kind::Unavailable, u"The disk is gone."_s, {}});
    };
    const QSignalSpy failures(&m_stage->page, &WorkspacePage::failed);
    openAsOf();
    QCOMPARE(failures.size(), 1);
    QVERIFY2(banner().contains(u"could not be read: The disk is gone."_s), qPrintable(banner()));
    QCOMPARE(m_stage->page.answer()->at, at(kThen));
}

void TestKnownThen::anAnswerForAnotherInstantIsDropped()
{
    m_stage->ledger.hold();
    m_stage->page.showWorkspace(u"acme"_s, at(kThen), at(kThen));
    m_stage->ledger.releaseOne();
    settle();
    press(u"Back to now"_s);
    m_stage->ledger.release();
    settle();
    QVERIFY(!panel()->isVisible());
    QVERIFY(!m_stage->page.knownAt());
}

void TestKnownThen::hitsAreThoseUntilThen()
{
    std::vector<JudgedHit> hits{hitAt("2026-03-16T15:00:00Z", u"acme"_s, HitCause::ValuableUse, 2),
                                hitAt("2026-03-12T15:00:00Z", u"acme"_s, HitCause::ValuableUse, 1)};
    m_stage->open();
    for (JudgedHit &hit : hits) hit.cycleFirst = m_stage->page.answer()->standing.cycle.days.first;
    m_stage->ledger.limitHits = [&hits](const HitFilter &filter, std::int64_t before) {
        return answerHits(hits, filter, before);
    };
    m_stage->page.showTab(WorkspacePage::Tab::Hits);
    settle();
    DataTable *list = named<DataTable>(*m_stage->find<WorkspaceHits>(), u"Limit hits, latest first"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    openAsOf();
    QCOMPARE(list->model()->rowCount(), 1);
    press(u"Back to now"_s);
    QCOMPARE(list->model()->rowCount(), 2);
}

void TestKnownThen::chooserReadsWhatIsTyped()
{
    m_stage->open();
    KnownChooser *chooser = openChooser();
    QVERIFY(chooser->isVisible());
    auto *typed = named<QLineEdit>(*chooser, u"As it stood at"_s);
    typed->setText(u"2026-03-12T18:30:00Z"_s);
    // Read back on both clocks before it is taken.
    QStringList said;
    for (const QLabel *label : chooser->findChildren<QLabel *>()) said << label->text();
    QVERIFY2(said.join(u'|').contains(u"12 Mar 2026 2:30"_s), qPrintable(said.join(u'|')));
    QCOMPARE(chooser->findChild<QTimeEdit *>()->time(), QTime(14, 30));
    QCOMPARE(chooser->findChild<QCalendarWidget *>()->selectedDate(), QDate(2026, 3, 12));
    QTest::keyClick(typed, Qt::Key_Return);
    settle();
    QVERIFY(!chooser->isVisible());
    QCOMPARE(m_stage->page.answer()->at, at(kThen));
    QCOMPARE(m_stage->page.knownAt(), std::optional(at(kThen)));
}

void TestKnownThen::chooserSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("words") << u"soon"_s << u"is not a time"_s;
    QTest::newRow("after now") << u"2026-03-17 10:31"_s << u"has not come yet"_s;
}

void TestKnownThen::chooserSaysWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    m_stage->open();
    KnownChooser *chooser = openChooser();
    auto *line = named<QLineEdit>(*chooser, u"As it stood at"_s);
    line->setText(typed);
    QStringList said;
    for (const QLabel *label : chooser->findChildren<QLabel *>())
        if (label->isVisible()) said << label->text();
    QVERIFY2(said.join(u'|').contains(says), qPrintable(said.join(u'|')));
    QVERIFY(!chooser->findChild<QPushButton *>()->isEnabled());
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    QVERIFY(chooser->isVisible());
    QVERIFY(!m_stage->page.knownAt());
}

void TestKnownThen::chooserTakesDayAndTime()
{
    m_stage->open();
    KnownChooser *chooser = openChooser();
    chooser->findChild<QCalendarWidget *>()->setSelectedDate(QDate(2026, 3, 8));
    chooser->findChild<QTimeEdit *>()->setTime(QTime(3, 15));
    QCOMPARE(named<QLineEdit>(*chooser, u"As it stood at"_s)->text(), u"2026-03-08 03:15:00"_s);
    press(u"Show"_s);
    QCOMPARE(m_stage->page.answer()->at, at("2026-03-08T07:15:00Z"));
}

void TestKnownThen::chooserAsksWhoseKnowledge()
{
    m_stage->open();
    KnownChooser *chooser = openChooser();
    named<QLineEdit>(*chooser, u"As it stood at"_s)->setText(u"2026-03-12 14:30"_s);
    auto *known = named<QLineEdit>(*chooser, u"Known at"_s);
    QVERIFY(!known->isEnabled());
    chooser->findChild<QCheckBox *>()->setChecked(true);
    known->setText(u"2026-03-13"_s);
    press(u"Show"_s);
    QCOMPARE(m_stage->page.knownAt(), std::optional(at("2026-03-14T03:59:59.999999Z")));
}

void TestKnownThen::chooserStartsWhereThePageIs()
{
    openAsOf(kThen, at("2026-03-14T00:00:00Z"));
    KnownChooser *chooser = openChooser();
    QCOMPARE(named<QLineEdit>(*chooser, u"As it stood at"_s)->text(), u"2026-03-12 14:30"_s);
    QVERIFY(chooser->findChild<QCheckBox *>()->isChecked());
    QCOMPARE(named<QLineEdit>(*chooser, u"Known at"_s)->text(), u"2026-03-13 20:00"_s);
    chooser->hide();
    press(u"Back to now"_s);
    QCOMPARE(openChooser(), chooser);
    QVERIFY(!chooser->findChild<QCheckBox *>()->isChecked());
}

void TestKnownThen::looksRightInLightAndDark()
{
    openAsOf();
    press(u"What is different now"_s);
    QVERIFY(followsTheTheme(m_stage->page, u"known"_s));
    QVERIFY(followsTheTheme(*openChooser(), u"asof"_s));
}

QTEST_MAIN(TestKnownThen)
#include "tst_knownthen.moc"
