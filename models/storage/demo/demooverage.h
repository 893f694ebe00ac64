// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overage.h"
#include "storage/demo/demoprofiles.h"

// What the demo's customers asked for beyond their plans, and what became of it.
namespace headroom {
class Ledger;
}

namespace headroom::demo {

struct OverageStory {
    std::string_view workspace;
    Bucket bucket{};
    int cyclesBack = 0;  // 0: the current one
    int cycleDay = 0;    // asked at ten in the morning of this day; 0: `hoursAgo` before the demo's present
    int hoursAgo = 0;
    int person = 0;  // who asks, numbered as in the workspace
    std::int64_t units = 0;
    std::string_view reason;
    OverageState becomes = OverageState::Pending;
    std::int64_t granted = 0;
    std::string_view by{};  // who decides, two hours later
    std::string_view why{};
};

const std::vector<OverageStory> &overageStories();

// Units that a story approves, from an instant to the end of its cycle.
struct Approval {
    Bucket bucket{};
    CivilDate cycle;  // its first day
    Instant at;
    std::int64_t units = 0;
};
std::vector<Approval> approvalsOf(const Profile &profile, const Workspace &workspace, const Zone &zone, Instant now);

// Declares the demo's people, and lets them ask and decide through the ledger as they would have, in order of time.
// The ledger holds the demo's catalog and events. Its clock and person are those of the demo afterwards.
Result<void> actOverageStories(Ledger &ledger, const Catalog &catalog, Instant now);

}  // namespace headroom::demo
