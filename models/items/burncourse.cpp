// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/burncourse.h"

#include <algorithm>

namespace headroom {

namespace {

BurnCourse::Percents percentsOf(const BurnCurve &curve)
{
    BurnCourse::Percents percents;
    for (std::size_t i = 0; i < std::min(curve.used.size(), curve.allowance.size()); ++i)
        percents.push_back(percentHundredths(curve.used[i], curve.allowance[i]));
    return percents;
}

double partOfDay(const Zone &zone, CivilDate day, Instant at)
{
    const Instant start = zone.startOf(day);
    const Instant end = zone.startOf(day + 1);
    if (end <= start) return 1;
    return std::clamp(static_cast<double>(at.us - start.us) / static_cast<double>(end.us - start.us), 0.0, 1.0);
}

}  // namespace

std::optional<std::int64_t> BurnCourse::percentOn(const Percents &percents, int day)
{
    return day >= 1 && day <= std::ssize(percents) ? percents[static_cast<std::size_t>(day - 1)] : std::nullopt;
}

std::optional<std::int64_t> BurnCourse::medianOn(int day) const
{
    return day >= 1 && day <= std::ssize(median) ? std::optional(median[static_cast<std::size_t>(day - 1)])
                                                 : std::nullopt;
}

BurnCourse burnCourseOf(const ReviewCase &of, const std::optional<PlanPeers> &peers)
{
    BurnCourse course;
    const ReviewItem &item = of.item;
    const Zone zone = Zone::named(item.timeZone).value_or(Zone());
    course.bucket = item.subject.bucket;
    course.cycle = item.cycle.days;
    if (!of.curves.empty()) {
        const BurnCurve &now = of.curves.front();
        course.used = now.used;
        course.allowance = now.allowance;
        course.percent = percentsOf(now);
        for (std::size_t i = 1; i < of.curves.size(); ++i)
            course.earlier.push_back({of.curves[i].cycle.days, percentsOf(of.curves[i])});
    }
    if (course.lastDay() > 0)
        course.lastDayPart = partOfDay(zone, course.cycle.first + (course.lastDay() - 1), of.workspace.at);
    const EarlyBurnRule &rule = item.flag ? item.flag->rule : of.thresholds.earlyBurn;
    if (rule.bucket == course.bucket) course.rule = rule;
    if (item.flag) {
        const BurnCrossing &crossing = item.flag->crossing;
        const auto percent = percentHundredths(crossing.used, {false, crossing.allowance});
        if (percent)
            course.crossing = BurnCourse::Mark{crossing.cycleDay, partOfDay(zone, zone.dayOf(crossing.at), crossing.at),
                                               *percent, crossing.used, crossing.allowance};
    }
    if (peers) {
        course.accounts = peers->accounts;
        course.median = peers->medianPercent;
    }
    return course;
}

}  // namespace headroom
