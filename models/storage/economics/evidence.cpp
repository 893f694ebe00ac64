// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/economics/evidence.h"

#include "storage/events/userollup.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// Names of a dictionary; its id 0 is "not stated".
QHash<std::int64_t, QString> namesOf(Connection &connection, const QString &table)
{
    QHash<std::int64_t, QString> names;
    Query query(connection, u"SELECT id, key FROM %1"_s.arg(table));
    query.run();
    while (query.next()) names.insert(query.integer(0), query.text(1));
    return names;
}

// Sums of one combination over all days.
struct Combination {
    std::int8_t bucket = 0;
    std::int64_t routeId = 0;
    std::int64_t actionId = 0;
    auto operator<=>(const Combination &) const = default;
};

RouteUse asRow(const Combination &key, const UseSums &sums)
{
    RouteUse row;
    if (key.bucket != kUnmapped) row.bucket = static_cast<Bucket>(key.bucket);
    row.units = sums.units;
    row.events = sums.events;
    row.cost = {{sums.cost}, sums.estimated > 0};
    row.inputTokens = sums.inputTokens;
    row.outputTokens = sums.outputTokens;
    return row;
}

// Reads the sums of each day once, for the rows and the days of the answer.
class UseReader {
public:
    UseReader(Connection &connection, const DayWindow &window)
        : m_routes(namesOf(connection, u"route"_s)), m_actions(namesOf(connection, u"action"_s))
    {
        Query query(connection,
                    u"SELECT day, bucket, route_id, action_id, units, cost, estimated, events, input_tokens, "
                    "output_tokens FROM rollup_use WHERE day >= :first AND day < :end"_s);
        query.bind(u":first"_s, window.first.days).bind(u":end"_s, window.end.days).run();
        while (query.next()) {
            const Combination key{static_cast<std::int8_t>(query.integer(1)), query.integer(2), query.integer(3)};
            const UseSums sums{query.integer(4), query.integer(5), query.integer(6),
                               query.integer(7), query.integer(8), query.integer(9)};
            m_sums[key].add(sums);
            std::int64_t &tokens = m_tokens[{key.routeId, static_cast<std::int32_t>(query.integer(0))}];
            addChecked(tokens, sums.inputTokens);
            addChecked(tokens, sums.outputTokens);
        }
    }

    [[nodiscard]] std::vector<RouteUse> rows() const
    {
        std::vector<RouteUse> rows;
        rows.reserve(m_sums.size());
        for (const auto &[key, sums] : m_sums) {
            RouteUse &row = rows.emplace_back(asRow(key, sums));
            row.route = m_routes.value(key.routeId);
            row.action = m_actions.value(key.actionId);
        }
        const auto keyOf = [](const RouteUse &row) {
            return std::tuple(row.bucket ? index(*row.bucket) : kBucketCount, row.route, row.action);
        };
        std::ranges::sort(rows, [keyOf](const RouteUse &a, const RouteUse &b) {
            if (a.cost.amount != b.cost.amount) return a.cost.amount > b.cost.amount;
            return keyOf(a) < keyOf(b);
        });
        return rows;
    }

    [[nodiscard]] std::vector<RouteDay> days() const
    {
        std::vector<RouteDay> days;
        for (const auto &[key, tokens] : m_tokens) {
            if (tokens > 0) days.push_back({m_routes.value(key.first), CivilDate{key.second}, tokens});
        }
        std::ranges::sort(days, {}, [](const RouteDay &day) { return std::tie(day.route, day.day); });
        return days;
    }

    [[nodiscard]] const QHash<std::int64_t, QString> &actions() const { return m_actions; }

private:
    QHash<std::int64_t, QString> m_routes;
    QHash<std::int64_t, QString> m_actions;
    std::map<Combination, UseSums> m_sums;
    std::map<std::pair<std::int64_t, std::int32_t>, std::int64_t> m_tokens;  // by route and day
};

// The smallest size that at least 99 in 100 of the events do not exceed, from sizes in ascending order.
InputSize sizeFrom(const std::map<std::int64_t, std::int64_t> &eventsBySize)
{
    InputSize size;
    for (const auto &[tokens, events] : eventsBySize) size.events += events;
    size.largest = eventsBySize.rbegin()->first;
    std::int64_t above = size.events;
    for (const auto &[tokens, events] : eventsBySize) {
        above -= events;
        size.p99 = tokens;
        if (above <= size.events / 100) break;
    }
    return size;
}

std::vector<InputSize> sizes(Connection &connection, const DayWindow &window,
                             const QHash<std::int64_t, QString> &actions)
{
    std::vector<InputSize> sizes;
    if (window.days() <= 0) return sizes;
    std::map<std::int64_t, std::map<std::int64_t, std::int64_t>> events;  // by action and size
    Query query(connection, u"SELECT action_id, size, events FROM rollup_input WHERE week BETWEEN :first AND :last"_s);
    query.bind(u":first"_s, weekOf(window.first.days)).bind(u":last"_s, weekOf(window.end.days - 1)).run();
    while (query.next()) events[query.integer(0)][query.integer(1)] += query.integer(2);
    for (const auto &[actionId, bySize] : events) {
        sizes.push_back(sizeFrom(bySize));
        sizes.back().action = actions.value(actionId);
    }
    std::ranges::sort(sizes, {}, &InputSize::action);
    return sizes;
}

}  // namespace

ObservedUse observedUse(LedgerState &state, const DayWindow &window)
{
    const UseReader use(state.db(), window);
    return {window, use.rows(), use.days(), sizes(state.db(), window, use.actions())};
}

}  // namespace headroom
