// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/events/segmentstore.h"
#include "storage/replay/rawselect.h"

#include <functional>
#include <memory>
#include <vector>

namespace headroom {

// Goes through the events of one workspace after the other, in order of (at, seq): segments that overlap in time are
// merged. Of their numbers only the cost is read, what it is priced from where it is not known, and what units may be
// derived from. Keeps its memory and statements.
class EventStream {
public:
    struct Segment {
        std::int64_t id = 0;
        std::int64_t events = 0;
        std::int64_t firstAt = 0;
    };
    // Called with each segment before its events come.
    using Opened = std::function<void(const Segment &, SegmentColumns &)>;

    EventStream(Connection &connection, SegmentReader &reader);

    // Events in [from, to).
    template<typename Visit>
    void forEach(std::int64_t workspaceId, Instant from, Instant to, const Opened &opened, Visit visit)
    {
        begin(workspaceId, from, to);
        while (prepareNext(opened)) {
            Open &open = *m_open.back();
            const Turn turn = takeTurn();
            do {
                visit(open.columns, open.row++);
            } while (open.row < open.end && turn.covers(open.columns.at[open.row], open.columns.seq[open.row]));
            giveBack();
        }
    }

private:
    struct Open {
        SegmentColumns columns;
        std::size_t row = 0;
        std::size_t end = 0;
    };
    // How long a segment may go on before it is another one's turn.
    struct Turn {
        std::int64_t at;
        std::int64_t seq;
        std::int64_t nextFirstAt;

        [[nodiscard]] bool covers(std::int64_t eventAt, std::int64_t eventSeq) const
        {
            return eventAt < nextFirstAt && (eventAt < at || (eventAt == at && eventSeq < seq));
        }
    };

    void begin(std::int64_t workspaceId, Instant from, Instant to);
    static bool comesLater(const std::unique_ptr<Open> &a, const std::unique_ptr<Open> &b);
    // Puts the segment with the earliest event last; false where there is none left.
    bool prepareNext(const Opened &opened);
    void openNext(const Opened &opened);
    void read(const Segment &segment, SegmentColumns &columns);
    [[nodiscard]] Turn takeTurn() const;
    void giveBack();

    SegmentReader &m_reader;
    RawSelect m_list;
    RawSelect m_blobs;
    Instant m_from;
    Instant m_to;
    std::vector<Segment> m_segments;  // by first instant
    std::size_t m_next = 0;
    std::vector<std::unique_ptr<Open>> m_open;  // a heap, but for the one whose turn it is
    std::vector<std::unique_ptr<Open>> m_spare;
};

}  // namespace headroom
