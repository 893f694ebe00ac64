// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allowance.h"

#include "values.h"

// A plan of two versions and a workspace on it, for the tests of allowances and prepaid packs.
namespace headroom::testing {

inline constexpr Bucket kPremium = Bucket::PremiumSync;

inline BucketLimit limited(std::int64_t units, Per per = Per::Workspace)
{
    BucketLimit limit;
    limit.allowance = {false, units};
    limit.per = per;
    return limit;
}

inline BucketLimit unlimited()
{
    BucketLimit limit;
    limit.allowance = {true, 0};
    return limit;
}

inline Grant grant(Bucket bucket, std::int64_t units, std::string_view from, std::string_view to)
{
    return {bucket, units, {}, at(from), at(to)};
}

// Plan "team": version 1 gives 4,500 standard and 300 premium, version 2 gives 10 premium a seat and no end of pages.
inline Catalog twoVersions()
{
    PlanVersion first;
    first.version = 1;
    first.effectiveFrom = at("2026-01-01T00:00:00Z");
    first.limits = {{Bucket::StandardSync, limited(4500)}, {kPremium, limited(300)}};
    PlanVersion second;
    second.version = 2;
    second.effectiveFrom = at("2026-01-01T00:00:00Z");
    second.limits = {{kPremium, limited(10, Per::Seat)}, {Bucket::LongContext, unlimited()}};
    Catalog catalog;
    catalog.plans = {{QStringLiteral("team"), QStringLiteral("Team"), {first, second}}};
    return catalog;
}

inline PlanAssignment team(int version, std::string_view from)
{
    return {QStringLiteral("team"), version, at(from)};
}

// In UTC from the first of the month.
inline Workspace onTeam(int version = 1)
{
    Workspace workspace;
    workspace.key = QStringLiteral("acme");
    workspace.plans = {team(version, "2026-01-01T00:00:00Z")};
    return workspace;
}

inline Cycle cycleOfMonth(const Workspace &workspace, std::string_view iso)
{
    return cycleAt(workspace.cycleRule(), Zone(), at(iso));
}

// The premium use of every cycle that prepaidHistory names, in order.
inline std::vector<CycleUse> premiumUse(const Workspace &workspace, const Cycle &current,
                                        const std::vector<std::int64_t> &used)
{
    const std::vector<Cycle> cycles = prepaidHistory(workspace, Zone(), current);
    if (cycles.size() != used.size()) qFatal("%zu cycles for %zu figures", cycles.size(), used.size());
    std::vector<CycleUse> history;
    for (std::size_t i = 0; i < cycles.size(); ++i) {
        CycleUse use;
        use.cycle = cycles[i];
        use.used[index(kPremium)] = used[i];
        history.push_back(use);
    }
    return history;
}

}  // namespace headroom::testing
