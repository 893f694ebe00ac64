// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace headroom {

// The ids of one dictionary table (workspace, member, action, route). Looks up by bytes without allocating;
// a key met for the first time is inserted as discovered. Ids are remembered for one transaction.
class Dictionary {
public:
    // `table`: one of the four; its name is trusted.
    Dictionary(Connection &connection, const QString &table);

    // The id of a key; inserts it where it is new. Empty text: 0.
    std::int64_t idFor(std::string_view key);
    // The id of a key that must not be created; 0 where unknown.
    std::int64_t find(std::string_view key);
    // The key of an id; empty where there is none.
    std::string keyOf(std::int64_t id);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    Query m_select;
    Query m_insert;
    Query m_selectKey;
    std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> m_ids;
    std::string m_lastKey;  // most rows repeat the row before
    std::int64_t m_lastId = 0;
};

}  // namespace headroom
