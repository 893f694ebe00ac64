// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overage.h"

#include <span>

// Early burn (R22 to R25): a workspace that reaches most of its allowance in the first days of a cycle.
namespace headroom {

struct EarlyBurnRule {
    int percent = 80;
    int day = 10;  // reached before local midnight of this cycle day
    Bucket bucket = Bucket::PremiumSync;
    bool operator==(const EarlyBurnRule &) const = default;
};
// The catalog's settings over the defaults.
EarlyBurnRule earlyBurnRule(const Settings &settings);

// The first instant of a cycle at which early burn can no longer be reached: at most the cycle's end.
Instant earlyBurnEnd(const EarlyBurnRule &rule, const Cycle &cycle, const Zone &zone);

// What one event did to the bucket of the rule.
struct BurnEvent {
    Instant at;
    std::int64_t seq = 0;    // ledger sequence
    std::int64_t units = 0;  // charged; below 0 for a credit
    auto operator<=>(const BurnEvent &) const = default;
};

// The first event that charged and at which the cycle's use so far, net of credits, had reached the percentage of base
// allowance + add-ons in force at its instant; nothing where none did. `events`: of the cycle, in ledger order (R6).
std::optional<BurnCrossing> findEarlyBurn(const EarlyBurnRule &rule, const Catalog &catalog, const Workspace &workspace,
                                          const Zone &zone, const Cycle &cycle, std::span<const BurnEvent> events);

}  // namespace headroom
