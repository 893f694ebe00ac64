// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "storage/ledgerstate.h"

namespace headroom {

// The credits of a cycle, up to and including an instant (R7a).
struct ReportCredits {
    struct Row {
        CustomerReport::Credit credit;
        EventCredit note;
    };
    std::vector<Row> latest;  // first, at most kReportCredits
    std::int64_t total = 0;
    PerBucket<std::int64_t> units{};  // given back
};

// Reads the events of those days alone on which anything was given back.
ReportCredits reportCredits(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at);

}  // namespace headroom
