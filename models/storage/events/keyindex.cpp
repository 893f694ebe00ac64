// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/keyindex.h"

#include "storage/blobstatement.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace headroom {

namespace {

constexpr std::size_t kBlockEntries = 1024;
constexpr std::int64_t kBlocksPerRun = 1 << 20;
constexpr std::size_t kMergeAt = 8;         // runs of one size class
constexpr std::int64_t kFilterAfter = 256;  // look-ups before filters are read
constexpr std::size_t kEntryBytes = 20;     // key 8, content 8, sequence relative to the block's first 4
constexpr std::size_t kLeastSlots = 1024;   // of the hash table of what was added
constexpr std::size_t kAhead = 8;           // keys whose memory is fetched before it is looked at

// Bloom filter in lines of 512 bits: one cache line a look-up. 12 bits a key, 6 probes.
constexpr std::size_t kLineWords = 8;
constexpr unsigned kProbes = 6;

__extension__ typedef unsigned __int128
    Wide;  // NOLINT(modernize-use-using): the warning is silenced for a typedef only

std::uint64_t mix(std::uint64_t x)
{
    x ^= x >> 31;
    x *= 0x9e3779b97f4a7c15ULL;
    return x ^ (x >> 29);
}

// The first word of a key's line in a filter of so many words.
std::size_t filterLine(std::uint64_t key, std::size_t words)
{
    return static_cast<std::size_t>((Wide{key} * (words / kLineWords)) >> 64) * kLineWords;
}

template<typename Visit>
void visitBits(std::uint64_t key, std::size_t words, Visit visit)
{
    const std::size_t line = filterLine(key, words);
    std::uint64_t bits = mix(key);
    for (unsigned probe = 0; probe < kProbes; ++probe) {
        const unsigned bit = bits & 511U;
        if (!visit(line + bit / 64, std::uint64_t{1} << (bit % 64))) return;
        bits >>= 9;
    }
}

void prefetchFilter(const std::vector<std::uint64_t> &filter, std::uint64_t key)
{
    __builtin_prefetch(&filter[filterLine(key, filter.size())]);
}

std::vector<std::uint64_t> emptyFilter(std::size_t keys)
{
    const std::size_t lines = (keys * 12 + 511) / 512;
    return std::vector<std::uint64_t>(std::max<std::size_t>(lines, 1) * kLineWords);
}

void addToFilter(std::vector<std::uint64_t> &filter, std::uint64_t key)
{
    visitBits(key, filter.size(), [&](std::size_t word, std::uint64_t bit) {
        filter[word] |= bit;
        return true;
    });
}

bool mayContain(const std::vector<std::uint64_t> &filter, std::uint64_t key)
{
    bool all = true;
    visitBits(key, filter.size(), [&](std::size_t word, std::uint64_t bit) { return all = (filter[word] & bit) != 0; });
    return all;
}

std::string_view asBytes(const std::vector<std::uint64_t> &words)
{
    return {reinterpret_cast<const char *>(words.data()), words.size() * sizeof(std::uint64_t)};
}

std::vector<std::uint64_t> wordsFromBlob(const QByteArray &blob)
{
    std::vector<std::uint64_t> words(static_cast<std::size_t>(blob.size()) / sizeof(std::uint64_t));
    if (!words.empty()) std::memcpy(words.data(), blob.constData(), words.size() * sizeof(std::uint64_t));
    return words;
}

// A block: the lowest sequence (8 bytes), then kEntryBytes an entry.
void blockToBytes(const std::vector<EventKey> &entries, std::vector<char> &bytes)
{
    const auto [first, last] = std::ranges::minmax(entries, {}, &EventKey::seq);
    const std::int64_t base = first.seq;
    const bool wide = last.seq - base > std::int64_t{0xffffffff};
    if (wide) throw DatabaseError{{Error::Kind::Internal, QStringLiteral("A block of event ids spans too much."), {}}};
    bytes.resize(8 + entries.size() * kEntryBytes);
    char *to = bytes.data();
    std::memcpy(to, &base, 8);
    to += 8;
    for (const EventKey &entry : entries) {
        const auto relative = static_cast<std::uint32_t>(entry.seq - base);
        std::memcpy(to, &entry.key, 8);
        std::memcpy(to + 8, &entry.content, 8);
        std::memcpy(to + 16, &relative, 4);
        to += kEntryBytes;
    }
}

// Into `entries`, which are none where there is no such block.
void blockFromBlob(const QByteArray &blob, std::vector<EventKey> &entries)
{
    entries.clear();
    if (blob.size() < 8) return;
    entries.resize(static_cast<std::size_t>(blob.size() - 8) / kEntryBytes);
    std::int64_t base = 0;
    std::memcpy(&base, blob.constData(), 8);
    const char *from = blob.constData() + 8;
    for (EventKey &entry : entries) {
        std::uint32_t relative = 0;
        std::memcpy(&entry.key, from, 8);
        std::memcpy(&entry.content, from + 8, 8);
        std::memcpy(&relative, from + 16, 4);
        entry.seq = base + relative;
        from += kEntryBytes;
    }
}

int sizeClass(std::int64_t entries)
{
    return static_cast<int>(std::bit_width(static_cast<std::uint64_t>(entries) / 64)) / 3;
}

}  // namespace

// Writes a run block by block as sorted entries arrive.
class KeyIndex::RunWriter {
public:
    RunWriter(Connection &connection, std::size_t keys)
        : m_insertBlock(connection, "INSERT INTO event_key_block (id, body) VALUES (?1, ?2)"),
          m_insertRun(connection, "INSERT INTO event_key_run (id, entries, fences, filter) VALUES (?1, ?2, ?3, ?4)")
    {
        m_run.id = connection.integer(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM event_key_run"));
        m_run.filter = emptyFilter(keys);
        m_run.filterLoaded = true;
        m_block.reserve(kBlockEntries);
    }

    void add(const EventKey &entry)
    {
        if (m_block.empty()) m_run.fences.push_back(entry.key);
        m_block.push_back(entry);
        addToFilter(m_run.filter, entry.key);
        ++m_run.entries;
        if (m_block.size() == kBlockEntries) writeBlock();
    }

    // Called once, at the end.
    Run finish()
    {
        if (!m_block.empty()) writeBlock();
        m_insertRun.run({m_run.id, m_run.entries}, {asBytes(m_run.fences), asBytes(m_run.filter)});
        return std::move(m_run);
    }

private:
    void writeBlock()
    {
        blockToBytes(m_block, m_bytes);
        m_insertBlock.run({m_run.id * kBlocksPerRun + m_blocks++}, {{m_bytes.data(), m_bytes.size()}});
        m_block.clear();
    }

    Run m_run;
    std::int64_t m_blocks = 0;
    std::vector<EventKey> m_block;
    std::vector<char> m_bytes;
    BlobStatement m_insertBlock;
    BlobStatement m_insertRun;
};

KeyIndex::KeyIndex(Connection &connection)
    : m_connection(connection), m_selectBlock(connection, "SELECT body FROM event_key_block WHERE id = ?1"),
      m_added(kLeastSlots)
{
    loadRuns();
}

std::int64_t KeyIndex::storedKeys(Connection &connection)
{
    return connection.integer(QStringLiteral("SELECT coalesce(sum(entries), 0) FROM event_key_run"));
}

void KeyIndex::loadRuns()
{
    Query query(m_connection, QStringLiteral("SELECT id, entries, fences FROM event_key_run ORDER BY id"));
    query.run();
    while (query.next()) {
        Run run;
        run.id = query.integer(0);
        run.entries = query.integer(1);
        run.fences = wordsFromBlob(query.blob(2));
        m_runs.push_back(std::move(run));
    }
}

std::optional<EventKey> KeyIndex::find(std::uint64_t key)
{
    if (const auto added = findAdded(key)) return added;
    std::vector<EventKey> stored;
    findStored({&key, 1}, stored);
    return stored[0].seq != 0 ? std::optional(stored[0]) : std::nullopt;
}

std::optional<EventKey> KeyIndex::findAdded(std::uint64_t key) const
{
    const std::size_t mask = m_added.size() - 1;
    for (std::size_t slot = mix(key) & mask; m_added[slot].seq != 0; slot = (slot + 1) & mask) {
        if (m_added[slot].key == key) return m_added[slot];
    }
    return std::nullopt;
}

void KeyIndex::prefetchAdded(std::uint64_t key) const
{
    __builtin_prefetch(&m_added[mix(key) & (m_added.size() - 1)]);
}

void KeyIndex::findStored(std::span<const std::uint64_t> keys, std::vector<EventKey> &stored)
{
    stored.assign(keys.size(), {});
    m_lookups += static_cast<std::int64_t>(keys.size());
    for (Run &run : m_runs) {
        if (!run.filterLoaded && m_lookups > kFilterAfter) loadFilter(run);
        m_asked.clear();
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (run.filterLoaded) {
                if (i + kAhead < keys.size()) prefetchFilter(run.filter, keys[i + kAhead]);
                if (!mayContain(run.filter, keys[i])) continue;
            }
            if (stored[i].seq == 0) m_asked.emplace_back(keys[i], i);
        }
        // In order of the keys, so that each block is read once.
        std::ranges::sort(m_asked);
        for (const auto &[key, place] : m_asked) stored[place] = findInRun(run, key);
    }
}

EventKey KeyIndex::findInRun(Run &run, std::uint64_t key)
{
    const auto fence = std::upper_bound(run.fences.begin(), run.fences.end(), key);
    if (fence == run.fences.begin()) return {};
    const std::int64_t block = std::distance(run.fences.begin(), fence) - 1;
    if (run.cachedBlock != block) {
        readBlock(run.id, block, run.block);
        run.cachedBlock = block;
    }
    const auto entry = std::ranges::lower_bound(run.block, key, {}, &EventKey::key);
    return entry == run.block.end() || entry->key != key ? EventKey{} : *entry;
}

void KeyIndex::loadFilter(Run &run)
{
    Query query(m_connection, QStringLiteral("SELECT filter FROM event_key_run WHERE id = :id"));
    query.bind(QStringLiteral(":id"), run.id).run();
    if (query.next()) run.filter = wordsFromBlob(query.blob(0));
    run.filterLoaded = run.filter.size() >= kLineWords;
}

void KeyIndex::readBlock(std::int64_t run, std::int64_t block, std::vector<EventKey> &entries)
{
    m_selectBlock.run({run * kBlocksPerRun + block});
    if (m_selectBlock.next()) {
        blockFromBlob(m_selectBlock.blob(0), entries);
    } else {
        entries.clear();
    }
    m_selectBlock.finish();
}

void KeyIndex::growAdded()
{
    std::vector<EventKey> old(m_added.size() * 2);
    old.swap(m_added);
    const std::size_t mask = m_added.size() - 1;
    for (const EventKey &entry : old) {
        if (entry.seq == 0) continue;
        std::size_t slot = mix(entry.key) & mask;
        while (m_added[slot].seq != 0) slot = (slot + 1) & mask;
        m_added[slot] = entry;
    }
}

void KeyIndex::add(const EventKey &entry)
{
    if ((m_addedCount + 1) * 10 > m_added.size() * 7) growAdded();
    const std::size_t mask = m_added.size() - 1;
    std::size_t slot = mix(entry.key) & mask;
    while (m_added[slot].seq != 0) slot = (slot + 1) & mask;
    m_added[slot] = entry;
    ++m_addedCount;
}

void KeyIndex::flush()
{
    if (m_addedCount == 0) return;
    // Squeezed and sorted in place: the table begins anew from empty anyway.
    const std::size_t slots = m_added.size();
    std::erase_if(m_added, [](const EventKey &entry) { return entry.seq == 0; });
    std::ranges::sort(m_added, {}, &EventKey::key);
    RunWriter writer(m_connection, m_added.size());
    for (const EventKey &entry : m_added) writer.add(entry);
    m_runs.push_back(writer.finish());
    m_added.assign(slots, {});
    m_addedCount = 0;
    mergeRuns();
}

void KeyIndex::mergeRuns()
{
    for (;;) {
        std::array<std::size_t, 32> perClass{};
        for (const Run &run : m_runs) ++perClass[static_cast<std::size_t>(sizeClass(run.entries))];
        const auto full = std::find_if(perClass.begin(), perClass.end(), [](std::size_t n) { return n >= kMergeAt; });
        if (full == perClass.end()) return;
        const int merged = static_cast<int>(std::distance(perClass.begin(), full));

        const auto keep = std::stable_partition(m_runs.begin(), m_runs.end(),
                                                [&](const Run &run) { return sizeClass(run.entries) != merged; });
        std::vector<Run> parts(std::make_move_iterator(keep), std::make_move_iterator(m_runs.end()));
        m_runs.erase(keep, m_runs.end());
        mergeParts(parts);
        Query deleteBlocks(m_connection,
                           QStringLiteral("DELETE FROM event_key_block WHERE id >= :first AND id < :end"));
        Query deleteRun(m_connection, QStringLiteral("DELETE FROM event_key_run WHERE id = :id"));
        for (const Run &part : parts) {
            deleteBlocks.bind(QStringLiteral(":first"), part.id * kBlocksPerRun)
                .bind(QStringLiteral(":end"), (part.id + 1) * kBlocksPerRun)
                .run();
            deleteRun.bind(QStringLiteral(":id"), part.id).run();
        }
    }
}

// Writes one run with the entries of all parts, of each of which one block at a time is in memory.
void KeyIndex::mergeParts(std::vector<Run> &parts)
{
    struct Cursor {
        std::uint64_t key = 0;  // of the entry that it stands on
        std::size_t at = 0;
        Run *part = nullptr;
    };
    const auto step = [&](Cursor &cursor) {
        Run &run = *cursor.part;
        if (++cursor.at >= run.block.size()) {
            if (++run.cachedBlock >= static_cast<std::int64_t>(run.fences.size())) return false;
            readBlock(run.id, run.cachedBlock, run.block);
            cursor.at = 0;
            if (run.block.empty()) return false;
        }
        cursor.key = run.block[cursor.at].key;
        return true;
    };
    std::int64_t entries = 0;
    std::vector<Cursor> cursors;
    for (Run &part : parts) {
        entries += part.entries;
        part.filter = {};
        part.block.clear();
        part.cachedBlock = -1;
        Cursor cursor{.part = &part};
        if (step(cursor)) cursors.push_back(cursor);
    }
    RunWriter writer(m_connection, static_cast<std::size_t>(entries));
    while (!cursors.empty()) {
        const auto least = std::ranges::min_element(cursors, {}, &Cursor::key);
        writer.add(least->part->block[least->at]);
        if (!step(*least)) cursors.erase(least);
    }
    m_runs.push_back(writer.finish());
}

}  // namespace headroom
