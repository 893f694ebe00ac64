// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/eventtexts.h"

using namespace Qt::StringLiterals;

namespace headroom {

EventTexts::EventTexts(Connection &connection)
    : m_queries{Query(connection, u"SELECT key FROM member WHERE id = :id"_s),
                Query(connection, u"SELECT key FROM action WHERE id = :id"_s),
                Query(connection, u"SELECT key FROM route WHERE id = :id"_s)}
{}

EventTexts::Name &EventTexts::read(std::size_t table, std::int64_t id)
{
    const auto [name, isNew] = m_names[table].try_emplace(id);
    if (isNew && id != 0) {
        Query &query = m_queries[table];
        query.bind(u":id"_s, id).run();
        if (query.next()) name->second.text = query.text(0);
        query.finish();
    }
    return name->second;
}

bool EventTexts::nameHas(const TextFinder &finder, std::size_t table, std::int64_t id)
{
    Name &name = read(table, id);
    if (!name.found) name.found = finder.in(name.text);
    return *name.found;
}

bool EventTexts::has(const TextFinder &finder, const SegmentColumns &columns, std::size_t row)
{
    if (nameHas(finder, 0, columns.memberId[row]) || nameHas(finder, 1, columns.actionId[row]) ||
        nameHas(finder, 2, columns.routeId[row])) {
        return true;
    }
    for (const auto &column : columns.text) {
        if (!column.empty() && finder.in(column[row])) return true;
    }
    return false;
}

}  // namespace headroom
