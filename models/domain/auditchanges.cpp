// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonchanges.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace headroom {

namespace {

using Json = OrderedJson;

constexpr int kDeepest = 64;  // nothing that is audited nests like that

// What tells the items of a list apart, in order of preference; "bucket" and "from" together for grants that begin at
// one instant.
const std::array<JsonIdentity, 6> kIdentities{
    {{"key"}, {"action"}, {"surface"}, {"from"}, {"bucket", "from"}, {"version"}}};

std::optional<Json> parsed(const QByteArray &json)
{
    const auto shallow = [](int depth, Json::parse_event_t, const Json &) { return depth <= kDeepest; };
    Json value = Json::parse(json.begin(), json.end(), shallow, false);
    return value.is_discarded() ? std::nullopt : std::optional(std::move(value));
}

QString textOrNone(const Json *value)
{
    return value ? jsonText(*value) : QString();
}

bool isObject(const Json &value)
{
    return value.is_object();
}

// Both are of a kind; or one is, and holds something, and the other is not there.
template<typename IsOfKind>
bool bothAre(IsOfKind isOfKind, const Json *before, const Json *after)
{
    if (before && after) return isOfKind(*before) && isOfKind(*after);
    const Json *only = before ? before : after;
    return only && !only->empty() && isOfKind(*only);
}

// The name of an item by some of its members; nothing where it lacks one.
std::optional<QString> nameBy(const Json &item, const JsonIdentity &members)
{
    QStringList parts;
    for (const std::string &member : members) {
        const auto found = item.find(member);
        if (found == item.end()) return std::nullopt;
        parts << jsonText(*found);
    }
    return parts.join(QLatin1Char(' '));
}

JsonItems itemsByPlace(const Json *list)
{
    JsonItems items;
    if (!list) return items;
    for (const Json &item : *list) items.emplace_back(QString::number(items.size() + 1), &item);
    return items;
}

class Changes {
public:
    void compare(const QString &path, const Json *before, const Json *after)
    {
        if (before && after && *before == *after) return;
        if (bothAre(isObject, before, after)) return compareMembers(path, before, after);
        if (bothAre(isListOfObjects, before, after)) return compareItems(path, before, after);
        if (before || after) m_found.push_back({path, textOrNone(before), textOrNone(after)});
    }
    std::vector<AuditChange> take() { return std::move(m_found); }

private:
    void compareMembers(const QString &path, const Json *before, const Json *after)
    {
        const auto member = [](const Json *of, const std::string &name) -> const Json * {
            if (!of) return nullptr;
            const auto found = of->find(name);
            return found == of->end() ? nullptr : &*found;
        };
        const auto under = [&](const std::string &name) {
            return path.isEmpty() ? QString::fromStdString(name)
                                  : path + QLatin1Char('.') + QString::fromStdString(name);
        };
        if (after) {
            for (const auto &[name, value] : after->items()) compare(under(name), member(before, name), &value);
        }
        if (!before) return;
        for (const auto &[name, value] : before->items()) {
            if (!member(after, name)) compare(under(name), &value, nullptr);
        }
    }

    void compareItems(const QString &path, const Json *before, const Json *after)
    {
        JsonItems old = itemsByPlace(before);
        JsonItems now = itemsByPlace(after);
        for (const auto &members : kIdentities) {
            auto oldNamed = itemsNamedBy(before, members);
            auto nowNamed = itemsNamedBy(after, members);
            if (!oldNamed || !nowNamed) continue;
            old = std::move(*oldNamed);
            now = std::move(*nowNamed);
            break;
        }
        std::map<QString, const Json *> left(old.begin(), old.end());
        const auto under = [&](const QString &name) { return QStringLiteral("%1[%2]").arg(path, name); };
        for (const auto &[name, item] : now) {
            const auto known = left.find(name);
            compare(under(name), known == left.end() ? nullptr : known->second, item);
            if (known != left.end()) left.erase(known);
        }
        for (const auto &[name, item] : old) {
            if (left.contains(name)) compare(under(name), item, nullptr);
        }
    }

    std::vector<AuditChange> m_found;
};

}  // namespace

QString jsonText(const Json &value)
{
    if (value.is_string() && !value.get_ref<const std::string &>().empty()) {
        return QString::fromStdString(value.get_ref<const std::string &>());
    }
    if (value.is_array() && !value.empty()) {
        QStringList items;
        for (const Json &item : value) items << jsonText(item);
        return items.join(QStringLiteral(", "));
    }
    return QString::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

bool isListOfObjects(const Json &value)
{
    return value.is_array() && std::ranges::all_of(value, isObject);
}

std::optional<JsonItems> itemsNamedBy(const Json *list, const JsonIdentity &identity)
{
    JsonItems items;
    if (!list) return items;
    std::set<QString> names;
    for (const Json &item : *list) {
        const auto name = nameBy(item, identity);
        if (!name || !names.insert(*name).second) return std::nullopt;
        items.emplace_back(*name, &item);
    }
    return items;
}

std::vector<AuditChange> jsonChanges(const QString &path, const Json *before, const Json *after)
{
    Changes changes;
    changes.compare(path, before, after);
    return changes.take();
}

std::vector<AuditChange> auditChanges(const QByteArray &before, const QByteArray &after)
{
    const auto old = parsed(before);
    const auto now = parsed(after);
    // What is no JSON is compared as it is written.
    if ((!before.isEmpty() && !old) || (!after.isEmpty() && !now)) {
        if (before == after) return {};
        return {{QString(), QString::fromUtf8(before), QString::fromUtf8(after)}};
    }
    return jsonChanges(QString(), old ? &*old : nullptr, now ? &*now : nullptr);
}

}  // namespace headroom
