// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/earlyburnof.h"

#include "domain/earlyburn.h"
#include "storage/events/segmentstore.h"

#include <algorithm>

namespace headroom {

std::optional<BurnCrossing> earlyBurnOf(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at)
{
    const CachedCatalog &cached = state.catalog();
    const auto workspace = cached.workspacesById.find(workspaceId);
    if (workspace == cached.workspacesById.end()) return std::nullopt;
    const EarlyBurnRule rule = earlyBurnRule(cached.catalog.settings);
    const Zone zone = cached.index->workspace(workspaceId).zone;

    std::vector<BurnEvent> events;
    SegmentReader reader(state.db());
    const SegmentRange range{workspaceId, cycle.start.us, std::min(earlyBurnEnd(rule, cycle, zone).us, at.us + 1)};
    reader.forEach(range, [&](const SegmentInfo &, const SegmentColumns &columns) {
        for (std::size_t row = 0; row < columns.events; ++row) {
            const Charge &charge = columns.charge[row];
            if (columns.at[row] < range.from || columns.at[row] >= range.to) continue;
            if (charge.bucket != static_cast<std::int8_t>(rule.bucket) || charge.units == 0) continue;
            events.push_back({{columns.at[row]}, columns.seq[row], charge.units});
        }
    });
    std::sort(events.begin(), events.end());
    return findEarlyBurn(rule, cached.catalog, *workspace->second, zone, cycle, events);
}

}  // namespace headroom
