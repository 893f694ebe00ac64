// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/limithit.h"
#include "storage/decisions/decisiondesk.h"

#include <chrono>
#include <vector>

namespace headroom::ctl {

// Hits that were answered and are about to be recorded, many in one short transaction (R21).
class HitLog {
public:
    explicit HitLog(DecisionDesk &desk);

    // The id of the hit that this decision is.
    QString add(const DecisionRequest &request, const Decision &decision, const QByteArray &reasons);

    // How long nothing has to be done: until the oldest hit is due, or `most`.
    [[nodiscard]] std::chrono::milliseconds quiet(std::chrono::milliseconds most) const;
    // Records what is due. While somebody else holds the lock it goes on later; an error where that has gone on for so
    // long that too much waits.
    Result<void> recordDue();
    // Records everything, and waits for the lock as every command does.
    Result<void> recordAll();

private:
    Result<void> record(std::chrono::milliseconds patience);

    DecisionDesk &m_desk;
    std::size_t m_enough;  // hits to be recorded before they are due
    QString m_prefix;
    std::int64_t m_serial = 0;
    std::vector<LimitHit> m_hits;
    std::chrono::steady_clock::time_point m_due;
};

}  // namespace headroom::ctl
