// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/replay/rawselect.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace headroom {

// What is remembered of one event id: hashes of id and content, and the event's ledger sequence.
struct EventKey {
    std::uint64_t key = 0;
    std::uint64_t content = 0;
    std::int64_t seq = 0;
    bool operator==(const EventKey &) const = default;
};

// Which event ids a ledger holds (R4): sorted runs with a Bloom filter each, so that the ten-millionth random
// id costs what the first one did. New keys gather in memory and become a run in flush(); runs of like size are
// merged. Lives inside one write transaction.
class KeyIndex {
public:
    explicit KeyIndex(Connection &connection);

    // The entry of a key, among those stored and those added since.
    std::optional<EventKey> find(std::uint64_t key);
    // The stored entries of many keys, each at its key's place; sequence 0: none. Much cheaper than one by one.
    void findStored(std::span<const std::uint64_t> keys, std::vector<EventKey> &stored);
    // The entry of a key among those added since the last flush().
    [[nodiscard]] std::optional<EventKey> findAdded(std::uint64_t key) const;
    // Says that findAdded() will soon be asked for a key.
    void prefetchAdded(std::uint64_t key) const;

    // Adds a key that find() did not know.
    void add(const EventKey &entry);
    [[nodiscard]] std::size_t added() const { return m_addedCount; }
    // Writes what was added. Called before the transaction commits, and earlier to bound memory.
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

    class RunWriter;

    void loadRuns();
    EventKey findInRun(Run &run, std::uint64_t key);
    void loadFilter(Run &run);
    void readBlock(std::int64_t run, std::int64_t block, std::vector<EventKey> &entries);
    void mergeRuns();
    void mergeParts(std::vector<Run> &parts);
    void growAdded();

    Connection &m_connection;
    RawSelect m_selectBlock;
    std::vector<Run> m_runs;
    std::vector<EventKey> m_added;  // open addressing; seq 0 = free
    std::size_t m_addedCount = 0;
    std::int64_t m_lookups = 0;                                  // decides when reading filters pays off
    std::vector<std::pair<std::uint64_t, std::size_t>> m_asked;  // keys to be looked up in a run, and their places
};

}  // namespace headroom
