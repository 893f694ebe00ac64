// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/standing.h"

#include <functional>
#include <limits>

namespace headroom {

// A stretch of time whose events are summed: [from, to).
struct KnownSpan {
    Instant from;
    Instant to;
};

// Which events of a workspace are summed: those with a ledger sequence in (afterSeq, throughSeq].
struct KnownPart {
    std::int64_t workspaceId = 0;
    std::int64_t afterSeq = 0;
    std::int64_t throughSeq = std::numeric_limits<std::int64_t>::max();
};

// What the workspace's segments with such events hold, within the spans: about how much there is to read.
std::int64_t eventsIn(LedgerState &state, const KnownPart &part, const std::vector<KnownSpan> &spans);

// Their sums by span, read from the events. `spans`: in order, one after the other. `catalog`: whose prices estimate
// costs (R33). `chargeOf`: what an event charged; null: what it charges now.
using ChargeOf = std::function<Charge(const SegmentColumns &columns, std::size_t row)>;
std::vector<BucketSums> sumsOf(LedgerState &state, const KnownPart &part, const std::vector<KnownSpan> &spans,
                               const CatalogIndex &catalog, const ChargeOf &chargeOf = {});

// What is left of sums without others; the latest instant is not.
BucketSums without(BucketSums sums, const BucketSums &others);

}  // namespace headroom
