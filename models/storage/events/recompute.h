// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "storage/connection.h"
#include "storage/events/rollup.h"

#include <set>

namespace headroom {

// Sums a workspace's events anew from its segments.
void sumWorkspace(Connection &connection, CatalogIndex &catalog, std::int64_t workspaceId, RollupAccumulator &sums);

// Maps the events that a sheet covers now (R7) and returns the workspaces whose sums are stale because of it.
// An event whose measure is missing stays unmapped.
std::set<std::int64_t> mapUnmappedEvents(Connection &connection, CatalogIndex &catalog);

// After the catalog changed from `before` to `after`: maps what is mappable and makes the sums anew of every
// workspace whose days, cycles, mapped events or estimated costs changed. Inside the caller's transaction.
void recomputeAfterChange(Connection &connection, const Catalog &before, const Catalog &after);

}  // namespace headroom
