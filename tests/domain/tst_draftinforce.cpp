// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allowance.h"
#include "domain/draftinforce.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

Instant at(std::string_view text)
{
    return parseInstant(text).at;
}

const Instant kFrom = at("2026-06-01T00:00:00Z");

Plan planOf(const QString &key, std::initializer_list<int> versions)
{
    Plan plan{key, {}, {}};
    for (const int version : versions) {
        PlanVersion &added = plan.versions.emplace_back();
        added.version = version;
        added.limits[Bucket::PremiumSync].allowance.units = version * 100;
    }
    return plan;
}

Workspace on(const QString &key, std::vector<PlanAssignment> plans)
{
    Workspace workspace;
    workspace.key = key;
    workspace.plans = std::move(plans);
    return workspace;
}

// "team" in two versions, "solo" in one; who is on which.
Catalog published()
{
    Catalog catalog;
    catalog.plans = {planOf(u"team"_s, {1, 2}), planOf(u"solo"_s, {1})};
    catalog.workspaces = {
        on(u"old"_s, {{u"team"_s, 1, at("2026-01-01T00:00:00Z")}}),
        on(u"new"_s, {{u"team"_s, 2, at("2026-01-01T00:00:00Z")}}),
        on(u"later"_s, {{u"team"_s, 1, at("2026-01-01T00:00:00Z")}, {u"team"_s, 2, at("2026-07-01T00:00:00Z")}}),
        on(u"alone"_s, {{u"solo"_s, 1, at("2026-01-01T00:00:00Z")}}),
        on(u"young"_s, {{u"team"_s, 2, at("2026-08-01T00:00:00Z")}}),
    };
    return catalog;
}

// The third version of "team", with an allowance of 50.
CatalogDraft lowered()
{
    CatalogDraft draft;
    DraftPlan &plan = beginPlan(draft, published(), u"team"_s, at("2027-01-01T00:00:00Z"));
    plan.version.limits[Bucket::PremiumSync].allowance.units = 50;
    return draft;
}

PlanMove moveOf(const QString &key, const QString &plan, int version)
{
    return {key, *published().workspace(key)->plans, {plan, version, at("2027-01-01T00:00:00Z")}};
}

std::int64_t allowance(const Catalog &catalog, const QString &workspace, std::string_view when)
{
    return baseAllowance(catalog, *catalog.workspace(workspace), Bucket::PremiumSync, at(when)).units;
}

RouteSheet sheetOf(int version, std::string_view from)
{
    return {version, at(from), {}};
}

}  // namespace

class TestDraftInForce : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everybodyOnTheBaseHasIt();
    void whatCameBeforeStays();
    void onlyWhoMovesHasIt();
    void whoComesFromAnotherPlanHasItFromTheStart();
    void aMoveToAPublishedVersion();
    void theSheetTakesEveryPlace();
    void anEmptyDraftChangesNothing();
};

void TestDraftInForce::everybodyOnTheBaseHasIt()
{
    const Catalog catalog = asIfInForce(published(), lowered(), kFrom);
    QCOMPARE(allowance(catalog, u"new"_s, "2026-06-01T00:00:00Z"), 50);
    QCOMPARE(allowance(catalog, u"new"_s, "2026-09-01T00:00:00Z"), 50);
    QCOMPARE(allowance(catalog, u"later"_s, "2026-06-15T00:00:00Z"), 100);
    QCOMPARE(allowance(catalog, u"later"_s, "2026-07-01T00:00:00Z"), 50);
    QCOMPARE(allowance(catalog, u"young"_s, "2026-07-31T00:00:00Z"), 0);
    QCOMPARE(allowance(catalog, u"young"_s, "2026-08-01T00:00:00Z"), 50);
    QCOMPARE(allowance(catalog, u"old"_s, "2026-09-01T00:00:00Z"), 100);
    QCOMPARE(allowance(catalog, u"alone"_s, "2026-09-01T00:00:00Z"), 100);
}

void TestDraftInForce::whatCameBeforeStays()
{
    const Catalog catalog = asIfInForce(published(), lowered(), kFrom);
    QCOMPARE(allowance(catalog, u"new"_s, "2026-05-31T23:59:59Z"), 200);
}

void TestDraftInForce::onlyWhoMovesHasIt()
{
    CatalogDraft draft = lowered();
    draft.moves = {moveOf(u"old"_s, u"team"_s, 3)};
    const Catalog catalog = asIfInForce(published(), draft, kFrom);
    QCOMPARE(allowance(catalog, u"old"_s, "2026-06-01T00:00:00Z"), 50);
    QCOMPARE(allowance(catalog, u"old"_s, "2027-02-01T00:00:00Z"), 50);
    QCOMPARE(allowance(catalog, u"new"_s, "2026-09-01T00:00:00Z"), 200);
}

void TestDraftInForce::whoComesFromAnotherPlanHasItFromTheStart()
{
    CatalogDraft draft = lowered();
    draft.moves = {moveOf(u"alone"_s, u"team"_s, 3)};
    const Catalog catalog = asIfInForce(published(), draft, kFrom);
    QCOMPARE(allowance(catalog, u"alone"_s, "2026-05-31T00:00:00Z"), 100);
    QCOMPARE(allowance(catalog, u"alone"_s, "2026-06-01T00:00:00Z"), 50);
}

void TestDraftInForce::aMoveToAPublishedVersion()
{
    CatalogDraft draft;
    draft.moves = {moveOf(u"old"_s, u"team"_s, 2)};
    const Catalog catalog = asIfInForce(published(), draft, kFrom);
    QCOMPARE(allowance(catalog, u"old"_s, "2026-06-01T00:00:00Z"), 200);
}

void TestDraftInForce::theSheetTakesEveryPlace()
{
    Catalog base = published();
    base.routeSheets = {sheetOf(1, "2026-01-01T00:00:00Z"), sheetOf(2, "2026-07-01T00:00:00Z")};
    CatalogDraft draft;
    beginSheet(draft, base, at("2027-01-01T00:00:00Z"));
    const Catalog catalog = asIfInForce(base, draft, kFrom);
    QCOMPARE(sheetAt(catalog.routeSheets, at("2026-05-31T00:00:00Z"))->version, 1);
    QCOMPARE(sheetAt(catalog.routeSheets, kFrom)->version, 3);
    QCOMPARE(sheetAt(catalog.routeSheets, at("2026-08-01T00:00:00Z"))->version, 3);
}

void TestDraftInForce::anEmptyDraftChangesNothing()
{
    QCOMPARE(asIfInForce(published(), {}, kFrom), published());
}

QTEST_GUILESS_MAIN(TestDraftInForce)
#include "tst_draftinforce.moc"
