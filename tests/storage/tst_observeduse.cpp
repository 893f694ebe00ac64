// SPDX-License-Identifier: GPL-3.0-or-later
#include "observedscene.h"

#include "storage/events/userollup.h"

#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

// The window that holds everything these tests store.
const DayWindow kYear{CivilDate::of(2026, 1, 1), CivilDate::of(2027, 1, 1)};

// "route action bucket units events cost in out", the cost with "~" where part of it is estimated.
QStringList rowsOf(Ledger &ledger, const DayWindow &window = kYear)
{
    QStringList rows;
    const auto use = ledger.observedUse(window);
    if (!use) return {use.error().message};
    for (const RouteUse &row : use->rows) {
        const auto id = row.bucket ? bucketId(*row.bucket) : std::string_view("unmapped");
        rows << u"%1 %2 %3 %4 %5 %6%7 %8 %9"_s.arg(row.route.isEmpty() ? u"-"_s : row.route, row.action,
                                                   QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())),
                                                   QString::number(row.units), QString::number(row.events),
                                                   row.cost.estimated ? u"~"_s : QString(), row.cost.amount.toString(),
                                                   QString::number(row.inputTokens), QString::number(row.outputTokens));
    }
    return rows;
}

QStringList sizesOf(Ledger &ledger, const DayWindow &window = kYear)
{
    QStringList rows;
    const auto use = ledger.observedUse(window);
    if (!use) return {use.error().message};
    for (const InputSize &size : use->sizes) {
        rows << u"%1 %2 %3 %4"_s.arg(size.action).arg(size.events).arg(size.p99).arg(size.largest);
    }
    return rows;
}

}  // namespace

class TestObservedUse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsByBucketRouteAndActionWhateverTheWorkspace()  // R31
    {
        FastLedger file;
        QVERIFY(file.apply(routes("1.00")));
        QVERIFY(file.import(kHeader + "1,2026-03-10T00:00:00Z,acme,x,b,premium_sync,ok,2,100,10,0.5,,,\n"
                                      "2,2026-03-11T00:00:00Z,globex,x,b,premium_sync,ok,3,200,,0.25,,,\n"
                                      "3,2026-03-11T00:00:00Z,globex,x,b,premium_sync,failed,,50,5,0.125,,,\n"
                                      "4,2026-03-11T00:00:00Z,globex,y,a,standard_sync,ok,1,1000000,500000,,,,\n"
                                      "5,2026-03-12T00:00:00Z,globex,z,,,ok,,,,,,,\n"));
        QCOMPARE(rowsOf(file.ledger()),
                 (QStringList{u"a y standard_sync 1 1 ~2.00 1000000 500000"_s, u"b x premium_sync 5 3 0.875 350 15"_s,
                              u"- z unmapped 0 1 0.00 0 0"_s}));
        const auto use = file.ledger().observedUse(kYear);
        QCOMPARE(use->window, kYear);
        QCOMPARE(use->days, (std::vector<RouteDay>{{u"a"_s, CivilDate::of(2026, 3, 11), 1'500'000},
                                                   {u"b"_s, CivilDate::of(2026, 3, 10), 110},
                                                   {u"b"_s, CivilDate::of(2026, 3, 11), 255}}));
    }

    void countsTheDaysOfTheWindowAlone()  // R10: by UTC days
    {
        FastLedger file;
        QVERIFY(file.apply(zone("acme", "America/New_York")));
        QVERIFY(file.import(kHeader + "1,2026-03-09T23:59:59.999999Z,acme,x,b,premium_sync,ok,1,,,1,,,\n"
                                      "2,2026-03-10T00:00:00Z,acme,x,b,premium_sync,ok,2,,,1,,,\n"
                                      "3,2026-03-11T23:59:59.999999Z,acme,x,b,premium_sync,ok,4,,,1,,,\n"
                                      "4,2026-03-12T00:00:00Z,acme,x,b,premium_sync,ok,8,,,1,,,\n"));
        const CivilDate first = CivilDate::of(2026, 3, 10);
        QCOMPARE(rowsOf(file.ledger(), {first, first + 2}), QStringList{u"b x premium_sync 6 2 2.00 0 0"_s});
        QCOMPARE(rowsOf(file.ledger(), {first, first}), QStringList());
    }

    void aCreditLowersTheUnitsOnItsOwnDay()  // R1
    {
        FastLedger file;
        QVERIFY(file.import(kHeader + "1,2026-03-10T00:00:00Z,acme,x,b,premium_sync,ok,5,,,1,,,\n"));
        QVERIFY(file.import(kHeader + "2,2026-03-12T00:00:00Z,acme,x,,,credit,-2,,,,1,bo,why\n"));
        QCOMPARE(rowsOf(file.ledger()), QStringList{u"b x premium_sync 3 2 1.00 0 0"_s});
        const CivilDate day = CivilDate::of(2026, 3, 12);
        QCOMPARE(rowsOf(file.ledger(), {day, day + 1}), QStringList{u"b x premium_sync -2 1 0.00 0 0"_s});
    }

    void aSheetMovesWhatItMaps()  // R7
    {
        FastLedger file;
        QVERIFY(file.apply(routes("2.00")));
        QVERIFY(file.import(kHeader + "1,2026-03-10T00:00:00Z,acme,x,a,,ok,7,1000000,0,,,,\n"
                                      "2,2026-03-10T00:00:00Z,acme,y,a,,ok,1,0,0,0.5,,,\n"));
        QCOMPARE(rowsOf(file.ledger()),
                 (QStringList{u"a x unmapped 0 1 ~2.00 1000000 0"_s, u"a y unmapped 0 1 0.50 0 0"_s}));
        // In batch mode the event costs half of what it did.
        QVERIFY(file.apply(sheet(1, "x", "batch_records")));
        QCOMPARE(rowsOf(file.ledger()),
                 (QStringList{u"a x batch_records 7 1 ~1.00 1000000 0"_s, u"a y unmapped 0 1 0.50 0 0"_s}));
        QCOMPARE(file.number("SELECT count(*) FROM rollup_use"), 2);
        QCOMPARE(problemsOf(file.ledger()), QString());
    }

    void otherPricesCountForWhatTheyCover()  // R33
    {
        FastLedger file;
        QVERIFY(file.apply(routes("2.00")));
        QVERIFY(file.import(kHeader + "1,2026-03-10T00:00:00Z,acme,x,a,premium_sync,ok,1,1000000,0,,,,\n"
                                      "2,2026-03-10T00:00:00Z,globex,x,a,premium_sync,ok,1,0,0,0.5,,,\n"));
        QVERIFY(file.apply(routes("3.00")));
        QCOMPARE(rowsOf(file.ledger()), QStringList{u"a x premium_sync 2 2 ~3.50 1000000 0"_s});
        QCOMPARE(problemsOf(file.ledger()), QString());
    }

    void whatGatewaysWroteIsSettledFirst()
    {
        FastLedger file;
        QCOMPARE(file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action, route, bucket, status, "
                          "units, input_tokens) VALUES ('g', '2026-03-10T00:00:00Z', 'acme', 'x', 'b', "
                          "'premium_sync', 'ok', 3, 1234)"),
                 QString());
        QCOMPARE(rowsOf(file.ledger()), QStringList{u"b x premium_sync 3 1 0.00 1234 0"_s});
        QCOMPARE(sizesOf(file.ledger()), QStringList{u"x 1 1300 1300"_s});
    }

    void sizesHaveTwoDigitsRoundedUp_data()
    {
        QTest::addColumn<std::int64_t>("tokens");
        QTest::addColumn<std::int64_t>("size");
        const auto row = [](std::int64_t tokens, std::int64_t size) {
            QTest::addRow("%lld", static_cast<long long>(tokens)) << tokens << size;
        };
        row(0, 0);
        row(7, 7);
        row(99, 99);
        row(100, 100);
        row(101, 110);
        row(990, 990);
        row(991, 1'000);
        row(1'000, 1'000);
        row(1'001, 1'100);
        row(127'999, 130'000);
        row(999'999'999'999, 1'000'000'000'000);
        row(std::numeric_limits<std::int64_t>::max(), 1'000'000'000'000);
    }
    void sizesHaveTwoDigitsRoundedUp()
    {
        QFETCH(const std::int64_t, tokens);
        QTEST(roundedSize(tokens), "size");
    }

    void ninetyNineInAHundredAreAtMostTheSize_data()
    {
        QTest::addColumn<int>("small");
        QTest::addColumn<int>("large");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one event") << 0 << 1 << u"x 1 5000 5000"_s;
        QTest::newRow("one of a hundred is above") << 99 << 1 << u"x 100 10 5000"_s;
        QTest::newRow("one of 99 is more than 1 %") << 98 << 1 << u"x 99 5000 5000"_s;
        QTest::newRow("two of 200 are above") << 198 << 2 << u"x 200 10 5000"_s;
        QTest::newRow("two of 199 are more than 1 %") << 197 << 2 << u"x 199 5000 5000"_s;
    }
    void ninetyNineInAHundredAreAtMostTheSize()
    {
        QFETCH(const int, small);
        QFETCH(const int, large);
        FastLedger file;
        QByteArray csv = kHeader;
        for (int i = 0; i < small + large; ++i) {
            csv += QByteArray::number(i) + ",2026-03-10T00:00:00Z,acme,x,b,premium_sync,ok,1," +
                   (i < small ? "10" : "4999") + ",,,,,\n";
        }
        QVERIFY(file.import(csv));
        QTEST(sizesOf(file.ledger()).join(u'\n'), "expected");
    }

    void sizesAreOfTheWholeWeeksThatTheWindowTouches()
    {
        FastLedger file;
        // 9 March 2026 is a Monday.
        QVERIFY(file.import(kHeader + "1,2026-03-08T23:00:00Z,acme,x,b,premium_sync,ok,1,10,,,,,\n"
                                      "2,2026-03-09T00:00:00Z,acme,x,b,premium_sync,ok,1,20,,,,,\n"
                                      "3,2026-03-15T23:00:00Z,acme,x,b,premium_sync,ok,1,30,,,,,\n"
                                      "4,2026-03-16T00:00:00Z,acme,x,b,premium_sync,ok,1,40,,,,,\n"
                                      "5,2026-03-11T00:00:00Z,acme,y,b,premium_sync,ok,1,,9,,,,\n"));
        const CivilDate wednesday = CivilDate::of(2026, 3, 11);
        QCOMPARE(sizesOf(file.ledger(), {wednesday, wednesday + 1}), QStringList{u"x 2 30 30"_s});
        QCOMPARE(sizesOf(file.ledger(), {wednesday, wednesday + 6}), QStringList{u"x 3 40 40"_s});
        QCOMPARE(sizesOf(file.ledger(), {wednesday - 3, wednesday}), QStringList{u"x 3 30 30"_s});
        QCOMPARE(sizesOf(file.ledger(), {wednesday, wednesday}), QStringList());
        QCOMPARE(file.ledger().observedUse(kYear)->sizeOf(u"y"_s), nullptr);
    }

    void creditsHaveNoSize()
    {
        FastLedger file;
        QVERIFY(file.import(kHeader + "1,2026-03-10T00:00:00Z,acme,x,b,premium_sync,ok,5,10,,1,,,\n"
                                      "2,2026-03-10T00:00:00Z,acme,x,,,credit,-2,9000,,,1,bo,why\n"));
        QCOMPARE(sizesOf(file.ledger()), QStringList{u"x 1 10 10"_s});
    }

    void verifyNamesSumsThatAreOff_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("named");
        QTest::newRow("other units") << "UPDATE rollup_use SET units = 4"_ba
                                     << u"rollup_use of action x, 2026-03-10, bucket 1: stored 4 units"_s;
        QTest::newRow("other tokens") << "UPDATE rollup_use SET input_tokens = 1"_ba << u"rollup_use of action x"_s;
        QTest::newRow("a lost row") << "DELETE FROM rollup_use"_ba << u"rollup_use of action x"_s;
        QTest::newRow("a row too many") << "INSERT INTO rollup_use VALUES (1, 0, 0, 1, 1, 1, 0, 1, 0, 0)"_ba
                                        << u"1970-01-02, bucket 0"_s;
        QTest::newRow("another size") << "UPDATE rollup_input SET size = 20"_ba
                                      << u"rollup_input of action x, week of 2026-03-09, 10 tokens: stored 0"_s;
        QTest::newRow("more events") << "UPDATE rollup_input SET events = 2"_ba << u"stored 2 events, there are 1"_s;
    }
    void verifyNamesSumsThatAreOff()
    {
        QFETCH(const QByteArray, damage);
        QFETCH(const QString, named);
        FastLedger file;
        QVERIFY(file.import(kHeader + "1,2026-03-10T00:00:00Z,acme,x,b,premium_sync,ok,5,10,,1,,,\n"));
        QCOMPARE(problemsOf(file.ledger()), QString());
        QCOMPARE(file.sql(damage), QString());
        const QString problems = problemsOf(file.ledger());
        QVERIFY2(problems.startsWith(u"rollups: "_s) && problems.contains(named), qPrintable(problems));
    }

    void tokensThatNoRequestHasDoNotStopAnything()
    {
        FastLedger file;
        const QByteArray most = QByteArray::number(std::numeric_limits<qint64>::max());
        QVERIFY(file.import(kHeader + "1,2026-03-10T00:00:00Z,acme,x,b,premium_sync,ok,1," + most + "," + most +
                            ",0,,,\n2,2026-03-10T00:00:00Z,acme,x,b,premium_sync,ok,1," + most + "," + most +
                            ",0,,,\n"));
        QCOMPARE(rowsOf(file.ledger()), QStringList{u"b x premium_sync 2 2 0.00 2000000000000 2000000000000"_s});
        QCOMPARE(problemsOf(file.ledger()), QString());
    }

    void aWindowOfDaysEndsWithTheDayThatHasBegun()
    {
        const DayWindow window = lastDays(instant("2026-03-10T12:00:00Z"), 90);
        QCOMPARE(window.end, CivilDate::of(2026, 3, 11));
        QCOMPARE(window.days(), 91);
    }
};

QTEST_GUILESS_MAIN(TestObservedUse)
#include "tst_observeduse.moc"
