// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobstatement.h"
#include "storage/connection.h"
#include "storage/events/segmentcodec.h"

#include <atomic>
#include <functional>
#include <future>
#include <limits>
#include <span>
#include <unordered_map>

namespace headroom {

// Where a segment is and what it spans.
struct SegmentInfo {
    std::int64_t id = 0;
    std::int64_t workspaceId = 0;
    std::int64_t events = 0;
    std::int64_t unmapped = 0;
};

inline constexpr std::size_t kMaxSegmentEvents = 4096;

// Which events of a workspace to read: [from, to) of their instants.
struct SegmentRange {
    std::int64_t workspaceId = 0;
    std::int64_t from = std::numeric_limits<std::int64_t>::min();
    std::int64_t to = std::numeric_limits<std::int64_t>::max();
    std::int64_t afterSeq = 0;  // leaves out segments without a later ledger sequence
    bool onlyUnmapped = false;
    bool texts = false;
};

// Reads segments. Rows outside the range are in the columns too; the visitor looks at `at`.
class SegmentReader {
public:
    explicit SegmentReader(Connection &connection) : m_connection(connection) {}

    // Visits every segment that may hold events of the range, in no particular order. Throws Unavailable
    // where a segment is damaged.
    void forEach(const SegmentRange &range,
                 const std::function<void(const SegmentInfo &, const SegmentColumns &)> &visit);
    // The event with a ledger sequence: visits its segment with texts, and its row. False: not there.
    // `workspaceId` 0: searched in all workspaces.
    bool findSequence(std::int64_t workspaceId, std::int64_t seq,
                      const std::function<void(const SegmentInfo &, const SegmentColumns &, std::size_t row)> &visit);

    // One segment's columns out of its blobs; throws Unavailable, naming the segment, where they are damaged.
    void decode(std::int64_t id, std::int64_t events, const QByteArray &charge, const QByteArray &core,
                const QByteArray &rest, bool texts, SegmentColumns &columns, NumberFields wanted = kAllNumberFields);
    // The texts of a segment whose other columns are decoded already; throws as above.
    void decodeTexts(std::int64_t id, const QByteArray &rest, SegmentColumns &columns);
    SegmentCodec &codec() { return m_codec; }

private:
    [[noreturn]] void refuseDamaged(std::int64_t id) const;

    Connection &m_connection;
    SegmentCodec m_codec;
};

// Appends segments inside a write transaction, and merges small ones as they gather.
class SegmentWriter {
public:
    explicit SegmentWriter(Connection &connection);
    ~SegmentWriter();
    SegmentWriter(const SegmentWriter &) = delete;
    SegmentWriter &operator=(const SegmentWriter &) = delete;

    // Begins to encode events ordered by (workspace, occurredAt, seq), any number; calls `first` before. Both happen
    // on a second thread where there are many. The events have to stay as they are until finish().
    void begin(std::vector<const StoredEvent *> events, std::function<void()> first);
    // Stores what was begun, if anything; this thread helps to encode what is left. Throws what `first` threw.
    void finish();
    // Replaces the charges of a segment some of whose unmapped events are mapped now.
    void replaceCharges(std::int64_t segmentId, std::span<const Charge> charges);
    // Merges the small segments of the workspaces that were appended to. Called before the transaction commits.
    void compact();

private:
    void encodeSome(SegmentCodec &codec);
    void insert(std::span<const StoredEvent *const> events, const SegmentBlobs &blobs);
    void compactWorkspace(std::int64_t workspaceId);

    struct Head {
        std::int64_t events = 0;
        std::uint64_t checksum = 0;
        std::int64_t firstAt = std::numeric_limits<std::int64_t>::max();
        std::int64_t lastAt = std::numeric_limits<std::int64_t>::min();
        bool smallSegments = false;
    };

    Connection &m_connection;
    SegmentReader m_reader;
    SegmentCodec m_helperCodec;
    BlobStatement m_insert;
    std::unordered_map<std::int64_t, Head> m_heads;
    bool m_countHeads = true;

    // What was begun: the events, cut into segments, and these encoded, in any order.
    std::vector<const StoredEvent *> m_events;
    std::function<void()> m_first;
    std::vector<std::span<const StoredEvent *const>> m_segments;
    std::vector<SegmentBlobs> m_blobs;
    std::atomic_size_t m_next = 0;  // the first segment that nobody encodes yet
    std::future<void> m_helper;
};

}  // namespace headroom
