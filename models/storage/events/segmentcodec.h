// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charge.h"
#include "domain/event.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace headroom {

// An event ready to be stored: what was given, its place in the dictionaries, and what it charged.
// Ids are those of the dictionary tables; 0 = not stated.
struct StoredEvent {
    const GivenEvent *given = nullptr;
    std::int64_t seq = 0;
    std::int64_t workspaceId = 0;
    std::int64_t memberId = 0;
    std::int64_t actionId = 0;
    std::int64_t routeId = 0;
    Charge charge;
    std::uint64_t hash = 0;  // of sequence, id and content: what ledger_head sums
    std::int64_t at = 0;     // as given->occurredAt
};

// Asks for what was given of an event to be in the cache soon: events lie spread over memory.
inline void prefetch(const StoredEvent &event)
{
    constexpr std::size_t kCacheLine = 64;
    const auto *given = reinterpret_cast<const char *>(event.given);
    for (std::size_t offset = 0; offset < sizeof(GivenEvent); offset += kCacheLine) __builtin_prefetch(given + offset);
}

// The three blobs of a segment.
struct SegmentBlobs {
    QByteArray charge;
    QByteArray core;
    QByteArray rest;
};

// One column of whole numbers, some of which may be unknown.
struct NumberColumn {
    std::vector<std::int64_t> values;  // empty: unknown in every row
    std::vector<bool> known;           // empty: known in every row where values is not empty

    [[nodiscard]] std::optional<std::int64_t> at(std::size_t row) const
    {
        if (values.empty() || (!known.empty() && !known[row])) return std::nullopt;
        return values[row];
    }
};

// A choice of number columns, a bit each.
using NumberFields = std::uint32_t;
inline constexpr NumberFields kAllNumberFields = (NumberFields{1} << kNumberFieldCount) - 1;
constexpr NumberFields fieldBit(NumberField field)
{
    return NumberFields{1} << static_cast<unsigned>(field);
}

// A decoded segment, column by column, ordered by (at, seq).
struct SegmentColumns {
    std::size_t events = 0;
    std::vector<std::int64_t> at;
    std::vector<std::int64_t> seq;
    std::vector<std::int64_t> memberId;
    std::vector<std::int64_t> actionId;
    std::vector<std::int64_t> routeId;
    std::vector<std::optional<Status>> status;
    std::vector<std::optional<Mode>> mode;
    std::vector<std::optional<Bucket>> givenBucket;
    std::vector<Charge> charge;
    std::array<NumberColumn, kNumberFieldCount> numbers;

    // Decoded on demand by decodeTexts(): text[field][row]; empty column: unknown in every row.
    std::array<std::vector<std::string_view>, kTextFieldCount> text;
    std::vector<char> textStorage;

    // Forgets everything, but keeps the memory for the next segment.
    void clear();
    [[nodiscard]] std::optional<std::int64_t> number(NumberField f, std::size_t row) const
    {
        return numbers[static_cast<std::size_t>(f)].at(row);
    }
    // The event as it was given, except workspace, member, action and route, which are ids here. Needs texts
    // for the other text fields.
    [[nodiscard]] GivenEvent given(std::size_t row) const;
};

// Text fields that live in the dictionaries instead of the segment.
constexpr bool isDictionaryField(TextField field)
{
    return field == TextField::Workspace || field == TextField::Member || field == TextField::Action ||
           field == TextField::Route;
}

// Encodes and compresses segments; keeps its buffers, so use one per thread.
class SegmentCodec {
public:
    SegmentCodec();
    ~SegmentCodec();

    // `events`: at least one, all of one workspace, ordered by (occurredAt, seq).
    SegmentBlobs encode(std::span<const StoredEvent *const> events);
    QByteArray encodeCharges(std::span<const Charge> charges);

    // False where the blobs are damaged. Columns that are not among `wanted` come out as unknown in every row.
    bool decode(const QByteArray &charge, const QByteArray &core, std::size_t events, SegmentColumns &columns,
                NumberFields wanted = kAllNumberFields);
    bool decodeTexts(const QByteArray &rest, SegmentColumns &columns);

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

// Hash of everything that was given (R4): two events with equal hashes have equal content.
std::uint64_t contentHash(const GivenEvent &event);
// Hash of an event id, seeded per ledger.
std::uint64_t eventKey(std::string_view eventId, std::int64_t seed);
// What ledger_head sums for one event.
std::uint64_t ledgerHash(std::int64_t seq, std::uint64_t content);

}  // namespace headroom
