// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/typedvalues.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestTypedValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void money_data();
    void money();
    void refusedMoney_data();
    void refusedMoney();
    void count_data();
    void count();
    void refusedCount_data();
    void refusedCount();
    void percent();
    void instant_data();
    void instant();
    void refusedInstant_data();
    void refusedInstant();
    void date();
};

void TestTypedValues::money_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qlonglong>("nanos");
    QTest::newRow("whole dollars") << u"99"_s << 99'000'000'000LL;
    QTest::newRow("cents") << u"1250.50"_s << 1'250'500'000'000LL;
    QTest::newRow("nothing is a price") << u"0"_s << 0LL;
    QTest::newRow("nine decimals") << u"0.000000001"_s << 1LL;
    QTest::newRow("spaces around") << u" 12.5 "_s << 12'500'000'000LL;
}

void TestTypedValues::money()
{
    QFETCH(QString, typed);
    QFETCH(qlonglong, nanos);
    QCOMPARE(typedMoney(typed), Result<Money>(Money{nanos}));
    QCOMPARE(typedTokenPrice(typed), Result<TokenPrice>(TokenPrice{nanos}));
}

void TestTypedValues::refusedMoney_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << u""_s << u"Nothing is typed here"_s;
    QTest::newRow("letters") << u"abc"_s << u"“abc” is not an amount"_s;
    QTest::newRow("another country's decimals") << u"1.234,56"_s << u"with a point before the cents"_s;
    QTest::newRow("thousands") << u"1,250.50"_s << u"nothing between thousands"_s;
    QTest::newRow("currency") << u"$99"_s << u"is not an amount"_s;
    QTest::newRow("below 0") << u"-1"_s << u"below 0"_s;
    QTest::newRow("beyond 64 bits") << u"99999999999999"_s << u"more than an amount can be"_s;
    QTest::newRow("ten decimals") << u"0.0000000001"_s << u"at most nine decimals"_s;
}

void TestTypedValues::refusedMoney()
{
    QFETCH(QString, typed);
    QFETCH(QString, why);
    const Result<Money> money = typedMoney(typed);
    QVERIFY(!money);
    QCOMPARE(money.error().kind, Error::Kind::Refused);
    QVERIFY2(money.error().message.contains(why), qPrintable(money.error().message));
    QVERIFY(!typedTokenPrice(typed));
}

void TestTypedValues::count_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qlonglong>("number");
    QTest::newRow("nothing allowed") << u"0"_s << 0LL;
    QTest::newRow("an allowance") << u"4500"_s << 4'500LL;
    QTest::newRow("zeros before it") << u"007"_s << 7LL;
    QTest::newRow("the largest") << u"9223372036854775807"_s << std::numeric_limits<qlonglong>::max();
}

void TestTypedValues::count()
{
    QFETCH(QString, typed);
    QFETCH(qlonglong, number);
    QCOMPARE(typedCount(typed), Result<std::int64_t>(number));
}

void TestTypedValues::refusedCount_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("least");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << u" "_s << 0 << u"Nothing is typed here"_s;
    QTest::newRow("letters") << u"many"_s << 0 << u"“many” is not a whole number"_s;
    QTest::newRow("a fraction") << u"1.5"_s << 0 << u"Write digits only"_s;
    QTest::newRow("thousands") << u"4,500"_s << 0 << u"nothing between thousands"_s;
    QTest::newRow("another country's decimals") << u"1.234,56"_s << 0 << u"Write digits only"_s;
    QTest::newRow("below 0") << u"-5"_s << 0 << u"below 0"_s;
    QTest::newRow("a minus of typographers") << u"−5"_s << 0 << u"below 0"_s;
    QTest::newRow("less than the least") << u"0"_s << 1 << u"Type 1 or more"_s;
    QTest::newRow("beyond 64 bits") << u"9223372036854775808"_s << 0 << u"more than a limit can be"_s;
    QTest::newRow("digits of another script") << u"٤٥"_s << 0 << u"Write digits only"_s;
}

void TestTypedValues::refusedCount()
{
    QFETCH(QString, typed);
    QFETCH(int, least);
    QFETCH(QString, why);
    const Result<std::int64_t> number = typedCount(typed, least);
    QVERIFY(!number);
    QVERIFY2(number.error().message.contains(why), qPrintable(number.error().message));
}

void TestTypedValues::percent()
{
    QCOMPARE(typedPercent(u"70"_s), Result<int>(70));
    QCOMPARE(typedPercent(u"100"_s), Result<int>(100));
    QVERIFY(!typedPercent(u"0"_s));
    QCOMPARE(typedPercent(u"0"_s, 0), Result<int>(0));
    QVERIFY(typedPercent(u"101"_s).error().message.contains(u"ends at 100"));
}

void TestTypedValues::instant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("means");
    QTest::newRow("a day") << u"2026-12-01"_s << u"2026-12-01T00:00:00Z"_s;
    QTest::newRow("a minute") << u"2026-12-01 05:00Z"_s << u"2026-12-01T05:00:00Z"_s;
    QTest::newRow("another zone") << u"2026-12-01T05:00:00+01:00"_s << u"2026-12-01T04:00:00Z"_s;
}

void TestTypedValues::instant()
{
    QFETCH(QString, typed);
    QFETCH(QString, means);
    const Result<Instant> at = typedInstant(typed);
    QVERIFY(at);
    QCOMPARE(formatInstant(*at), means);
}

void TestTypedValues::refusedInstant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << u""_s << u"is not a time"_s;
    QTest::newRow("another country's date") << u"01.12.2026"_s << u"Write a day such as 2026-12-01"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s << u"is not a time"_s;
    QTest::newRow("no zone") << u"2026-12-01T05:00"_s << u"add Z for UTC"_s;
    QTest::newRow("too early") << u"1969-12-31"_s << u"outside the years 1970 to 2199"_s;
    QTest::newRow("too late") << u"2200-01-01T00:00Z"_s << u"outside the years 1970 to 2199"_s;
}

void TestTypedValues::refusedInstant()
{
    QFETCH(QString, typed);
    QFETCH(QString, why);
    const Result<Instant> at = typedInstant(typed);
    QVERIFY(!at);
    QVERIFY2(at.error().message.contains(why), qPrintable(at.error().message));
}

void TestTypedValues::date()
{
    QCOMPARE(typedDate(u" 2026-12-01 "_s), Result<CivilDate>(CivilDate::of(2026, 12, 1)));
    QVERIFY(!typedDate(u"2026-12-01T00:00Z"_s));
}

QTEST_MAIN(TestTypedValues)
#include "tst_typedvalues.moc"
