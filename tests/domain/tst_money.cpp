// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include "values.h"

#include <limits>
#include <string>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();

// Whole numbers of every size, not of small ones only.
rc::Gen<std::int64_t> anyWhole()
{
    return rc::gen::oneOf(rc::gen::arbitrary<std::int64_t>(),
                          rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::int64_t>()),
                          rc::gen::element(kMin, kMin + 1, kMax - 1, kMax));
}

rc::Gen<std::string> digits(int least, int most)
{
    return rc::gen::mapcat(rc::gen::inRange(least, most + 1), [](int count) {
        return rc::gen::container<std::string>(static_cast<std::size_t>(count),
                                               rc::gen::inRange('0', static_cast<char>('9' + 1)));
    });
}

}  // namespace

class TestMoney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDecimalsExactly_data();
    void readsDecimalsExactly();
    void refusesOtherText_data();
    void refusesOtherText();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void readsAnyNumberOfDigits();
    void doesNotCountZerosTowardsAnExponent();
    void readsTokenPrices();
    void writesCanonicalDecimals_data();
    void writesCanonicalDecimals();
    void checksSums();
    void holdsDisplaySumsAtTheirEnds();

    void textAndBackIsTheSame();
    void anExponentMovesThePointOnly();
    void roundsHalfToEven();
};

void TestMoney::readsDecimalsExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("nanos");
    QTest::addColumn<bool>("rounded");

    QTest::newRow("zero") << QByteArray("0") << qint64(0) << false;
    QTest::newRow("zero with decimals and exponent") << QByteArray("0.000e7") << qint64(0) << false;
    QTest::newRow("a quarter") << QByteArray("0.25") << qint64(250'000'000) << false;
    QTest::newRow("negative") << QByteArray("-12.5") << qint64(-12'500'000'000) << false;
    QTest::newRow("leading zeros") << QByteArray("007.10") << qint64(7'100'000'000) << false;
    QTest::newRow("small exponent") << QByteArray("1.2e-05") << qint64(12'000) << false;
    QTest::newRow("large exponent") << QByteArray("3E2") << qint64(300'000'000'000) << false;
    QTest::newRow("signed exponent") << QByteArray("3e+2") << qint64(300'000'000'000) << false;
    QTest::newRow("zeros beyond the scale are no rounding")
        << QByteArray("1.50000000000000") << qint64(1'500'000'000) << false;
    QTest::newRow("floating-point noise") << QByteArray("3.0001999999999996E-7") << qint64(300) << true;
    QTest::newRow("half of the first goes to none") << QByteArray("0.0000000005") << qint64(0) << true;
    QTest::newRow("just over half goes up") << QByteArray("0.00000000050000000000001") << qint64(1) << true;
    QTest::newRow("one and a half goes to two") << QByteArray("1.5e-9") << qint64(2) << true;
    QTest::newRow("two and a half goes to two") << QByteArray("2.5e-9") << qint64(2) << true;
    QTest::newRow("negative half goes to even") << QByteArray("-2.5e-9") << qint64(-2) << true;
    QTest::newRow("negative one and a half") << QByteArray("-1.5e-9") << qint64(-2) << true;
    QTest::newRow("far below") << QByteArray("1e-30") << qint64(0) << true;
    QTest::newRow("far below, negative") << QByteArray("-1e-30") << qint64(0) << true;
    QTest::newRow("one place below") << QByteArray("9.9e-11") << qint64(0) << true;
    QTest::newRow("carries through all nines") << QByteArray("0.9999999999") << qint64(1'000'000'000) << true;
    QTest::newRow("largest") << QByteArray("9223372036.854775807") << qint64(kMax) << false;
    QTest::newRow("largest after rounding") << QByteArray("9223372036.8547758074") << qint64(kMax) << true;
    QTest::newRow("smallest") << QByteArray("-9223372036.854775808") << qint64(kMin) << false;
}

// R5: exact, and what is finer than a nano-dollar is rounded half to even and said to be.
void TestMoney::readsDecimalsExactly()
{
    QFETCH(QByteArray, text);
    const ScaledDecimal read = parseMoney(text.toStdString());
    QCOMPARE(read.error, DecimalError::None);
    QTEST(qint64(read.value), "nanos");
    QTEST(read.rounded, "rounded");
}

void TestMoney::refusesOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",    " ",     "-",    "+1",  "1 ",    " 1",    "NaN",       "nan",     "inf", "Infinity",
                             "-0",  "-0.00", "-0e9", "1e",  "1e+",   "1e1.5", "1.",        ".5",      "-.5", "1..2",
                             "1,5", "1_000", "0x10", "--1", "1e--2", "$1",    "1\xC2\xA0", "\xD9\xA1"}) {
        QTest::addRow("'%s'", text) << QByteArray(text);
    }
    QTest::newRow("zero byte") << QByteArray("1\0", 2);
}

void TestMoney::refusesOtherText()
{
    QFETCH(QByteArray, text);
    QCOMPARE(parseMoney(text.toStdString()).error, DecimalError::NotANumber);
}

void TestMoney::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one nano too many") << QByteArray("9223372036.854775808");
    QTest::newRow("half a nano too many") << QByteArray("9223372036.8547758075");
    QTest::newRow("one nano too few") << QByteArray("-9223372036.854775809");
    QTest::newRow("nineteen digits") << QByteArray("9999999999.999999999");
    QTest::newRow("twenty digits") << QByteArray("10000000000.000000000");
    QTest::newRow("past unsigned 64 bits") << QByteArray("18446744073.709551616");
    QTest::newRow("by exponent") << QByteArray("1e10");
    QTest::newRow("far by exponent") << QByteArray("1e400");
    QTest::newRow("huge exponent") << QByteArray("1e99999999999999999999999999999");
}

void TestMoney::refusesWhatDoesNotFit()
{
    QFETCH(QByteArray, text);
    QCOMPARE(parseMoney(text.toStdString()).error, DecimalError::OutOfRange);
}

void TestMoney::readsAnyNumberOfDigits()
{
    const std::string zeros(100'000, '0');
    QCOMPARE(parseMoney("0." + zeros + "15e100000").value, 150'000'000);
    QCOMPARE(parseMoney("25" + zeros + "e-100001").value, 2'500'000'000);
    // Half and a very little more.
    QCOMPARE(parseMoney("0.0000000005" + zeros).value, 0);
    QCOMPARE(parseMoney("0.0000000005" + zeros + "1").value, 1);
    QCOMPARE(parseMoney("0.0000000005" + zeros).rounded, true);
}

void TestMoney::doesNotCountZerosTowardsAnExponent()
{
    const ScaledDecimal none = parseMoney("0e99999999999999999999999999999");
    QCOMPARE(none.error, DecimalError::None);
    QCOMPARE(none.value, 0);
    QCOMPARE(none.rounded, false);
    const ScaledDecimal tiny = parseMoney("7e-99999999999999999999999999999");
    QCOMPARE(tiny.error, DecimalError::None);
    QCOMPARE(tiny.value, 0);
    QCOMPARE(tiny.rounded, true);
}

// R33: prices are held in 1e-15 dollars a token, finer ones rounded half to even.
void TestMoney::readsTokenPrices()
{
    QCOMPARE(parsePricePerMtok("1.25").value, 1'250'000'000);
    QCOMPARE(parsePricePerMtok("0.0000000015").value, 2);
    QCOMPARE(parsePricePerMtok("0.0000000015").rounded, true);
    QCOMPARE(parsePricePerToken("3e-07").value, 300'000'000);
    QCOMPARE(parsePricePerToken("1.25e-06").value, parsePricePerMtok("1.25").value);
    QCOMPARE(parsePricePerToken("2.5e-15").value, 2);
    QCOMPARE(pricePerMtok({1'250'000'000}), QStringLiteral("1.25"));
    QCOMPARE(pricePerMtok({125'000'000}), QStringLiteral("0.125"));
}

void TestMoney::writesCanonicalDecimals_data()
{
    QTest::addColumn<qint64>("nanos");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << QStringLiteral("0.00");
    QTest::newRow("quarter") << qint64(250'000'000) << QStringLiteral("0.25");
    QTest::newRow("three decimals") << qint64(4'000'000) << QStringLiteral("0.004");
    QTest::newRow("one decimal is padded") << qint64(1'500'000'000) << QStringLiteral("1.50");
    QTest::newRow("whole") << qint64(99'000'000'000) << QStringLiteral("99.00");
    QTest::newRow("nine decimals") << qint64(1) << QStringLiteral("0.000000001");
    QTest::newRow("zeros inside stay") << qint64(10'010'000'000) << QStringLiteral("10.01");
    QTest::newRow("negative") << qint64(-50'000'000) << QStringLiteral("-0.05");
    QTest::newRow("largest") << qint64(kMax) << QStringLiteral("9223372036.854775807");
    QTest::newRow("smallest") << qint64(kMin) << QStringLiteral("-9223372036.854775808");
}

void TestMoney::writesCanonicalDecimals()
{
    QFETCH(qint64, nanos);
    QTEST(Money{nanos}.toString(), "text");
}

void TestMoney::checksSums()
{
    QCOMPARE(checkedAdd({3}, {4}), Money{7});
    QCOMPARE(checkedSub({3}, {4}), Money{-1});
    QCOMPARE(checkedMul({3}, -4), Money{-12});
    QVERIFY(!checkedAdd({kMax}, {1}));
    QVERIFY(!checkedSub({kMin}, {1}));
    QVERIFY(!checkedMul({kMax}, 2));
    QVERIFY(!checkedMul({kMin}, -1));
}

void TestMoney::holdsDisplaySumsAtTheirEnds()
{
    QCOMPARE(Money{3} + Money{4}, Money{7});
    QCOMPARE(Money{kMax} + Money{1}, Money{kMax});
    QCOMPARE(Money{kMin} + Money{-1}, Money{kMin});
    QCOMPARE(Money{kMin} - Money{1}, Money{kMin});
    QCOMPARE(Money{0} - Money{kMin}, Money{kMax});
}

void TestMoney::textAndBackIsTheSame()
{
    QVERIFY(rc::check("nanos -> text -> nanos", [] {
        const std::int64_t nanos = *anyWhole();
        const ScaledDecimal back = parseMoney(Money{nanos}.toString().toStdString());
        RC_ASSERT(back.error == DecimalError::None);
        RC_ASSERT(!back.rounded);
        RC_ASSERT(back.value == nanos);
    }));
    QVERIFY(rc::check("text -> nanos -> text", [] {
        // Canonical: no leading zeros, two decimals at least, no zero after them.
        const std::string whole = std::to_string(*rc::gen::inRange<std::int64_t>(0, 9'000'000'000));
        std::string decimals = *digits(2, 9);
        while (decimals.size() > 2 && decimals.back() == '0') decimals.pop_back();
        const bool zero = whole == "0" && decimals == "00";
        const std::string text = (!zero && *rc::gen::arbitrary<bool>() ? "-" : "") + whole + "." + decimals;
        RC_ASSERT(Money{parseMoney(text).value}.toString().toStdString() == text);
    }));
    QVERIFY(rc::check("any scale", [] {
        const std::int64_t value = *anyWhole();
        const int scale = *rc::gen::inRange(0, 19);
        const int decimals = *rc::gen::inRange(0, scale + 1);
        const ScaledDecimal back = parseDecimal(formatDecimal(value, scale, decimals).toStdString(), scale);
        RC_ASSERT(back.error == DecimalError::None);
        RC_ASSERT(back.value == value);
    }));
}

void TestMoney::anExponentMovesThePointOnly()
{
    QVERIFY(rc::check("exponent and point", [] {
        const std::int64_t nanos = *rc::gen::suchThat(anyWhole(), [](std::int64_t n) { return n != 0; });
        std::string text = std::to_string(nanos);
        const auto first = static_cast<std::size_t>(nanos < 0 ? 1 : 0);
        const auto point = *rc::gen::inRange(first + 1, text.size() + 1);
        const int exponent = static_cast<int>(text.size() - point) - 9;
        if (point < text.size()) text.insert(point, ".");
        text += 'e' + std::to_string(exponent);
        const ScaledDecimal read = parseMoney(text);
        RC_ASSERT(read.error == DecimalError::None);
        RC_ASSERT(!read.rounded);
        RC_ASSERT(read.value == nanos);
    }));
}

void TestMoney::roundsHalfToEven()
{
    QVERIFY(rc::check("digits below a nano", [] {
        const std::int64_t nanos = *rc::gen::inRange<std::int64_t>(0, 9'000'000'000'000'000'000);
        const std::string below = *digits(1, 30);
        const bool nothing = below.find_first_not_of('0') == below.npos;
        const bool half = below[0] == '5' && below.find_first_not_of('0', 1) == below.npos;
        const bool up = half ? nanos % 2 == 1 : below[0] >= '5';

        const ScaledDecimal read = parseMoney(std::to_string(nanos) + "." + below + "e-9");
        RC_ASSERT(read.error == DecimalError::None);
        RC_ASSERT(read.rounded == !nothing);
        RC_ASSERT(read.value == nanos + (up ? 1 : 0));
        if (nanos == 0) return;
        RC_ASSERT(parseMoney("-" + std::to_string(nanos) + "." + below + "e-9").value == -read.value);
    }));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
