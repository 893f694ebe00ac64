// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/events/rollup.h"
#include "storage/events/sumtable.h"

#include <cstdint>

namespace headroom {

// What an event counts at most of its tokens: far above what any model takes, and low enough for sums to hold.
inline constexpr std::int64_t kMostTokens = 1'000'000'000'000;

// One row of rollup_use.
struct UseKey {
    std::int32_t day = 0;  // of UTC
    std::int8_t bucket = 0;
    std::int64_t routeId = 0;
    std::int64_t actionId = 0;
    auto operator<=>(const UseKey &) const = default;
    [[nodiscard]] std::uint64_t hash() const;
};

struct UseSums {
    std::int64_t units = 0;
    std::int64_t cost = 0;       // nano-dollars, estimates included
    std::int64_t estimated = 0;  // events whose cost was estimated
    std::int64_t events = 0;
    std::int64_t inputTokens = 0;
    std::int64_t outputTokens = 0;
    bool operator==(const UseSums &) const = default;
    // Throw Refused where a sum leaves 64 bits.
    void add(const UseSums &other);
    void subtract(const UseSums &other);
};

// One row of rollup_input, whose sum is the number of events.
struct SizeKey {
    std::int32_t week = 0;  // its Monday
    std::int64_t actionId = 0;
    std::int64_t size = 0;
    auto operator<=>(const SizeKey &) const = default;
    [[nodiscard]] std::uint64_t hash() const;
};

// The Monday of the week that a UTC day is in.
std::int32_t weekOf(std::int32_t day);
// A number of tokens with two digits, rounded up: 99, 100, 110, ..., 990, 1000, 1100.
std::int64_t roundedSize(std::int64_t tokens);

// Sums events into rollup_use and rollup_input, whatever their workspace and order.
class UseAccumulator {
public:
    void add(const SummedEvent &event);
    // An event that is summed already charges or costs something else now.
    void replace(const SummedEvent &before, const SummedEvent &after);
    // Adds everything gathered to the tables, and forgets it.
    void write(Connection &connection);
    [[nodiscard]] std::size_t entries() const { return m_use.size() + m_sizes.size(); }

    using Use = SumTable<UseKey, UseSums>;
    using Sizes = SumTable<SizeKey, std::int64_t>;
    // What was gathered, by key; it is forgotten.
    Use::Rows takeUse() { return m_use.take(); }
    Sizes::Rows takeSizes() { return m_sizes.take(); }

private:
    Use m_use;
    Sizes m_sizes;
};

}  // namespace headroom
