// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/events/verifyuse.h"

#include "storage/events/comparerows.h"
#include "storage/events/dictionary.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString describe(const UseSums &sums)
{
    return u"%1 units, %2 nano-dollars, %3 events, %4 + %5 tokens"_s.arg(sums.units)
        .arg(sums.cost)
        .arg(sums.events)
        .arg(sums.inputTokens)
        .arg(sums.outputTokens);
}

}  // namespace

void compareUse(Connection &connection, UseAccumulator &events, Differences &differences)
{
    Dictionary actions(connection, u"action"_s);
    const auto action = [&](std::int64_t id) { return QString::fromStdString(actions.keyOf(id)); };
    {
        std::map<UseKey, UseSums> stored;
        Query query(connection, u"SELECT day, bucket, route_id, action_id, units, cost, estimated, events, "
                                "input_tokens, output_tokens FROM rollup_use"_s);
        query.run();
        while (query.next()) {
            const UseKey key{static_cast<std::int32_t>(query.integer(0)), static_cast<std::int8_t>(query.integer(1)),
                             query.integer(2), query.integer(3)};
            stored.emplace(key, UseSums{query.integer(4), query.integer(5), query.integer(6), query.integer(7),
                                        query.integer(8), query.integer(9)});
        }
        compareRows(std::move(stored), events.takeUse(),
                    [&](const UseKey &key, const UseSums &have, const UseSums &want) {
                        differences.add(u"rollup_use of action %1, %2, bucket %3: stored %4, events say %5"_s.arg(
                            action(key.actionId), CivilDate{key.day}.toString(), QString::number(key.bucket),
                            describe(have), describe(want)));
                    });
    }
    std::map<SizeKey, std::int64_t> stored;
    Query query(connection, u"SELECT week, action_id, size, events FROM rollup_input"_s);
    query.run();
    while (query.next()) {
        stored.emplace(SizeKey{static_cast<std::int32_t>(query.integer(0)), query.integer(1), query.integer(2)},
                       query.integer(3));
    }
    compareRows(std::move(stored), events.takeSizes(), [&](const SizeKey &key, std::int64_t have, std::int64_t want) {
        differences.add(u"rollup_input of action %1, week of %2, %3 tokens: stored %4 events, there are %5"_s
                            .arg(action(key.actionId), CivilDate{key.week}.toString())
                            .arg(key.size)
                            .arg(have)
                            .arg(want));
    });
}

}  // namespace headroom
