// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/verifyratios.h"

#include "storage/events/comparerows.h"
#include "storage/events/dictionary.h"
#include "storage/events/ratiorows.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString describe(const RatioSums &sums)
{
    QStringList values;
    for (const std::int64_t value : sums.values()) values << QString::number(value);
    return values.join(u", "_s);
}

QString unlike(const QString &row, const QString &have, const QString &want)
{
    return u"%1: stored %2, events say %3"_s.arg(row, have, want);
}

}  // namespace

void compareRatios(Connection &connection, RatioAccumulator &events, Differences &differences)
{
    const RatioAccumulator::Rows wanted = events.take();
    {
        std::map<std::int32_t, RatioSums> stored;
        Query query(connection, u"SELECT day, %1 FROM rollup_ratio"_s.arg(kRatioColumns));
        query.run();
        while (query.next()) stored.emplace(static_cast<std::int32_t>(query.integer(0)), ratioSumsFrom(query, 1));
        compareRows(std::move(stored), wanted.days,
                    [&](std::int32_t day, const RatioSums &have, const RatioSums &want) {
                        differences.add(unlike(u"rollup_ratio of %1"_s.arg(CivilDate{day}.toString()), describe(have),
                                               describe(want)));
                    });
    }
    Dictionary actions(connection, u"action"_s);
    Dictionary routes(connection, u"route"_s);
    std::map<RatioUseKey, RatioSums> stored;
    Query query(connection, u"SELECT day, action_id, route_id, %1 FROM rollup_ratio_use"_s.arg(kRatioColumns));
    query.run();
    while (query.next()) {
        stored.emplace(RatioUseKey{static_cast<std::int32_t>(query.integer(0)), query.integer(1), query.integer(2)},
                       ratioSumsFrom(query, 3));
    }
    compareRows(std::move(stored), wanted.use,
                [&](const RatioUseKey &key, const RatioSums &have, const RatioSums &want) {
                    differences.add(
                        unlike(u"rollup_ratio_use of action %1, route %2, %3"_s.arg(
                                   QString::fromStdString(actions.keyOf(key.actionId)),
                                   QString::fromStdString(routes.keyOf(key.routeId)), CivilDate{key.day}.toString()),
                               describe(have), describe(want)));
                });
}

void compareWorkspaceRatios(Connection &connection, std::int64_t workspaceId, const QString &workspace,
                            WorkspaceRatios &events, Differences &differences)
{
    {
        std::map<RatioDayKey, RatioSums> stored;
        Query query(connection,
                    u"SELECT day, %1 FROM rollup_ratio_workspace WHERE workspace_id = :workspace"_s.arg(kRatioColumns));
        query.bind(u":workspace"_s, workspaceId).run();
        while (query.next()) {
            stored.emplace(RatioDayKey{workspaceId, static_cast<std::int32_t>(query.integer(0))},
                           ratioSumsFrom(query, 1));
        }
        compareRows(std::move(stored), events.takeDays(),
                    [&](const RatioDayKey &key, const RatioSums &have, const RatioSums &want) {
                        differences.add(unlike(u"rollup_ratio_workspace of workspace %1, %2"_s.arg(
                                                   workspace, CivilDate{key.day}.toString()),
                                               describe(have), describe(want)));
                    });
    }
    std::map<CreditKey, std::int64_t> stored;
    Query query(connection, u"SELECT day, bucket, units FROM rollup_credit WHERE workspace_id = :workspace"_s);
    query.bind(u":workspace"_s, workspaceId).run();
    while (query.next()) {
        stored.emplace(CreditKey{workspaceId, static_cast<std::int32_t>(query.integer(0)),
                                 static_cast<std::int8_t>(query.integer(1))},
                       query.integer(2));
    }
    compareRows(
        std::move(stored), events.takeCredits(), [&](const CreditKey &key, std::int64_t have, std::int64_t want) {
            differences.add(
                unlike(u"rollup_credit of workspace %1, %2, bucket %3"_s.arg(workspace, CivilDate{key.day}.toString())
                           .arg(key.bucket),
                       QString::number(have), QString::number(want)));
        });
}

}  // namespace headroom
