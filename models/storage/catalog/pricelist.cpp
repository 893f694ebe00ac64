// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalog/catalogstore.h"

#include "storage/catalog/catalogread.h"
#include "storage/catalog/catalogwrite.h"

using namespace Qt::StringLiterals;

namespace headroom {

void savePriceList(Connection &connection, const PriceList &list, Instant from)
{
    Query insert(connection,
                 u"INSERT INTO price_list (key, valid_from, provider, mode, input, cached_input, output, batch_input, "
                 "batch_output, tiered, context_window, regions) VALUES (:key, :valid_from, :provider, :mode, :input, "
                 ":cached_input, :output, :batch_input, :batch_output, :tiered, :context_window, :regions) "
                 "ON CONFLICT (key, valid_from) DO UPDATE SET provider = excluded.provider, mode = excluded.mode, "
                 "input = excluded.input, cached_input = excluded.cached_input, output = excluded.output, "
                 "batch_input = excluded.batch_input, batch_output = excluded.batch_output, "
                 "tiered = excluded.tiered, context_window = excluded.context_window, regions = excluded.regions"_s);
    for (const PriceListEntry &entry : list.entries) {
        insert.bind(u":key"_s, entry.key)
            .bind(u":valid_from"_s, from.us)
            .bind(u":provider"_s, entry.provider)
            .bind(u":mode"_s, entry.mode)
            .bind(u":input"_s, entry.input.femtos)
            .bind(u":cached_input"_s, number(entry.cachedInput))
            .bind(u":output"_s, entry.output.femtos)
            .bind(u":batch_input"_s, number(entry.batchInput))
            .bind(u":batch_output"_s, number(entry.batchOutput))
            .bind(u":tiered"_s, entry.tiered ? 1 : 0)
            .bind(u":context_window"_s, entry.contextWindow)
            .bind(u":regions"_s, entry.regions.join(u','))
            .run();
    }
}

std::vector<ListedPrice> loadPriceList(Connection &connection)
{
    Query query(connection, u"SELECT key, valid_from, provider, mode, input, cached_input, output, batch_input, "
                            "batch_output, tiered, context_window, regions FROM price_list AS p WHERE valid_from = "
                            "(SELECT max(valid_from) FROM price_list WHERE key = p.key) ORDER BY key"_s);
    query.run();
    std::vector<ListedPrice> prices;
    while (query.next()) {
        Row row(query);
        ListedPrice &price = prices.emplace_back();
        PriceListEntry &entry = price.entry;
        entry.key = row.text();
        price.from = row.amount<Instant>();
        entry.provider = row.text();
        entry.mode = row.text();
        entry.input = row.amount<TokenPrice>();
        entry.cachedInput = row.optionalAmount<TokenPrice>();
        entry.output = row.amount<TokenPrice>();
        entry.batchInput = row.optionalAmount<TokenPrice>();
        entry.batchOutput = row.optionalAmount<TokenPrice>();
        entry.tiered = row.flag();
        entry.contextWindow = row.optionalInteger();
        entry.regions = row.text().split(u',', Qt::SkipEmptyParts);
    }
    return prices;
}

}  // namespace headroom
