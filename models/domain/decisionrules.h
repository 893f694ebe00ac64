// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/wide.h"

#include <algorithm>
#include <optional>

// The comparisons of a decision (R16 to R20) on plain numbers: `decide` puts them into words, a replay counts them.
namespace headroom {

// Mildest first; the order is the severity. The numbers are stored: never renumber.
enum class Verdict : std::int8_t { Allow = 0, Warn = 1, Confirm = 2, Downgrade = 3, Queue = 4, Block = 5 };
inline constexpr int kVerdictCount = 6;

// How full a bucket is: what was used of how much in all.
struct BucketFill {
    std::int64_t used = 0;
    Amount total;

    // Nothing where unlimited.
    [[nodiscard]] std::optional<Wide> left() const
    {
        if (total.unlimited) return std::nullopt;
        return Wide{total.units} - used;
    }
    [[nodiscard]] bool hasRoom(std::int64_t units) const { return total.unlimited || left() >= units; }
};

struct RuleInput {
    Bucket bucket{};
    std::int64_t units = 1;               // >= 1
    BucketFill fill;                      // of the bucket, before the action
    std::optional<BucketFill> downgrade;  // of the other bucket that the sheet allows; nothing: it allows none
    int warnPercent = kDefaultWarnPercent;
    int confirmPercent = kDefaultConfirmPercent;
    AtLimit atLimit = AtLimit::Block;
    std::optional<std::int64_t> memberCap;  // premium units of a member and day
    std::int64_t memberUsed = 0;            // of them, where there is a cap
    bool confirmed = false;
};

// Which rules apply, and the severest verdict of them.
struct Findings {
    Verdict verdict = Verdict::Allow;
    bool warns = false;      // R16
    bool large = false;      // R17
    bool overLimit = false;  // R18
    bool overCap = false;    // R19
    bool downgrade = false;  // the other bucket has room for the same units
};

inline Findings findingsOf(const RuleInput &input)
{
    Findings found;
    const bool premium = input.bucket == Bucket::PremiumSync;
    const Amount &total = input.fill.total;
    if (!total.unlimited) {
        const Wide left = Wide{total.units} - input.fill.used;
        const Wide after = Wide{input.fill.used} + input.units;
        found.warns = total.units > 0 && after * 100 >= Wide{total.units} * input.warnPercent;
        found.large = premium && Wide{input.units} * 100 > left * input.confirmPercent;
        found.overLimit = input.units > left;
    }
    found.overCap = premium && input.memberCap && Wide{input.memberUsed} + input.units > *input.memberCap;
    found.downgrade = input.downgrade && input.downgrade->hasRoom(input.units);

    if (found.warns) found.verdict = Verdict::Warn;
    if (found.large && !input.confirmed) found.verdict = Verdict::Confirm;
    if (found.overLimit || found.overCap) {
        found.verdict = found.downgrade                   ? Verdict::Downgrade
                        : input.atLimit == AtLimit::Queue ? Verdict::Queue
                                                          : Verdict::Block;
    }
    return found;
}

}  // namespace headroom
