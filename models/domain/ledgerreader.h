// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/answers.h"
#include "domain/auditrow.h"
#include "domain/credit.h"
#include "domain/error.h"
#include "domain/overage.h"

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

    // Overage requests as they stand at `at`: what waits, and what was decided.
    virtual Result<OverageQueueAnswer> overageQueue(Instant at) = 0;
    virtual Result<OverageCase> overageCase(std::int64_t id, Instant at) = 0;
    // A charged event, to be credited. Refused where there is none or it charged nothing.
    virtual Result<CreditableEvent> creditableEvent(const QString &eventId) = 0;
    // Rows with an id below `before` (0: the latest) that pass the filter, at most kAuditPage of them.
    virtual Result<AuditAnswer> audit(const AuditFilter &filter, std::int64_t before) = 0;
    // Everybody who is declared, by name.
    virtual Result<std::vector<Person>> people() = 0;
};

}  // namespace headroom
