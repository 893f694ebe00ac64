// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/cycle.h"

#include <array>
#include <optional>
#include <vector>

namespace headroom {

// The entitlement of one bucket and where it comes from (R11), at an instant.
struct Entitlement {
    Amount base;
    std::int64_t addon = 0;
    std::int64_t prepaid = 0;
    std::int64_t approved = 0;
    bool overflow = false;  // a sum passed 64 bits and was held at its end

    bool operator==(const Entitlement &) const = default;
    [[nodiscard]] Amount total() const;
    // total - used; nothing where unlimited; negative is "over" (R11).
    [[nodiscard]] std::optional<std::int64_t> remaining(std::int64_t used) const;
};

// Use of one earlier cycle, all four buckets, whole cycle (R14).
struct CycleUse {
    Cycle cycle;
    PerBucket<std::int64_t> used{};
};

// Base allowance of a bucket at an instant: plan version in force x seats where per seat (R11, R19: none -> 0).
Amount baseAllowance(const Catalog &catalog, const Workspace &workspace, Bucket bucket, Instant at);
// The version in force for a workspace, or none.
const PlanVersion *planVersionAt(const Catalog &catalog, const Workspace &workspace, Instant at);
// What a version says of a bucket; null where it does not name it, or where there is no version.
const BucketLimit *limitOf(const PlanVersion *version, Bucket bucket);
// Add-ons and workflow upgrades in force at an instant (R14).
std::int64_t addonUnits(const Workspace &workspace, Bucket bucket, Instant at);

// The instants inside a cycle at which what a workspace may use changes (plan, add-on, pack, workflow), and those of
// `others` (approvals and the like); in order, each once. Between two of them nothing changes.
std::vector<Instant> changesInside(const Cycle &cycle, const Workspace &workspace, const std::vector<Instant> &others);

// Cycles whose use decides what is left of the prepaid packs of `bucket` at an instant in `current`: those
// before `current` from the one that holds the earliest pack's `from`; earliest first. Empty without packs.
std::vector<Cycle> prepaidHistory(const Workspace &workspace, const Zone &zone, const Cycle &current);

// Units of prepaid packs in force at `at`, after earlier cycles drew on them (R14); of packs that begin together the one
// that ends first is drawn first. `history` is the use of every cycle that prepaidHistory names, in that order.
std::int64_t prepaidUnits(const Catalog &catalog, const Workspace &workspace, Bucket bucket, Instant at,
                          const std::vector<CycleUse> &history);

Entitlement entitlementAt(const Catalog &catalog, const Workspace &workspace, Bucket bucket, Instant at,
                          const std::vector<CycleUse> &history, std::int64_t approved = 0);

// R33a, as it stands at `at` in `cycle`: plan price + add-ons + prepaid packs bought in the cycle + approved
// overage used x overage price. Only what has begun by `at` counts. Nothing where it does not fit 64 bits.
std::optional<Money> revenueAt(const Catalog &catalog, const Workspace &workspace, const Cycle &cycle, Instant at,
                               const PerBucket<std::int64_t> &approvedUsed);

// Units of approved overage used: what use exceeds base + add-on + prepaid, at most `approved` (R11).
std::int64_t approvedUsed(const Entitlement &entitlement, std::int64_t used);

// Projected use at the end of the cycle at the even pace so far: used x length / elapsed, half to even; nothing
// before three full days of the cycle have passed. A finished cycle projects what was used.
std::optional<std::int64_t> projectedUse(const Cycle &cycle, Instant at, std::int64_t used);

// used x 100 / entitlement in hundredths of a percent, half to even; nothing for unlimited or 0 (R12).
std::optional<std::int64_t> percentHundredths(std::int64_t used, const Amount &entitlement);

// R20: used x 100 >= percent x entitlement, in exact integers; false for unlimited and 0.
bool reaches(std::int64_t used, int percent, const Amount &entitlement);

}  // namespace headroom
