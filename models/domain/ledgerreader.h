// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/error.h"

namespace headroom {

// The questions that pages ask of a ledger. Implemented in storage; every call runs on the database's own
// thread and may be interrupted (Error::Kind::Cancelled).
class LedgerReader {
public:
    LedgerReader() = default;
    LedgerReader(const LedgerReader &) = delete;
    LedgerReader &operator=(const LedgerReader &) = delete;
    virtual ~LedgerReader() = default;

    virtual Result<LedgerInfo> info() = 0;
    // Every workspace at an instant, each in its own cycle.
    virtual Result<OverviewAnswer> overview(Instant at) = 0;
    // One workspace in the cycle that holds `at`, as it stood at `at` (R7a).
    virtual Result<WorkspaceAnswer> workspace(const QString &key, Instant at) = 0;
};

}  // namespace headroom
