// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "storage/ledgerstate.h"

namespace headroom {

// Everything that reviewing one item needs, as it stands at `at`, inside the caller's transaction. Throws Refused where
// there is no such item.
ReviewCase reviewCaseOf(LedgerState &state, const ReviewSubject &subject, Instant at);

}  // namespace headroom
