// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog.h"

#include <algorithm>

namespace headroom {

namespace {

template<typename T, typename Matches>
const T *firstWhere(const std::vector<T> &list, Matches matches)
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? nullptr : &*found;
}

// Of the entries that have begun by `at` the one that began last; of equal ones the later in the list.
template<typename T>
const T *inForce(const std::optional<std::vector<T>> &list, Instant at)
{
    const T *best = nullptr;
    if (!list) return best;
    for (const T &entry : *list) {
        if (entry.from <= at && (!best || entry.from >= best->from)) best = &entry;
    }
    return best;
}

}  // namespace

const Plan *Catalog::plan(const QString &key) const
{
    return firstWhere(plans, [&key](const Plan &plan) { return plan.key == key; });
}

const Route *Catalog::route(const QString &key) const
{
    return firstWhere(routes, [&key](const Route &route) { return route.key == key; });
}

const Workspace *Catalog::workspace(const QString &key) const
{
    return firstWhere(workspaces, [&key](const Workspace &workspace) { return workspace.key == key; });
}

const PlanVersion *findVersion(const Plan &plan, int version)
{
    return firstWhere(plan.versions, [version](const PlanVersion &entry) { return entry.version == version; });
}

const PlanAssignment *assignmentAt(const Workspace &workspace, Instant at)
{
    return inForce(workspace.plans, at);
}

const RouteSheet *sheetAt(const std::vector<RouteSheet> &sheets, Instant at)
{
    const RouteSheet *best = nullptr;
    for (const RouteSheet &sheet : sheets) {
        if (sheet.effectiveFrom > at) continue;
        const bool later = !best || sheet.effectiveFrom > best->effectiveFrom ||
                           (sheet.effectiveFrom == best->effectiveFrom && sheet.version > best->version);
        if (later) best = &sheet;
    }
    return best;
}

const SheetAction *findAction(const RouteSheet &sheet, const QString &action)
{
    return firstWhere(sheet.actions, [&action](const SheetAction &entry) { return entry.action == action; });
}

const RoutePrice *priceAt(const Route &route, Instant at)
{
    return inForce(route.prices, at);
}

}  // namespace headroom
