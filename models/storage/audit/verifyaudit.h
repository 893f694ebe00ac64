// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ledger.h"
#include "storage/ledgerstate.h"

namespace headroom {

// Walks the chain of the audit and names the first row that was altered, taken out, put in or moved (R39); then whether
// people, overage requests and what became of them, and reviews are as the audit tells.
void checkAudit(LedgerState &state, std::vector<VerifyCheck> &checks);

}  // namespace headroom
