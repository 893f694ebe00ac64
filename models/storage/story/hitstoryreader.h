// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitstory.h"
#include "storage/ledgerstate.h"

namespace headroom {

// A recorded limit hit, told as it stands at `at`, inside the caller's snapshot. Reads the events of its cycle once or
// twice. Throws Refused where there is none of this id or it is later than `at`.
HitStory storyOf(LedgerState &state, const QString &hitId, Instant at);

}  // namespace headroom
