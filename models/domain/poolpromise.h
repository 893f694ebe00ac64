// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observeduse.h"

#include <optional>
#include <vector>

// What plans promise through each deployment pool, beside what it can carry and what it carried (R30).
namespace headroom {

struct PoolPromise {
    QString pool;
    QStringList routes;                            // that run through it, by key
    std::optional<std::int64_t> quota;             // tokens a minute; nothing: not stated
    std::int64_t usedTokens = 0;                   // over the window
    std::optional<RouteDay> busiest;               // the day with most tokens; its route is empty
    std::optional<std::int64_t> busiestPerMinute;  // spread evenly over that day
    PerBucket<std::int64_t> entitled{};  // units that running cycles promise of each bucket, by the route's share
    PerBucket<bool> unlimited{};         // somebody's entitlement has no end
    std::optional<std::int64_t> promisedPerMinute;  // those units as tokens, spread evenly over their cycles
};

// `standings`: every workspace now. A bucket's promise is split over the routes as they shared its units in the
// window; where it was not used, over the default routes of the sheet in force, evenly.
std::vector<PoolPromise> poolPromises(const Catalog &catalog, const ObservedUse &use, const OverviewAnswer &standings);

}  // namespace headroom
