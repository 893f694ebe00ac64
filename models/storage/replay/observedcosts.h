// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replayside.h"
#include "storage/ledgerstate.h"

namespace headroom {

// Cost and charged units of each bucket over the events of all workspaces in [from, to), net of credits (R31): from the
// sums by cycle and day, and from events only for the days that the range cuts.
PerBucket<ObservedUnitCost> observedUnitCosts(LedgerState &state, Instant from, Instant to);

}  // namespace headroom
