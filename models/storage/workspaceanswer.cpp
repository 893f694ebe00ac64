// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspaceanswer.h"

#include "storage/events/segmentstore.h"
#include "storage/overage/approvals.h"
#include "storage/standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

std::vector<TopEntry> sortedTops(std::vector<TopEntry> entries, std::size_t most)
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
    if (entries.size() > most) entries.resize(most);
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
    std::vector<TopEntry> take(std::size_t most = kTopEntries) { return sortedTops(std::move(m_entries), most); }

private:
    std::vector<TopEntry> m_entries;
    std::int64_t m_keyId = -1;
};

std::vector<TopEntry> storedTops(LedgerState &state, std::int64_t workspaceId, CivilDate cycleDay,
                                 TopDimension dimension, std::size_t most = kTopEntries)
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
    return folder.take(most);
}

// The same from the events themselves, for an instant in the middle of what is summed.
std::array<std::vector<TopEntry>, 3> countedTops(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle,
                                                 Instant at, std::size_t mostMembers)
{
    CatalogIndex &index = *state.catalog().index;
    RollupAccumulator sums;
    SegmentReader reader(state.db());
    const SegmentRange range{workspaceId, cycle.start.us, std::min(cycle.end.us, at.us + 1)};
    reader.forEach(range, [&](const SegmentInfo &, const SegmentColumns &columns) {
        for (std::size_t row = 0; row < columns.events; ++row) {
            if (columns.at[row] < range.from || columns.at[row] >= range.to) continue;
            sums.add(index.workspace(workspaceId), summed(index, columns, row), {});
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
    return {folders[0].take(mostMembers), folders[1].take(), folders[2].take()};
}

}  // namespace

const Workspace &namedWorkspace(LedgerState &state, const QString &key)
{
    if (const Workspace *workspace = state.catalog().catalog.workspace(key)) return *workspace;
    throw DatabaseError{
        {Error::Kind::Refused,
         QCoreApplication::translate("Storage", "There is no workspace \"%1\" in this ledger.").arg(key),
         {}}};
}

std::int64_t workspaceId(LedgerState &state, const QString &key)
{
    Query query(state.db(), QStringLiteral("SELECT id FROM workspace WHERE key = :key"));
    query.bind(QStringLiteral(":key"), key).run();
    return query.next() ? query.integer(0) : 0;
}

WorkspaceAnswer answerWorkspace(LedgerState &state, const QString &key, Instant at, std::int64_t leftOut,
                                std::size_t mostMembers)
{
    const Workspace &workspace = namedWorkspace(state, key);
    const Catalog &catalog = state.catalog().catalog;
    const std::int64_t id = workspaceId(state, key);
    const Zone zone = state.catalog().index->workspace(id).zone;
    const Cycle cycle = cycleAt(workspace.cycleRule(), zone, at);
    UseUntil use = useUntil(state, id, cycle, at);

    WorkspaceAnswer answer;
    answer.at = at;
    answer.standing = standingOf(state, workspace, id, cycle, at, use.sums,
                                 approvedIn(approvalsOf(state, id, cycle, at), cycle, leftOut));
    answer.days = std::move(use.days);

    Query beyond(state.db(), QStringLiteral("SELECT coalesce(max(last_at), 0) FROM rollup_cycle "
                                            "WHERE cycle_day = :day AND workspace_id = :workspace"));
    beyond.bind(QStringLiteral(":day"), cycle.days.first.days).bind(QStringLiteral(":workspace"), id).run();
    const bool cut = beyond.next() && beyond.integer(0) > at.us;
    beyond.finish();
    if (cut) {
        auto tops = countedTops(state, id, cycle, at, mostMembers);
        answer.members = std::move(tops[0]);
        answer.actions = std::move(tops[1]);
        answer.routes = std::move(tops[2]);
    } else {
        answer.members = storedTops(state, id, cycle.days.first, TopDimension::Member, mostMembers);
        answer.actions = storedTops(state, id, cycle.days.first, TopDimension::Action);
        answer.routes = storedTops(state, id, cycle.days.first, TopDimension::Route);
    }
    Query first(state.db(), QStringLiteral("SELECT first_at FROM ledger_head WHERE workspace_id = :workspace"));
    first.bind(QStringLiteral(":workspace"), id).run();
    if (first.next()) answer.firstEventDay = zone.dayOf({first.integer(0)});
    const EarlyBurnSettings burn = catalog.settings.earlyBurn.value_or(EarlyBurnSettings{});
    answer.earlyBurnDay = burn.day.value_or(answer.earlyBurnDay);
    answer.earlyBurnPercent = burn.percent.value_or(answer.earlyBurnPercent);
    answer.earlyBurnBucket = burn.bucket.value_or(answer.earlyBurnBucket);
    return answer;
}

}  // namespace headroom
