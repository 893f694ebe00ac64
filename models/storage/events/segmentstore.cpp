// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/segmentstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

// Segments of fewer events than this are merged when a workspace has kMergeAt of them.
constexpr std::int64_t kSmall = 64;
constexpr std::int64_t kMergeAt = 16;
constexpr std::int64_t kMergedAtOnce = 128;
constexpr std::size_t kWorthAThread = 4096;  // events

std::string_view asBytes(const QByteArray &blob)
{
    return {blob.constData(), static_cast<std::size_t>(blob.size())};
}

}  // namespace

void SegmentReader::decode(std::int64_t id, std::int64_t events, const QByteArray &charge, const QByteArray &core,
                           const QByteArray &rest, bool texts, SegmentColumns &columns, NumberFields wanted)
{
    const bool whole = m_codec.decode(charge, core, static_cast<std::size_t>(events), columns, wanted) &&
                       (!texts || m_codec.decodeTexts(rest, columns));
    if (!whole) refuseDamaged(id);
}

void SegmentReader::decodeTexts(std::int64_t id, const QByteArray &rest, SegmentColumns &columns)
{
    if (!m_codec.decodeTexts(rest, columns)) refuseDamaged(id);
}

void SegmentReader::refuseDamaged(std::int64_t id) const
{
    throw DatabaseError{
        {Error::Kind::Unavailable,
         QCoreApplication::translate("Storage", "Events in segment %1 of %2 are damaged. Restore the ledger from a "
                                                "backup.")
             .arg(id)
             .arg(m_connection.path()),
         {}}};
}

void SegmentReader::forEach(const SegmentRange &range,
                            const std::function<void(const SegmentInfo &, const SegmentColumns &)> &visit)
{
    Query query(m_connection,
                QStringLiteral("SELECT id, events, unmapped, charge, core%1 FROM event_segment "
                               "WHERE workspace_id = :workspace AND %2last_at >= :from AND %2first_at < :to%3%4")
                    .arg(range.texts ? QStringLiteral(", rest") : QString(),
                         // Few segments are new: the index by time would visit all of the range.
                         range.afterSeq > 0 ? QStringLiteral("+") : QString(),
                         range.onlyUnmapped ? QStringLiteral(" AND unmapped > 0") : QString(),
                         range.afterSeq > 0 ? QStringLiteral(" AND last_seq > :after") : QString()));
    if (range.afterSeq > 0) query.bind(QStringLiteral(":after"), range.afterSeq);
    query.bind(QStringLiteral(":workspace"), range.workspaceId)
        .bind(QStringLiteral(":from"), range.from)
        .bind(QStringLiteral(":to"), range.to)
        .run();
    SegmentColumns columns;
    while (query.next()) {
        m_connection.throwIfInterrupted();
        const SegmentInfo info{query.integer(0), range.workspaceId, query.integer(1), query.integer(2)};
        decode(info.id, info.events, query.blob(3), query.blob(4), range.texts ? query.blob(5) : QByteArray(),
               range.texts, columns);
        visit(info, columns);
    }
}

bool SegmentReader::findSequence(
    std::int64_t workspaceId, std::int64_t seq,
    const std::function<void(const SegmentInfo &, const SegmentColumns &, std::size_t)> &visit)
{
    Query query(m_connection,
                QStringLiteral("SELECT id, events, unmapped, charge, core, rest, workspace_id FROM event_segment "
                               "WHERE %1last_seq >= :seq AND first_seq <= :seq_again")
                    .arg(workspaceId != 0 ? QStringLiteral("workspace_id = :workspace AND ") : QString()));
    if (workspaceId != 0) query.bind(QStringLiteral(":workspace"), workspaceId);
    query.bind(QStringLiteral(":seq"), seq).bind(QStringLiteral(":seq_again"), seq).run();
    SegmentColumns columns;
    while (query.next()) {
        const SegmentInfo info{query.integer(0), query.integer(6), query.integer(1), query.integer(2)};
        decode(info.id, info.events, query.blob(3), query.blob(4), query.blob(5), true, columns);
        const auto row = std::find(columns.seq.begin(), columns.seq.end(), seq);
        if (row == columns.seq.end()) continue;
        visit(info, columns, static_cast<std::size_t>(std::distance(columns.seq.begin(), row)));
        return true;
    }
    return false;
}

SegmentWriter::SegmentWriter(Connection &connection)
    : m_connection(connection), m_reader(connection),
      m_insert(connection, "INSERT INTO event_segment (workspace_id, first_at, last_at, first_seq, last_seq, events, "
                           "unmapped, charge, core, rest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
{}

SegmentWriter::~SegmentWriter()
{
    m_next = m_segments.size();  // the helper finds nothing more to do
    if (m_helper.valid()) m_helper.wait();
}

void SegmentWriter::begin(std::vector<const StoredEvent *> events, std::function<void()> first)
{
    m_events = std::move(events);
    m_first = std::move(first);
    const std::span<const StoredEvent *const> all(m_events);
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin + 1;
        while (end < all.size() && end - begin < kMaxSegmentEvents &&
               all[end]->workspaceId == all[begin]->workspaceId) {
            ++end;
        }
        m_segments.push_back(all.subspan(begin, end - begin));
        begin = end;
    }
    m_blobs.resize(m_segments.size());
    m_next = 0;
    if (m_events.size() < kWorthAThread) return m_first();
    m_helper = std::async(std::launch::async, [this] {
        m_first();
        encodeSome(m_helperCodec);
    });
}

void SegmentWriter::encodeSome(SegmentCodec &codec)
{
    for (std::size_t i = m_next++; i < m_segments.size(); i = m_next++) m_blobs[i] = codec.encode(m_segments[i]);
}

void SegmentWriter::finish()
{
    encodeSome(m_reader.codec());
    if (m_helper.valid()) m_helper.get();
    for (std::size_t i = 0; i < m_segments.size(); ++i) insert(m_segments[i], m_blobs[i]);
    m_segments.clear();
    m_blobs.clear();
    m_events.clear();
}

void SegmentWriter::insert(std::span<const StoredEvent *const> events, const SegmentBlobs &blobs)
{
    std::int64_t firstSeq = events.front()->seq;
    std::int64_t lastSeq = firstSeq;
    std::int64_t unmapped = 0;
    Head &head = m_heads[events.front()->workspaceId];
    for (const StoredEvent *event : events) {
        firstSeq = std::min(firstSeq, event->seq);
        lastSeq = std::max(lastSeq, event->seq);
        if (event->charge.bucket == kUnmapped) ++unmapped;
        if (m_countHeads) head.checksum += event->hash;
    }
    const std::int64_t firstAt = events.front()->given->occurredAt.us;
    const std::int64_t lastAt = events.back()->given->occurredAt.us;
    const auto count = static_cast<std::int64_t>(events.size());
    if (m_countHeads) {
        head.events += count;
        head.firstAt = std::min(head.firstAt, firstAt);
        head.lastAt = std::max(head.lastAt, lastAt);
        head.smallSegments = head.smallSegments || count < kSmall;
    }
    m_insert.run({events.front()->workspaceId, firstAt, lastAt, firstSeq, lastSeq, count, unmapped},
                 {asBytes(blobs.charge), asBytes(blobs.core), asBytes(blobs.rest)});
}

void SegmentWriter::replaceCharges(std::int64_t segmentId, std::span<const Charge> charges)
{
    const auto unmapped =
        std::count_if(charges.begin(), charges.end(), [](const Charge &charge) { return charge.bucket == kUnmapped; });
    Query update(m_connection, QStringLiteral("UPDATE event_segment SET charge = :charge, unmapped = :unmapped "
                                              "WHERE id = :id"));
    update.bind(QStringLiteral(":charge"), m_reader.codec().encodeCharges(charges))
        .bind(QStringLiteral(":unmapped"), static_cast<std::int64_t>(unmapped))
        .bind(QStringLiteral(":id"), segmentId)
        .run();
}

void SegmentWriter::compact()
{
    Query head(m_connection,
               QStringLiteral("INSERT INTO ledger_head (workspace_id, events, checksum, first_at, last_at) "
                              "VALUES (:workspace, :events, :checksum, :first_at, :last_at) "
                              "ON CONFLICT (workspace_id) DO UPDATE SET events = excluded.events, "
                              "checksum = excluded.checksum, first_at = min(first_at, excluded.first_at), "
                              "last_at = max(last_at, excluded.last_at)"));
    Query stored(m_connection,
                 QStringLiteral("SELECT events, checksum FROM ledger_head WHERE workspace_id = :workspace"));
    for (const auto &[workspaceId, added] : m_heads) {
        stored.bind(QStringLiteral(":workspace"), workspaceId).run();
        std::int64_t events = added.events;
        std::uint64_t checksum = added.checksum;
        if (stored.next()) {
            events += stored.integer(0);
            checksum += static_cast<std::uint64_t>(stored.integer(1));  // wraps: a sum modulo 2^64
        }
        stored.finish();
        head.bind(QStringLiteral(":workspace"), workspaceId)
            .bind(QStringLiteral(":events"), events)
            .bind(QStringLiteral(":checksum"), static_cast<std::int64_t>(checksum))
            .bind(QStringLiteral(":first_at"), added.firstAt)
            .bind(QStringLiteral(":last_at"), added.lastAt)
            .run();
    }
    m_countHeads = false;  // merging moves events, it adds none
    Query small(m_connection, QStringLiteral("SELECT count(*) FROM event_segment "
                                             "WHERE workspace_id = :workspace AND events < :small"));
    for (const auto &[workspaceId, added] : m_heads) {
        if (!added.smallSegments) continue;
        small.bind(QStringLiteral(":workspace"), workspaceId).bind(QStringLiteral(":small"), kSmall).run();
        const bool many = small.next() && small.integer(0) >= kMergeAt;
        small.finish();
        if (many) compactWorkspace(workspaceId);
    }
    m_countHeads = true;
    m_heads.clear();
}

void SegmentWriter::compactWorkspace(std::int64_t workspaceId)
{
    Query small(m_connection, QStringLiteral("SELECT id, events, charge, core, rest FROM event_segment "
                                             "WHERE workspace_id = :workspace AND events < :small LIMIT :most"));
    small.bind(QStringLiteral(":workspace"), workspaceId)
        .bind(QStringLiteral(":small"), kSmall)
        .bind(QStringLiteral(":most"), kMergedAtOnce)
        .run();
    struct Part {
        std::int64_t id;
        SegmentColumns columns;
        std::vector<GivenEvent> given;
    };
    std::vector<std::unique_ptr<Part>> parts;
    while (small.next()) {
        auto part = std::make_unique<Part>();
        part->id = small.integer(0);
        m_reader.decode(part->id, small.integer(1), small.blob(2), small.blob(3), small.blob(4), true, part->columns);
        parts.push_back(std::move(part));
    }

    std::vector<StoredEvent> events;
    for (const auto &part : parts) {
        part->given.resize(part->columns.events);
        for (std::size_t row = 0; row < part->columns.events; ++row) {
            part->given[row] = part->columns.given(row);
            StoredEvent event;
            event.given = &part->given[row];
            event.seq = part->columns.seq[row];
            event.workspaceId = workspaceId;
            event.memberId = part->columns.memberId[row];
            event.actionId = part->columns.actionId[row];
            event.routeId = part->columns.routeId[row];
            event.charge = part->columns.charge[row];
            events.push_back(event);
        }
    }
    std::vector<const StoredEvent *> ordered;
    ordered.reserve(events.size());
    for (const StoredEvent &event : events) ordered.push_back(&event);
    std::sort(ordered.begin(), ordered.end(), [](const StoredEvent *a, const StoredEvent *b) {
        return std::pair(a->given->occurredAt, a->seq) < std::pair(b->given->occurredAt, b->seq);
    });
    // One segment (at most kMergedAtOnce x kSmall events): the table lets a segment go only for one that holds all of it.
    insert(ordered, m_reader.codec().encode(ordered));
    Query remove(m_connection, QStringLiteral("DELETE FROM event_segment WHERE id = :id"));
    for (const auto &part : parts) remove.bind(QStringLiteral(":id"), part->id).run();
}

}  // namespace headroom
