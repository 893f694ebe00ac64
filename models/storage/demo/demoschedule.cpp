// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/demo/demoschedule.h"

#include <algorithm>
#include <numeric>

namespace headroom::demo {

namespace {

constexpr std::int64_t kMicrosPerHour = 3600 * kMicrosPerSecond;

// Work by the hour of the local day.
constexpr std::array<int, 24> kHourWeights{1,  0,  0,  0,  0,  1,  3,  9, 24, 32, 34, 29,
                                           17, 25, 33, 32, 27, 19, 10, 6, 5,  4,  3,  2};
constexpr int kHourWeightSum = std::accumulate(kHourWeights.begin(), kHourWeights.end(), 0);

constexpr int kWeekdayWeight = 100;
constexpr int kWeekendWeight = 12;
constexpr int kWeightOfThirtyDays = 22 * kWeekdayWeight + 8 * kWeekendWeight;

// A provider's bad hours: from `hour` UTC on a weekday of an earlier week.
struct Incident {
    std::string_view route;
    int weeksAgo;
    Qt::DayOfWeek weekday;
    int hour;
    int hours;
    Trouble trouble;
};
constexpr std::array<Incident, 13> kIncidents{{
    {"premium-reasoning", 1, Qt::Tuesday, 11, 9, Trouble::QuotaExhausted},
    {"premium-reasoning", 5, Qt::Thursday, 13, 7, Trouble::QuotaExhausted},
    {"standard-flash", 2, Qt::Wednesday, 8, 3, Trouble::QuotaExhausted},
    {"docs-pro", 3, Qt::Monday, 7, 8, Trouble::QuotaExhausted},
    {"docs-haiku", 4, Qt::Wednesday, 0, 24, Trouble::Ineligible},
    {"standard-flash", 7, Qt::Friday, 9, 3, Trouble::RateLimited},
    {"premium-code", 9, Qt::Tuesday, 12, 8, Trouble::RateLimited},
    {"docs-haiku", 1, Qt::Thursday, 0, 24, Trouble::Ineligible},
    {"premium-reasoning", 3, Qt::Friday, 12, 5, Trouble::RateLimited},
    {"premium-code", 4, Qt::Tuesday, 13, 4, Trouble::Overloaded},
    {"docs-haiku", 6, Qt::Thursday, 8, 12, Trouble::QuotaExhausted},
    {"docs-pro", 8, Qt::Tuesday, 7, 8, Trouble::RateLimited},
    {"standard-flash", 11, Qt::Monday, 9, 4, Trouble::QuotaExhausted},
}};

bool fallsOn(CivilDate day, Qt::DayOfWeek weekday)
{
    return (day.days + 3) % 7 + 1 == static_cast<int>(weekday);  // 1970-01-01 was a Thursday
}

std::int64_t startOf(const Incident &incident, Instant now)
{
    CivilDate day{static_cast<std::int32_t>(now.us / kMicrosPerDay) - 7 * incident.weeksAgo};
    while (!fallsOn(day, incident.weekday)) day = day - 1;
    return day.days * kMicrosPerDay + incident.hour * kMicrosPerHour;
}

Workspace workspaceOf(const Setting &setting, const Profile &profile)
{
    const QString key = QString::fromUtf8(profile.key.data(), static_cast<qsizetype>(profile.key.size()));
    if (const Workspace *known = setting.catalog.workspace(key)) return *known;
    Workspace discovered;
    discovered.key = key;
    discovered.discovered = true;
    return discovered;
}

CivilDate firstDay(const Profile &profile, CivilDate today)
{
    const int daysAgo = profile.plans.empty() ? kHistoryDays : profile.plans.front().daysAgo;
    return today - std::min(daysAgo, kHistoryDays);
}

}  // namespace

Schedule::Schedule(const Setting &demoSetting, World &world, int profileNumber)
    : number(profileNumber), profile(profiles()[static_cast<std::size_t>(number)]), setting(demoSetting),
      workspace(workspaceOf(setting, profile)), zone(Zone::named(workspace.timeZone).value_or(Zone())),
      today(zone.dayOf(setting.options.now)), first(firstDay(profile, today)),
      random(mix(setting.options.seed) ^ mix(static_cast<std::uint64_t>(number) + 1)), m_world(world)
{}

bool Schedule::isWeekday(CivilDate day, Qt::DayOfWeek weekday) const
{
    return fallsOn(day, weekday);
}

bool Schedule::weekend(CivilDate day) const
{
    switch (profile.habits.weekend) {
    case Weekend::None: return false;
    case Weekend::FridaySaturday: return isWeekday(day, Qt::Friday) || isWeekday(day, Qt::Saturday);
    case Weekend::SaturdaySunday: break;
    }
    return isWeekday(day, Qt::Saturday) || isWeekday(day, Qt::Sunday);
}

int Schedule::share(int perThirtyDays, CivilDate day)
{
    int weight = weekend(day) ? kWeekendWeight : kWeekdayWeight;
    if (profile.habits.weekend == Weekend::None) weight = kWeightOfThirtyDays / 30;
    const std::int64_t growth = 100 + profile.habits.growthPercent * (kHistoryDays / 2 - (today - day)) / kHistoryDays;
    const std::int64_t thousandths = std::int64_t{perThirtyDays} * 1000 * weight / kWeightOfThirtyDays * growth / 100 *
                                     random.between(75, 125) / 100;
    return static_cast<int>((thousandths + random.below(1000)) / 1000);
}

std::int64_t Schedule::at(CivilDate day, int hour, int minute) const
{
    return zone.fromLocal(day.days * kMicrosPerDay + (hour * 60 + minute) * 60 * kMicrosPerSecond).us;
}

std::int64_t Schedule::workingMoment(CivilDate day)
{
    std::int64_t ticket = random.below(kHourWeightSum);
    int hour = 0;
    while (ticket >= kHourWeights[static_cast<std::size_t>(hour)]) {
        ticket -= kHourWeights[static_cast<std::size_t>(hour)];
        ++hour;
    }
    return zone.fromLocal(day.days * kMicrosPerDay + hour * kMicrosPerHour + random.below(3'600'000) * 1000).us;
}

int Schedule::person()
{
    const std::int64_t one = random.below(profile.seats);
    return static_cast<int>(std::min(one, random.below(profile.seats)));
}

Slot Schedule::newSlot(Action action, std::int64_t at, std::uint16_t member)
{
    Slot slot;
    slot.at = at;
    slot.recorded = at + random.between(300, 45'000) * 1000;
    slot.id = m_world.nextId++;
    slot.workspace = static_cast<std::uint16_t>(number);
    slot.member = member;
    slot.action = action;
    return slot;
}

// Provider trouble: in an incident's hours most requests, otherwise hardly any.
void Schedule::strike(Slot &slot)
{
    const Routed &routed = setting.routed(slot.action, {slot.at});
    for (const Incident &incident : kIncidents) {
        if (routed.route->key != incident.route) continue;
        const std::int64_t start = startOf(incident, setting.options.now);
        if (slot.at < start || slot.at >= start + incident.hours * kMicrosPerHour) continue;
        if (random.permille(650)) slot.trouble = incident.trouble;
    }
    if (slot.trouble == Trouble::None && random.permille(3)) slot.trouble = Trouble::RateLimited;
    if (slot.trouble == Trouble::None) return;
    if (routed.fallback && random.permille(600)) {
        slot.fallback = true;
        slot.retries = std::max<std::uint8_t>(slot.retries, 1);
    } else {
        slot.status = Status::Failed;
    }
}

Slot &Schedule::run(Action action, std::int64_t at, int person, int pages)
{
    const Habits &habits = profile.habits;
    Slot slot = newSlot(action, at, static_cast<std::uint16_t>(person));
    slot.measure = pages;
    const std::int64_t fate = random.below(1000);
    if (fate < habits.failed) {
        slot.status = Status::Failed;
    } else if (fate < habits.failed + habits.retried) {
        slot.retries = static_cast<std::uint8_t>(random.between(1, 3));
    } else if (fate >= 996) {
        slot.status = Status::Cancelled;
    }
    strike(slot);
    if (random.permille(habits.late)) {
        slot.late = true;
        slot.recorded = at + random.between(20, 140) * kMicrosPerHour;
    }
    return slots.emplace_back(slot);
}

Slot &Schedule::runOn(CivilDate day, Action action, int person, int pages)
{
    return run(action, workingMoment(day), person, pages);
}

}  // namespace headroom::demo
