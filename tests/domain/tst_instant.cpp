// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include "values.h"

#include <QDateTime>
#include <QTimeZone>

#include <string>

using namespace headroom;
using namespace headroom::testing;

class TestInstant : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsIsoTimes_data();
    void readsIsoTimes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aTimeWithoutZoneKeepsItsCivilTime();
    void writesIsoTimes_data();
    void writesIsoTimes();
    void readsDates_data();
    void readsDates();
    void takesMillisecondsFromQt();

    void textAndBackIsTheSame();
    void agreesWithQtOnEveryDate();
    void aZoneMovesTheClockOnly();
};

void TestInstant::readsIsoTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("us");
    constexpr qint64 kMoment = 1'769'835'600'000'000;  // 2026-01-31T05:00:00Z

    QTest::newRow("first") << QByteArray("1970-01-01T00:00:00Z") << qint64(0);
    QTest::newRow("last") << QByteArray("2199-12-31T23:59:59.999999Z") << qint64(kEndOfTime.us - 1);
    QTest::newRow("UTC") << QByteArray("2026-01-31T05:00:00Z") << kMoment;
    QTest::newRow("small letters") << QByteArray("2026-01-31t05:00:00z") << kMoment;
    QTest::newRow("a space between") << QByteArray("2026-01-31 05:00:00Z") << kMoment;
    QTest::newRow("no seconds") << QByteArray("2026-01-31T05:00Z") << kMoment;
    QTest::newRow("west") << QByteArray("2026-01-31T00:00:00-05:00") << kMoment;
    QTest::newRow("east without colon") << QByteArray("2026-01-31T10:30:00+0530") << kMoment;
    QTest::newRow("hours only") << QByteArray("2026-01-31 06:00:00+01") << kMoment;
    QTest::newRow("no seconds, zone") << QByteArray("2026-01-31T06:00+01") << kMoment;
    QTest::newRow("zone carries into the next day") << QByteArray("2026-01-30T22:00:00-07:00") << kMoment;
    QTest::newRow("zone carries into the range") << QByteArray("1969-12-31T23:00:00-01:00") << qint64(0);
    QTest::newRow("one digit") << QByteArray("2026-01-31T05:00:00.5Z") << kMoment + 500'000;
    QTest::newRow("comma") << QByteArray("2026-01-31T05:00:00,25Z") << kMoment + 250'000;
    QTest::newRow("micros") << QByteArray("2026-01-31T05:00:00.000001Z") << kMoment + 1;
    QTest::newRow("nanos are cut") << QByteArray("2026-01-31T05:00:00.000001999Z") << kMoment + 1;
    QTest::newRow("the last nanosecond stays in its day")
        << QByteArray("2026-01-30T23:59:59.9999999999Z") << kMoment - 5 * 3600 * 1'000'000LL - 1;
    QTest::newRow("leap day") << QByteArray("2028-02-29T00:00:00Z") << qint64(1'835'395'200'000'000);
    QTest::newRow("leap day of a 400th year") << QByteArray("2000-02-29T00:00:00Z") << qint64(951'782'400'000'000);
}

void TestInstant::readsIsoTimes()
{
    QFETCH(QByteArray, text);
    const ParsedInstant read = parseInstant(text.toStdString());
    QCOMPARE(read.error, TimeError::None);
    QTEST(qint64(read.at.us), "us");
}

void TestInstant::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TimeError>("error");
    for (const char *text : {"",
                             "2026",
                             "2026-01-31",
                             "2026-01-31T",
                             "2026-01-31T05Z",
                             "2026-01-31T05:00:00 Z",
                             "2026-01-31  05:00:00Z",
                             "2026-1-31T05:00:00Z",
                             "2026-13-01T00:00:00Z",
                             "2026-00-01T00:00:00Z",
                             "2026-02-29T00:00:00Z",
                             "2100-02-29T00:00:00Z",
                             "2026-04-31T00:00:00Z",
                             "2026-01-00T00:00:00Z",
                             "2026-01-31T24:00:00Z",
                             "2026-01-31T05:60:00Z",
                             "2026-06-30T23:59:60Z",
                             "2026-01-31T05:00:00.Z",
                             "2026-01-31T05:00.5Z",
                             "2026-01-31T05:00:00+1",
                             "2026-01-31T05:00:00+24:00",
                             "2026-01-31T05:00:00+01:60",
                             "2026-01-31T05:00:00+01:",
                             "2026-01-31T05:00:00+01:0",
                             "2026-01-31T05:00:00ZZ",
                             "2026-01-31T05:00:00 UTC",
                             "2026-01-31T05:00:00x",
                             " 2026-01-31T05:00:00Z",
                             "2026-01-31T05:00:00Z ",
                             "+2026-01-31T05:00:00Z",
                             "-026-01-31T05:00:00Z",
                             "12026-01-31T05:00:00Z",
                             "31.01.2026 05:00",
                             "1769835600"}) {
        QTest::addRow("'%s'", text) << QByteArray(text) << TimeError::NotATime;
    }
    QTest::newRow("no zone") << QByteArray("2026-01-31T05:00:00") << TimeError::NoZone;
    QTest::newRow("no zone, fraction") << QByteArray("2026-01-31 05:00:00.123") << TimeError::NoZone;
    QTest::newRow("year 9999") << QByteArray("9999-12-31T23:59:59Z") << TimeError::OutOfRange;
    QTest::newRow("year 0") << QByteArray("0000-01-01T00:00:00Z") << TimeError::OutOfRange;
    QTest::newRow("before the first") << QByteArray("1969-12-31T23:59:59.999999Z") << TimeError::OutOfRange;
    QTest::newRow("before the first, by zone") << QByteArray("1970-01-01T00:00:00+00:01") << TimeError::OutOfRange;
    QTest::newRow("the end") << QByteArray("2200-01-01T00:00:00Z") << TimeError::OutOfRange;
    QTest::newRow("the end, by zone") << QByteArray("2199-12-31T23:59:59-00:01") << TimeError::OutOfRange;
}

void TestInstant::saysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QTEST(parseInstant(text.toStdString()).error, "error");
}

void TestInstant::aTimeWithoutZoneKeepsItsCivilTime()
{
    QCOMPARE(parseInstant("2026-01-31 05:00:00.123456").at, at("2026-01-31T05:00:00.123456Z"));
}

void TestInstant::writesIsoTimes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"1970-01-01T00:00:00Z", "2026-01-31T05:06:07Z", "2026-01-31T05:06:07.120Z",
                             "2026-01-31T05:06:07.000001Z", "2199-12-31T23:59:59.999999Z"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestInstant::writesIsoTimes()
{
    QFETCH(QString, text);
    QCOMPARE(formatInstant(at(text.toStdString())), text);
}

void TestInstant::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    for (const char *text : {"2026-01-31", "2024-02-29", "1970-01-01", "0001-01-01", "9999-12-31"}) {
        QTest::newRow(text) << QByteArray(text) << true;
    }
    for (const char *text : {"", "2026-02-30", "2025-02-29", "2026-1-1", "2026-01-31T00:00:00Z", "20260131",
                             " 2026-01-31", "2026-00-10", "2026/01/31"}) {
        QTest::addRow("not '%s'", text) << QByteArray(text) << false;
    }
}

void TestInstant::readsDates()
{
    QFETCH(QByteArray, text);
    const std::optional<CivilDate> date = parseCivilDate(text.toStdString());
    QTEST(date.has_value(), "good");
    if (date) QCOMPARE(date->toString(), QString::fromLatin1(text));
}

void TestInstant::takesMillisecondsFromQt()
{
    const QDateTime time(QDate(2026, 1, 31), QTime(5, 0, 0, 123), Qt::UTC);
    QCOMPARE(instantFromQDateTimeMs(time.toMSecsSinceEpoch()), at("2026-01-31T05:00:00.123Z"));
}

void TestInstant::textAndBackIsTheSame()
{
    QVERIFY(rc::check("parse(format(instant)) = instant", [] {
        const Instant instant = *anyInstant();
        const ParsedInstant back = parseInstant(formatInstant(instant).toStdString());
        RC_ASSERT(back.error == TimeError::None);
        RC_ASSERT(back.at == instant);
    }));
    QVERIFY(rc::check("parse(zone.format(instant)) = instant", [] {
        const Instant instant = *anyInstant();
        const Zone in = zone(*rc::gen::elementOf(tenZones()));
        const ParsedInstant back = parseInstant(in.format(instant).toStdString());
        RC_ASSERT(back.error == TimeError::None);
        RC_ASSERT(back.at == instant);
    }));
}

void TestInstant::agreesWithQtOnEveryDate()
{
    const QDate first(1, 1, 1);
    for (QDate date = first; date.year() < 3000; date = date.addDays(1)) {
        const CivilDate civil = CivilDate::of(date);
        if (civil.days != static_cast<int>(QDate(1970, 1, 1).daysTo(date)) || civil.toQDate() != date ||
            CivilDate::of(date.year(), date.month(), date.day()) != civil) {
            QFAIL(qPrintable(date.toString(Qt::ISODate)));
        }
    }
}

void TestInstant::aZoneMovesTheClockOnly()
{
    QVERIFY(rc::check("offset", [] {
        const Instant instant = *anyInstant();
        const int minutes = *rc::gen::inRange(-23 * 60 - 59, 24 * 60);
        std::string text = formatInstant({instant.us + minutes * 60 * kMicrosPerSecond}).toStdString();
        text.pop_back();
        const int size = minutes < 0 ? -minutes : minutes;
        const QString offset = QStringLiteral("%1%2:%3")
                                   .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                                   .arg(size / 60, 2, 10, QLatin1Char('0'))
                                   .arg(size % 60, 2, 10, QLatin1Char('0'));
        RC_ASSERT(parseInstant(text + offset.toStdString()).at == instant);
    }));
}

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
