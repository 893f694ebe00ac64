// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "storage/ledgerstate.h"

// What there is to review. Everything runs inside the caller's transaction.
namespace headroom {

// One cycle of a workspace, by its first civil day.
struct WorkspaceCycle {
    std::int64_t workspaceId = 0;
    CivilDate first;
};

// Everything that is open at an instant, reviewed lately or due for a follow-up, in order of the list.
ReviewList worklist(LedgerState &state, Instant at);
// The items of one cycle, whatever was made of them.
std::vector<ReviewItem> itemsOf(LedgerState &state, const WorkspaceCycle &cycle, Instant at);

}  // namespace headroom
