// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalog/catalogstore.h"

#include "storage/catalog/catalogread.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

std::optional<std::vector<Mode>> modesFrom(const std::optional<QString> &text)
{
    if (!text) return std::nullopt;
    std::vector<Mode> modes;
    for (const QString &word : text->split(u',')) modes.push_back(word == "batch"_L1 ? Mode::Batch : Mode::Sync);
    return modes;
}

class CatalogLoader {
public:
    explicit CatalogLoader(Connection &connection) : m_connection(connection) {}

    Catalog load()
    {
        loadPlans();
        loadPools();
        loadRoutes();
        loadSheets();
        loadCeilings();
        loadWorkspaces();
        loadAssignments();
        loadGrants(u"addon"_s, &Workspace::addons);
        loadGrants(u"prepaid"_s, &Workspace::prepaid);
        loadWorkflows();
        loadSettings();
        return std::move(m_catalog);
    }

private:
    template<typename Read>
    void eachRow(const QString &sql, Read read)
    {
        Query query(m_connection, sql);
        query.run();
        while (query.next()) read(Row(query));
    }

    void loadPlans();
    void loadPools();
    void loadRoutes();
    void loadSheets();
    void loadCeilings();
    void loadWorkspaces();
    void loadAssignments();
    void loadGrants(const QString &table, std::optional<std::vector<Grant>> Workspace::*list);
    void loadWorkflows();
    void loadSettings();
    [[nodiscard]] std::optional<QString> routeKey(std::optional<std::int64_t> id) const
    {
        return id ? std::optional(referred(m_routeKeys, *id, "route")) : std::nullopt;
    }
    Workspace &workspace(std::int64_t id)
    {
        return m_catalog.workspaces[referred(m_workspacePositions, id, "workspace")];
    }

    struct VersionName {
        QString plan;
        int version = 0;
    };

    Connection &m_connection;
    Catalog m_catalog;
    std::unordered_map<std::int64_t, VersionName> m_versionNames;
    std::unordered_map<std::int64_t, QString> m_routeKeys;
    std::unordered_map<std::int64_t, std::size_t> m_workspacePositions;
};

void CatalogLoader::loadPlans()
{
    std::unordered_map<std::int64_t, std::size_t> plans;
    const QString planRows = u"SELECT id, key, name FROM plan ORDER BY position, id"_s;
    eachRow(planRows, [&](Row row) {
        plans.emplace(row.integer(), m_catalog.plans.size());
        Plan plan;
        plan.key = row.text();
        plan.name = row.text();
        m_catalog.plans.push_back(std::move(plan));
    });
    std::unordered_map<std::int64_t, std::pair<std::size_t, std::size_t>> versions;
    const QString versionRows = u"SELECT id, plan_id, version, effective_from, price, price_per FROM plan_version "
                                "ORDER BY plan_id, position"_s;
    eachRow(versionRows, [&](Row row) {
        const auto id = row.integer();
        const auto position = referred(plans, row.integer(), "plan");
        PlanVersion version;
        version.version = row.as<int>();
        version.effectiveFrom = row.amount<Instant>();
        version.price = row.amount<Money>();
        version.pricePer = row.optionalAs<Per>();
        Plan &plan = m_catalog.plans[position];
        versions.emplace(id, std::pair(position, plan.versions.size()));
        m_versionNames.emplace(id, VersionName{plan.key, version.version});
        plan.versions.push_back(std::move(version));
    });
    const QString limitRows =
        u"SELECT version_id, bucket, allowance, unit, per, warn_percent, confirm_percent, at_limit, overage_price, "
        "overage_cap, member_daily_cap FROM plan_limit"_s;
    eachRow(limitRows, [&](Row row) {
        const auto [plan, version] = referred(versions, row.integer(), "plan_version");
        const auto bucket = row.as<Bucket>();
        const auto allowance = row.optionalInteger();
        BucketLimit limit;
        limit.allowance = {.unlimited = !allowance, .units = allowance.value_or(0)};
        limit.unit = row.optionalAs<Unit>();
        limit.per = row.optionalAs<Per>();
        limit.warnPercent = row.optionalAs<int>();
        limit.confirmPercent = row.optionalAs<int>();
        limit.atLimit = row.optionalAs<AtLimit>();
        limit.overagePrice = row.optionalAmount<Money>();
        limit.overageCap = row.optionalInteger();
        limit.memberDailyCap = row.optionalInteger();
        m_catalog.plans[plan].versions[version].limits.emplace(bucket, limit);
    });
}

void CatalogLoader::loadPools()
{
    const QString poolRows =
        u"SELECT key, provider, subscription, region, model, deployment_type, tokens_per_minute FROM pool "
        "ORDER BY position, id"_s;
    eachRow(poolRows, [&](Row row) {
        Pool pool;
        pool.key = row.text();
        pool.provider = row.optionalText();
        pool.subscription = row.optionalText();
        pool.region = row.optionalText();
        pool.model = row.optionalText();
        pool.deploymentType = row.optionalText();
        pool.tokensPerMinute = row.optionalInteger();
        m_catalog.pools.push_back(std::move(pool));
    });
}

void CatalogLoader::loadRoutes()
{
    std::unordered_map<std::int64_t, std::size_t> positions;
    const QString routeRows = u"SELECT r.id, r.key, r.discovered, p.provider, p.model_family, p.modes, p.region, "
                              "(SELECT key FROM pool WHERE id = p.pool_id), p.context_window, p.has_prices "
                              "FROM route AS r LEFT JOIN route_profile AS p ON p.route_id = r.id "
                              "ORDER BY p.position IS NULL, p.position, r.id"_s;
    eachRow(routeRows, [&](Row row) {
        const auto id = row.integer();
        Route route;
        route.key = row.text();
        route.discovered = row.flag();
        route.provider = row.optionalText();
        route.modelFamily = row.optionalText();
        route.modes = modesFrom(row.optionalText());
        route.region = row.optionalText();
        route.pool = row.optionalText();
        route.contextWindow = row.optionalInteger();
        route.prices = givenList<RoutePrice>(row.flag());
        positions.emplace(id, m_catalog.routes.size());
        m_routeKeys.emplace(id, route.key);
        m_catalog.routes.push_back(std::move(route));
    });
    const QString priceRows =
        u"SELECT route_id, valid_from, input, cached_input, output, batch_percent FROM route_price "
        "ORDER BY route_id, position"_s;
    eachRow(priceRows, [&](Row row) {
        Route &route = m_catalog.routes[referred(positions, row.integer(), "route")];
        RoutePrice price;
        price.from = row.amount<Instant>();
        price.input = row.amount<TokenPrice>();
        price.cachedInput = row.optionalAmount<TokenPrice>();
        price.output = row.amount<TokenPrice>();
        price.batchPercent = row.optionalAs<int>();
        append(route.prices, price);
    });
}

void CatalogLoader::loadSheets()
{
    std::unordered_map<std::int64_t, std::size_t> positions;
    const QString sheetRows = u"SELECT id, version, effective_from FROM route_sheet ORDER BY position, id"_s;
    eachRow(sheetRows, [&](Row row) {
        positions.emplace(row.integer(), m_catalog.routeSheets.size());
        RouteSheet sheet;
        sheet.version = row.as<int>();
        sheet.effectiveFrom = row.amount<Instant>();
        m_catalog.routeSheets.push_back(std::move(sheet));
    });
    const QString actionRows =
        u"SELECT s.sheet_id, a.key, s.bucket, s.route_id, s.fallback_route_id, s.mode, s.warn_percent, "
        "s.downgrade_route_id, s.downgrade_bucket, s.async_expectation_shown "
        "FROM sheet_action AS s JOIN action AS a ON a.id = s.action_id ORDER BY s.sheet_id, s.position"_s;
    eachRow(actionRows, [&](Row row) {
        RouteSheet &sheet = m_catalog.routeSheets[referred(positions, row.integer(), "route_sheet")];
        SheetAction action;
        action.action = row.text();
        action.bucket = row.as<Bucket>();
        action.route = *routeKey(row.integer());
        action.fallbackRoute = routeKey(row.optionalInteger());
        action.mode = row.optionalAs<Mode>();
        action.warnPercent = row.optionalAs<int>();
        const auto downgradeRoute = routeKey(row.optionalInteger());
        const auto downgradeBucket = row.optionalAs<Bucket>();
        if (downgradeRoute && downgradeBucket) action.downgradeTo = DowngradeTarget{*downgradeRoute, *downgradeBucket};
        action.asyncExpectationShown = row.optionalAs<bool>();
        sheet.actions.push_back(std::move(action));
    });
}

void CatalogLoader::loadCeilings()
{
    const QString ceilingRows =
        u"SELECT surface, max_records, max_bytes, min_records, window_hours, ordered, source, last_reviewed "
        "FROM ceiling ORDER BY position, id"_s;
    eachRow(ceilingRows, [&](Row row) {
        Ceiling ceiling;
        ceiling.surface = row.text();
        ceiling.maxRecords = row.optionalInteger();
        ceiling.maxBytes = row.optionalInteger();
        ceiling.minRecords = row.optionalInteger();
        ceiling.windowHours = row.optionalInteger();
        ceiling.ordered = row.optionalAs<bool>();
        ceiling.source = row.optionalText();
        ceiling.lastReviewed = row.optionalDate();
        m_catalog.ceilings.push_back(std::move(ceiling));
    });
}

void CatalogLoader::loadWorkspaces()
{
    const QString workspaceRows =
        u"SELECT w.id, w.key, w.discovered, p.name, p.time_zone, p.cycle_anchor, p.cycle_days, p.seats, "
        "p.retention, p.expansion_intent, p.has_plans, p.has_addons, p.has_prepaid, p.has_workflows "
        "FROM workspace AS w LEFT JOIN workspace_profile AS p ON p.workspace_id = w.id "
        "ORDER BY p.position IS NULL, p.position, w.id"_s;
    eachRow(workspaceRows, [&](Row row) {
        const auto id = row.integer();
        Workspace workspace;
        workspace.key = row.text();
        workspace.discovered = row.flag();
        workspace.name = row.optionalText();
        if (const auto zone = row.optionalText()) workspace.timeZone = zone->toUtf8();
        workspace.cycleAnchor = row.optionalDate();
        workspace.cycleDays = row.optionalAs<int>();
        workspace.seats = row.optionalAs<int>();
        workspace.retention = row.optionalText();
        workspace.expansionIntent = row.optionalText();
        workspace.plans = givenList<PlanAssignment>(row.flag());
        workspace.addons = givenList<Grant>(row.flag());
        workspace.prepaid = givenList<Grant>(row.flag());
        workspace.workflows = givenList<Workflow>(row.flag());
        m_workspacePositions.emplace(id, m_catalog.workspaces.size());
        m_catalog.workspaces.push_back(std::move(workspace));
    });
}

void CatalogLoader::loadAssignments()
{
    const QString assignmentRows =
        u"SELECT workspace_id, version_id, valid_from FROM plan_assignment ORDER BY workspace_id, position"_s;
    eachRow(assignmentRows, [&](Row row) {
        Workspace &owner = workspace(row.integer());
        const VersionName &name = referred(m_versionNames, row.integer(), "plan_version");
        append(owner.plans, PlanAssignment{name.plan, name.version, row.amount<Instant>()});
    });
}

void CatalogLoader::loadGrants(const QString &table, std::optional<std::vector<Grant>> Workspace::*list)
{
    const QString grantRows = u"SELECT workspace_id, bucket, units, price, valid_from, valid_to FROM %1 "
                              "ORDER BY workspace_id, position"_s.arg(table);
    eachRow(grantRows, [&](Row row) {
        Workspace &owner = workspace(row.integer());
        Grant grant;
        grant.bucket = row.as<Bucket>();
        grant.units = row.integer();
        grant.price = row.amount<Money>();
        grant.from = row.amount<Instant>();
        grant.to = row.amount<Instant>();
        append(owner.*list, grant);
    });
}

void CatalogLoader::loadWorkflows()
{
    const QString workflowRows =
        u"SELECT workspace_id, key, route_id, schedule, included_records, price, success_measure, valid_from, "
        "valid_to FROM workflow ORDER BY workspace_id, position"_s;
    eachRow(workflowRows, [&](Row row) {
        Workspace &owner = workspace(row.integer());
        Workflow workflow;
        workflow.key = row.text();
        workflow.route = *routeKey(row.integer());
        workflow.schedule = row.optionalText();
        workflow.includedRecords = row.integer();
        workflow.price = row.amount<Money>();
        workflow.successMeasure = row.optionalText();
        workflow.from = row.amount<Instant>();
        workflow.to = row.amount<Instant>();
        append(owner.workflows, std::move(workflow));
    });
}

void CatalogLoader::loadSettings()
{
    EarlyBurnSettings burn;
    ApprovalSettings approvals;
    CauseSettings causes;
    const QString settingRows = u"SELECT name, value FROM setting"_s;
    eachRow(settingRows, [&](Row row) {
        const QString name = row.text();
        const std::int64_t value = row.integer();
        if (name == "early_burn.percent"_L1) burn.percent = static_cast<int>(value);
        if (name == "early_burn.day"_L1) burn.day = static_cast<int>(value);
        if (name == "early_burn.bucket"_L1) burn.bucket = static_cast<Bucket>(value);
        if (name == "approvals.second_approver_above"_L1) approvals.secondApproverAbove = Money{value};
        if (name == "causes.failed_percent"_L1) causes.failedPercent = static_cast<int>(value);
        if (name == "causes.cache_percent"_L1) causes.cachePercent = static_cast<int>(value);
        if (name == "causes.repeated_tokens"_L1) causes.repeatedTokens = value;
        if (name == "causes.member_percent"_L1) causes.memberPercent = static_cast<int>(value);
        if (name == "causes.member_use_percent"_L1) causes.memberUsePercent = static_cast<int>(value);
    });
    if (burn != EarlyBurnSettings{}) m_catalog.settings.earlyBurn = burn;
    if (approvals != ApprovalSettings{}) m_catalog.settings.approvals = approvals;
    if (causes != CauseSettings{}) m_catalog.settings.causes = causes;
}

}  // namespace

Catalog loadCatalog(Connection &connection)
{
    return CatalogLoader(connection).load();
}

}  // namespace headroom
