// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/displaytext.h"
#include "support/workspacescene.h"
#include "views/burnchart.h"
#include "views/chartview.h"
#include "views/consumptionchart.h"
#include "views/dailychart.h"
#include "views/dayaxis.h"
#include "views/theme.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLineItem>
#include <QLineSeries>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr PerBucket<bool> kAll{true, true, true, true};

Instant at(std::string_view iso)
{
    return parseInstant(iso).at;
}

// Day 18 of the cycle from 28 February to 30 March.
WorkspaceAnswer acmeInMarch()
{
    return acmeScene().at(at("2026-03-17T14:30:00Z"));
}

const QLineSeries *lineNamed(const ChartView &chart, const QString &start)
{
    for (const QAbstractSeries *series : chart.chart()->series()) {
        const auto *line = qobject_cast<const QLineSeries *>(series);
        if (line && line->name().startsWith(start)) return line;
    }
    return nullptr;
}

const QStackedBarSeries *bars(const ChartView &chart)
{
    for (const QAbstractSeries *series : chart.chart()->series()) {
        if (const auto *stack = qobject_cast<const QStackedBarSeries *>(series)) return stack;
    }
    return nullptr;
}

QStringList labelsOn(const ChartView &chart)
{
    QStringList texts;
    for (const QGraphicsItem *item : chart.scene()->items()) {
        if (const auto *text = dynamic_cast<const QGraphicsSimpleTextItem *>(item)) texts << text->text();
    }
    return texts;
}

// Where the words stand in the chart.
QRectF boxOf(const ChartView &chart, const QString &words)
{
    for (const QGraphicsItem *item : chart.scene()->items()) {
        const auto *text = dynamic_cast<const QGraphicsSimpleTextItem *>(item);
        if (text && text->text() == words)
            return chart.chart()->mapRectFromScene(item->parentItem()->sceneBoundingRect());
    }
    return {};
}

// A point of the axes, in the chart.
QPointF placeOf(const ChartView &chart, const QPointF &value)
{
    return chart.chart()->mapToPosition(value, chart.chart()->series().constFirst());
}

// Whether a thin line leads from the words to a point.
bool tiedTo(const ChartView &chart, const QRectF &box, const QPointF &point)
{
    for (const QGraphicsItem *item : chart.scene()->items()) {
        const auto *tie = dynamic_cast<const QGraphicsLineItem *>(item);
        if (!tie || !tie->isVisible()) continue;
        const bool from = box.adjusted(-1, -1, 1, 1).contains(tie->line().p1());
        if (from && QLineF(tie->line().p2(), point).length() < 1) return true;
    }
    return false;
}

// The middle of a day's band, in the view.
QPoint middleOf(const ChartView &chart, int day, int days)
{
    const QRectF area = chart.chart()->plotArea();
    return QPointF(area.left() + (day + 0.5) * area.width() / days, area.center().y()).toPoint();
}

}  // namespace

class TestChartView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void linesAreTheRunningSum();
    void anyUseIsDrawnAsItsRunningSum();
    void thresholdsStandWhereTheyShould_data();
    void thresholdsStandWhereTheyShould();
    void unlimitedAndZeroHaveNoThresholds_data();
    void unlimitedAndZeroHaveNoThresholds();
    void everyLineIsLabelled();
    void labelsStandAtTheirLines_data();
    void labelsStandAtTheirLines();
    void endsOfEarlierCyclesAreToldApart_data();
    void endsOfEarlierCyclesAreToldApart();
    void dayTenRuleStandsBeforeDayTen();
    void projectionOnlyAfterThreeDays();
    void barsAreTheDays_data();
    void barsAreTheDays();
    void bothChartsShareTheirDays();
    void axisCountsEveryCivilDayOnce();
    void scaleCoversWhatIsShown();
    void pressOnAHiddenChart();
    void tipFollowsTheMouse();
    void keyboardPointsAtDays();
    void wordsForAssistiveTechnology();
    void followsThePalette();
    void drawsForPaperAndStaysAsItWas();
};

void TestChartView::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Mode::Light);
}

void TestChartView::linesAreTheRunningSum()
{
    ConsumptionChart chart;
    const Consumption use = consumptionOf(acmeInMarch(), Bucket::PremiumSync);
    chart.setConsumption(use);
    const QLineSeries *line = lineNamed(chart, QStringLiteral("Used"));
    QVERIFY(line);
    QCOMPARE(line->count(), 2 * use.lastDay);
    for (int day = 1; day <= use.lastDay; ++day) {
        const auto sum = static_cast<double>(use.soFar[static_cast<std::size_t>(day - 1)]);
        QCOMPARE(line->at(2 * (day - 1)).x(), day - 1.5);
        QCOMPARE(line->at(2 * (day - 1)).y(), sum);
        QCOMPARE(line->at(2 * (day - 1) + 1).y(), sum);
    }
    // The last day ends where the instant is: 10:30 in New York.
    QCOMPARE(line->points().last().x(), use.lastDay - 1.5 + 10.5 / 24);
}

void TestChartView::anyUseIsDrawnAsItsRunningSum()
{
    ConsumptionChart chart;
    QVERIFY(rc::check("the last point is the sum of all days, credits included", [&chart] {
        const auto days = *rc::gen::container<std::vector<std::int64_t>>(31, rc::gen::inRange<std::int64_t>(-40, 900));
        WorkspaceScene scene = acmeScene();
        scene.use = [&days](Bucket, CivilDate day) {
            return days[static_cast<std::size_t>(day.days % static_cast<std::int32_t>(days.size()))];
        };
        const WorkspaceAnswer answer = scene.at(at("2026-03-29T03:59:59.999999Z"));
        chart.setConsumption(consumptionOf(answer, Bucket::PremiumSync));
        const QLineSeries *line = lineNamed(chart, QStringLiteral("Used"));
        RC_ASSERT(line->points().last().y() ==
                  static_cast<double>(answer.standing.buckets[index(Bucket::PremiumSync)].used));
    }));
}

void TestChartView::thresholdsStandWhereTheyShould_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("height");
    QTest::addColumn<Qt::PenStyle>("style");
    QTest::newRow("warning") << QStringLiteral("70 %") << 210.0 << Qt::DotLine;
    QTest::newRow("early burn, of base and add-ons (R22)") << QStringLiteral("80 % of base") << 200.0 << Qt::DashLine;
    QTest::newRow("entitlement") << QStringLiteral("100 %") << 300.0 << Qt::SolidLine;
}

void TestChartView::thresholdsStandWhereTheyShould()
{
    QFETCH(QString, name);
    QFETCH(double, height);
    QFETCH(Qt::PenStyle, style);
    ConsumptionChart chart;
    chart.setConsumption(consumptionOf(acmeInMarch(), Bucket::PremiumSync));
    const QLineSeries *line = lineNamed(chart, name);
    QVERIFY(line);
    QCOMPARE(line->points(), (QList<QPointF>{{-0.5, height}, {30.5, height}}));
    QCOMPARE(line->pen().style(), style);
}

void TestChartView::unlimitedAndZeroHaveNoThresholds_data()
{
    QTest::addColumn<bool>("unlimited");
    QTest::newRow("unlimited (R12)") << true;
    QTest::newRow("nothing allowed (R12)") << false;
}

void TestChartView::unlimitedAndZeroHaveNoThresholds()
{
    QFETCH(bool, unlimited);
    WorkspaceScene scene = acmeScene();
    scene.entitlements[index(Bucket::PremiumSync)] = {{unlimited, 0}, 0, 0, 0, false};
    ConsumptionChart chart;
    chart.setConsumption(consumptionOf(scene.at(at("2026-03-17T14:30:00Z")), Bucket::PremiumSync));
    QVERIFY(!lineNamed(chart, QStringLiteral("100 %")));
    QVERIFY(!lineNamed(chart, QStringLiteral("Even pace")));
    QVERIFY(lineNamed(chart, QStringLiteral("Used")));
}

void TestChartView::everyLineIsLabelled()
{
    ConsumptionChart chart;
    chart.setConsumption(consumptionOf(acmeInMarch(), Bucket::PremiumSync));
    const QStringList labels = labelsOn(chart);
    for (const QString &label :
         {QStringLiteral("70 % · 210"), QStringLiteral("80 % of base and add-ons · 200"), QStringLiteral("100 % · 300"),
          QStringLiteral("Even pace"), QStringLiteral("Used 280"), QStringLiteral("Projected 498")})
        QVERIFY2(labels.contains(label), qPrintable(label + QStringLiteral(" is not among ") + labels.join(u'|')));
}

void TestChartView::labelsStandAtTheirLines_data()
{
    QTest::addColumn<qint64>("allowance");
    QTest::newRow("far over") << qint64{100};
    QTest::newRow("at its pace") << qint64{300};
    QTest::newRow("hardly used") << qint64{5'000};
}

void TestChartView::labelsStandAtTheirLines()
{
    QFETCH(qint64, allowance);
    WorkspaceAnswer answer = acmeInMarch();
    answer.standing.buckets[index(Bucket::PremiumSync)].entitlement = {{false, allowance}, 0, 0, 0, false};
    ConsumptionChart chart;
    chart.resize(900, 400);
    chart.setConsumption(consumptionOf(answer, Bucket::PremiumSync));
    chart.grab();
    const QRectF rule = boxOf(chart, QStringLiteral("Day 10: early burn is judged before it"));
    const double x = chart.chart()->mapToPosition({8.5, 0}).x();
    QVERIFY(std::min(std::abs(rule.left() - x), std::abs(rule.right() - x)) < 6);

    const QRectF pace = boxOf(chart, QStringLiteral("Even pace"));
    const QLineSeries *slope = lineNamed(chart, QStringLiteral("Even pace"));
    const QPointF from = chart.chart()->mapToPosition(slope->at(0));
    const QPointF to = chart.chart()->mapToPosition(slope->at(1));
    const auto heightAt = [&](double at) {
        return from.y() + (to.y() - from.y()) * (at - from.x()) / (to.x() - from.x());
    };
    const double below = pace.top() - heightAt(pace.left());
    const double above = heightAt(pace.right()) - pace.bottom();
    QVERIFY2((below >= 0 && below < 20) || (above >= 0 && above < 20),
             qPrintable(QStringLiteral("%1 below, %2 above").arg(below).arg(above)));
    for (const QString &mark : {QStringLiteral("70 %"), QStringLiteral("80 %"), QStringLiteral("100 %")}) {
        for (const QString &label : labelsOn(chart)) {
            if (!label.startsWith(mark)) continue;
            const QLineSeries *level = lineNamed(chart, label);
            QVERIFY2(level, qPrintable(label));
            const double y = chart.chart()->mapToPosition(level->at(0)).y();
            QVERIFY2(y <= pace.top() || y >= pace.bottom(), qPrintable(label));
        }
    }
}

void TestChartView::endsOfEarlierCyclesAreToldApart_data()
{
    QTest::addColumn<QList<int>>("ends");  // in percent, of the latest cycle first
    QTest::addColumn<int>("used");
    QTest::newRow("far apart") << QList<int>{80, 50, 20} << 95;
    QTest::newRow("close together") << QList<int>{67, 65, 64} << 96;
    QTest::newRow("the earliest on top") << QList<int>{64, 65, 67} << 96;
    QTest::newRow("all in one") << QList<int>{65, 65, 65} << 65;
    QTest::newRow("at the bottom") << QList<int>{2, 1, 0} << 90;
    QTest::newRow("beyond the allowance, beside this cycle") << QList<int>{99, 101, 103} << 102;
}

// Each name stands beside the end of its own line, or is tied to it; names stand in the order of their lines.
void TestChartView::endsOfEarlierCyclesAreToldApart()
{
    QFETCH(QList<int>, ends);
    QFETCH(int, used);
    const auto straight = [](int end) {
        BurnCourse::Percents percents;
        for (int day = 1; day <= 31; ++day) percents.push_back(end * 100 * day / 31);
        return percents;
    };
    BurnCourse course;
    course.bucket = Bucket::PremiumSync;
    course.cycle = {CivilDate::of(2026, 3, 1), CivilDate::of(2026, 4, 1)};
    course.percent = straight(used);
    course.used.assign(31, 1);
    course.allowance.assign(31, {false, 100});
    for (int i = 0; i < ends.size(); ++i)
        course.earlier.push_back(
            {{CivilDate::of(2025, 12 - i, 1), CivilDate::of(2025, 12 - i, 31)}, straight(ends[i])});
    BurnChart chart;
    chart.resize(760, 300);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.setCourse(course);

    QList<std::pair<double, double>> order;  // of lines, of names
    QList<QRectF> boxes;
    for (const auto &cycle : course.earlier) {
        const QLineSeries *line = lineNamed(chart, QStringLiteral("From %1").arg(displayDay(cycle.cycle.first)));
        QVERIFY(line);
        const QPointF point = placeOf(chart, line->points().last());
        const QRectF box = boxOf(chart, line->name());
        QVERIFY(chart.chart()->plotArea().adjusted(-1, -1, 1, 1).contains(box));
        for (const QRectF &other : boxes) QVERIFY(box.intersected(other).height() < 1);
        const bool beside = QLineF(QPointF(box.right(), box.center().y()), point).length() <= box.height() + 1;
        QVERIFY2(beside || tiedTo(chart, box, point), qPrintable(line->name()));
        boxes << box;
        order.emplaceBack(point.y(), box.center().y());
    }
    std::ranges::sort(order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QVERIFY(order[i - 1].first == order[i].first || order[i - 1].second < order[i].second);
}

void TestChartView::dayTenRuleStandsBeforeDayTen()
{
    ConsumptionChart chart;
    chart.setConsumption(consumptionOf(acmeInMarch(), Bucket::PremiumSync));
    const QLineSeries *rule = lineNamed(chart, QStringLiteral("Day 10"));
    QVERIFY(rule);
    // Strictly before local midnight of day 10 (R9): the edge between the bands of days 9 and 10.
    QCOMPARE(rule->at(0).x(), 8.5);
    QCOMPARE(rule->at(1).x(), 8.5);
}

void TestChartView::projectionOnlyAfterThreeDays()
{
    ConsumptionChart chart;
    chart.setConsumption(consumptionOf(acmeScene().at(at("2026-03-02T14:30:00Z")), Bucket::PremiumSync));
    QVERIFY(!lineNamed(chart, QStringLiteral("Projection")));
    chart.setConsumption(consumptionOf(acmeInMarch(), Bucket::PremiumSync));
    const QLineSeries *line = lineNamed(chart, QStringLiteral("Projection"));
    QVERIFY(line);
    QCOMPARE(line->pen().style(), Qt::DashLine);
    QCOMPARE(line->points().last(), QPointF(30.5, 498));
    QCOMPARE(line->points().first(), lineNamed(chart, QStringLiteral("Used"))->points().last());
    const auto shaded = chart.chart()->series();
    QVERIFY(std::ranges::any_of(shaded, [](QAbstractSeries *s) { return qobject_cast<QAreaSeries *>(s) != nullptr; }));
}

void TestChartView::barsAreTheDays_data()
{
    QTest::addColumn<int>("measure");
    QTest::newRow("shares") << int(DayMeasure::ShareOfEntitlement);
    QTest::newRow("units") << int(DayMeasure::Units);
    QTest::newRow("costs") << int(DayMeasure::Cost);
}

void TestChartView::barsAreTheDays()
{
    QFETCH(int, measure);
    const DailyUse use = dailyUseOf(acmeInMarch());
    DailyChart chart;
    chart.setUse(use, DayMeasure(measure), {true, true, false, true});
    const QStackedBarSeries *stack = bars(chart);
    QVERIFY(stack);
    const QList<Bucket> drawn{Bucket::StandardSync, Bucket::PremiumSync, Bucket::BatchRecords};
    QCOMPARE(stack->count(), drawn.size());
    for (int i = 0; i < stack->count(); ++i) {
        const QBarSet *set = stack->barSets().at(i);
        QCOMPARE(set->label(), bucketName(drawn.at(i)));
        QCOMPARE(set->count(), static_cast<int>(use.days.size()));
        for (int day = 0; day < set->count(); ++day)
            QCOMPARE(set->at(day), use.value(static_cast<std::size_t>(day), drawn.at(i), DayMeasure(measure)));
    }
}

void TestChartView::bothChartsShareTheirDays()
{
    ConsumptionChart above;
    DailyChart below;
    above.resize(900, 300);
    below.resize(900, 260);
    above.show();
    below.show();
    const WorkspaceAnswer answer = acmeInMarch();
    above.setConsumption(consumptionOf(answer, Bucket::BatchRecords));
    below.setUse(dailyUseOf(answer), DayMeasure::ShareOfEntitlement, kAll);
    const int gutter = std::max(above.neededGutter(), below.neededGutter());
    above.setGutter(gutter);
    below.setGutter(gutter);
    QCOMPARE(above.chart()->plotArea().left(), below.chart()->plotArea().left());
    QCOMPARE(above.chart()->plotArea().right(), below.chart()->plotArea().right());
    // A day is where the view says it is: series and hit test agree.
    const QPointF bar = below.chart()->mapToPosition({9, 0}, below.chart()->series().first());
    QVERIFY(std::abs(bar.x() - middleOf(below, 9, 31).x()) < 1);
    const QPointF point = above.chart()->mapToPosition({9, 0}, above.chart()->series().last());
    QVERIFY(std::abs(point.x() - bar.x()) < 1);
}

void TestChartView::axisCountsEveryCivilDayOnce()
{
    // The clock springs forward on 8 March and falls back on 1 November 2026.
    for (const CycleDays &cycle : {CycleDays{CivilDate::of(2026, 3, 1), CivilDate::of(2026, 4, 1)},
                                   CycleDays{CivilDate::of(2026, 10, 20), CivilDate::of(2026, 11, 19)}}) {
        DayAxis axis;
        axis.setCycle(cycle);
        axis.fit(10'000, QFontMetricsF(QFont()));
        QCOMPARE(axis.step(), 1);
        QCOMPARE(axis.categoriesLabels().size(), cycle.length());
        QCOMPARE(axis.categoriesLabels().first(), QLocale().toString(cycle.first.toQDate(), QStringLiteral("d MMM")));
        axis.fit(300, QFontMetricsF(QFont()));
        QVERIFY(axis.step() > 1);
        for (int day = 0; day < cycle.length(); ++day) QCOMPARE(DayAxis::dayAt(day, cycle.length()), day);
        QCOMPARE(DayAxis::dayAt(-0.6, cycle.length()), -1);
        QCOMPARE(DayAxis::dayAt(cycle.length() - 0.4, cycle.length()), -1);
    }
}

void TestChartView::scaleCoversWhatIsShown()
{
    QVERIFY(rc::check("a scale covers what it must with a few labels, none outside it", [] {
        const double least = -static_cast<double>(*rc::gen::inRange<std::int64_t>(0, 100'000));
        const double most = static_cast<double>(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000));
        ScaleAxis axis;
        axis.cover(least, most, true, [](double value) { return QString::number(value, 'f', 3); });
        RC_ASSERT(axis.min() <= least);
        RC_ASSERT(axis.max() >= most);
        const QStringList labels = axis.categoriesLabels();
        RC_ASSERT(labels.size() >= 2);
        RC_ASSERT(labels.size() <= 12);
        for (const QString &label : labels) {
            RC_ASSERT(label.toDouble() >= axis.min());
            RC_ASSERT(label.toDouble() <= axis.max());
        }
    }));
}

void TestChartView::pressOnAHiddenChart()
{
    DailyChart chart;
    chart.resize(400, 200);
    chart.setUse(dailyUseOf(acmeInMarch()), DayMeasure::Units, kAll);
    chart.show();
    chart.chart()->hide();
    QVERIFY(!chart.itemAt(200, 100));
    // QChartView itself goes down here (QTBUG-118669).
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, {200, 100});
    QTest::mouseDClick(chart.viewport(), Qt::LeftButton, {}, {200, 100});
    ConsumptionChart empty;
    empty.show();
    QTest::mouseClick(empty.viewport(), Qt::LeftButton);
    QCOMPARE(empty.pointedDay(), -1);
}

void TestChartView::tipFollowsTheMouse()
{
    ConsumptionChart chart;
    chart.resize(900, 300);
    chart.show();
    chart.setConsumption(consumptionOf(acmeInMarch(), Bucket::PremiumSync));
    const QSignalSpy pointed(&chart, &ChartView::pointed);
    QTest::mouseMove(chart.viewport(), middleOf(chart, 9, 31));
    QTRY_COMPARE(chart.pointedDay(), 9);
    QCOMPARE(pointed.last().at(0).toInt(), 9);
    // The day after the clocks went forward is still day 10.
    QCOMPARE(chart.tipText(), QStringLiteral("Monday, March 9, 2026 · day 10 of 31. Used that day: 24. "
                                             "Used so far: 156 (52 %). Even pace: 97. 80 % reached at: 200. "
                                             "70 % reached at: 210. Entitlement: 300"));
    QTest::mouseMove(chart.viewport(), middleOf(chart, 25, 31));
    QTRY_COMPARE(chart.pointedDay(), 25);
    QVERIFY(chart.tipText().contains(QStringLiteral("Projected: ")));
    QVERIFY(!chart.tipText().contains(QStringLiteral("Used")));
    QTest::mouseMove(chart.viewport(), QPoint(1, 1));
    QTRY_COMPARE(chart.pointedDay(), -1);
    QCOMPARE(chart.tipText(), QString());
}

void TestChartView::keyboardPointsAtDays()
{
    DailyChart chart;
    chart.resize(900, 260);
    chart.show();
    chart.setUse(dailyUseOf(acmeInMarch()), DayMeasure::ShareOfEntitlement, kAll);
    QSignalSpy pointed(&chart, &ChartView::pointed);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.pointedDay(), 17);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.pointedDay(), 16);
    QVERIFY(chart.tipText().contains(QStringLiteral("Premium actions: ")));
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.pointedDay(), 30);
    QVERIFY(chart.tipText().contains(QStringLiteral("has not begun")));
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.pointedDay(), 30);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.pointedDay(), 0);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.pointedDay(), -1);
    QCOMPARE(pointed.size(), 6);
}

void TestChartView::wordsForAssistiveTechnology()
{
    ConsumptionChart chart;
    chart.resize(900, 300);
    chart.setConsumption(consumptionOf(acmeInMarch(), Bucket::PremiumSync));
    QCOMPARE(chart.accessibleName(), QStringLiteral("Premium actions: use so far against the entitlement"));
    const QString inWords = chart.accessibleDescription();
    QVERIFY2(inWords.contains(QStringLiteral("280")) && inWords.contains(QStringLiteral("300, 93 %")) &&
                 inWords.contains(QStringLiteral("Day 18 of 31")) && inWords.contains(QStringLiteral("498")),
             qPrintable(inWords));
    chart.pointAt(9);
    QCOMPARE(chart.accessibleDescription(), chart.tipText());
    chart.pointAt(-1);
    QCOMPARE(chart.accessibleDescription(), inWords);
}

void TestChartView::followsThePalette()
{
    ConsumptionChart consumption;
    DailyChart daily;
    consumption.setConsumption(consumptionOf(acmeInMarch(), Bucket::StandardSync));
    daily.setUse(dailyUseOf(acmeInMarch()), DayMeasure::Units, kAll);
    const auto lineColor = [&consumption] { return lineNamed(consumption, QStringLiteral("Used"))->pen().color(); };
    const auto barColor = [&daily] { return bars(daily)->barSets().first()->brush().color(); };
    QCOMPARE(lineColor(), theme::bucketColor(Bucket::StandardSync, false));
    QCOMPARE(barColor(), theme::bucketColor(Bucket::StandardSync, false));

    theme::apply(theme::Mode::Dark);
    QTRY_COMPARE(lineColor(), theme::bucketColor(Bucket::StandardSync, true));
    QTRY_COMPARE(barColor(), theme::bucketColor(Bucket::StandardSync, true));
    QCOMPARE(consumption.backgroundBrush().color(), QApplication::palette().color(QPalette::Base));
    QVERIFY(theme::isDark(consumption.palette()));
}

void TestChartView::drawsForPaperAndStaysAsItWas()
{
    theme::apply(theme::Mode::Dark);
    ConsumptionChart chart;
    chart.resize(700, 300);
    chart.show();
    chart.setConsumption(consumptionOf(acmeInMarch(), Bucket::PremiumSync));
    chart.pointAt(4);
    const QRectF area = chart.chart()->plotArea();
    QImage paper(1000, 500, QImage::Format_RGB32);
    QPainter painter(&paper);
    chart.renderTo(&painter, QRectF(0, 0, 1000, 500), {1000, 500}, theme::lightPalette());
    painter.end();
    QCOMPARE(paper.pixelColor(995, 5), QColor(Qt::white));
    QCOMPARE(chart.chart()->plotArea(), area);
    QCOMPARE(chart.pointedDay(), 4);
    QCOMPARE(chart.backgroundBrush().color(), chart.palette().color(QPalette::Base));
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
