// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "storage/ledgerstate.h"

// What there is to review. Everything runs inside the caller's transaction.
namespace headroom {

// Everything that is open at an instant, reviewed lately or due for a follow-up, in order of the list.
ReviewList worklist(LedgerState &state, Instant at);
// Whether a flag that was removed is an item still: its last crossing, in FlagState::Removed.
enum class RemovedFlags : std::int8_t { LeftOut, AsHistory };
// One item, whatever was made of it; nothing where there is none.
std::optional<ReviewItem> reviewItem(LedgerState &state, std::int64_t workspaceId, const ReviewSubject &subject,
                                     Instant at, RemovedFlags removed);

}  // namespace headroom
