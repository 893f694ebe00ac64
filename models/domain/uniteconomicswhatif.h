// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uniteconomics.h"

// What other allowances and another mix of routes would make of the use that was observed.
namespace headroom {

// What the workspaces of some finished cycles would have cost, had each unit cost what `unitCosts` say and each bucket
// ended at the version's allowance: what they used, at most that allowance and their own grants. Whoever used less
// before is taken to use no more because more is allowed.
struct UseAtCost {
    std::int64_t workspaces = 0;
    PerBucket<std::int64_t> refused{};  // units beyond the allowance and the grants, of all of them
    std::optional<Money> meanCost;      // of a workspace and cycle, half to even; nothing: a unit cost is not known
    std::optional<Money> meanMargin;    // with the revenue as it was
};
UseAtCost costOfUse(const std::vector<FinishedCycle> &cycles, const PlanVersion &version,
                    const PerBucket<std::optional<UnitCost>> &unitCosts);

// Shares in whole percent that add up to 100, by the largest remainder; all 0 where the parts are.
std::vector<int> percentShares(const std::vector<std::int64_t> &parts);
// The shares after one of them is set to `percent`: what is left goes to the others as they stood to one another, or
// evenly where they had nothing.
std::vector<int> sharesWith(const std::vector<int> &shares, std::size_t changed, int percent);

// The seats of a typical workspace on a plan, and 1 where nobody is on it: the median, of two the lower.
int typicalSeats(const Catalog &catalog, const QString &plan, Instant at);

}  // namespace headroom
