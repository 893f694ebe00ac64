// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/burncoursemodel.h"
#include "items/economicstext.h"
#include "items/reviewfiltermodel.h"
#include "items/reviewhistorymodel.h"
#include "items/reviewratiomodel.h"
#include "items/reviewresultmodel.h"
#include "items/reviewtext.h"
#include "support/reviewscene.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::testing;

class TestReviewModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listSaysWhatHappened();
    void listKeepsItsRowsInPlace();
    void followUpFallsDue();
    void ordersByValues();
    void filters_data();
    void filters();
    void filterSaysWhatMakesNoSense();
    void statesAreCounted();
    void suggestedAddons_data();
    void suggestedAddons();
    void historyKeepsBothCauses();
    void ratiosStandBesideMedians();
    void resultsTellTheChange();
    void burnCourseCountsInPercent();
    void burnCourseWithoutPercentage();
    void momentsNameBothClocks();
};

void TestReviewModels::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestReviewModels::listSaysWhatHappened()
{
    using Items = ReviewItemModel;
    ReviewItemModel model;
    const QAbstractItemModelTester tester(&model);
    const ReviewScene scene = reviewScene();
    const ReviewList list = scene.list();
    model.setItems(reviewItems(list.items), list.at);
    QCOMPARE(model.rowCount(), 5);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    const auto second = [&](int row, int column) {
        return model.index(row, column).data(SecondaryTextRole).toString();
    };
    QCOMPARE(text(0, Items::Workspace), QStringLiteral("Acme Corporation"));
    QCOMPARE(text(0, Items::What), QStringLiteral("crossed 80 % on day 6"));
    QCOMPARE(second(0, Items::What), QStringLiteral("240 of 300 used"));
    QCOMPARE(text(0, Items::Outcome), QStringLiteral("open"));
    QVERIFY(model.index(0, Items::Outcome).data(CalloutRole).toBool());
    QCOMPARE(text(2, Items::What), QStringLiteral("5 hit(s), 5 new"));
    QCOMPARE(second(2, Items::What), QStringLiteral("severest: ") + verdictName(Verdict::Block));
    QCOMPARE(text(4, Items::Outcome), reviewOutcomeName(ReviewOutcome::SellAddon));
    QCOMPARE(second(4, Items::Outcome), QStringLiteral("by marta"));
    QCOMPARE(model.index(4, Items::Outcome).data(CopyRole).toString(), QStringLiteral("sell_addon"));
    QCOMPARE(model.index(2, Items::Cause).data(CopyRole).toString(), QStringLiteral("inefficient_workflow"));
    // What was reviewed stays in sight where hits came since.
    ReviewList again = list;
    again.items[2].review = again.items[4].review;
    again.items[2].openHits = 2;
    model.setItems(reviewItems(again.items), list.at);
    QCOMPARE(text(2, Items::What), QStringLiteral("5 hit(s), 2 since review"));
    QCOMPARE(text(2, Items::Outcome), QStringLiteral("open again"));
    QCOMPARE(second(2, Items::Outcome), QStringLiteral("was: ") + reviewOutcomeName(ReviewOutcome::SellAddon));
    QVERIFY(model.index(2, Items::Outcome).data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("by marta")));
    // An overruled cause says so, and which it was.
    ReviewList overruled = list;
    overruled.items[4].review->overruled = HitCause::NegativeMarginOrAbuse;
    model.setItems(reviewItems(overruled.items), list.at);
    QCOMPARE(second(4, Items::Cause), QStringLiteral("overruled"));
    QVERIFY(model.index(4, Items::Cause).data(Qt::ToolTipRole).toString().contains(causeName(HitCause::ValuableUse)));
}

void TestReviewModels::listKeepsItsRowsInPlace()
{
    ReviewItemModel model;
    const QAbstractItemModelTester tester(&model);
    const ReviewScene scene = reviewScene();
    ReviewList list = scene.list();
    model.setItems(reviewItems(list.items), list.at);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setItems(reviewItems(list.items, model.shared()), list.at);
    QCOMPARE(changed.size(), 0);
    list.items[2].openHits = 2;
    model.setItems(reviewItems(list.items), list.at);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    list.items.erase(list.items.begin());
    model.setItems(reviewItems(list.items), list.at);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowOf(list.items[1].subject), 1);
    QCOMPARE(model.rowOf(scene.list().items[0].subject), -1);
}

// By the workspace's civil day: in New York it is still the day before.
void TestReviewModels::followUpFallsDue()
{
    ReviewItem item = reviewScene().list().items[4];
    item.review->followUp = CivilDate::of(2026, 3, 18);
    QVERIFY(!followUpDue(item, parseInstant("2026-03-18T03:59:59Z").at));
    QVERIFY(followUpDue(item, parseInstant("2026-03-18T04:00:00Z").at));
    QVERIFY(waitsForReview(item, parseInstant("2026-03-18T04:00:00Z").at));
    item.review->followUp.reset();
    QVERIFY(!followUpDue(item, parseInstant("2026-03-18T04:00:00Z").at));
    QVERIFY(!waitsForReview(item, parseInstant("2026-03-18T04:00:00Z").at));
}

void TestReviewModels::ordersByValues()
{
    ReviewItemModel model;
    ReviewFilterModel shown(&model);
    const QAbstractItemModelTester tester(&shown);
    const ReviewList list = reviewScene().list();
    model.setItems(reviewItems(list.items), list.at);
    shown.setState(ReviewState::All);
    const auto order = [&] {
        QStringList keys;
        for (int row = 0; row < shown.rowCount(); ++row) keys << shown.itemAt(shown.index(row, 0)).subject.workspace;
        return keys.join(QLatin1Char(' '));
    };
    QCOMPARE(order(), QStringLiteral("acme borealis cobalt dune elm"));
    shown.sort(ReviewItemModel::What, Qt::AscendingOrder);
    QCOMPARE(order(), QStringLiteral("elm acme borealis cobalt dune"));
    shown.sort(ReviewItemModel::When, Qt::DescendingOrder);
    QCOMPARE(order().section(QLatin1Char(' '), 2), QStringLiteral("borealis acme elm"));
    shown.sort(ReviewItemModel::Outcome, Qt::DescendingOrder);
    QCOMPARE(order().section(QLatin1Char(' '), 0, 0), QStringLiteral("elm"));
    shown.sort(-1);
    QCOMPARE(order(), QStringLiteral("acme borealis cobalt dune elm"));
}

void TestReviewModels::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing typed") << QString() << QStringLiteral("acme borealis cobalt dune elm");
    QTest::newRow("name") << QStringLiteral("research") << QStringLiteral("acme borealis elm");
    QTest::newRow("quoted name") << QStringLiteral("\"Borealis Research\"") << QStringLiteral("borealis");
    QTest::newRow("note") << QStringLiteral("themselves") << QStringLiteral("elm");
    QTest::newRow("flags") << QStringLiteral("flags") << QStringLiteral("acme borealis elm");
    QTest::newRow("hits") << QStringLiteral("hits") << QStringLiteral("cobalt dune");
    QTest::newRow("a word that is a filter, quoted") << QStringLiteral("\"hits\"") << QString();
    QTest::newRow("due") << QStringLiteral("due") << QStringLiteral("elm");
    QTest::newRow("cause") << QStringLiteral("cause:workflow") << QStringLiteral("cobalt");
    QTest::newRow("cause by identifier") << QStringLiteral("cause:inefficient_workflow") << QStringLiteral("cobalt");
    QTest::newRow("two at once") << QStringLiteral("cause:valuable hits") << QStringLiteral("dune");
    QTest::newRow("bucket") << QStringLiteral("bucket:standard") << QString();
    QTest::newRow("plan") << QStringLiteral("plan:Team dune") << QStringLiteral("dune");
    QTest::newRow("no plan") << QStringLiteral("plan:none") << QString();
    QTest::newRow("action") << QStringLiteral("action:deep") << QStringLiteral("acme borealis elm");
}

void TestReviewModels::filters()
{
    QFETCH(const QString, text);
    const ReviewFilter filter = ReviewFilter::parse(text);
    QCOMPARE(filter.problems(), QStringList());
    ReviewList list = reviewScene().list();
    list.items[4].review->followUp = CivilDate::of(2026, 3, 10);
    QStringList found;
    for (const ReviewItem &item : list.items)
        if (filter.matches(item, list.at)) found << item.subject.workspace;
    QTEST(found.join(QLatin1Char(' ')), "found");
}

void TestReviewModels::filterSaysWhatMakesNoSense()
{
    for (const char *text : {"cause:weather", "bucket:gold", "colour:red", "plan:"}) {
        const ReviewFilter filter = ReviewFilter::parse(QString::fromLatin1(text));
        QCOMPARE(filter.problems().size(), 1);
        QVERIFY(filter.problems().constFirst().contains(QString::fromLatin1(text)));
        QVERIFY(filter.matches(reviewScene().list().items[0], {}));
    }
}

void TestReviewModels::statesAreCounted()
{
    ReviewItemModel model;
    ReviewFilterModel shown(&model);
    const ReviewList list = reviewScene().list();
    model.setItems(reviewItems(list.items), list.at);
    QCOMPARE(shown.countOf(ReviewState::Open), 4);
    QCOMPARE(shown.countOf(ReviewState::Reviewed), 1);
    QCOMPARE(shown.countOf(ReviewState::All), 5);
    QCOMPARE(shown.countMatching(ReviewFilter::parse(QStringLiteral("flags"))), 2);
    QCOMPARE(shown.rowCount(), 4);
    shown.setState(ReviewState::Reviewed);
    QCOMPARE(shown.countMatching(ReviewFilter::parse(QStringLiteral("flags"))), 1);
    QVERIFY(!shown.indexOf(list.items[0].subject).isValid());
    // A follow-up that falls due waits for somebody again, without anything else having changed.
    const Instant later = parseInstant("2026-04-11T12:00:00Z").at;
    model.setItems(model.shared(), later);
    QCOMPARE(shown.countOf(ReviewState::Open), 5);
    QCOMPARE(shown.countOf(ReviewState::Reviewed), 0);
    QCOMPARE(shown.rowCount(), 0);
}

void TestReviewModels::suggestedAddons_data()
{
    QTest::addColumn<qlonglong>("used");
    QTest::addColumn<qlonglong>("projected");
    QTest::addColumn<qlonglong>("base");
    QTest::addColumn<qlonglong>("wanted");
    QTest::newRow("enough is left") << qlonglong{100} << qlonglong{300} << qlonglong{300} << qlonglong{0};
    QTest::newRow("exactly what is missing") << qlonglong{240} << qlonglong{340} << qlonglong{300} << qlonglong{40};
    QTest::newRow("two digits, rounded up") << qlonglong{240} << qlonglong{1'537} << qlonglong{300} << qlonglong{1'300};
    QTest::newRow("too early to project") << qlonglong{412} << qlonglong{-1} << qlonglong{300} << qlonglong{120};
    QTest::newRow("nothing is allowed") << qlonglong{7} << qlonglong{9} << qlonglong{0} << qlonglong{9};
    QTest::newRow("unlimited") << qlonglong{700} << qlonglong{900} << qlonglong{-1} << qlonglong{0};
}

void TestReviewModels::suggestedAddons()
{
    QFETCH(const qlonglong, used);
    QFETCH(const qlonglong, projected);
    QFETCH(const qlonglong, base);
    QFETCH(const qlonglong, wanted);
    BucketStanding standing;
    standing.used = used;
    if (projected >= 0) standing.projected = projected;
    standing.entitlement.base = base < 0 ? Amount{true, 0} : Amount{false, base};
    QCOMPARE(suggestedAddon(standing).value_or(0), wanted);
}

void TestReviewModels::historyKeepsBothCauses()
{
    ReviewHistoryModel model;
    const QAbstractItemModelTester tester(&model);
    Review first;
    first.id = 1;
    first.by = QStringLiteral("marta");
    Review second = first;
    second.id = 2;
    second.by = QStringLiteral("grace");
    second.overruled = HitCause::InefficientWorkflow;
    second.followUp = CivilDate::of(2026, 4, 1);
    model.setReviews({first, second});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ReviewHistoryModel::By).data().toString(), QStringLiteral("grace"));
    QCOMPARE(model.index(0, ReviewHistoryModel::Cause).data().toString(), causeName(HitCause::InefficientWorkflow));
    QVERIFY(model.index(0, ReviewHistoryModel::Cause)
                .data(SecondaryTextRole)
                .toString()
                .contains(causeName(HitCause::ValuableUse)));
    QCOMPARE(model.index(0, ReviewHistoryModel::FollowUp).data(CopyRole).toString(), QStringLiteral("2026-04-01"));
    QCOMPARE(model.index(1, ReviewHistoryModel::Cause).data(SecondaryTextRole).toString(), QString());
}

// R27: no data is no 0, here as in the median.
void TestReviewModels::ratiosStandBesideMedians()
{
    ReviewRatioModel model;
    const QAbstractItemModelTester tester(&model);
    const ReviewScene scene = reviewScene();
    const RatioSums &sums = scene.cases.front().ratios;
    model.setRatios(sums, std::nullopt);
    QCOMPARE(model.rowCount(), kRatioCount);
    QCOMPARE(model.index(0, ReviewRatioModel::Median).data().toString(), QStringLiteral("…"));
    model.setRatios(sums, scene.peers());
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, ReviewRatioModel::Value), QStringLiteral("21.1 %"));
    QCOMPARE(text(0, ReviewRatioModel::Parts), QStringLiteral("240 / 1,140"));
    QCOMPARE(text(0, ReviewRatioModel::Median), QStringLiteral("10.0 %"));
    QCOMPARE(text(4, ReviewRatioModel::Value), QStringLiteral("no data"));
    QCOMPARE(text(4, ReviewRatioModel::Median), QStringLiteral("no data"));
    QCOMPARE(model.index(4, ReviewRatioModel::Value).data(CopyRole).toString(), QString());
}

void TestReviewModels::resultsTellTheChange()
{
    ReviewResultModel model;
    const QAbstractItemModelTester tester(&model);
    CycleResult during = *reviewScene().cases.front().during;
    model.setResults(during, std::nullopt);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.index(0, ReviewResultModel::After).data().toString(), QString());
    QVERIFY(model.headerData(ReviewResultModel::During, Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .endsWith(QStringLiteral("so far")));
    during.finished = true;
    CycleResult after = during;
    after.used = 330;
    after.entitlement = {true, 0};
    after.margin = after.margin + Money{1'500'000'000};
    model.setResults(during, after);
    QCOMPARE(model.index(0, ReviewResultModel::Change).data().toString(), displayCountChange(-310));
    // Against unlimited there is no difference to tell (R12).
    QCOMPARE(model.index(1, ReviewResultModel::After).data().toString(), QStringLiteral("unlimited"));
    QCOMPARE(model.index(1, ReviewResultModel::Change).data().toString(), QString());
    QCOMPARE(model.index(2, ReviewResultModel::Change).data().toString(), QString());
    QCOMPARE(model.index(5, ReviewResultModel::Change).data().toString(), displayChange(Money{1'500'000'000}));
    model.setResults(std::nullopt, std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void TestReviewModels::burnCourseCountsInPercent()
{
    const ReviewScene scene = reviewScene();
    const ReviewCase &acme = scene.cases.front();
    const BurnCourse course = burnCourseOf(acme, scene.peers());
    QCOMPARE(course.lastDay(), 18);
    QCOMPARE(BurnCourse::percentOn(course.percent, 1), std::optional<std::int64_t>(1'333));
    QCOMPARE(BurnCourse::percentOn(course.percent, 19), std::nullopt);
    QCOMPARE(course.earlier.size(), 2U);
    QCOMPARE(course.medianOn(2), std::optional<std::int64_t>(520));
    QVERIFY(course.crossing.has_value());
    QCOMPARE(course.crossing->percent, 8'000);
    QCOMPARE(course.crossing->day, 6);
    QCOMPARE(course.crossing->part, 0.5);
    BurnCourseModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCourse(course);
    QCOMPARE(model.rowCount(), course.cycle.length());
    QCOMPARE(model.columnCount(), BurnCourseModel::FirstEarlier + 2);
    QCOMPARE(model.index(0, BurnCourseModel::Percent).data().toString(), QStringLiteral("13.3 %"));
    QCOMPARE(model.index(20, BurnCourseModel::UsedSoFar).data().toString(), QString());
    QCOMPARE(model.index(0, BurnCourseModel::FirstEarlier).data(CopyRole).toString(), QStringLiteral("2.33"));
    QCOMPARE(model.headerData(BurnCourseModel::FirstEarlier, Qt::Horizontal, CopyRole).toString(),
             QStringLiteral("from_2026-01-31"));
}

void TestReviewModels::burnCourseWithoutPercentage()
{
    ReviewCase none = reviewScene().cases.front();
    none.curves.front().allowance[0] = {false, 0};
    none.curves.front().allowance[1] = {true, 0};
    const BurnCourse course = burnCourseOf(none, std::nullopt);
    QCOMPARE(BurnCourse::percentOn(course.percent, 1), std::nullopt);
    QCOMPARE(BurnCourse::percentOn(course.percent, 2), std::nullopt);
    QVERIFY(BurnCourse::percentOn(course.percent, 3).has_value());
    none.curves.clear();
    QCOMPARE(burnCourseOf(none, std::nullopt).lastDay(), 0);
    // A rule about another bucket draws no line here.
    none.item.flag.reset();
    none.item.subject.bucket = Bucket::StandardSync;
    QVERIFY(!burnCourseOf(none, std::nullopt).rule);
}

void TestReviewModels::momentsNameBothClocks()
{
    const Instant at = parseInstant("2026-03-17T14:30:00Z").at;
    const QString both = reviewMoment(at, "America/New_York");
    QVERIFY2(both.contains(QStringLiteral("10:30")) && both.contains(QStringLiteral("2:30 PM UTC")), qPrintable(both));
    QVERIFY(!reviewMoment(at, "UTC").contains(QLatin1Char('(')));
}

QTEST_MAIN(TestReviewModels)
#include "tst_reviewmodels.moc"
