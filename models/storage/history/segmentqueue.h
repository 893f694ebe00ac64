// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/history/historyscope.h"

#include <deque>

namespace headroom {

// The segments of a workspace in the order in which a search meets them: by their last instant for an older one, by
// their first for a newer one. Found through the index, a few at a time.
class SegmentQueue {
public:
    // Segments that may hold events of the scope in [from, to].
    SegmentQueue(Connection &connection, const HistoryScope &scope, HistoryDirection direction, std::int64_t from,
                 std::int64_t to);

    struct Place {
        std::int64_t id = 0;
        std::int64_t firstAt = 0;
        std::int64_t lastAt = 0;
        std::int64_t events = 0;
    };
    // Null: there are no more. Good until the next call.
    const Place *front();
    void pop() { m_waiting.pop_front(); }
    // Where a search meets a segment.
    [[nodiscard]] std::int64_t edge(const Place &place) const
    {
        return m_direction == HistoryDirection::Older ? place.lastAt : place.firstAt;
    }

private:
    void read();

    HistoryDirection m_direction;
    Query m_query;
    std::deque<Place> m_waiting;
    std::int64_t m_edge;  // of the last one read
    std::int64_t m_id;
    int m_most = 8;
    bool m_all = false;
};

}  // namespace headroom
