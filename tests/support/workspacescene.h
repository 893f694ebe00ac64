// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <algorithm>
#include <functional>

namespace headroom::testing {

// A workspace whose use of every day is known, answered as storage would for any instant: figures add up, cycles
// follow the rule, and use of the last day comes in evenly through it.
struct WorkspaceScene {
    QString key = QStringLiteral("acme");
    QString name = QStringLiteral("Acme Corporation");
    QByteArray zone = QByteArrayLiteral("America/New_York");
    CycleRule rule{CivilDate::of(2026, 1, 31), 0};
    QString planKey = QStringLiteral("team");
    QString planName = QStringLiteral("Team");
    bool discovered = false;
    PerBucket<Entitlement> entitlements{};
    PerBucket<Money> unitCost{Money{4'000'000}, Money{80'000'000}, Money{2'500'000}, Money{150'000}};
    std::function<std::int64_t(Bucket, CivilDate)> use = [](Bucket, CivilDate) { return 0; };
    std::int64_t unmappedADay = 0;
    QStringList members{QStringLiteral("ada@acme.example"), QStringLiteral("grace@acme.example"),
                        QStringLiteral("linus@acme.example"), QString()};

    [[nodiscard]] WorkspaceAnswer at(Instant instant) const
    {
        const Zone civil = Zone::named(zone).value_or(Zone());
        WorkspaceAnswer answer;
        answer.at = instant;
        WorkspaceStanding &standing = answer.standing;
        standing.workspaceId = 1;
        standing.key = key;
        standing.name = name;
        standing.timeZone = zone;
        standing.discovered = discovered;
        standing.planKey = planKey;
        standing.planName = planName;
        standing.planVersion = planKey.isEmpty() ? 0 : 2;
        standing.cycleRule = rule;
        standing.cycle = cycleAt(rule, civil, instant);
        standing.cycleDay = cycleDay(standing.cycle, civil, instant);
        for (const Bucket bucket : kBuckets) {
            standing.buckets[index(bucket)].unit = defaultUnit(bucket);
            standing.buckets[index(bucket)].entitlement = entitlements[index(bucket)];
        }
        for (int day = 1; day <= standing.cycleDay; ++day) answer.days.push_back(dayOf(standing, civil, day, instant));
        for (const DayUse &day : answer.days) {
            for (const Bucket bucket : kBuckets) {
                BucketStanding &b = standing.buckets[index(bucket)];
                b.used += day.units[index(bucket)];
                b.cost.amount = b.cost.amount + day.cost[index(bucket)];
            }
            standing.unmapped += day.unmapped;
        }
        standing.revenue = planKey.isEmpty() ? Money{} : Money{99'000'000'000};
        for (BucketStanding &b : standing.buckets) {
            b.projected = projectedUse(standing.cycle, instant, b.used);
            standing.cost.amount = standing.cost.amount + b.cost.amount;
        }
        standing.buckets[index(Bucket::LongContext)].cost.estimated = true;
        standing.cost.estimated = true;
        standing.margin = standing.revenue - standing.cost.amount;
        answer.members = top(standing, members);
        answer.actions = top(standing, {QStringLiteral("research.deep"), QStringLiteral("chat.reply"),
                                        QStringLiteral("document.read"), QStringLiteral("eval.nightly"),
                                        QStringLiteral("classify.ticket")});
        answer.routes = top(standing, {QStringLiteral("premium-reasoning"), QStringLiteral("standard-mini"),
                                       QStringLiteral("long-context-pro")});
        answer.firstEventDay = CivilDate::of(2025, 11, 3);
        return answer;
    }

private:
    [[nodiscard]] DayUse dayOf(const WorkspaceStanding &standing, const Zone &civil, int day, Instant instant) const
    {
        DayUse out;
        out.day = standing.cycle.days.first + (day - 1);
        const Instant start = civil.startOf(out.day);
        const Instant end = civil.startOf(out.day + 1);
        // At least one microsecond: a date that the zone skipped has none.
        const double length = std::max(1.0, static_cast<double>(end.us - start.us));
        const double part = std::clamp(static_cast<double>(instant.us + 1 - start.us) / length, 0.0, 1.0);
        for (const Bucket bucket : kBuckets) {
            const auto units = static_cast<std::int64_t>(static_cast<double>(use(bucket, out.day)) * part);
            out.units[index(bucket)] = units;
            out.cost[index(bucket)] = Money{units * unitCost[index(bucket)].nanos};
        }
        out.unmapped = static_cast<std::int64_t>(static_cast<double>(unmappedADay) * part);
        return out;
    }

    // Each entry half of what is left, the last all of it.
    static std::vector<TopEntry> top(const WorkspaceStanding &standing, const QStringList &keys)
    {
        std::vector<TopEntry> entries;
        PerBucket<std::int64_t> left{};
        for (const Bucket bucket : kBuckets) left[index(bucket)] = standing.buckets[index(bucket)].used;
        Money cost = standing.cost.amount;
        for (const QString &entryKey : keys) {
            const std::int64_t parts = entryKey == keys.back() ? 1 : 2;
            TopEntry entry;
            entry.key = entryKey;
            for (const Bucket bucket : kBuckets) {
                entry.units[index(bucket)] = left[index(bucket)] / parts;
                left[index(bucket)] -= entry.units[index(bucket)];
                entry.events += entry.units[index(bucket)] > 0 ? 12 : 0;
            }
            entry.cost = {Money{cost.nanos / parts}, false};
            cost = cost - entry.cost.amount;
            entries.push_back(entry);
        }
        return entries;
    }
};

// A use of every day that looks like life: little on weekends, batch jobs at night, different every day and the same
// each time it is asked.
inline std::int64_t livelyUse(Bucket bucket, CivilDate day)
{
    const int weekday = day.toQDate().dayOfWeek();
    const auto wobble = static_cast<std::uint32_t>(day.days * 7 + static_cast<int>(bucket)) * 2'654'435'761U;
    const std::int64_t percent = 60 + static_cast<std::int64_t>(wobble >> 16U) % 80;
    const bool weekend = weekday >= 6;
    switch (bucket) {
    case Bucket::StandardSync: return (weekend ? 30 : 170) * percent / 100;
    case Bucket::PremiumSync: return (weekend ? 2 : 24) * percent / 100;
    case Bucket::LongContext: return (weekend ? 0 : 60) * percent / 100;
    case Bucket::BatchRecords: return (weekday == 3 ? 6'000 : 1'100) * percent / 100;
    }
    return 0;
}

inline WorkspaceScene acmeScene()
{
    WorkspaceScene scene;
    scene.entitlements[index(Bucket::StandardSync)].base = {false, 4'500};
    scene.entitlements[index(Bucket::PremiumSync)] = {{false, 200}, 50, 30, 20, false};
    scene.entitlements[index(Bucket::LongContext)] = {{false, 2'000}, 0, 0, 0, false};
    scene.entitlements[index(Bucket::BatchRecords)] = {{false, 50'000}, 20'000, 0, 0, false};
    scene.use = livelyUse;
    return scene;
}

}  // namespace headroom::testing
