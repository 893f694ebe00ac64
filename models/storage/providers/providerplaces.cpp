// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/providers/providerplaces.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom {

bool ProviderPlace::operator<(const ProviderPlace &other) const
{
    return std::tie(pool, route, region) < std::tie(other.pool, other.route, other.region);
}

const Pool *describedPool(const Catalog &catalog, const QString &key)
{
    const auto pool = std::ranges::find(catalog.pools, key, &Pool::key);
    return pool == catalog.pools.end() ? nullptr : &*pool;
}

ProviderPlaces::ProviderPlaces(LedgerState &state)
    : m_catalog(state.catalog().catalog), m_routes(state.db(), u"route"_s), m_pools(state.db(), u"event_pool"_s)
{}

const ProviderPlace &ProviderPlaces::of(std::int64_t routeId, std::int64_t poolId)
{
    const ProviderPlace *&known = m_byIds[{routeId, poolId}];
    if (!known) known = &*m_places.insert(find(routeId, poolId)).first;
    return *known;
}

ProviderPlace ProviderPlaces::find(std::int64_t routeId, std::int64_t poolId)
{
    ProviderPlace place;
    place.route = QString::fromStdString(m_routes.keyOf(routeId));
    place.pool = QString::fromStdString(m_pools.keyOf(poolId));
    const Route *route = m_catalog.route(place.route);
    if (place.pool.isEmpty() && route) place.pool = route->pool.value_or(QString());
    if (const Pool *pool = describedPool(m_catalog, place.pool)) place.region = pool->region.value_or(QString());
    if (place.region.isEmpty() && route) place.region = route->region.value_or(QString());
    return place;
}

}  // namespace headroom
