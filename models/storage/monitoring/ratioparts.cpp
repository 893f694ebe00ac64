// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/monitoring/ratioparts.h"

#include "storage/events/dictionary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

void RatioParts::add(RatioPartKind kind, std::int64_t id, RatioSide side, const RatioSums &sums)
{
    Both &part = m_parts.of({kind, id});
    (side == RatioSide::Now ? part.now : part.before).add(sums);
}

std::vector<RatioPart> RatioParts::take(LedgerState &state)
{
    Dictionary members(state.db(), u"member"_s);
    Dictionary actions(state.db(), u"action"_s);
    Dictionary routes(state.db(), u"route"_s);
    const auto keyOf = [&](const Key &key) -> QString {
        switch (key.kind) {
        case RatioPartKind::Workspace: return state.catalog().workspacesById.at(key.id)->key;
        case RatioPartKind::Action: return QString::fromStdString(actions.keyOf(key.id));
        case RatioPartKind::Route: return QString::fromStdString(routes.keyOf(key.id));
        case RatioPartKind::Member: return QString::fromStdString(members.keyOf(key.id));
        }
        Q_UNREACHABLE();
    };
    std::vector<RatioPart> parts;
    for (const auto &[key, sums] : m_parts.take()) {
        if (sums.before == RatioSums{} && sums.now == RatioSums{}) continue;
        parts.push_back({key.kind, keyOf(key), sums.before, sums.now});
    }
    std::ranges::sort(parts, [](const RatioPart &a, const RatioPart &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.key < b.key;
    });
    return parts;
}

}  // namespace headroom
