// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycle.h"

#include <QStringList>

#include <optional>
#include <vector>

// Which part of the ledger is watched.
namespace headroom {

enum class WatchSpan : std::int8_t { ThisCycle, Last30, Last90, Weeks12, Typed };

// How days follow one another where figures are cut: of a workspace its own, otherwise calendar months of UTC (R10).
struct WatchCalendar {
    Zone zone;
    CycleRule cycles;
    bool operator==(const WatchCalendar &) const = default;
};

// [from, to)
struct WatchRange {
    Instant from;
    Instant to;
    bool operator==(const WatchRange &) const = default;
};

// A usual range as it stands at `now`, what happened then included (R7a): days, weeks and cycles begin as the calendar
// has them. Nothing for WatchSpan::Typed.
std::optional<WatchRange> watchRange(WatchSpan span, Instant now, const WatchCalendar &calendar);
// The Monday of a day's week.
CivilDate mondayOf(CivilDate day);
// Short names of days, for below a chart: "17 Mar", with the year where they are so far apart that they could be
// mistaken.
QStringList shortDays(const std::vector<CivilDate> &days);

}  // namespace headroom
