// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogstate.h"
#include "storage/connection.h"

// The catalog in the database. All of it throws DatabaseError where a statement fails, as the rest of storage does.
namespace headroom {

// The catalog as the current transaction or statement sees it. Completed routes and workspaces come first, in order
// of their position; discovered ones follow, by id.
Catalog loadCatalog(Connection &connection);

// Writes what differs between two catalogs, inside the caller's transaction. `before` is what the database holds.
// Nothing is ever removed but the lists of an entry, which are replaced whole; a catalog that lacks an entry of
// `before`, or changes a published version, is a defect of the caller (Internal).
void saveCatalog(Connection &connection, const Catalog &before, const Catalog &after);

// Adds a price list under its date, inside the caller's transaction; an entry of the same key and date is replaced.
void savePriceList(Connection &connection, const PriceList &list, Instant from);
// The latest entry of each model, by key.
std::vector<ListedPrice> loadPriceList(Connection &connection);

}  // namespace headroom
