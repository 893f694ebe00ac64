// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/earlyburn.h"
#include "domain/hitcause.h"

#include <optional>
#include <vector>

// Early-burn flags as the ledger keeps them: found once, with their evidence frozen (R22, R23).
namespace headroom {

// A part of what had been used when the flag was found.
struct BurnShare {
    QString key;             // empty: not stated
    std::int64_t units = 0;  // of the bucket of the rule, net of credits
    Cost cost;               // of all buckets
    bool operator==(const BurnShare &) const = default;
};
inline constexpr int kBurnShares = 5;

// The cycle up to and including the event at which the flag's allowance was reached; frozen with the flag.
struct BurnEvidence {
    std::vector<BurnShare> members;  // by units, largest first, at most kBurnShares
    std::vector<BurnShare> actions;
    std::vector<BurnShare> routes;
    RatioSums ratios;
    QString plan;  // key; empty: none
    int planVersion = 0;
    int seats = 1;
    CauseFigures figures;  // what a cause is judged on; revenue and cost among them
    bool operator==(const BurnEvidence &) const = default;
};
QByteArray burnEvidenceToJson(const BurnEvidence &evidence);
std::optional<BurnEvidence> burnEvidenceFromJson(const QByteArray &json);

enum class FlagState : std::int8_t { Standing = 0, Moved = 1, Removed = 2 };

struct BurnFlag {
    std::int64_t id = 0;
    QString workspace;
    QString workspaceName;
    QByteArray timeZone;
    Cycle cycle;
    EarlyBurnRule rule;
    BurnCrossing crossing;
    BurnEvidence evidence;
    Instant foundAt;
    std::int64_t follows = 0;        // the flag of this cycle that moved here; 0: the first
    std::int64_t creditedSince = 0;  // units that credits took back after the crossing, 0 or below (R23)
    FlagState state = FlagState::Standing;
    std::optional<Instant> endedAt;
    bool operator==(const BurnFlag &) const = default;
};

}  // namespace headroom
