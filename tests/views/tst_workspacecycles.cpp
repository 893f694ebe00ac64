// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cyclenavigator.h"
#include "views/theme.h"
#include "views/workspacestage.h"

#include <QCalendarWidget>

using namespace headroom;
using namespace headroom::testing;

class TestWorkspaceCycles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void currentCycleIsAskedAsOfNow();
    void pastCycleIsAskedAtItsLastInstant_data();
    void pastCycleIsAskedAtItsLastInstant();
    void stepsThroughCycles_data();
    void stepsThroughCycles();
    void stepsAddUpBeforeTheAnswer();
    void supersededAnswersAreDropped();
    void stepsNoFurtherThanThereIsUse();
    void keysStepThroughCycles();
    void jumpsToADate();
    void nowComesBack();
    void refreshKeepsTheCycle_data();
    void refreshKeepsTheCycle();
    void cancelStaysWhereItWas();
};

void TestWorkspaceCycles::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Mode::Light);
}

void TestWorkspaceCycles::currentCycleIsAskedAsOfNow()
{
    Stage stage;
    stage.page.showWorkspace(QStringLiteral("acme"), {});
    QTRY_VERIFY(stage.page.answer());
    QCOMPARE(stage.ledger.questions(), QStringList{asked("2026-03-17T14:30:00Z")});
    QVERIFY(!stage.find<CycleNavigator>()->canStepForward());
}

void TestWorkspaceCycles::pastCycleIsAskedAtItsLastInstant_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QStringList>("questions");
    QTest::newRow("an instant within: then the last of its cycle")
        << QByteArrayLiteral("2026-02-10T00:00:00Z")
        << QStringList{asked("2026-02-10T00:00:00Z"), asked("2026-02-28T04:59:59.999999Z")};
    QTest::newRow("the last instant itself: once")
        << QByteArrayLiteral("2026-02-28T04:59:59.999999Z") << QStringList{asked("2026-02-28T04:59:59.999999Z")};
    QTest::newRow("earlier in the current cycle: then now")
        << QByteArrayLiteral("2026-03-02T00:00:00Z")
        << QStringList{asked("2026-03-02T00:00:00Z"), asked("2026-03-17T14:30:00Z")};
    QTest::newRow("in the future: now") << QByteArrayLiteral("2027-01-01T00:00:00Z")
                                        << QStringList{asked("2026-03-17T14:30:00Z")};
}

void TestWorkspaceCycles::pastCycleIsAskedAtItsLastInstant()
{
    QFETCH(QByteArray, from);
    QFETCH(QStringList, questions);
    Stage stage;
    stage.page.showWorkspace(QStringLiteral("acme"), at(std::string_view(from.constData())));
    QTRY_VERIFY(stage.page.answer());
    QCOMPARE(stage.ledger.questions(), questions);
}

void TestWorkspaceCycles::stepsThroughCycles_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<CycleRule>("rule");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QStringList>("back");  // the instants of four steps back, then of two forward

    const CycleRule monthEnd{CivilDate::of(2026, 1, 31), 0};
    QTest::newRow("anchor 31 in New York: month ends, and the clock changes within (R8)")
        << QByteArrayLiteral("America/New_York") << monthEnd << QByteArrayLiteral("2026-05-15T12:00:00Z")
        << QStringList{asked("2026-04-30T03:59:59.999999Z"), asked("2026-03-31T03:59:59.999999Z"),
                       asked("2026-02-28T04:59:59.999999Z"), asked("2026-01-31T04:59:59.999999Z"),
                       asked("2026-02-28T04:59:59.999999Z"), asked("2026-03-31T03:59:59.999999Z")};
    QTest::newRow("30d in Berlin over the spring change (R8)")
        << QByteArrayLiteral("Europe/Berlin") << CycleRule{CivilDate::of(2026, 3, 1), 30}
        << QByteArrayLiteral("2026-05-15T12:00:00Z")
        << QStringList{asked("2026-04-29T21:59:59.999999Z"), asked("2026-03-30T21:59:59.999999Z"),
                       asked("2026-02-28T22:59:59.999999Z"), asked("2026-01-29T22:59:59.999999Z"),
                       asked("2026-02-28T22:59:59.999999Z"), asked("2026-03-30T21:59:59.999999Z")};
}

void TestWorkspaceCycles::stepsThroughCycles()
{
    QFETCH(QByteArray, zone);
    QFETCH(CycleRule, rule);
    QFETCH(QByteArray, now);
    QFETCH(QStringList, back);
    WorkspaceScene scene = acmeScene();
    scene.zone = zone;
    scene.rule = rule;
    Stage stage(scene, std::string_view(now.constData()));
    stage.open();
    for (qsizetype i = 0; i < back.size(); ++i) {
        const QString name = i < 4 ? QStringLiteral("Previous cycle") : QStringLiteral("Next cycle");
        const QSignalSpy moved(&stage.page, &WorkspacePage::placeChanged);
        QTest::mouseClick(stage.button(name), Qt::LeftButton);
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(stage.ledger.questions(), QStringList{back.at(i)});
        stage.ledger.forgetQuestions();
    }
}

void TestWorkspaceCycles::stepsAddUpBeforeTheAnswer()
{
    Stage stage;
    stage.open();
    stage.ledger.hold();
    for (int i = 0; i < 3; ++i) QTest::mouseClick(stage.button(QStringLiteral("Previous cycle")), Qt::LeftButton);
    stage.ledger.release();
    QTRY_COMPARE(stage.page.answer()->standing.cycle.days.first, CivilDate::of(2025, 11, 30));
    QCOMPARE(stage.ledger.questions(), QStringList{asked("2025-12-31T04:59:59.999999Z")});
}

void TestWorkspaceCycles::supersededAnswersAreDropped()
{
    Stage stage;
    stage.open();
    const QSignalSpy asOf(&stage.page, &WorkspacePage::asOfChanged);
    stage.ledger.hold();
    QTest::mouseClick(stage.button(QStringLiteral("Previous cycle")), Qt::LeftButton);
    stage.ledger.releaseOne();  // worked on, its answer under way
    QTest::mouseClick(stage.button(QStringLiteral("Previous cycle")), Qt::LeftButton);
    stage.ledger.release();
    QTRY_COMPARE(asOf.size(), 1);
    QCOMPARE(asOf.first().at(0).value<Instant>(), at("2026-01-31T04:59:59.999999Z"));
    QCOMPARE(stage.page.answer()->standing.cycle.days.first, CivilDate::of(2025, 12, 31));
}

void TestWorkspaceCycles::stepsNoFurtherThanThereIsUse()
{
    Stage stage;
    stage.open(at("2025-11-10T00:00:00Z"));  // the cycle that holds the first event
    QVERIFY(!stage.find<CycleNavigator>()->canStepBack());
    QVERIFY(QTest::qWaitForWindowActive(&stage.page));
    stage.page.setFocus();
    QTest::keyClick(&stage.page, Qt::Key_PageUp, Qt::AltModifier);
    QCoreApplication::processEvents();
    QCOMPARE(stage.ledger.questions(), QStringList());
    QVERIFY(stage.find<CycleNavigator>()->canStepForward());
}

void TestWorkspaceCycles::keysStepThroughCycles()
{
    Stage stage;
    stage.open();
    QVERIFY(QTest::qWaitForWindowActive(&stage.page));
    stage.page.setFocus();
    QTest::keyClick(&stage.page, Qt::Key_PageUp, Qt::AltModifier);
    QTRY_COMPARE(stage.page.answer()->at, at("2026-02-28T04:59:59.999999Z"));
    QTest::keyClick(&stage.page, Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(stage.page.answer()->at, stage.now);
    // There is nothing after now.
    stage.ledger.forgetQuestions();
    QTest::keyClick(&stage.page, Qt::Key_PageDown, Qt::AltModifier);
    QCoreApplication::processEvents();
    QCOMPARE(stage.ledger.questions(), QStringList());
}

void TestWorkspaceCycles::jumpsToADate()
{
    Stage stage;
    stage.open();
    QTest::mouseClick(stage.button(QStringLiteral("Go to date")), Qt::LeftButton);
    auto *calendar = stage.find<CycleNavigator>()->findChild<QCalendarWidget *>();
    QVERIFY(calendar->isVisible());
    QCOMPARE(calendar->maximumDate(), QDate(2026, 3, 17));
    QCOMPARE(calendar->minimumDate(), QDate(2025, 11, 3));
    Q_EMIT calendar->activated(QDate(2026, 1, 30));
    QTRY_COMPARE(stage.page.answer()->standing.cycle.days.first, CivilDate::of(2025, 12, 31));
    QVERIFY(!calendar->isVisible());
}

void TestWorkspaceCycles::nowComesBack()
{
    Stage stage;
    stage.open(at("2026-01-10T00:00:00Z"));
    QVERIFY(stage.button(QStringLiteral("Now"))->isEnabled());
    QTest::mouseClick(stage.button(QStringLiteral("Now")), Qt::LeftButton);
    QTRY_COMPARE(stage.page.answer()->at, stage.now);
    QVERIFY(!stage.button(QStringLiteral("Now"))->isEnabled());
}

void TestWorkspaceCycles::refreshKeepsTheCycle_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QString>("question");
    QTest::newRow("the current cycle moves on with the clock")
        << QByteArrayLiteral("2026-03-17T14:30:00Z") << asked("2026-03-18T09:00:00Z");
    QTest::newRow("a past cycle stays at its end")
        << QByteArrayLiteral("2026-02-10T00:00:00Z") << asked("2026-02-28T04:59:59.999999Z");
}

void TestWorkspaceCycles::refreshKeepsTheCycle()
{
    QFETCH(QByteArray, from);
    QFETCH(QString, question);
    Stage stage;
    stage.open(at(std::string_view(from.constData())));
    stage.now = at("2026-03-18T09:00:00Z");
    const QSignalSpy asOf(&stage.page, &WorkspacePage::asOfChanged);
    const QSignalSpy moved(&stage.page, &WorkspacePage::placeChanged);
    stage.page.refresh();
    QTRY_COMPARE(asOf.size(), 1);
    QCOMPARE(stage.ledger.questions(), QStringList{question});
    QCOMPARE(moved.size(), 0);
}

void TestWorkspaceCycles::cancelStaysWhereItWas()
{
    Stage stage;
    stage.open();
    stage.ledger.hold();
    QTest::mouseClick(stage.button(QStringLiteral("Previous cycle")), Qt::LeftButton);
    stage.page.cancel();
    stage.ledger.release();
    QCoreApplication::processEvents();
    QCOMPARE(stage.page.answer()->at, stage.now);
    stage.page.refresh();
    QTRY_COMPARE(stage.ledger.questions(), QStringList{asked("2026-03-17T14:30:00Z")});
}

QTEST_MAIN(TestWorkspaceCycles)
#include "tst_workspacecycles.moc"
