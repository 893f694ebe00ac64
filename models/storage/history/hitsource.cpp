// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/hitsource.h"

#include "storage/decisions/hitrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// Everything of a scope but its texts.
QString conditionsOf(const HistoryScope &scope)
{
    QString sql = u" FROM recorded_hit AS h WHERE h.workspace_id = :workspace AND h.at >= :from AND h.at <= :last"_s;
    if (scope.memberId) sql += u" AND h.member_id = :member"_s;
    if (scope.actionId) sql += u" AND h.action_id = :action"_s;
    if (scope.routeId) sql += u" AND h.route_id = :route"_s;
    if (scope.filter.bucket) sql += u" AND h.bucket = :bucket"_s;
    return sql;
}

void bindConditions(Query &query, const HistoryScope &scope)
{
    query.bind(u":workspace"_s, scope.workspace.id).bind(u":from"_s, scope.from).bind(u":last"_s, scope.to - 1);
    if (scope.memberId) query.bind(u":member"_s, *scope.memberId);
    if (scope.actionId) query.bind(u":action"_s, *scope.actionId);
    if (scope.routeId) query.bind(u":route"_s, *scope.routeId);
    if (scope.filter.bucket) query.bind(u":bucket"_s, int{*scope.filter.bucket});
}

QString hitsOf(const HistoryScope &scope, HistoryDirection direction)
{
    return u"SELECT h.id, h.outcome_at, "_s + kHitColumns + conditionsOf(scope) +
           (direction == HistoryDirection::Older
                ? u" AND (h.at, h.id) < (:at, :id) ORDER BY h.at DESC, h.id DESC LIMIT :most"_s
                : u" AND (h.at, h.id) > (:at, :id) ORDER BY h.at, h.id LIMIT :most"_s);
}

HistoryEntry entryOf(const Query &query, const QString &workspace)
{
    HistoryHit of{readHit(query, 2), {}};
    of.hit.workspace = workspace;
    if (const auto at = query.optionalInteger(1)) of.outcomeAt = Instant{*at};
    return {{of.hit.at, HistoryKind::Hit, query.integer(0)}, std::move(of)};
}

bool hasText(const LimitHit &hit, const TextFinder &finder)
{
    if (finder.in(hit.id) || finder.in(hit.member) || finder.in(hit.action) || finder.in(hit.route)) return true;
    for (const QJsonValue &reason : QJsonDocument::fromJson(hit.reasons).array()) {
        if (finder.in(reason.isString() ? reason.toString() : reason["text"_L1].toString())) return true;
    }
    return false;
}

// Where a search for hits begins that begins beside an entry of any kind.
HistoryKey startOf(const std::optional<HistoryKey> &beside, HistoryDirection direction)
{
    constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
    if (!beside) {
        const std::int64_t end = direction == HistoryDirection::Older ? kLargest : kLeast;
        return {{end}, HistoryKind::Hit, end};
    }
    if (beside->kind == HistoryKind::Hit) return *beside;
    return {beside->at, HistoryKind::Hit, beside->kind < HistoryKind::Hit ? kLeast : kLargest};
}

}  // namespace

HitSource::HitSource(LedgerState &state, const HistoryScope &scope, HistoryDirection direction,
                     std::optional<HistoryKey> beside, SearchBudget &budget)
    : m_state(state), m_scope(scope), m_direction(direction), m_budget(budget),
      m_query(state.db(), hitsOf(scope, direction))
{
    const HistoryKey start = startOf(beside, direction);
    bindConditions(m_query, scope);
    m_query.bind(u":at"_s, start.at.us).bind(u":id"_s, start.id);
}

std::optional<HistorySpot> HitSource::head()
{
    while (m_waiting.empty() && !m_all) {
        // Never before anything was read: a search that goes on has to get somewhere.
        if (m_budget.spent() && m_read) return HistorySpot{*m_read, true};
        read();
    }
    if (m_waiting.empty()) return std::nullopt;
    return HistorySpot{m_waiting.front().key, false};
}

void HitSource::read()
{
    constexpr int kMostAtOnce = 1024;
    constexpr std::int64_t kLooksOfAHit = 8;
    m_state.db().throwIfInterrupted();
    m_query.bind(u":most"_s, m_most).run();
    int found = 0;
    for (; m_query.next(); ++found) {
        HistoryEntry entry = entryOf(m_query, m_scope.declared->key);
        m_read = entry.key;
        if (hasText(entry.hit()->hit, m_scope.text)) m_waiting.push_back(std::move(entry));
    }
    m_query.finish();
    if (m_read) m_query.bind(u":at"_s, m_read->at.us).bind(u":id"_s, m_read->id);
    m_budget.take(found * kLooksOfAHit);
    m_all = found < m_most;
    m_most = std::min(m_most * 4, kMostAtOnce);
}

void HitSource::addTo(HistorySums &sums)
{
    ++sums.hits;
}

std::int64_t countHits(LedgerState &state, const HistoryScope &scope)
{
    Query query(state.db(), u"SELECT count(*)"_s + conditionsOf(scope));
    bindConditions(query, scope);
    query.run();
    return query.next() ? query.integer(0) : 0;
}

}  // namespace headroom
