// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/differences.h"
#include "storage/events/userollup.h"

namespace headroom {

// Compares rollup_use and rollup_input with what the events add up to, all workspaces together.
void compareUse(Connection &connection, UseAccumulator &events, Differences &differences);

}  // namespace headroom
