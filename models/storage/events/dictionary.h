// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <string>
#include <string_view>
#include <vector>

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
    struct Slot {
        std::uint64_t hash = 0;
        std::int64_t id = 0;  // 0 = free
        std::uint32_t offset = 0;
        std::uint32_t size = 0;
    };

    // The slot of a key, or the free one where it would go.
    Slot &slotOf(std::string_view key, std::uint64_t hash);
    void remember(std::string_view key, std::int64_t id);

    Query m_select;
    Query m_insert;
    Query m_selectKey;
    std::vector<Slot> m_slots;  // hash table, open addressing
    std::string m_text;         // the keys, one after the other
    std::size_t m_count = 0;
    std::string m_lastKey;  // most rows repeat the row before
    std::int64_t m_lastId = 0;
};

}  // namespace headroom
