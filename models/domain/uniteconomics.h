// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observeduse.h"

#include <optional>
#include <vector>

// What a unit really costs, and what that makes of a plan (R31, R32).
namespace headroom {

// A cost spread over units, kept whole: 24 dollars over 300 units is exact, 0.08 a unit is its text.
struct UnitCost {
    Cost cost;
    std::int64_t units = 0;  // charged, net of credits

    bool operator==(const UnitCost &) const = default;
    // Nothing without charged units (R27).
    [[nodiscard]] std::optional<Money> each() const;                  // half to even, to nano-dollars
    [[nodiscard]] std::optional<Money> of(std::int64_t count) const;  // cost x count / units, rounded once
};

// Sums of rows by what names them.
struct UnitCostRow {
    QString key;  // bucket id, route, or action
    UnitCost unitCost;
    std::int64_t events = 0;
    std::int64_t inputTokens = 0;
    std::int64_t outputTokens = 0;
    std::optional<Money> published;  // what the same tokens cost by the published price; nothing: no price

    [[nodiscard]] std::optional<Money> publishedEach() const;        // of a unit, half to even
    [[nodiscard]] std::optional<std::int64_t> tokensOfEach() const;  // input and output, half to even
};
enum class CostBy : std::int8_t { Bucket, Route, Action };
// By cost, largest first. Unmapped use has the key "unmapped", an unstated route the key "".
std::vector<UnitCostRow> unitCosts(const ObservedUse &use, const Catalog &catalog, CostBy by, Instant at);
PerBucket<UnitCost> bucketCosts(const ObservedUse &use);

// The share of a bucket's units that runs on a route, for "what if".
struct RouteShare {
    QString route;
    Bucket bucket{};
    std::int64_t parts = 0;  // of the sum of the bucket's parts
    UnitCost unitCost;
};
std::vector<RouteShare> routeMix(const ObservedUse &use);
// The unit cost of a bucket where its routes have these parts; nothing where no part has a known unit cost.
std::optional<UnitCost> mixedCost(const std::vector<RouteShare> &mix, Bucket bucket);

// What a version allows of a bucket to a workspace of so many seats; a bucket that it does not name has 0 (R12).
Amount allowanceOf(const PlanVersion &version, Bucket bucket, int seats);

struct PlanEconomics {
    Money price;                            // of a workspace and cycle
    PerBucket<std::optional<Money>> worst;  // allowance x unit cost; nothing: unlimited or no unit cost
    std::optional<Money> worstCost;         // nothing where a bucket has none
    std::optional<Money> worstMargin;       // price - worstCost
    QStringList unknown;                    // ids of the buckets that keep the worst case from being known
};
// R32: price - sum(allowance x observed unit cost), for a workspace of so many seats.
PlanEconomics worstCase(const PlanVersion &version, int seats, const PerBucket<std::optional<UnitCost>> &unitCosts);

struct ExpectedEconomics {
    std::int64_t workspaces = 0;
    Money revenue;  // sums over the workspaces
    Cost cost;
    Money margin;
    std::optional<Money> meanMargin;    // half to even
    std::vector<FinishedCycle> cycles;  // by margin, lowest first
};
// R32, from the last finished cycle of each workspace that ended it on that version (0: on any version of the plan).
ExpectedEconomics expected(const std::vector<FinishedCycle> &cycles, const QString &plan, int version);

// How many of them have a margin in [from, to).
struct MarginClass {
    Money from;
    Money to;
    std::int64_t workspaces = 0;
};
// Some ten classes of equal, round width, with 0 at a border.
std::vector<MarginClass> marginClasses(const std::vector<FinishedCycle> &cycles);

}  // namespace headroom
