// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/standing.h"

#include "storage/events/segmentstore.h"

#include <QCoreApplication>

#include <map>

namespace headroom {

namespace {

using DaySums = std::map<std::int32_t, BucketSums>;

Sums sumsFrom(const Query &query, int column)
{
    return {query.integer(column), query.integer(column + 1), query.integer(column + 2), query.integer(column + 3),
            query.integer(column + 4)};
}

DaySums daySumsUntil(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at)
{
    CatalogIndex &index = *state.catalog().index;
    const WorkspaceContext &context = index.workspace(workspaceId);
    const CivilDate last = std::min(context.zone.dayOf(at), cycle.days.end - 1);
    DaySums days;
    bool cutLastDay = false;
    Query query(state.db(),
                QStringLiteral("SELECT day, bucket, units, cost, estimated, events, last_at FROM rollup_day "
                               "WHERE workspace_id = :workspace AND day BETWEEN :first AND :last"));
    query.bind(QStringLiteral(":workspace"), workspaceId)
        .bind(QStringLiteral(":first"), cycle.days.first.days)
        .bind(QStringLiteral(":last"), last.days)
        .run();
    while (query.next()) {
        const Sums sums = sumsFrom(query, 2);
        if (sums.lastAt > at.us) cutLastDay = true;
        days[static_cast<std::int32_t>(query.integer(0))][static_cast<std::size_t>(query.integer(1))] = sums;
    }
    if (!cutLastDay) return days;

    days.erase(last.days);
    BucketSums &day = days[last.days];
    SegmentReader reader(state.db());
    const SegmentRange range{workspaceId, context.zone.startOf(last).us, at.us + 1};
    reader.forEach(range, [&](const SegmentInfo &, const SegmentColumns &columns) {
        for (std::size_t row = 0; row < columns.events; ++row) {
            if (columns.at[row] < range.from || columns.at[row] >= range.to) continue;
            const SummedEvent event = summed(index, columns, row);
            day[static_cast<std::size_t>(event.charge.bucket)].add(
                {event.charge.units, event.cost, event.estimated ? 1 : 0, 1, event.at});
        }
    });
    return days;
}

BucketSums totalOf(const DaySums &days)
{
    BucketSums total;
    for (const auto &[day, sums] : days) {
        for (std::size_t b = 0; b < total.size(); ++b) total[b].add(sums[b]);
    }
    return total;
}

std::vector<DayUse> filledDays(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at,
                               const DaySums &sums)
{
    const CivilDate last = std::min(state.catalog().index->workspace(workspaceId).zone.dayOf(at), cycle.days.end - 1);
    std::vector<DayUse> days;
    for (CivilDate day = cycle.days.first; day <= last; day = day + 1) {
        DayUse use;
        use.day = day;
        if (const auto found = sums.find(day.days); found != sums.end()) {
            for (std::size_t b = 0; b < kBucketCount; ++b) {
                use.units[b] = found->second[b].units;
                use.cost[b] = {found->second[b].cost};
            }
            use.unmapped = found->second[static_cast<std::size_t>(kUnmapped)].events;
        }
        days.push_back(use);
    }
    return days;
}

[[noreturn]] void tooLarge(const QString &key)
{
    throw DatabaseError{{Error::Kind::Refused,
                         QCoreApplication::translate("Storage", "The money of workspace %1 passes what 64 bits of "
                                                                "nano-dollars can hold.")
                             .arg(key),
                         {}}};
}

}  // namespace

std::vector<CycleUse> prepaidUse(LedgerState &state, const Workspace &workspace, std::int64_t workspaceId,
                                 const Zone &zone, const Cycle &current)
{
    std::vector<CycleUse> history;
    const std::vector<Cycle> cycles = prepaidHistory(workspace, zone, current);
    if (cycles.empty()) return history;
    Query query(state.db(), QStringLiteral("SELECT bucket, units FROM rollup_cycle WHERE cycle_day = :day AND "
                                           "workspace_id = :workspace AND bucket < :unmapped"));
    for (const Cycle &cycle : cycles) {
        CycleUse use;
        use.cycle = cycle;
        query.bind(QStringLiteral(":day"), cycle.days.first.days)
            .bind(QStringLiteral(":workspace"), workspaceId)
            .bind(QStringLiteral(":unmapped"), int{kUnmapped})
            .run();
        while (query.next()) use.used[static_cast<std::size_t>(query.integer(0))] = query.integer(1);
        history.push_back(use);
    }
    return history;
}

UseUntil useUntil(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at)
{
    const DaySums days = daySumsUntil(state, workspaceId, cycle, at);
    return {totalOf(days), filledDays(state, workspaceId, cycle, at, days)};
}

BucketSums sumsUntil(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at)
{
    return totalOf(daySumsUntil(state, workspaceId, cycle, at));
}

BucketSums cycleSumsUntil(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at)
{
    Query query(state.db(), QStringLiteral("SELECT bucket, units, cost, estimated, events, last_at FROM rollup_cycle "
                                           "WHERE cycle_day = :day AND workspace_id = :workspace"));
    query.bind(QStringLiteral(":day"), cycle.days.first.days).bind(QStringLiteral(":workspace"), workspaceId).run();
    BucketSums total;
    bool beyond = false;
    while (query.next()) {
        const Sums sums = sumsFrom(query, 1);
        beyond = beyond || sums.lastAt > at.us;
        total[static_cast<std::size_t>(query.integer(0))] = sums;
    }
    return beyond ? sumsUntil(state, workspaceId, cycle, at) : total;
}

std::vector<DayUse> daysUntil(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant at)
{
    return filledDays(state, workspaceId, cycle, at, daySumsUntil(state, workspaceId, cycle, at));
}

WorkspaceStanding standingOf(LedgerState &state, const Workspace &workspace, std::int64_t workspaceId,
                             const Cycle &cycle, Instant at, const BucketSums &sums,
                             const PerBucket<std::int64_t> &approved)
{
    const Zone zone = Zone::named(workspace.timeZone).value_or(Zone());
    return standingBy(state.catalog().catalog, workspace, workspaceId, cycle, at, sums,
                      prepaidUse(state, workspace, workspaceId, zone, cycle), approved);
}

WorkspaceStanding standingBy(const Catalog &catalog, const Workspace &workspace, std::int64_t workspaceId,
                             const Cycle &cycle, Instant at, const BucketSums &sums,
                             const std::vector<CycleUse> &history, const PerBucket<std::int64_t> &approved)
{
    const Zone zone = Zone::named(workspace.timeZone).value_or(Zone());
    WorkspaceStanding standing;
    standing.workspaceId = workspaceId;
    standing.key = workspace.key;
    standing.name = workspace.displayName();
    standing.timeZone = workspace.timeZone;
    standing.discovered = workspace.discovered;
    standing.cycleRule = workspace.cycleRule();
    standing.cycle = cycle;
    standing.cycleDay = cycleDay(cycle, zone, at);
    const PlanVersion *version = planVersionAt(catalog, workspace, at);
    if (version) {
        const PlanAssignment *assignment = assignmentAt(workspace, at);
        standing.planKey = assignment->plan;
        standing.planName = catalog.plan(assignment->plan)->displayName();
        standing.planVersion = version->version;
    }
    PerBucket<std::int64_t> overage{};
    std::optional<Money> cost = Money{sums[static_cast<std::size_t>(kUnmapped)].cost};
    standing.cost.estimated = sums[static_cast<std::size_t>(kUnmapped)].estimated > 0;
    for (const Bucket bucket : kBuckets) {
        const Sums &used = sums[index(bucket)];
        BucketStanding &place = standing.buckets[index(bucket)];
        place.unit = defaultUnit(bucket);
        if (version) {
            if (const auto limit = version->limits.find(bucket); limit != version->limits.end()) {
                place.unit = limit->second.unit.value_or(place.unit);
                place.warnPercent = limit->second.warnPercent.value_or(kDefaultWarnPercent);
                place.overagePrice = limit->second.overagePrice;
            }
        }
        place.used = used.units;
        place.entitlement = entitlementAt(catalog, workspace, bucket, at, history, approved[index(bucket)]);
        place.projected = projectedUse(cycle, at, used.units);
        place.cost = {{used.cost}, used.estimated > 0};
        overage[index(bucket)] = approvedUsed(place.entitlement, used.units);
        if (cost) cost = checkedAdd(*cost, place.cost.amount);
        standing.cost.estimated = standing.cost.estimated || place.cost.estimated;
    }
    standing.unmapped = sums[static_cast<std::size_t>(kUnmapped)].events;
    const std::optional<Money> revenue = revenueAt(catalog, workspace, cycle, at, overage);
    const std::optional<Money> margin = revenue && cost ? checkedSub(*revenue, *cost) : std::nullopt;
    if (!margin) tooLarge(workspace.key);
    standing.cost.amount = *cost;
    standing.revenue = *revenue;
    standing.margin = *margin;
    return standing;
}

}  // namespace headroom
