// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/earlyburn.h"
#include "domain/hitcause.h"

#include <array>
#include <optional>
#include <vector>

// The thresholds by which accounts are flagged (R25) and limit hits are sorted (R28).
namespace headroom {

struct Thresholds {
    EarlyBurnRule earlyBurn;
    CauseRule causes;
    bool operator==(const Thresholds &) const = default;
};
Thresholds thresholdsOf(const Settings &settings);
// Settings whose thresholds are these; what is at its default is left out, everything else stays.
Settings withThresholds(const Settings &settings, const Thresholds &thresholds);

// One value that is out of its range.
struct ThresholdProblem {
    QString field;    // "early_burn.percent", "causes.failed_percent", ... as in the catalog document
    QString message;  // translated
    bool operator==(const ThresholdProblem &) const = default;
};
std::vector<ThresholdProblem> checkThresholds(const Thresholds &thresholds);

// A cycle whose flag other thresholds would make, move or take away.
struct FlagChange {
    QString workspace;
    Cycle cycle;
    std::optional<BurnCrossing> before;  // nothing: not flagged
    std::optional<BurnCrossing> after;
    bool operator==(const FlagChange &) const = default;
};

// What other thresholds would change in the running cycle of each workspace and the two before it.
struct ThresholdPreview {
    Thresholds thresholds;
    std::int64_t flagsBefore = 0;
    std::int64_t flagsAfter = 0;
    std::vector<FlagChange> flags;  // by workspace and cycle
    std::array<std::int64_t, kHitCauses> causesBefore{};
    std::array<std::int64_t, kHitCauses> causesAfter{};
    std::int64_t causesChanged = 0;  // hits
};
inline constexpr int kPreviewedCycles = 3;

}  // namespace headroom
