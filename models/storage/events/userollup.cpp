// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/userollup.h"

#include "storage/bulkstatement.h"

#include <algorithm>

namespace headroom {

namespace {

std::uint64_t mixed(std::uint64_t hash, std::int64_t value)
{
    hash = (hash ^ static_cast<std::uint64_t>(value)) * 0x9E37'79B9'7F4A'7C15U;
    return hash ^ (hash >> 32);
}

std::int32_t utcDay(std::int64_t at)
{
    return static_cast<std::int32_t>(at / kMicrosPerDay);  // the ledger's time begins in 1970
}

UseKey useKey(const SummedEvent &event)
{
    return {utcDay(event.at), event.charge.bucket, event.routeId, event.actionId};
}

UseSums useOf(const SummedEvent &event)
{
    return {event.charge.units,
            event.cost,
            event.estimated ? 1 : 0,
            1,
            std::min(event.inputTokens.value_or(0), kMostTokens),
            std::min(event.outputTokens, kMostTokens)};
}

}  // namespace

std::uint64_t UseKey::hash() const
{
    return mixed(mixed(mixed(0, (std::int64_t{day} << 3) | bucket), routeId), actionId);
}

std::uint64_t SizeKey::hash() const
{
    return mixed(mixed(mixed(0, week), actionId), size);
}

std::int32_t weekOf(std::int32_t day)
{
    return day - (day + 3) % 7;  // 1970-01-01 was a Thursday
}

std::int64_t roundedSize(std::int64_t tokens)
{
    tokens = std::min(tokens, kMostTokens);
    std::int64_t step = 1;
    while (tokens >= 100 * step) step *= 10;
    return (tokens + step - 1) / step * step;
}

void UseSums::add(const UseSums &other)
{
    addChecked(units, other.units);
    addChecked(cost, other.cost);
    estimated += other.estimated;
    events += other.events;
    addChecked(inputTokens, other.inputTokens);
    addChecked(outputTokens, other.outputTokens);
}

void UseSums::subtract(const UseSums &other)
{
    subtractChecked(units, other.units);
    subtractChecked(cost, other.cost);
    estimated -= other.estimated;
    events -= other.events;
    subtractChecked(inputTokens, other.inputTokens);
    subtractChecked(outputTokens, other.outputTokens);
}

void UseAccumulator::add(const SummedEvent &event)
{
    const UseKey key = useKey(event);
    m_use.of(key).add(useOf(event));
    if (event.credit || !event.inputTokens) return;
    ++m_sizes.of({weekOf(key.day), event.actionId, roundedSize(*event.inputTokens)});
}

void UseAccumulator::replace(const SummedEvent &before, const SummedEvent &after)
{
    if (useKey(before) == useKey(after) && useOf(before) == useOf(after)) return;
    m_use.of(useKey(before)).subtract(useOf(before));
    m_use.of(useKey(after)).add(useOf(after));
}

void UseAccumulator::write(Connection &connection)
{
    BulkStatement use(connection,
                      "INSERT INTO rollup_use (day, bucket, route_id, action_id, units, cost, estimated, events, "
                      "input_tokens, output_tokens) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) "
                      "ON CONFLICT DO UPDATE SET units = units + excluded.units, cost = cost + excluded.cost, "
                      "estimated = estimated + excluded.estimated, events = events + excluded.events, "
                      "input_tokens = input_tokens + excluded.input_tokens, "
                      "output_tokens = output_tokens + excluded.output_tokens");
    BulkStatement empty(connection, "DELETE FROM rollup_use WHERE day = ?1 AND bucket = ?2 AND route_id = ?3 "
                                    "AND action_id = ?4 AND events = 0");
    for (const auto &[key, sums] : takeUse()) {
        if (sums == UseSums{}) continue;
        use.run({key.day, key.bucket, key.routeId, key.actionId, sums.units, sums.cost, sums.estimated, sums.events,
                 sums.inputTokens, sums.outputTokens});
        if (sums.events < 0) empty.run({key.day, key.bucket, key.routeId, key.actionId});
    }
    BulkStatement size(connection, "INSERT INTO rollup_input (week, action_id, size, events) VALUES (?1, ?2, ?3, ?4) "
                                   "ON CONFLICT DO UPDATE SET events = events + excluded.events");
    for (const auto &[key, events] : takeSizes()) size.run({key.week, key.actionId, key.size, events});
}

}  // namespace headroom
