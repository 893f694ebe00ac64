// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalog/catalogchange.h"
#include "storage/catalog/catalogstore.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

#include <algorithm>

namespace headroom {

namespace {

// What a list would change of the prices published so far.
PriceListDifference differenceFrom(const std::vector<ListedPrice> &published, const PriceList &list)
{
    QHash<QString, const ListedPrice *> left;
    for (const ListedPrice &price : published) left.insert(price.entry.key, &price);
    PriceListDifference difference;
    difference.skipped = list.skipped;
    for (const PriceListEntry &entry : list.entries) {
        const ListedPrice *old = left.take(entry.key);
        if (old && old->entry == entry) {
            ++difference.unchanged;
        } else {
            difference.rows.push_back({entry, old ? std::optional(*old) : std::nullopt});
        }
    }
    difference.missing = left.size();
    std::ranges::sort(difference.rows, {},
                      [](const PriceListDifference::Row &row) -> const QString & { return row.after.key; });
    return difference;
}

}  // namespace

Result<CatalogState> Ledger::catalogState()
{
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        const CachedCatalog &cached = m_state->catalog();
        return CatalogState{std::make_shared<const Catalog>(cached.catalog), cached.revision};
    });
}

Result<PublicationAnswer> Ledger::publish(const CatalogDraft &draft, const QString &reason)
{
    // What gateways wrote until now is settled by the catalog in force until now.
    if (const Result<void> settled = settle(); !settled) return tl::make_unexpected(settled.error());
    auto published = guarded([&] {
        Transaction transaction(m_state->db());
        PublicationAnswer answer = publishDraft(*m_state, draft, reason);
        if (answer.conflicts.empty()) transaction.commit();
        return answer;
    });
    if (!published) m_state->forgetCatalog();
    judgeWhatIsDue();
    return published;
}

Result<std::vector<ListedPrice>> Ledger::priceList()
{
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return loadPriceList(m_state->db());
    });
}

Result<PriceListDifference> Ledger::priceListDifference(const QByteArray &json)
{
    return guarded([&] {
        const PriceList list = orThrow(parsePriceList(json));
        const ReadSnapshot snapshot(m_state->db());
        return differenceFrom(loadPriceList(m_state->db()), list);
    });
}

}  // namespace headroom
