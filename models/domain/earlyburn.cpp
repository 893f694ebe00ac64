// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/earlyburn.h"

#include "domain/wide.h"

#include <algorithm>

namespace headroom {

EarlyBurnRule earlyBurnRule(const Settings &settings)
{
    EarlyBurnRule rule;
    if (!settings.earlyBurn) return rule;
    rule.percent = settings.earlyBurn->percent.value_or(rule.percent);
    rule.day = settings.earlyBurn->day.value_or(rule.day);
    rule.bucket = settings.earlyBurn->bucket.value_or(rule.bucket);
    return rule;
}

Instant earlyBurnEnd(const EarlyBurnRule &rule, const Cycle &cycle, const Zone &zone)
{
    if (rule.day > cycle.days.length()) return cycle.end;
    return zone.startOf(cycle.days.first + (rule.day - 1));
}

std::optional<BurnCrossing> findEarlyBurn(const EarlyBurnRule &rule, const Catalog &catalog, const Workspace &workspace,
                                          const Zone &zone, const Cycle &cycle, std::span<const BurnEvent> events)
{
    const Instant end = earlyBurnEnd(rule, cycle, zone);
    Wide used = 0;
    for (const BurnEvent &event : events) {
        if (event.at >= end) break;
        used += event.units;
        if (event.units <= 0) continue;
        const Entitlement allowance{.base = baseAllowance(catalog, workspace, rule.bucket, event.at),
                                    .addon = addonUnits(workspace, rule.bucket, event.at)};
        const Amount total = allowance.total();
        if (reaches(clamped(used), rule.percent, total)) {
            return BurnCrossing{event.at, cycleDay(cycle, zone, event.at), clamped(used), total.units};
        }
    }
    return std::nullopt;
}

}  // namespace headroom
