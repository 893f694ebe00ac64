// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/cycleratios.h"

#include "storage/events/ratiorollup.h"
#include "storage/events/ratiorows.h"
#include "storage/events/segmentstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// Whether a day holds events after an instant.
bool holdsLater(LedgerState &state, std::int64_t workspaceId, CivilDate day, Instant at)
{
    Query query(state.db(), u"SELECT max(last_at) FROM rollup_day WHERE workspace_id = :workspace AND day = :day"_s);
    query.bind(u":workspace"_s, workspaceId).bind(u":day"_s, day.days).run();
    return query.next() && !query.isNull(0) && query.integer(0) > at.us;
}

void addDays(LedgerState &state, std::int64_t workspaceId, CivilDate first, CivilDate end, RatioSums &sums)
{
    Query query(state.db(), u"SELECT %1 FROM rollup_ratio_workspace WHERE workspace_id = :workspace AND day >= :first "
                            "AND day < :end"_s.arg(kRatioColumns));
    query.bind(u":workspace"_s, workspaceId).bind(u":first"_s, first.days).bind(u":end"_s, end.days).run();
    while (query.next()) addRatios(sums, ratioSumsFrom(query, 0));
}

}  // namespace

RatioSums cycleRatios(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at)
{
    const Zone zone = state.catalog().index->workspace(workspaceId).zone;
    const CivilDate last = std::min(zone.dayOf(at), cycle.days.end - 1);
    const bool cut = holdsLater(state, workspaceId, last, at);
    RatioSums sums;
    addDays(state, workspaceId, cycle.days.first, cut ? last : last + 1, sums);
    if (!cut) return sums;
    SegmentReader reader(state.db());
    const SegmentRange range{workspaceId, zone.startOf(last).us, at.us + 1};
    reader.forEach(range, [&](const SegmentInfo &, const SegmentColumns &columns) {
        for (std::size_t row = 0; row < columns.events; ++row) {
            if (columns.at[row] < range.from || columns.at[row] >= range.to) continue;
            addRatios(sums, ratiosOf(columns, row, columns.charge[row]));
        }
    });
    return sums;
}

}  // namespace headroom
