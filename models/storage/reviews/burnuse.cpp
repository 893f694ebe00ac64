// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/burnuse.h"

#include "storage/events/rollup.h"

#include <algorithm>

namespace headroom {

BurnUse::BurnUse(Connection &connection)
    : m_days(connection,
             "SELECT d.day, d.units, coalesce(c.units, 0) FROM rollup_day AS d LEFT JOIN rollup_credit AS c "
             "ON c.workspace_id = d.workspace_id AND c.day = d.day AND c.bucket = d.bucket "
             "WHERE d.workspace_id = ?1 AND d.day >= ?2 AND d.bucket = ?3 ORDER BY d.day"),
      m_segments(connection, "SELECT id, events, charge, core FROM event_segment "
                             "WHERE workspace_id = ?1 AND last_at >= ?2 AND first_at < ?3"),
      m_reader(connection)
{}

std::vector<BurnDay> BurnUse::daysSince(const Place &place, CivilDate first)
{
    std::vector<BurnDay> days;
    m_days.run({place.workspaceId, first.days, static_cast<std::int64_t>(place.bucket)});
    while (m_days.next()) {
        days.push_back({{static_cast<std::int32_t>(m_days.integer(0))}, m_days.integer(1), m_days.integer(2)});
    }
    m_days.finish();
    return days;
}

std::vector<BurnEvent> BurnUse::eventsOf(const Place &place, CivilDate day)
{
    const std::int64_t from = place.zone.startOf(day).us;
    const std::int64_t to = place.zone.startOf(day + 1).us;
    std::vector<BurnEvent> events;
    SegmentColumns columns;
    m_segments.run({place.workspaceId, from, to});
    while (m_segments.next()) {
        m_reader.decode(m_segments.integer(0), m_segments.integer(1), m_segments.blob(2), m_segments.blob(3), {}, false,
                        columns, NumberFields{});
        for (std::size_t row = 0; row < columns.events; ++row) {
            const Charge &charge = columns.charge[row];
            if (columns.at[row] < from || columns.at[row] >= to || charge.units == 0) continue;
            if (charge.bucket != static_cast<std::int8_t>(place.bucket)) continue;
            events.push_back({{columns.at[row]}, columns.seq[row], charge.units});
        }
    }
    m_segments.finish();
    std::ranges::sort(events);
    return events;
}

std::int64_t BurnUse::creditsAfter(const Place &place, std::span<const BurnDay> days, Instant at, std::int64_t seq)
{
    const CivilDate on = place.zone.dayOf(at);
    std::int64_t credited = 0;
    for (const BurnDay &day : days) {
        if (day.credited == 0 || day.day < on) continue;
        if (day.day > on) {
            addChecked(credited, day.credited);
            continue;
        }
        for (const BurnEvent &event : eventsOf(place, on)) {
            if (event.units < 0 && std::pair(event.at, event.seq) > std::pair(at, seq)) {
                addChecked(credited, event.units);
            }
        }
    }
    return credited;
}

}  // namespace headroom
