// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftinforce.h"

#include <algorithm>

namespace headroom {

namespace {

bool holds(const PlanAssignment &assignment, const QString &plan, int version)
{
    return assignment.plan == plan && assignment.version == version;
}

// Puts a version in the place of every assignment since `from` that `replaces` names; earlier ones stay for the use
// that was recorded under them.
template<typename Replaces>
bool putInForce(Workspace &workspace, const PlanAssignment &version, Instant from, Replaces replaces)
{
    const PlanAssignment *before = assignmentAt(workspace, from);
    bool found = before && replaces(*before);
    const bool atOnce = found;
    for (PlanAssignment &assignment : *workspace.plans) {
        if (assignment.from <= from || !replaces(assignment)) continue;
        assignment = {version.plan, version.version, assignment.from};
        found = true;
    }
    if (atOnce) workspace.plans->push_back({version.plan, version.version, from});
    return found;
}

void move(Workspace &workspace, const PlanAssignment &version, Instant from)
{
    if (!workspace.plans) workspace.plans.emplace();
    const auto ofPlan = [&version](const PlanAssignment &assignment) { return assignment.plan == version.plan; };
    if (putInForce(workspace, version, from, ofPlan)) return;
    // It comes from another plan: as if it had come before all this.
    std::erase_if(*workspace.plans, [from](const PlanAssignment &assignment) { return from <= assignment.from; });
    workspace.plans->push_back({version.plan, version.version, from});
}

void layMoves(Catalog &catalog, const CatalogDraft &draft, Instant from)
{
    QHash<QString, Workspace *> byKey;
    for (Workspace &workspace : catalog.workspaces) byKey.insert(workspace.key, &workspace);
    for (const PlanMove &each : draft.moves) {
        if (Workspace *workspace = byKey.value(each.workspace)) {
            workspace->plans = each.base;
            move(*workspace, each.to, from);
        }
    }
}

void layVersion(Catalog &catalog, const CatalogDraft &draft, const DraftPlan &plan, Instant from)
{
    const int number = plan.version.version;
    const auto isMove = [&](const PlanMove &each) { return holds(each.to, plan.key, number); };
    if (!plan.base || std::ranges::any_of(draft.moves, isMove)) return;
    const auto ofBase = [&](const PlanAssignment &assignment) {
        return holds(assignment, plan.key, plan.base->version);
    };
    for (Workspace &workspace : catalog.workspaces) {
        if (workspace.plans) putInForce(workspace, {plan.key, number, from}, from, ofBase);
    }
}

}  // namespace

Catalog asIfInForce(const Catalog &published, const CatalogDraft &draft, Instant from)
{
    Catalog catalog = laidOver(published, draft);
    if (draft.sheet) {
        const int number = draft.sheet->sheet.version;
        std::erase_if(catalog.routeSheets,
                      [&](const RouteSheet &sheet) { return sheet.version != number && from < sheet.effectiveFrom; });
        const auto drafted = std::ranges::find(catalog.routeSheets, number, &RouteSheet::version);
        drafted->effectiveFrom = from;
    }
    layMoves(catalog, draft, from);
    for (const DraftPlan &plan : draft.plans) layVersion(catalog, draft, plan, from);
    return catalog;
}

}  // namespace headroom
