// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zone.h"

#include "values.h"

#include <QDateTime>

#include <thread>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr std::int64_t kHour = 3600 * kMicrosPerSecond;

QDateTime toQt(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.us / kMicrosPerSecond, Qt::UTC);
}

// The local date of an instant by Qt's own offset, without Zone's list.
CivilDate localDate(const QTimeZone &qtZone, Instant instant)
{
    const std::int64_t local = instant.us + qtZone.offsetFromUtc(toQt(instant)) * kMicrosPerSecond;
    return {static_cast<std::int32_t>(local / kMicrosPerDay - (local % kMicrosPerDay < 0 ? 1 : 0))};
}

// One of the ten zones and an instant, near a change of its offset as often as not.
struct Place {
    Zone zone;
    QTimeZone qtZone;
    Instant instant;
};

Place anyPlace()
{
    const QByteArray id = *rc::gen::elementOf(tenZones());
    Place place{zone(id), QTimeZone(id), *anyInstant()};
    if (!*rc::gen::arbitrary<bool>()) return place;
    const auto next = place.qtZone.nextTransition(toQt(place.instant));
    if (!next.atUtc.isValid()) return place;
    const std::int64_t near = *rc::gen::inRange<std::int64_t>(-30 * kHour, 30 * kHour);
    place.instant.us = next.atUtc.toSecsSinceEpoch() * kMicrosPerSecond + near;
    place.instant = std::clamp(place.instant, kFirstInstant, Instant{kEndOfTime.us - 1});
    return place;
}

}  // namespace

class TestZone : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsIanaNames_data();
    void knowsIanaNames();
    void namesAreZones();
    void daysStart_data();
    void daysStart();
    void aDayThatTheZoneLeftOutIsEmpty();
    void aMidnightThatStrikesTwiceStartsItsDayOnce();
    void aDaylightSavingChangeMovesNoEventToAnotherDay_data();
    void aDaylightSavingChangeMovesNoEventToAnotherDay();
    void offsetsAreQtsOwn_data();
    void offsetsAreQtsOwn();
    void civilTimesBecomeInstants_data();
    void civilTimesBecomeInstants();
    void writesTheOffset_data();
    void writesTheOffset();
    void severalThreadsMayAsk();

    void everyInstantHasOneDay();
    void theDayIsTheLocalDate();
    void civilTimeAndBackIsTheSame();
};

void TestZone::knowsIanaNames_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("known");
    for (const char *id : {"UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "US/Eastern",
                           "Asia/Calcutta", "Europe/Kiev", "GMT", "EST5EDT", "GB-Eire"}) {
        QTest::newRow(id) << QByteArray(id) << true;
    }
    for (const char *id : {"",
                           "GMT+5",
                           "GMT+05:00",
                           "+05:00",
                           "CEST",
                           "FOO",
                           "EST5",
                           "Local",
                           "Europe",
                           "Europe/",
                           "Mars/Olympus",
                           "europe/berlin",
                           "Europe/berlin",
                           "Europe/Berlin ",
                           " UTC",
                           "America//New_York",
                           "/Europe/Berlin",
                           "America/../Europe/Berlin",
                           "../zoneinfo/UTC",
                           "right/Europe/Berlin",
                           "posix/Europe/Berlin",
                           "posixrules",
                           "localtime",
                           "<+03>-3",
                           "CET-1CEST,M3.5.0,M10.5.0/3",
                           "zone.tab"}) {
        QTest::addRow("not '%s'", id) << QByteArray(id) << false;
    }
    QTest::newRow("not with a zero byte") << QByteArray("UTC\0", 4) << false;
}

void TestZone::knowsIanaNames()
{
    QFETCH(QByteArray, id);
    QTEST(Zone::isKnown(id), "known");
}

void TestZone::namesAreZones()
{
    QCOMPARE(Zone().id(), QByteArray("UTC"));
    QCOMPARE(Zone(), zone("UTC"));
    QCOMPARE(zone("Europe/Berlin").id(), QByteArray("Europe/Berlin"));
    QVERIFY(!(zone("Europe/Berlin") == zone("Europe/Paris")));
}

void TestZone::daysStart_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *name, const char *id, const char *date, const char *start) {
        QTest::newRow(name) << QByteArray(id) << QByteArray(date) << QString::fromLatin1(start);
    };
    row("UTC", "UTC", "2026-03-01", "2026-03-01T00:00:00Z");
    row("west", "America/New_York", "2026-03-01", "2026-03-01T05:00:00Z");
    row("half an hour", "Asia/Kolkata", "2026-01-01", "2025-12-31T18:30:00Z");
    row("before a day of 23 hours", "America/New_York", "2026-03-08", "2026-03-08T05:00:00Z");
    row("after a day of 23 hours", "America/New_York", "2026-03-09", "2026-03-09T04:00:00Z");
    row("before a day of 25 hours", "America/New_York", "2026-11-01", "2026-11-01T04:00:00Z");
    row("after a day of 25 hours", "America/New_York", "2026-11-02", "2026-11-02T05:00:00Z");
    row("before a day of 24:30", "Australia/Lord_Howe", "2026-04-05", "2026-04-04T13:00:00Z");
    row("after a day of 24:30", "Australia/Lord_Howe", "2026-04-06", "2026-04-05T13:30:00Z");
    row("midnight twice, Havana", "America/Havana", "2018-11-04", "2018-11-04T04:00:00Z");
    row("midnight twice, Azores", "Atlantic/Azores", "2018-10-28", "2018-10-28T00:00:00Z");
    row("midnight twice, Amman", "Asia/Amman", "2018-10-26", "2018-10-25T21:00:00Z");
    row("midnight twice, by the rule after the list", "America/Havana", "2150-11-01", "2150-11-01T04:00:00Z");
    row("midnight twice, a minute apart from the day before", "America/St_Johns", "2010-11-07", "2010-11-07T02:30:00Z");
    row("no midnight, Sao Paulo", "America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z");
    row("no midnight, Beirut", "Asia/Beirut", "2018-03-25", "2018-03-24T22:00:00Z");
    row("no midnight, Cairo", "Africa/Cairo", "2023-04-28", "2023-04-27T22:00:00Z");
    row("no midnight, Havana", "America/Havana", "2026-03-08", "2026-03-08T05:00:00Z");
    row("back to 23:00 at midnight, Sao Paulo", "America/Sao_Paulo", "2018-02-18", "2018-02-18T03:00:00Z");
    row("back to 23:00 at midnight, Cairo", "Africa/Cairo", "2023-10-27", "2023-10-26T22:00:00Z");
    row("back to 23:00 at midnight, Greenland", "America/Scoresbysund", "2026-10-25", "2026-10-25T02:00:00Z");
    row("no such day, Samoa", "Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z");
    row("after the day that was not", "Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00Z");
    row("no such day, Kwajalein", "Pacific/Kwajalein", "1993-08-21", "1993-08-21T12:00:00Z");
    row("before the ledger's time", "America/New_York", "1969-12-31", "1969-12-31T05:00:00Z");
}

// R8: local midnight; where it does not exist the first instant of that day, where it occurs twice the first.
void TestZone::daysStart()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, date);
    const Zone in = zone(id);
    const CivilDate civil = day(date.toStdString());
    const Instant start = in.startOf(civil);
    QTEST(formatInstant(start), "start");
    QVERIFY(in.dayOf(start) >= civil);
    QVERIFY(in.dayOf({start.us - 1}) < civil);
}

void TestZone::aDayThatTheZoneLeftOutIsEmpty()
{
    const Zone samoa = zone("Pacific/Apia");
    QCOMPARE(samoa.startOf(day("2011-12-30")), samoa.startOf(day("2011-12-31")));
    QCOMPARE(samoa.dayOf(at("2011-12-30T09:59:59.999999Z")), day("2011-12-29"));
    QCOMPARE(samoa.dayOf(at("2011-12-30T10:00:00Z")), day("2011-12-31"));
}

// Newfoundland set its clocks back at 00:01, to 23:01 of the day before. The day that began at the first midnight
// goes on (R8), so that days and cycles tile time and an instant of a cycle is never before its first day (R9).
void TestZone::aMidnightThatStrikesTwiceStartsItsDayOnce()
{
    const Zone newfoundland = zone("America/St_Johns");
    QCOMPARE(newfoundland.dayOf(at("2010-11-07T02:29:59.999999Z")), day("2010-11-06"));
    QCOMPARE(newfoundland.dayOf(at("2010-11-07T02:30:59Z")), day("2010-11-07"));
    QCOMPARE(newfoundland.format(at("2010-11-07T02:31:00Z")), QStringLiteral("2010-11-06T23:01:00-03:30"));
    QCOMPARE(newfoundland.dayOf(at("2010-11-07T02:31:00Z")), day("2010-11-07"));
    QCOMPARE(newfoundland.dayOf(at("2010-11-07T03:30:00Z")), day("2010-11-07"));
    QCOMPARE(newfoundland.dayOf(at("2010-11-08T03:29:59Z")), day("2010-11-07"));
    QCOMPARE(newfoundland.dayOf(at("2010-11-08T03:30:00Z")), day("2010-11-08"));
}

void TestZone::aDaylightSavingChangeMovesNoEventToAnotherDay_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<QByteArray>("date");
    const auto row = [](const char *name, const char *id, const char *instant, const char *date) {
        QTest::newRow(name) << QByteArray(id) << QByteArray(instant) << QByteArray(date);
    };
    row("last of a short day", "America/New_York", "2026-03-09T03:59:59.999999Z", "2026-03-08");
    row("first after a short day", "America/New_York", "2026-03-09T04:00:00Z", "2026-03-09");
    row("last of a long day", "America/New_York", "2026-11-02T04:59:59.999999Z", "2026-11-01");
    row("first after a long day", "America/New_York", "2026-11-02T05:00:00Z", "2026-11-02");
    row("before the first of two midnights", "America/Havana", "2018-11-04T03:59:59.999999Z", "2018-11-03");
    row("between two midnights", "America/Havana", "2018-11-04T04:30:00Z", "2018-11-04");
    row("second midnight", "America/Havana", "2018-11-04T05:00:00Z", "2018-11-04");
    row("23:00 again", "America/Sao_Paulo", "2018-02-18T02:00:00Z", "2018-02-17");
    row("end of 23:00 again", "America/Sao_Paulo", "2018-02-18T02:59:59.999999Z", "2018-02-17");
    row("midnight after 23:00 again", "America/Sao_Paulo", "2018-02-18T03:00:00Z", "2018-02-18");
    row("before a missing midnight", "America/Sao_Paulo", "2018-11-04T02:59:59.999999Z", "2018-11-03");
    row("after a missing midnight", "America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-04");
    row("summer, after the list", "America/New_York", "2099-07-01T03:59:59Z", "2099-06-30");
    row("summer midnight, after the list", "America/New_York", "2099-07-01T04:00:00Z", "2099-07-01");
}

void TestZone::aDaylightSavingChangeMovesNoEventToAnotherDay()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, instant);
    QFETCH(QByteArray, date);
    QCOMPARE(zone(id).dayOf(at(instant.toStdString())), day(date.toStdString()));
}

void TestZone::offsetsAreQtsOwn_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const QByteArray &id : tenZones()) QTest::newRow(id.constData()) << id;
    // Rules that change twice a year, that reach over midnight, that end late, and that know Ramadan.
    for (const char *id : {"Europe/Dublin", "Asia/Gaza", "America/Nuuk", "Antarctica/Troll", "Africa/Casablanca"}) {
        QTest::newRow(id) << QByteArray(id);
    }
}

// The list reaches the end of the ledger's time, far past the last change that the system's file lists.
void TestZone::offsetsAreQtsOwn()
{
    QFETCH(QByteArray, id);
    const Zone in = zone(id);
    const QTimeZone qtZone(id);
    for (Instant instant = kFirstInstant; instant < kEndOfTime; instant.us += 103 * kHour) {
        const int expected = qtZone.offsetFromUtc(toQt(instant));
        if (in.offsetSeconds(instant) != expected) QFAIL(qPrintable(formatInstant(instant)));
    }
    int changes = 0;
    auto next = qtZone.nextTransition(toQt(kFirstInstant));
    for (; next.atUtc.isValid() && next.atUtc < toQt(kEndOfTime); next = qtZone.nextTransition(next.atUtc.addSecs(1))) {
        const Instant change{next.atUtc.toSecsSinceEpoch() * kMicrosPerSecond};
        QCOMPARE(in.offsetSeconds(change), next.offsetFromUtc);
        const Instant before{change.us - 1};
        QCOMPARE(in.offsetSeconds(before), qtZone.offsetFromUtc(next.atUtc.addSecs(-1)));
        ++changes;
    }
    if (qtZone.hasDaylightTime() && qtZone.nextTransition(toQt(at("2190-01-01T00:00:00Z"))).atUtc.isValid()) {
        QVERIFY(changes > 2 * 190);
    }
}

void TestZone::civilTimesBecomeInstants_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("civil");
    QTest::addColumn<QString>("instant");
    const auto row = [](const char *name, const char *id, const char *civil, const char *instant) {
        QTest::newRow(name) << QByteArray(id) << QByteArray(civil) << QString::fromLatin1(instant);
    };
    row("plain", "America/New_York", "2026-07-01T12:00:00.5", "2026-07-01T16:00:00.500Z");
    row("the first of two", "America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z");
    row("after the second", "America/New_York", "2026-11-01T02:00:00", "2026-11-01T07:00:00Z");
    row("inside a gap", "America/New_York", "2026-03-08T02:30:00", "2026-03-08T07:00:00Z");
    row("after a gap", "America/New_York", "2026-03-08T03:00:00", "2026-03-08T07:00:00Z");
    row("inside the day left out", "Pacific/Apia", "2011-12-30T15:00:00", "2011-12-30T10:00:00Z");
}

void TestZone::civilTimesBecomeInstants()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, civil);
    const ParsedInstant parsed = parseInstant(civil.toStdString());
    QCOMPARE(parsed.error, TimeError::NoZone);
    QTEST(formatInstant(zone(id).fromLocal(parsed.at.us)), "instant");
}

void TestZone::writesTheOffset_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *id, const char *instant, const char *text) {
        QTest::newRow(name) << QByteArray(id) << QByteArray(instant) << QString::fromLatin1(text);
    };
    row("UTC", "UTC", "2026-03-01T00:00:00Z", "2026-03-01T00:00:00+00:00");
    row("west", "America/New_York", "2026-03-01T05:00:00Z", "2026-03-01T00:00:00-05:00");
    row("west, summer", "America/New_York", "2026-07-01T04:00:00.000001Z", "2026-07-01T00:00:00.000001-04:00");
    row("half an hour", "Asia/Kolkata", "2026-01-01T00:00:00.250Z", "2026-01-01T05:30:00.250+05:30");
    row("west by half an hour", "America/St_Johns", "2026-01-01T00:00:00Z", "2025-12-31T20:30:00-03:30");
    row("an offset off the minute", "Africa/Monrovia", "1971-01-01T00:00:00Z", "1970-12-31T23:16:00-00:44");
}

void TestZone::writesTheOffset()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, instant);
    QFETCH(QString, text);
    const Instant moment = at(instant.toStdString());
    QCOMPARE(zone(id).format(moment), text);
    QCOMPARE(parseInstant(text.toStdString()).at, moment);
}

void TestZone::severalThreadsMayAsk()
{
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds().mid(0, 60);
    const auto sum = [&ids] {
        std::int64_t total = 0;
        for (const QByteArray &id : ids) {
            const Zone in = zone(id);
            for (Instant instant = kFirstInstant; instant < kEndOfTime; instant.us += 999 * 24 * kHour) {
                total += in.dayOf(instant).days + in.offsetSeconds(instant);
            }
        }
        return total;
    };
    std::array<std::int64_t, 4> totals{};
    std::vector<std::thread> threads;
    threads.reserve(totals.size());
    for (std::int64_t &total : totals) threads.emplace_back([&total, &sum] { total = sum(); });
    for (std::thread &thread : threads) thread.join();
    const std::int64_t expected = sum();
    for (const std::int64_t total : totals) QCOMPARE(total, expected);
}

// R9: startOf(d) <= t < startOf(d + 1) for exactly the day d of t.
void TestZone::everyInstantHasOneDay()
{
    QVERIFY(rc::check("the day of an instant holds it", [] {
        const Place place = anyPlace();
        const CivilDate civil = place.zone.dayOf(place.instant);
        RC_ASSERT(place.zone.startOf(civil) <= place.instant);
        RC_ASSERT(place.instant < place.zone.startOf(civil + 1));
    }));
    QVERIFY(rc::check("days follow one another", [] {
        const Place place = anyPlace();
        const CivilDate civil = place.zone.dayOf(place.instant);
        const Instant start = place.zone.startOf(civil);
        const Instant end = place.zone.startOf(civil + 1);
        RC_ASSERT(start < end);
        RC_ASSERT(place.zone.dayOf(start) == civil);
        RC_ASSERT(place.zone.dayOf({end.us - 1}) == civil);
        RC_ASSERT(place.zone.dayOf(end) > civil);
        RC_ASSERT(place.zone.startOf(civil - 1) <= start);
    }));
}

void TestZone::theDayIsTheLocalDate()
{
    QVERIFY(rc::check("in every zone that never shows the day before again", [] {
        const Place place = anyPlace();
        RC_ASSERT(place.zone.dayOf(place.instant) == localDate(place.qtZone, place.instant));
    }));
    // Seen from outside: the start is the first minute whose local date has come.
    QVERIFY(rc::check("the start is where the date first shows", [] {
        const Place place = anyPlace();
        const CivilDate civil = place.zone.dayOf(place.instant);
        Instant first{civil.days * kMicrosPerDay - 16 * kHour};
        while (localDate(place.qtZone, first) < civil) first.us += 15 * 60 * kMicrosPerSecond;
        const Instant start = place.zone.startOf(civil);
        RC_ASSERT(start <= first);
        RC_ASSERT(first.us - start.us < 15 * 60 * kMicrosPerSecond);
        RC_ASSERT(localDate(place.qtZone, start) == civil);
        RC_ASSERT(localDate(place.qtZone, {start.us - 1}) < civil);
    }));
}

void TestZone::civilTimeAndBackIsTheSame()
{
    QVERIFY(rc::check("or the first of two", [] {
        const Place place = anyPlace();
        const std::int64_t civil = place.instant.us + place.zone.offsetSeconds(place.instant) * kMicrosPerSecond;
        const Instant back = place.zone.fromLocal(civil);
        RC_ASSERT(back.us + place.zone.offsetSeconds(back) * kMicrosPerSecond == civil);
        RC_ASSERT(back <= place.instant);
    }));
}

QTEST_GUILESS_MAIN(TestZone)
#include "tst_zone.moc"
