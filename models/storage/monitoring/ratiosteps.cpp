// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/monitoring/ratiosteps.h"

#include "storage/events/userollup.h"

#include <algorithm>

namespace headroom {

namespace {

CivilDate lastDay(const Zone &zone, const InstantSpan &span)
{
    return zone.dayOf({span.to.us - 1});
}

CycleDays stepOf(RatioStep step, const CycleRule &rule, CivilDate day)
{
    constexpr int kWeek = 7;
    switch (step) {
    case RatioStep::None:
    case RatioStep::Day: break;
    case RatioStep::Week: return {{weekOf(day.days)}, {weekOf(day.days) + kWeek}};
    case RatioStep::Cycle: return cycleOf(rule, day);
    }
    return {day, day + 1};
}

}  // namespace

CutDays cutDays(const Zone &zone, const InstantSpan &span)
{
    const CivilDate first = zone.dayOf(span.from);
    const CivilDate last = lastDay(zone, span);
    const bool cutFirst = zone.startOf(first) < span.from;
    const bool cutLast = span.to < zone.startOf(last + 1);
    if (first == last && (cutFirst || cutLast)) return {first, first, {span}};
    CutDays days{cutFirst ? first + 1 : first, cutLast ? last : last + 1, {}};
    if (cutFirst) days.pieces.push_back({span.from, zone.startOf(first + 1)});
    if (cutLast) days.pieces.push_back({zone.startOf(last), span.to});
    return days;
}

InstantSpan widened(const Zone &zone, const InstantSpan &span, Instant firstAt, Instant lastAt)
{
    InstantSpan wide = span;
    if (span.from <= firstAt) wide.from = zone.startOf(zone.dayOf(span.from));
    if (lastAt < span.to) wide.to = zone.startOf(lastDay(zone, span) + 1);
    return wide;
}

std::vector<RatioPoint> ratioSteps(RatioStep step, const CycleRule &rule, const std::vector<Zone> &zones,
                                   const InstantSpan &span, const RatioDays &days)
{
    std::vector<RatioPoint> points;
    if (step == RatioStep::None || span.empty()) return points;
    CivilDate first = zones.front().dayOf(span.from);
    CivilDate last = lastDay(zones.front(), span);
    for (const Zone &zone : zones) {
        first = std::min(first, zone.dayOf(span.from));
        last = std::max(last, lastDay(zone, span));
    }
    for (CycleDays next = stepOf(step, rule, first); next.first <= last; next = stepOf(step, rule, next.end)) {
        const bool partial = std::ranges::any_of(zones, [&](const Zone &zone) {
            return zone.startOf(next.first) < span.from || span.to < zone.startOf(next.end);
        });
        points.push_back({next.first, next.end, partial, {}});
    }
    auto point = points.begin();
    for (const auto &[day, sums] : days) {
        while (point->end <= day) ++point;
        point->sums.add(sums);
    }
    return points;
}

}  // namespace headroom
