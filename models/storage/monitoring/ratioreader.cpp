// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/monitoring/ratioreader.h"

#include "storage/events/ratiorollup.h"
#include "storage/events/ratiorows.h"

#include <algorithm>

namespace headroom {

namespace {

std::string select(const char *keys, const char *table, const char *where)
{
    return std::string("SELECT ") + keys + ", " + kRatioColumns.toStdString() + " FROM " + table + " WHERE " + where;
}

CivilDate dayOf(const RawSelect &row)
{
    return {static_cast<std::int32_t>(row.integer(0))};
}

}  // namespace

const std::vector<RatioReader::Head> &RatioReader::heads()
{
    if (!m_heads) {
        m_heads.emplace();
        RawSelect query(m_state.db(), "SELECT workspace_id, first_at, last_at FROM ledger_head ORDER BY workspace_id");
        query.run({});
        while (query.next()) m_heads->push_back({query.integer(0), {query.integer(1)}, {query.integer(2)}});
    }
    return *m_heads;
}

const RatioReader::Head *RatioReader::head(std::int64_t workspaceId)
{
    const std::vector<Head> &all = heads();
    const auto found = std::ranges::lower_bound(all, workspaceId, {}, &Head::workspaceId);
    return found != all.end() && found->workspaceId == workspaceId ? &*found : nullptr;
}

CutDays RatioReader::cutUtcDays(const InstantSpan &span)
{
    const Zone utc;
    const CutDays days = cutDays(utc, span);
    if (days.pieces.empty() || heads().empty()) return days;
    const Instant firstAt = std::ranges::min_element(heads(), {}, &Head::firstAt)->firstAt;
    const Instant lastAt = std::ranges::max_element(heads(), {}, &Head::lastAt)->lastAt;
    return cutDays(utc, widened(utc, span, firstAt, lastAt));
}

void RatioReader::readPieces(const CutDays &days, const OnRatios &visit)
{
    const Zone utc;
    for (const InstantSpan &piece : days.pieces) {
        for (const Head &head : heads()) {
            if (head.firstAt < piece.to && piece.from <= head.lastAt) readEvents(head.workspaceId, utc, piece, visit);
        }
    }
}

void RatioReader::readDays(const InstantSpan &span, const OnRatios &visit)
{
    if (span.empty()) return;
    const CutDays days = cutUtcDays(span);
    RawSelect query(m_state.db(), select("day", "rollup_ratio", "day >= ?1 AND day < ?2"));
    query.run({days.first.days, days.end.days});
    while (query.next()) visit({.day = dayOf(query), .sums = ratioSumsFrom(query, 1)});
    readPieces(days, visit);
}

void RatioReader::readUse(const InstantSpan &span, const UseFilter &filter, const OnRatios &visit)
{
    if (span.empty()) return;
    const CutDays days = cutUtcDays(span);
    const auto passes = [&filter](std::int64_t actionId, std::int64_t routeId) {
        return actionId == filter.actionId.value_or(actionId) && routeId == filter.routeId.value_or(routeId);
    };
    RawSelect query(m_state.db(), select("day, action_id, route_id", "rollup_ratio_use", "day >= ?1 AND day < ?2"));
    query.run({days.first.days, days.end.days});
    while (query.next()) {
        const std::int64_t actionId = query.integer(1);
        const std::int64_t routeId = query.integer(2);
        if (!passes(actionId, routeId)) continue;
        visit({.day = dayOf(query), .actionId = actionId, .routeId = routeId, .sums = ratioSumsFrom(query, 3)});
    }
    readPieces(days, [&](const RatioEntry &entry) {
        if (passes(entry.actionId, entry.routeId)) visit(entry);
    });
}

void RatioReader::readWorkspace(std::int64_t workspaceId, const InstantSpan &span, const OnRatios &visit)
{
    const Head *known = head(workspaceId);
    if (!known || span.empty() || known->lastAt < span.from || span.to <= known->firstAt) return;
    const Zone zone = m_state.catalog().index->workspace(workspaceId).zone;
    const CutDays days = cutDays(zone, widened(zone, span, known->firstAt, known->lastAt));
    if (!m_workspaceDays) {
        m_workspaceDays.emplace(
            m_state.db(), select("day", "rollup_ratio_workspace", "workspace_id = ?1 AND day >= ?2 AND day < ?3"));
    }
    m_workspaceDays->run({workspaceId, days.first.days, days.end.days});
    while (m_workspaceDays->next()) {
        visit({.day = dayOf(*m_workspaceDays), .sums = ratioSumsFrom(*m_workspaceDays, 1)});
    }
    for (const InstantSpan &piece : days.pieces) readEvents(workspaceId, zone, piece, visit);
}

void RatioReader::readEvents(std::int64_t workspaceId, const Zone &zone, const InstantSpan &span, const OnRatios &visit)
{
    if (span.empty()) return;
    const SegmentRange range{.workspaceId = workspaceId, .from = span.from.us, .to = span.to.us};
    m_segments.forEach(range, [&](const SegmentInfo &, const SegmentColumns &columns) {
        const auto begin = std::ranges::lower_bound(columns.at, span.from.us);
        const auto end = std::ranges::lower_bound(columns.at, span.to.us);
        CivilDate day{};
        Instant dayEnd{};
        for (auto at = begin; at != end; ++at) {
            if (at == begin || dayEnd.us <= *at) {
                day = zone.dayOf({*at});
                dayEnd = zone.startOf(day + 1);
            }
            const auto row = static_cast<std::size_t>(std::distance(columns.at.begin(), at));
            visit({day, columns.memberId[row], columns.actionId[row], columns.routeId[row],
                   ratiosOf(columns, row, columns.charge[row])});
        }
    });
}

}  // namespace headroom
