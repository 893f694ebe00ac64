// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historybehind.h"

#include <algorithm>

namespace headroom {

HistoryFilter eventsBehind(const WorkspaceAnswer &answer)
{
    const Cycle &cycle = answer.standing.cycle;
    HistoryFilter filter;
    filter.workspace = answer.standing.key;
    filter.kinds = kindBit(HistoryKind::Event);
    filter.from = cycle.start;
    filter.to = std::min(cycle.end, Instant{answer.at.us + 1});
    return filter;
}

std::optional<HistoryFilter> eventsOfDay(const WorkspaceAnswer &answer, int day, std::optional<Bucket> bucket)
{
    const Zone zone = Zone::named(answer.standing.timeZone).value_or(Zone());
    const CivilDate opened = answer.standing.cycle.days.first + day;
    HistoryFilter filter = eventsBehind(answer);
    filter.from = zone.startOf(opened);
    filter.to = std::min(*filter.to, zone.startOf(opened + 1));
    if (bucket) filter.bucket = static_cast<std::int8_t>(*bucket);
    return *filter.from < *filter.to ? std::optional(filter) : std::nullopt;
}

HistoryFilter eventsOf(const WorkspaceAnswer &answer, TopModel::Subject subject, const QString &key)
{
    HistoryFilter filter = eventsBehind(answer);
    switch (subject) {
    case TopModel::Subject::Members: filter.member = key; break;
    case TopModel::Subject::Actions: filter.action = key; break;
    case TopModel::Subject::Routes: filter.route = key; break;
    }
    return filter;
}

}  // namespace headroom
