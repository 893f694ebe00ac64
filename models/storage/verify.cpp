// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verify.h"

#include "storage/audit/verifyaudit.h"
#include "storage/audit/verifycatalog.h"
#include "storage/decisions/limithits.h"
#include "storage/differences.h"
#include "storage/events/gateway.h"
#include "storage/events/keyindex.h"
#include "storage/events/recompute.h"
#include "storage/events/segmentstore.h"
#include "storage/events/verifyratios.h"
#include "storage/events/verifyuse.h"
#include "storage/history/verifyarrivals.h"
#include "storage/providers/verifyproviders.h"
#include "storage/reviews/verifyflags.h"

#include <map>

namespace headroom {

namespace {

QString describe(const Sums &sums)
{
    return QStringLiteral("%1 units, %2 nano-dollars, %3 events").arg(sums.units).arg(sums.cost).arg(sums.events);
}

// Names of dictionary entries, for hashes of what was given.
std::unordered_map<std::int64_t, std::string> keysOf(Connection &connection, const QString &table)
{
    std::unordered_map<std::int64_t, std::string> keys;
    Query query(connection, QStringLiteral("SELECT id, key FROM %1").arg(table));
    query.run();
    while (query.next()) keys.emplace(query.integer(0), query.text(1).toStdString());
    return keys;
}

// Compares one rollup table's rows of a workspace with what its events add up to.
template<typename Key, typename ReadKey>
void compareSums(Query &query, const RollupAccumulator::Rows<Key> &expected, bool withLastAt, ReadKey readKey,
                 const QString &table, const QString &workspace, Differences &differences)
{
    std::map<Key, Sums> stored;
    while (query.next()) {
        Sums sums{query.integer(3), query.integer(4), query.integer(5), query.integer(6), 0};
        if (withLastAt) sums.lastAt = query.integer(7);
        stored.emplace(readKey(query), sums);
    }
    for (const auto &[key, wanted] : expected) {
        Sums sums = wanted;
        if (!withLastAt) sums.lastAt = 0;
        const auto found = stored.find(key);
        const Sums have = found == stored.end() ? Sums{} : found->second;
        if (have != sums) {
            differences.add(QStringLiteral("%1 of workspace %2, bucket %3: stored %4, events say %5")
                                .arg(table, workspace)
                                .arg(key.bucket)
                                .arg(describe(have), describe(sums)));
        }
        if (found != stored.end()) stored.erase(found);
    }
    for (const auto &[key, sums] : stored) {
        differences.add(QStringLiteral("%1 of workspace %2, bucket %3: stored %4, but there are no such events")
                            .arg(table, workspace)
                            .arg(key.bucket)
                            .arg(describe(sums)));
    }
}

void compareRollups(Connection &connection, std::int64_t workspaceId, const QString &workspace, RollupAccumulator &sums,
                    Differences &differences)
{
    Query day(connection, QStringLiteral("SELECT workspace_id, day, bucket, units, cost, estimated, events, last_at "
                                         "FROM rollup_day WHERE workspace_id = :workspace"));
    day.bind(QStringLiteral(":workspace"), workspaceId).run();
    compareSums<DayKey>(
        day, sums.days(), true,
        [](const Query &q) {
            return DayKey{q.integer(0), static_cast<std::int32_t>(q.integer(1)),
                          static_cast<std::int8_t>(q.integer(2))};
        },
        QStringLiteral("rollup_day"), workspace, differences);
    Query cycle(connection,
                QStringLiteral("SELECT cycle_day, workspace_id, bucket, units, cost, estimated, events, last_at "
                               "FROM rollup_cycle WHERE workspace_id = :workspace"));
    cycle.bind(QStringLiteral(":workspace"), workspaceId).run();
    compareSums<CycleKey>(
        cycle, sums.cycles(), true,
        [](const Query &q) {
            return CycleKey{static_cast<std::int32_t>(q.integer(0)), q.integer(1),
                            static_cast<std::int8_t>(q.integer(2))};
        },
        QStringLiteral("rollup_cycle"), workspace, differences);
    Query top(connection, QStringLiteral("SELECT cycle_day, dimension, bucket, units, cost, estimated, events, key_id "
                                         "FROM rollup_top WHERE workspace_id = :workspace"));
    top.bind(QStringLiteral(":workspace"), workspaceId).run();
    compareSums<TopKey>(
        top, sums.tops(), false,
        [&](const Query &q) {
            return TopKey{workspaceId, static_cast<std::int32_t>(q.integer(0)), static_cast<std::int8_t>(q.integer(1)),
                          q.integer(7), static_cast<std::int8_t>(q.integer(2))};
        },
        QStringLiteral("rollup_top"), workspace, differences);
    compareWorkspaceRatios(connection, workspaceId, workspace, sums.ratios(), differences);
}

// The events themselves, and what is summed of them.
void checkEvents(LedgerState &state, std::vector<VerifyCheck> &checks)
{
    Connection &connection = state.db();
    CatalogIndex &index = *state.catalog().index;
    Differences rollups;
    Differences events;
    Differences providers;
    ProviderCheck providerCheck(connection);
    UseAccumulator use;
    RatioAccumulator ratios;
    bool damaged = false;
    std::int64_t total = 0;
    const auto workspaces = keysOf(connection, QStringLiteral("workspace"));
    const auto members = keysOf(connection, QStringLiteral("member"));
    const auto actions = keysOf(connection, QStringLiteral("action"));
    const auto routes = keysOf(connection, QStringLiteral("route"));
    const auto nameOf = [](const auto &keys, std::int64_t id) -> std::string_view {
        const auto key = keys.find(id);
        return key == keys.end() ? std::string_view() : std::string_view(key->second);
    };
    SegmentReader reader(connection);
    for (const auto &[workspaceId, workspaceKey] : workspaces) {
        RollupAccumulator sums;
        std::int64_t count = 0;
        std::uint64_t checksum = 0;
        try {
            const SegmentRange range{.workspaceId = workspaceId, .texts = true};
            reader.forEach(range, [&](const SegmentInfo &, const SegmentColumns &columns) {
                for (std::size_t row = 0; row < columns.events; ++row) {
                    const SummedEvent event = summed(index, columns, row);
                    const RatioSums ratio = ratiosOf(columns, row, columns.charge[row]);
                    sums.add(index.workspace(workspaceId), event, ratio);
                    use.add(event);
                    ratios.add({event.at}, event.actionId, event.routeId, ratio);
                    providerCheck.add(workspaceId, columns, row, providers);
                    GivenEvent given = columns.given(row);
                    given.set(TextField::Workspace, workspaceKey);
                    given.set(TextField::Member, nameOf(members, columns.memberId[row]));
                    given.set(TextField::Action, nameOf(actions, columns.actionId[row]));
                    given.set(TextField::Route, nameOf(routes, columns.routeId[row]));
                    checksum += ledgerHash(columns.seq[row], contentHash(given));
                    ++count;
                }
            });
        } catch (const DatabaseError &thrown) {
            if (thrown.error.kind == Error::Kind::Cancelled) throw;
            events.add(thrown.error.message);
            damaged = true;
            continue;
        }
        total += count;
        Query head(connection,
                   QStringLiteral("SELECT events, checksum FROM ledger_head WHERE workspace_id = :workspace"));
        head.bind(QStringLiteral(":workspace"), workspaceId).run();
        const bool known = head.next();
        const std::int64_t recorded = known ? head.integer(0) : 0;
        if (recorded != count) {
            events.add(QStringLiteral("workspace %1 holds %2 events, %3 were stored")
                           .arg(QString::fromStdString(workspaceKey))
                           .arg(count)
                           .arg(recorded));
        } else if (known && static_cast<std::uint64_t>(head.integer(1)) != checksum) {
            events.add(QStringLiteral("an event of workspace %1 is not what was stored")
                           .arg(QString::fromStdString(workspaceKey)));
        }
        head.finish();
        compareRollups(connection, workspaceId, QString::fromStdString(workspaceKey), sums, rollups);
    }
    if (!damaged) {
        compareUse(connection, use, rollups);
        compareRatios(connection, ratios, rollups);
        providerCheck.compare(providers);
    }
    const std::int64_t keys = KeyIndex::storedKeys(connection);
    if (keys != total) events.add(QStringLiteral("%1 event ids are known for %2 events").arg(keys).arg(total));
    checks.push_back(events.check(QStringLiteral("events")));
    checks.push_back(rollups.check(QStringLiteral("rollups")));
    checks.push_back(providers.check(QStringLiteral("providers")));
}

VerifyCheck pragmaCheck(Connection &connection, const QString &name, const QString &pragma, const QString &good)
{
    Differences differences;
    Query query(connection, pragma);
    query.run();
    while (query.next()) {
        QString line = query.text(0);
        if (line == good) continue;
        if (good.isEmpty()) line = QStringLiteral("a row of %1 names a missing row of %2").arg(line, query.text(2));
        differences.add(line);
    }
    return differences.check(name);
}

}  // namespace

VerifyReport verifyLedger(LedgerState &state)
{
    Connection &connection = state.db();
    const ReadSnapshot snapshot(connection);
    VerifyReport report;
    checkEvents(state, report.checks);

    Differences waiting;
    if (const std::int64_t rows = waitingEvents(connection); rows > 0) {
        waiting.add(QStringLiteral("%1 events written by gateways are not settled yet").arg(rows));
    }
    VerifyCheck gateway = waiting.check(QStringLiteral("gateway_events"));
    gateway.ok = gateway.ok || connection.readOnly();  // somebody who may write has to settle them
    report.checks.push_back(gateway);
    report.checks.push_back(checkArrivals(connection));
    checkLimitHits(state, report.checks);
    checkFlags(state, report.checks);
    checkAudit(state, report.checks);
    report.checks.push_back(checkCatalog(state));
    report.checks.push_back(
        pragmaCheck(connection, QStringLiteral("foreign_keys"), QStringLiteral("PRAGMA foreign_key_check"), QString()));
    report.checks.push_back(pragmaCheck(connection, QStringLiteral("integrity"),
                                        QStringLiteral("PRAGMA integrity_check"), QStringLiteral("ok")));
    for (const VerifyCheck &check : report.checks) report.ok = report.ok && check.ok;
    return report;
}

}  // namespace headroom
