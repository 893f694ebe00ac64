// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overage.h"

namespace headroom {

// Why a request should be decided before others; most urgent first.
enum class OverageUrgency {
    ExpiresSoon,  // its cycle ends within a day
    WorkWaits,    // queued actions wait for the bucket
    AtLimit,      // nothing of the entitlement is left
    PaceOver,     // at its pace the bucket ends the cycle over its entitlement
    None,
};

OverageUrgency urgencyOf(const QueuedRequest &row, Instant now);

// "12 queued", "ends today"; empty without urgency.
QString urgencyText(const QueuedRequest &row, Instant now);

// How the order comes about, in words.
QString urgencyRule();

// Rows in its order, least first, are ordered by that rule; equals are in the order in which they were asked.
std::int64_t urgencyRank(const QueuedRequest &row, Instant now);

}  // namespace headroom
