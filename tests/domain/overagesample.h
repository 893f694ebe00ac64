// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overage.h"

#include "values.h"

// A request for overage that waits, for the tests of what granting it would do and of what forbids it.
namespace headroom::testing {

// 300 premium actions, 280 used for $22.40, a plan of $99 on which $40 is left; sam asks for 50 at 0.25 a unit.
inline OverageCase sample()
{
    OverageCase of;
    of.request.id = 7;
    of.request.workspace = QStringLiteral("acme");
    of.request.bucket = Bucket::PremiumSync;
    of.request.cycleStart = at("2026-03-01T05:00:00Z");
    of.request.cycleEnd = at("2026-04-01T04:00:00Z");
    of.request.units = 50;
    of.request.requestedBy = QStringLiteral("sam");
    of.request.enteredBy = QStringLiteral("sam");
    of.request.requestedAt = at("2026-03-10T12:00:00Z");
    of.workspace.at = at("2026-03-11T09:30:00Z");
    WorkspaceStanding &standing = of.workspace.standing;
    standing.timeZone = "America/New_York";
    standing.margin = usd("40");
    BucketStanding &bucket = standing.buckets[index(Bucket::PremiumSync)];
    bucket.used = 280;
    bucket.entitlement = {.base = {false, 200}, .addon = 100};
    bucket.projected = 830;
    bucket.cost = {usd("22.40"), true};
    of.unitPrice = usd("0.25");
    of.queued = {5, 20, 60, 1};
    return of;
}

}  // namespace headroom::testing
