// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace headroom {

// What is remembered of one event id: hashes of id and content, and the event's ledger sequence.
struct EventKey {
    std::uint64_t key = 0;
    std::uint64_t content = 0;
    std::int64_t seq = 0;
};

// Which event ids a ledger holds (R4): sorted runs with a Bloom filter each, so that the ten-millionth random
// id costs what the first one did. New keys gather in memory and become a run in flush(); runs of like size are
// merged. Lives inside one write transaction.
class KeyIndex {
public:
    explicit KeyIndex(Connection &connection);

    // The entry of a key, among those stored and those added since.
    std::optional<EventKey> find(std::uint64_t key);
    // Says that find() will soon be asked for a key.
    void prefetch(std::uint64_t key) const;
    // Adds a key that find() did not know.
    void add(const EventKey &entry);
    // Writes what was added. Called before the transaction commits.
    void flush();

    static std::int64_t storedKeys(Connection &connection);

private:
    struct Run {
        std::int64_t id = 0;
        std::int64_t entries = 0;
        std::vector<std::uint64_t> fences;  // first key of each block
        std::vector<std::uint64_t> filter;
        bool filterLoaded = false;
        std::int64_t cachedBlock = -1;
        std::vector<EventKey> block;
    };

    void loadRuns();
    std::optional<EventKey> findInRun(Run &run, std::uint64_t key);
    void loadFilter(Run &run);
    std::vector<EventKey> readBlock(std::int64_t run, std::int64_t block);
    void writeRun(std::vector<EventKey> &sorted);
    void mergeRuns();
    void growPending();

    Connection &m_connection;
    std::vector<Run> m_runs;
    std::vector<EventKey> m_pending;  // open addressing; seq 0 = free
    std::size_t m_pendingCount = 0;
    std::int64_t m_lookups = 0;  // decides when reading filters pays off
};

}  // namespace headroom
