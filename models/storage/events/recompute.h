// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "storage/connection.h"
#include "storage/events/rollup.h"
#include "storage/events/userollup.h"

#include <set>

namespace headroom {

// Makes the sums that are not of one workspace, of every event there is.
void sumUse(Connection &connection, const CatalogIndex &catalog);
// Makes the sums of the operating ratios, and those of credits, of every event there is.
void sumRatios(Connection &connection, CatalogIndex &catalog);

// After the catalog changed from `before` to `after`: maps what is mappable and makes the sums anew of every
// workspace whose days, cycles, mapped events or estimated costs changed. Inside the caller's transaction.
void recomputeAfterChange(Connection &connection, const Catalog &before, const Catalog &after);

}  // namespace headroom
