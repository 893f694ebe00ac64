// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdocument.h"
#include "storage/ledgerstate.h"

namespace headroom {

// Changes of the catalog inside the caller's transaction: permitted, stored, summed anew where it matters, and audited
// object by object (R39). A caller whose transaction does not commit calls LedgerState::forgetCatalog().

// Lays a document over the catalog.
CatalogCounts changeCatalog(LedgerState &state, const CatalogDocument &document);
// Replaces the settings.
void changeSettings(LedgerState &state, const Settings &settings);

}  // namespace headroom
