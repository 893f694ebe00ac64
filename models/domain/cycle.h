// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/zone.h"

#include <QString>

#include <optional>
#include <string_view>

namespace headroom {

// How a workspace's billing cycles follow one another (R8).
struct CycleRule {
    CivilDate anchor{};
    int days = 0;  // 0: monthly; otherwise N of "Nd", 1..3660

    bool operator==(const CycleRule &) const = default;
    [[nodiscard]] bool monthly() const { return days == 0; }
    [[nodiscard]] QString toString() const;  // "monthly", "30d"
};

// "monthly" or "30d" -> days (0 for monthly); nothing for other text.
std::optional<int> parseCycleKind(std::string_view text);

// One cycle in civil days, half-open [first, end).
struct CycleDays {
    CivilDate first;
    CivilDate end;
    bool operator==(const CycleDays &) const = default;
    [[nodiscard]] int length() const { return end - first; }
};

CycleDays cycleOf(const CycleRule &rule, CivilDate day);
CycleDays nextCycle(const CycleRule &rule, const CycleDays &cycle);
CycleDays previousCycle(const CycleRule &rule, const CycleDays &cycle);

// One cycle of a workspace, in its own zone.
struct Cycle {
    CycleDays days;
    Instant start;  // of the first day
    Instant end;    // exclusive
    bool operator==(const Cycle &) const = default;
    [[nodiscard]] bool contains(Instant at) const { return start <= at && at < end; }
};

Cycle cycleAt(const CycleRule &rule, const Zone &zone, Instant at);
Cycle cycleInZone(const CycleDays &days, const Zone &zone);
// Cycle day of an instant in it, from 1 (R9).
int cycleDay(const Cycle &cycle, const Zone &zone, Instant at);

}  // namespace headroom
