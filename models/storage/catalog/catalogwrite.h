// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "storage/connection.h"

#include <QHash>

#include <optional>
#include <type_traits>
#include <vector>

// What the writers of the catalog's parts share.
namespace headroom {

void saveWorkspaces(Connection &connection, const std::vector<Workspace> &before, const std::vector<Workspace> &after);

[[noreturn]] inline void defect(const QString &what)
{
    throw DatabaseError{{Error::Kind::Internal, QStringLiteral("The catalog cannot be stored: %1.").arg(what), {}}};
}

// Values as they are stored.
inline std::optional<std::int64_t> number(std::optional<Money> value)
{
    return value ? std::optional(value->nanos) : std::nullopt;
}

inline std::optional<std::int64_t> number(std::optional<TokenPrice> value)
{
    return value ? std::optional(value->femtos) : std::nullopt;
}

inline std::optional<std::int64_t> number(std::optional<CivilDate> value)
{
    return value ? std::optional<std::int64_t>(value->days) : std::nullopt;
}

// Enumerations, flags and small numbers.
template<typename T>
requires(std::is_enum_v<T> || std::is_arithmetic_v<T>) std::optional<std::int64_t> number(std::optional<T> value)
{
    return value ? std::optional(static_cast<std::int64_t>(*value)) : std::nullopt;
}

inline std::int64_t number(Bucket bucket)
{
    return static_cast<std::int64_t>(bucket);
}

// Calls write(old, entry, position) for each entry that is new, differs or moved; `old` is null for a new one.
template<typename T, typename KeyOf, typename Write>
void eachDifference(const std::vector<T> &before, const std::vector<T> &after, KeyOf keyOf, Write write)
{
    QHash<std::decay_t<std::invoke_result_t<KeyOf, const T &>>, std::size_t> positions;
    for (std::size_t i = 0; i < before.size(); ++i) positions.insert(keyOf(before[i]), i);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto found = positions.constFind(keyOf(after[i]));
        const bool known = found != positions.constEnd();
        if (known && *found == i && before[*found] == after[i]) {
            positions.erase(found);
            continue;
        }
        write(known ? &before[*found] : nullptr, after[i], static_cast<std::int64_t>(i));
        if (known) positions.erase(found);
    }
    if (!positions.isEmpty()) defect(QStringLiteral("an entry of it is gone"));
}

// Replaces the rows of one entry's list where the list differs.
template<typename T, typename Write>
void replaceRows(Query &clear, const QString &owner, const std::optional<std::vector<T>> *before,
                 const std::optional<std::vector<T>> &after, Write write)
{
    if (before && *before == after) return;
    if (before && *before && !(*before)->empty()) clear.bind(QStringLiteral(":owner"), owner).run();
    if (!after) return;
    for (std::size_t i = 0; i < after->size(); ++i) write((*after)[i], static_cast<std::int64_t>(i));
}

}  // namespace headroom
