// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastledger.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;
using headroom::testing::FastLedger;
using headroom::testing::instant;

namespace {

const QByteArray kFirst = R"({
 "b": {"input_cost_per_token": 1e-6, "output_cost_per_token": 2e-6, "cache_read_input_token_cost": 1e-7,
       "input_cost_per_token_batches": 5e-7, "output_cost_per_token_batches": 1e-6, "litellm_provider": "openai",
       "mode": "chat", "max_input_tokens": 128000, "supported_regions": ["eu", "us"],
       "input_cost_per_token_above_200k_tokens": 2e-6},
 "a": {"input_cost_per_token": 0, "output_cost_per_token": 0},
 "picture": {"mode": "image_generation"}})";

// Without "a", with another price for "b" and a new "c".
const QByteArray kSecond = R"({
 "c": {"input_cost_per_token": 3e-6, "output_cost_per_token": 4e-6},
 "b": {"input_cost_per_token": 9e-7, "output_cost_per_token": 2e-6},
 "picture": {"mode": "image_generation"}, "sound": {"mode": "audio"}})";

// "key input from" of each.
QStringList listed(Ledger &ledger)
{
    const auto prices = ledger.priceList();
    if (!prices) return {prices.error().message};
    QStringList rows;
    for (const ListedPrice &price : *prices) {
        rows << u"%1 %2 %3"_s.arg(price.entry.key, pricePerMtok(price.entry.input), formatInstant(price.from));
    }
    return rows;
}

// "key before after" of each.
QStringList changed(const PriceListDifference &difference)
{
    QStringList rows;
    for (const auto &row : difference.rows) {
        rows << u"%1 %2 %3"_s.arg(row.after.key, row.before ? pricePerMtok(row.before->entry.input) : u"-"_s,
                                  pricePerMtok(row.after.input));
    }
    return rows;
}

}  // namespace

class TestListedPrices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListIsTheLatestEntryOfEachModel()
    {
        FastLedger file;
        QCOMPARE(listed(file.ledger()), QStringList());
        QVERIFY(file.ledger().importPrices(kSecond, instant("2026-03-01T00:00:00Z")));
        // Dated before what is there already.
        QVERIFY(file.ledger().importPrices(kFirst, instant("2026-01-01T00:00:00Z")));
        QCOMPARE(listed(file.ledger()), (QStringList{u"a 0.00 2026-01-01T00:00:00Z"_s, u"b 0.90 2026-03-01T00:00:00Z"_s,
                                                     u"c 3.00 2026-03-01T00:00:00Z"_s}));
    }

    void anEntryIsReadAsItWasImported()
    {
        FastLedger file;
        QVERIFY(file.ledger().importPrices(kFirst, instant("2026-01-01T00:00:00Z")));
        const auto list = parsePriceList(kFirst);
        const auto prices = file.ledger().priceList();
        QCOMPARE(prices->size(), std::size_t{2});
        QVERIFY(prices->at(0).entry == list->entries.at(1));
        QVERIFY(prices->at(1).entry == list->entries.at(0));
        QVERIFY(prices->at(1).entry.tiered);
    }

    void aListIsComparedBeforeItIsImported()
    {
        FastLedger file;
        const auto fresh = file.ledger().priceListDifference(kFirst);
        QCOMPARE(changed(*fresh), (QStringList{u"a - 0.00"_s, u"b - 1.00"_s}));
        QCOMPARE(fresh->unchanged, 0);
        QCOMPARE(fresh->skipped, 1);
        QCOMPARE(fresh->missing, 0);
        QCOMPARE(listed(file.ledger()), QStringList());

        QVERIFY(file.ledger().importPrices(kFirst, instant("2026-01-01T00:00:00Z")));
        const auto same = file.ledger().priceListDifference(kFirst);
        QCOMPARE(changed(*same), QStringList());
        QCOMPARE(same->unchanged, 2);

        const auto other = file.ledger().priceListDifference(kSecond);
        QCOMPARE(changed(*other), (QStringList{u"b 1.00 0.90"_s, u"c - 3.00"_s}));
        QCOMPARE(other->rows.front().before->from, instant("2026-01-01T00:00:00Z"));
        QCOMPARE(other->unchanged, 0);
        QCOMPARE(other->skipped, 2);
        QCOMPARE(other->missing, 1);
    }

    void somethingElseIsRefused()
    {
        FastLedger file;
        const auto answer = file.ledger().priceListDifference("[]");
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestListedPrices)
#include "tst_listedprices.moc"
