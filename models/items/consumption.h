// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <optional>
#include <vector>

namespace headroom {

// A line that use is measured against: `percent` of `of` units.
struct ConsumptionMark {
    enum class Kind { Warning, EarlyBurn, Entitlement, AfterGrant };

    Kind kind = Kind::Entitlement;
    int percent = 100;
    std::int64_t of = 0;  // the entitlement; for early burn base + add-ons (R22)

    bool operator==(const ConsumptionMark &) const = default;
    // The least whole number of units at which the mark is reached (R20).
    [[nodiscard]] std::int64_t reachedFrom() const;
};

// How one bucket was used through a cycle, day by day, against what was allowed. Days are cycle days from 1 (R9).
struct Consumption {
    Bucket bucket = Bucket::StandardSync;
    Unit unit = Unit::Action;
    CycleDays cycle;
    int lastDay = 0;                   // the cycle day of the instant shown, whose use is the last known
    double lastDayPart = 0;            // how much of that day had passed, 0..1
    bool finished = false;             // the cycle has ended
    std::vector<std::int64_t> perDay;  // of days 1..lastDay, net of credits (R1)
    std::vector<std::int64_t> soFar;   // their running sum
    Amount entitlement;
    std::vector<ConsumptionMark> marks;     // lowest first; none where the entitlement is unlimited or 0 (R12)
    int earlyBurnDay = 0;                   // the first day that no longer counts as early
    bool watched = false;                   // early burn is judged on this bucket (R25)
    std::optional<std::int64_t> projected;  // at the end of a cycle that has not ended

    bool operator==(const Consumption &) const = default;
    [[nodiscard]] int length() const { return cycle.length(); }
    [[nodiscard]] CivilDate date(int day) const { return cycle.first + (day - 1); }
    [[nodiscard]] std::int64_t used() const { return soFar.empty() ? 0 : soFar.back(); }
    // What an even pace has used by the end of a day; nothing where the entitlement is unlimited or 0.
    [[nodiscard]] std::optional<std::int64_t> evenPace(int day) const;
    // What the projection has used by the end of a day from lastDay on; nothing without a projection.
    [[nodiscard]] std::optional<std::int64_t> projection(int day) const;
};

Consumption consumptionOf(const WorkspaceAnswer &answer, Bucket bucket);

// The same with another line: what the entitlement would be with a grant. None where that is unlimited or 0 (R12).
Consumption withGrant(Consumption consumption, const Amount &after);

}  // namespace headroom
