// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/burnflagstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr auto kColumns =
    "f.id, f.workspace_id, f.cycle_first, f.cycle_next, f.cycle_start, f.cycle_end, f.bucket, f.percent, f.before_day, "
    "f.crossed_at, f.crossed_day, f.used, f.allowance, f.evidence, f.found_at, f.follows, f.credited_since, "
    "f.ended_at, f.ended_why, e.crossed_at FROM burn_flag AS f LEFT JOIN burn_flag AS e ON e.id = f.follows"_L1;

BurnEvidence evidenceOf(LedgerState &state, const Query &row)
{
    if (auto evidence = burnEvidenceFromJson(row.text(13).toUtf8())) return std::move(*evidence);
    throw DatabaseError{{Error::Kind::Unavailable,
                         QCoreApplication::translate("Storage", "The evidence of early-burn flag %1 in %2 is damaged. "
                                                                "Restore the ledger from a backup.")
                             .arg(row.integer(0))
                             .arg(state.db().path()),
                         {}}};
}

StoredFlag flagOf(LedgerState &state, const CachedCatalog &catalog, const Query &row)
{
    const auto date = [&row](int column) { return CivilDate{static_cast<std::int32_t>(row.integer(column))}; };
    StoredFlag stored;
    stored.workspaceId = row.integer(1);
    const Workspace &workspace = *catalog.workspacesById.at(stored.workspaceId);
    BurnFlag &flag = stored.flag;
    flag.id = row.integer(0);
    flag.workspace = workspace.key;
    flag.workspaceName = workspace.displayName();
    flag.timeZone = workspace.timeZone;
    flag.cycle = {{date(2), date(3)}, {row.integer(4)}, {row.integer(5)}};
    flag.rule = {static_cast<int>(row.integer(7)), static_cast<int>(row.integer(8)),
                 static_cast<Bucket>(row.integer(6))};
    flag.crossing = {{row.integer(9)}, static_cast<int>(row.integer(10)), row.integer(11), row.integer(12)};
    flag.evidence = evidenceOf(state, row);
    flag.foundAt = {row.integer(14)};
    flag.follows = row.integer(15);
    flag.creditedSince = row.integer(16);
    if (!row.isNull(17)) flag.endedAt = Instant{row.integer(17)};
    if (!row.isNull(18)) flag.state = static_cast<FlagState>(row.integer(18));
    if (!row.isNull(19)) stored.movedFrom = Instant{row.integer(19)};
    return stored;
}

QString conditions(const FlagFilter &filter)
{
    QString sql = u"f.ended_at IS NULL AND f.crossed_at <= :at"_s;
    if (filter.holds) sql += u" AND f.cycle_start <= :holds AND f.cycle_end > :holds_again"_s;
    if (filter.workspaceId) sql += u" AND f.workspace_id = :workspace"_s;
    if (filter.openOrEndsAfter) {
        sql += u" AND (f.cycle_end > :ends_after OR f.found_at > coalesce((SELECT reviewed_at FROM review WHERE id = "
               "(SELECT max(id) FROM review WHERE workspace_id = f.workspace_id AND cycle_first = f.cycle_first AND "
               "kind = 0 AND reviewed_at <= :at_again)), f.found_at - 1))"_s;
    }
    if (filter.untoldTo) {
        sql += u" AND NOT EXISTS (SELECT 1 FROM flag_told WHERE reader = :reader AND flag_id = f.id)"_s;
    }
    return sql;
}

}  // namespace

std::vector<StoredFlag> standingFlags(LedgerState &state, const FlagFilter &filter)
{
    Query query(state.db(), u"SELECT %1 WHERE %2"_s.arg(kColumns, conditions(filter)));
    query.bind(u":at"_s, filter.at.us);
    if (filter.holds) query.bind(u":holds"_s, filter.holds->us).bind(u":holds_again"_s, filter.holds->us);
    if (filter.workspaceId) query.bind(u":workspace"_s, *filter.workspaceId);
    if (filter.openOrEndsAfter) {
        query.bind(u":ends_after"_s, filter.openOrEndsAfter->us).bind(u":at_again"_s, filter.at.us);
    }
    if (filter.untoldTo) query.bind(u":reader"_s, *filter.untoldTo);
    query.run();
    const CachedCatalog &catalog = state.catalog();
    std::vector<StoredFlag> flags;
    while (query.next()) flags.push_back(flagOf(state, catalog, query));
    std::ranges::sort(flags, [](const StoredFlag &a, const StoredFlag &b) {
        return std::tie(a.flag.crossing.at, a.flag.workspace) < std::tie(b.flag.crossing.at, b.flag.workspace);
    });
    return flags;
}

std::vector<BurnFlag> flagHistory(LedgerState &state, std::int64_t workspaceId, CivilDate cycleFirst)
{
    Query query(
        state.db(),
        u"SELECT %1 WHERE f.workspace_id = :workspace AND f.cycle_first = :cycle ORDER BY f.id"_s.arg(kColumns));
    query.bind(u":workspace"_s, workspaceId).bind(u":cycle"_s, cycleFirst.days).run();
    const CachedCatalog &catalog = state.catalog();
    std::vector<BurnFlag> flags;
    while (query.next()) flags.push_back(flagOf(state, catalog, query).flag);
    return flags;
}

}  // namespace headroom
