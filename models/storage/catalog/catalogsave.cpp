// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalog/catalogstore.h"

#include "storage/catalog/catalogwrite.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

std::optional<QString> modesText(const std::optional<std::vector<Mode>> &modes)
{
    if (!modes) return std::nullopt;
    QStringList words;
    for (const Mode mode : *modes) words << (mode == Mode::Batch ? u"batch"_s : u"sync"_s);
    return words.join(u',');
}

void savePlans(Connection &connection, const std::vector<Plan> &before, const std::vector<Plan> &after)
{
    Query plan(connection, u"INSERT INTO plan (key, name, position) VALUES (:key, :name, :position) "
                           "ON CONFLICT (key) DO UPDATE SET name = excluded.name, position = excluded.position"_s);
    Query version(connection,
                  u"INSERT INTO plan_version (plan_id, version, effective_from, price, price_per, limits, position) "
                  "VALUES ((SELECT id FROM plan WHERE key = :plan), :version, :effective_from, :price, :price_per, "
                  ":limits, :position)"_s);
    Query limit(connection,
                u"INSERT INTO plan_limit (version_id, bucket, allowance, unit, per, warn_percent, confirm_percent, "
                "at_limit, overage_price, overage_cap, member_daily_cap) VALUES ("
                "(SELECT v.id FROM plan_version AS v JOIN plan AS p ON p.id = v.plan_id "
                "WHERE p.key = :plan AND v.version = :version), :bucket, :allowance, :unit, :per, :warn_percent, "
                ":confirm_percent, :at_limit, :overage_price, :overage_cap, :member_daily_cap)"_s);

    const auto publish = [&](const Plan &owner, const PlanVersion &entry, std::int64_t position) {
        version.bind(u":plan"_s, owner.key)
            .bind(u":version"_s, entry.version)
            .bind(u":effective_from"_s, entry.effectiveFrom.us)
            .bind(u":price"_s, entry.price.nanos)
            .bind(u":price_per"_s, number(entry.pricePer))
            .bind(u":limits"_s, static_cast<std::int64_t>(entry.limits.size()))
            .bind(u":position"_s, position)
            .run();
        for (const auto &[bucket, of] : entry.limits) {
            limit.bind(u":plan"_s, owner.key)
                .bind(u":version"_s, entry.version)
                .bind(u":bucket"_s, number(bucket))
                .bind(u":allowance"_s, of.allowance.unlimited ? std::nullopt : std::optional(of.allowance.units))
                .bind(u":unit"_s, number(of.unit))
                .bind(u":per"_s, number(of.per))
                .bind(u":warn_percent"_s, number(of.warnPercent))
                .bind(u":confirm_percent"_s, number(of.confirmPercent))
                .bind(u":at_limit"_s, number(of.atLimit))
                .bind(u":overage_price"_s, number(of.overagePrice))
                .bind(u":overage_cap"_s, of.overageCap)
                .bind(u":member_daily_cap"_s, of.memberDailyCap)
                .run();
        }
    };
    const auto write = [&](const Plan *old, const Plan &entry, std::int64_t position) {
        plan.bind(u":key"_s, entry.key)
            .bind(u":name"_s, entry.name.isEmpty() ? std::nullopt : std::optional(entry.name))
            .bind(u":position"_s, position)
            .run();
        const auto writeVersion = [&](const PlanVersion *published, const PlanVersion &given, std::int64_t at) {
            if (published)
                defect(u"version %1 of plan %2 is published"_s.arg(QString::number(given.version), entry.key));
            publish(entry, given, at);
        };
        eachDifference(
            old ? old->versions : std::vector<PlanVersion>(), entry.versions,
            [](const PlanVersion &v) { return v.version; }, writeVersion);
    };
    eachDifference(
        before, after, [](const Plan &p) { return p.key; }, write);
}

void savePools(Connection &connection, const std::vector<Pool> &before, const std::vector<Pool> &after)
{
    Query pool(connection,
               u"INSERT INTO pool (key, position, provider, subscription, region, model, deployment_type, "
               "tokens_per_minute) VALUES (:key, :position, :provider, :subscription, :region, :model, "
               ":deployment_type, :tokens_per_minute) ON CONFLICT (key) DO UPDATE SET position = excluded.position, "
               "provider = excluded.provider, subscription = excluded.subscription, region = excluded.region, "
               "model = excluded.model, deployment_type = excluded.deployment_type, "
               "tokens_per_minute = excluded.tokens_per_minute"_s);
    const auto write = [&](const Pool *, const Pool &entry, std::int64_t position) {
        pool.bind(u":key"_s, entry.key)
            .bind(u":position"_s, position)
            .bind(u":provider"_s, entry.provider)
            .bind(u":subscription"_s, entry.subscription)
            .bind(u":region"_s, entry.region)
            .bind(u":model"_s, entry.model)
            .bind(u":deployment_type"_s, entry.deploymentType)
            .bind(u":tokens_per_minute"_s, entry.tokensPerMinute)
            .run();
    };
    eachDifference(
        before, after, [](const Pool &p) { return p.key; }, write);
}

void saveRoutes(Connection &connection, const std::vector<Route> &before, const std::vector<Route> &after)
{
    Query name(connection, u"INSERT INTO route (key, discovered) VALUES (:key, 0) "
                           "ON CONFLICT (key) DO UPDATE SET discovered = 0"_s);
    Query profile(connection,
                  u"INSERT INTO route_profile (route_id, position, provider, model_family, modes, region, pool_id, "
                  "context_window, has_prices) VALUES ((SELECT id FROM route WHERE key = :key), :position, :provider, "
                  ":model_family, :modes, :region, (SELECT id FROM pool WHERE key = :pool), :context_window, "
                  ":has_prices) ON CONFLICT (route_id) DO UPDATE SET position = excluded.position, "
                  "provider = excluded.provider, model_family = excluded.model_family, modes = excluded.modes, "
                  "region = excluded.region, pool_id = excluded.pool_id, context_window = excluded.context_window, "
                  "has_prices = excluded.has_prices"_s);
    Query clearPrices(connection,
                      u"DELETE FROM route_price WHERE route_id = (SELECT id FROM route WHERE key = :owner)"_s);
    Query price(connection,
                u"INSERT INTO route_price (route_id, position, valid_from, input, cached_input, output, batch_percent) "
                "VALUES ((SELECT id FROM route WHERE key = :route), :position, :valid_from, :input, :cached_input, "
                ":output, :batch_percent)"_s);
    const auto write = [&](const Route *old, const Route &entry, std::int64_t position) {
        if (entry.discovered) return;
        name.bind(u":key"_s, entry.key).run();
        profile.bind(u":key"_s, entry.key)
            .bind(u":position"_s, position)
            .bind(u":provider"_s, entry.provider)
            .bind(u":model_family"_s, entry.modelFamily)
            .bind(u":modes"_s, modesText(entry.modes))
            .bind(u":region"_s, entry.region)
            .bind(u":pool"_s, entry.pool)
            .bind(u":context_window"_s, entry.contextWindow)
            .bind(u":has_prices"_s, entry.prices ? 1 : 0)
            .run();
        const auto writePrice = [&](const RoutePrice &of, std::int64_t at) {
            price.bind(u":route"_s, entry.key)
                .bind(u":position"_s, at)
                .bind(u":valid_from"_s, of.from.us)
                .bind(u":input"_s, of.input.femtos)
                .bind(u":cached_input"_s, number(of.cachedInput))
                .bind(u":output"_s, of.output.femtos)
                .bind(u":batch_percent"_s, number(of.batchPercent))
                .run();
        };
        replaceRows(clearPrices, entry.key, old ? &old->prices : nullptr, entry.prices, writePrice);
    };
    eachDifference(
        before, after, [](const Route &r) { return r.key; }, write);
}

void saveSheets(Connection &connection, const std::vector<RouteSheet> &before, const std::vector<RouteSheet> &after)
{
    Query sheet(connection, u"INSERT INTO route_sheet (version, effective_from, actions, position) "
                            "VALUES (:version, :effective_from, :actions, :position)"_s);
    Query name(connection, u"INSERT INTO action (key) VALUES (:key) ON CONFLICT (key) DO NOTHING"_s);
    Query action(connection,
                 u"INSERT INTO sheet_action (sheet_id, position, action_id, bucket, route_id, fallback_route_id, mode, "
                 "warn_percent, downgrade_route_id, downgrade_bucket, async_expectation_shown) VALUES ("
                 "(SELECT id FROM route_sheet WHERE version = :version), :position, "
                 "(SELECT id FROM action WHERE key = :action), :bucket, (SELECT id FROM route WHERE key = :route), "
                 "(SELECT id FROM route WHERE key = :fallback_route), :mode, :warn_percent, "
                 "(SELECT id FROM route WHERE key = :downgrade_route), :downgrade_bucket, :async)"_s);
    const auto write = [&](const RouteSheet *published, const RouteSheet &entry, std::int64_t position) {
        if (published) defect(u"route sheet %1 is published"_s.arg(entry.version));
        sheet.bind(u":version"_s, entry.version)
            .bind(u":effective_from"_s, entry.effectiveFrom.us)
            .bind(u":actions"_s, static_cast<std::int64_t>(entry.actions.size()))
            .bind(u":position"_s, position)
            .run();
        for (std::size_t i = 0; i < entry.actions.size(); ++i) {
            const SheetAction &of = entry.actions[i];
            const auto &target = of.downgradeTo;
            name.bind(u":key"_s, of.action).run();
            action.bind(u":version"_s, entry.version)
                .bind(u":position"_s, static_cast<std::int64_t>(i))
                .bind(u":action"_s, of.action)
                .bind(u":bucket"_s, number(of.bucket))
                .bind(u":route"_s, of.route)
                .bind(u":fallback_route"_s, of.fallbackRoute)
                .bind(u":mode"_s, number(of.mode))
                .bind(u":warn_percent"_s, number(of.warnPercent))
                .bind(u":downgrade_route"_s, target ? std::optional(target->route) : std::nullopt)
                .bind(u":downgrade_bucket"_s, target ? std::optional(number(target->bucket)) : std::nullopt)
                .bind(u":async"_s, number(of.asyncExpectationShown))
                .run();
        }
    };
    eachDifference(
        before, after, [](const RouteSheet &s) { return s.version; }, write);
}

void saveCeilings(Connection &connection, const std::vector<Ceiling> &before, const std::vector<Ceiling> &after)
{
    Query ceiling(
        connection,
        u"INSERT INTO ceiling (surface, position, max_records, max_bytes, min_records, window_hours, ordered, "
        "source, last_reviewed) VALUES (:surface, :position, :max_records, :max_bytes, :min_records, "
        ":window_hours, :ordered, :source, :last_reviewed) ON CONFLICT (surface) DO UPDATE SET "
        "position = excluded.position, max_records = excluded.max_records, max_bytes = excluded.max_bytes, "
        "min_records = excluded.min_records, window_hours = excluded.window_hours, "
        "ordered = excluded.ordered, source = excluded.source, last_reviewed = excluded.last_reviewed"_s);
    const auto write = [&](const Ceiling *, const Ceiling &entry, std::int64_t position) {
        ceiling.bind(u":surface"_s, entry.surface)
            .bind(u":position"_s, position)
            .bind(u":max_records"_s, entry.maxRecords)
            .bind(u":max_bytes"_s, entry.maxBytes)
            .bind(u":min_records"_s, entry.minRecords)
            .bind(u":window_hours"_s, entry.windowHours)
            .bind(u":ordered"_s, number(entry.ordered))
            .bind(u":source"_s, entry.source)
            .bind(u":last_reviewed"_s, number(entry.lastReviewed))
            .run();
    };
    eachDifference(
        before, after, [](const Ceiling &c) { return c.surface; }, write);
}

void saveSettings(Connection &connection, const Settings &before, const Settings &after)
{
    if (before == after) return;
    Query set(connection, u"INSERT INTO setting (name, value) VALUES (:name, :value) "
                          "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    Query unset(connection, u"DELETE FROM setting WHERE name = :name"_s);
    const auto store = [&](const QString &name, const std::optional<std::int64_t> &value) {
        if (value) {
            set.bind(u":name"_s, name).bind(u":value"_s, *value).run();
        } else {
            unset.bind(u":name"_s, name).run();
        }
    };
    const EarlyBurnSettings burn = after.earlyBurn.value_or(EarlyBurnSettings{});
    store(u"early_burn.percent"_s, number(burn.percent));
    store(u"early_burn.day"_s, number(burn.day));
    store(u"early_burn.bucket"_s, number(burn.bucket));
    const ApprovalSettings approvals = after.approvals.value_or(ApprovalSettings{});
    store(u"approvals.second_approver_above"_s, number(approvals.secondApproverAbove));
    const CauseSettings causes = after.causes.value_or(CauseSettings{});
    store(u"causes.failed_percent"_s, number(causes.failedPercent));
    store(u"causes.cache_percent"_s, number(causes.cachePercent));
    store(u"causes.repeated_tokens"_s, causes.repeatedTokens);
    store(u"causes.member_percent"_s, number(causes.memberPercent));
    store(u"causes.member_use_percent"_s, number(causes.memberUsePercent));
}

}  // namespace

void saveCatalog(Connection &connection, const Catalog &before, const Catalog &after)
{
    savePools(connection, before.pools, after.pools);
    saveRoutes(connection, before.routes, after.routes);
    savePlans(connection, before.plans, after.plans);
    saveSheets(connection, before.routeSheets, after.routeSheets);
    saveCeilings(connection, before.ceilings, after.ceilings);
    saveWorkspaces(connection, before.workspaces, after.workspaces);
    saveSettings(connection, before.settings, after.settings);
}

}  // namespace headroom
