// SPDX-License-Identifier: GPL-3.0-or-later
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

Result<PublicationAnswer> Ledger::publish(const CatalogDraft &, const QString &)
{
    return refused(QStringLiteral("not there yet"));
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
