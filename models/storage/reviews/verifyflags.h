// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ledger.h"
#include "storage/ledgerstate.h"

namespace headroom {

// Whether the flags that stand are those that the events give by the settings and plans in force (R22 to R25).
void checkFlags(LedgerState &state, std::vector<VerifyCheck> &checks);

}  // namespace headroom
