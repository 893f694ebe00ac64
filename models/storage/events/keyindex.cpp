// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/keyindex.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <queue>

namespace headroom {

namespace {

constexpr std::size_t kBlockEntries = 1024;
constexpr std::int64_t kBlocksPerRun = 1 << 20;
constexpr std::size_t kFlushAt = 1'000'000;  // keys held in memory at most
constexpr std::size_t kMergeAt = 8;          // runs of one size class
constexpr std::int64_t kFilterAfter = 256;   // look-ups before filters are read
constexpr std::size_t kEntryBytes = 20;      // key 8, content 8, sequence relative to the block's first 4

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

QByteArray wordsToBlob(const std::vector<std::uint64_t> &words)
{
    return {reinterpret_cast<const char *>(words.data()), static_cast<qsizetype>(words.size() * sizeof(std::uint64_t))};
}

std::vector<std::uint64_t> wordsFromBlob(const QByteArray &blob)
{
    std::vector<std::uint64_t> words(static_cast<std::size_t>(blob.size()) / sizeof(std::uint64_t));
    if (!words.empty()) std::memcpy(words.data(), blob.constData(), words.size() * sizeof(std::uint64_t));
    return words;
}

// A block: the lowest sequence (8 bytes), then kEntryBytes an entry.
QByteArray blockToBlob(const EventKey *entries, std::size_t count)
{
    std::int64_t base = entries[0].seq;
    std::int64_t last = base;
    for (std::size_t i = 1; i < count; ++i) {
        base = std::min(base, entries[i].seq);
        last = std::max(last, entries[i].seq);
    }
    const bool wide = last - base > std::int64_t{0xffffffff};
    if (wide) throw DatabaseError{{Error::Kind::Internal, QStringLiteral("A block of event ids spans too much."), {}}};
    QByteArray blob(static_cast<qsizetype>(8 + count * kEntryBytes), Qt::Uninitialized);
    char *to = blob.data();
    std::memcpy(to, &base, 8);
    to += 8;
    for (std::size_t i = 0; i < count; ++i, to += kEntryBytes) {
        const auto relative = static_cast<std::uint32_t>(entries[i].seq - base);
        std::memcpy(to, &entries[i].key, 8);
        std::memcpy(to + 8, &entries[i].content, 8);
        std::memcpy(to + 16, &relative, 4);
    }
    return blob;
}

std::vector<EventKey> blockFromBlob(const QByteArray &blob)
{
    if (blob.size() < 8) return {};
    std::vector<EventKey> entries(static_cast<std::size_t>(blob.size() - 8) / kEntryBytes);
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
    return entries;
}

int sizeClass(std::int64_t entries)
{
    return static_cast<int>(std::bit_width(static_cast<std::uint64_t>(entries) / 64)) / 3;
}

bool byKey(const EventKey &a, const EventKey &b)
{
    return a.key < b.key;
}

// Writes a run block by block as sorted entries arrive.
class RunWriter {
public:
    RunWriter(Connection &connection, std::size_t keys)
        : m_run(connection.integer(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM event_key_run"))),
          m_filter(emptyFilter(keys)),
          m_insertBlock(connection, QStringLiteral("INSERT INTO event_key_block (id, body) VALUES (:id, :body)")),
          m_insertRun(connection, QStringLiteral("INSERT INTO event_key_run (id, entries, fences, filter) "
                                                 "VALUES (:id, :entries, :fences, :filter)"))
    {
        m_block.reserve(kBlockEntries);
    }

    void add(const EventKey &entry)
    {
        if (m_block.empty()) m_fences.push_back(entry.key);
        m_block.push_back(entry);
        addToFilter(m_filter, entry.key);
        ++m_entries;
        if (m_block.size() == kBlockEntries) writeBlock();
    }

    void finish()
    {
        if (!m_block.empty()) writeBlock();
        m_insertRun.bind(QStringLiteral(":id"), m_run)
            .bind(QStringLiteral(":entries"), m_entries)
            .bind(QStringLiteral(":fences"), wordsToBlob(m_fences))
            .bind(QStringLiteral(":filter"), wordsToBlob(m_filter))
            .run();
    }

    [[nodiscard]] std::int64_t run() const { return m_run; }
    [[nodiscard]] std::int64_t entries() const { return m_entries; }
    std::vector<std::uint64_t> takeFences() { return std::move(m_fences); }
    std::vector<std::uint64_t> takeFilter() { return std::move(m_filter); }

private:
    void writeBlock()
    {
        m_insertBlock.bind(QStringLiteral(":id"), m_run * kBlocksPerRun + m_blocks++)
            .bind(QStringLiteral(":body"), blockToBlob(m_block.data(), m_block.size()))
            .run();
        m_block.clear();
    }

    std::int64_t m_run;
    std::int64_t m_entries = 0;
    std::int64_t m_blocks = 0;
    std::vector<EventKey> m_block;
    std::vector<std::uint64_t> m_fences;
    std::vector<std::uint64_t> m_filter;
    Query m_insertBlock;
    Query m_insertRun;
};

}  // namespace

KeyIndex::KeyIndex(Connection &connection) : m_connection(connection), m_pending(1024)
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

void KeyIndex::prefetch(std::uint64_t key) const
{
    __builtin_prefetch(&m_pending[mix(key) & (m_pending.size() - 1)]);
    for (const Run &run : m_runs) {
        if (run.filterLoaded) __builtin_prefetch(&run.filter[filterLine(key, run.filter.size())]);
    }
}

std::optional<EventKey> KeyIndex::find(std::uint64_t key)
{
    const std::size_t mask = m_pending.size() - 1;
    for (std::size_t slot = mix(key) & mask; m_pending[slot].seq != 0; slot = (slot + 1) & mask) {
        if (m_pending[slot].key == key) return m_pending[slot];
    }
    ++m_lookups;
    for (Run &run : m_runs) {
        if (const auto entry = findInRun(run, key)) return entry;
    }
    return std::nullopt;
}

std::optional<EventKey> KeyIndex::findInRun(Run &run, std::uint64_t key)
{
    if (!run.filterLoaded && m_lookups > kFilterAfter) loadFilter(run);
    if (run.filterLoaded && !mayContain(run.filter, key)) return std::nullopt;
    const auto fence = std::upper_bound(run.fences.begin(), run.fences.end(), key);
    if (fence == run.fences.begin()) return std::nullopt;
    const std::int64_t block = std::distance(run.fences.begin(), fence) - 1;
    if (run.cachedBlock != block) {
        run.block = readBlock(run.id, block);
        run.cachedBlock = block;
    }
    const auto entry = std::lower_bound(run.block.begin(), run.block.end(), EventKey{key, 0, 0}, byKey);
    if (entry == run.block.end() || entry->key != key) return std::nullopt;
    return *entry;
}

void KeyIndex::loadFilter(Run &run)
{
    Query query(m_connection, QStringLiteral("SELECT filter FROM event_key_run WHERE id = :id"));
    query.bind(QStringLiteral(":id"), run.id).run();
    if (query.next()) run.filter = wordsFromBlob(query.blob(0));
    run.filterLoaded = run.filter.size() >= kLineWords;
}

std::vector<EventKey> KeyIndex::readBlock(std::int64_t run, std::int64_t block)
{
    Query query(m_connection, QStringLiteral("SELECT body FROM event_key_block WHERE id = :id"));
    query.bind(QStringLiteral(":id"), run * kBlocksPerRun + block).run();
    return query.next() ? blockFromBlob(query.blob(0)) : std::vector<EventKey>{};
}

void KeyIndex::growPending()
{
    std::vector<EventKey> old(m_pending.size() * 2);
    old.swap(m_pending);
    const std::size_t mask = m_pending.size() - 1;
    for (const EventKey &entry : old) {
        if (entry.seq == 0) continue;
        std::size_t slot = mix(entry.key) & mask;
        while (m_pending[slot].seq != 0) slot = (slot + 1) & mask;
        m_pending[slot] = entry;
    }
}

void KeyIndex::add(const EventKey &entry)
{
    if (m_pendingCount >= kFlushAt) flush();
    if ((m_pendingCount + 1) * 10 > m_pending.size() * 7) growPending();
    const std::size_t mask = m_pending.size() - 1;
    std::size_t slot = mix(entry.key) & mask;
    while (m_pending[slot].seq != 0) slot = (slot + 1) & mask;
    m_pending[slot] = entry;
    ++m_pendingCount;
}

void KeyIndex::flush()
{
    if (m_pendingCount == 0) return;
    // Squeezed and sorted in place: the table is rebuilt from empty anyway.
    const auto end = std::remove_if(m_pending.begin(), m_pending.end(), [](const EventKey &e) { return e.seq == 0; });
    m_pending.erase(end, m_pending.end());
    std::sort(m_pending.begin(), m_pending.end(), byKey);
    writeRun(m_pending);
    m_pending.assign(1024, {});
    m_pendingCount = 0;
    mergeRuns();
}

void KeyIndex::writeRun(std::vector<EventKey> &sorted)
{
    RunWriter writer(m_connection, sorted.size());
    for (const EventKey &entry : sorted) writer.add(entry);
    writer.finish();
    Run run;
    run.id = writer.run();
    run.entries = writer.entries();
    run.fences = writer.takeFences();
    run.filter = writer.takeFilter();
    run.filterLoaded = true;
    m_runs.push_back(std::move(run));
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

        std::int64_t entries = 0;
        struct Cursor {
            std::size_t part;
            std::int64_t block;
            std::size_t at;
        };
        std::vector<std::vector<EventKey>> blocks(parts.size());
        const auto later = [&](const Cursor &a, const Cursor &b) {
            return blocks[a.part][a.at].key > blocks[b.part][b.at].key;
        };
        std::priority_queue<Cursor, std::vector<Cursor>, decltype(later)> queue(later);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            entries += parts[i].entries;
            blocks[i] = readBlock(parts[i].id, 0);
            if (!blocks[i].empty()) queue.push({i, 0, 0});
        }
        RunWriter writer(m_connection, static_cast<std::size_t>(entries));
        while (!queue.empty()) {
            Cursor cursor = queue.top();
            queue.pop();
            writer.add(blocks[cursor.part][cursor.at]);
            if (++cursor.at == blocks[cursor.part].size()) {
                cursor.at = 0;
                ++cursor.block;
                if (cursor.block == static_cast<std::int64_t>(parts[cursor.part].fences.size())) continue;
                blocks[cursor.part] = readBlock(parts[cursor.part].id, cursor.block);
                if (blocks[cursor.part].empty()) continue;
            }
            queue.push(cursor);
        }
        writer.finish();
        Query deleteBlocks(m_connection,
                           QStringLiteral("DELETE FROM event_key_block WHERE id >= :first AND id < :end"));
        Query deleteRun(m_connection, QStringLiteral("DELETE FROM event_key_run WHERE id = :id"));
        for (const Run &part : parts) {
            deleteBlocks.bind(QStringLiteral(":first"), part.id * kBlocksPerRun)
                .bind(QStringLiteral(":end"), (part.id + 1) * kBlocksPerRun)
                .run();
            deleteRun.bind(QStringLiteral(":id"), part.id).run();
        }
        Run run;
        run.id = writer.run();
        run.entries = writer.entries();
        run.fences = writer.takeFences();
        run.filter = writer.takeFilter();
        run.filterLoaded = true;
        m_runs.push_back(std::move(run));
    }
}

}  // namespace headroom
