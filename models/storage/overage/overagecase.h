// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/overage/overagestore.h"

// What a decision on overage rests on. Everything runs inside the caller's transaction.
namespace headroom {

// What granting and objection() need, as it stands at `at`: of the workspace no more than where it stands.
OverageCase termsOf(LedgerState &state, const StoredRequest &stored, Instant at);

// Everything that deciding needs; of a decided request as it stood when it was decided, its own grant not counted.
OverageCase caseOf(LedgerState &state, const StoredRequest &stored, Instant at);

// Units of an approved request that use had not reached at `at`; 0 for others, and when its cycle is over.
std::int64_t unusedUnits(LedgerState &state, const StoredRequest &stored, Instant at);

}  // namespace headroom
