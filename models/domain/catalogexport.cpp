// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdocument.h"

#include "domain/catalogjson.h"
#include "domain/catalogwords.h"
#include "domain/event.h"

#include <nlohmann/json.hpp>

namespace headroom {

namespace {

CatalogJson text(const QString &value)
{
    return value.toStdString();
}
CatalogJson text(std::string_view value)
{
    return std::string(value);
}

CatalogJson scalar(bool value)
{
    return value;
}
CatalogJson scalar(int value)
{
    return value;
}
CatalogJson scalar(std::int64_t value)
{
    return value;
}
CatalogJson scalar(const QString &value)
{
    return text(value);
}
CatalogJson scalar(Money value)
{
    return text(value.toString());
}
CatalogJson scalar(TokenPrice value)
{
    return text(pricePerMtok(value));
}
CatalogJson scalar(Instant value)
{
    return text(formatInstant(value));
}
CatalogJson scalar(CivilDate value)
{
    return text(value.toString());
}
CatalogJson scalar(Bucket value)
{
    return text(bucketId(value));
}
CatalogJson scalar(Unit value)
{
    return text(unitId(value));
}
CatalogJson scalar(Mode value)
{
    return text(modeId(value));
}
CatalogJson scalar(Per value)
{
    return text(perId(value));
}
CatalogJson scalar(AtLimit value)
{
    return text(atLimitId(value));
}
CatalogJson scalar(const Amount &value)
{
    return value.unlimited ? CatalogJson("unlimited") : CatalogJson(value.units);
}

template<typename T>
void add(CatalogJson &object, const char *name, const T &value)
{
    object[name] = scalar(value);
}

template<typename T>
void add(CatalogJson &object, const char *name, const std::optional<T> &value)
{
    if (value) object[name] = scalar(*value);
}

// A ceiling's null says that its source does not state it, and so replaces a figure that it once did (R35).
template<typename T>
void addOrNull(CatalogJson &object, const char *name, const std::optional<T> &value)
{
    object[name] = value ? scalar(*value) : CatalogJson(nullptr);
}

template<typename T, typename ToJson>
CatalogJson list(const std::vector<T> &values, ToJson itemJson)
{
    CatalogJson items = CatalogJson::array();
    for (const T &value : values) items.push_back(itemJson(value));
    return items;
}

template<typename T, typename ToJson>
void addList(CatalogJson &object, const char *name, const std::optional<std::vector<T>> &values, ToJson itemJson)
{
    if (values) object[name] = list(*values, itemJson);
}

CatalogJson limitJson(const BucketLimit &limit)
{
    CatalogJson object = CatalogJson::object();
    add(object, "allowance", limit.allowance);
    add(object, "unit", limit.unit);
    add(object, "per", limit.per);
    add(object, "warn_percent", limit.warnPercent);
    add(object, "confirm_percent", limit.confirmPercent);
    add(object, "at_limit", limit.atLimit);
    add(object, "overage_price", limit.overagePrice);
    add(object, "overage_cap", limit.overageCap);
    add(object, "member_daily_cap", limit.memberDailyCap);
    return object;
}

CatalogJson priceJson(const RoutePrice &price)
{
    CatalogJson object = CatalogJson::object();
    add(object, "from", price.from);
    add(object, "input_per_mtok", price.input);
    add(object, "cached_input_per_mtok", price.cachedInput);
    add(object, "output_per_mtok", price.output);
    add(object, "batch_percent", price.batchPercent);
    return object;
}

CatalogJson grantJson(const Grant &grant)
{
    CatalogJson object = CatalogJson::object();
    add(object, "bucket", grant.bucket);
    add(object, "units", grant.units);
    add(object, "price", grant.price);
    add(object, "from", grant.from);
    add(object, "to", grant.to);
    return object;
}

CatalogJson workflowJson(const Workflow &workflow)
{
    CatalogJson object = CatalogJson::object();
    add(object, "key", workflow.key);
    add(object, "route", workflow.route);
    add(object, "schedule", workflow.schedule);
    add(object, "included_records", workflow.includedRecords);
    add(object, "price", workflow.price);
    add(object, "success_measure", workflow.successMeasure);
    add(object, "from", workflow.from);
    add(object, "to", workflow.to);
    return object;
}

CatalogJson settingsJson(const Settings &settings)
{
    CatalogJson object = CatalogJson::object();
    if (settings.earlyBurn) object["early_burn"] = toJson(*settings.earlyBurn);
    if (settings.approvals) object["approvals"] = toJson(*settings.approvals);
    if (settings.causes) object["causes"] = toJson(*settings.causes);
    return object;
}

template<typename T>
std::vector<T> completed(const std::vector<T> &entries)
{
    std::vector<T> result;
    for (const T &entry : entries) {
        if (!entry.discovered) result.push_back(entry);
    }
    return result;
}

template<typename T>
void addSection(CatalogJson &document, const char *name, const std::vector<T> &entries)
{
    if (!entries.empty()) document[name] = list(entries, [](const T &entry) { return toJson(entry); });
}

}  // namespace

CatalogJson toJson(const Plan &plan)
{
    CatalogJson object = CatalogJson::object();
    add(object, "key", plan.key);
    if (!plan.name.isEmpty()) add(object, "name", plan.name);
    if (!plan.versions.empty()) {
        object["versions"] = list(plan.versions, [](const PlanVersion &version) { return toJson(version); });
    }
    return object;
}

CatalogJson toJson(const PlanVersion &version)
{
    CatalogJson object = CatalogJson::object();
    add(object, "version", version.version);
    add(object, "effective_from", version.effectiveFrom);
    add(object, "price", version.price);
    add(object, "price_per", version.pricePer);
    CatalogJson limits = CatalogJson::object();
    for (const auto &[bucket, limit] : version.limits) limits[std::string(bucketId(bucket))] = limitJson(limit);
    object["limits"] = std::move(limits);
    return object;
}

CatalogJson toJson(const Route &route)
{
    CatalogJson object = CatalogJson::object();
    add(object, "key", route.key);
    add(object, "provider", route.provider);
    add(object, "model_family", route.modelFamily);
    addList(object, "modes", route.modes, [](Mode mode) { return scalar(mode); });
    add(object, "region", route.region);
    add(object, "pool", route.pool);
    add(object, "context_window", route.contextWindow);
    addList(object, "prices", route.prices, priceJson);
    return object;
}

CatalogJson toJson(const RouteSheet &sheet)
{
    CatalogJson object = CatalogJson::object();
    add(object, "version", sheet.version);
    add(object, "effective_from", sheet.effectiveFrom);
    object["actions"] = list(sheet.actions, [](const SheetAction &action) { return toJson(action); });
    return object;
}

CatalogJson toJson(const SheetAction &action)
{
    CatalogJson object = CatalogJson::object();
    add(object, "action", action.action);
    add(object, "bucket", action.bucket);
    add(object, "route", action.route);
    add(object, "fallback_route", action.fallbackRoute);
    add(object, "mode", action.mode);
    add(object, "warn_percent", action.warnPercent);
    if (action.downgradeTo) {
        CatalogJson target = CatalogJson::object();
        add(target, "route", action.downgradeTo->route);
        add(target, "bucket", action.downgradeTo->bucket);
        object["downgrade_to"] = std::move(target);
    }
    add(object, "async_expectation_shown", action.asyncExpectationShown);
    return object;
}

CatalogJson toJson(const Pool &pool)
{
    CatalogJson object = CatalogJson::object();
    add(object, "key", pool.key);
    add(object, "provider", pool.provider);
    add(object, "subscription", pool.subscription);
    add(object, "region", pool.region);
    add(object, "model", pool.model);
    add(object, "deployment_type", pool.deploymentType);
    add(object, "tokens_per_minute", pool.tokensPerMinute);
    return object;
}

CatalogJson toJson(const Ceiling &ceiling)
{
    CatalogJson object = CatalogJson::object();
    add(object, "surface", ceiling.surface);
    addOrNull(object, "max_records", ceiling.maxRecords);
    addOrNull(object, "max_bytes", ceiling.maxBytes);
    addOrNull(object, "min_records", ceiling.minRecords);
    addOrNull(object, "window_hours", ceiling.windowHours);
    addOrNull(object, "ordered", ceiling.ordered);
    addOrNull(object, "source", ceiling.source);
    addOrNull(object, "last_reviewed", ceiling.lastReviewed);
    return object;
}

CatalogJson toJson(const Workspace &workspace)
{
    CatalogJson object = CatalogJson::object();
    add(object, "key", workspace.key);
    add(object, "name", workspace.name);
    add(object, "time_zone", QString::fromUtf8(workspace.timeZone));
    add(object, "cycle_anchor", workspace.cycleAnchor);
    if (workspace.cycleDays) add(object, "cycle", workspace.cycleRule().toString());
    add(object, "seats", workspace.seats);
    addList(object, "plans", workspace.plans, [](const PlanAssignment &assignment) { return toJson(assignment); });
    addList(object, "addons", workspace.addons, grantJson);
    addList(object, "prepaid", workspace.prepaid, grantJson);
    addList(object, "workflows", workspace.workflows, workflowJson);
    add(object, "retention", workspace.retention);
    add(object, "expansion_intent", workspace.expansionIntent);
    return object;
}

CatalogJson toJson(const PlanAssignment &assignment)
{
    CatalogJson object = CatalogJson::object();
    add(object, "plan", assignment.plan);
    add(object, "version", assignment.version);
    add(object, "from", assignment.from);
    return object;
}

CatalogJson toJson(const EarlyBurnSettings &settings)
{
    CatalogJson object = CatalogJson::object();
    add(object, "percent", settings.percent);
    add(object, "day", settings.day);
    add(object, "bucket", settings.bucket);
    return object;
}

CatalogJson toJson(const ApprovalSettings &settings)
{
    CatalogJson object = CatalogJson::object();
    add(object, "second_approver_above", settings.secondApproverAbove);
    return object;
}

CatalogJson toJson(const CauseSettings &settings)
{
    CatalogJson object = CatalogJson::object();
    add(object, "failed_percent", settings.failedPercent);
    add(object, "cache_percent", settings.cachePercent);
    add(object, "repeated_tokens", settings.repeatedTokens);
    add(object, "member_percent", settings.memberPercent);
    add(object, "member_use_percent", settings.memberUsePercent);
    return object;
}

QByteArray exportCatalog(const Catalog &catalog)
{
    CatalogJson document = CatalogJson::object();
    addSection(document, "plans", catalog.plans);
    addSection(document, "routes", completed(catalog.routes));
    addSection(document, "route_sheets", catalog.routeSheets);
    addSection(document, "pools", catalog.pools);
    addSection(document, "ceilings", catalog.ceilings);
    addSection(document, "workspaces", completed(catalog.workspaces));
    if (catalog.settings != Settings{}) document["settings"] = settingsJson(catalog.settings);
    return QByteArray::fromStdString(document.dump(1)) + '\n';
}

}  // namespace headroom
