// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/burnflagstore.h"

#include "storage/reviews/burnuse.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// Whether flag `g` says the same as flag `f`: one that late events, credits or settings took away and brought back is
// another row, but was reviewed and told before.
constexpr auto kSaysTheSame =
    "g.workspace_id = f.workspace_id AND g.cycle_first = f.cycle_first AND (g.id = f.id OR (g.cycle_start = "
    "f.cycle_start AND g.cycle_end = f.cycle_end AND g.bucket = f.bucket AND g.crossed_seq = f.crossed_seq AND "
    "g.crossed_at = f.crossed_at AND g.used = f.used AND g.allowance = f.allowance AND g.evidence = f.evidence))"_L1;

// The latest review until then of what flag `f` says; NULL: none. A review of an earlier version does not name its flag:
// it is of the one that stood.
QString latestReviewBy(const QString &instant)
{
    return u"(SELECT max(r.id) FROM review AS r JOIN burn_flag AS g ON g.id = coalesce(json_extract(r.seen, "
           "'$.flag.id'), (SELECT max(id) FROM burn_flag WHERE workspace_id = r.workspace_id AND cycle_first = "
           "r.cycle_first AND found_at <= r.reviewed_at)) WHERE r.workspace_id = f.workspace_id AND r.cycle_first = "
           "f.cycle_first AND r.kind = 0 AND r.reviewed_at <= %1 AND %2)"_s.arg(instant, kSaysTheSame);
}

constexpr auto kColumns =
    "f.id, f.workspace_id, f.cycle_first, f.cycle_next, f.cycle_start, f.cycle_end, f.bucket, f.percent, f.before_day, "
    "f.crossed_at, f.crossed_day, f.used, f.allowance, f.evidence, f.found_at, f.follows, f.credited_since, "
    "f.ended_at, f.ended_why, e.crossed_at"_L1;

QString flagRows(const QString &conditions)
{
    return u"SELECT %1, %2 FROM burn_flag AS f LEFT JOIN burn_flag AS e ON e.id = f.follows WHERE %3"_s.arg(
        kColumns, latestReviewBy(u":reviewed_by"_s), conditions);
}

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
    stored.reviewId = row.integer(20);
    return stored;
}

QString conditions(const FlagFilter &filter)
{
    QString sql = u"f.ended_at IS NULL AND f.crossed_at <= :at"_s;
    if (filter.holds) sql += u" AND f.cycle_start <= :holds AND f.cycle_end > :holds_again"_s;
    if (filter.workspaceId) sql += u" AND f.workspace_id = :workspace"_s;
    if (filter.pendingOrEndsAfter) {
        sql += u" AND (f.cycle_end > :ends_after OR %1 IS NULL OR EXISTS (SELECT 1 FROM review WHERE workspace_id = "
               "f.workspace_id AND cycle_first = f.cycle_first AND kind = 0 AND follow_up IS NOT NULL))"_s.arg(
                   latestReviewBy(u":pending_at"_s));
    }
    if (filter.untoldTo) {
        sql += u" AND NOT EXISTS (SELECT 1 FROM burn_flag AS g JOIN flag_told AS t ON t.flag_id = g.id WHERE "
               "t.reader = :reader AND %1)"_s.arg(kSaysTheSame);
    }
    return sql;
}

// A flag holds what credits took back in all of its cycle: of a cycle that runs, only those until `at` are known (R7a).
class CreditsUntil {
public:
    CreditsUntil(LedgerState &state, Instant at) : m_state(state), m_at(at) {}

    void apply(std::int64_t workspaceId, BurnFlag &flag)
    {
        if (flag.creditedSince == 0 || flag.cycle.end <= m_at) return;
        if (!m_use) m_use.emplace(m_state.db());
        const BurnUse::Place place{workspaceId, m_state.catalog().index->workspace(workspaceId).zone, flag.rule.bucket};
        std::vector<BurnDay> days = m_use->daysSince(place, place.zone.dayOf(m_at));
        std::erase_if(days, [&flag](const BurnDay &day) { return day.day >= flag.cycle.days.end; });
        const std::int64_t later = m_use->creditsAfter(place, days, m_at, std::numeric_limits<std::int64_t>::max());
        // Of a ledger that cannot be written some may not be noted with the flag yet.
        flag.creditedSince = std::min<std::int64_t>(0, flag.creditedSince - later);
    }

private:
    LedgerState &m_state;
    Instant m_at;
    std::optional<BurnUse> m_use;
};

}  // namespace

std::vector<StoredFlag> standingFlags(LedgerState &state, const FlagFilter &filter)
{
    Query query(state.db(), flagRows(conditions(filter)));
    query.bind(u":at"_s, filter.at.us).bind(u":reviewed_by"_s, filter.at.us);
    if (filter.holds) query.bind(u":holds"_s, filter.holds->us).bind(u":holds_again"_s, filter.holds->us);
    if (filter.workspaceId) query.bind(u":workspace"_s, *filter.workspaceId);
    if (filter.pendingOrEndsAfter) {
        query.bind(u":ends_after"_s, filter.pendingOrEndsAfter->us).bind(u":pending_at"_s, filter.at.us);
    }
    if (filter.untoldTo) query.bind(u":reader"_s, *filter.untoldTo);
    query.run();
    const CachedCatalog &catalog = state.catalog();
    std::vector<StoredFlag> flags;
    while (query.next()) flags.push_back(flagOf(state, catalog, query));
    CreditsUntil credits(state, filter.at);
    for (StoredFlag &stored : flags) credits.apply(stored.workspaceId, stored.flag);
    std::ranges::sort(flags, [](const StoredFlag &a, const StoredFlag &b) {
        return std::tie(a.flag.crossing.at, a.flag.workspace) < std::tie(b.flag.crossing.at, b.flag.workspace);
    });
    return flags;
}

std::vector<StoredFlag> flagHistory(LedgerState &state, std::int64_t workspaceId, CivilDate cycleFirst, Instant at)
{
    Query query(state.db(), flagRows(u"f.workspace_id = :workspace AND f.cycle_first = :cycle AND f.crossed_at <= :at "
                                     "ORDER BY f.id"_s));
    query.bind(u":workspace"_s, workspaceId)
        .bind(u":cycle"_s, cycleFirst.days)
        .bind(u":at"_s, at.us)
        .bind(u":reviewed_by"_s, at.us)
        .run();
    const CachedCatalog &catalog = state.catalog();
    std::vector<StoredFlag> flags;
    while (query.next()) flags.push_back(flagOf(state, catalog, query));
    if (!flags.empty() && flags.back().flag.state == FlagState::Standing) {
        CreditsUntil(state, at).apply(workspaceId, flags.back().flag);
    }
    return flags;
}

std::vector<ReviewSubject> openFlags(LedgerState &state, Instant at)
{
    Query query(state.db(),
                u"SELECT f.workspace_id, f.cycle_first, f.bucket FROM burn_flag AS f WHERE f.ended_at IS NULL AND "
                "f.crossed_at <= :at AND %1 IS NULL"_s.arg(latestReviewBy(u":reviewed_by"_s)));
    query.bind(u":at"_s, at.us).bind(u":reviewed_by"_s, at.us).run();
    const CachedCatalog &catalog = state.catalog();
    std::vector<ReviewSubject> open;
    while (query.next()) {
        open.push_back({.kind = ReviewSubject::Kind::Flag,
                        .workspace = catalog.workspacesById.at(query.integer(0))->key,
                        .cycleFirst = {static_cast<std::int32_t>(query.integer(1))},
                        .bucket = static_cast<Bucket>(query.integer(2))});
    }
    return open;
}

std::optional<Review> reviewOf(LedgerState &state, const StoredFlag &stored,
                               const std::map<ReviewedThing, Review> &latest)
{
    const auto found = latest.find({.workspaceId = stored.workspaceId, .cycleFirst = stored.flag.cycle.days.first});
    if (found == latest.end()) return std::nullopt;
    if (stored.reviewId == 0 || stored.reviewId == found->second.id) return found->second;
    return reviewWithId(state, stored.reviewId);
}

}  // namespace headroom
