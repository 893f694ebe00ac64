// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/buckettile.h"
#include "views/consumptionchart.h"
#include "views/consumptionpanel.h"
#include "views/dailychart.h"
#include "views/dailypanel.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/noticestrip.h"
#include "views/theme.h"
#include "views/toptable.h"
#include "views/workspaceheader.h"
#include "views/workspacestage.h"

#include <QBarSet>
#include <QChart>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedBarSeries>

using namespace headroom;
using namespace headroom::testing;

class TestWorkspacePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhereItIs();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void tileChoosesTheChart();
    void firstShowsTheFullestBucket();
    void explainsWhatHasNoLimit_data();
    void explainsWhatHasNoLimit();
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

void TestWorkspacePage::explainsWhatHasNoLimit_data()
{
    QTest::addColumn<bool>("unlimited");
    QTest::addColumn<QString>("says");
    QTest::newRow("unlimited (R12)") << true << QStringLiteral("Unlimited: there is no line to reach.");
    QTest::newRow("nothing allowed (R12)") << false << QStringLiteral("Nothing is allowed: any use is over.");
}

void TestWorkspacePage::explainsWhatHasNoLimit()
{
    QFETCH(bool, unlimited);
    QFETCH(QString, says);
    WorkspaceScene scene = acmeScene();
    scene.entitlements[index(Bucket::StandardSync)].base = {unlimited, 0};
    Stage stage(scene);
    stage.open();
    stage.page.selectBucket(Bucket::StandardSync);
    const auto textsOf = [](const QWidget *panel) {
        QStringList texts;
        for (const QLabel *label : panel->findChildren<QLabel *>()) texts << label->text();
        return texts.join(u'|');
    };
    QVERIFY(textsOf(stage.find<ConsumptionPanel>()).contains(says));
    QVERIFY(textsOf(stage.find<DailyPanel>()).contains(QStringLiteral("to share: Standard actions.")));
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
    auto *empty = stage.empty();
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
    QVERIFY(stage.empty()->isVisible());
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
    QVERIFY(stage.empty()->isVisible());
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
