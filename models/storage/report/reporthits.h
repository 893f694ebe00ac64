// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "storage/ledgerstate.h"
#include "storage/report/membernames.h"

namespace headroom {

// Whose hits, of which cycle, as they stood when.
struct ReportedCycle {
    std::int64_t workspaceId = 0;
    QString workspace;
    Cycle cycle;
    Instant at;               // at most the cycle's last instant
    std::int64_t events = 0;  // of the cycle up to then
};

// The limit hits of a cycle: counted, the latest listed, and of each kind the latest explained, the most frequent kinds
// first where there are more than a report explains.
void addHits(LedgerState &state, const ReportedCycle &place, MemberNames &names, CustomerReport &report);
std::array<std::int64_t, kHitCauses> countCauses(LedgerState &state, const ReportedCycle &place);

}  // namespace headroom
