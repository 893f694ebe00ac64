// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdocument.h"
#include "domain/catalogstate.h"
#include "domain/review.h"
#include "storage/ledgerstate.h"

namespace headroom {

// Changes of the catalog inside the caller's transaction: permitted, stored, summed anew where it matters, and audited
// object by object (R39). A caller whose transaction does not commit calls LedgerState::forgetCatalog().

// Lays a document over the catalog.
CatalogCounts changeCatalog(LedgerState &state, const CatalogDocument &document);
// Publishes a draft, or answers what somebody else changed in the meantime and leaves everything as it is. `reason`
// goes into each row of the audit.
PublicationAnswer publishDraft(LedgerState &state, const CatalogDraft &draft, const QString &reason);
// What somebody who knows an account says of it; empty: taken away.
void changeAccountHealth(LedgerState &state, const AccountHealth &health);
// Replaces the settings; `reason` as above.
void changeSettings(LedgerState &state, const Settings &settings, const QString &reason = {});

}  // namespace headroom
