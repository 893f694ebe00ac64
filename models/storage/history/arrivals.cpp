// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/arrivals.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace headroom {

void noteArrival(LedgerState &state, std::int64_t firstSeq, ArrivalWay way)
{
    Query note(state.db(), u"INSERT INTO arrival (first_seq, arrived_at, way) VALUES (:seq, "
                           "max(:at, (SELECT coalesce(max(arrived_at), 0) FROM arrival)), :way)"_s);
    note.bind(u":seq"_s, firstSeq).bind(u":at"_s, state.actor.now().us).bind(u":way"_s, static_cast<int>(way)).run();
}

Arrivals::Arrivals(Connection &connection)
{
    Query query(connection, u"SELECT first_seq, arrived_at FROM arrival ORDER BY first_seq"_s);
    query.run();
    while (query.next()) m_arrivals.push_back({query.integer(0), {query.integer(1)}});
}

std::optional<Instant> Arrivals::of(std::int64_t seq) const
{
    const auto after = std::ranges::upper_bound(m_arrivals, seq, {}, &Arrival::firstSeq);
    if (after == m_arrivals.begin()) return std::nullopt;
    return std::prev(after)->at;
}

std::int64_t Arrivals::knownThrough(Instant at) const
{
    const auto after = std::ranges::upper_bound(m_arrivals, at, {}, &Arrival::at);
    return after == m_arrivals.end() ? std::numeric_limits<std::int64_t>::max() : after->firstSeq - 1;
}

bool Arrivals::complete() const
{
    return !m_arrivals.empty() && m_arrivals.front().firstSeq <= 1;
}

}  // namespace headroom
