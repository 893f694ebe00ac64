// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "storage/connection.h"
#include "storage/events/blobpacker.h"
#include "storage/events/dictionary.h"
#include "storage/events/sumtable.h"

#include <array>
#include <compare>

namespace headroom {

inline constexpr std::size_t kMinutesPerDay = 1440;
inline constexpr std::int64_t kMicrosPerMinute = 60 * kMicrosPerSecond;
using DayMinutes = std::array<std::int64_t, kMinutesPerDay>;

// What the sums by minute read of an event.
struct MinuteUse {
    Instant at;
    std::int64_t routeId = 0;
    std::string_view pool;  // as the event names it
    std::int64_t tokens = 0;
};

// The tokens of a sync event (effectiveMode), input and output; nothing for batch work, and for a credit, which asks
// no provider for anything.
std::int64_t syncTokens(std::optional<Mode> mode, std::int8_t bucket, std::optional<Status> status,
                        std::optional<std::int64_t> input, std::optional<std::int64_t> output);

// One row of rollup_minute.
struct MinuteKey {
    std::int32_t day = 0;  // of UTC
    std::int64_t routeId = 0;
    std::int64_t poolId = 0;  // of event_pool
    auto operator<=>(const MinuteKey &) const = default;
    [[nodiscard]] std::uint64_t hash() const;
};

// A row of rollup_minute but its key and blob.
struct MinutePeak {
    std::int64_t tokens = 0;  // of the day
    std::int64_t peak = 0;
    std::int64_t minute = 0;  // the first of those with the peak
    bool operator==(const MinutePeak &) const = default;
};
MinutePeak peakOf(const DayMinutes &minutes);

// To be thrown where the blob of a row cannot be read.
DatabaseError damagedMinutes(Connection &connection, std::int64_t id);

// The blobs of rollup_minute.
class MinuteCodec {
public:
    QByteArray encode(const DayMinutes &minutes);
    // False where the blob is damaged.
    bool decode(const QByteArray &blob, DayMinutes &minutes);

private:
    BlobPacker m_packer;
};

// Sums the tokens of sync events into rollup_minute: gathers them in memory, whatever their order, and adds them to what
// is stored when many days are open.
class MinuteSums {
public:
    explicit MinuteSums(Connection &connection);

    void add(const MinuteUse &use) { change(use, use.tokens); }
    // An event that was added turned out to be batch work.
    void remove(const MinuteUse &use) { change(use, -use.tokens); }
    // Adds everything gathered to the table, and forgets it.
    void write();

private:
    void change(const MinuteUse &use, std::int64_t tokens);

    Connection &m_connection;
    Dictionary m_pools;
    SumTable<MinuteKey, std::vector<std::int64_t>> m_days;
};

}  // namespace headroom
