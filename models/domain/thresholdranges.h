// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thresholds.h"

#include <limits>
#include <string_view>

// What each threshold may be, and what it is called in the catalog document.
namespace headroom {

inline constexpr int kLastBurnDay = 3660;       // the longest cycle
inline constexpr int kLeastMemberPercent = 51;  // less, and two members could both be "the one"

struct ThresholdRange {
    std::string_view field;  // "early_burn.percent", ...
    std::int64_t least = 1;
    std::int64_t most = 100;
    std::int64_t (*value)(const Thresholds &);
};

// Every threshold that is a number, in the order of the document.
inline constexpr auto kThresholdRanges = std::to_array<ThresholdRange>({
    {"early_burn.percent", 1, 100, [](const Thresholds &t) { return std::int64_t{t.earlyBurn.percent}; }},
    {"early_burn.day", 1, kLastBurnDay, [](const Thresholds &t) { return std::int64_t{t.earlyBurn.day}; }},
    {"causes.failed_percent", 1, 100, [](const Thresholds &t) { return std::int64_t{t.causes.failedPercent}; }},
    {"causes.cache_percent", 1, 100, [](const Thresholds &t) { return std::int64_t{t.causes.cachePercent}; }},
    {"causes.repeated_tokens", 1, std::numeric_limits<std::int64_t>::max(),
     [](const Thresholds &t) { return t.causes.repeatedTokens; }},
    {"causes.member_percent", kLeastMemberPercent, 100,
     [](const Thresholds &t) { return std::int64_t{t.causes.memberPercent}; }},
    {"causes.member_use_percent", 1, 100, [](const Thresholds &t) { return std::int64_t{t.causes.memberUsePercent}; }},
});

}  // namespace headroom
