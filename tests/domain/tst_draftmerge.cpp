// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftmerge.h"

#include "support/drafts.h"
#include "values.h"

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

const Catalog &example()
{
    static const Catalog catalog = *applyCatalog({}, *parseCatalog(contractExample()));
    return catalog;
}

const Instant kDecember = at("2026-12-01T00:00:00Z");

// A draft of version 2 of "team", changed by `edit`.
template<typename Edit>
CatalogDraft teamDraft(Edit edit)
{
    CatalogDraft draft;
    edit(beginPlan(draft, example(), u"team"_s, kDecember).version);
    return draft;
}

template<typename Edit>
CatalogDraft sheetDraft(Edit edit)
{
    CatalogDraft draft;
    edit(beginSheet(draft, example(), kDecember).sheet.actions);
    return draft;
}

template<typename Edit>
CatalogDraft routeDraft(Edit edit)
{
    CatalogDraft draft;
    Route route = *example().route(u"premium-reasoning"_s);
    edit(route);
    putRoute(draft, example(), route);
    return draft;
}

template<typename Edit>
CatalogDraft acmeDraft(Edit edit)
{
    CatalogDraft draft;
    Workspace acme = *example().workspace(u"acme"_s);
    edit(acme);
    putWorkspace(draft, example(), acme);
    return draft;
}

CatalogDraft moveDraft(const PlanAssignment &to)
{
    CatalogDraft draft;
    draft.moves.push_back({u"acme"_s, *example().workspace(u"acme"_s)->plans, to});
    return draft;
}

BucketLimit &premium(PlanVersion &version)
{
    return version.limits.at(Bucket::PremiumSync);
}

// "path: base | theirs | mine", with "!" where both changed.
QStringList said(const DraftConflict &conflict)
{
    QStringList lines;
    for (const DraftClash &clash : conflict.fields) {
        lines << (clash.both ? u"!"_s : QString()) +
                     u"%1: %2 | %3 | %4"_s.arg(clash.path, clash.base, clash.theirs, clash.mine);
    }
    return lines;
}

CatalogDraft merged(const CatalogDraft &draft, const Catalog &published, const QSet<QString> &theirs = {})
{
    const Result<CatalogDraft> result = merging(draft, published, theirs);
    if (!result) qFatal("%s", qPrintable(result.error().message));
    return *result;
}

SheetAction action(const QString &name, const QString &route = u"standard-mini"_s)
{
    SheetAction action;
    action.action = name;
    action.bucket = Bucket::StandardSync;
    action.route = route;
    return action;
}

QStringList names(const std::vector<SheetAction> &actions)
{
    QStringList result;
    for (const SheetAction &each : actions) result << each.action;
    return result;
}

}  // namespace

class TestDraftMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingClashesWithOneself();
    void anotherVersionOfThePlanIsAConflict();
    void differentFieldsOfAPlanComeTogether();
    void ofAFieldThatBothChangedOneIsChosen();
    void theSameChangeOfBothIsNoClash();
    void twoNewPlansOfOneKeyClash();
    void movesToADraftedVersionFollowItsNumber();
    void aNameThatSomebodyChangedIsAConflict();

    void actionsAreMatchedByName();
    void anActionRemovedAndChangedIsChosenWhole();
    void actionsAddedOnBothSidesAreBothKept();

    void fieldsOfARouteComeTogether();
    void whatIsMergedAwayLeavesTheDraft();
    void aRouteMetInEventsIsNotPublished();
    void aRouteMadeByBothClashes();
    void grantsAddedOnBothSidesAreBothKept();
    void overwritingAWorkspaceLeavesItsPlan();

    void aWorkspaceThatMovedMeanwhileIsAConflict();
    void aMoveIsKeptOrDropped();
    void theSameMoveOfBothIsMadeOnce();

    void withoutOthersMergingChangesNothing();
    void nothingClashesAfterwards();
    void changesOfDifferentFieldsCommute();
    void changesOfDifferentActionsCommute();
};

void TestDraftMerge::nothingClashesWithOneself()
{
    CatalogDraft draft = teamDraft([](PlanVersion &version) { premium(version).allowance.units = 240; });
    beginSheet(draft, example(), kDecember).sheet.actions.clear();
    QVERIFY(conflictsOf(draft, example()).empty());
    QVERIFY(merged(draft, example()) == draft);
    QVERIFY(overwriting(draft, example()) == draft);
}

void TestDraftMerge::anotherVersionOfThePlanIsAConflict()
{
    const CatalogDraft draft = teamDraft([](PlanVersion &version) { premium(version).allowance.units = 240; });
    const Catalog published = laidOver(example(), teamDraft([](PlanVersion &version) {
                                           version.price = usd("109.00");
                                           premium(version).allowance.units = 200;
                                       }));
    const auto conflicts = conflictsOf(draft, published);
    QCOMPARE(conflicts.size(), 1U);
    QCOMPARE(conflicts[0].object, u"plan_version"_s);
    QCOMPARE(conflicts[0].key, u"team"_s);
    QCOMPARE(conflicts[0].theirs, u"team v2"_s);
    QCOMPARE(said(conflicts[0]),
             (QStringList{u"price: 99.00 | 109.00 | 99.00"_s, u"!limits.premium_sync.allowance: 300 | 200 | 240"_s}));
    QCOMPARE(clashId(conflicts[0], conflicts[0].fields[1]), u"plan_version/team/limits.premium_sync.allowance"_s);

    const CatalogDraft mine = overwriting(draft, published);
    QCOMPARE(mine.plans.at(0).version.version, 3);
    QCOMPARE(mine.plans.at(0).base->version, 2);
    QCOMPARE(mine.plans.at(0).version.price, usd("99.00"));
    QCOMPARE(mine.plans.at(0).version.limits.at(Bucket::PremiumSync).allowance.units, 240);
}

void TestDraftMerge::differentFieldsOfAPlanComeTogether()
{
    const CatalogDraft draft = teamDraft([](PlanVersion &version) { premium(version).allowance.units = 240; });
    const Catalog published = laidOver(example(), teamDraft([](PlanVersion &version) {
                                           version.effectiveFrom = at("2026-11-30T00:00:00Z");
                                           version.price = usd("109.00");
                                           version.limits.erase(Bucket::LongContext);
                                       }));
    const CatalogDraft both = merged(draft, published);
    const DraftPlan &team = both.plans.at(0);
    QCOMPARE(team.version.version, 3);
    QCOMPARE(team.version.effectiveFrom, kDecember);
    QCOMPARE(team.version.price, usd("109.00"));
    QVERIFY(!team.version.limits.contains(Bucket::LongContext));
    QCOMPARE(team.version.limits.at(Bucket::PremiumSync).allowance.units, 240);
    QVERIFY(conflictsOf(both, published).empty());
}

void TestDraftMerge::ofAFieldThatBothChangedOneIsChosen()
{
    const CatalogDraft draft = teamDraft([](PlanVersion &version) { version.price = usd("95.00"); });
    const Catalog published =
        laidOver(example(), teamDraft([](PlanVersion &version) { version.price = usd("109.00"); }));
    QCOMPARE(merged(draft, published).plans.at(0).version.price, usd("95.00"));
    QCOMPARE(merged(draft, published, {u"plan_version/team/price"_s}).plans.at(0).version.price, usd("109.00"));
    QCOMPARE(merged(draft, published, {u"plan_version/solo/price"_s}).plans.at(0).version.price, usd("95.00"));
}

void TestDraftMerge::theSameChangeOfBothIsNoClash()
{
    const CatalogDraft draft = teamDraft([](PlanVersion &version) { version.price = usd("95.00"); });
    const auto conflicts = conflictsOf(draft, laidOver(example(), draft));
    QCOMPARE(conflicts.size(), 1U);
    QVERIFY(conflicts[0].fields.empty());
}

void TestDraftMerge::twoNewPlansOfOneKeyClash()
{
    const auto solo = [](const char *price) {
        CatalogDraft draft;
        beginPlan(draft, example(), u"solo"_s, kDecember).version.price = usd(price);
        return draft;
    };
    const Catalog published = laidOver(example(), solo("10.00"));
    const auto conflicts = conflictsOf(solo("12.00"), published);
    QCOMPARE(conflicts.size(), 1U);
    QCOMPARE(conflicts[0].theirs, u"solo v1"_s);
    QCOMPARE(said(conflicts[0]), QStringList{u"!price:  | 10.00 | 12.00"_s});
    QCOMPARE(overwriting(solo("12.00"), published).plans.at(0).version.version, 2);
}

void TestDraftMerge::movesToADraftedVersionFollowItsNumber()
{
    CatalogDraft draft = teamDraft([](PlanVersion &version) { version.price = usd("95.00"); });
    draft.moves = moveDraft({u"team"_s, 2, kDecember}).moves;
    const Catalog published =
        laidOver(example(), teamDraft([](PlanVersion &version) { version.price = usd("109.00"); }));
    QCOMPARE(merged(draft, published).moves.at(0).to.version, 3);
    QCOMPARE(overwriting(draft, published).moves.at(0).to.version, 3);
}

void TestDraftMerge::aNameThatSomebodyChangedIsAConflict()
{
    CatalogDraft draft = teamDraft([](PlanVersion &version) { version.price = usd("95.00"); });
    Catalog published = example();
    published.plans[0].name = u"Team Plus"_s;
    const auto conflicts = conflictsOf(draft, published);
    QCOMPARE(conflicts.size(), 1U);
    QCOMPARE(said(conflicts[0]), QStringList{u"name: Team | Team Plus | Team"_s});
    QCOMPARE(merged(draft, published).plans.at(0).name, u"Team Plus"_s);
    QCOMPARE(merged(draft, published).plans.at(0).version.version, 2);

    draft.plans[0].name = u"Crew"_s;
    QCOMPARE(said(conflictsOf(draft, published).at(0)), QStringList{u"!name: Team | Team Plus | Crew"_s});
    QCOMPARE(merged(draft, published).plans.at(0).name, u"Crew"_s);
    QCOMPARE(merged(draft, published, {u"plan_version/team/name"_s}).plans.at(0).name, u"Team Plus"_s);
}

void TestDraftMerge::actionsAreMatchedByName()
{
    const CatalogDraft draft = sheetDraft([](auto &actions) { actions[0].warnPercent = 80; });
    const Catalog published = laidOver(example(), sheetDraft([](auto &actions) {
                                           actions.insert(actions.begin(), action(u"chat.reply"_s));
                                           actions[1].fallbackRoute.reset();
                                       }));
    const auto conflicts = conflictsOf(draft, published);
    QCOMPARE(conflicts.size(), 1U);
    QCOMPARE(conflicts[0].object, u"route_sheet"_s);
    QCOMPARE(conflicts[0].theirs, u"2"_s);
    QCOMPARE(said(conflicts[0]),
             (QStringList{u"actions[research.deep].fallback_route: standard-mini |  | standard-mini"_s,
                          u"actions[chat.reply].action:  | chat.reply | "_s,
                          u"actions[chat.reply].bucket:  | standard_sync | "_s,
                          u"actions[chat.reply].route:  | standard-mini | "_s}));
    const CatalogDraft both = merged(draft, published);
    QCOMPARE(both.sheet->sheet.version, 3);
    QCOMPARE(names(both.sheet->sheet.actions), (QStringList{u"research.deep"_s, u"chat.reply"_s}));
    QCOMPARE(both.sheet->sheet.actions[0].warnPercent, 80);
    QVERIFY(!both.sheet->sheet.actions[0].fallbackRoute);
}

void TestDraftMerge::anActionRemovedAndChangedIsChosenWhole()
{
    const CatalogDraft removing = sheetDraft([](auto &actions) { actions.clear(); });
    const CatalogDraft changing = sheetDraft([](auto &actions) { actions[0].warnPercent = 80; });
    const QString id = u"route_sheet/2/actions[research.deep]"_s;
    {
        const Catalog published = laidOver(example(), removing);
        const auto conflicts = conflictsOf(changing, published);
        QCOMPARE(conflicts[0].fields.size(), 1U);
        QCOMPARE(clashId(conflicts[0], conflicts[0].fields[0]), id);
        QVERIFY(conflicts[0].fields[0].both);
        QCOMPARE(conflicts[0].fields[0].theirs, QString());
        QVERIFY(conflicts[0].fields[0].mine.startsWith(u"action: research.deep, bucket: premium_sync, "_s));
        QCOMPARE(merged(changing, published).sheet->sheet.actions.size(), 1U);
        QCOMPARE(merged(changing, published, {id}).sheet->sheet.actions.size(), 0U);
    }
    const Catalog published = laidOver(example(), changing);
    QCOMPARE(merged(removing, published).sheet->sheet.actions.size(), 0U);
    QCOMPARE(merged(removing, published, {id}).sheet->sheet.actions.size(), 1U);
}

void TestDraftMerge::actionsAddedOnBothSidesAreBothKept()
{
    const CatalogDraft draft = sheetDraft([](auto &actions) {
        actions.push_back(action(u"mine"_s));
        actions.push_back(action(u"ours"_s));
    });
    const Catalog published = laidOver(example(), sheetDraft([](auto &actions) {
                                           actions.push_back(action(u"theirs"_s));
                                           actions.push_back(action(u"ours"_s, u"premium-reasoning"_s));
                                       }));
    const CatalogDraft both = merged(draft, published);
    QCOMPARE(names(both.sheet->sheet.actions), (QStringList{u"research.deep"_s, u"mine"_s, u"ours"_s, u"theirs"_s}));
    QVERIFY(said(conflictsOf(draft, published)[0])
                .contains(u"!actions[ours].route:  | premium-reasoning | standard-mini"_s));
}

void TestDraftMerge::fieldsOfARouteComeTogether()
{
    const CatalogDraft draft = routeDraft([](Route &route) { route.region = u"westus"_s; });
    const Catalog published = laidOver(example(), routeDraft([](Route &route) {
                                           route.contextWindow.reset();
                                           route.prices->push_back({kDecember, {1}, {}, {2}, {}});
                                       }));
    const CatalogDraft both = merged(draft, published);
    QCOMPARE(both.routes.at(0).entry.region, u"westus"_s);
    QVERIFY(!both.routes.at(0).entry.contextWindow);
    QCOMPARE(both.routes.at(0).entry.prices->size(), 2U);
    QCOMPARE(both.routes.at(0).base, *published.route(u"premium-reasoning"_s));
}

void TestDraftMerge::whatIsMergedAwayLeavesTheDraft()
{
    const CatalogDraft draft = routeDraft([](Route &route) { route.region = u"westus"_s; });
    QVERIFY(merged(draft, laidOver(example(), draft)).empty());
    const Catalog published = laidOver(example(), routeDraft([](Route &route) { route.region = u"north"_s; }));
    QVERIFY(merged(draft, published, {u"route/premium-reasoning/region"_s}).empty());
    QCOMPARE(merged(draft, published).routes.size(), 1U);
}

void TestDraftMerge::aRouteMetInEventsIsNotPublished()
{
    CatalogDraft draft;
    Route route;
    route.key = u"met"_s;
    putRoute(draft, example(), route);
    Catalog published = example();
    route.discovered = true;
    published.routes.push_back(route);
    QVERIFY(conflictsOf(draft, published).empty());
}

void TestDraftMerge::aRouteMadeByBothClashes()
{
    const auto fresh = [](const QString &provider) {
        CatalogDraft draft;
        Route route;
        route.key = u"fresh"_s;
        route.provider = provider;
        putRoute(draft, example(), route);
        return draft;
    };
    const auto conflicts = conflictsOf(fresh(u"a"_s), laidOver(example(), fresh(u"b"_s)));
    QCOMPARE(conflicts.size(), 1U);
    QCOMPARE(said(conflicts[0]), QStringList{u"!provider:  | b | a"_s});
}

void TestDraftMerge::grantsAddedOnBothSidesAreBothKept()
{
    const auto granting = [](Bucket bucket) {
        return acmeDraft([&](Workspace &acme) {
            acme.addons->push_back({bucket, 10, usd("1.00"), kDecember, at("2027-01-01T00:00:00Z")});
        });
    };
    const Catalog published = laidOver(example(), granting(Bucket::BatchRecords));
    const CatalogDraft both = merged(granting(Bucket::LongContext), published);
    QCOMPARE(both.workspaces.at(0).entry.addons->size(), 3U);
}

void TestDraftMerge::overwritingAWorkspaceLeavesItsPlan()
{
    const CatalogDraft draft = acmeDraft([](Workspace &acme) { acme.seats = 20; });
    const Catalog published = laidOver(example(), moveDraft({u"team"_s, 1, kDecember}));
    QCOMPARE(conflictsOf(draft, published).size(), 1U);
    const CatalogDraft mine = overwriting(draft, published);
    QCOMPARE(mine.workspaces.at(0).entry.seats, 20);
    QCOMPARE(mine.workspaces.at(0).entry.plans->size(), 2U);
}

void TestDraftMerge::aWorkspaceThatMovedMeanwhileIsAConflict()
{
    const CatalogDraft draft = moveDraft({u"team"_s, 1, at("2027-01-01T00:00:00Z")});
    const Catalog published = laidOver(example(), moveDraft({u"team"_s, 1, kDecember}));
    const auto conflicts = conflictsOf(draft, published);
    QCOMPARE(conflicts.size(), 1U);
    QCOMPARE(conflicts[0].object, u"move"_s);
    QCOMPARE(conflicts[0].key, u"acme"_s);
    QCOMPARE(
        said(conflicts[0]),
        QStringList{u"!plans: team v1 from 2026-01-31T05:00:00Z | team v1 from 2026-01-31T05:00:00Z, team v1 from "
                    "2026-12-01T00:00:00Z | team v1 from 2026-01-31T05:00:00Z, team v1 from 2027-01-01T00:00:00Z"_s});
}

void TestDraftMerge::aMoveIsKeptOrDropped()
{
    const CatalogDraft draft = moveDraft({u"team"_s, 1, at("2027-01-01T00:00:00Z")});
    const Catalog published = laidOver(example(), moveDraft({u"team"_s, 1, kDecember}));
    const CatalogDraft kept = merged(draft, published);
    QCOMPARE(kept.moves.size(), 1U);
    QCOMPARE(kept.moves[0].base.size(), 2U);
    QCOMPARE(laidOver(published, kept).workspace(u"acme"_s)->plans->size(), 3U);
    QVERIFY(merged(draft, published, {u"move/acme/plans"_s}).moves.empty());
}

void TestDraftMerge::theSameMoveOfBothIsMadeOnce()
{
    const CatalogDraft draft = moveDraft({u"team"_s, 1, kDecember});
    QVERIFY(merged(draft, laidOver(example(), draft)).empty());
    QVERIFY(overwriting(draft, laidOver(example(), draft)).empty());
}

void TestDraftMerge::withoutOthersMergingChangesNothing()
{
    QVERIFY(rc::check("a draft on what is published stays as it is", [] {
        const Catalog published = *arbitraryCatalog();
        const CatalogDraft draft = arbitraryDraft(published);
        RC_ASSERT(conflictsOf(draft, published).empty());
        RC_ASSERT(overwriting(draft, published) == draft);
        RC_ASSERT(*merging(draft, published, {}) == draft);
    }));
}

void TestDraftMerge::nothingClashesAfterwards()
{
    QVERIFY(rc::check("whatever somebody else published", [] {
        const Catalog before = *arbitraryCatalog();
        const CatalogDraft draft = *rc::gen::arbitrary<bool>() ? arbitraryDraft(before) : arbitraryBrokenDraft(before);
        const Catalog published = laidOver(before, arbitraryDraft(before));
        const auto conflicts = conflictsOf(draft, published);
        QSet<QString> theirs;
        for (const DraftConflict &conflict : conflicts) {
            for (const DraftClash &clash : conflict.fields) {
                if (clash.both && *rc::gen::arbitrary<bool>()) theirs.insert(clashId(conflict, clash));
            }
        }
        RC_ASSERT(conflictsOf(overwriting(draft, published), published).empty());
        const Result<CatalogDraft> both = merging(draft, published, theirs);
        if (!both) RC_FAIL(both.error().message.left(200).toStdString());
        RC_ASSERT(conflictsOf(*both, published).empty());
        for (const DraftPlan &plan : both->plans) {
            const Plan *known = published.plan(plan.key);
            const bool untouched = !known || plan == *draft.plan(plan.key);
            if (!untouched) RC_ASSERT(!findVersion(*known, plan.version.version));
        }
    }));
}

void TestDraftMerge::changesOfDifferentFieldsCommute()
{
    QVERIFY(rc::check("mine onto theirs is theirs onto mine", [] {
        const auto changed = [](unsigned fields) {
            return [fields](Route route) {
                if (fields & 1U) route.provider = u"other"_s;
                if (fields & 2U) route.region.reset();
                if (fields & 4U) route.contextWindow = 7;
                if (fields & 8U) route.modes = std::vector{Mode::Sync};
                if (fields & 16U) route.prices->at(0).output = {5};
                if (fields & 32U) route.prices->push_back({kDecember, {1}, {}, {2}, {}});
                return route;
            };
        };
        const unsigned own = *rc::gen::inRange(1U, 64U);
        const unsigned given = ~own & *rc::gen::inRange(0U, 64U);
        const auto drafted = [&](unsigned fields) {
            return routeDraft([&](Route &route) { route = changed(fields)(route); });
        };
        const auto reached = [&](unsigned first, unsigned second) {
            const Catalog published = laidOver(example(), drafted(first));
            return laidOver(published, merged(drafted(second), published));
        };
        const Catalog wanted = laidOver(example(), drafted(own | given));
        RC_ASSERT(reached(own, given) == wanted);
        RC_ASSERT(reached(given, own) == wanted);
    }));
}

void TestDraftMerge::changesOfDifferentActionsCommute()
{
    QVERIFY(rc::check("each action is as whoever changed it left it", [] {
        constexpr int kActions = 8;
        enum Fate : int { Kept, Changed, Removed, Added, kFates };
        Catalog published = example();
        std::vector<Fate> own;
        std::vector<Fate> given;
        std::vector<SheetAction> &before = published.routeSheets.at(0).actions;
        before.clear();
        for (int i = 0; i < kActions; ++i) {
            const auto fate = static_cast<Fate>(*rc::gen::inRange<int>(Kept, kFates));
            const bool mine = *rc::gen::arbitrary<bool>();
            own.push_back(mine ? fate : Kept);
            given.push_back(mine ? Kept : fate);
            if (fate != Added) before.push_back(action(u"action-%1"_s.arg(i)));
        }
        const auto drafted = [&](const std::vector<Fate> &fates) {
            CatalogDraft draft;
            std::vector<SheetAction> &actions = beginSheet(draft, published, kDecember).sheet.actions;
            for (int i = 0; i < kActions; ++i) {
                const QString name = u"action-%1"_s.arg(i);
                const Fate fate = fates[static_cast<std::size_t>(i)];
                if (fate == Added) actions.push_back(action(name));
                if (fate == Removed) std::erase_if(actions, [&](const SheetAction &one) { return one.action == name; });
                if (fate == Changed) std::ranges::find(actions, name, &SheetAction::action)->warnPercent = i + 1;
            }
            return draft;
        };
        const auto reached = [&](const std::vector<Fate> &first, const std::vector<Fate> &second) {
            const Catalog between = laidOver(published, drafted(first));
            std::vector<SheetAction> actions = merged(drafted(second), between).sheet->sheet.actions;
            std::ranges::sort(actions, {}, &SheetAction::action);
            return actions;
        };
        std::vector<Fate> all;
        for (std::size_t i = 0; i < kActions; ++i) all.push_back(own[i] == Kept ? given[i] : own[i]);
        std::vector<SheetAction> wanted = drafted(all).sheet->sheet.actions;
        std::ranges::sort(wanted, {}, &SheetAction::action);
        RC_ASSERT(reached(own, given) == wanted);
        RC_ASSERT(reached(given, own) == wanted);
    }));
}

QTEST_GUILESS_MAIN(TestDraftMerge)
#include "tst_draftmerge.moc"
