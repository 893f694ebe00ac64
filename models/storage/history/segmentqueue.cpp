// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/segmentqueue.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();

QString segmentsOf(const HistoryScope &scope, HistoryDirection direction)
{
    QString sql = u"SELECT id, first_at, last_at, events FROM event_segment WHERE workspace_id = :workspace AND "
                  "last_at >= :from AND first_at <= :to AND "_s;
    if (scope.afterSeq > 0) sql += u"last_seq > :after AND "_s;
    if (scope.throughSeq < kLargest) sql += u"first_seq <= :through AND "_s;
    return sql + (direction == HistoryDirection::Older
                      ? u"(last_at, id) < (:edge, :id) ORDER BY last_at DESC, id DESC LIMIT :most"_s
                      : u"(first_at, id) > (:edge, :id) ORDER BY first_at, id LIMIT :most"_s);
}

}  // namespace

SegmentQueue::SegmentQueue(Connection &connection, const HistoryScope &scope, HistoryDirection direction,
                           std::int64_t from, std::int64_t to)
    : m_direction(direction), m_query(connection, segmentsOf(scope, direction)),
      m_edge(direction == HistoryDirection::Older ? kLargest : kLeast), m_id(m_edge)
{
    m_query.bind(u":workspace"_s, scope.workspace.id).bind(u":from"_s, from).bind(u":to"_s, to);
    if (scope.afterSeq > 0) m_query.bind(u":after"_s, scope.afterSeq);
    if (scope.throughSeq < kLargest) m_query.bind(u":through"_s, scope.throughSeq);
}

const SegmentQueue::Place *SegmentQueue::front()
{
    if (m_waiting.empty() && !m_all) read();
    return m_waiting.empty() ? nullptr : &m_waiting.front();
}

void SegmentQueue::read()
{
    constexpr int kMostAtOnce = 4096;
    m_query.bind(u":edge"_s, m_edge).bind(u":id"_s, m_id).bind(u":most"_s, m_most).run();
    int found = 0;
    for (; m_query.next(); ++found) {
        m_waiting.push_back({m_query.integer(0), m_query.integer(1), m_query.integer(2), m_query.integer(3)});
    }
    m_query.finish();
    m_all = found < m_most;
    m_most = std::min(m_most * 4, kMostAtOnce);
    if (found == 0) return;
    m_edge = edge(m_waiting.back());
    m_id = m_waiting.back().id;
}

}  // namespace headroom
