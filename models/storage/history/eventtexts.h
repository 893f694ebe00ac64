// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/events/segmentcodec.h"
#include "storage/history/textfinder.h"

#include <array>
#include <unordered_map>

namespace headroom {

// The names that events have for their members, actions and routes, each read once.
class EventTexts {
public:
    explicit EventTexts(Connection &connection);

    const QString &member(std::int64_t id) { return nameOf(0, id); }
    const QString &action(std::int64_t id) { return nameOf(1, id); }
    const QString &route(std::int64_t id) { return nameOf(2, id); }
    // Whether a text of an event, its names among them, has a part; its workspace is none, which they all share. The
    // segment's texts are decoded.
    bool has(const TextFinder &finder, const SegmentColumns &columns, std::size_t row);

private:
    struct Name {
        QString text;
        std::optional<bool> found;
    };
    Name &read(std::size_t table, std::int64_t id);
    const QString &nameOf(std::size_t table, std::int64_t id) { return read(table, id).text; }
    bool nameHas(const TextFinder &finder, std::size_t table, std::int64_t id);

    std::array<Query, 3> m_queries;
    std::array<std::unordered_map<std::int64_t, Name>, 3> m_names;
};

}  // namespace headroom
