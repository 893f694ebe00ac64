// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftcheck.h"

#include "draftscene.h"

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const Instant kLater = at("2026-12-01T00:00:00Z");

SheetAction &named(std::vector<SheetAction> &actions, const QString &name)
{
    return *std::ranges::find(actions, name, &SheetAction::action);
}

// Sheet 3, edited; a warning rule of "chat" makes it another than sheet 2.
std::function<void(CatalogDraft &)> sheet(std::function<void(std::vector<SheetAction> &)> edit, Instant from = kLater)
{
    return [edit = std::move(edit), from](CatalogDraft &draft) {
        std::vector<SheetAction> &actions = beginSheet(draft, scenePublished(), from).sheet.actions;
        if (from >= at(kNow)) named(actions, u"chat"_s).warnPercent = 60;
        edit(actions);
    };
}

SheetAction action(const QString &name, const QString &route = u"mini"_s, const QString &fallback = {})
{
    SheetAction action;
    action.action = name;
    action.bucket = Bucket::StandardSync;
    action.route = route;
    if (!fallback.isEmpty()) action.fallbackRoute = fallback;
    return action;
}

std::function<void(CatalogDraft &)> route(const QString &key, std::function<void(Route &)> edit)
{
    return [key, edit = std::move(edit)](CatalogDraft &draft) {
        const Route *known = scenePublished().route(key);
        Route route = known ? *known : Route{};
        route.key = key;
        edit(route);
        putRoute(draft, scenePublished(), route);
    };
}

std::function<void(CatalogDraft &)> pool(std::function<void(Pool &)> edit)
{
    return [edit = std::move(edit)](CatalogDraft &draft) {
        Pool pool = scenePublished().pools[0];
        edit(pool);
        putPool(draft, scenePublished(), pool);
    };
}

std::function<void(CatalogDraft &)> ceiling(std::function<void(Ceiling &)> edit)
{
    return [edit = std::move(edit)](CatalogDraft &draft) {
        Ceiling ceiling = scenePublished().ceilings[0];
        ceiling.windowHours = 24;
        edit(ceiling);
        putCeiling(draft, scenePublished(), ceiling);
    };
}

RoutePrice price(const char *from, std::int64_t input = 1, std::int64_t output = 2)
{
    return {at(from), {input}, {}, {output}, {}};
}

// clang-format off
const std::vector<DraftCase> &sheetCases()
{
    static const std::vector<DraftCase> cases{
        {"a changed warning rule", sheet([](auto &) {}), {}, {}},
        {"nothing changed", sheet([](auto &a) { named(a, u"chat"_s).warnPercent.reset(); }), {u"E route_sheet/3"_s}, u"Route sheet 3 says the same as sheet 2."_s},
        {"a number that is published", [](CatalogDraft &draft) { sheet([](auto &) {})(draft); draft.sheet->sheet.version = 1; }, {u"E route_sheet/1 version"_s}, u"Route sheet 1 is published and never changes. The next one is 3."_s},

        {"an action twice", sheet([](auto &a) { a.push_back(action(u"chat"_s)); }), {u"E route_sheet/3 actions[chat].action"_s, u"E route_sheet/3 actions[chat].action"_s}, u"“chat” is in the sheet twice."_s},
        {"an action without name", sheet([](auto &a) { a.push_back(action({})); }), {u"E route_sheet/3 actions[].action"_s}, u"Nothing is written here."_s},
        {"no route", sheet([](auto &a) { a.push_back(action(u"new"_s, {})); }), {u"E route_sheet/3 actions[new].route"_s}, u"Choose a route."_s},
        {"an unknown route", sheet([](auto &a) { a.push_back(action(u"new"_s, u"none"_s)); }), {u"E route_sheet/3 actions[new].route"_s}, u"There is no route “none”."_s},
        {"a route met in events", sheet([](auto &a) { a.push_back(action(u"new"_s, u"met"_s)); }), {u"E route_sheet/3 actions[new].route"_s}, u"Route “met” was only met in events so far."_s},
        {"a route that is drafted", [](CatalogDraft &draft) { route(u"met"_s, [](auto &r) { r.provider = u"openai"_s; })(draft); sheet([](auto &a) { a.push_back(action(u"new"_s, u"met"_s)); })(draft); }, {}, {}},

        {"an unknown fallback", sheet([](auto &a) { a.push_back(action(u"new"_s, u"mini"_s, u"none"_s)); }), {u"E route_sheet/3 actions[new].fallback_route"_s}, u"There is no route “none”."_s},
        {"a fallback to itself", sheet([](auto &a) { a.push_back(action(u"new"_s, u"mini"_s, u"mini"_s)); }), {u"E route_sheet/3 actions[new].fallback_route"_s}, u"This is the action's own route."_s},
        {"fallbacks that go round", sheet([](auto &a) { a.push_back(action(u"new"_s, u"mini"_s, u"other"_s)); a.push_back(action(u"newer"_s, u"other"_s, u"deep"_s)); }),
         {u"E route_sheet/3 actions[research].fallback_route"_s, u"E route_sheet/3 actions[new].fallback_route"_s, u"E route_sheet/3 actions[newer].fallback_route"_s}, u"The fallbacks go round: deep → mini → other → deep."_s},
        {"a fallback beside the loop is fine", sheet([](auto &a) { named(a, u"research"_s).fallbackRoute.reset(); a.push_back(action(u"x"_s, u"other"_s, u"mini"_s)); a.push_back(action(u"y"_s, u"other"_s, u"deep"_s)); a.push_back(action(u"z"_s, u"deep"_s, u"mini"_s)); }), {}, {}},

        {"batch down a route for sync (R36)", sheet([](auto &a) { named(a, u"chat"_s).mode = Mode::Batch; named(a, u"chat"_s).asyncExpectationShown = true; }), {u"E route_sheet/3 actions[chat].mode"_s}, u"“mini” (openai, gpt-5-mini) is not eligible for batch, in which “chat” is sent."_s},
        {"records down a route for sync (R36)", sheet([](auto &a) { named(a, u"evals"_s).route = u"mini"_s; }), {u"E route_sheet/3 actions[evals].mode"_s}, u"not eligible for batch"_s},
        {"records with a fallback for sync (R36)", sheet([](auto &a) { named(a, u"evals"_s).fallbackRoute = u"mini"_s; }), {u"E route_sheet/3 actions[evals].fallback_route"_s}, u"not eligible for batch"_s},
        {"records downgraded to a route for sync (R36)", sheet([](auto &a) { named(a, u"evals"_s).downgradeTo = DowngradeTarget{u"mini"_s, Bucket::StandardSync}; }), {u"E route_sheet/3 actions[evals].downgrade_to.route"_s}, u"not eligible for batch"_s},
        {"records in sync", sheet([](auto &a) { named(a, u"evals"_s).mode = Mode::Sync; named(a, u"evals"_s).route = u"mini"_s; }), {}, {}},
        {"an action that people wait for in batch (R36)", sheet([](auto &a) { named(a, u"read"_s).mode = Mode::Batch; }), {u"E route_sheet/3 actions[read].mode"_s}, u"“read” is in the bucket “Long-context work”, so that people wait for its answer."_s},
        {"the same with the expectation shown (R36)", sheet([](auto &a) { named(a, u"read"_s).mode = Mode::Batch; named(a, u"read"_s).asyncExpectationShown = true; }), {}, {}},
        {"the same with the expectation denied (R36)", sheet([](auto &a) { named(a, u"read"_s).mode = Mode::Batch; named(a, u"read"_s).asyncExpectationShown = false; }), {u"E route_sheet/3 actions[read].mode"_s}, {}},

        {"a downgrade to its own bucket (R36)", sheet([](auto &a) { named(a, u"research"_s).downgradeTo->bucket = Bucket::PremiumSync; }), {u"E route_sheet/3 actions[research].downgrade_to.bucket"_s}, u"This is the action's own bucket."_s},
        {"a downgrade to no route", sheet([](auto &a) { named(a, u"research"_s).downgradeTo->route = u"none"_s; }), {u"E route_sheet/3 actions[research].downgrade_to.route"_s}, u"There is no route “none”."_s},
        {"a downgrade that costs more (R36)", sheet([](auto &a) { named(a, u"chat"_s).downgradeTo = DowngradeTarget{u"deep"_s, Bucket::PremiumSync}; }), {u"W route_sheet/3 actions[chat].downgrade_to.route"_s},
         u"A downgrade to “deep” (openai, gpt-5, eastus) is not cheaper: $1.25 + 10.00 for a million tokens in and out, where “mini” (openai, gpt-5-mini) costs $0.25 + 2.00."_s},
        {"a downgrade to the same route", sheet([](auto &a) { named(a, u"chat"_s).downgradeTo = DowngradeTarget{u"mini"_s, Bucket::PremiumSync}; }), {u"W route_sheet/3 actions[chat].downgrade_to.route"_s}, u"is not cheaper"_s},
        {"a downgrade without a price", sheet([](auto &a) { named(a, u"chat"_s).downgradeTo = DowngradeTarget{u"other"_s, Bucket::PremiumSync}; }), {u"W route_sheet/3 actions[chat].downgrade_to.route"_s}, u"cannot be told: “other” has no price at 2026-12-01T00:00:00Z."_s},
        {"a warning rule of 0 %", sheet([](auto &a) { named(a, u"chat"_s).warnPercent = 0; }), {u"E route_sheet/3 actions[chat].warn_percent"_s}, u"0 is no percentage from 1 to 100."_s},

        {"long content that does not fit", sheet([](auto &a) { named(a, u"read"_s).route = u"mini"_s; }), {u"E route_sheet/3 actions[read].route"_s}, u"The largest 1 % of the requests of “read” send more than"_s},
        {"long content without a window", sheet([](auto &a) { named(a, u"read"_s).route = u"other"_s; }), {u"W route_sheet/3 actions[read].route"_s}, u"“other” states no context window"_s},
        {"other content that does not fit", sheet([](auto &a) { a.push_back(action(u"big"_s)); }), {u"W route_sheet/3 actions[big].route"_s}, u"the context window of “mini” (openai, gpt-5-mini) is"_s},
        {"content that does not fit the fallback", sheet([](auto &a) { a.push_back(action(u"big"_s, u"deep"_s, u"mini"_s)); }), {u"W route_sheet/3 actions[big].fallback_route"_s}, u"The largest 1 %"_s},

        {"an action taken away in use", sheet([](auto &a) { std::erase_if(a, [](const auto &one) { return one.action == u"evals"_s; }); }), {u"E route_sheet/3 actions[evals]"_s}, u"“evals” is in use: 5 events from 2026-08-22 to 2026-11-20."_s},
        {"an action taken away that nobody uses", sheet([](auto &a) { std::erase_if(a, [](const auto &one) { return one.action == u"chat"_s; }); }), {}, {}},

        {"an action added in the past (R7)", sheet([](auto &a) { a.push_back(action(u"new"_s)); }, at("2026-07-01T00:00:00Z")), {}, {}},
        {"an action changed in the past (R7)", sheet([](auto &a) { named(a, u"chat"_s).warnPercent = 60; }, at("2026-07-01T00:00:00Z")), {u"E route_sheet/3 effective_from"_s}, u"2026-07-01T00:00:00Z is in the past, where route sheet 2 was in force, and 1 of its action(s) would change: chat."_s},
        {"an action gone in the past (R7)", sheet([](auto &a) { std::erase_if(a, [](const auto &one) { return one.action == u"chat"_s; }); }, at("2026-07-01T00:00:00Z")), {u"E route_sheet/3 effective_from"_s}, u"would change: chat."_s},
        {"defaults said in the past (R7)", sheet([](auto &a) { named(a, u"evals"_s).mode = Mode::Batch; a.push_back(action(u"new"_s)); }, at("2026-07-01T00:00:00Z")), {}, {}},
        {"added where another sheet follows", sheet([](auto &a) { a.push_back(action(u"new"_s)); }, at("2026-02-01T00:00:00Z")), {u"W route_sheet/3 effective_from"_s}, u"Route sheet 2, published before, takes its place from 2026-06-01T00:00:00Z on."_s},
        {"before every sheet", sheet([](auto &a) { a.push_back(action(u"new"_s)); }, at("2025-02-01T00:00:00Z")), {u"W route_sheet/3 effective_from"_s, u"W route_sheet/3 actions[research].downgrade_to.route"_s}, u"Route sheet 1"_s},
    };
    return cases;
}

const std::vector<DraftCase> &routeCases()
{
    static const std::vector<DraftCase> cases{
        {"another region", route(u"deep"_s, [](auto &r) { r.region = u"westus"_s; }), {}, {}},
        {"a new route", route(u"new"_s, [](auto &) {}), {}, {}},
        {"without key", route({}, [](auto &) {}), {u"E route/ key"_s}, u"Give it a key"_s},
        {"a key with spaces", route(u"a b"_s, [](auto &) {}), {u"E route/a b key"_s}, u"A key has no spaces."_s},
        {"a key that is published", [](CatalogDraft &draft) { draft.routes.push_back({std::nullopt, *scenePublished().route(u"mini"_s)}); }, {u"E route/mini key"_s}, u"“mini” is published already."_s},
        {"a key drafted twice", [](CatalogDraft &draft) { Route r; r.key = u"new"_s; draft.routes.push_back({std::nullopt, r}); draft.routes.push_back({std::nullopt, r}); }, {u"E route/new key"_s, u"E route/new key"_s}, u"drafted twice"_s},
        {"a route met in events is completed", route(u"met"_s, [](auto &r) { r.region = u"x"_s; }), {}, {}},
        {"an empty provider", route(u"deep"_s, [](auto &r) { r.provider = QString(); }), {u"E route/deep provider"_s}, u"Nothing is written here."_s},
        {"no such pool", route(u"deep"_s, [](auto &r) { r.pool = u"west"_s; }), {u"E route/deep pool"_s}, u"There is no pool “west”."_s},
        {"a pool that is drafted", [](CatalogDraft &draft) { Pool p; p.key = u"west"_s; putPool(draft, scenePublished(), p); route(u"deep"_s, [](auto &r) { r.pool = u"west"_s; })(draft); }, {}, {}},
        {"no window", route(u"other"_s, [](auto &r) { r.contextWindow = 0; }), {u"E route/other context_window"_s}, u"0 is below 1"_s},
        {"a window below what is sent", route(u"deep"_s, [](auto &r) { r.contextWindow = 200'000; }), {u"W route/deep context_window"_s}, u"The largest 1 % of the requests of “read” send more than"_s},
        {"no mode", route(u"other"_s, [](auto &r) { r.modes = std::vector<Mode>{}; }), {u"E route/other modes"_s}, u"Choose one."_s},
        {"a mode twice", route(u"other"_s, [](auto &r) { r.modes = std::vector{Mode::Sync, Mode::Batch, Mode::Sync}; }), {u"E route/other modes"_s}, u"Name each once."_s},
        {"a mode that the sheet uses", route(u"deep"_s, [](auto &r) { r.modes = std::vector{Mode::Sync}; }), {u"E route/deep modes"_s}, u"Route sheet 2 sends 1 action(s) here in mode batch: evals."_s},
        {"the mode of a fallback", route(u"mini"_s, [](auto &r) { r.modes = std::vector{Mode::Batch}; }), {u"E route/mini modes"_s}, u"Route sheet 2 sends 2 action(s) here in mode sync: chat, research."_s},
        {"a mode that nobody uses", route(u"other"_s, [](auto &r) { r.modes = std::vector{Mode::Sync}; }), {}, {}},

        {"a price from now on", route(u"deep"_s, [](auto &r) { r.prices->push_back(price(kNow)); }), {}, {}},
        {"two prices at once", route(u"deep"_s, [](auto &r) { r.prices->push_back(price("2026-12-01T00:00:00Z")); r.prices->push_back(price("2026-12-01T00:00:00Z", 5)); }), {u"E route/deep prices[3].from"_s}, u"Two prices begin at 2026-12-01T00:00:00Z."_s},
        {"negative prices", route(u"deep"_s, [](auto &r) { r.prices->push_back(price("2026-12-01T00:00:00Z", -1'000'000'000, -1)); }), {u"E route/deep prices[2].input_per_mtok"_s, u"E route/deep prices[2].output_per_mtok"_s}, u"-1.00 is below 0."_s},
        {"batch at 101 %", route(u"deep"_s, [](auto &r) { r.prices->push_back(price("2026-12-01T00:00:00Z")); r.prices->back().batchPercent = 101; }), {u"E route/deep prices[2].batch_percent"_s}, u"101 is no percentage from 0 to 100."_s},
        {"batch for nothing", route(u"deep"_s, [](auto &r) { r.prices->push_back(price("2026-12-01T00:00:00Z")); r.prices->back().batchPercent = 0; }), {}, {}},
        {"a price of the past (R33)", route(u"deep"_s, [](auto &r) { r.prices->push_back(price("2026-10-01T00:00:00Z")); }), {u"W route/deep prices[2].from"_s}, u"costs that the ledger estimated from 2026-10-01T00:00:00Z on are estimated anew"_s},
        {"a price of the past changed (R33)", route(u"deep"_s, [](auto &r) { (*r.prices)[0].output = {1}; }), {u"W route/deep prices[1].from"_s}, {}},
        {"a price of the past taken away (R33)", route(u"deep"_s, [](auto &r) { r.prices.reset(); }), {u"W route/deep prices"_s}, {}},

        {"a larger pool", pool([](auto &p) { p.tokensPerMinute = 5; }), {}, {}},
        {"a pool of nothing", pool([](auto &p) { p.tokensPerMinute = 0; }), {u"W pool/east tokens_per_minute"_s}, u"can promise nothing"_s},
        {"a pool below nothing", pool([](auto &p) { p.tokensPerMinute = -1; }), {u"E pool/east tokens_per_minute"_s}, u"-1 is below 0"_s},
        {"a pool without key", pool([](auto &p) { p.key = QString(); }), {u"E pool/ key"_s}, {}},

        {"a reviewed ceiling", ceiling([](auto &) {}), {}, {}},
        {"reviewed tomorrow", ceiling([](auto &c) { c.lastReviewed = day("2026-11-21"); }), {u"E ceiling/batch last_reviewed"_s}, u"2026-11-21 is in the future."_s},
        {"reviewed today", ceiling([](auto &c) { c.lastReviewed = day("2026-11-20"); }), {}, {}},
        {"reviewed 89 days ago (R35)", ceiling([](auto &c) { c.lastReviewed = day("2026-08-23"); }), {}, {}},
        {"reviewed 90 days ago (R35)", ceiling([](auto &c) { c.lastReviewed = day("2026-08-22"); }), {u"W ceiling/batch last_reviewed"_s}, u"Last reviewed 90 day(s) ago"_s},
        {"never reviewed (R35)", ceiling([](auto &c) { c.lastReviewed.reset(); }), {u"W ceiling/batch last_reviewed"_s}, u"Nobody has reviewed"_s},
        {"the least above the most", ceiling([](auto &c) { c.minRecords = 60; c.maxRecords = 50; }), {u"E ceiling/batch min_records"_s}, u"The least (60) is above the most (50)"_s},
        {"at most nothing", ceiling([](auto &c) { c.maxBytes = 0; c.windowHours = 0; }), {u"E ceiling/batch max_bytes"_s, u"E ceiling/batch window_hours"_s}, {}},
    };
    return cases;
}
// clang-format on

}  // namespace

// What is said of drafted sheets, routes, pools and ceilings.
class TestDraftCheckRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sheets_data() { addCases(sheetCases()); }
    void sheets();
    void entries_data() { addCases(routeCases()); }
    void entries();
    void figuresAreSaid();
    void aBatchPercentageMakesItCheaper();
    void aLargeDraftIsCheckedWhole();
};

void TestDraftCheckRoutes::sheets()
{
    QFETCH(int, index);
    runCase(sheetCases().at(static_cast<std::size_t>(index)));
}

void TestDraftCheckRoutes::entries()
{
    QFETCH(int, index);
    runCase(routeCases().at(static_cast<std::size_t>(index)));
}

void TestDraftCheckRoutes::figuresAreSaid()
{
    CatalogDraft draft;
    sheet([](auto &actions) { named(actions, u"read"_s).route = u"mini"_s; })(draft);
    const QString message = checked(draft).front().message;
    const auto figure = [](int n) { return QLocale().toString(n); };
    QVERIFY2(message.contains(figure(250'000)), qPrintable(message));
    QVERIFY2(message.contains(figure(100'000)), qPrintable(message));
}

void TestDraftCheckRoutes::aBatchPercentageMakesItCheaper()
{
    CatalogDraft draft;
    sheet([](auto &actions) {
        named(actions, u"evals"_s).route = u"other"_s;
        named(actions, u"evals"_s).downgradeTo = DowngradeTarget{u"deep"_s, Bucket::StandardSync};
    })(draft);
    // As dear as "deep", but batch costs half there.
    route(u"other"_s, [](Route &other) {
        other.prices = scenePublished().route(u"deep"_s)->prices;
        other.prices->front().batchPercent = 100;
    })(draft);
    const QString past = u"W route/other prices[1].from"_s;
    QCOMPARE(foundIn(checked(draft)), QStringList{past});
    std::swap(named(draft.sheet->sheet.actions, u"evals"_s).route,
              named(draft.sheet->sheet.actions, u"evals"_s).downgradeTo->route);
    const auto findings = checked(draft);
    QCOMPARE(foundIn(findings), (QStringList{past, u"W route_sheet/3 actions[evals].downgrade_to.route"_s}));
    QVERIFY2(findings[1].message.contains(u"$1.25 + 10.00 for a million tokens in and out, where “deep” (openai, "
                                          "gpt-5, eastus) costs $0.625 + 5.00."_s),
             qPrintable(findings[1].message));
}

void TestDraftCheckRoutes::aLargeDraftIsCheckedWhole()
{
    Catalog published = scenePublished();
    for (int i = 0; i < 10'000; ++i) {
        Workspace workspace;
        workspace.key = u"workspace-%1"_s.arg(i);
        published.workspaces.push_back(workspace);
    }
    for (int i = 0; i < 200; ++i) {
        Route route;
        route.key = u"route-%1"_s.arg(i);
        published.routes.push_back(route);
    }
    CatalogDraft draft;
    for (int i = 0; i < 10'000; ++i) draft.moves.push_back({u"workspace-%1"_s.arg(i), {}, {u"team"_s, 1, kLater}});
    ObservedUse use = sceneUse();
    std::vector<SheetAction> &actions = beginSheet(draft, published, kLater).sheet.actions;
    for (int i = 0; i < 1'000; ++i) {
        const QString next = i % 200 < 199 ? u"route-%1"_s.arg(i % 200 + 1) : QString();
        actions.push_back(action(u"action-%1"_s.arg(i), u"route-%1"_s.arg(i % 200), next));
        use.sizes.push_back({actions.back().action, 100, 5'000, 9'000});
        use.rows.push_back({Bucket::StandardSync, actions.back().route, actions.back().action, 9, 9, {}, 0, 0});
    }
    QCOMPARE(foundIn(checkDraft(draft, published, use, at(kNow))), QStringList{});
    // One fallback more makes a loop of all of them.
    actions.back().fallbackRoute = u"route-0"_s;
    std::size_t looping = 0;
    for (const DraftFinding &finding : checkDraft(draft, published, use, at(kNow)))
        looping += finding.path.endsWith(u".fallback_route"_s) ? 1U : 0U;
    QCOMPARE(looping, 996U);  // all that fall back
}

QTEST_GUILESS_MAIN(TestDraftCheckRoutes)
#include "tst_draftcheckroutes.moc"
