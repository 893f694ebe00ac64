// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <vector>

namespace headroom {

// On what scale the use of several buckets is laid side by side. Units of one bucket can be a hundred times those
// of another, so shares of each bucket's own entitlement, or costs, are what compares.
enum class DayMeasure { ShareOfEntitlement, Units, Cost };

// The use of a cycle by day and bucket.
struct DailyUse {
    CycleDays cycle;
    std::vector<DayUse> days;  // cycle days 1..n
    PerBucket<Unit> unit{};
    PerBucket<Amount> entitlement{};
    PerBucket<bool> estimated{};  // some cost of the bucket in the cycle was priced from the list (R33)

    bool operator==(const DailyUse &) const = default;
    // A share needs an entitlement above 0 that is not unlimited (R12).
    [[nodiscard]] bool measurable(Bucket bucket, DayMeasure measure) const;
    [[nodiscard]] Cost cost(std::size_t at, Bucket bucket) const;
    // Percent, units or US dollars, for a chart; 0 where not measurable. `at` counts days from 0.
    [[nodiscard]] double value(std::size_t at, Bucket bucket, DayMeasure measure) const;
};

DailyUse dailyUseOf(const WorkspaceAnswer &answer);

}  // namespace headroom
