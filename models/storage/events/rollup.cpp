// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/rollup.h"

#include "storage/bulkstatement.h"
#include "storage/reviews/reviewdue.h"

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

// Sorts rows by key and adds up those of one key.
template<typename Row>
void fold(std::vector<Row> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.first < b.first; });
    std::size_t last = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].first == rows[last].first) {
            rows[last].second.add(rows[i].second);
        } else {
            rows[++last] = rows[i];
        }
    }
    if (!rows.empty()) rows.resize(last + 1);
}

const char kSumColumns[] = "units = units + excluded.units, cost = cost + excluded.cost, "
                           "estimated = estimated + excluded.estimated, events = events + excluded.events";

}  // namespace

DatabaseError sumTooLarge()
{
    return {{Error::Kind::Refused,
             QCoreApplication::translate("Storage", "A sum of units or cost would pass what 64 bits can hold. Check "
                                                    "the largest values."),
             {}}};
}

void addChecked(std::int64_t &sum, std::int64_t value)
{
    if (__builtin_add_overflow(sum, value, &sum)) throw sumTooLarge();
}

void subtractChecked(std::int64_t &sum, std::int64_t value)
{
    if (__builtin_sub_overflow(sum, value, &sum)) throw sumTooLarge();
}

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
    return summed(catalog, columns, row, columns.charge[row]);
}

SummedEvent summed(const CatalogIndex &catalog, const SegmentColumns &columns, std::size_t row, const Charge &charge)
{
    SummedEvent event;
    event.at = columns.at[row];
    event.charge = charge;
    event.memberId = columns.memberId[row];
    event.actionId = columns.actionId[row];
    event.routeId = columns.routeId[row];
    const TokenCounts tokens{columns.number(NumberField::InputTokens, row),
                             columns.number(NumberField::CachedInputTokens, row),
                             columns.number(NumberField::OutputTokens, row)};
    event.inputTokens = tokens.input;
    event.outputTokens = tokens.output.value_or(0);
    event.credit = columns.status[row] == Status::Credit;
    priceEvent(catalog, {event.at}, event.routeId, columns.status[row], columns.mode[row],
               columns.number(NumberField::CostUsd, row), tokens, event);
    return event;
}

void RollupAccumulator::enterDay(const WorkspaceContext &workspace, Instant at)
{
    closeDay();
    m_date = workspace.zone.dayOf(at);
    if (m_workspace != workspace.id || m_date < m_cycle.first || m_cycle.end <= m_date) {
        closeCycle();
        m_cycle = cycleOf(workspace.cycle, m_date);
        m_rules.insert_or_assign(workspace.id, workspace.cycle);
    }
    m_workspace = workspace.id;
    m_dayStart = workspace.zone.startOf(m_date).us;
    m_dayEnd = workspace.zone.startOf(m_date + 1).us;
    m_ratios.enter(m_workspace, m_date);
}

void RollupAccumulator::closeDay()
{
    for (std::size_t b = 0; b < m_day.size(); ++b) {
        if (m_day[b].events == 0) continue;
        m_days.emplace_back(DayKey{m_workspace, m_date.days, static_cast<std::int8_t>(b)}, m_day[b]);
        m_day[b] = {};
    }
}

void RollupAccumulator::closeCycle()
{
    for (const OpenTop &top : m_open) {
        const TopKey key{m_workspace, m_cycle.first.days, static_cast<std::int8_t>((top.code >> 3) & 3U),
                         static_cast<std::int64_t>(top.code >> 5), static_cast<std::int8_t>(top.code & 7U)};
        m_tops.emplace_back(key, top.sums);
        m_slots[top.slot] = 0;
    }
    m_open.clear();
}

Sums &RollupAccumulator::openTop(TopDimension dimension, std::int64_t key, std::int8_t bucket)
{
    if (m_open.size() * 2 >= m_slots.size()) growSlots();
    const std::uint64_t code = (static_cast<std::uint64_t>(key) << 5) | (static_cast<std::uint64_t>(dimension) << 3) |
                               static_cast<std::uint64_t>(bucket);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = mixBits(code) & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        OpenTop &top = m_open[m_slots[slot] - 1];
        if (top.code == code) return top.sums;
    }
    m_open.push_back({code, static_cast<std::uint32_t>(slot), {}});
    m_slots[slot] = static_cast<std::uint32_t>(m_open.size());
    return m_open.back().sums;
}

void RollupAccumulator::growSlots()
{
    m_slots.assign(std::max<std::size_t>(64, m_slots.size() * 2), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        std::size_t slot = mixBits(m_open[i].code) & mask;
        while (m_slots[slot] != 0) slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<std::uint32_t>(i + 1);
        m_open[i].slot = static_cast<std::uint32_t>(slot);
    }
}

void RollupAccumulator::add(const WorkspaceContext &workspace, const SummedEvent &event, const RatioSums &ratios)
{
    if (m_workspace != workspace.id || event.at < m_dayStart || event.at >= m_dayEnd) enterDay(workspace, {event.at});
    const Sums one{event.charge.units, event.cost, event.estimated ? 1 : 0, 1, event.at};
    m_day[static_cast<std::size_t>(event.charge.bucket)].add(one);
    m_ratios.add(ratios);
    if (event.credit) m_ratios.addCredit(event.charge);
    openTop(TopDimension::Member, event.memberId, event.charge.bucket).add(one);
    openTop(TopDimension::Action, event.actionId, event.charge.bucket).add(one);
    openTop(TopDimension::Route, event.routeId, event.charge.bucket).add(one);
}

const RollupAccumulator::Rows<DayKey> &RollupAccumulator::days()
{
    closeDay();
    fold(m_days);
    return m_days;
}

RollupAccumulator::Rows<CycleKey> RollupAccumulator::cycles()
{
    Rows<CycleKey> rows;
    CycleDays cycle{};
    std::int64_t workspace = 0;
    for (const auto &[key, sums] : days()) {
        const CivilDate day{key.day};
        if (workspace != key.workspace || day < cycle.first || cycle.end <= day) {
            workspace = key.workspace;
            cycle = cycleOf(m_rules.at(workspace), day);
        }
        rows.emplace_back(CycleKey{cycle.first.days, key.workspace, key.bucket}, sums);
    }
    fold(rows);
    return rows;
}

const RollupAccumulator::Rows<TopKey> &RollupAccumulator::tops()
{
    closeDay();
    closeCycle();
    // The next event opens a day and a cycle anew.
    m_workspace = 0;
    fold(m_tops);
    return m_tops;
}

void RollupAccumulator::write(Connection &connection)
{
    {
        BulkStatement day(connection,
                          std::string("INSERT INTO rollup_day (workspace_id, day, bucket, units, cost, estimated, "
                                      "events, last_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) "
                                      "ON CONFLICT DO UPDATE SET ") +
                              kSumColumns + ", last_at = max(last_at, excluded.last_at)");
        for (const auto &[key, sums] : days()) {
            day.run(
                {key.workspace, key.day, key.bucket, sums.units, sums.cost, sums.estimated, sums.events, sums.lastAt});
        }
    }
    {
        BulkStatement cycle(connection,
                            std::string("INSERT INTO rollup_cycle (cycle_day, workspace_id, bucket, units, cost, "
                                        "estimated, events, last_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) "
                                        "ON CONFLICT DO UPDATE SET ") +
                                kSumColumns + ", last_at = max(last_at, excluded.last_at)");
        for (const auto &[key, sums] : cycles()) {
            cycle.run({key.cycleDay, key.workspace, key.bucket, sums.units, sums.cost, sums.estimated, sums.events,
                       sums.lastAt});
        }
    }
    BulkStatement top(connection,
                      std::string("INSERT INTO rollup_top (workspace_id, cycle_day, dimension, key_id, bucket, units, "
                                  "cost, estimated, events) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
                                  "ON CONFLICT DO UPDATE SET ") +
                          kSumColumns);
    for (const auto &[key, sums] : tops()) {
        top.run({key.workspace, key.cycleDay, key.dimension, key.key, key.bucket, sums.units, sums.cost, sums.estimated,
                 sums.events});
    }
    m_ratios.write(connection);
    noteUse(connection, days());
    m_days.clear();
    m_tops.clear();
    m_rules.clear();
}

void deleteRollups(Connection &connection, std::int64_t workspaceId)
{
    deleteWorkspaceRatios(connection, workspaceId);
    for (const auto &table :
         {QStringLiteral("rollup_day"), QStringLiteral("rollup_cycle"), QStringLiteral("rollup_top")}) {
        Query query(connection, QStringLiteral("DELETE FROM %1 WHERE workspace_id = :workspace").arg(table));
        query.bind(QStringLiteral(":workspace"), workspaceId).run();
    }
}

}  // namespace headroom
