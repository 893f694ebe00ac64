// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeledger.h"
#include "support/workspacescene.h"
#include "views/buckettile.h"
#include "views/consumptionchart.h"
#include "views/consumptionpanel.h"
#include "views/cyclenavigator.h"
#include "views/dailychart.h"
#include "views/dailypanel.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/noticestrip.h"
#include "views/theme.h"
#include "views/toptable.h"
#include "views/workspaceheader.h"
#include "views/workspacepage.h"

#include <QBarSet>
#include <QCalendarWidget>
#include <QChart>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>
#include <QToolButton>

using namespace headroom;
using namespace headroom::testing;

namespace {

Instant at(std::string_view iso)
{
    return parseInstant(iso).at;
}

constexpr std::string_view kMarch = "2026-03-17T14:30:00Z";

QString asked(const char *instant)
{
    return QStringLiteral("workspace acme %1").arg(QLatin1String(instant));
}

// A page on a ledger with one workspace, at an instant that tests may move.
struct Stage {
    explicit Stage(WorkspaceScene shown = acmeScene(), std::string_view iso = kMarch)
        : scene(std::move(shown)), now(at(iso))
    {
        ledger.workspace = [this](const QString &key, Instant instant) -> Result<WorkspaceAnswer> {
            if (broken) return tl::make_unexpected(*broken);
            WorkspaceAnswer answer = scene.at(instant);
            answer.standing.key = key;
            return answer;
        };
        page.setClock([this] { return now; });
        page.setClient(&ledger);
        page.resize(1'200, 900);
        page.show();
    }
    void open(std::optional<Instant> instant = {})
    {
        const QSignalSpy answered(&page, &WorkspacePage::asOfChanged);
        page.showWorkspace(QStringLiteral("acme"), instant);
        QTRY_COMPARE(answered.size(), 1);
        ledger.forgetQuestions();
    }
    template<typename T>
    T *find(int nth = 0)
    {
        return page.findChildren<T *>().value(nth);
    }
    QToolButton *button(const QString &name)
    {
        for (QToolButton *candidate : page.findChildren<QToolButton *>()) {
            if (candidate->accessibleName() == name || candidate->text() == name) return candidate;
        }
        return nullptr;
    }

    WorkspaceScene scene;
    Instant now;
    std::optional<Error> broken;
    FakeLedger ledger;
    WorkspacePage page;
};

}  // namespace

class TestWorkspacePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhereItIs();
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
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void tileChoosesTheChart();
    void firstShowsTheFullestBucket();
    void chartsPointTogether();
    void chartsHaveTheSameEdges();
    void dailyMeasureFollowsWhatThereIs();
    void chipsChooseBuckets();
    void topTablesAreSorted();
    void failureKeepsTheLastFigures();
    void firstFailureSaysWhy();
    void otherWorkspaceNeverShowsOldFigures();
    void withoutALedger();
    void fitsANarrowWindow();
};

void TestWorkspacePage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Mode::Light);
}

void TestWorkspacePage::saysWhereItIs()
{
    Stage stage;
    const QSignalSpy moved(&stage.page, &WorkspacePage::placeChanged);
    const QSignalSpy asOf(&stage.page, &WorkspacePage::asOfChanged);
    stage.open();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(0).toString(), QStringLiteral("acme"));
    QCOMPARE(asOf.first().at(0).value<Instant>(), stage.now);
    QStringList texts;
    for (const QLabel *label : stage.find<WorkspaceHeader>()->findChildren<QLabel *>()) texts << label->text();
    for (const QString &text :
         {QStringLiteral("Acme Corporation"), QStringLiteral("acme · Team, version 2 · time zone America/New_York"),
          QStringLiteral("28 Feb – 30 Mar 2026"), QStringLiteral("day 18 of 31"),
          QStringLiteral("Revenue $99.00 · Cost ≈ $36.02 · Margin ≈ $62.98")})
        QVERIFY2(texts.contains(text), qPrintable(text + QStringLiteral(" is not among ") + texts.join(u'|')));
}

void TestWorkspacePage::currentCycleIsAskedAsOfNow()
{
    Stage stage;
    stage.page.showWorkspace(QStringLiteral("acme"), {});
    QTRY_VERIFY(stage.page.answer());
    QCOMPARE(stage.ledger.questions(), QStringList{asked("2026-03-17T14:30:00Z")});
    QVERIFY(!stage.find<CycleNavigator>()->canStepForward());
}

void TestWorkspacePage::pastCycleIsAskedAtItsLastInstant_data()
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

void TestWorkspacePage::pastCycleIsAskedAtItsLastInstant()
{
    QFETCH(QByteArray, from);
    QFETCH(QStringList, questions);
    Stage stage;
    stage.page.showWorkspace(QStringLiteral("acme"), at(std::string_view(from.constData())));
    QTRY_VERIFY(stage.page.answer());
    QCOMPARE(stage.ledger.questions(), questions);
}

void TestWorkspacePage::stepsThroughCycles_data()
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

void TestWorkspacePage::stepsThroughCycles()
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

void TestWorkspacePage::stepsAddUpBeforeTheAnswer()
{
    Stage stage;
    stage.open();
    stage.ledger.hold();
    for (int i = 0; i < 3; ++i) QTest::mouseClick(stage.button(QStringLiteral("Previous cycle")), Qt::LeftButton);
    stage.ledger.release();
    QTRY_COMPARE(stage.page.answer()->standing.cycle.days.first, CivilDate::of(2025, 11, 30));
    QCOMPARE(stage.ledger.questions(), QStringList{asked("2025-12-31T04:59:59.999999Z")});
}

void TestWorkspacePage::supersededAnswersAreDropped()
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

void TestWorkspacePage::stepsNoFurtherThanThereIsUse()
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

void TestWorkspacePage::keysStepThroughCycles()
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

void TestWorkspacePage::jumpsToADate()
{
    Stage stage;
    stage.open();
    QTest::mouseClick(stage.button(QStringLiteral("Go to date")), Qt::LeftButton);
    auto *calendar = stage.find<QCalendarWidget>();
    QVERIFY(calendar->isVisible());
    QCOMPARE(calendar->maximumDate(), QDate(2026, 3, 17));
    QCOMPARE(calendar->minimumDate(), QDate(2025, 11, 3));
    Q_EMIT calendar->activated(QDate(2026, 1, 30));
    QTRY_COMPARE(stage.page.answer()->standing.cycle.days.first, CivilDate::of(2025, 12, 31));
    QVERIFY(!calendar->isVisible());
}

void TestWorkspacePage::nowComesBack()
{
    Stage stage;
    stage.open(at("2026-01-10T00:00:00Z"));
    QVERIFY(stage.button(QStringLiteral("Now"))->isEnabled());
    QTest::mouseClick(stage.button(QStringLiteral("Now")), Qt::LeftButton);
    QTRY_COMPARE(stage.page.answer()->at, stage.now);
    QVERIFY(!stage.button(QStringLiteral("Now"))->isEnabled());
}

void TestWorkspacePage::refreshKeepsTheCycle_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QString>("question");
    QTest::newRow("the current cycle moves on with the clock")
        << QByteArrayLiteral("2026-03-17T14:30:00Z") << asked("2026-03-18T09:00:00Z");
    QTest::newRow("a past cycle stays at its end")
        << QByteArrayLiteral("2026-02-10T00:00:00Z") << asked("2026-02-28T04:59:59.999999Z");
}

void TestWorkspacePage::refreshKeepsTheCycle()
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

void TestWorkspacePage::cancelStaysWhereItWas()
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

void TestWorkspacePage::saysWhatIsMissing_data()
{
    QTest::addColumn<bool>("discovered");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<qint64>("unmapped");
    QTest::addColumn<QStringList>("says");
    const QString team = QStringLiteral("team");
    QTest::newRow("nothing") << false << team << qint64{0} << QStringList{};
    QTest::newRow("discovered") << true << QString() << qint64{0}
                                << QStringList{QStringLiteral("Discovered"), QStringLiteral("catalog apply")};
    QTest::newRow("no plan (R19)") << false << QString() << qint64{0}
                                   << QStringList{QStringLiteral("No plan"), QStringLiteral("catalog apply")};
    QTest::newRow("unmapped (R7)") << false << team << qint64{2} << QStringList{QStringLiteral("34 event(s)")};
}

void TestWorkspacePage::saysWhatIsMissing()
{
    QFETCH(bool, discovered);
    QFETCH(QString, plan);
    QFETCH(qint64, unmapped);
    QFETCH(QStringList, says);
    WorkspaceScene scene = acmeScene();
    scene.discovered = discovered;
    scene.planKey = plan;
    scene.unmappedADay = unmapped;
    Stage stage(scene, "2026-03-17T03:59:59.999999Z");
    stage.open();
    const auto *strip = stage.find<WorkspaceHeader>()->findChild<NoticeStrip *>();
    QCOMPARE(strip->isVisible(), !says.isEmpty());
    for (const QString &text : says) QVERIFY2(strip->text().contains(text), qPrintable(strip->text()));
}

void TestWorkspacePage::tileChoosesTheChart()
{
    Stage stage;
    stage.open();
    const auto *chart = stage.find<ConsumptionChart>();
    auto *batch = stage.find<BucketTile>(static_cast<int>(Bucket::BatchRecords));
    QCOMPARE(batch->bucket(), Bucket::BatchRecords);
    batch->setFocus();
    QTest::keyClick(batch, Qt::Key_Space);
    QCOMPARE(stage.page.selectedBucket(), Bucket::BatchRecords);
    QVERIFY(chart->accessibleName().startsWith(QStringLiteral("Batch records")));
    // The choice outlasts a refresh.
    const QSignalSpy asOf(&stage.page, &WorkspacePage::asOfChanged);
    stage.page.refresh();
    QTRY_COMPARE(asOf.size(), 1);
    QVERIFY(batch->isChecked());
    QVERIFY(chart->accessibleName().startsWith(QStringLiteral("Batch records")));
}

void TestWorkspacePage::firstShowsTheFullestBucket()
{
    WorkspaceScene scene = acmeScene();
    scene.entitlements[index(Bucket::StandardSync)].base = {true, 0};
    scene.entitlements[index(Bucket::LongContext)].base = {false, 100};
    Stage stage(scene);
    stage.open();
    QCOMPARE(stage.page.selectedBucket(), Bucket::LongContext);
}

void TestWorkspacePage::chartsPointTogether()
{
    Stage stage;
    stage.open();
    auto *above = stage.find<ConsumptionChart>();
    auto *below = stage.find<DailyChart>();
    const QImage before = below->grab().toImage();
    QTest::keyClick(above, Qt::Key_Home);
    QCOMPARE(above->pointedDay(), 0);
    // The same day is marked below, without words.
    QCOMPARE(below->pointedDay(), -1);
    QVERIFY(below->grab().toImage() != before);
    QTest::keyClick(above, Qt::Key_Escape);
    QCOMPARE(below->grab().toImage(), before);
}

void TestWorkspacePage::chartsHaveTheSameEdges()
{
    Stage stage;
    stage.open();
    stage.page.selectBucket(Bucket::BatchRecords);
    const QRectF above = stage.find<ConsumptionChart>()->chart()->plotArea();
    const QRectF below = stage.find<DailyChart>()->chart()->plotArea();
    QCOMPARE(above.left(), below.left());
    QCOMPARE(above.right(), below.right());
}

void TestWorkspacePage::dailyMeasureFollowsWhatThereIs()
{
    Stage stage;
    stage.open();
    auto *daily = stage.find<DailyPanel>();
    QCOMPARE(daily->measure(), DayMeasure::ShareOfEntitlement);
    stage.scene.entitlements = {};
    const QSignalSpy asOf(&stage.page, &WorkspacePage::asOfChanged);
    stage.page.refresh();
    QTRY_COMPARE(asOf.size(), 1);
    QCOMPARE(daily->measure(), DayMeasure::Cost);
    daily->setMeasure(DayMeasure::Units);
    stage.page.refresh();
    QTRY_COMPARE(asOf.size(), 2);
    QCOMPARE(daily->measure(), DayMeasure::Units);
}

void TestWorkspacePage::chipsChooseBuckets()
{
    WorkspaceScene scene = acmeScene();
    scene.entitlements[index(Bucket::StandardSync)].base = {true, 0};
    Stage stage(scene);
    stage.open();
    auto *daily = stage.find<DailyPanel>();
    const auto drawn = [daily] {
        QStringList names;
        const auto *stack = qobject_cast<QStackedBarSeries *>(daily->chart()->chart()->series().first());
        for (const QBarSet *set : stack->barSets()) names << set->label();
        return names.join(u'|');
    };
    // What is unlimited has no share, and says so on its chip.
    QCOMPARE(drawn(), QStringLiteral("Premium actions|Long-context work|Batch records"));
    QVERIFY(!stage.button(bucketName(Bucket::StandardSync))->isEnabled());
    QTest::mouseClick(stage.button(bucketName(Bucket::BatchRecords)), Qt::LeftButton);
    QCOMPARE(drawn(), QStringLiteral("Premium actions|Long-context work"));
    daily->setMeasure(DayMeasure::Units);
    QCOMPARE(drawn(), QStringLiteral("Standard actions|Premium actions|Long-context work"));
    QVERIFY(stage.button(bucketName(Bucket::StandardSync))->isEnabled());
}

void TestWorkspacePage::topTablesAreSorted()
{
    Stage stage;
    stage.open();
    QCOMPARE(stage.page.findChildren<TopTable *>().size(), 3);
    DataTable *members = stage.find<TopTable>()->table();
    const auto keys = [members] {
        QStringList texts;
        for (int row = 0; row < members->model()->rowCount(); ++row)
            texts << members->model()->index(row, TopModel::Key).data().toString();
        return texts;
    };
    QCOMPARE(keys().first(), QStringLiteral("ada@acme.example"));
    QVERIFY(keys().contains(QStringLiteral("not stated")));
    members->sortByColumn(TopModel::Key, Qt::DescendingOrder);
    QCOMPARE(keys().first(), QStringLiteral("not stated"));
    members->sortByColumn(TopModel::FirstBucket + static_cast<int>(Bucket::PremiumSync), Qt::DescendingOrder);
    QCOMPARE(keys().first(), QStringLiteral("ada@acme.example"));
}

void TestWorkspacePage::failureKeepsTheLastFigures()
{
    Stage stage;
    stage.open();
    const QSignalSpy failed(&stage.page, &WorkspacePage::failed);
    stage.broken = Error{Error::Kind::Unavailable, QStringLiteral("The ledger is locked."), {}};
    stage.page.refresh();
    QTRY_COMPARE(failed.size(), 1);
    auto *stale = stage.find<NoticeStrip>();
    QVERIFY(stale->isVisible());
    QVERIFY2(stale->text().contains(QStringLiteral("The ledger is locked.")), qPrintable(stale->text()));
    QVERIFY(stage.find<BucketTile>()->isVisible());
    QCOMPARE(stage.page.answer()->at, at(kMarch));

    stage.broken.reset();
    QTest::mouseClick(stale->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!stale->isVisible());
}

void TestWorkspacePage::firstFailureSaysWhy()
{
    Stage stage;
    stage.broken = Error{Error::Kind::Refused, QStringLiteral("There is no such workspace."), {}};
    const QSignalSpy failed(&stage.page, &WorkspacePage::failed);
    stage.page.showWorkspace(QStringLiteral("acme"), {});
    QTRY_COMPARE(failed.size(), 1);
    auto *empty = stage.find<EmptyState>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), QStringLiteral("“acme” could not be read"));
    stage.broken.reset();
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(stage.page.answer());
}

void TestWorkspacePage::otherWorkspaceNeverShowsOldFigures()
{
    Stage stage;
    stage.open();
    stage.ledger.hold();
    stage.page.showWorkspace(QStringLiteral("borealis"), {});
    QVERIFY(stage.find<EmptyState>()->isVisible());
    QVERIFY(!stage.page.answer());
    stage.ledger.release();
    QTRY_VERIFY(stage.page.answer());
    QCOMPARE(stage.page.answer()->standing.key, QStringLiteral("borealis"));
}

void TestWorkspacePage::withoutALedger()
{
    WorkspacePage page;
    page.show();
    page.showWorkspace(QStringLiteral("acme"), {});
    page.refresh();
    QTest::keyClick(&page, Qt::Key_PageUp, Qt::AltModifier);
    QVERIFY(!page.answer());
    Stage stage;
    stage.open();
    stage.page.setClient(nullptr);
    QVERIFY(!stage.page.answer());
    QVERIFY(stage.find<EmptyState>()->isVisible());
}

void TestWorkspacePage::fitsANarrowWindow()
{
    Stage stage;
    stage.open();
    stage.page.resize(840, 700);  // a window of 1024 beside its sidebar
    auto *scroll = stage.find<QScrollArea>();
    QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
    QVERIFY(!scroll->horizontalScrollBar()->isVisible());
    for (const QLabel *label : stage.page.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->wordWrap() || label->text().isEmpty()) continue;
        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    for (const BucketTile *tile : stage.page.findChildren<BucketTile *>())
        QVERIFY(tile->height() >= tile->heightForWidth(tile->width()));
}

QTEST_MAIN(TestWorkspacePage)
#include "tst_workspacepage.moc"
