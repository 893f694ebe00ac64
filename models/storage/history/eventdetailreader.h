// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventdetail.h"
#include "storage/ledgerstate.h"

namespace headroom {

// One event with everything that explains it, inside the caller's snapshot. Throws Refused where the workspace has no
// event of this ledger sequence.
EventDetail readEventDetail(LedgerState &state, const QString &workspace, std::int64_t seq);

}  // namespace headroom
