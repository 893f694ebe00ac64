// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/burnevidence.h"

#include "storage/events/ratiorollup.h"
#include "storage/events/rollup.h"
#include "storage/reviews/settlecauses.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace headroom {

namespace {

struct Use {
    std::int64_t units = 0;
    std::int64_t cost = 0;
    bool estimated = false;
};
using UseByKey = std::unordered_map<std::int64_t, Use>;

std::vector<BurnShare> largest(const UseByKey &uses, Dictionary &names)
{
    std::vector<BurnShare> shares;
    for (const auto &[id, use] : uses) {
        if (use.units == 0) continue;
        const QString key = id == 0 ? QString() : QString::fromStdString(names.keyOf(id));
        shares.push_back({key, use.units, {{use.cost}, use.estimated}});
    }
    std::ranges::sort(shares, [](const BurnShare &a, const BurnShare &b) {
        return std::tie(b.units, b.cost.amount, a.key) < std::tie(a.units, a.cost.amount, b.key);
    });
    if (shares.size() > kBurnShares) shares.resize(kBurnShares);
    return shares;
}

}  // namespace

BurnEvidenceReader::BurnEvidenceReader(LedgerState &state)
    : m_state(state), m_reader(state.db()), m_members(state.db(), QStringLiteral("member")),
      m_actions(state.db(), QStringLiteral("action")), m_routes(state.db(), QStringLiteral("route"))
{}

BurnEvidence BurnEvidenceReader::read(std::int64_t workspaceId, const Workspace &workspace, Bucket bucket,
                                      const Cycle &cycle, Instant at, std::int64_t seq)
{
    const CachedCatalog &catalog = m_state.catalog();
    UseByKey members;
    UseByKey actions;
    UseByKey routes;
    BurnEvidence evidence;
    const SegmentRange range{.workspaceId = workspaceId, .from = cycle.start.us, .to = at.us + 1};
    m_reader.forEach(range, [&](const SegmentInfo &, const SegmentColumns &columns) {
        for (std::size_t row = 0; row < columns.events; ++row) {
            if (columns.at[row] < range.from || std::pair(columns.at[row], columns.seq[row]) > std::pair(at.us, seq)) {
                continue;
            }
            const SummedEvent event = summed(*catalog.index, columns, row);
            const bool counts = event.charge.bucket == static_cast<std::int8_t>(bucket);
            for (Use *use : {&members[event.memberId], &actions[event.actionId], &routes[event.routeId]}) {
                if (counts) addChecked(use->units, event.charge.units);
                addChecked(use->cost, event.cost);
                use->estimated = use->estimated || event.estimated;
            }
            evidence.ratios.add(ratiosOf(columns, row, event.charge));
        }
    });
    evidence.members = largest(members, m_members);
    evidence.actions = largest(actions, m_actions);
    evidence.routes = largest(routes, m_routes);
    if (const PlanAssignment *assignment = assignmentAt(workspace, at)) {
        evidence.plan = assignment->plan;
        evidence.planVersion = assignment->version;
    }
    evidence.seats = workspace.seatCount();
    evidence.figures = causeFiguresAt(m_state, workspaceId, cycle, {at}).front();
    return evidence;
}

}  // namespace headroom
