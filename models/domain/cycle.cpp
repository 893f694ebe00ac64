// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycle.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int kLongestCycle = 3660;  // days

// The first day of the monthly cycle that starts in a month: the anchor's day, or the last of a shorter month (R8).
CivilDate monthlyStart(const CycleRule &rule, int year, int month)
{
    const int anchorDay = rule.anchor.toQDate().day();
    return CivilDate::of(year, month, std::min(anchorDay, QDate(year, month, 1).daysInMonth()));
}

CycleDays monthlyCycleOf(const CycleRule &rule, CivilDate day)
{
    const QDate date = day.toQDate();
    const CivilDate inThisMonth = monthlyStart(rule, date.year(), date.month());
    if (day >= inThisMonth) {
        const QDate next = date.addMonths(1);
        return {inThisMonth, monthlyStart(rule, next.year(), next.month())};
    }
    const QDate previous = date.addMonths(-1);
    return {monthlyStart(rule, previous.year(), previous.month()), inThisMonth};
}

}  // namespace

QString CycleRule::toString() const
{
    return monthly() ? QStringLiteral("monthly") : QString::number(days) + u'd';
}

std::optional<int> parseCycleKind(std::string_view text)
{
    if (text == "monthly") return 0;
    constexpr std::size_t kMostDigits = 4;
    if (text.size() < 2 || text.size() > kMostDigits + 1 || text.back() != 'd' || text.front() == '0') {
        return std::nullopt;
    }
    int days = 0;
    for (const char c : text.substr(0, text.size() - 1)) {
        if (c < '0' || c > '9') return std::nullopt;
        days = days * 10 + (c - '0');
    }
    return days <= kLongestCycle ? std::optional(days) : std::nullopt;
}

CycleDays cycleOf(const CycleRule &rule, CivilDate day)
{
    if (rule.monthly()) return monthlyCycleOf(rule, day);
    const int since = (day - rule.anchor) % rule.days;
    const CivilDate first = day - (since < 0 ? since + rule.days : since);
    return {first, first + rule.days};
}

CycleDays nextCycle(const CycleRule &rule, const CycleDays &cycle)
{
    return cycleOf(rule, cycle.end);
}

CycleDays previousCycle(const CycleRule &rule, const CycleDays &cycle)
{
    return cycleOf(rule, cycle.first - 1);
}

Cycle cycleAt(const CycleRule &rule, const Zone &zone, Instant at)
{
    return cycleInZone(cycleOf(rule, zone.dayOf(at)), zone);
}

Cycle cycleInZone(const CycleDays &days, const Zone &zone)
{
    return {days, zone.startOf(days.first), zone.startOf(days.end)};
}

int cycleDay(const Cycle &cycle, const Zone &zone, Instant at)
{
    return zone.dayOf(at) - cycle.days.first + 1;
}

}  // namespace headroom
