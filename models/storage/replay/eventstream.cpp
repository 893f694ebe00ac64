// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replay/eventstream.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>

namespace headroom {

namespace {

constexpr NumberFields kCharged = fieldBit(NumberField::CostUsd) | fieldBit(NumberField::Pages) |
                                  fieldBit(NumberField::Files) | fieldBit(NumberField::RecordsSubmitted);
constexpr NumberFields kTokens =
    fieldBit(NumberField::InputTokens) | fieldBit(NumberField::CachedInputTokens) | fieldBit(NumberField::OutputTokens);

}  // namespace

EventStream::EventStream(Connection &connection, SegmentReader &reader)
    : m_reader(reader), m_list(connection, "SELECT id, events, first_at FROM event_segment WHERE workspace_id = ?1 AND "
                                           "last_at >= ?2 AND first_at < ?3"),
      m_blobs(connection, "SELECT charge, core FROM event_segment WHERE id = ?1")
{}

void EventStream::begin(std::int64_t workspaceId, Instant from, Instant to)
{
    m_from = from;
    m_to = to;
    m_segments.clear();
    m_next = 0;
    // Where the events before were not gone through to the end.
    std::ranges::move(m_open, std::back_inserter(m_spare));
    m_open.clear();
    m_list.run({workspaceId, from.us, to.us});
    while (m_list.next()) m_segments.push_back({m_list.integer(0), m_list.integer(1), m_list.integer(2)});
    m_list.finish();
    std::ranges::sort(m_segments, {}, [](const Segment &segment) { return std::tie(segment.firstAt, segment.id); });
}

bool EventStream::comesLater(const std::unique_ptr<Open> &a, const std::unique_ptr<Open> &b)
{
    const auto place = [](const Open &open) { return std::tie(open.columns.at[open.row], open.columns.seq[open.row]); };
    return place(*b) < place(*a);
}

bool EventStream::prepareNext(const Opened &opened)
{
    const auto mayComeFirst = [this] {
        return m_open.empty() || m_segments[m_next].firstAt <= m_open.front()->columns.at[m_open.front()->row];
    };
    while (m_next < m_segments.size() && mayComeFirst()) openNext(opened);
    if (m_open.empty()) return false;
    std::pop_heap(m_open.begin(), m_open.end(), comesLater);
    return true;
}

void EventStream::openNext(const Opened &opened)
{
    const Segment &segment = m_segments[m_next++];
    if (m_spare.empty()) m_spare.push_back(std::make_unique<Open>());
    std::unique_ptr<Open> open = std::move(m_spare.back());
    m_spare.pop_back();
    read(segment, open->columns);
    opened(segment, open->columns);
    const std::vector<std::int64_t> &at = open->columns.at;
    const auto place = [&at](Instant bound) {
        return static_cast<std::size_t>(std::lower_bound(at.begin(), at.end(), bound.us) - at.begin());
    };
    open->row = place(m_from);
    open->end = place(m_to);
    if (open->row == open->end) {
        m_spare.push_back(std::move(open));
        return;
    }
    m_open.push_back(std::move(open));
    std::push_heap(m_open.begin(), m_open.end(), comesLater);
}

void EventStream::read(const Segment &segment, SegmentColumns &columns)
{
    m_blobs.run({segment.id});
    m_blobs.next();
    const QByteArray charge = m_blobs.blob(0);
    const QByteArray core = m_blobs.blob(1);
    m_reader.decode(segment.id, segment.events, charge, core, {}, false, columns, kCharged);
    const NumberColumn &cost = columns.numbers[static_cast<std::size_t>(NumberField::CostUsd)];
    const bool priced = !cost.values.empty() && cost.known.empty();
    if (!priced) m_reader.decode(segment.id, segment.events, charge, core, {}, false, columns, kCharged | kTokens);
    m_blobs.finish();
}

EventStream::Turn EventStream::takeTurn() const
{
    constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();
    Turn turn{kNever, kNever, m_next < m_segments.size() ? m_segments[m_next].firstAt : kNever};
    if (m_open.size() > 1) {
        const Open &other = *m_open.front();
        turn.at = other.columns.at[other.row];
        turn.seq = other.columns.seq[other.row];
    }
    return turn;
}

void EventStream::giveBack()
{
    if (m_open.back()->row == m_open.back()->end) {
        m_spare.push_back(std::move(m_open.back()));
        m_open.pop_back();
    } else {
        std::push_heap(m_open.begin(), m_open.end(), comesLater);
    }
}

}  // namespace headroom
