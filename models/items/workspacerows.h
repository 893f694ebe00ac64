// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "items/standing.h"

#include <array>
#include <memory>
#include <vector>

namespace headroom {

// One workspace with everything that sorting and filtering would otherwise work out again and again.
struct WorkspaceRow {
    WorkspaceStanding standing;
    QString searchText;  // folded: key, name, plan
    int nameRank = 0;    // its place in the reader's language
    int planRank = 0;
    std::array<UseLevel, kBucketCount> levels{};
    std::optional<Pace> pace;

    [[nodiscard]] bool anyLevel(UseLevel level) const;
};

struct WorkspaceRows {
    Instant at;
    LedgerTotals ledger;
    std::vector<WorkspaceRow> rows;
};

// Shared and never changed, so that the database's thread can prepare what the window's thread shows.
using WorkspaceRowsPtr = std::shared_ptr<const WorkspaceRows>;
WorkspaceRowsPtr prepareRows(OverviewAnswer answer);

// What a list of workspaces comes to.
struct WorkspaceTotals {
    std::int64_t workspaces = 0;
    Cost cost;
    Money margin;
    std::int64_t over = 0;      // workspaces with a bucket over its limit
    std::int64_t warning = 0;   // workspaces with a bucket at its warning, none over
    std::int64_t unmapped = 0;  // events of the cycles shown
};

void addTo(WorkspaceTotals &totals, const WorkspaceRow &row);

}  // namespace headroom
