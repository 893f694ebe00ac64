// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <optional>
#include <vector>

namespace headroom {

// How one bucket was used up through a cycle, in percent of base allowance and add-ons, beside earlier cycles and the
// accounts on the same plan. Percentages in hundredths; nothing where there is none (R12).
struct BurnCourse {
    using Percents = std::vector<std::optional<std::int64_t>>;  // by cycle day, from its end

    struct Earlier {
        CycleDays cycle;
        Percents percent;
        bool operator==(const Earlier &) const = default;
    };
    struct Mark {
        int day = 0;      // cycle day, from 1
        double part = 0;  // of that day which had passed
        std::int64_t percent = 0;
        std::int64_t used = 0;
        std::int64_t allowance = 0;
        bool operator==(const Mark &) const = default;
    };

    Bucket bucket{};
    CycleDays cycle{};
    double lastDayPart = 1;  // of the last day that is known
    std::vector<std::int64_t> used;
    std::vector<Amount> allowance;
    Percents percent;
    std::vector<Earlier> earlier;  // latest first
    std::optional<Mark> crossing;
    std::optional<EarlyBurnRule> rule;  // where it is about this bucket
    std::int64_t accounts = 0;          // whose median this is; 0: not known
    std::vector<std::int64_t> median;   // by cycle day
    bool operator==(const BurnCourse &) const = default;

    [[nodiscard]] int lastDay() const { return static_cast<int>(percent.size()); }
    // Nothing where that day has no percentage; `day` from 1.
    static std::optional<std::int64_t> percentOn(const Percents &percents, int day);
    [[nodiscard]] std::optional<std::int64_t> medianOn(int day) const;
};

BurnCourse burnCourseOf(const ReviewCase &of, const std::optional<PlanPeers> &peers);

}  // namespace headroom
