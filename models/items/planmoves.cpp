// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planmoves.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace headroom {

namespace {

bool leadsTo(const PlanMove &move, const QString &plan, int version)
{
    return move.to.plan == plan && move.to.version == version;
}

}  // namespace

Instant nextCycleStart(const Workspace &workspace, Instant now, Instant earliest)
{
    const Zone zone = Zone::named(workspace.timeZone).value_or(Zone());
    const Instant from = std::max(Instant{now.us + 1}, earliest);
    const Cycle cycle = cycleAt(workspace.cycleRule(), zone, from);
    return cycle.start == from ? cycle.start : cycle.end;
}

CatalogDraft withMoves(CatalogDraft draft, const Catalog &published, const QStringList &workspaces,
                       const MoveTarget &target, Instant now)
{
    QHash<QString, std::size_t> drafted;
    for (std::size_t i = 0; i < draft.moves.size(); ++i) drafted.insert(draft.moves[i].workspace, i);
    QHash<QString, const Workspace *> known;
    for (const Workspace &workspace : published.workspaces) known.insert(workspace.key, &workspace);
    for (const QString &key : workspaces) {
        const Workspace *workspace = known.value(key);
        if (!workspace) continue;
        const auto move = drafted.constFind(key);
        const PlanAssignment *present = assignmentAt(*workspace, now);
        if (move == drafted.constEnd() && present && present->plan == target.plan && present->version == target.version)
            continue;
        const Instant at = target.at ? *target.at : nextCycleStart(*workspace, now, target.effectiveFrom);
        PlanMove made{key, workspace->plans.value_or(std::vector<PlanAssignment>{}), {target.plan, target.version, at}};
        if (move == drafted.constEnd())
            draft.moves.push_back(std::move(made));
        else
            draft.moves[*move] = std::move(made);
    }
    return draft;
}

CatalogDraft withoutMoves(CatalogDraft draft, const QStringList &workspaces)
{
    const QSet<QString> keys(workspaces.begin(), workspaces.end());
    std::erase_if(draft.moves, [&keys](const PlanMove &move) { return keys.contains(move.workspace); });
    return draft;
}

CatalogDraft withoutPlan(CatalogDraft draft, const QString &plan)
{
    const DraftPlan *drafted = draft.plan(plan);
    if (!drafted) return draft;
    std::erase_if(draft.moves, [&](const PlanMove &move) { return leadsTo(move, plan, drafted->version.version); });
    std::erase_if(draft.plans, [&plan](const DraftPlan &candidate) { return candidate.key == plan; });
    return draft;
}

std::int64_t movesToDraft(const CatalogDraft &draft, const QString &plan)
{
    const DraftPlan *drafted = draft.plan(plan);
    if (!drafted) return 0;
    return std::ranges::count_if(draft.moves,
                                 [&](const PlanMove &move) { return leadsTo(move, plan, drafted->version.version); });
}

}  // namespace headroom
