// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalog/catalogchange.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"

namespace headroom {

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
    return published;
}

Result<std::vector<ListedPrice>> Ledger::priceList()
{
    return refused(QStringLiteral("not there yet"));
}

Result<PriceListDifference> Ledger::priceListDifference(const QByteArray &)
{
    return refused(QStringLiteral("not there yet"));
}

}  // namespace headroom
