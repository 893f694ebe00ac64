// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/arrivals.h"

using namespace Qt::StringLiterals;

namespace headroom {

void noteArrival(LedgerState &state, std::int64_t firstSeq, ArrivalWay way)
{
    Query note(state.db(), u"INSERT INTO arrival (first_seq, arrived_at, way) VALUES (:seq, "
                           "max(:at, (SELECT coalesce(max(arrived_at), :at_again) FROM arrival)), :way)"_s);
    const Instant now = state.actor.now();
    note.bind(u":seq"_s, firstSeq)
        .bind(u":at"_s, now.us)
        .bind(u":at_again"_s, now.us)
        .bind(u":way"_s, static_cast<int>(way))
        .run();
}

Arrivals::Arrivals(Connection &connection)
    : m_connection(connection),
      m_before(connection, u"SELECT first_seq, arrived_at FROM arrival WHERE first_seq <= :seq "
                           "ORDER BY first_seq DESC LIMIT 1"_s),
      m_after(connection, u"SELECT first_seq FROM arrival WHERE first_seq > :seq ORDER BY first_seq LIMIT 1"_s)
{}

Arrivals::Span Arrivals::spanOf(std::int64_t seq) const
{
    Span span{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(), {}};
    m_before.bind(u":seq"_s, seq).run();
    if (m_before.next()) {
        span.first = m_before.integer(0);
        span.at = Instant{m_before.integer(1)};
    }
    m_before.finish();
    m_after.bind(u":seq"_s, seq).run();
    if (m_after.next()) span.end = m_after.integer(0);
    m_after.finish();
    return span;
}

std::optional<Instant> Arrivals::of(std::int64_t seq) const
{
    if (seq < m_last.first || seq >= m_last.end) m_last = spanOf(seq);
    return m_last.at;
}

std::int64_t Arrivals::knownThrough(Instant at) const
{
    Query later(m_connection, u"SELECT first_seq FROM arrival WHERE arrived_at > :at "
                              "ORDER BY arrived_at, first_seq LIMIT 1"_s);
    later.bind(u":at"_s, at.us).run();
    return later.next() ? later.integer(0) - 1 : std::numeric_limits<std::int64_t>::max();
}

bool Arrivals::complete() const
{
    Query first(m_connection, u"SELECT min(first_seq) FROM arrival"_s);
    first.run();
    const std::int64_t noted =
        first.next() && !first.isNull(0) ? first.integer(0) : std::numeric_limits<std::int64_t>::max();
    if (noted <= 1) return true;
    // Sequences are spent on rows that were refused, too.
    Query earlier(m_connection, u"SELECT 1 FROM event_segment WHERE first_seq < :noted LIMIT 1"_s);
    earlier.bind(u":noted"_s, noted).run();
    return !earlier.next();
}

}  // namespace headroom
