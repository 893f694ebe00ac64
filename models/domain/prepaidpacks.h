// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allowance.h"

#include <vector>

namespace headroom {

// A prepaid pack and what earlier cycles left of it (R14).
struct PrepaidPack {
    Instant from;
    Instant to;
    std::int64_t left = 0;
    bool operator==(const PrepaidPack &) const = default;
};

// The packs of a bucket that are in force at `at`, in the order in which they are drawn on; they add up to prepaidUnits().
// `history` as there.
std::vector<PrepaidPack> prepaidPacks(const Catalog &catalog, const Workspace &workspace, Bucket bucket, Instant at,
                                      const std::vector<CycleUse> &history);

}  // namespace headroom
