// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gateway.h"
#include "storage/ledger.h"
#include "storage/ledgerstate.h"
#include "storage/person.h"
#include "storage/segmentstore.h"
#include "storage/standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kTopEntries = 200;

LedgerTotals ledgerTotals(LedgerState &state)
{
    Connection &db = state.db();
    LedgerTotals totals;
    totals.events = db.integer(QStringLiteral("SELECT coalesce(sum(events), 0) FROM ledger_head"));
    totals.waiting = waitingEvents(db);
    totals.refused = db.integer(QStringLiteral("SELECT count(*) FROM usage_event_refused"));
    totals.unmapped =
        db.integer(QStringLiteral("SELECT coalesce(sum(unmapped), 0) FROM event_segment WHERE unmapped > 0"));
    totals.discoveredWorkspaces = db.integer(QStringLiteral("SELECT count(*) FROM workspace WHERE discovered = 1"));
    totals.discoveredRoutes = db.integer(QStringLiteral("SELECT count(*) FROM route WHERE discovered = 1"));
    totals.discoveredMembers = db.integer(QStringLiteral("SELECT count(*) FROM member"));
    totals.discoveredActions =
        db.integer(QStringLiteral("SELECT count(*) FROM action WHERE id NOT IN (SELECT action_id FROM sheet_action)"));
    return totals;
}

std::vector<TopEntry> sortedTops(std::vector<TopEntry> entries)
{
    const auto units = [](const TopEntry &entry) {
        std::int64_t sum = 0;
        for (const std::int64_t n : entry.units) {
            if (__builtin_add_overflow(sum, n, &sum)) return std::numeric_limits<std::int64_t>::max();
        }
        return sum;
    };
    std::stable_sort(entries.begin(), entries.end(), [&](const TopEntry &a, const TopEntry &b) {
        if (a.cost.amount != b.cost.amount) return a.cost.amount > b.cost.amount;
        return units(a) > units(b);
    });
    if (entries.size() > kTopEntries) entries.resize(kTopEntries);
    return entries;
}

const char *tableOf(TopDimension dimension)
{
    switch (dimension) {
    case TopDimension::Member: return "member";
    case TopDimension::Action: return "action";
    case TopDimension::Route: return "route";
    }
    return "member";
}

// Rows of (key id, bucket) in order of key, folded into one entry a key.
class TopFolder {
public:
    void add(std::int64_t keyId, const QString &key, std::int64_t bucket, const Sums &sums)
    {
        if (m_entries.empty() || m_keyId != keyId) {
            m_entries.emplace_back();
            m_entries.back().key = key;
            m_keyId = keyId;
        }
        TopEntry &entry = m_entries.back();
        if (bucket < kBucketCount) entry.units[static_cast<std::size_t>(bucket)] = sums.units;
        entry.cost.amount = entry.cost.amount + Money{sums.cost};
        entry.cost.estimated = entry.cost.estimated || sums.estimated > 0;
        entry.events += sums.events;
    }
    std::vector<TopEntry> take() { return sortedTops(std::move(m_entries)); }

private:
    std::vector<TopEntry> m_entries;
    std::int64_t m_keyId = -1;
};

std::vector<TopEntry> storedTops(LedgerState &state, std::int64_t workspaceId, CivilDate cycleDay,
                                 TopDimension dimension)
{
    Query query(
        state.db(),
        QStringLiteral("SELECT t.key_id, d.key, t.bucket, t.units, t.cost, t.estimated, t.events FROM rollup_top AS t "
                       "LEFT JOIN %1 AS d ON d.id = t.key_id WHERE t.workspace_id = :workspace AND "
                       "t.cycle_day = :day AND t.dimension = :dimension ORDER BY t.key_id, t.bucket")
            .arg(QLatin1String(tableOf(dimension))));
    query.bind(QStringLiteral(":workspace"), workspaceId)
        .bind(QStringLiteral(":day"), cycleDay.days)
        .bind(QStringLiteral(":dimension"), static_cast<int>(dimension))
        .run();
    TopFolder folder;
    while (query.next()) {
        folder.add(query.integer(0), query.text(1), query.integer(2),
                   {query.integer(3), query.integer(4), query.integer(5), query.integer(6), 0});
    }
    return folder.take();
}

// The same from the events themselves, for an instant in the middle of what is summed.
std::array<std::vector<TopEntry>, 3> countedTops(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle,
                                                 Instant at)
{
    CatalogIndex &index = *state.catalog().index;
    RollupAccumulator sums;
    SegmentReader reader(state.db());
    const SegmentRange range{workspaceId, cycle.start.us, std::min(cycle.end.us, at.us + 1)};
    reader.forEach(range, [&](const SegmentInfo &, const SegmentColumns &columns) {
        for (std::size_t row = 0; row < columns.events; ++row) {
            if (columns.at[row] < range.from || columns.at[row] >= range.to) continue;
            sums.add(index.workspace(workspaceId), summed(index, columns, row));
        }
    });
    std::array<TopFolder, 3> folders;
    std::array<Query, 3> names{Query(state.db(), QStringLiteral("SELECT key FROM member WHERE id = :id")),
                               Query(state.db(), QStringLiteral("SELECT key FROM action WHERE id = :id")),
                               Query(state.db(), QStringLiteral("SELECT key FROM route WHERE id = :id"))};
    for (const auto &[key, sum] : sums.tops()) {
        const auto dimension = static_cast<std::size_t>(key.dimension);
        names[dimension].bind(QStringLiteral(":id"), key.key).run();
        const QString name = names[dimension].next() ? names[dimension].text(0) : QString();
        names[dimension].finish();
        folders[dimension].add(key.key, name, key.bucket, sum);
    }
    return {folders[0].take(), folders[1].take(), folders[2].take()};
}

}  // namespace

Result<LedgerInfo> Ledger::info()
{
    return guarded([&] {
        Connection &db = m_state->db();
        LedgerInfo info;
        info.location = db.path();
        info.readOnly = db.readOnly();
        info.user = currentPerson();
        info.schema = m_state->schema;
        info.events = db.integer(QStringLiteral("SELECT coalesce(sum(events), 0) FROM ledger_head"));
        Query query(db, QStringLiteral("SELECT ledger_id, demo FROM ledger"));
        query.run();
        if (query.next()) {
            info.ledgerId = query.text(0);
            info.demo = query.integer(1) != 0;
        }
        return info;
    });
}

Result<OverviewAnswer> Ledger::overview(Instant at)
{
    const Result<void> settled = settle();
    if (!settled && settled.error().kind == Error::Kind::Cancelled) return tl::make_unexpected(settled.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        const CachedCatalog &cached = m_state->catalog();
        OverviewAnswer answer;
        answer.at = at;

        struct Place {
            const Workspace *workspace;
            Cycle cycle;
            BucketSums sums;
            bool beyond = false;  // holds events after `at`
        };
        std::unordered_map<std::int64_t, Place> places;
        places.reserve(cached.workspacesById.size());
        CivilDate earliest{std::numeric_limits<std::int32_t>::max()};
        CivilDate latest{std::numeric_limits<std::int32_t>::min()};
        for (const auto &[id, workspace] : cached.workspacesById) {
            const Zone zone = Zone::named(workspace->timeZone).value_or(Zone());
            Place &place = places[id];
            place.workspace = workspace;
            place.cycle = cycleAt(workspace->cycleRule(), zone, at);
            earliest = std::min(earliest, place.cycle.days.first);
            latest = std::max(latest, place.cycle.days.first);
        }
        Query query(m_state->db(),
                    QStringLiteral("SELECT cycle_day, workspace_id, bucket, units, cost, estimated, events, "
                                   "last_at FROM rollup_cycle WHERE cycle_day BETWEEN :first AND :last"));
        query.bind(QStringLiteral(":first"), earliest.days).bind(QStringLiteral(":last"), latest.days).run();
        while (query.next()) {
            const auto place = places.find(query.integer(1));
            if (place == places.end() || place->second.cycle.days.first.days != query.integer(0)) continue;
            Sums &sums = place->second.sums[static_cast<std::size_t>(query.integer(2))];
            sums = {query.integer(3), query.integer(4), query.integer(5), query.integer(6), query.integer(7)};
            place->second.beyond = place->second.beyond || sums.lastAt > at.us;
        }
        answer.rows.reserve(places.size());
        for (auto &[id, place] : places) {
            m_state->db().throwIfInterrupted();
            if (place.beyond) place.sums = sumsUntil(*m_state, id, place.cycle, at);
            answer.rows.push_back(standingOf(*m_state, *place.workspace, id, place.cycle, at, place.sums));
        }
        std::sort(answer.rows.begin(), answer.rows.end(),
                  [](const WorkspaceStanding &a, const WorkspaceStanding &b) { return a.key < b.key; });
        answer.ledger = ledgerTotals(*m_state);
        return answer;
    });
}

Result<WorkspaceAnswer> Ledger::workspace(const QString &key, Instant at)
{
    const Result<void> settled = settle();
    if (!settled && settled.error().kind == Error::Kind::Cancelled) return tl::make_unexpected(settled.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        const Catalog &catalog = m_state->catalog().catalog;
        const Workspace *workspace = catalog.workspace(key);
        if (!workspace) {
            throw DatabaseError{
                {Error::Kind::Refused,
                 QCoreApplication::translate("Storage", "There is no workspace \"%1\" in this ledger.").arg(key),
                 {}}};
        }
        Query idQuery(m_state->db(), QStringLiteral("SELECT id FROM workspace WHERE key = :key"));
        idQuery.bind(QStringLiteral(":key"), key).run();
        const std::int64_t id = idQuery.next() ? idQuery.integer(0) : 0;
        idQuery.finish();

        const Zone zone = m_state->catalog().index->workspace(id).zone;
        const Cycle cycle = cycleAt(workspace->cycleRule(), zone, at);
        const BucketSums sums = sumsUntil(*m_state, id, cycle, at);

        WorkspaceAnswer answer;
        answer.at = at;
        answer.standing = standingOf(*m_state, *workspace, id, cycle, at, sums);
        answer.days = daysUntil(*m_state, id, cycle, at);

        Query beyond(m_state->db(), QStringLiteral("SELECT coalesce(max(last_at), 0) FROM rollup_cycle "
                                                   "WHERE cycle_day = :day AND workspace_id = :workspace"));
        beyond.bind(QStringLiteral(":day"), cycle.days.first.days).bind(QStringLiteral(":workspace"), id).run();
        const bool cut = beyond.next() && beyond.integer(0) > at.us;
        beyond.finish();
        if (cut) {
            auto tops = countedTops(*m_state, id, cycle, at);
            answer.members = std::move(tops[0]);
            answer.actions = std::move(tops[1]);
            answer.routes = std::move(tops[2]);
        } else {
            answer.members = storedTops(*m_state, id, cycle.days.first, TopDimension::Member);
            answer.actions = storedTops(*m_state, id, cycle.days.first, TopDimension::Action);
            answer.routes = storedTops(*m_state, id, cycle.days.first, TopDimension::Route);
        }
        Query first(m_state->db(), QStringLiteral("SELECT first_at FROM ledger_head WHERE workspace_id = :workspace"));
        first.bind(QStringLiteral(":workspace"), id).run();
        if (first.next()) answer.firstEventDay = zone.dayOf({first.integer(0)});
        const EarlyBurnSettings burn = catalog.settings.earlyBurn.value_or(EarlyBurnSettings{});
        answer.earlyBurnDay = burn.day.value_or(answer.earlyBurnDay);
        answer.earlyBurnPercent = burn.percent.value_or(answer.earlyBurnPercent);
        answer.earlyBurnBucket = burn.bucket.value_or(answer.earlyBurnBucket);
        return answer;
    });
}

}  // namespace headroom
