// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/events/ratiorollup.h"
#include "storage/events/segmentcodec.h"
#include "storage/events/workspacecontext.h"

#include <array>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

namespace headroom {

inline constexpr int kRollupBuckets = kBucketCount + 1;  // and the unmapped ones

enum class TopDimension : std::int8_t { Member = 0, Action = 1, Route = 2 };

// What is summed of events.
struct Sums {
    std::int64_t units = 0;
    std::int64_t cost = 0;       // nano-dollars, estimates included
    std::int64_t estimated = 0;  // events whose cost was estimated
    std::int64_t events = 0;
    std::int64_t lastAt = 0;
    bool operator==(const Sums &) const = default;
    // Throws Refused where a sum leaves 64 bits.
    void add(const Sums &other);
};

// One event as the sums see it.
struct SummedEvent {
    std::int64_t at = 0;
    Charge charge;
    std::int64_t cost = 0;
    bool estimated = false;
    std::int64_t memberId = 0;
    std::int64_t actionId = 0;
    std::int64_t routeId = 0;
    std::optional<std::int64_t> inputTokens = std::nullopt;
    std::int64_t outputTokens = 0;  // unknown ones add nothing
    bool credit = false;
};

// What is thrown where a sum of units or cost leaves 64 bits.
DatabaseError sumTooLarge();
// Adds or takes away; throws Refused where the sum leaves 64 bits.
void addChecked(std::int64_t &sum, std::int64_t value);
void subtractChecked(std::int64_t &sum, std::int64_t value);

// The cost of an event: its own, else priced from the list (R33). Never estimated for a credit.
SummedEvent summed(const CatalogIndex &catalog, const SegmentColumns &columns, std::size_t row);
// The same with another charge than its own.
SummedEvent summed(const CatalogIndex &catalog, const SegmentColumns &columns, std::size_t row, const Charge &charge);
void priceEvent(const CatalogIndex &catalog, Instant at, std::int64_t routeId, std::optional<Status> status,
                std::optional<Mode> mode, std::optional<std::int64_t> cost, const TokenCounts &tokens,
                SummedEvent &event);

struct DayKey {
    std::int64_t workspace;
    std::int32_t day;
    std::int8_t bucket;
    auto operator<=>(const DayKey &) const = default;
};
struct CycleKey {
    std::int32_t cycleDay;
    std::int64_t workspace;
    std::int8_t bucket;
    auto operator<=>(const CycleKey &) const = default;
};
struct TopKey {
    std::int64_t workspace;
    std::int32_t cycleDay;
    std::int8_t dimension;
    std::int64_t key;
    std::int8_t bucket;
    auto operator<=>(const TopKey &) const = default;
};

// Sums events into the rollup tables: gathers them in memory, then adds them to what is stored.
// Feed it workspace by workspace and in order of time where possible: that is what it is fast at. Whatever the
// order, the sums are the same.
class RollupAccumulator {
public:
    void add(const WorkspaceContext &workspace, const SummedEvent &event, const RatioSums &ratios);
    // Adds everything gathered to the tables, and forgets it.
    void write(Connection &connection);
    [[nodiscard]] std::size_t entries() const { return m_days.size() + m_tops.size() + m_ratios.entries(); }

    template<typename Key>
    using Rows = std::vector<std::pair<Key, Sums>>;
    // What was gathered, sorted, one row a key.
    const Rows<DayKey> &days();
    [[nodiscard]] Rows<CycleKey> cycles();
    const Rows<TopKey> &tops();
    WorkspaceRatios &ratios() { return m_ratios; }

private:
    struct OpenTop {
        std::uint64_t code = 0;  // key, dimension and bucket
        std::uint32_t slot = 0;
        Sums sums;
    };

    void enterDay(const WorkspaceContext &workspace, Instant at);
    void closeDay();
    void closeCycle();
    Sums &openTop(TopDimension dimension, std::int64_t key, std::int8_t bucket);
    void growSlots();

    // Closed rows; a key may stand in several until they are sorted.
    Rows<DayKey> m_days;
    Rows<TopKey> m_tops;
    WorkspaceRatios m_ratios;
    std::unordered_map<std::int64_t, CycleRule> m_rules;  // of the workspaces in m_days

    // The day that the last event fell on, and its cycle.
    std::int64_t m_workspace = 0;
    std::int64_t m_dayStart = 0;
    std::int64_t m_dayEnd = 0;
    CivilDate m_date{};
    CycleDays m_cycle{};
    std::array<Sums, kRollupBuckets> m_day;
    std::vector<OpenTop> m_open;         // sums of the cycle so far
    std::vector<std::uint32_t> m_slots;  // hash table of m_open: place + 1, 0 = free
};

// Removes the sums of a workspace, before they are made anew.
void deleteRollups(Connection &connection, std::int64_t workspaceId);

}  // namespace headroom
