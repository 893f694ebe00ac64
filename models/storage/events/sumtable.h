// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace headroom {

// A hash of what is hashed already and one more number.
constexpr std::uint64_t mixedHash(std::uint64_t hash, std::int64_t value)
{
    hash = (hash ^ static_cast<std::uint64_t>(value)) * 0x9E37'79B9'7F4A'7C15U;
    return hash ^ (hash >> 32);
}

// Sums by key, gathered event by event: a hash table by open addressing, whose rows lie one after the other.
// Key: ordered, with a member hash().
template<typename Key, typename Sum>
class SumTable {
public:
    using Rows = std::vector<std::pair<Key, Sum>>;

    // The sum of a key, zero where it is new. Good until the next call.
    Sum &of(const Key &key)
    {
        if (m_rows.size() * 2 >= m_slots.size()) grow();
        std::size_t slot = freeOrTaken(key);
        if (m_slots[slot] == 0) {
            m_rows.emplace_back(key, Sum{});
            m_slots[slot] = static_cast<std::uint32_t>(m_rows.size());
        }
        return m_rows[m_slots[slot] - 1].second;
    }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

    // All rows by key; the table is empty afterwards.
    Rows take()
    {
        Rows rows = std::exchange(m_rows, {});
        std::ranges::fill(m_slots, 0U);
        std::ranges::sort(rows, {}, &std::pair<Key, Sum>::first);
        return rows;
    }

private:
    [[nodiscard]] std::size_t freeOrTaken(const Key &key) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = key.hash() & mask;
        while (m_slots[slot] != 0 && m_rows[m_slots[slot] - 1].first != key) slot = (slot + 1) & mask;
        return slot;
    }

    void grow()
    {
        constexpr std::size_t kLeast = 256;
        m_slots.assign(std::max(kLeast, m_slots.size() * 2), 0U);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_slots[freeOrTaken(m_rows[i].first)] = static_cast<std::uint32_t>(i + 1);
        }
    }

    Rows m_rows;
    std::vector<std::uint32_t> m_slots;  // place in m_rows + 1, 0 = free
};

}  // namespace headroom
