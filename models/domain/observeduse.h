// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/instant.h"

#include <optional>
#include <vector>

// What the ledger saw of each bucket, route and action, whatever the workspace: by UTC days (R10).
namespace headroom {

// UTC days, half-open [first, end).
struct DayWindow {
    CivilDate first;
    CivilDate end;
    bool operator==(const DayWindow &) const = default;
    [[nodiscard]] int days() const { return end - first; }
};
// The `days` whole UTC days before the one of an instant, and that day as far as it has come.
DayWindow lastDays(Instant now, int days);
inline constexpr int kEvidenceDays = 90;

// Sums of one combination. Failed and retried attempts are in the cost (R31); credits lower the units.
struct RouteUse {
    std::optional<Bucket> bucket;  // nothing: unmapped (R7)
    QString route;                 // empty: not stated
    QString action;
    std::int64_t units = 0;
    std::int64_t events = 0;
    Cost cost;
    std::int64_t inputTokens = 0;
    std::int64_t outputTokens = 0;
    bool operator==(const RouteUse &) const = default;
};

// Tokens of a route on one day.
struct RouteDay {
    QString route;
    CivilDate day;
    std::int64_t tokens = 0;  // input and output
    bool operator==(const RouteDay &) const = default;
};

// How large the requests of an action were, over the whole weeks (from Monday, UTC) that the window touches: at least
// 99 in 100 sent at most `p99` input tokens. Sizes are known to two digits, rounded up.
struct InputSize {
    QString action;
    std::int64_t events = 0;  // with known input tokens
    std::int64_t p99 = 0;
    std::int64_t largest = 0;
    bool operator==(const InputSize &) const = default;
};

struct ObservedUse {
    DayWindow window;
    std::vector<RouteUse> rows;  // by cost, largest first
    std::vector<RouteDay> days;
    std::vector<InputSize> sizes;  // by action
    bool operator==(const ObservedUse &) const = default;

    [[nodiscard]] const InputSize *sizeOf(const QString &action) const;
};

// One workspace in the last of its cycles that had ended.
struct FinishedCycle {
    QString workspace;
    QString name;
    QString planKey;  // in force at the end of that cycle; empty: none
    int planVersion = 0;
    QString planKeyNow;  // in force now
    int planVersionNow = 0;
    int seats = 1;
    Cycle cycle;
    PerBucket<std::int64_t> used{};
    PerBucket<Cost> cost;
    PerBucket<Entitlement> entitlement;  // at the cycle's last instant
    Money revenue;                       // R33a
    Cost total;                          // of every event, unmapped ones included
    Money margin;
};

}  // namespace headroom
