// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pricelist.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

const PriceListEntry *find(const PriceList &list, const QString &key)
{
    const auto found = std::ranges::find(list.entries, key, &PriceListEntry::key);
    return found == list.entries.end() ? nullptr : &*found;
}

// A list of one model with these members.
QByteArray model(const QByteArray &members)
{
    return "{\"m\": {" + members + "}}";
}

}  // namespace

class TestPriceList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPricesExactly_data();
    void readsPricesExactly();
    void readsTheRestOfAnEntry();
    void skips_data();
    void skips();
    void tiers_data();
    void tiers();
    void ofAModelListedTwiceTheLastCounts();
    void refuses_data();
    void refuses();
    void readsThePublishedList();
};

void TestPriceList::readsPricesExactly_data()
{
    QTest::addColumn<QByteArray>("price");
    QTest::addColumn<qint64>("femtos");
    QTest::addColumn<qint64>("rounded");
    QTest::newRow("plain") << QByteArray("0.00000125") << qint64{1'250'000'000} << qint64{0};
    QTest::newRow("exponent") << QByteArray("3e-07") << qint64{300'000'000} << qint64{0};
    QTest::newRow("capital exponent") << QByteArray("3E-7") << qint64{300'000'000} << qint64{0};
    QTest::newRow("zero") << QByteArray("0") << qint64{0} << qint64{0};
    QTest::newRow("zero with decimals") << QByteArray("0.0") << qint64{0} << qint64{0};
    QTest::newRow("an integer") << QByteArray("2") << qint64{2'000'000'000'000'000} << qint64{0};
    QTest::newRow("23 decimals (R33)") << QByteArray("3.0001999999999996E-7") << qint64{300'020'000} << qint64{1};
    QTest::newRow("half to even, down (R33)") << QByteArray("2.5e-15") << qint64{2} << qint64{1};
    QTest::newRow("half to even, up (R33)") << QByteArray("3.5e-15") << qint64{4} << qint64{1};
    QTest::newRow("what a double cannot hold")
        << QByteArray("9.007199254740993") << qint64{9'007'199'254'740'993} << qint64{0};
}

void TestPriceList::readsPricesExactly()
{
    QFETCH(QByteArray, price);
    QFETCH(qint64, femtos);
    QFETCH(qint64, rounded);
    const auto list = parsePriceList(model("\"input_cost_per_token\": " + price + ", \"output_cost_per_token\": 0"));
    QVERIFY(list);
    QCOMPARE(list->entries.size(), 1U);
    QCOMPARE(list->entries.at(0).input, TokenPrice{femtos});
    QCOMPARE(list->rounded, rounded);
}

void TestPriceList::readsTheRestOfAnEntry()
{
    const auto list =
        parsePriceList(model(R"("litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 4e-06,
        "cache_read_input_token_cost": 1e-06, "output_cost_per_token": 1.6e-05, "input_cost_per_token_batches": 1e-06,
        "output_cost_per_token_batches": 5e-06, "max_input_tokens": 2000000.0, "supported_regions": ["global", "eu-west-1"])"));
    QVERIFY(list);
    PriceListEntry expected;
    expected.key = u"m"_s;
    expected.provider = u"openai"_s;
    expected.mode = u"chat"_s;
    expected.input = {4'000'000'000};
    expected.cachedInput = TokenPrice{1'000'000'000};
    expected.output = {16'000'000'000};
    expected.batchInput = TokenPrice{1'000'000'000};
    expected.batchOutput = TokenPrice{5'000'000'000};
    expected.contextWindow = 2'000'000;
    expected.regions = {u"global"_s, u"eu-west-1"_s};
    QCOMPARE(list->entries.at(0), expected);
}

void TestPriceList::skips_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("text") << QByteArray("\"gpt\"");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("no price") << QByteArray("{\"mode\": \"image_generation\"}");
    QTest::newRow("no output price") << QByteArray("{\"input_cost_per_token\": 1e-6}");
    QTest::newRow("no input price") << QByteArray("{\"output_cost_per_token\": 1e-6}");
    QTest::newRow("price null") << QByteArray("{\"input_cost_per_token\": null, \"output_cost_per_token\": 1e-6}");
    QTest::newRow("price in words") << QByteArray(
        "{\"input_cost_per_token\": \"1e-6\", \"output_cost_per_token\": 1e-6}");
    QTest::newRow("price negative") << QByteArray("{\"input_cost_per_token\": -1e-6, \"output_cost_per_token\": 1e-6}");
    QTest::newRow("price beyond 64 bits")
        << QByteArray("{\"input_cost_per_token\": 9223.4, \"output_cost_per_token\": 1e5}");
}

void TestPriceList::skips()
{
    QFETCH(QByteArray, entry);
    const auto list =
        parsePriceList("{\"bad\": " + entry + R"(, "good": {"input_cost_per_token": 1, "output_cost_per_token": 1}})");
    QVERIFY(list);
    QCOMPARE(list->skipped, 1);
    QCOMPARE(list->entries.size(), 1U);
    QCOMPARE(list->entries.at(0).key, u"good"_s);
}

void TestPriceList::tiers_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("tiered");
    QTest::newRow("above 200k tokens") << QByteArray("\"input_cost_per_token_above_200k_tokens\": 1") << true;
    QTest::newRow("above 272k tokens, priority")
        << QByteArray("\"cache_read_input_token_cost_above_272k_tokens_priority\": 1") << true;
    QTest::newRow("a list of tiers") << QByteArray("\"tiered_pricing\": [{\"range\": [0, 256000.0]}]") << true;
    QTest::newRow("cache kept above an hour")
        << QByteArray("\"cache_creation_input_token_cost_above_1hr\": 1") << false;
    QTest::newRow("none") << QByteArray("\"mode\": \"chat\"") << false;
}

void TestPriceList::tiers()
{
    QFETCH(QByteArray, member);
    QFETCH(bool, tiered);
    const auto list = parsePriceList(model("\"input_cost_per_token\": 1, \"output_cost_per_token\": 1, " + member));
    QVERIFY(list);
    QCOMPARE(list->entries.at(0).tiered, tiered);
}

void TestPriceList::ofAModelListedTwiceTheLastCounts()
{
    const auto list = parsePriceList(R"({"m": {"input_cost_per_token": 1, "output_cost_per_token": 1}, "n": 1,
        "m": {"input_cost_per_token": 2, "input_cost_per_token": 3, "output_cost_per_token": 1}})");
    QVERIFY(list);
    QCOMPARE(list->entries.size(), 1U);
    QCOMPARE(list->skipped, 1);
    QCOMPARE(list->entries.at(0).input, TokenPrice{3'000'000'000'000'000});
}

void TestPriceList::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty file") << QByteArray() << u"line 1, column 1: the JSON ends too early."_s;
    QTest::newRow("cut off") << QByteArray("{\"m\": {") << u"line 1, column 8: the JSON ends too early."_s;
    QTest::newRow("not JSON") << QByteArray("model,price\n") << u"line 1, column 1: this is not valid JSON: "_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"This is no price list: it must be a JSON object"_s;
}

void TestPriceList::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto list = parsePriceList(json);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::Refused);
    QCOMPARE(list.error().message.left(message.size()), message);
}

// Figures counted from the file by other means.
void TestPriceList::readsThePublishedList()
{
    QFile file(QStringLiteral(HEADROOM_SHARED_DATA "/model_prices_and_context_window_2026-08-01.json"));
    if (!file.open(QIODevice::ReadOnly)) QSKIP("the published price list is not here");
    const auto list = parsePriceList(file.readAll());
    QVERIFY(list);
    QCOMPARE(list->entries.size(), 2498U);
    QCOMPARE(list->skipped, 488);
    QCOMPARE(list->rounded, 31);
    QCOMPARE(std::ranges::count_if(list->entries, &PriceListEntry::tiered), 107);
    const PriceListEntry *fast = find(*list, u"xai/grok-4-fast-reasoning"_s);
    QVERIFY(fast);
    QCOMPARE(fast->contextWindow, 2'000'000);
}

QTEST_APPLESS_MAIN(TestPriceList)
#include "tst_pricelist.moc"
