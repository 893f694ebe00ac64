// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/recompute.h"

#include "storage/events/dictionary.h"
#include "storage/events/segmentstore.h"
#include "storage/providers/providersums.h"
#include "storage/reviews/reviewdue.h"

namespace headroom {

namespace {

std::set<std::int64_t> workspacesWithOtherDays(Connection &connection, const Catalog &before, const Catalog &after)
{
    std::set<std::int64_t> changed;
    Dictionary ids(connection, QStringLiteral("workspace"));
    QHash<QString, const Workspace *> known;
    for (const Workspace &workspace : before.workspaces) known.insert(workspace.key, &workspace);
    const Workspace discovered;
    for (const Workspace &workspace : after.workspaces) {
        const Workspace &old = *known.value(workspace.key, &discovered);
        if (old.timeZone != workspace.timeZone || old.cycleRule() != workspace.cycleRule()) {
            changed.insert(ids.find(workspace.key.toStdString()));
        }
    }
    return changed;
}

std::vector<std::int64_t> workspacesWithEvents(Connection &connection)
{
    std::vector<std::int64_t> found;
    Query query(connection, QStringLiteral("SELECT workspace_id FROM ledger_head ORDER BY workspace_id"));
    query.run();
    while (query.next()) found.push_back(query.integer(0));
    return found;
}

std::set<std::int64_t> workspacesOfRoute(Connection &connection, std::int64_t routeId)
{
    std::set<std::int64_t> found;
    Query query(connection, QStringLiteral("SELECT DISTINCT workspace_id FROM rollup_top "
                                           "WHERE dimension = :dimension AND key_id = :route"));
    query.bind(QStringLiteral(":dimension"), static_cast<int>(TopDimension::Route))
        .bind(QStringLiteral(":route"), routeId)
        .run();
    while (query.next()) found.insert(query.integer(0));
    return found;
}

std::set<std::int64_t> workspacesWithOtherPrices(Connection &connection, const Catalog &before, const Catalog &after)
{
    std::set<std::int64_t> changed;
    Dictionary ids(connection, QStringLiteral("route"));
    for (const Route &route : after.routes) {
        const Route *old = before.route(route.key);
        const auto prices = route.prices.value_or(std::vector<RoutePrice>{});
        if (prices == (old ? old->prices.value_or(std::vector<RoutePrice>{}) : std::vector<RoutePrice>{})) continue;
        changed.merge(workspacesOfRoute(connection, ids.find(route.key.toStdString())));
    }
    return changed;
}

// Maps the events that a sheet covers now (R7) and returns the workspaces whose sums are stale because of it; `use`
// (at the prices in force before) and `ratios` gather what that changes. An event whose measure is missing stays
// unmapped.
std::set<std::int64_t> mapUnmappedEvents(Connection &connection, CatalogIndex &catalog, const CatalogIndex &before,
                                         UseAccumulator &use, RatioAccumulator &ratios)
{
    std::set<std::int64_t> candidates;
    {
        Query query(connection, QStringLiteral("SELECT DISTINCT workspace_id FROM event_segment WHERE unmapped > 0"));
        query.run();
        while (query.next()) candidates.insert(query.integer(0));
    }
    std::set<std::int64_t> mappedWorkspaces;
    ProviderSums providers(connection);
    SegmentReader reader(connection);
    SegmentWriter writer(connection);
    for (const std::int64_t workspaceId : candidates) {
        const WorkspaceContext &workspace = catalog.workspace(workspaceId);
        // Gathered first: a segment is not changed while the same statement still reads.
        std::vector<std::pair<std::int64_t, std::vector<Charge>>> changed;
        const SegmentRange range{.workspaceId = workspaceId, .onlyUnmapped = true, .texts = true};
        reader.forEach(range, [&](const SegmentInfo &segment, const SegmentColumns &columns) {
            std::vector<Charge> charges = columns.charge;
            bool mapped = false;
            for (std::size_t row = 0; row < columns.events; ++row) {
                if (charges[row].bucket != kUnmapped) continue;
                const Instant at{columns.at[row]};
                const auto bucket = catalog.sheetBucket(columns.actionId[row], at);
                if (!bucket) continue;
                const ChargeResult result = deriveCharge(columns.given(row), bucket, workspace.longContextUnitAt(at));
                if (result.problem != ChargeProblem::None) continue;
                use.replace(summed(before, columns, row), summed(before, columns, row, result.charge));
                RatioSums gained = ratiosOf(columns, row, result.charge);
                gained.subtract(ratiosOf(columns, row, charges[row]));
                ratios.add(at, columns.actionId[row], columns.routeId[row], gained);
                providers.recharge(columns, row, result.charge);
                charges[row] = result.charge;
                mapped = true;
            }
            if (mapped) changed.emplace_back(segment.id, std::move(charges));
        });
        for (const auto &[segment, charges] : changed) writer.replaceCharges(segment, charges);
        if (!changed.empty()) mappedWorkspaces.insert(workspaceId);
    }
    providers.write();
    return mappedWorkspaces;
}

// Sums a workspace's events anew from its segments. `before`: the prices that they were summed by, where others are in
// force now; `use` gathers what that changes.
void sumWorkspace(Connection &connection, std::int64_t workspaceId, CatalogIndex &catalog, const CatalogIndex *before,
                  RollupAccumulator &sums, UseAccumulator &use)
{
    const WorkspaceContext &workspace = catalog.workspace(workspaceId);
    SegmentReader reader(connection);
    reader.forEach({.workspaceId = workspaceId}, [&](const SegmentInfo &, const SegmentColumns &columns) {
        for (std::size_t row = 0; row < columns.events; ++row) {
            const SummedEvent event = summed(catalog, columns, row);
            sums.add(workspace, event, ratiosOf(columns, row, columns.charge[row]));
            if (before) use.replace(summed(*before, columns, row), event);
        }
    });
}

}  // namespace

void sumUse(Connection &connection, const CatalogIndex &catalog)
{
    constexpr std::size_t kEntries = 1'000'000;  // sums gathered before they are added to the tables
    UseAccumulator use;
    SegmentReader reader(connection);
    for (const std::int64_t workspaceId : workspacesWithEvents(connection)) {
        reader.forEach({.workspaceId = workspaceId}, [&](const SegmentInfo &, const SegmentColumns &columns) {
            for (std::size_t row = 0; row < columns.events; ++row) use.add(summed(catalog, columns, row));
        });
        if (use.entries() >= kEntries) use.write(connection);
    }
    use.write(connection);
}

void sumRatios(Connection &connection, CatalogIndex &catalog)
{
    constexpr std::size_t kEntries = 1'000'000;  // as above
    RatioAccumulator ratios;
    WorkspaceRatios own;
    SegmentReader reader(connection);
    for (const std::int64_t workspaceId : workspacesWithEvents(connection)) {
        const Zone zone = catalog.workspace(workspaceId).zone;
        Instant dayStart;
        Instant dayEnd;
        reader.forEach({.workspaceId = workspaceId}, [&](const SegmentInfo &, const SegmentColumns &columns) {
            for (std::size_t row = 0; row < columns.events; ++row) {
                const Instant at{columns.at[row]};
                if (at < dayStart || dayEnd <= at) {
                    const CivilDate day = zone.dayOf(at);
                    dayStart = zone.startOf(day);
                    dayEnd = zone.startOf(day + 1);
                    own.enter(workspaceId, day);
                }
                const RatioSums sums = ratiosOf(columns, row, columns.charge[row]);
                ratios.add(at, columns.actionId[row], columns.routeId[row], sums);
                own.add(sums);
                if (columns.status[row] == Status::Credit) own.addCredit(columns.charge[row]);
            }
        });
        if (ratios.entries() >= kEntries) ratios.write(connection);
        if (own.entries() >= kEntries) own.write(connection);
    }
    ratios.write(connection);
    own.write(connection);
}

void recomputeAfterChange(Connection &connection, const Catalog &before, const Catalog &after)
{
    CatalogIndex index(connection, after);
    std::set<std::int64_t> stale = workspacesWithOtherDays(connection, before, after);
    const std::set<std::int64_t> repriced = workspacesWithOtherPrices(connection, before, after);
    const bool otherSheets = before.routeSheets != after.routeSheets;
    std::optional<CatalogIndex> old;
    if (otherSheets || !repriced.empty()) old.emplace(connection, before);
    UseAccumulator use;
    RatioAccumulator ratios;
    if (otherSheets) stale.merge(mapUnmappedEvents(connection, index, *old, use, ratios));
    stale.insert(repriced.begin(), repriced.end());
    RollupAccumulator sums;
    for (const std::int64_t workspaceId : stale) {
        deleteRollups(connection, workspaceId);
        sumWorkspace(connection, workspaceId, index, repriced.contains(workspaceId) ? &*old : nullptr, sums, use);
        sums.write(connection);
    }
    use.write(connection);
    ratios.write(connection);
    noteCatalog(connection, before, after, stale);
}

}  // namespace headroom
