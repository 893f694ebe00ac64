// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "storage/audit/audit.h"

namespace headroom {

// Audits credits as they are stored (R39), inside the transaction that stores them.
class CreditAudit {
public:
    // Who is told to have posted a credit: whoever acts, or, where that is only somebody who looks after a gateway has
    // written, the person whom the credit names.
    enum class By { Actor, Poster };

    CreditAudit(LedgerState &state, By by) : m_state(state), m_by(by) {}
    void add(const GivenEvent &credit);

private:
    LedgerState &m_state;
    By m_by;
    std::optional<AuditChain> m_chain;  // once there is a credit
};

}  // namespace headroom
