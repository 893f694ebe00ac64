// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/workspacecontext.h"

#include <algorithm>

namespace headroom {

namespace {

template<typename Entry>
const Entry *lastNotAfter(const std::vector<Entry> &entries, Instant at)
{
    const auto after = std::upper_bound(entries.begin(), entries.end(), at,
                                        [](Instant t, const Entry &entry) { return t < entry.from; });
    return after == entries.begin() ? nullptr : &*(after - 1);
}

// A whole dictionary table: asking key by key would cost a catalog of ten thousand workspaces as many questions.
QHash<QString, std::int64_t> idsByKey(Connection &connection, const QString &table)
{
    QHash<QString, std::int64_t> ids;
    Query query(connection, QStringLiteral("SELECT key, id FROM %1").arg(table));
    query.run();
    while (query.next()) ids.insert(query.text(0), query.integer(1));
    return ids;
}

}  // namespace

Unit WorkspaceContext::longContextUnitAt(Instant at) const
{
    const UnitChange *change = lastNotAfter(longContextUnits, at);
    return change ? change->unit : defaultUnit(Bucket::LongContext);
}

CatalogIndex::CatalogIndex(Connection &connection, const Catalog &catalog)
{
    const auto workspaces = idsByKey(connection, QStringLiteral("workspace"));
    m_workspaces.reserve(static_cast<std::size_t>(catalog.workspaces.size()) + 1);
    for (const Workspace &workspace : catalog.workspaces) {
        WorkspaceContext context;
        context.id = workspaces.value(workspace.key);
        context.zone = Zone::named(workspace.timeZone).value_or(Zone());
        context.cycle = workspace.cycleRule();
        std::vector<PlanAssignment> assignments = workspace.plans.value_or(std::vector<PlanAssignment>{});
        std::stable_sort(assignments.begin(), assignments.end(),
                         [](const PlanAssignment &a, const PlanAssignment &b) { return a.from < b.from; });
        for (const PlanAssignment &assignment : assignments) {
            const Plan *plan = catalog.plan(assignment.plan);
            const PlanVersion *version = plan ? findVersion(*plan, assignment.version) : nullptr;
            Unit unit = defaultUnit(Bucket::LongContext);
            if (version) {
                const auto limit = version->limits.find(Bucket::LongContext);
                if (limit != version->limits.end()) unit = limit->second.unit.value_or(unit);
            }
            context.longContextUnits.push_back({assignment.from, unit});
        }
        const auto place = static_cast<std::size_t>(context.id);
        if (place >= m_workspaces.size()) m_workspaces.resize(place + 1);
        m_workspaces[place] = std::move(context);
    }

    const auto actions = idsByKey(connection, QStringLiteral("action"));
    std::vector<const RouteSheet *> sheets;
    for (const RouteSheet &sheet : catalog.routeSheets) sheets.push_back(&sheet);
    std::sort(sheets.begin(), sheets.end(), [](const RouteSheet *a, const RouteSheet *b) {
        return std::pair(a->effectiveFrom, a->version) < std::pair(b->effectiveFrom, b->version);
    });
    for (const RouteSheet *sheet : sheets) {
        Sheet indexed;
        indexed.from = sheet->effectiveFrom;
        for (const SheetAction &action : sheet->actions) {
            indexed.buckets.emplace(actions.value(action.action), action.bucket);
        }
        m_sheets.push_back(std::move(indexed));
    }

    const auto routes = idsByKey(connection, QStringLiteral("route"));
    for (const Route &route : catalog.routes) {
        if (!route.prices || route.prices->empty()) continue;
        std::vector<RoutePrice> prices = *route.prices;
        std::stable_sort(prices.begin(), prices.end(),
                         [](const RoutePrice &a, const RoutePrice &b) { return a.from < b.from; });
        m_prices.emplace(routes.value(route.key), std::move(prices));
    }
}

const WorkspaceContext &CatalogIndex::workspace(std::int64_t id)
{
    const auto place = static_cast<std::size_t>(id);
    if (place >= m_workspaces.size()) m_workspaces.resize(place + 1);
    WorkspaceContext &context = m_workspaces[place];
    context.id = id;
    return context;
}

std::optional<Bucket> CatalogIndex::sheetBucket(std::int64_t actionId, Instant at) const
{
    const Sheet *sheet = lastNotAfter(m_sheets, at);
    if (!sheet) return std::nullopt;
    const auto bucket = sheet->buckets.find(actionId);
    return bucket == sheet->buckets.end() ? std::nullopt : std::optional(bucket->second);
}

const RoutePrice *CatalogIndex::price(std::int64_t routeId, Instant at) const
{
    const auto prices = m_prices.find(routeId);
    return prices == m_prices.end() ? nullptr : lastNotAfter(prices->second, at);
}

}  // namespace headroom
