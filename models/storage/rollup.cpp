// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rollup.h"

#include "storage/bulkstatement.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

std::uint64_t mixBits(std::uint64_t x)
{
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93ULL;
    return x ^ (x >> 32);
}

void addChecked(std::int64_t &sum, std::int64_t value)
{
    if (__builtin_add_overflow(sum, value, &sum)) {
        throw DatabaseError{{Error::Kind::Refused,
                             QCoreApplication::translate("Storage", "A sum of units or cost would pass what 64 bits "
                                                                    "can hold. Check the largest values."),
                             {}}};
    }
}

template<typename Map>
auto sortedEntries(const Map &map)
{
    std::vector<const typename Map::value_type *> entries;
    entries.reserve(map.size());
    for (const auto &entry : map) entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(), [](auto *a, auto *b) { return a->first < b->first; });
    return entries;
}

const char kSumColumns[] = "units = units + excluded.units, cost = cost + excluded.cost, "
                           "estimated = estimated + excluded.estimated, events = events + excluded.events";

}  // namespace

void Sums::add(const Sums &other)
{
    addChecked(units, other.units);
    addChecked(cost, other.cost);
    estimated += other.estimated;
    events += other.events;
    lastAt = std::max(lastAt, other.lastAt);
}

void priceEvent(const CatalogIndex &catalog, Instant at, std::int64_t routeId, std::optional<Status> status,
                std::optional<Mode> mode, std::optional<std::int64_t> cost, const TokenCounts &tokens,
                SummedEvent &event)
{
    if (cost) {
        event.cost = *cost;
        return;
    }
    if (status == Status::Credit || routeId == 0) return;
    const RoutePrice *price = catalog.price(routeId, at);
    if (!price) return;
    if (const auto estimate = estimateCost(*price, tokens, effectiveMode(mode, event.charge.bucket))) {
        event.cost = estimate->nanos;
        event.estimated = true;
    }
}

SummedEvent summed(const CatalogIndex &catalog, const SegmentColumns &columns, std::size_t row)
{
    SummedEvent event;
    event.at = columns.at[row];
    event.charge = columns.charge[row];
    event.memberId = columns.memberId[row];
    event.actionId = columns.actionId[row];
    event.routeId = columns.routeId[row];
    const TokenCounts tokens{columns.number(NumberField::InputTokens, row),
                             columns.number(NumberField::CachedInputTokens, row),
                             columns.number(NumberField::OutputTokens, row)};
    priceEvent(catalog, {event.at}, event.routeId, columns.status[row], columns.mode[row],
               columns.number(NumberField::CostUsd, row), tokens, event);
    return event;
}

std::size_t RollupAccumulator::DayHash::operator()(const std::pair<std::int64_t, std::int32_t> &key) const
{
    return mixBits((static_cast<std::uint64_t>(key.first) << 20) ^ static_cast<std::uint32_t>(key.second));
}

std::size_t RollupAccumulator::TopHash::operator()(const TopKey &key) const
{
    const std::uint64_t place = (static_cast<std::uint64_t>(key.workspace) << 20)
        ^ static_cast<std::uint32_t>(key.cycleDay) ^ (static_cast<std::uint64_t>(key.dimension) << 60);
    return mixBits(mixBits(place) + (static_cast<std::uint64_t>(key.key) << 3) + static_cast<std::uint64_t>(key.bucket));
}

void RollupAccumulator::enterDay(const WorkspaceContext &workspace, Instant at)
{
    const CivilDate day = workspace.zone.dayOf(at);
    if (m_workspace != workspace.id || day < m_cycle.first || m_cycle.end <= day) {
        m_cycle = cycleOf(workspace.cycle, day);
    }
    m_workspace = workspace.id;
    m_dayStart = workspace.zone.startOf(day).us;
    m_dayEnd = workspace.zone.startOf(day + 1).us;
    m_day = &m_days[{workspace.id, day.days}];
    m_day->cycleDay = m_cycle.first.days;
}

void RollupAccumulator::add(const WorkspaceContext &workspace, const SummedEvent &event)
{
    if (!m_day || m_workspace != workspace.id || event.at < m_dayStart || event.at >= m_dayEnd) {
        enterDay(workspace, {event.at});
    }
    const Sums one{event.charge.units, event.cost, event.estimated ? 1 : 0, 1, event.at};
    m_day->buckets[static_cast<std::size_t>(event.charge.bucket)].add(one);
    const auto top = [&](TopDimension dimension, std::int64_t key) {
        m_tops[{workspace.id, m_cycle.first.days, static_cast<std::int8_t>(dimension), key, event.charge.bucket}].add(one);
    };
    top(TopDimension::Member, event.memberId);
    top(TopDimension::Action, event.actionId);
    top(TopDimension::Route, event.routeId);
}

std::map<DayKey, Sums> RollupAccumulator::days() const
{
    std::map<DayKey, Sums> result;
    for (const auto &[key, day] : m_days) {
        for (std::size_t b = 0; b < day.buckets.size(); ++b) {
            if (day.buckets[b].events > 0) {
                result.emplace(DayKey{key.first, key.second, static_cast<std::int8_t>(b)}, day.buckets[b]);
            }
        }
    }
    return result;
}

std::map<CycleKey, Sums> RollupAccumulator::cycles() const
{
    std::map<CycleKey, Sums> result;
    for (const auto &[key, day] : m_days) {
        for (std::size_t b = 0; b < day.buckets.size(); ++b) {
            if (day.buckets[b].events > 0) {
                result[{day.cycleDay, key.first, static_cast<std::int8_t>(b)}].add(day.buckets[b]);
            }
        }
    }
    return result;
}

std::map<TopKey, Sums> RollupAccumulator::tops() const
{
    return {m_tops.begin(), m_tops.end()};
}

void RollupAccumulator::write(Connection &connection)
{
    {
        BulkStatement day(connection,
                          std::string("INSERT INTO rollup_day (workspace_id, day, bucket, units, cost, estimated, "
                                      "events, last_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) "
                                      "ON CONFLICT DO UPDATE SET ")
                              + kSumColumns + ", last_at = max(last_at, excluded.last_at)");
        for (const auto &[key, sums] : days()) {
            day.run({key.workspace, key.day, key.bucket, sums.units, sums.cost, sums.estimated, sums.events, sums.lastAt});
        }
    }
    {
        BulkStatement cycle(connection,
                            std::string("INSERT INTO rollup_cycle (cycle_day, workspace_id, bucket, units, cost, "
                                        "estimated, events, last_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) "
                                        "ON CONFLICT DO UPDATE SET ")
                                + kSumColumns + ", last_at = max(last_at, excluded.last_at)");
        for (const auto &[key, sums] : cycles()) {
            cycle.run({key.cycleDay, key.workspace, key.bucket, sums.units, sums.cost, sums.estimated, sums.events,
                       sums.lastAt});
        }
    }
    BulkStatement top(connection,
                      std::string("INSERT INTO rollup_top (workspace_id, cycle_day, dimension, key_id, bucket, units, "
                                  "cost, estimated, events) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
                                  "ON CONFLICT DO UPDATE SET ")
                          + kSumColumns);
    for (const auto *entry : sortedEntries(m_tops)) {
        const auto &[key, sums] = *entry;
        top.run({key.workspace, key.cycleDay, key.dimension, key.key, key.bucket, sums.units, sums.cost, sums.estimated,
                 sums.events});
    }
    m_days.clear();
    m_tops.clear();
    m_day = nullptr;
}

void deleteRollups(Connection &connection, std::int64_t workspaceId)
{
    for (const auto &table : {QStringLiteral("rollup_day"), QStringLiteral("rollup_cycle"), QStringLiteral("rollup_top")}) {
        Query query(connection, QStringLiteral("DELETE FROM %1 WHERE workspace_id = :workspace").arg(table));
        query.bind(QStringLiteral(":workspace"), workspaceId).run();
    }
}

}  // namespace headroom
