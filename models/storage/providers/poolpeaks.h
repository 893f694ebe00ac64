// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/providersignal.h"
#include "storage/providers/providerplaces.h"

namespace headroom {

// The busiest minute of each pool among those that begin in [from, to), hottest first: every pool of the catalog, and
// what events of the range ran on beside them.
std::vector<PoolPeak> poolPeaks(LedgerState &state, ProviderPlaces &places, Instant from, Instant to);

}  // namespace headroom
