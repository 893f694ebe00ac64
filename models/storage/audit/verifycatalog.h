// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ledger.h"
#include "storage/ledgerstate.h"

namespace headroom {

// Whether every entry of the catalog is as the last row of the audit that tells of it left it (R39). An entry that is
// older than the audit has no row.
VerifyCheck checkCatalog(LedgerState &state);

}  // namespace headroom
