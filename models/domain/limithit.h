// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/money.h"

namespace headroom {

// What became of a limit hit (R21). Waiting: queued, or not known yet.
enum class HitOutcome : std::int8_t { Waiting = 0, Ran = 1, Abandoned = 2 };
std::string_view outcomeId(HitOutcome outcome);  // "waiting", "ran", "abandoned"
std::optional<HitOutcome> outcomeFromId(std::string_view id);

// A recorded verdict other than `allow` (R21).
struct LimitHit {
    QString id;  // chosen by who recorded it; the same id again is the same hit
    Instant at;
    QString workspace;
    QString member;  // empty: not stated
    QString action;
    QString route;
    Bucket bucket{};
    Verdict verdict = Verdict::Block;
    QByteArray reasons;  // a JSON array, as `decide` answers it
    std::int64_t units = 1;
    std::optional<Money> projectedCost;
    std::int64_t used = 0;
    Amount entitlement;
    HitOutcome outcome = HitOutcome::Waiting;
    bool operator==(const LimitHit &) const = default;
};

}  // namespace headroom
