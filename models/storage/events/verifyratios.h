// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/differences.h"
#include "storage/events/ratiorollup.h"

namespace headroom {

// Compares rollup_ratio and rollup_ratio_use with what all events add up to.
void compareRatios(Connection &connection, RatioAccumulator &events, Differences &differences);
// Compares a workspace's rows of rollup_ratio_workspace and rollup_credit with what its events add up to.
void compareWorkspaceRatios(Connection &connection, std::int64_t workspaceId, const QString &workspace,
                            WorkspaceRatios &events, Differences &differences);

}  // namespace headroom
