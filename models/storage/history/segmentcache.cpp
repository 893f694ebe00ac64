// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/segmentcache.h"

#include <algorithm>
#include <numeric>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace headroom {

SegmentCache::SegmentCache(Connection &connection) : m_connection(connection), m_reader(connection) {}

// A little more than it takes.
std::size_t SegmentCache::Segment::bytes() const
{
    constexpr std::size_t kNumbersOfAnEvent = 128;
    const auto columns = static_cast<std::size_t>(
        std::ranges::count_if(m_columns.text, [](const auto &column) { return !column.empty(); }));
    return m_columns.events * (kNumbersOfAnEvent + columns * sizeof(std::string_view)) + m_columns.textStorage.size();
}

std::shared_ptr<SegmentCache::Segment> SegmentCache::read(std::int64_t id, std::int64_t events, bool texts)
{
    Query unmapped(m_connection, u"SELECT unmapped FROM event_segment WHERE id = :id"_s);
    unmapped.bind(u":id"_s, id).run();
    if (!unmapped.next()) return nullptr;
    std::shared_ptr<Segment> segment = takeKept(id, unmapped.integer(0));
    if (!segment) {
        segment = decode(id, events);
        segment->m_unmapped = unmapped.integer(0);
    }
    if (texts) readTexts(*segment);
    keep(segment);
    return segment;
}

void SegmentCache::readTexts(Segment &segment)
{
    if (segment.m_hasTexts) return;
    Query rest(m_connection, u"SELECT rest FROM event_segment WHERE id = :id"_s);
    rest.bind(u":id"_s, segment.m_id).run();
    if (rest.next()) m_reader.decodeTexts(segment.m_id, rest.blob(0), segment.m_columns);
    segment.m_hasTexts = true;
}

std::shared_ptr<SegmentCache::Segment> SegmentCache::takeKept(std::int64_t id, std::int64_t unmapped)
{
    const auto found = std::ranges::find_if(
        m_kept, [=](const auto &kept) { return kept->m_id == id && kept->m_unmapped == unmapped; });
    if (found == m_kept.end()) return nullptr;
    std::shared_ptr<Segment> segment = std::move(*found);
    m_kept.erase(found);
    return segment;
}

std::shared_ptr<SegmentCache::Segment> SegmentCache::decode(std::int64_t id, std::int64_t events)
{
    std::shared_ptr<Segment> segment = m_spare ? std::move(m_spare) : std::make_shared<Segment>();
    Query blobs(m_connection, u"SELECT charge, core FROM event_segment WHERE id = :id"_s);
    blobs.bind(u":id"_s, id).run();
    blobs.next();
    m_reader.decode(id, events, blobs.blob(0), blobs.blob(1), {}, false, segment->m_columns, kShown);
    segment->m_id = id;
    segment->m_hasTexts = false;
    return segment;
}

void SegmentCache::keep(std::shared_ptr<Segment> segment)
{
    // What a transaction writes may be rolled back, and its ids be given to others.
    if (sqlite3_txn_state(m_connection.handle(), "main") == SQLITE_TXN_WRITE) return;
    m_kept.push_back(std::move(segment));
    const auto bytes = [](std::size_t sum, const auto &kept) { return sum + kept->bytes(); };
    while (m_kept.size() > kMostSegments ||
           std::accumulate(m_kept.begin(), m_kept.end(), std::size_t{0}, bytes) > kMostBytes) {
        std::shared_ptr<Segment> oldest = std::move(m_kept.front());
        m_kept.erase(m_kept.begin());
        if (oldest.use_count() == 1) m_spare = std::move(oldest);
    }
}

}  // namespace headroom
