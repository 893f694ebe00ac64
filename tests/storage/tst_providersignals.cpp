// SPDX-License-Identifier: GPL-3.0-or-later
#include "anytrouble.h"
#include "olderledger.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using namespace headroom::testing;

namespace {

// One sync event a row: minute of 2026-03-07, route, tokens.
QByteArray minutes(std::initializer_list<std::tuple<const char *, const char *, int>> rows)
{
    QByteArray csv = kSignalColumns + '\n';
    int id = 0;
    for (const auto &[time, route, tokens] : rows) {
        csv += 'm' + QByteArray::number(++id) + ",2026-03-07T" + time + ",acme,x," + route + ",standard_sync,,ok,1," +
               QByteArray::number(tokens) + ",,,,,,,,,,\n";
    }
    return csv;
}

const QByteArray kTwoRoutes = R"({"routes":[{"key":"a","pool":"east"},{"key":"b","pool":"east"}],
                                  "pools":[{"key":"east","region":"r1","tokens_per_minute":1000}]})";

PoolPeak eastOf(LedgerFile &file, std::string_view from, std::string_view to)
{
    SignalQuestion question;
    question.from = instant(from);
    question.to = instant(to);
    const auto answer = file.ledger().providerSignals(question);
    return answer ? answer->pools.at(0) : PoolPeak{};
}

}  // namespace

class TestProviderSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensTheAnswerIsThatOfThePlainEvents()
    {
        const bool held = rc::check([] {
            AnyTrouble trouble;
            const int steps = *rc::gen::inRange(1, 14);
            for (int i = 0; i < steps; ++i) trouble.step();
            for (int i = 0; i < 6; ++i) trouble.check(AnyTrouble::anyQuestion());
            RC_ASSERT(problemsOf(trouble.file().ledger()).toStdString() == "");
            // A ledger that had the tables from the beginning answers as one that gets them now.
            RC_ASSERT(makeOlder(trouble.file(), 5).toStdString() == "");
            trouble.file().reopen();
            for (int i = 0; i < 3; ++i) trouble.check(AnyTrouble::anyQuestion());
            RC_ASSERT(problemsOf(trouble.file().ledger()).toStdString() == "");
        });
        QVERIFY(held);
    }

    void routesOfOnePoolAddUpMinuteByMinute()
    {
        FastLedger file;
        QVERIFY(file.apply(kTwoRoutes));
        QVERIFY(file.import(minutes(
            {{"09:00:01Z", "a", 500}, {"10:00:01Z", "a", 400}, {"10:00:59Z", "b", 300}, {"11:00:00Z", "b", 600}})));
        const PoolPeak day = eastOf(file, "2026-03-07T00:00:00Z", "2026-03-08T00:00:00Z");
        QCOMPARE(day.peak, 700);
        QCOMPARE(formatInstant(*day.peakMinute), u"2026-03-07T10:00:00Z"_s);
        QCOMPARE(day.tokens, 1'800);
        QCOMPARE(day.heat(), 7'000);
        QCOMPARE(day.region, u"r1"_s);
        // The same whatever the day is part of.
        QCOMPARE(eastOf(file, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"), day);
    }

    void aDayCutByTheRangeIsReadByTheMinute_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<qint64>("peak");
        QTest::addColumn<qint64>("tokens");
        QTest::newRow("its evening") << QByteArray("10:01:00Z") << QByteArray("23:00:00Z") << qint64{600}
                                     << qint64{600};
        QTest::newRow("its morning") << QByteArray("00:00:00Z") << QByteArray("10:00:00Z") << qint64{500}
                                     << qint64{500};
        QTest::newRow("a minute that has begun is another range's")
            << QByteArray("10:00:30Z") << QByteArray("11:00:00Z") << qint64{0} << qint64{0};
        QTest::newRow("a minute that begins in it is whole")
            << QByteArray("09:30:00Z") << QByteArray("10:00:30Z") << qint64{700} << qint64{700};
        QTest::newRow("nothing of it") << QByteArray("09:01:00Z") << QByteArray("09:01:00Z") << qint64{0} << qint64{0};
    }
    void aDayCutByTheRangeIsReadByTheMinute()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(qint64, peak);
        QFETCH(qint64, tokens);
        FastLedger file;
        QVERIFY(file.apply(kTwoRoutes));
        QVERIFY(file.import(minutes(
            {{"09:00:01Z", "a", 500}, {"10:00:01Z", "a", 400}, {"10:00:59Z", "b", 300}, {"11:00:00Z", "b", 600}})));
        const PoolPeak east = eastOf(file, ("2026-03-07T" + from).toStdString(), ("2026-03-07T" + to).toStdString());
        QCOMPARE(east.peak, peak);
        QCOMPARE(east.tokens, tokens);
        QCOMPARE(east.peakMinute.has_value(), peak > 0);
    }

    void theFirstOfTwoEquallyBusyMinutesIsThePeak()
    {
        FastLedger file;
        QVERIFY(file.apply(kTwoRoutes));
        QVERIFY(file.import(minutes({{"15:00:00Z", "a", 500}, {"12:00:00Z", "a", 500}})));
        QCOMPARE(formatInstant(*eastOf(file, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z").peakMinute),
                 u"2026-03-07T12:00:00Z"_s);
    }

    void anEventMappedToBatchLaterLeavesTheMinutes()  // R2, R7
    {
        FastLedger file;
        QVERIFY(file.apply(kTwoRoutes));
        QVERIFY(file.import(kSignalColumns + "\ne,2026-03-07T10:00:00Z,acme,x,a,,,ok,,400,100,9,,,,,,,,\n"));
        QCOMPARE(eastOf(file, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z").peak, 500);
        QVERIFY(file.apply(R"({"routes":[{"key":"a","pool":"east","modes":["sync","batch"]}]})"));
        QVERIFY(file.apply(sheet(1, "x", "batch_records")));
        QCOMPARE(eastOf(file, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z").peak, 0);
        QCOMPARE(file.number("SELECT count(*) FROM rollup_minute"), 0);
        QCOMPARE(problemsOf(file.ledger()), QString());
    }

    void whatIsRefusedOrRolledBackLeavesNothing()
    {
        FastLedger file;
        const QByteArray good = "\na,2026-03-07T10:00:00Z,acme,x,a,standard_sync,,ok,1,400,,,rate_limited,east,,,,,,";
        const QByteArray bad = "\nb,yesterday,acme,x,a,standard_sync,,ok,1,400,,,rate_limited,east,,,,,,";
        QCOMPARE(file.import(kSignalColumns + good + bad + '\n')->counts.imported, 0);
        for (const QByteArray &table : {"provider_signal"_ba, "rollup_minute"_ba, "event_pool"_ba}) {
            QCOMPARE(file.number("SELECT count(*) FROM " + table), 0);
        }
        QVERIFY(file.import(kSignalColumns + good + '\n'));
        QCOMPARE(file.number("SELECT count(*) FROM provider_signal"), 1);
    }

    void manyOpenDaysAreWrittenInBetween()
    {
        FastLedger file;
        QByteArray csv = kSignalColumns + '\n';
        constexpr int kEvents = 9'000;  // each of a pool of its own, and all once more
        for (int i = 0; i < 2 * kEvents; ++i) {
            csv += 'e' + QByteArray::number(i) + ",2026-03-07T10:00:0" + QByteArray::number(i / kEvents) +
                   "Z,acme,x,a,standard_sync,,ok,1,2,3,,,p" + QByteArray::number(i % kEvents) + ",,,,,,\n";
        }
        const auto report = file.import(csv);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(file.number("SELECT count(*) FROM rollup_minute WHERE peak = 10 AND tokens = 10"), kEvents);
        QCOMPARE(problemsOf(file.ledger()), QString());
    }

    void aWorkspaceThatNobodyKnowsIsRefusedInWords()
    {
        FastLedger file;
        SignalQuestion question;
        question.workspace = u"nowhere"_s;
        const auto answer = file.ledger().providerSignals(question);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
        QVERIFY(answer.error().message.contains(u"nowhere"_s));
    }

    void moreThanCanBeShownIsCounted()
    {
        FastLedger file;
        QByteArray csv = kSignalColumns + '\n';
        for (int i = 0; i < kSignalsShown + 20; ++i) {
            csv += 'e' + QByteArray::number(i) + ",2026-03-07T10:" + padded(i / 60, 2) + ':' + padded(i % 60, 2) +
                   "Z,acme,x,a,batch_records,,ok,1,,,9,batch_expired,,job" + QByteArray::number(i) + ",1,,,,\n";
        }
        QVERIFY(file.import(csv));
        SignalQuestion question;
        question.from = instant("2026-03-07T00:00:00Z");
        question.to = instant("2026-03-08T00:00:00Z");
        const auto answer = file.ledger().providerSignals(question);
        QCOMPARE(answer->total, kSignalsShown + 20);
        QCOMPARE(answer->latest.size(), std::size_t{kSignalsShown});
        QCOMPARE(answer->jobs.size(), std::size_t{kSignalsShown});
        QCOMPARE(answer->jobs.front().job, answer->latest.front().job);
        QCOMPARE(answer->places.at(0).jobs, kSignalsShown + 20);
    }

    void verifyNoticesWhatWasTamperedWith_data()
    {
        QTest::addColumn<QByteArray>("attack");
        QTest::newRow("a signal removed") << QByteArray("DELETE FROM provider_signal");
        QTest::newRow("a signal of no event")
            << QByteArray("INSERT INTO provider_signal SELECT seq + 100, at, kind, error, workspace_id, member_id, "
                          "action_id, route_id, pool_id, provider, surface, job, job_part, job_parts, status, "
                          "records_failed FROM provider_signal");
        QTest::newRow("another kind") << QByteArray("UPDATE provider_signal SET kind = 5");
        QTest::newRow("another pool") << QByteArray("UPDATE provider_signal SET pool_id = 0");
        QTest::newRow("another job") << QByteArray("UPDATE provider_signal SET job = 'k'");
        QTest::newRow("a number that was not given") << QByteArray("UPDATE provider_signal SET job_parts = 4");
        QTest::newRow("a peak") << QByteArray("UPDATE rollup_minute SET peak = peak + 1");
        QTest::newRow("a peak's minute") << QByteArray("UPDATE rollup_minute SET peak_minute = 7");
        QTest::newRow("a day's tokens") << QByteArray("UPDATE rollup_minute SET tokens = tokens - 1");
        QTest::newRow("another day") << QByteArray("UPDATE rollup_minute SET day = day + 5");
        QTest::newRow("minutes removed") << QByteArray("DELETE FROM rollup_minute");
        QTest::newRow("minutes damaged") << QByteArray("UPDATE rollup_minute SET minutes = x'0102'");
        QTest::newRow("minutes of another day")
            << QByteArray("UPDATE rollup_minute SET minutes = (SELECT minutes FROM rollup_minute ORDER BY day DESC), "
                          "tokens = 500, peak = 500, peak_minute = 660");
    }
    void verifyNoticesWhatWasTamperedWith()
    {
        QFETCH(QByteArray, attack);
        FastLedger file;
        QVERIFY(file.import(kSignalColumns +
                            "\ne,2026-03-07T10:00:00Z,acme,x,a,standard_sync,,ok,1,400,100,,rate_limited,east,j,1,,,,"
                            "\nf,2026-03-08T11:00:00Z,acme,x,a,standard_sync,,ok,1,400,100,,,east,,,,,,\n"));
        QCOMPARE(problemsOf(file.ledger()), QString());
        file.close();
        QCOMPARE(file.sql(attack), QString());
        file.reopen();
        const QString problems = problemsOf(file.ledger());
        QVERIFY2(problems.startsWith(u"providers: "_s), qPrintable(problems));
    }

    void minutesThatCannotBeReadAreSaidSo()
    {
        FastLedger file;
        QVERIFY(file.apply(kTwoRoutes));
        QVERIFY(file.import(minutes({{"09:00:01Z", "a", 500}})));
        file.close();
        QCOMPARE(file.sql("UPDATE rollup_minute SET minutes = x'0102'"), QString());
        file.reopen();
        SignalQuestion question;
        question.from = instant("2026-03-07T01:00:00Z");
        question.to = instant("2026-03-08T00:00:00Z");
        const auto answer = file.ledger().providerSignals(question);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestProviderSignals)
#include "tst_providersignals.moc"
