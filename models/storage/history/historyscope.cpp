// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/historyscope.h"

#include "storage/history/arrivals.h"
#include "storage/workspaceanswer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// The id of a name in a dictionary table; of "", which is "not stated", 0.
std::optional<std::int64_t> idOf(Connection &db, const QString &table, const QString &key)
{
    if (key.isEmpty()) return 0;
    Query query(db, u"SELECT id FROM %1 WHERE key = :key"_s.arg(table));
    query.bind(u":key"_s, key).run();
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

void checkRange(const HistoryFilter &filter)
{
    if (!filter.from || !filter.to || *filter.from <= *filter.to) return;
    throw DatabaseError{{Error::Kind::Refused,
                         QCoreApplication::translate("Storage", "The range ends (%1) before it begins (%2).")
                             .arg(formatInstant(*filter.to), formatInstant(*filter.from)),
                         {}}};
}

}  // namespace

HistoryScope::HistoryScope(LedgerState &state, const HistoryFilter &of)
    : filter(of), text(of.text), job(of.job.toStdString())
{
    checkRange(filter);
    const CachedCatalog &cached = state.catalog();
    const std::int64_t id = workspaceId(state, filter.workspace);
    const auto known = cached.workspacesById.find(id);
    declared = known == cached.workspacesById.end() ? &namedWorkspace(state, filter.workspace) : known->second;
    catalog = cached.index.get();
    workspace = cached.index->workspace(id);
    if (filter.from) from = filter.from->us;
    if (filter.to) to = filter.to->us;

    const auto resolve = [&](const std::optional<QString> &key, const QString &table) -> std::optional<std::int64_t> {
        if (!key) return std::nullopt;
        const auto found = idOf(state.db(), table, *key);
        namesUnknown = namesUnknown || !found;
        return found;
    };
    memberId = resolve(filter.member, u"member"_s);
    actionId = resolve(filter.action, u"action"_s);
    routeId = resolve(filter.route, u"route"_s);

    if (filter.knownAt || filter.knownAfter) {
        const Arrivals arrivals(state.db());
        if (filter.knownAt) throughSeq = arrivals.knownThrough(*filter.knownAt);
        if (filter.knownAfter) afterSeq = arrivals.knownThrough(*filter.knownAfter);
    }
}

bool HistoryScope::wants(HistoryKind kind) const
{
    if ((filter.kinds & kindBit(kind)) == 0 || namesUnknown) return false;
    if (kind == HistoryKind::Event) return true;
    const bool eventsAlone =
        filter.status || filter.signalsOnly || !filter.job.isEmpty() || filter.knownAt || filter.knownAfter;
    if (eventsAlone) return false;
    return kind == HistoryKind::Hit || !(filter.member || filter.action || filter.route);
}

bool HistoryScope::passes(const SegmentColumns &columns, std::size_t row) const
{
    if (columns.seq[row] <= afterSeq || columns.seq[row] > throughSeq) return false;
    if (memberId && columns.memberId[row] != *memberId) return false;
    if (actionId && columns.actionId[row] != *actionId) return false;
    if (routeId && columns.routeId[row] != *routeId) return false;
    if (filter.bucket && columns.charge[row].bucket != *filter.bucket) return false;
    return !filter.status || columns.status[row].value_or(Status::Ok) == *filter.status;
}

bool HistoryScope::passesBucket(std::optional<Bucket> bucket) const
{
    return !filter.bucket || (bucket && static_cast<std::int8_t>(*bucket) == *filter.bucket);
}

}  // namespace headroom
