// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "storage/connection.h"

#include <QCoreApplication>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

// What the reader of the catalog builds on.
namespace headroom {

// The columns of one row, read in the order of the SELECT.
class Row {
public:
    explicit Row(const Query &query) : m_query(query) {}

    std::int64_t integer() { return m_query.integer(m_column++); }
    bool flag() { return integer() != 0; }
    QString text() { return m_query.text(m_column++); }
    std::optional<QString> optionalText() { return m_query.optionalText(m_column++); }
    std::optional<std::int64_t> optionalInteger() { return m_query.optionalInteger(m_column++); }
    template<typename T>
    T as()
    {
        return static_cast<T>(integer());
    }
    template<typename T>
    std::optional<T> optionalAs()
    {
        const auto value = optionalInteger();
        return value ? std::optional(static_cast<T>(*value)) : std::nullopt;
    }
    std::optional<CivilDate> optionalDate()
    {
        const auto days = optionalAs<std::int32_t>();
        return days ? std::optional(CivilDate{*days}) : std::nullopt;
    }
    // Money, TokenPrice, Instant: one number in braces.
    template<typename T>
    T amount()
    {
        return T{integer()};
    }
    template<typename T>
    std::optional<T> optionalAmount()
    {
        const auto value = optionalInteger();
        return value ? std::optional(T{*value}) : std::nullopt;
    }

private:
    const Query &m_query;
    int m_column = 0;
};

// What a row refers to. Foreign keys see to it, unless another program wrote without them.
template<typename T>
const T &referred(const std::unordered_map<std::int64_t, T> &byId, std::int64_t id, const char *table)
{
    const auto found = byId.find(id);
    if (found != byId.end()) return found->second;
    throw DatabaseError{
        {Error::Kind::Unavailable,
         QCoreApplication::translate("Storage", "The ledger is damaged: its catalog refers to a row of %1 that is not "
                                                "there. Restore it from a backup; \"headroomctl verify\" says what "
                                                "is wrong.")
             .arg(QLatin1String(table)),
         QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(id)}};
}

template<typename T>
void append(std::optional<std::vector<T>> &list, T entry)
{
    if (!list) list.emplace();
    list->push_back(std::move(entry));
}

template<typename T>
std::optional<std::vector<T>> givenList(bool given)
{
    return given ? std::optional<std::vector<T>>(std::in_place) : std::nullopt;
}

}  // namespace headroom
