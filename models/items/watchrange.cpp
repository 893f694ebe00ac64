// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/watchrange.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kWeeks = 12;
constexpr int kDaysWithYear = 300;  // of a range so long that days without their year could be mistaken

struct WatchText {
    Q_DECLARE_TR_FUNCTIONS(WatchText)
};

}  // namespace

CivilDate mondayOf(CivilDate day)
{
    // 1970-01-01 was a Thursday.
    const std::int32_t sinceMonday = ((day.days + 3) % 7 + 7) % 7;
    return day - sinceMonday;
}

QStringList shortDays(const std::vector<CivilDate> &days)
{
    if (days.empty()) return {};
    //: Day and month under a chart, in the form of QLocale::toString(): 1 Mar
    const QString dayAndMonth = WatchText::tr("d MMM");
    //: Day, month and year under a chart, in the form of QLocale::toString(): 1 Mar 26
    const QString full = WatchText::tr("d MMM yy");
    const QString &format = days.back() - days.front() > kDaysWithYear ? full : dayAndMonth;
    const QLocale locale;
    QStringList names;
    names.reserve(static_cast<qsizetype>(days.size()));
    for (const CivilDate day : days) names << locale.toString(day.toQDate(), format);
    return names;
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
