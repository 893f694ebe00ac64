// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/replay/replayplan.h"

namespace headroom {

// What the runs of all workspaces make together; `outcomes` in the order of the plan's tasks. Names are looked up in the
// snapshot of the plan. Throws Refused where a sum left 64 bits.
ReplayAnswer answerOf(Connection &connection, const ReplayPlan &plan, std::vector<ReplayOutcome> &outcomes);

}  // namespace headroom
