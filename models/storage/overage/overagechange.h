// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/overage/overagestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

// What people change about overage, at the instant at which this is made and by the person who acts, inside one
// transaction of the caller's. Each checks the person's role and every rule against what it reads there, records the
// change with its audit row and returns the request's id; throws Refused, in words, where it is not possible (R37, R38).
class OverageChange {
    Q_DECLARE_TR_FUNCTIONS(Overage)
public:
    explicit OverageChange(LedgerState &state) : m_state(state), m_now(state.actor.now()) {}

    std::int64_t request(const NewOverageRequest &asked);
    std::int64_t decide(OverageDecision decision);
    std::int64_t revoke(NewRevocation revocation);

    // The request as it is recorded now.
    StoredRequest recorded(std::int64_t id);
    static QString noSuchRequest(std::int64_t id);

private:
    // Clocks may be set back; what happens next is not before what happened.
    [[nodiscard]] Instant notBefore(Instant earlier) const { return std::max(m_now, earlier); }
    OverageCase requestOnly(const StoredRequest &stored);
    OverageRequest decided(const OverageCase &of, const OverageDecision &decision) const;
    Cycle runningCycle(std::int64_t workspaceId, Instant of);
    void addPrice(StoredRequest &stored);
    static void checkTexts(const OverageRequest &made);

    LedgerState &m_state;
    Instant m_now;
};

}  // namespace headroom
