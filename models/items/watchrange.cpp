// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/watchrange.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int kWeeks = 12;

}  // namespace

CivilDate mondayOf(CivilDate day)
{
    // 1970-01-01 was a Thursday.
    const std::int32_t sinceMonday = ((day.days + 3) % 7 + 7) % 7;
    return day - sinceMonday;
}

std::optional<WatchRange> watchRange(WatchSpan span, Instant now, const WatchCalendar &calendar)
{
    const CivilDate today = calendar.zone.dayOf(now);
    const auto since = [&](CivilDate first) {
        return WatchRange{std::max(calendar.zone.startOf(first), kFirstInstant), {now.us + 1}};
    };
    switch (span) {
    case WatchSpan::ThisCycle: return since(cycleOf(calendar.cycles, today).first);
    case WatchSpan::Last30: return since(today - 30);
    case WatchSpan::Last90: return since(today - 90);
    case WatchSpan::Weeks12: return since(mondayOf(today) - 7 * (kWeeks - 1));
    case WatchSpan::Typed: break;
    }
    return std::nullopt;
}

}  // namespace headroom
