// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/drafts.h"

#include <algorithm>

namespace headroom::testing {

namespace {

bool coin()
{
    return *rc::gen::arbitrary<bool>();
}

Instant someInstant()
{
    return {*rc::gen::inRange<std::int64_t>(0, kEndOfTime.us)};
}

void draftPlans(CatalogDraft &draft, const Catalog &published, const Catalog &other)
{
    std::vector<PlanVersion> contents;
    for (const Plan &plan : other.plans) contents.insert(contents.end(), plan.versions.begin(), plan.versions.end());
    QStringList keys{QStringLiteral("new plan")};
    for (const Plan &plan : published.plans) keys << plan.key;
    for (const QString &key : keys) {
        if (!coin()) continue;
        DraftPlan &plan = beginPlan(draft, published, key, someInstant());
        if (coin()) plan.name = QStringLiteral("Renamed \u4e2d");
        if (contents.empty()) continue;
        const int number = plan.version.version;
        plan.version = *rc::gen::elementOf(contents);
        plan.version.version = number;
    }
}

void draftSheet(CatalogDraft &draft, const Catalog &published, const Catalog &other)
{
    if (!coin()) return;
    DraftSheet &sheet = beginSheet(draft, published, someInstant());
    if (other.routeSheets.empty() || coin()) return;
    const Catalog after = laidOver(published, draft);
    std::vector<SheetAction> actions = (*rc::gen::elementOf(other.routeSheets)).actions;
    std::erase_if(actions, [&](const SheetAction &action) {
        return !after.route(action.route) || (action.fallbackRoute && !after.route(*action.fallbackRoute)) ||
               (action.downgradeTo && !after.route(action.downgradeTo->route));
    });
    sheet.sheet.actions = std::move(actions);
}

void draftMoves(CatalogDraft &draft, const Catalog &published)
{
    const Catalog after = laidOver(published, draft);
    for (const Workspace &workspace : after.workspaces) {
        for (const Plan &plan : after.plans) {
            for (const PlanVersion &version : plan.versions) {
                if (*rc::gen::inRange(0, 4) > 0) continue;
                const Workspace *known = published.workspace(workspace.key);
                const auto base = known ? known->plans : std::nullopt;
                draft.moves.push_back({workspace.key,
                                       base.value_or(std::vector<PlanAssignment>()),
                                       {plan.key, version.version, version.effectiveFrom}});
            }
        }
    }
}

// What may be found in a field while it is edited.
QString oddText()
{
    return *rc::gen::element(QString(), QStringLiteral(" "), QStringLiteral("no such thing"), QString(3, QChar(u'\0')),
                             QString(70'000, QChar(u'x')));
}

void breakPlan(DraftPlan &plan)
{
    if (coin()) plan.key = oddText();
    if (coin()) plan.name = oddText();
    if (coin()) plan.version.version = *rc::gen::inRange(-3, 3);
    if (coin()) plan.version.price = {*rc::gen::arbitrary<std::int64_t>()};
    for (auto &[bucket, limit] : plan.version.limits) {
        if (coin()) limit.confirmPercent = *rc::gen::arbitrary<int>();
        if (coin()) limit.warnPercent = *rc::gen::arbitrary<int>();
        if (coin()) limit.memberDailyCap = *rc::gen::arbitrary<std::int64_t>();
        if (coin()) limit.unit = *rc::gen::element(Unit::Action, Unit::Page, Unit::File, Unit::Record);
        if (coin()) limit.overageCap = *rc::gen::arbitrary<std::int64_t>();
        if (coin()) limit.allowance = {false, *rc::gen::arbitrary<std::int64_t>()};
    }
}

void breakSheet(RouteSheet &sheet)
{
    if (!sheet.actions.empty() && coin()) sheet.actions.push_back(sheet.actions.front());
    for (SheetAction &action : sheet.actions) {
        if (coin()) action.action = oddText();
        if (coin()) action.route = oddText();
        if (coin()) action.fallbackRoute = coin() ? action.route : oddText();
        if (coin()) action.mode = coin() ? Mode::Batch : Mode::Sync;
        if (coin()) action.asyncExpectationShown = std::nullopt;
        if (coin()) action.downgradeTo = DowngradeTarget{oddText(), action.bucket};
        if (coin()) action.warnPercent = *rc::gen::arbitrary<int>();
    }
}

void breakRoute(Route &route)
{
    if (coin()) route.key = oddText();
    if (coin()) route.provider = oddText();
    if (coin()) route.modes = *rc::gen::element(std::vector<Mode>{}, std::vector{Mode::Sync, Mode::Sync});
    if (coin()) route.pool = oddText();
    if (coin()) route.contextWindow = *rc::gen::arbitrary<std::int64_t>();
    if (coin()) {
        RoutePrice price;
        price.input = {*rc::gen::arbitrary<std::int64_t>()};
        price.batchPercent = *rc::gen::arbitrary<int>();
        route.prices = std::vector{price, price};
    }
}

void breakWorkspace(Workspace &workspace)
{
    if (coin()) workspace.key = oddText();
    if (coin()) workspace.timeZone = QByteArray("Nowhere/Land");
    if (coin()) workspace.seats = *rc::gen::arbitrary<int>();
    if (coin()) {
        const Grant grant{Bucket::PremiumSync, *rc::gen::arbitrary<std::int64_t>(), {-1}, someInstant(), someInstant()};
        workspace.addons = std::vector{grant, grant};
    }
    if (coin()) {
        const Workflow workflow{oddText(), oddText(), oddText(), -1, {-1}, std::nullopt, someInstant(), someInstant()};
        workspace.workflows = std::vector{workflow, workflow};
    }
}

void breakCeiling(Ceiling &ceiling)
{
    if (coin()) ceiling.surface = oddText();
    if (coin()) ceiling.minRecords = *rc::gen::arbitrary<std::int64_t>();
    if (coin()) ceiling.maxRecords = *rc::gen::arbitrary<std::int64_t>();
    if (coin()) ceiling.source = oddText();
}

}  // namespace

CatalogDraft arbitraryDraft(const Catalog &published)
{
    const Catalog other = *arbitraryCatalog(1);
    CatalogDraft draft;
    for (const Pool &pool : other.pools) {
        if (coin()) putPool(draft, published, pool);
    }
    for (const Route &route : other.routes) {
        const Catalog after = laidOver(published, draft);
        const auto there = [&](const Pool &pool) { return pool.key == route.pool; };
        if (route.pool && std::ranges::none_of(after.pools, there)) continue;
        if (coin()) putRoute(draft, published, route);
    }
    for (const Ceiling &ceiling : other.ceilings) {
        if (coin()) putCeiling(draft, published, ceiling);
    }
    draftPlans(draft, published, other);
    draftSheet(draft, published, other);
    const Catalog after = laidOver(published, draft);
    for (Workspace workspace : other.workspaces) {
        const Workspace *known = published.workspace(workspace.key);
        workspace.plans = known ? known->plans : std::nullopt;
        if (workspace.workflows)
            std::erase_if(*workspace.workflows, [&](const Workflow &w) { return !after.route(w.route); });
        if (coin()) putWorkspace(draft, published, workspace);
    }
    draftMoves(draft, published);
    return draft;
}

CatalogDraft arbitraryBrokenDraft(const Catalog &published)
{
    CatalogDraft draft = arbitraryDraft(published);
    for (DraftPlan &plan : draft.plans) {
        if (coin()) breakPlan(plan);
    }
    if (draft.sheet && coin()) breakSheet(draft.sheet->sheet);
    for (DraftEntry<Route> &route : draft.routes) {
        if (coin()) breakRoute(route.entry);
    }
    for (DraftEntry<Workspace> &workspace : draft.workspaces) {
        if (coin()) breakWorkspace(workspace.entry);
    }
    for (DraftEntry<Ceiling> &ceiling : draft.ceilings) {
        if (coin()) breakCeiling(ceiling.entry);
    }
    for (PlanMove &move : draft.moves) {
        if (coin()) move.workspace = oddText();
        if (coin()) move.to.version = *rc::gen::inRange(-2, 5);
        if (coin()) move.to.from = someInstant();
    }
    return draft;
}

}  // namespace headroom::testing
