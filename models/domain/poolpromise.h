// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observeduse.h"

#include <optional>
#include <vector>

// What plans promise through each deployment pool, beside what it can carry and what it carried (R30).
namespace headroom {

// How one bucket comes to its part of what is promised through a pool.
struct PoolPart {
    std::int64_t promised = 0;    // units of running cycles, whatever the route; what has no end is left out
    bool fromSheet = false;       // the bucket was not used in the window: the sheet's default routes share it evenly
    std::int64_t sharesHere = 0;  // of `shares`: units used over the pool's routes, or default routes through it
    std::int64_t shares = 0;      // 0: no route is known for the bucket
    std::int64_t tokensHere = 0;  // of the units used over the pool's routes
    std::optional<std::int64_t> perMinute;  // tokens; nothing: units come through here whose tokens are not known
    bool operator==(const PoolPart &) const = default;
};

struct PoolPromise {
    QString pool;
    QStringList routes;                            // that run through it, by key
    std::optional<std::int64_t> quota;             // tokens a minute; nothing: not stated
    std::int64_t usedTokens = 0;                   // over the window
    std::optional<RouteDay> busiest;               // the day with most tokens; its route is empty
    std::optional<std::int64_t> busiestPerMinute;  // spread evenly over that day
    PerBucket<std::int64_t> entitled{};  // units that running cycles promise of each bucket, by the route's share
    PerBucket<bool> unlimited{};         // somebody's entitlement has no end
    // Those units as tokens, spread evenly over their cycles, half to even; of the buckets whose tokens are known.
    std::optional<std::int64_t> promisedPerMinute;
    PerBucket<PoolPart> parts;
    bool operator==(const PoolPromise &) const = default;

    [[nodiscard]] bool passesQuota() const { return quota && promisedPerMinute && *promisedPerMinute > *quota; }
    // Nothing was observed of what some of its units cost in tokens, or somebody's entitlement has no end: the promise
    // is at least `promisedPerMinute`.
    [[nodiscard]] bool atLeast() const;
};

// One for each pool, in the order of the catalog; then those that routes name and nobody described. `standings`: every
// workspace now. A bucket's promise is split over the routes as they shared its units in the window, what states no
// route left out; where it was not used, over the default routes of the sheet in force, evenly.
std::vector<PoolPromise> poolPromises(const Catalog &catalog, const ObservedUse &use, const OverviewAnswer &standings);

}  // namespace headroom
