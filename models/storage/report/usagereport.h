// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "storage/ledgerstate.h"

namespace headroom {

// What a workspace used in the cycle that holds an instant, inside the caller's transaction. Its figures are those that
// answerWorkspace() gives.
UsageReport usageReportOf(LedgerState &state, const ReportRequest &request);

}  // namespace headroom
