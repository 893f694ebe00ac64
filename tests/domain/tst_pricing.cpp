// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pricing.h"

#include "values.h"

#include <limits>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

RoutePrice price(std::string_view input, std::optional<std::string_view> cached, std::string_view output,
                 std::optional<int> batchPercent = {})
{
    const auto perMtok = [](std::string_view text) { return TokenPrice{parsePricePerMtok(text).value}; };
    RoutePrice price;
    price.input = perMtok(input);
    if (cached) price.cachedInput = perMtok(*cached);
    price.output = perMtok(output);
    price.batchPercent = batchPercent;
    return price;
}

}  // namespace

class TestPricing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pricesTokens_data();
    void pricesTokens();
    void roundsOnceHalfToEven_data();
    void roundsOnceHalfToEven();
    void sumsBeforeItRounds();
    void nothingKnownIsNoEstimate();
    void whatDoesNotFitIsNoEstimate();
    void aPriceIsInForceFromItsInstant();
    void agreesWithASumInWords();
};

void TestPricing::pricesTokens_data()
{
    QTest::addColumn<RoutePrice>("price");
    QTest::addColumn<TokenCounts>("tokens");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("cost");
    const auto row = [](const char *name, const RoutePrice &price, const TokenCounts &tokens, Mode mode,
                        const char *cost) {
        QTest::newRow(name) << price << tokens << static_cast<int>(mode) << QString::fromLatin1(cost);
    };
    const RoutePrice gpt = price("1.25", "0.125", "10.00", 50);
    row("input and output", gpt, {1'000'000, {}, 100'000}, Mode::Sync, "2.25");
    row("cached input is part of the input", gpt, {1'000'000, 400'000, 0}, Mode::Sync, "0.80");
    row("all of it cached", gpt, {1'000'000, 1'000'000, 0}, Mode::Sync, "0.125");
    row("cached costs as input where it has no price", price("1.25", {}, "10.00"), {1'000'000, 400'000, 0}, Mode::Sync,
        "1.25");
    row("batch at half", gpt, {1'000'000, 400'000, 100'000}, Mode::Batch, "0.90");
    row("batch without its own price", price("1.25", {}, "10.00"), {1'000'000, {}, 0}, Mode::Batch, "1.25");
    row("batch for nothing", price("1.25", {}, "10.00", 0), {1'000'000, {}, 5}, Mode::Batch, "0.00");
    row("output unknown", gpt, {1'000'000, {}, {}}, Mode::Sync, "1.25");
    row("input unknown", gpt, {{}, {}, 1000}, Mode::Sync, "0.01");
    row("input unknown but for its cached part", gpt, {{}, 1'000'000, 1000}, Mode::Sync, "0.135");
    row("no tokens", gpt, {0, 0, 0}, Mode::Sync, "0.00");
    row("free", price("0", "0", "0"), {kMax, 0, kMax}, Mode::Sync, "0.00");
}

void TestPricing::pricesTokens()
{
    QFETCH(RoutePrice, price);
    QFETCH(TokenCounts, tokens);
    QFETCH(int, mode);
    const std::optional<Money> cost = estimateCost(price, tokens, static_cast<Mode>(mode));
    QVERIFY(cost);
    QTEST(cost->toString(), "cost");
}

void TestPricing::roundsOnceHalfToEven_data()
{
    QTest::addColumn<qint64>("femtos");
    QTest::addColumn<int>("percent");
    QTest::addColumn<qint64>("nanos");
    QTest::newRow("under half") << qint64(499'999) << 100 << qint64(0);
    QTest::newRow("half of one") << qint64(500'000) << 100 << qint64(0);
    QTest::newRow("over half") << qint64(500'001) << 100 << qint64(1);
    QTest::newRow("one and a half") << qint64(1'500'000) << 100 << qint64(2);
    QTest::newRow("two and a half") << qint64(2'500'000) << 100 << qint64(2);
    QTest::newRow("half by the percentage") << qint64(5'000'000) << 50 << qint64(2);
    QTest::newRow("under half by the percentage") << qint64(4'999'999) << 50 << qint64(2);
    QTest::newRow("over half by the percentage") << qint64(5'000'001) << 50 << qint64(3);
    QTest::newRow("percentage finer than a femto") << qint64(1) << 1 << qint64(0);
    QTest::newRow("just over half by a hundredth of a femto") << qint64(50'000'001) << 1 << qint64(1);
}

// R33: rounded once, after the percentage, half to even.
void TestPricing::roundsOnceHalfToEven()
{
    QFETCH(qint64, femtos);
    QFETCH(int, percent);
    RoutePrice route;
    route.input = {femtos};
    route.batchPercent = percent;
    const std::optional<Money> cost = estimateCost(route, {1, {}, {}}, Mode::Batch);
    QVERIFY(cost);
    QTEST(qint64(cost->nanos), "nanos");
}

void TestPricing::sumsBeforeItRounds()
{
    RoutePrice route;
    route.input = {400'000};
    route.cachedInput = TokenPrice{400'000};
    route.output = {400'000};
    QCOMPARE(estimateCost(route, {2, 1, 1}, Mode::Sync), Money{1});  // 1.2 nanos, not three times 0
}

void TestPricing::nothingKnownIsNoEstimate()
{
    QVERIFY(!estimateCost(price("1", {}, "1"), {}, Mode::Sync));
    QVERIFY(!estimateCost(price("1", {}, "1"), {{}, 100, {}}, Mode::Sync));
}

void TestPricing::whatDoesNotFitIsNoEstimate()
{
    RoutePrice route;
    route.input = {1'000'000};  // a nano-dollar a token
    QCOMPARE(estimateCost(route, {kMax, {}, {}}, Mode::Sync), Money{kMax});
    route.output = {1'000'000};
    QCOMPARE(estimateCost(route, {kMax - 1, {}, 1}, Mode::Sync), Money{kMax});
    QVERIFY(!estimateCost(route, {kMax, {}, 1}, Mode::Sync));
    const RoutePrice steepest{{}, {kMax}, TokenPrice{kMax}, {kMax}, 1};
    QVERIFY(!estimateCost(steepest, {kMax, kMax, kMax}, Mode::Sync));
    QVERIFY(!estimateCost(steepest, {kMax, 0, kMax}, Mode::Batch));
}

// R33: the latest price not after the instant, of equal ones the later in the list.
void TestPricing::aPriceIsInForceFromItsInstant()
{
    Route route;
    QVERIFY(!priceAt(route, at("2026-01-01T00:00:00Z")));
    RoutePrice old = price("2", {}, "2");
    old.from = at("2026-01-01T00:00:00Z");
    RoutePrice replaced = price("3", {}, "3");
    replaced.from = at("2026-02-01T00:00:00Z");
    RoutePrice current = price("4", {}, "4");
    current.from = replaced.from;
    route.prices = {replaced, old, current};
    QVERIFY(!priceAt(route, at("2025-12-31T23:59:59.999999Z")));
    QCOMPARE(priceAt(route, at("2026-01-01T00:00:00Z"))->input, old.input);
    QCOMPARE(priceAt(route, at("2026-01-31T23:59:59.999999Z"))->input, old.input);
    QCOMPARE(priceAt(route, at("2026-02-01T00:00:00Z"))->input, current.input);
}

void TestPricing::agreesWithASumInWords()
{
    QVERIFY(rc::check("within half a nano of the exact sum", [] {
        const auto count = rc::gen::inRange<std::int64_t>(0, 2'000'000);
        const auto femtos = rc::gen::inRange<std::int64_t>(0, 100'000'000'000);
        RoutePrice route;
        route.input = {*femtos};
        route.cachedInput = TokenPrice{*femtos};
        route.output = {*femtos};
        route.batchPercent = *rc::gen::inRange(0, 101);
        const std::int64_t cached = *count;
        const std::int64_t fresh = *count;
        const std::int64_t output = *count;
        // Below 2^63 for these sizes: 3 x 2e6 x 1e11.
        const std::int64_t sum =
            fresh * route.input.femtos + cached * route.cachedInput->femtos + output * route.output.femtos;
        const std::optional<Money> cost = estimateCost(route, {fresh + cached, cached, output}, Mode::Batch);
        RC_ASSERT(cost);
        const auto exact = static_cast<long double>(sum) * static_cast<long double>(*route.batchPercent) / 1e8L;
        RC_ASSERT(std::abs(static_cast<long double>(cost->nanos) - exact) <= 0.5001L);
    }));
}

QTEST_GUILESS_MAIN(TestPricing)
#include "tst_pricing.moc"
