// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/ratiorollup.h"

#include "domain/utcday.h"
#include "storage/bulkstatement.h"
#include "storage/events/ratiorows.h"
#include "storage/events/rollup.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

// Adds to a row that is there. Tokens are never below 0, and stop where 64 bits end.
std::string additions()
{
    std::string text = "ON CONFLICT DO UPDATE SET ";
    for (const char *column :
         {"standard_units", "premium_units", "batch_units", "sync_charged", "failed_or_retried", "finished"}) {
        text += std::string(column) + " = " + column + " + excluded." + column + ", ";
    }
    const char *separator = "";
    for (const char *column : {"input_tokens", "output_tokens", "cached_tokens", "repeated_tokens"}) {
        text += std::string(separator) + column + " = " + column + " + min(excluded." + column +
                ", 9223372036854775807 - " + column + ")";
        separator = ", ";
    }
    return text;
}

// "INSERT INTO table (keys, sums) VALUES (?1, ...)", adding where the row is there.
std::string upsert(const std::string &table, const std::string &keys, int keyCount)
{
    std::string values = "?1";
    for (int i = 2; i <= keyCount + RatioSums::kSums; ++i) values += ", ?" + std::to_string(i);
    return "INSERT INTO " + table + " (" + keys + ", " + kRatioColumns.toStdString() + ") VALUES (" + values + ") " +
           additions();
}

bool unitsLeave64Bits(const RatioSums &sums)
{
    constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    const auto atEnd = [](std::int64_t value) { return value == kLeast || value == kMost; };
    return atEnd(sums.standardUnits) || atEnd(sums.premiumUnits) || atEnd(sums.batchUnits);
}

}  // namespace

RatioSums ratiosOf(const GivenEvent &event, const Charge &charge)
{
    return RatioSums::of({charge.bucket, charge.units, effectiveMode(event.mode, charge.bucket), event.status,
                          event.value(NumberField::Retries), event.value(NumberField::InputTokens),
                          event.value(NumberField::OutputTokens), event.value(NumberField::CachedInputTokens),
                          event.value(NumberField::RepeatedInputTokens)});
}

RatioSums ratiosOf(const SegmentColumns &columns, std::size_t row, const Charge &charge)
{
    return RatioSums::of({charge.bucket, charge.units, effectiveMode(columns.mode[row], charge.bucket),
                          columns.status[row], columns.number(NumberField::Retries, row),
                          columns.number(NumberField::InputTokens, row), columns.number(NumberField::OutputTokens, row),
                          columns.number(NumberField::CachedInputTokens, row),
                          columns.number(NumberField::RepeatedInputTokens, row)});
}

void addRatios(RatioSums &sums, const RatioSums &more)
{
    if (!sums.add(more) && unitsLeave64Bits(sums)) throw sumTooLarge();
}

std::uint64_t RatioUseKey::hash() const
{
    return mixedHash(mixedHash(mixedHash(0, day), actionId), routeId);
}

std::uint64_t RatioDayKey::hash() const
{
    return mixedHash(mixedHash(0, workspace), day);
}

std::uint64_t CreditKey::hash() const
{
    return mixedHash(mixedHash(0, workspace), std::int64_t{day} * kRollupBuckets + bucket);
}

void RatioAccumulator::add(Instant at, std::int64_t actionId, std::int64_t routeId, const RatioSums &sums)
{
    addRatios(m_use.of({utcDay(at).days, actionId, routeId}), sums);
}

RatioAccumulator::Rows RatioAccumulator::take()
{
    Rows rows{{}, m_use.take()};
    for (const auto &[key, sums] : rows.use) {
        if (rows.days.empty() || rows.days.back().first != key.day) rows.days.emplace_back(key.day, RatioSums{});
        addRatios(rows.days.back().second, sums);
    }
    return rows;
}

void RatioAccumulator::write(Connection &connection)
{
    const Rows rows = take();
    BulkStatement day(connection, upsert("rollup_ratio", "day", 1));
    for (const auto &[date, sums] : rows.days) {
        const auto v = sums.values();
        day.run({date, v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9]});
    }
    BulkStatement use(connection, upsert("rollup_ratio_use", "day, action_id, route_id", 3));
    for (const auto &[key, sums] : rows.use) {
        const auto v = sums.values();
        use.run({key.day, key.actionId, key.routeId, v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9]});
    }
}

void WorkspaceRatios::enter(std::int64_t workspaceId, CivilDate day)
{
    closeDay();
    m_key = {workspaceId, day.days};
}

void WorkspaceRatios::addCredit(const Charge &charge)
{
    if (charge.units >= 0) return;
    addChecked(m_credits.of({m_key.workspace, m_key.day, charge.bucket}), charge.units);
}

void WorkspaceRatios::closeDay()
{
    if (m_day == RatioSums{}) return;
    addRatios(m_days.of(m_key), m_day);
    m_day = {};
}

WorkspaceRatios::Days::Rows WorkspaceRatios::takeDays()
{
    closeDay();
    return m_days.take();
}

void WorkspaceRatios::write(Connection &connection)
{
    BulkStatement day(connection, upsert("rollup_ratio_workspace", "workspace_id, day", 2));
    for (const auto &[key, sums] : takeDays()) {
        const auto v = sums.values();
        day.run({key.workspace, key.day, v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9]});
    }
    BulkStatement credit(connection,
                         "INSERT INTO rollup_credit (workspace_id, day, bucket, units) "
                         "VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET units = units + excluded.units");
    for (const auto &[key, units] : takeCredits()) credit.run({key.workspace, key.day, key.bucket, units});
}

void deleteWorkspaceRatios(Connection &connection, std::int64_t workspaceId)
{
    for (const auto &table : {QStringLiteral("rollup_ratio_workspace"), QStringLiteral("rollup_credit")}) {
        Query query(connection, QStringLiteral("DELETE FROM %1 WHERE workspace_id = :workspace").arg(table));
        query.bind(QStringLiteral(":workspace"), workspaceId).run();
    }
}

}  // namespace headroom
