// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogparts.h"
#include "domain/catalogwords.h"
#include "domain/event.h"

#include <algorithm>

namespace headroom {

using json::Entry;
using json::Key;
using json::Need;

namespace {

constexpr Key kPlanKeys[] = {{"key", Need::Required}, {"name"}, {"versions"}};
constexpr Key kVersionKeys[] = {{"version", Need::Required},
                                {"effective_from", Need::Required},
                                {"price", Need::Required},
                                {"price_per"},
                                {"limits", Need::Required}};
constexpr Key kLimitKeys[] = {{"allowance", Need::Required}, {"unit"},     {"per"},           {"warn_percent"},
                              {"confirm_percent"},           {"at_limit"}, {"overage_price"}, {"overage_cap"},
                              {"member_daily_cap"}};
constexpr Key kRouteKeys[] = {{"key", Need::Required}, {"provider"}, {"model_family"}, {"modes"}, {"region"}, {"pool"},
                              {"context_window"},      {"prices"}};
constexpr Key kPriceKeys[] = {{"from", Need::Required},
                              {"input_per_mtok", Need::Required},
                              {"cached_input_per_mtok"},
                              {"output_per_mtok", Need::Required},
                              {"batch_percent"}};
constexpr Key kSheetKeys[] = {
    {"version", Need::Required}, {"effective_from", Need::Required}, {"actions", Need::Required}};
constexpr Key kActionKeys[] = {
    {"action", Need::Required}, {"bucket", Need::Required}, {"route", Need::Required},  {"fallback_route"}, {"mode"},
    {"warn_percent"},           {"downgrade_to"},           {"async_expectation_shown"}};
constexpr Key kDowngradeKeys[] = {{"route", Need::Required}, {"bucket", Need::Required}};
constexpr Key kPoolKeys[] = {{"key", Need::Required}, {"provider"},         {"subscription"}, {"region"}, {"model"},
                             {"deployment_type"},     {"tokens_per_minute"}};
constexpr Key kCeilingKeys[] = {{"surface", Need::Required},      {"max_records", Need::Nullable},
                                {"max_bytes", Need::Nullable},    {"min_records", Need::Nullable},
                                {"window_hours", Need::Nullable}, {"ordered", Need::Nullable},
                                {"source", Need::Nullable},       {"last_reviewed", Need::Nullable}};

}  // namespace

json::Keys CatalogParts::planKeys()
{
    return kPlanKeys;
}

json::Keys CatalogParts::versionKeys()
{
    return kVersionKeys;
}

json::Keys CatalogParts::routeKeys()
{
    return kRouteKeys;
}

json::Keys CatalogParts::sheetKeys()
{
    return kSheetKeys;
}

json::Keys CatalogParts::poolKeys()
{
    return kPoolKeys;
}

json::Keys CatalogParts::ceilingKeys()
{
    return kCeilingKeys;
}

Plan CatalogParts::plan(Entry &entry)
{
    Plan plan;
    plan.key = entry.text("key").value_or(QString());
    plan.name = entry.text("name").value_or(QString());
    Once<int> versions;
    plan.versions = entry
                        .list("versions", kVersionKeys,
                              [&](Entry &item) {
                                  PlanVersion read = version(item);
                                  versions.check(item, "version", read.version);
                                  return read;
                              })
                        .value_or(std::vector<PlanVersion>());
    return plan;
}

PlanVersion CatalogParts::version(Entry &entry)
{
    PlanVersion version;
    version.version = entry.smallInteger("version", 1).value_or(1);
    version.effectiveFrom = entry.instant("effective_from").value_or(Instant{});
    version.price = entry.money("price").value_or(Money{});
    version.pricePer = entry.word("price_per", perFromId, QStringLiteral("workspace, seat"));
    entry.eachMember("limits", [&](const std::string &id, const json::Value &value, const json::Path &path) {
        const auto bucket = bucketFromId(id);
        if (!bucket) {
            entry.reading().report(path.toString(), tr("is an unknown bucket. Known: %1.").arg(bucketWords()));
            return;
        }
        Entry limitEntry(entry.reading(), value, path, kLimitKeys);
        version.limits.emplace(*bucket, limit(limitEntry, *bucket));
    });
    return version;
}

BucketLimit CatalogParts::limit(Entry &entry, Bucket bucket)
{
    const std::string_view unitWords =
        bucket == Bucket::LongContext ? "page, file, action" : unitId(defaultUnit(bucket));
    const auto unitOfBucket = [bucket, rules = entry.reading().rules()](std::string_view id) {
        auto unit = unitFromId(id);
        if (rules == json::Rules::InTheMaking) return unit;
        const bool allowed = bucket == Bucket::LongContext ? unit != Unit::Record : unit == defaultUnit(bucket);
        return allowed ? unit : std::nullopt;
    };
    BucketLimit limit;
    limit.allowance = allowance(entry);
    limit.unit =
        entry.word("unit", unitOfBucket, QString::fromUtf8(unitWords.data(), static_cast<qsizetype>(unitWords.size())));
    limit.per = entry.word("per", perFromId, QStringLiteral("workspace, seat"));
    limit.warnPercent = entry.smallInteger("warn_percent", 1, 100);
    limit.confirmPercent = entry.smallInteger("confirm_percent", 1, 100);
    limit.atLimit = entry.word("at_limit", atLimitFromId, QStringLiteral("block, queue"));
    limit.overagePrice = entry.money("overage_price");
    limit.overageCap = entry.integer("overage_cap", 0);
    limit.memberDailyCap = entry.integer("member_daily_cap", 0);
    if (bucket != Bucket::PremiumSync) {
        for (const std::string_view premiumOnly : {"confirm_percent", "member_daily_cap"}) {
            if (entry.has(premiumOnly)) entry.reportBroken(premiumOnly, tr("is for premium_sync only."));  // R17, R19
        }
    }
    return limit;
}

Amount CatalogParts::allowance(Entry &entry)
{
    const json::Value *value = entry.raw("allowance");
    if (const auto *text = value ? value->as<std::string>() : nullptr) {
        if (*text != "unlimited") entry.report("allowance", tr("must be a whole number or \"unlimited\"."));
        return {.unlimited = true, .units = 0};
    }
    return {.unlimited = false, .units = entry.integer("allowance", 0).value_or(0)};
}

Route CatalogParts::route(Entry &entry)
{
    Route route;
    route.key = entry.text("key").value_or(QString());
    route.provider = entry.text("provider");
    route.modelFamily = entry.text("model_family");
    route.modes = modes(entry);
    route.region = entry.text("region");
    route.pool = entry.text("pool");
    route.contextWindow = entry.integer("context_window", 1);
    route.prices = entry.list("prices", kPriceKeys, price);
    return route;
}

std::optional<std::vector<Mode>> CatalogParts::modes(Entry &entry)
{
    const auto words = entry.texts("modes");
    if (!words) return std::nullopt;
    std::vector<Mode> modes;
    for (const QString &word : *words) {
        const auto mode = modeFromId(word.toStdString());
        if (!mode) {
            entry.report("modes", tr("must list sync, batch or both, each once."));
            return std::nullopt;
        }
        if (std::ranges::find(modes, *mode) != modes.end()) {
            entry.reportBroken("modes", tr("must list sync, batch or both, each once."));
        }
        modes.push_back(*mode);
    }
    if (modes.empty()) entry.reportBroken("modes", tr("must list sync, batch or both, each once."));
    return modes;
}

RoutePrice CatalogParts::price(Entry &entry)
{
    RoutePrice price;
    price.from = entry.instant("from").value_or(Instant{});
    price.input = entry.pricePerMtok("input_per_mtok").value_or(TokenPrice{});
    price.cachedInput = entry.pricePerMtok("cached_input_per_mtok");
    price.output = entry.pricePerMtok("output_per_mtok").value_or(TokenPrice{});
    price.batchPercent = entry.smallInteger("batch_percent", 0, 100);
    return price;
}

RouteSheet CatalogParts::sheet(Entry &entry)
{
    RouteSheet sheet;
    sheet.version = entry.smallInteger("version", 1).value_or(1);
    sheet.effectiveFrom = entry.instant("effective_from").value_or(Instant{});
    Once<QString> actions;
    sheet.actions = entry
                        .list("actions", kActionKeys,
                              [&](Entry &item) {
                                  SheetAction read = action(item);
                                  actions.check(item, "action", read.action);
                                  return read;
                              })
                        .value_or(std::vector<SheetAction>());
    return sheet;
}

SheetAction CatalogParts::action(Entry &entry)
{
    SheetAction action;
    action.action = entry.text("action").value_or(QString());
    action.bucket = readBucket(entry).value_or(Bucket::StandardSync);
    action.route = entry.text("route").value_or(QString());
    action.fallbackRoute = entry.text("fallback_route");
    action.mode = entry.word("mode", modeFromId, QStringLiteral("sync, batch"));
    action.warnPercent = entry.smallInteger("warn_percent", 1, 100);
    action.downgradeTo = entry.object("downgrade_to", kDowngradeKeys, [&](Entry &target) {
        DowngradeTarget read;
        read.route = target.text("route").value_or(QString());
        read.bucket = readBucket(target).value_or(Bucket::StandardSync);
        if (read.bucket == action.bucket) {
            target.reportBroken("bucket", tr("is the action's own bucket. A downgrade goes to another one."));
        }
        return read;
    });
    action.asyncExpectationShown = entry.flag("async_expectation_shown");

    if (action.fallbackRoute == action.route) {
        entry.reportBroken("fallback_route", tr("is the action's own route. A fallback is another one."));
    }
    // R36: people who wait for an answer must know that it comes later.
    if (action.mode == Mode::Batch && action.bucket != Bucket::BatchRecords &&
        !action.asyncExpectationShown.value_or(false)) {
        entry.reportBroken("mode", tr("sends an action outside batch_records down batch, which needs "
                                      "\"async_expectation_shown\": true."));
    }
    return action;
}

Pool CatalogParts::pool(Entry &entry)
{
    Pool pool;
    pool.key = entry.text("key").value_or(QString());
    pool.provider = entry.text("provider");
    pool.subscription = entry.text("subscription");
    pool.region = entry.text("region");
    pool.model = entry.text("model");
    pool.deploymentType = entry.text("deployment_type");
    pool.tokensPerMinute = entry.integer("tokens_per_minute", 0);
    return pool;
}

Ceiling CatalogParts::ceiling(Entry &entry)
{
    Ceiling ceiling;
    ceiling.surface = entry.text("surface").value_or(QString());
    ceiling.maxRecords = entry.integer("max_records", 1);
    ceiling.maxBytes = entry.integer("max_bytes", 1);
    ceiling.minRecords = entry.integer("min_records", 0);
    ceiling.windowHours = entry.integer("window_hours", 1);
    ceiling.ordered = entry.flag("ordered");
    ceiling.source = entry.text("source");
    ceiling.lastReviewed = entry.date("last_reviewed");
    if (ceiling.maxRecords && ceiling.minRecords > ceiling.maxRecords) {
        entry.reportBroken("min_records", tr("must not be above \"max_records\"."));
    }
    return ceiling;
}

}  // namespace headroom
