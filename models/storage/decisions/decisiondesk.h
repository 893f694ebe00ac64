// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisionrequest.h"
#include "domain/limithit.h"

#include <chrono>
#include <span>

namespace headroom {

// Decides requests on an open ledger, one after the other, each as the ledger stands at the request's instant (R7a).
// Keeps what it has read, and reads on when others have written; the ledger must outlive it. A decision changes nothing
// (R20), but what gateways wrote is settled on the way, as by every question.
class DecisionDesk {
public:
    DecisionDesk() = default;
    DecisionDesk(const DecisionDesk &) = delete;
    DecisionDesk &operator=(const DecisionDesk &) = delete;
    virtual ~DecisionDesk() = default;

    // Sees what others have written some hundredths of a second ago, or before the last refresh().
    virtual DecisionResult<Decision> decide(const DecisionRequest &request) = 0;
    // Looks at once whether somebody has written.
    virtual Result<void> refresh() = 0;
    // Records hits in one transaction (R21); waits for another program's lock at most so long.
    virtual Result<void> record(std::span<const LimitHit> hits, std::chrono::milliseconds patience) = 0;
    // Why what gateways wrote does not count yet; nothing where all of it does.
    [[nodiscard]] virtual const std::optional<Error> &unsettled() const = 0;
};

}  // namespace headroom
