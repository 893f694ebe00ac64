// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/knowncatalog.h"

#include "domain/catalogdocument.h"
#include "storage/audit/audit.h"
#include "storage/events/rollup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// One entry of a catalog document; nothing where it cannot be read.
std::optional<CatalogDocument> parsedEntry(const QByteArray &section, const QByteArray &entry)
{
    auto document = parseCatalog("{\"" + section + "\": [" + entry + "]}");
    return document ? std::optional(std::move(*document)) : std::nullopt;
}

// What of a workspace bears on how it stands at an instant.
Workspace bearing(Workspace workspace, Instant at)
{
    const auto cut = [at](auto &list) {
        if (list) std::erase_if(*list, [at](const auto &entry) { return entry.from > at; });
        if (list && list->empty()) list.reset();
    };
    cut(workspace.plans);
    cut(workspace.addons);
    cut(workspace.prepaid);
    cut(workspace.workflows);
    workspace.retention.reset();
    workspace.expansionIntent.reset();
    workspace.discovered = false;
    return workspace;
}

// The prices of a route that are in force in [from, at].
std::vector<RoutePrice> pricesIn(const Route &route, Instant from, Instant at)
{
    std::vector<RoutePrice> prices;
    if (const RoutePrice *first = priceAt(route, from)) prices.push_back(*first);
    for (const RoutePrice &price : route.prices.value_or(std::vector<RoutePrice>{})) {
        if (from < price.from && price.from <= at) prices.push_back(price);
    }
    return prices;
}

class Undo {
public:
    Undo(LedgerState &state, const Workspace &now, std::int64_t workspaceId, Instant at, Instant knownAt)
        : m_state(state), m_now(now), m_workspaceId(workspaceId), m_at(at), m_knownAt(knownAt)
    {
        const Catalog &catalog = state.catalog().catalog;
        m_known.catalog.plans = catalog.plans;
        m_known.catalog.routes = catalog.routes;
        m_known.catalog.routeSheets = catalog.routeSheets;
        m_known.catalog.workspaces = {now};
    }

    KnownCatalog run()
    {
        Query began(m_state.db(), u"SELECT at FROM audit WHERE id = 1 AND action = 'migrated'"_s);
        began.run();
        if (began.next() && Instant{began.integer(0)} > m_knownAt) m_known.complete = false;
        began.finish();
        for (const AuditRow &row : rowsSince()) {
            if (undo(row)) m_known.changes.push_back(row);
        }
        return std::move(m_known);
    }

private:
    // Latest first.
    std::vector<AuditRow> rowsSince()
    {
        std::vector<AuditRow> rows;
        const auto read = [&](const QString &where) {
            Query query(m_state.db(), u"SELECT %1 FROM audit WHERE at > :known AND %2"_s.arg(auditColumns(), where));
            query.bind(u":known"_s, m_knownAt.us);
            if (where.contains(u":workspace"_s)) query.bind(u":workspace"_s, m_now.key);
            query.run();
            while (query.next()) rows.push_back(readAuditRow(query));
        };
        read(u"object IN ('plan', 'plan_version', 'route', 'route_sheet')"_s);
        read(u"workspace = :workspace AND object IN ('workspace', 'overage_request')"_s);
        std::ranges::sort(rows, std::ranges::greater{}, &AuditRow::id);
        return rows;
    }

    // Takes a change back; whether it matters.
    bool undo(const AuditRow &row)
    {
        if (row.object == u"workspace"_s) return undoWorkspace(row);
        if (row.object == u"overage_request"_s) return isOverageInForce(row);
        if (row.object == u"plan"_s) return undoPlan(row);
        if (row.object == u"plan_version"_s) return undoVersion(row);
        if (row.object == u"route"_s) return undoRoute(row);
        return undoSheet(row);
    }

    template<typename T>
    std::optional<T> before(const AuditRow &row, const QByteArray &section,
                            std::optional<std::vector<T>> CatalogDocument::*list)
    {
        auto document = parsedEntry(section, row.before);
        if (!document || !((*document).*list) || ((*document).*list)->empty()) {
            m_known.complete = false;
            return std::nullopt;
        }
        return std::move(((*document).*list)->front());
    }

    bool undoWorkspace(const AuditRow &row)
    {
        Workspace &workspace = m_known.catalog.workspaces.front();
        Workspace earlier;
        earlier.key = m_now.key;
        earlier.discovered = true;
        if (!row.before.isEmpty()) {
            auto read = before(row, QByteArrayLiteral("workspaces"), &CatalogDocument::workspaces);
            if (!read) return true;
            // One that was only discovered is told of as what it is taken to be (R8).
            read->discovered = isAsDiscovered(*read) && !isToldBefore(row);
            earlier = std::move(*read);
        }
        const bool matters = bearing(earlier, m_at) != bearing(workspace, m_at);
        workspace = std::move(earlier);
        return matters;
    }

    bool isToldBefore(const AuditRow &row)
    {
        Query query(m_state.db(), u"SELECT 1 FROM audit WHERE workspace = :workspace AND object = 'workspace' AND "
                                  "id < :row LIMIT 1"_s);
        query.bind(u":workspace"_s, m_now.key).bind(u":row"_s, row.id).run();
        return query.next();
    }

    [[nodiscard]] bool isAsDiscovered(const Workspace &workspace) const
    {
        Workspace discovered;
        discovered.key = m_now.key;
        return workspace == discovered;
    }

    [[nodiscard]] bool isOverageInForce(const AuditRow &row) const
    {
        return row.at <= m_at && (row.action == u"approved"_s || row.action == u"revoked"_s);
    }

    [[nodiscard]] bool isPlanInForce(const QString &plan) const
    {
        const PlanAssignment *assignment = assignmentAt(m_now, m_at);
        return assignment && assignment->plan == plan;
    }

    bool undoPlan(const AuditRow &row)
    {
        const auto plan = std::ranges::find(m_known.catalog.plans, row.key, &Plan::key);
        if (plan == m_known.catalog.plans.end()) return false;
        if (!row.before.isEmpty()) {
            const auto read = before(row, QByteArrayLiteral("plans"), &CatalogDocument::plans);
            if (read) plan->name = read->name;
        }
        return isPlanInForce(row.key);
    }

    bool undoVersion(const AuditRow &row)
    {
        for (Plan &plan : m_known.catalog.plans) {
            const auto version = std::ranges::find_if(plan.versions, [&](const PlanVersion &of) {
                return row.key == u"%1 v%2"_s.arg(plan.key, QString::number(of.version));
            });
            if (version == plan.versions.end()) continue;
            const PlanVersion *inForce = planVersionAt(m_state.catalog().catalog, m_now, m_at);
            const bool matters = isPlanInForce(plan.key) && inForce && inForce->version == version->version;
            plan.versions.erase(version);
            return matters;
        }
        return false;
    }

    bool undoRoute(const AuditRow &row)
    {
        const auto route = std::ranges::find(m_known.catalog.routes, row.key, &Route::key);
        if (route == m_known.catalog.routes.end()) return false;
        Route earlier;
        earlier.key = row.key;
        if (!row.before.isEmpty()) {
            auto read = before(row, QByteArrayLiteral("routes"), &CatalogDocument::routes);
            if (!read) return true;
            earlier = std::move(*read);
        }
        const Zone zone = Zone::named(m_now.timeZone).value_or(Zone());
        const Instant from = cycleAt(m_now.cycleRule(), zone, m_at).start;
        const bool matters = pricesIn(earlier, from, m_at) != pricesIn(*route, from, m_at) && isUsed(row.key);
        *route = std::move(earlier);
        m_known.otherPrices = m_known.otherPrices || matters;
        return matters;
    }

    bool isUsed(const QString &route)
    {
        Query query(m_state.db(),
                    u"SELECT 1 FROM rollup_top WHERE workspace_id = :workspace AND dimension = :dimension "
                    "AND key_id = (SELECT id FROM route WHERE key = :route) LIMIT 1"_s);
        query.bind(u":workspace"_s, m_workspaceId)
            .bind(u":dimension"_s, static_cast<int>(TopDimension::Route))
            .bind(u":route"_s, route)
            .run();
        return query.next();
    }

    bool undoSheet(const AuditRow &row)
    {
        std::vector<RouteSheet> &sheets = m_known.catalog.routeSheets;
        const auto sheet = std::ranges::find(sheets, row.key.toInt(), &RouteSheet::version);
        if (sheet == sheets.end()) return false;
        const bool inForce = sheet->effectiveFrom <= m_at;
        sheets.erase(sheet);
        m_known.otherSheets = m_known.otherSheets || inForce;
        return inForce;
    }

    LedgerState &m_state;
    const Workspace &m_now;
    std::int64_t m_workspaceId;
    Instant m_at;
    Instant m_knownAt;
    KnownCatalog m_known;
};

}  // namespace

KnownCatalog catalogKnownAt(LedgerState &state, const Workspace &now, std::int64_t workspaceId, Instant at,
                            Instant knownAt)
{
    return Undo(state, now, workspaceId, at, knownAt).run();
}

}  // namespace headroom
