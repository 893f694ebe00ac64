// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycle.h"

#include "values.h"

using namespace headroom;
using namespace headroom::testing;

namespace {

rc::Gen<CycleRule> anyRule()
{
    const auto anchor = rc::gen::map(rc::gen::resize(rc::kNominalSize, rc::gen::inRange(-30'000, 90'000)),
                                     [](int days) { return CivilDate{days}; });
    // The last days of a month more often than chance has it.
    const auto late = rc::gen::map(rc::gen::inRange(28, 32), [](int d) { return CivilDate::of(2027, 1, d); });
    const auto kind =
        rc::gen::oneOf(rc::gen::just(0), rc::gen::element(1, 7, 28, 30, 31, 365, 3660), rc::gen::inRange(1, 3661));
    return rc::gen::build<CycleRule>(rc::gen::set(&CycleRule::anchor, rc::gen::oneOf(anchor, late)),
                                     rc::gen::set(&CycleRule::days, kind));
}

}  // namespace

class TestCycle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsKinds_data();
    void readsKinds();
    void writesKinds();
    void monthlyCyclesStartOnTheAnchorsDay_data();
    void monthlyCyclesStartOnTheAnchorsDay();
    void cyclesOfDaysCountFromTheAnchor_data();
    void cyclesOfDaysCountFromTheAnchor();
    void aYearFromTheLastOfJanuary();
    void cyclesAreCutInTheirZone_data();
    void cyclesAreCutInTheirZone();
    void cyclesAreHalfOpen();
    void beforeDayTenIsStrictlyBeforeItsMidnight();
    void cycleDaysCountDatesNotHours();
    void aCycleThatBeginsOnADayLeftOutIsWhole();

    void cyclesTileTime();
    void everyInstantHasOneCycle();
    void neighboursReachEachOther();
};

void TestCycle::readsKinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("days");
    QTest::newRow("monthly") << QByteArray("monthly") << 0;
    QTest::newRow("a day") << QByteArray("1d") << 1;
    QTest::newRow("thirty") << QByteArray("30d") << 30;
    QTest::newRow("longest") << QByteArray("3660d") << 3660;
    for (const char *text : {"", "d", "0d", "00d", "030d", "3661d", "99999999999d", "-1d", "+1d", "30", "30 d", "30D",
                             "30days", "Monthly", "monthly ", "1.5d", "yearly"}) {
        QTest::addRow("not '%s'", text) << QByteArray(text) << -1;
    }
}

void TestCycle::readsKinds()
{
    QFETCH(QByteArray, text);
    QTEST(parseCycleKind(text.toStdString()).value_or(-1), "days");
}

void TestCycle::writesKinds()
{
    QCOMPARE((CycleRule{{}, 0}).toString(), QStringLiteral("monthly"));
    QCOMPARE((CycleRule{{}, 30}).toString(), QStringLiteral("30d"));
}

void TestCycle::monthlyCyclesStartOnTheAnchorsDay_data()
{
    QTest::addColumn<QByteArray>("anchor");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("end");
    const auto row = [](const char *name, const char *anchor, const char *date, const char *first, const char *end) {
        QTest::newRow(name) << QByteArray(anchor) << QByteArray(date) << QByteArray(first) << QByteArray(end);
    };
    row("first of the month", "2026-01-01", "2026-05-20", "2026-05-01", "2026-06-01");
    row("anchor itself", "2026-01-15", "2026-01-15", "2026-01-15", "2026-02-15");
    row("day before", "2026-01-15", "2026-02-14", "2026-01-15", "2026-02-15");
    row("across the year", "2026-01-15", "2027-01-03", "2026-12-15", "2027-01-15");
    row("31 in February", "2026-01-31", "2026-02-28", "2026-02-28", "2026-03-31");
    row("31 before February's last", "2026-01-31", "2026-02-27", "2026-01-31", "2026-02-28");
    row("31 in a leap February", "2024-01-31", "2024-02-28", "2024-01-31", "2024-02-29");
    row("31 on the leap day", "2024-01-31", "2024-02-29", "2024-02-29", "2024-03-31");
    row("31 in April", "2026-01-31", "2026-04-30", "2026-04-30", "2026-05-31");
    row("31 before March's last", "2026-01-31", "2026-03-30", "2026-02-28", "2026-03-31");
    row("30 in February", "2026-01-30", "2026-03-01", "2026-02-28", "2026-03-30");
    row("29 in a common February", "2024-02-29", "2025-02-28", "2025-02-28", "2025-03-29");
    row("29 in a leap February", "2025-01-29", "2028-02-29", "2028-02-29", "2028-03-29");
    row("February of 2100 is common", "2026-01-31", "2100-03-01", "2100-02-28", "2100-03-31");
    row("before the anchor", "2026-01-31", "2025-12-30", "2025-11-30", "2025-12-31");
    row("long before the anchor", "2026-01-31", "1970-01-01", "1969-12-31", "1970-01-31");
}

// R8: the anchor's day of each month, the last day of a month that is shorter; back before the anchor too.
void TestCycle::monthlyCyclesStartOnTheAnchorsDay()
{
    QFETCH(QByteArray, anchor);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, end);
    const CycleDays cycle = cycleOf({day(anchor.toStdString()), 0}, day(date.toStdString()));
    QCOMPARE(cycle.first, day(first.toStdString()));
    QCOMPARE(cycle.end, day(end.toStdString()));
}

void TestCycle::cyclesOfDaysCountFromTheAnchor_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("first");
    const auto row = [](const char *name, int days, const char *date, const char *first) {
        QTest::newRow(name) << days << QByteArray(date) << QByteArray(first);
    };
    row("anchor", 30, "2026-01-31", "2026-01-31");
    row("last of the first", 30, "2026-03-01", "2026-01-31");
    row("second", 30, "2026-03-02", "2026-03-02");
    row("day before the anchor", 30, "2026-01-30", "2026-01-01");
    row("first day before", 30, "2026-01-01", "2026-01-01");
    row("two before", 30, "2025-12-31", "2025-12-02");
    row("a day each", 1, "2026-05-05", "2026-05-05");
    row("a week", 7, "2026-02-13", "2026-02-07");
}

void TestCycle::cyclesOfDaysCountFromTheAnchor()
{
    QFETCH(int, days);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, first);
    const CycleDays cycle = cycleOf({day("2026-01-31"), days}, day(date.toStdString()));
    QCOMPARE(cycle.first, day(first.toStdString()));
    QCOMPARE(cycle.length(), days);
}

void TestCycle::aYearFromTheLastOfJanuary()
{
    const CycleRule rule{day("2024-01-31"), 0};
    QStringList starts;
    CycleDays cycle = cycleOf(rule, rule.anchor);
    for (int i = 0; i < 13; ++i, cycle = nextCycle(rule, cycle)) starts << cycle.first.toString();
    QCOMPARE(starts.join(u' '),
             QStringLiteral("2024-01-31 2024-02-29 2024-03-31 2024-04-30 2024-05-31 2024-06-30 2024-07-31 2024-08-31 "
                            "2024-09-30 2024-10-31 2024-11-30 2024-12-31 2025-01-31"));
}

void TestCycle::cyclesAreCutInTheirZone_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("anchor");
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const char *id, const char *anchor, const char *instant, const char *start,
                        const char *end) {
        QTest::newRow(name) << QByteArray(id) << QByteArray(anchor) << QByteArray(instant) << QString::fromLatin1(start)
                            << QString::fromLatin1(end);
    };
    row("clocks go forward in it", "America/New_York", "2026-03-01", "2026-03-20T00:00:00Z", "2026-03-01T05:00:00Z",
        "2026-04-01T04:00:00Z");
    row("clocks go back in it", "America/New_York", "2026-01-31", "2026-11-15T00:00:00Z", "2026-10-31T04:00:00Z",
        "2026-11-30T05:00:00Z");
    row("ends at the first of two midnights", "America/Havana", "2018-01-04", "2018-11-04T03:59:59Z",
        "2018-10-04T04:00:00Z", "2018-11-04T04:00:00Z");
    row("starts at the first of two midnights", "America/Havana", "2018-01-04", "2018-11-04T04:00:00Z",
        "2018-11-04T04:00:00Z", "2018-12-04T05:00:00Z");
    row("starts where midnight is missing", "America/Sao_Paulo", "2018-01-04", "2018-11-04T03:00:00Z",
        "2018-11-04T03:00:00Z", "2018-12-04T02:00:00Z");
    row("ends on a day left out", "Pacific/Apia", "2011-01-30", "2011-12-30T09:59:59Z", "2011-11-30T10:00:00Z",
        "2011-12-30T10:00:00Z");
}

void TestCycle::cyclesAreCutInTheirZone()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, anchor);
    QFETCH(QByteArray, instant);
    const Cycle cycle = cycleAt({day(anchor.toStdString()), 0}, zone(id), at(instant.toStdString()));
    QTEST(formatInstant(cycle.start), "start");
    QTEST(formatInstant(cycle.end), "end");
}

void TestCycle::cyclesAreHalfOpen()
{
    const CycleRule rule{day("2026-01-31"), 0};
    const Zone newYork = zone("America/New_York");
    const Cycle cycle = cycleAt(rule, newYork, at("2026-02-10T00:00:00Z"));
    QVERIFY(cycle.contains(cycle.start));
    QVERIFY(!cycle.contains(cycle.end));
    QCOMPARE(cycleAt(rule, newYork, {cycle.end.us - 1}), cycle);
    QCOMPARE(cycleAt(rule, newYork, cycle.end).start, cycle.end);
}

// R9, and R22 that rests on it.
void TestCycle::beforeDayTenIsStrictlyBeforeItsMidnight()
{
    const CycleRule rule{day("2026-03-01"), 0};
    const Zone newYork = zone("America/New_York");
    const auto dayAt = [&](const char *iso) { return cycleDay(cycleAt(rule, newYork, at(iso)), newYork, at(iso)); };
    QCOMPARE(dayAt("2026-03-01T05:00:00Z"), 1);
    QCOMPARE(dayAt("2026-03-10T03:59:59.999999Z"), 9);  // the clocks went forward on the 8th
    QCOMPARE(dayAt("2026-03-10T04:00:00Z"), 10);
    QCOMPARE(dayAt("2026-04-01T03:59:59.999999Z"), 31);
    QCOMPARE(dayAt("2026-04-01T04:00:00Z"), 1);
}

void TestCycle::cycleDaysCountDatesNotHours()
{
    const CycleRule rule{day("2018-11-01"), 30};
    const Zone havana = zone("America/Havana");
    const auto dayAt = [&](const char *iso) { return cycleDay(cycleAt(rule, havana, at(iso)), havana, at(iso)); };
    QCOMPARE(dayAt("2018-11-04T03:59:59Z"), 3);
    QCOMPARE(dayAt("2018-11-04T04:00:00Z"), 4);  // first midnight
    QCOMPARE(dayAt("2018-11-04T05:00:00Z"), 4);  // second midnight
    QCOMPARE(dayAt("2018-11-05T04:59:59Z"), 4);
    QCOMPARE(dayAt("2018-11-05T05:00:00Z"), 5);
}

void TestCycle::aCycleThatBeginsOnADayLeftOutIsWhole()
{
    const CycleRule rule{day("2011-01-30"), 0};
    const Zone samoa = zone("Pacific/Apia");
    const Cycle cycle = cycleAt(rule, samoa, at("2011-12-30T10:00:00Z"));
    QCOMPARE(cycle.days.first, day("2011-12-30"));
    QCOMPARE(cycle.start, at("2011-12-30T10:00:00Z"));
    QCOMPARE(cycleDay(cycle, samoa, cycle.start), 2);  // the 31st: the 30th passed in no time
    const Cycle nothing = cycleInZone({day("2011-12-30"), day("2011-12-31")}, samoa);
    QVERIFY(!nothing.contains(nothing.start));
}

// R8: without gap or overlap, in every zone.
void TestCycle::cyclesTileTime()
{
    QVERIFY(rc::check("each ends where the next starts", [] {
        const CycleRule rule = *anyRule();
        const Zone in = zone(*rc::gen::elementOf(tenZones()));
        Cycle cycle = cycleAt(rule, in, *anyInstant());
        for (int i = 0; i < 40; ++i) {
            const Cycle next = cycleInZone(nextCycle(rule, cycle.days), in);
            RC_ASSERT(cycle.days.first < cycle.days.end);
            RC_ASSERT(cycle.days.end == next.days.first);
            RC_ASSERT(cycle.start <= cycle.end);
            RC_ASSERT(cycle.end == next.start);
            cycle = next;
        }
    }));
}

void TestCycle::everyInstantHasOneCycle()
{
    QVERIFY(rc::check("the cycle of an instant holds it, its neighbours do not", [] {
        const CycleRule rule = *anyRule();
        const Zone in = zone(*rc::gen::elementOf(tenZones()));
        const Instant instant = *anyInstant();
        const Cycle cycle = cycleAt(rule, in, instant);
        RC_ASSERT(cycle.contains(instant));
        RC_ASSERT(!cycleInZone(nextCycle(rule, cycle.days), in).contains(instant));
        RC_ASSERT(!cycleInZone(previousCycle(rule, cycle.days), in).contains(instant));
        RC_ASSERT(cycleAt(rule, in, cycle.start).days == cycle.days);
        RC_ASSERT(cycleAt(rule, in, {cycle.end.us - 1}).days == cycle.days);
    }));
    QVERIFY(rc::check("every day of a cycle is in it", [] {
        const CycleRule rule = *anyRule();
        const CivilDate civil{*rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 84'000))};
        const CycleDays cycle = cycleOf(rule, civil);
        RC_ASSERT(cycle.first <= civil);
        RC_ASSERT(civil < cycle.end);
        RC_ASSERT(cycleOf(rule, cycle.first) == cycle);
        RC_ASSERT(cycleOf(rule, cycle.end - 1) == cycle);
    }));
    QVERIFY(rc::check("cycle days run from 1 to the length", [] {
        const CycleRule rule = *anyRule();
        const Zone in = zone(*rc::gen::elementOf(tenZones()));
        const Instant instant = *anyInstant();
        const Cycle cycle = cycleAt(rule, in, instant);
        const int number = cycleDay(cycle, in, instant);
        RC_ASSERT(number >= 1);
        RC_ASSERT(number <= cycle.days.length());
    }));
}

void TestCycle::neighboursReachEachOther()
{
    QVERIFY(rc::check("previous of next, next of previous", [] {
        const CycleRule rule = *anyRule();
        const CycleDays cycle = cycleOf(rule, CivilDate{*rc::gen::inRange(0, 84'000)});
        RC_ASSERT(previousCycle(rule, nextCycle(rule, cycle)) == cycle);
        RC_ASSERT(nextCycle(rule, previousCycle(rule, cycle)) == cycle);
    }));
}

QTEST_GUILESS_MAIN(TestCycle)
#include "tst_cycle.moc"
