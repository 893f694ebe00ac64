// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/exactdecimal.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace headroom;

namespace {

// Room for the product of two 64-bit numbers, to reckon in another way.
__extension__ using Wide = __int128;

std::string decimalText(Wide value)
{
    const bool negative = value < 0;
    std::string text;
    for (Wide rest = negative ? -value : value; rest > 0; rest /= 10)
        text += static_cast<char>('0' + static_cast<int>(rest % 10));
    if (text.empty()) text = "0";
    if (negative) text += '-';
    std::reverse(text.begin(), text.end());
    return text;
}

// "123" with two decimals is "1.23".
std::string withPoint(std::int64_t value, int decimals)
{
    std::string text = decimalText(value < 0 ? -Wide{value} : Wide{value});
    const auto places = static_cast<std::size_t>(decimals);
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    if (decimals > 0) text.insert(text.size() - places, ".");
    return value < 0 ? '-' + text : text;
}

}  // namespace

class TestExactDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written");  // empty: refused
        QTest::newRow("whole") << QByteArray("120") << QByteArray("120");
        QTest::newRow("decimals") << QByteArray("-12.50") << QByteArray("-1250e-2");
        QTest::newRow("exponent") << QByteArray("1.7e9") << QByteArray("17e8");
        QTest::newRow("exponents that cancel") << QByteArray("1.5e1") << QByteArray("15");
        QTest::newRow("leading zeros") << QByteArray("000.0010") << QByteArray("10e-4");
        QTest::newRow("zero") << QByteArray("-0.00e5") << QByteArray("0");
        QTest::newRow("an exponent past all bounds")
            << QByteArray("1e99999999999999999999") << QByteArray("1e1000000000");
        for (const char *bad :
             {"", "-", "+1", ".", ".5", "5.", "1e", "1e+", "1e1.5", "1.2.3", "NaN", "0x1", " 1", "1 ", "--1", "e5"}) {
            QTest::addRow("refused: \"%s\"", bad) << QByteArray(bad) << QByteArray();
        }
    }

    void readsAndWrites()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        const auto number = ExactDecimal::parse(text.toStdString());
        QCOMPARE(number.has_value(), !written.isEmpty());
        if (number) QCOMPARE(QByteArray::fromStdString(number->toString()), written);
    }

    void aProductIsExact()
    {
        QVERIFY(rc::check([](std::int64_t a, std::int64_t b) {
            const auto product = ExactDecimal::parse(decimalText(a))->times(*ExactDecimal::parse(decimalText(b)));
            RC_ASSERT(product.toString() == decimalText(Wide{a} * b));
        }));
    }

    void aProductOfDecimalsHasTheDecimalsOfBoth()
    {
        const auto product = ExactDecimal::parse("-0.015")->times(*ExactDecimal::parse("0.01"));
        QCOMPARE(product.toString(), std::string("-15e-5"));
        QCOMPARE(ExactDecimal::parse("5")->times(*ExactDecimal::parse("0")).toString(), std::string("0"));
        QCOMPARE(ExactDecimal::parse("999")->times(*ExactDecimal::parse("999")).toString(), std::string("998001"));
    }

    void floorsToTheUnit()
    {
        QVERIFY(rc::check([](std::int32_t value) {
            const int decimals = *rc::gen::inRange(0, 8);
            const int shift = *rc::gen::inRange(-3, 7);
            std::int64_t divisor = 1;
            std::int64_t factor = 1;
            for (int i = decimals - shift; i > 0; --i) divisor *= 10;
            for (int i = shift - decimals; i > 0; --i) factor *= 10;
            std::int64_t expected = value * factor / divisor;
            if (value < 0 && expected * divisor != value * factor) --expected;
            RC_ASSERT(ExactDecimal::parse(withPoint(value, decimals))->floorShifted(shift) == expected);
        }));
    }

    void floorsAtTheEndsOfTheRange()
    {
        QCOMPARE(ExactDecimal::parse("9223372036854775807")->floorShifted(0), std::numeric_limits<std::int64_t>::max());
        QCOMPARE(ExactDecimal::parse("9223372036854.7758079")->floorShifted(6),
                 std::numeric_limits<std::int64_t>::max());
        QCOMPARE(ExactDecimal::parse("9223372036854775808")->floorShifted(0), std::nullopt);
        QCOMPARE(ExactDecimal::parse("1e1000000000")->floorShifted(6), std::nullopt);
        QCOMPARE(ExactDecimal::parse("1e-1000000000")->floorShifted(6), 0);
        QCOMPARE(ExactDecimal::parse("-1e-1000000000")->floorShifted(6), -1);
    }
};

QTEST_APPLESS_MAIN(TestExactDecimal)
#include "tst_exactdecimal.moc"
