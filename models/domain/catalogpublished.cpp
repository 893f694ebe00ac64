// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogpublished.h"

#include "domain/catalogjson.h"
#include "domain/event.h"
#include "domain/strictjson.h"

#include <QCoreApplication>
#include <QHash>

#include <nlohmann/json.hpp>

namespace headroom {

namespace {

// Two ways of writing the same thing compare equal once every default is filled in.
PlanVersion spelledOut(PlanVersion version)
{
    version.pricePer = version.pricePer.value_or(Per::Workspace);
    for (auto &[bucket, limit] : version.limits) {
        limit.unit = limit.unit.value_or(defaultUnit(bucket));
        limit.per = limit.per.value_or(Per::Workspace);
        limit.warnPercent = limit.warnPercent.value_or(kDefaultWarnPercent);
        if (bucket == Bucket::PremiumSync) limit.confirmPercent = limit.confirmPercent.value_or(kDefaultConfirmPercent);
        limit.atLimit = limit.atLimit.value_or(AtLimit::Block);
    }
    return version;
}

QString shown(const CatalogJson *value)
{
    return value ? QString::fromStdString(value->dump()) : QCoreApplication::translate("CatalogDocument", "nothing");
}

Difference jsonDifference(const CatalogJson &published, const CatalogJson &given, const QString &path)
{
    if (!published.is_object() || !given.is_object()) return {path, shown(&published), shown(&given)};
    for (const auto &[name, value] : published.items()) {
        const QString here = json::memberPath(path, name);
        const auto other = given.find(name);
        if (other == given.end()) return {here, shown(&value), shown(nullptr)};
        if (*other != value) return jsonDifference(value, *other, here);
    }
    for (const auto &[name, value] : given.items()) {
        if (!published.contains(name)) return {json::memberPath(path, name), shown(nullptr), shown(&value)};
    }
    return {path, shown(&published), shown(&given)};
}

template<typename T>
std::optional<Difference> differenceOf(const T &published, const T &given, const QString &path)
{
    if (published == given) return std::nullopt;
    return jsonDifference(toJson(published), toJson(given), path);
}

}  // namespace

SheetAction spelledOut(SheetAction action)
{
    action.mode = action.mode.value_or(action.bucket == Bucket::BatchRecords ? Mode::Batch : Mode::Sync);
    action.asyncExpectationShown = action.asyncExpectationShown.value_or(false);
    return action;
}

std::optional<Difference> firstDifference(const PlanVersion &published, const PlanVersion &given, const QString &path)
{
    return differenceOf(spelledOut(published), spelledOut(given), path);
}

std::optional<Difference> firstDifference(const RouteSheet &published, const RouteSheet &given, const QString &path)
{
    if (published.effectiveFrom != given.effectiveFrom) {
        return Difference{json::memberPath(path, "effective_from"), formatInstant(published.effectiveFrom),
                          formatInstant(given.effectiveFrom)};
    }
    const QString actions = json::memberPath(path, "actions");
    QHash<QString, const SheetAction *> left;
    for (const SheetAction &action : published.actions) left.insert(action.action, &action);
    for (std::size_t i = 0; i < given.actions.size(); ++i) {
        const QString here = json::itemPath(actions, i);
        const SheetAction *old = left.take(given.actions[i].action);
        if (!old) return Difference{here, shown(nullptr), given.actions[i].action};
        if (auto difference = differenceOf(spelledOut(*old), spelledOut(given.actions[i]), here)) return difference;
    }
    for (const SheetAction &action : published.actions) {
        if (left.contains(action.action)) return Difference{actions, action.action, shown(nullptr)};
    }
    return std::nullopt;
}

}  // namespace headroom
