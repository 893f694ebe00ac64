// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftmergefields.h"

#include <array>
#include <map>

namespace headroom {

namespace {

using Json = OrderedJson;

// Grants of one instant are told apart by their bucket first, so that two that were added are two.
const std::array<JsonIdentity, 5> kIdentities{{{"key"}, {"action"}, {"bucket", "from"}, {"from"}, {"version"}}};

bool same(const Json *a, const Json *b)
{
    return a && b ? *a == *b : a == b;
}

const Json *memberOf(const Json *object, const std::string &name)
{
    if (!object) return nullptr;
    const auto found = object->find(name);
    return found == object->end() ? nullptr : &*found;
}

std::optional<Json> copyOf(const Json *value)
{
    return value ? std::optional(*value) : std::nullopt;
}

QString clashText(const Json *value)
{
    if (!value) return {};
    if (value->is_array()) {
        QStringList items;
        for (const Json &item : *value) items << clashText(&item);
        return items.join(QStringLiteral("; "));
    }
    if (!value->is_object()) return jsonText(*value);
    QStringList members;
    for (const auto &[name, member] : value->items())
        members << QStringLiteral("%1: %2").arg(QString::fromStdString(name), clashText(&member));
    return members.join(QStringLiteral(", "));
}

std::map<QString, const Json *> byName(const JsonItems &items)
{
    return {items.begin(), items.end()};
}

const Json *named(const std::map<QString, const Json *> &items, const QString &name)
{
    const auto found = items.find(name);
    return found == items.end() ? nullptr : found->second;
}

}  // namespace

std::optional<Json> FieldMerge::merged(const Json *base, const Json *theirs, const Json *mine)
{
    return merge(QString(), base, theirs, mine);
}

FieldMerge::Merged FieldMerge::merge(const QString &path, const Json *base, const Json *theirs, const Json *mine)
{
    if (same(base, theirs) || same(mine, theirs)) return copyOf(mine);
    if (same(base, mine)) {
        for (const AuditChange &change : jsonChanges(path, base, theirs))
            m_clashes.push_back({change.path, change.before, change.after, change.before, false});
        return copyOf(theirs);
    }
    const auto all = [&](auto isOfKind) { return theirs && mine && isOfKind(*theirs) && isOfKind(*mine); };
    const auto isObject = [](const Json &value) { return value.is_object(); };
    if (all(isObject) && (!base || base->is_object())) return mergeMembers(path, base, *theirs, *mine);
    if (all(isListOfObjects) && (!base || isListOfObjects(*base))) return mergeItems(path, base, *theirs, *mine);
    return chosen(path, base, theirs, mine);
}

FieldMerge::Merged FieldMerge::mergeMembers(const QString &path, const Json *base, const Json &theirs, const Json &mine)
{
    Json result = Json::object();
    const auto take = [&](const std::string &name) {
        const QString here =
            path.isEmpty() ? QString::fromStdString(name) : path + QLatin1Char('.') + QString::fromStdString(name);
        Merged member = merge(here, memberOf(base, name), memberOf(&theirs, name), memberOf(&mine, name));
        if (member) result[name] = std::move(*member);
    };
    for (const auto &[name, value] : mine.items()) take(name);
    for (const auto &[name, value] : theirs.items()) {
        if (!mine.contains(name)) take(name);
    }
    return result;
}

// Where the items cannot be told apart the list is one field.
FieldMerge::Merged FieldMerge::mergeItems(const QString &path, const Json *base, const Json &theirs, const Json &mine)
{
    for (const JsonIdentity &identity : kIdentities) {
        const auto old = itemsNamedBy(base, identity);
        const auto given = itemsNamedBy(&theirs, identity);
        const auto own = itemsNamedBy(&mine, identity);
        if (!old || !given || !own) continue;
        const auto oldItems = byName(*old);
        const auto givenItems = byName(*given);
        const auto ownItems = byName(*own);
        Json result = Json::array();
        const auto take = [&](const QString &name) {
            Merged item = merge(QStringLiteral("%1[%2]").arg(path, name), named(oldItems, name),
                                named(givenItems, name), named(ownItems, name));
            if (item) result.push_back(std::move(*item));
        };
        for (const auto &[name, item] : *own) take(name);
        for (const auto &[name, item] : *given) {
            if (!ownItems.contains(name)) take(name);
        }
        return result;
    }
    return chosen(path, base, &theirs, &mine);
}

FieldMerge::Merged FieldMerge::chosen(const QString &path, const Json *base, const Json *theirs, const Json *mine)
{
    m_clashes.push_back({path, clashText(base), clashText(theirs), clashText(mine), true});
    return copyOf(m_takesTheirs(m_clashes.back()) ? theirs : mine);
}

}  // namespace headroom
