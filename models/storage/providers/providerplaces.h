// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/events/dictionary.h"
#include "storage/ledgerstate.h"

#include <map>
#include <set>

namespace headroom {

// Where an event ran, by the catalog; empty: not known.
struct ProviderPlace {
    QString pool;  // the event's own, else its route's
    QString route;
    QString region;  // the pool's, else the route's
    bool operator<(const ProviderPlace &other) const;
};

class ProviderPlaces {
public:
    explicit ProviderPlaces(LedgerState &state);

    // By the ids that an event has of its route and pool. One place has one address, which stays.
    const ProviderPlace &of(std::int64_t routeId, std::int64_t poolId);

private:
    ProviderPlace find(std::int64_t routeId, std::int64_t poolId);

    const Catalog &m_catalog;
    Dictionary m_routes;
    Dictionary m_pools;
    std::map<std::pair<std::int64_t, std::int64_t>, const ProviderPlace *> m_byIds;
    std::set<ProviderPlace> m_places;
};

// A pool by its key; null where nobody described it.
const Pool *describedPool(const Catalog &catalog, const QString &key);

}  // namespace headroom
