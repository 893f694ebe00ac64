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
// The civil day that begins with it.
CivilDate earlyBurnEndDay(const EarlyBurnRule &rule, const CycleDays &cycle);

// What one event did to the bucket of the rule.
struct BurnEvent {
    Instant at;
    std::int64_t seq = 0;    // ledger sequence
    std::int64_t units = 0;  // charged; below 0 for a credit
    auto operator<=>(const BurnEvent &) const = default;
};

// Base allowance + add-ons of one bucket of a workspace, over all time (R22: without overage of any kind).
class BurnAllowance {
public:
    BurnAllowance(const Catalog &catalog, const Workspace &workspace, Bucket bucket);

    [[nodiscard]] const Amount &at(Instant instant) const;
    // The smallest of [from, to) that can be reached (R24); nothing where all are 0 or unlimited.
    [[nodiscard]] std::optional<std::int64_t> least(Instant from, Instant to) const;
    // The first instant at which the two are not the same; nothing where they always are.
    [[nodiscard]] std::optional<Instant> firstDifference(const BurnAllowance &other) const;

private:
    struct Step {
        Instant from;
        Amount amount;
        bool operator==(const Step &) const = default;
    };
    [[nodiscard]] std::size_t stepAt(Instant instant) const;
    std::vector<Step> m_steps;  // no two alike in a row; the first reaches back without end
};

// The first event that charged and at which the cycle's use so far, net of credits, had reached the percentage of base
// allowance + add-ons in force at its instant; nothing where none did. `events`: of the cycle, in ledger order (R6).
std::optional<BurnCrossing> findEarlyBurn(const EarlyBurnRule &rule, const Catalog &catalog, const Workspace &workspace,
                                          const Zone &zone, const Cycle &cycle, std::span<const BurnEvent> events);

// The same in a part of the cycle's events, before which `used` had been used: which of `events` it is, and the crossing.
struct BurnPlace {
    std::size_t event = 0;
    BurnCrossing crossing;
};
std::optional<BurnPlace> placeEarlyBurn(const EarlyBurnRule &rule, const BurnAllowance &allowance, const Zone &zone,
                                        const Cycle &cycle, std::span<const BurnEvent> events, std::int64_t used = 0);

// A civil day of a cycle as its sums tell it, of the bucket of the rule.
struct BurnDay {
    CivilDate day;
    std::int64_t units = 0;     // net of credits
    std::int64_t credited = 0;  // of these what credits took back, 0 or below
};
// A day whose events have to be read to tell whether early burn was reached on it.
struct BurnCandidate {
    CivilDate day;
    std::int64_t used = 0;  // in the cycle before that day
    bool operator==(const BurnCandidate &) const = default;
};
// Every day from `from` on that could hold the crossing, whatever the order of its events; in order. `days`: those of
// the cycle that have any, in order.
std::vector<BurnCandidate> earlyBurnCandidates(const EarlyBurnRule &rule, const BurnAllowance &allowance,
                                               const Zone &zone, const Cycle &cycle, std::span<const BurnDay> days,
                                               CivilDate from);

}  // namespace headroom
