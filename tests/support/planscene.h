// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "support/fakestandings.h"

// A small catalog for tests of plans and of who is on them.
namespace headroom::testing {

inline Instant instantOf(const char *text)
{
    return parseInstant(text).at;
}

inline BucketLimit limitOf(std::int64_t units)
{
    BucketLimit limit;
    limit.allowance.units = units;
    return limit;
}

// $99 for 300 premium actions.
inline PlanVersion planVersion(int number, const char *from)
{
    PlanVersion version;
    version.version = number;
    version.effectiveFrom = instantOf(from);
    version.price = dollars(99);
    version.limits.emplace(Bucket::PremiumSync, limitOf(300));
    return version;
}

inline Workspace workspaceOn(const QString &key, std::vector<PlanAssignment> plans, const QByteArray &zone = "UTC",
                             int seats = 1)
{
    Workspace made;
    made.key = key;
    made.name = key.toUpper();
    made.timeZone = zone;
    made.seats = seats;
    made.plans = std::move(plans);
    return made;
}

// Two plans; of team two versions have begun by kNow and a third begins in April, solo begins in June.
inline Catalog samplePlans()
{
    const QString team = QStringLiteral("team");
    const QString solo = QStringLiteral("solo");
    const Instant begin = instantOf("2026-01-01T00:00Z");
    Catalog catalog;
    catalog.plans = {{team,
                      QStringLiteral("Team"),
                      {planVersion(1, "2025-01-01T00:00Z"), planVersion(2, "2026-02-01T00:00Z"),
                       planVersion(3, "2026-04-01T00:00Z")}},
                     {solo, {}, {planVersion(1, "2026-06-01T00:00Z")}}};
    catalog.workspaces = {
        workspaceOn(QStringLiteral("acme"), {{team, 1, begin}}, "America/New_York", 12),
        workspaceOn(QStringLiteral("beta"), {{team, 2, begin}, {solo, 1, instantOf("2026-06-01T00:00Z")}}),
        workspaceOn(QStringLiteral("city"), {{solo, 1, begin}}), workspaceOn(QStringLiteral("dawn"), {}),
        workspaceOn(QStringLiteral("east"), {{team, 1, begin}}, "Asia/Tokyo", 3)};
    return catalog;
}

}  // namespace headroom::testing
