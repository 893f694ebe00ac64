// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdocument.h"

#include "domain/catalogpublished.h"
#include "domain/jsonentry.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace headroom {

namespace {

template<typename T>
void replaceWhereGiven(std::optional<T> &kept, const std::optional<T> &given)
{
    if (given) kept = given;
}

// One laying of a document over a catalog. The first problem ends it.
class CatalogOverlay {
    Q_DECLARE_TR_FUNCTIONS(CatalogDocument)
public:
    CatalogOverlay(const Catalog &base, const CatalogDocument &document, Published published)
        : m_document(document), m_published(published), m_catalog(base)
    {}

    Result<Catalog> run();
    [[nodiscard]] const CatalogCounts &counts() const { return m_counts; }

private:
    template<typename T>
    void count(const T *old, const T &laid)
    {
        if (!old) {
            ++m_counts.created;
        } else if (*old == laid) {
            ++m_counts.unchanged;
        } else {
            ++m_counts.changed;
        }
    }
    template<typename T, typename KeyOf, typename Lay>
    void layOver(std::vector<T> &entries, const std::optional<std::vector<T>> &given, const char *section, KeyOf keyOf,
                 Lay lay);
    // An entry that states nothing about what it gave is taken to give all that it has.
    [[nodiscard]] bool gives(const QString &path, const char *name) const
    {
        const auto entry = m_document.given.constFind(path);
        return entry == m_document.given.constEnd() || entry->contains(QLatin1String(name));
    }

    Plan layPlan(const Plan *old, const Plan &entry, const QString &path);
    RouteSheet laySheet(const RouteSheet *old, const RouteSheet &entry, const QString &path);
    Route layRoute(const Route *old, const Route &entry, const QString &path);
    static Pool layPool(const Pool *old, const Pool &entry);
    Ceiling layCeiling(const Ceiling *old, const Ceiling &entry, const QString &path) const;
    Workspace layWorkspace(const Workspace *old, const Workspace &entry, const QString &path);
    void checkAssignments(const Workspace &entry, const QString &path);
    void laySettings();

    void indexReferences();
    void requireRoute(const QString &route, const QString &path);
    void refuseRedefined(const QString &what, const std::optional<Difference> &difference);

    const CatalogDocument &m_document;
    const Published m_published;
    Catalog m_catalog;
    CatalogCounts m_counts;
    json::Reading m_problem;
    QSet<QString> m_pools;
    QSet<QString> m_routes;  // completed ones
    QSet<QString> m_discoveredRoutes;
    QHash<QString, const Plan *> m_plans;  // into m_catalog, once its plans are final
};

Result<Catalog> CatalogOverlay::run()
{
    layOver(
        m_catalog.pools, m_document.pools, "pools", [](const Pool &p) { return p.key; },
        [](const Pool *old, const Pool &entry, const QString &) { return layPool(old, entry); });
    for (const Pool &pool : m_catalog.pools) m_pools.insert(pool.key);
    layOver(
        m_catalog.routes, m_document.routes, "routes", [](const Route &r) { return r.key; },
        [this](const Route *old, const Route &entry, const QString &path) { return layRoute(old, entry, path); });
    layOver(
        m_catalog.plans, m_document.plans, "plans", [](const Plan &p) { return p.key; },
        [this](const Plan *old, const Plan &entry, const QString &path) { return layPlan(old, entry, path); });
    indexReferences();
    layOver(
        m_catalog.routeSheets, m_document.routeSheets, "route_sheets", [](const RouteSheet &s) { return s.version; },
        [this](const RouteSheet *old, const RouteSheet &entry, const QString &path) {
            return laySheet(old, entry, path);
        });
    layOver(
        m_catalog.ceilings, m_document.ceilings, "ceilings", [](const Ceiling &c) { return c.surface; },
        [this](const Ceiling *old, const Ceiling &entry, const QString &path) { return layCeiling(old, entry, path); });
    layOver(
        m_catalog.workspaces, m_document.workspaces, "workspaces", [](const Workspace &w) { return w.key; },
        [this](const Workspace *old, const Workspace &entry, const QString &path) {
            return layWorkspace(old, entry, path);
        });
    laySettings();
    if (m_problem.failed()) return m_problem.error();
    m_counts.rounded = m_document.rounded;
    return std::move(m_catalog);
}

// Lays each given entry over the one of its key, or adds it. A completed entry moves behind those completed
// before it, so that the list stays in order of first appearance with the discovered ones last.
template<typename T, typename KeyOf, typename Lay>
void CatalogOverlay::layOver(std::vector<T> &entries, const std::optional<std::vector<T>> &given, const char *section,
                             KeyOf keyOf, Lay lay)
{
    if (!given || m_problem.failed()) return;
    constexpr bool kDiscoverable = requires(T entry)
    {
        entry.discovered;
    };
    QHash<std::decay_t<decltype(keyOf(entries.front()))>, std::size_t> positions;
    for (std::size_t i = 0; i < entries.size(); ++i) positions.insert(keyOf(entries[i]), i);

    std::vector<T> added;
    QSet<std::size_t> moved;
    for (std::size_t i = 0; i < given->size(); ++i) {
        const T &entry = (*given)[i];
        const auto position = positions.constFind(keyOf(entry));
        T *old = position == positions.constEnd() ? nullptr : &entries[*position];
        T laid = lay(old, entry, json::itemPath(QLatin1String(section), i));
        if (m_problem.failed()) return;
        count(old, laid);
        bool stays = old != nullptr;
        if constexpr (kDiscoverable) {
            if (old && old->discovered) {
                moved.insert(*position);
                stays = false;
            }
        }
        if (stays) {
            *old = std::move(laid);
        } else {
            added.push_back(std::move(laid));
        }
    }
    if (added.empty()) return;

    std::vector<T> ordered;
    ordered.reserve(entries.size() + added.size());
    const auto discovered = [](const T &entry) {
        if constexpr (kDiscoverable) return entry.discovered;
        return false;
    };
    for (const T &entry : entries) {
        if (!discovered(entry)) ordered.push_back(entry);
    }
    std::ranges::move(added, std::back_inserter(ordered));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (discovered(entries[i]) && !moved.contains(i)) ordered.push_back(entries[i]);
    }
    entries = std::move(ordered);
}

Plan CatalogOverlay::layPlan(const Plan *old, const Plan &entry, const QString &path)
{
    Plan plan = old ? *old : Plan{entry.key, entry.name, {}};
    if (!entry.name.isEmpty()) plan.name = entry.name;
    const QString versions = json::memberPath(path, "versions");
    for (std::size_t i = 0; i < entry.versions.size(); ++i) {
        const PlanVersion &given = entry.versions[i];
        const auto published = std::ranges::find(plan.versions, given.version, &PlanVersion::version);
        if (published == plan.versions.end()) {
            plan.versions.push_back(given);
            ++m_counts.created;
        } else if (m_published == Published::Redefined) {
            ++(*published == given ? m_counts.unchanged : m_counts.changed);
            *published = given;
        } else {
            refuseRedefined(tr("version %1 of plan \"%2\"").arg(QString::number(given.version), plan.key),
                            firstDifference(*published, given, json::itemPath(versions, i)));
            ++m_counts.unchanged;
        }
    }
    return plan;
}

RouteSheet CatalogOverlay::laySheet(const RouteSheet *old, const RouteSheet &entry, const QString &path)
{
    const QString actions = json::memberPath(path, "actions");
    for (std::size_t i = 0; i < entry.actions.size(); ++i) {
        const SheetAction &action = entry.actions[i];
        const QString here = json::itemPath(actions, i);
        requireRoute(action.route, json::memberPath(here, "route"));
        if (action.fallbackRoute) requireRoute(*action.fallbackRoute, json::memberPath(here, "fallback_route"));
        if (action.downgradeTo) {
            requireRoute(action.downgradeTo->route, json::memberPath(json::memberPath(here, "downgrade_to"), "route"));
        }
    }
    if (!old || m_published == Published::Redefined) return entry;
    refuseRedefined(tr("route sheet %1").arg(entry.version), firstDifference(*old, entry, path));
    return *old;
}

Route CatalogOverlay::layRoute(const Route *old, const Route &entry, const QString &path)
{
    Route route = old ? *old : Route{};
    route.key = entry.key;
    route.discovered = false;
    replaceWhereGiven(route.provider, entry.provider);
    replaceWhereGiven(route.modelFamily, entry.modelFamily);
    replaceWhereGiven(route.modes, entry.modes);
    replaceWhereGiven(route.region, entry.region);
    replaceWhereGiven(route.pool, entry.pool);
    replaceWhereGiven(route.contextWindow, entry.contextWindow);
    replaceWhereGiven(route.prices, entry.prices);
    if (entry.pool && !m_pools.contains(*entry.pool)) {
        m_problem.report(json::memberPath(path, "pool"),
                         tr("there is no pool \"%1\". Add it to \"pools\".").arg(*entry.pool));
    }
    return route;
}

Pool CatalogOverlay::layPool(const Pool *old, const Pool &entry)
{
    Pool pool = old ? *old : Pool{};
    pool.key = entry.key;
    replaceWhereGiven(pool.provider, entry.provider);
    replaceWhereGiven(pool.subscription, entry.subscription);
    replaceWhereGiven(pool.region, entry.region);
    replaceWhereGiven(pool.model, entry.model);
    replaceWhereGiven(pool.deploymentType, entry.deploymentType);
    replaceWhereGiven(pool.tokensPerMinute, entry.tokensPerMinute);
    return pool;
}

Ceiling CatalogOverlay::layCeiling(const Ceiling *old, const Ceiling &entry, const QString &path) const
{
    Ceiling ceiling = old ? *old : Ceiling{};
    ceiling.surface = entry.surface;
    if (gives(path, "max_records")) ceiling.maxRecords = entry.maxRecords;
    if (gives(path, "max_bytes")) ceiling.maxBytes = entry.maxBytes;
    if (gives(path, "min_records")) ceiling.minRecords = entry.minRecords;
    if (gives(path, "window_hours")) ceiling.windowHours = entry.windowHours;
    if (gives(path, "ordered")) ceiling.ordered = entry.ordered;
    if (gives(path, "source")) ceiling.source = entry.source;
    if (gives(path, "last_reviewed")) ceiling.lastReviewed = entry.lastReviewed;
    return ceiling;
}

Workspace CatalogOverlay::layWorkspace(const Workspace *old, const Workspace &entry, const QString &path)
{
    Workspace workspace = old ? *old : Workspace{};
    workspace.key = entry.key;
    workspace.discovered = false;
    replaceWhereGiven(workspace.name, entry.name);
    if (gives(path, "time_zone")) workspace.timeZone = entry.timeZone;
    replaceWhereGiven(workspace.cycleAnchor, entry.cycleAnchor);
    replaceWhereGiven(workspace.cycleDays, entry.cycleDays);
    replaceWhereGiven(workspace.seats, entry.seats);
    replaceWhereGiven(workspace.plans, entry.plans);
    replaceWhereGiven(workspace.addons, entry.addons);
    replaceWhereGiven(workspace.prepaid, entry.prepaid);
    replaceWhereGiven(workspace.workflows, entry.workflows);
    replaceWhereGiven(workspace.retention, entry.retention);
    replaceWhereGiven(workspace.expansionIntent, entry.expansionIntent);

    checkAssignments(entry, path);
    if (entry.workflows) {
        const QString workflows = json::memberPath(path, "workflows");
        for (std::size_t i = 0; i < entry.workflows->size(); ++i) {
            requireRoute((*entry.workflows)[i].route, json::memberPath(json::itemPath(workflows, i), "route"));
        }
    }
    return workspace;
}

void CatalogOverlay::checkAssignments(const Workspace &entry, const QString &path)
{
    if (!entry.plans) return;
    const QString plans = json::memberPath(path, "plans");
    for (std::size_t i = 0; i < entry.plans->size(); ++i) {
        const PlanAssignment &assignment = (*entry.plans)[i];
        const QString here = json::itemPath(plans, i);
        const Plan *plan = m_plans.value(assignment.plan);
        if (!plan) {
            m_problem.report(json::memberPath(here, "plan"),
                             tr("there is no plan \"%1\". Add it to \"plans\".").arg(assignment.plan));
            return;
        }
        const PlanVersion *version = findVersion(*plan, assignment.version);
        if (!version) {
            m_problem.report(json::memberPath(here, "version"),
                             tr("plan \"%1\" has no version %2. Publish it first.")
                                 .arg(assignment.plan, QString::number(assignment.version)));
            return;
        }
        if (assignment.from < version->effectiveFrom) {
            m_problem.report(
                json::memberPath(here, "from"),
                tr("version %1 of plan \"%2\" may not be assigned before %3.")
                    .arg(QString::number(assignment.version), assignment.plan, formatInstant(version->effectiveFrom)));
            return;
        }
    }
}

void CatalogOverlay::laySettings()
{
    if (!m_document.settings || m_problem.failed()) return;
    const Settings before = m_catalog.settings;
    if (const auto &given = m_document.settings->earlyBurn) {
        EarlyBurnSettings laid = before.earlyBurn.value_or(EarlyBurnSettings{});
        replaceWhereGiven(laid.percent, given->percent);
        replaceWhereGiven(laid.day, given->day);
        replaceWhereGiven(laid.bucket, given->bucket);
        if (laid != EarlyBurnSettings{}) m_catalog.settings.earlyBurn = laid;
    }
    if (const auto &given = m_document.settings->approvals) {
        ApprovalSettings laid = before.approvals.value_or(ApprovalSettings{});
        replaceWhereGiven(laid.secondApproverAbove, given->secondApproverAbove);
        if (laid != ApprovalSettings{}) m_catalog.settings.approvals = laid;
    }
    if (const auto &given = m_document.settings->causes) {
        CauseSettings laid = before.causes.value_or(CauseSettings{});
        replaceWhereGiven(laid.failedPercent, given->failedPercent);
        replaceWhereGiven(laid.cachePercent, given->cachePercent);
        replaceWhereGiven(laid.repeatedTokens, given->repeatedTokens);
        replaceWhereGiven(laid.memberPercent, given->memberPercent);
        replaceWhereGiven(laid.memberUsePercent, given->memberUsePercent);
        if (laid != CauseSettings{}) m_catalog.settings.causes = laid;
    }
    const bool none = before == Settings{} && m_catalog.settings != Settings{};
    count(none ? nullptr : &before, m_catalog.settings);
}

void CatalogOverlay::indexReferences()
{
    for (const Plan &plan : m_catalog.plans) m_plans.insert(plan.key, &plan);
    for (const Route &route : m_catalog.routes) (route.discovered ? m_discoveredRoutes : m_routes).insert(route.key);
}

void CatalogOverlay::requireRoute(const QString &route, const QString &path)
{
    if (m_routes.contains(route)) return;
    m_problem.report(path, m_discoveredRoutes.contains(route)
                               ? tr("route \"%1\" was only met in events so far. Add it to \"routes\".").arg(route)
                               : tr("there is no route \"%1\". Add it to \"routes\".").arg(route));
}

void CatalogOverlay::refuseRedefined(const QString &what, const std::optional<Difference> &difference)
{
    if (!difference) return;
    m_problem.report(difference->path,
                     tr("%1 is published with %2 and never changes, but this document gives %3. Publish the change as "
                        "a new version.")
                         .arg(what, difference->published, difference->given));
}

}  // namespace

Result<Catalog> applyCatalog(const Catalog &base, const CatalogDocument &document, CatalogCounts *counts,
                             Published published)
{
    CatalogOverlay overlay(base, document, published);
    auto result = overlay.run();
    if (result && counts) *counts = overlay.counts();
    return result;
}

}  // namespace headroom
