// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/charge.h"
#include "domain/pricing.h"
#include "domain/zone.h"
#include "storage/connection.h"

#include <unordered_map>
#include <vector>

namespace headroom {

// What storing and summing events needs of one workspace: its days, its cycles, and what a page counts as.
struct WorkspaceContext {
    std::int64_t id = 0;
    Zone zone;
    CycleRule cycle;
    struct UnitChange {
        Instant from;
        Unit unit;
    };
    std::vector<UnitChange> longContextUnits;  // by `from`

    [[nodiscard]] Unit longContextUnitAt(Instant at) const;
};

// The catalog turned into what is looked up per event, by dictionary id. Made once per transaction.
class CatalogIndex {
public:
    CatalogIndex(Connection &connection, const Catalog &catalog);

    // The context of a workspace; a discovered one has UTC and the first of the month (R8). The reference is good
    // until the next call.
    const WorkspaceContext &workspace(std::int64_t id);
    // The bucket that the sheet in force gives an action (R7); empty: unmapped.
    [[nodiscard]] std::optional<Bucket> sheetBucket(std::int64_t actionId, Instant at) const;
    // The price of a route in force; null where there is none.
    [[nodiscard]] const RoutePrice *price(std::int64_t routeId, Instant at) const;

private:
    struct Sheet {
        Instant from;
        std::unordered_map<std::int64_t, Bucket> buckets;
    };

    std::vector<WorkspaceContext> m_workspaces;  // by id; id 0: not met yet
    std::vector<Sheet> m_sheets;                 // by `from`, of equal ones the higher version last
    std::unordered_map<std::int64_t, std::vector<RoutePrice>> m_prices;  // by `from`
};

}  // namespace headroom
