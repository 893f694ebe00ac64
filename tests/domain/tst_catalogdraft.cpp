// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdraft.h"

#include "support/drafts.h"
#include "values.h"

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

Catalog example()
{
    return *applyCatalog({}, *parseCatalog(contractExample()));
}

QStringList said(const std::vector<AuditChange> &changes)
{
    QStringList lines;
    for (const AuditChange &change : changes) lines << u"%1: %2 -> %3"_s.arg(change.path, change.before, change.after);
    return lines;
}

CatalogDraft withTeamTwo()
{
    CatalogDraft draft;
    DraftPlan &team = beginPlan(draft, example(), u"team"_s, at("2026-12-01T00:00:00Z"));
    team.version.limits[Bucket::PremiumSync].allowance.units = 240;
    return draft;
}

}  // namespace

class TestCatalogDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlanBeginsAsACopyOfItsNewest();
    void anEntryAsPublishedLeavesTheDraft();
    void editingADiscoveredRouteCompletesIt();
    void aNameThatOnlyOthersChangedStays();
    void layingOverChangesWhatIsDraftedAlone();

    void aDraftComesBackFromItsFile();
    void aTextThatIsNoDraftIsRefused_data();
    void aTextThatIsNoDraftIsRefused();

    void changesAreSaidFieldByField();
    void aMoveShowsTheAssignmentsBeforeAndAfter();
    void theDocumentHoldsWhatIsDraftedAlone();
    void theDocumentTakesListsAway();
    void applyingTheDocumentIsPublishing();
    void aReplayMayRedefineWhatIsPublished();
};

void TestCatalogDraft::aPlanBeginsAsACopyOfItsNewest()
{
    CatalogDraft draft = withTeamTwo();
    QCOMPARE(draft.plans.size(), 1U);
    QCOMPARE(draft.plan(u"team"_s)->version.version, 2);
    QCOMPARE(draft.plan(u"team"_s)->base->version, 1);
    QCOMPARE(draft.plan(u"team"_s)->name, u"Team"_s);
    QCOMPARE(beginPlan(draft, example(), u"team"_s, {}).version.limits.at(Bucket::PremiumSync).allowance.units, 240);

    const DraftPlan fresh = beginPlan(draft, example(), u"solo"_s, at("2026-12-01T00:00:00Z"));
    QVERIFY(!fresh.base);
    QCOMPARE(fresh.version.version, 1);
    QCOMPARE(beginSheet(draft, example(), at("2026-12-01T00:00:00Z")).sheet.version, 2);
}

void TestCatalogDraft::anEntryAsPublishedLeavesTheDraft()
{
    CatalogDraft draft;
    Route route = *example().route(u"standard-mini"_s);
    route.region = u"westus"_s;
    putRoute(draft, example(), route);
    QCOMPARE(draft.routes.size(), 1U);
    QCOMPARE(draft.routes[0].base, *example().route(u"standard-mini"_s));
    putRoute(draft, example(), *example().route(u"standard-mini"_s));
    QVERIFY(draft.empty());
}

void TestCatalogDraft::editingADiscoveredRouteCompletesIt()
{
    Catalog published = example();
    Route met;
    met.key = u"met"_s;
    met.discovered = true;
    published.routes.push_back(met);
    CatalogDraft draft;
    putRoute(draft, published, met);
    QVERIFY(draft.empty());
    met.provider = u"openai"_s;
    putRoute(draft, published, met);
    QVERIFY(draft.routes.at(0).base->discovered);
    QVERIFY(!draft.routes.at(0).entry.discovered);
    QVERIFY(!laidOver(published, draft).route(u"met"_s)->discovered);
    QVERIFY(changesOf(draft).at(0).isNew);
}

void TestCatalogDraft::aNameThatOnlyOthersChangedStays()
{
    const CatalogDraft draft = withTeamTwo();
    Catalog published = example();
    published.plans[0].name = u"Team Plus"_s;
    QCOMPARE(laidOver(published, draft).plan(u"team"_s)->name, u"Team Plus"_s);
    CatalogDraft renaming = draft;
    renaming.plans[0].name = u"Crew"_s;
    QCOMPARE(laidOver(published, renaming).plan(u"team"_s)->name, u"Crew"_s);
}

void TestCatalogDraft::layingOverChangesWhatIsDraftedAlone()
{
    const Catalog published = example();
    Catalog after = laidOver(published, withTeamTwo());
    QCOMPARE(after.plans.at(0).versions.size(), 2U);
    after.plans[0].versions.pop_back();
    QVERIFY(after == published);
}

void TestCatalogDraft::aDraftComesBackFromItsFile()
{
    QVERIFY(rc::check("whatever is drafted, rules kept or not", [] {
        Catalog published = *arbitraryCatalog();
        for (Route &route : published.routes) route.discovered = *rc::gen::arbitrary<bool>();
        for (Workspace &workspace : published.workspaces) workspace.discovered = *rc::gen::arbitrary<bool>();
        const CatalogDraft draft =
            *rc::gen::arbitrary<bool>() ? arbitraryDraft(published) : arbitraryBrokenDraft(published);
        const Result<CatalogDraft> back = draftFromJson(draftToJson(draft));
        if (!back) RC_FAIL(back.error().message.left(200).toStdString());
        RC_ASSERT(*back == draft);
        RC_ASSERT(draftToJson(*back) == draftToJson(draft));
    }));
}

void TestCatalogDraft::aTextThatIsNoDraftIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &text, const QString &why) {
        QTest::newRow(name) << text << why;
    };
    row("nothing", "", u"line 1, column 1: the JSON ends too early."_s);
    row("cut off", draftToJson(withTeamTwo()).chopped(20), u"the JSON ends too early."_s);
    row("a catalog", contractExample(), u"is an unknown key."_s);
    row("a newer draft", R"({"headroom_draft": 2})", u"headroom_draft: is of a newer version"_s);
    row("without its format", "{}", u"headroom_draft: is missing."_s);
    row("an entry without its content", R"({"headroom_draft": 1, "routes": [{}]})", u"routes[0].entry: is missing."_s);
    row("an unknown field", R"({"headroom_draft": 1, "routes": [{"entry": {"key": "a", "colour": "red"}}]})",
        u"routes[0].entry.colour: is an unknown key."_s);
    row("a number for a text", R"({"headroom_draft": 1, "pools": [{"entry": {"key": 7}}]})",
        u"pools[0].entry.key: must be text in quotes."_s);
}

void TestCatalogDraft::aTextThatIsNoDraftIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    const Result<CatalogDraft> draft = draftFromJson(text);
    QVERIFY(!draft);
    QCOMPARE(draft.error().kind, Error::Kind::Refused);
    QVERIFY2(draft.error().message.contains(why), qPrintable(draft.error().message));
}

void TestCatalogDraft::changesAreSaidFieldByField()
{
    CatalogDraft draft = withTeamTwo();
    const Catalog published = example();
    Route route = *published.route(u"standard-mini"_s);
    route.region = u"westus"_s;
    putRoute(draft, published, route);
    beginSheet(draft, published, at("2026-12-01T00:00:00Z")).sheet.actions.at(0).warnPercent = 80;
    Pool pool;
    pool.key = u"fresh"_s;
    pool.model = u"gpt-5"_s;
    putPool(draft, published, pool);

    const std::vector<DraftChange> changes = changesOf(draft);
    QCOMPARE(changes.size(), 4U);
    QCOMPARE(changes[0].object, u"plan_version"_s);
    QCOMPARE(changes[0].key, u"team v2"_s);
    QCOMPARE(said(changes[0].changes), (QStringList{u"effective_from: 2026-01-01T00:00:00Z -> 2026-12-01T00:00:00Z"_s,
                                                    u"limits.premium_sync.allowance: 300 -> 240"_s}));
    QCOMPARE(changes[1].object, u"route"_s);
    QCOMPARE(said(changes[1].changes), QStringList{u"region:  -> westus"_s});
    QCOMPARE(changes[2].object, u"route_sheet"_s);
    QCOMPARE(changes[2].key, u"2"_s);
    QVERIFY(said(changes[2].changes).contains(u"actions[research.deep].warn_percent: 70 -> 80"_s));
    QCOMPARE(changes[3].object, u"pool"_s);
    QVERIFY(changes[3].isNew);
    QCOMPARE(said(changes[3].changes), QStringList{u"model:  -> gpt-5"_s});
}

void TestCatalogDraft::aMoveShowsTheAssignmentsBeforeAndAfter()
{
    const Catalog published = example();
    CatalogDraft draft = withTeamTwo();
    const std::vector<PlanAssignment> base = *published.workspace(u"acme"_s)->plans;
    draft.moves.push_back({u"acme"_s, base, {u"team"_s, 2, at("2026-12-01T00:00:00Z")}});
    draft.moves.push_back({u"acme"_s, base, {u"team"_s, 1, at("2027-01-01T00:00:00Z")}});
    const std::vector<DraftChange> changes = changesOf(draft);
    QCOMPARE(changes.size(), 2U);
    QCOMPARE(changes[1].object, u"workspace"_s);
    QCOMPARE(changes[1].key, u"acme"_s);
    QVERIFY(!changes[1].isNew);
    QCOMPARE(said(changes[1].changes),
             QStringList{u"plans: team v1 from 2026-01-31T05:00:00Z -> team v1 from 2026-01-31T05:00:00Z, team v2 from "
                         "2026-12-01T00:00:00Z, team v1 from 2027-01-01T00:00:00Z"_s});
}

void TestCatalogDraft::theDocumentHoldsWhatIsDraftedAlone()
{
    const Catalog published = example();
    CatalogDraft draft;
    Route route = *published.route(u"standard-mini"_s);
    route.region = u"westus"_s;
    putRoute(draft, published, route);
    Ceiling ceiling = published.ceilings.at(0);
    ceiling.maxBytes.reset();
    putCeiling(draft, published, ceiling);
    draft.moves.push_back(
        {u"acme"_s, *published.workspace(u"acme"_s)->plans, {u"team"_s, 1, at("2026-12-01T00:00:00Z")}});
    QCOMPARE(draftToDocument(draft, published).simplified(),
             QByteArray(R"({ "routes": [ { "key": "standard-mini", "region": "westus" } ], "ceilings": [ { )"
                        R"("surface": "openai_batch", "max_bytes": null } ], "workspaces": [ { "key": "acme", )"
                        R"("plans": [ { "plan": "team", "version": 1, "from": "2026-01-31T05:00:00Z" }, { )"
                        R"("plan": "team", "version": 1, "from": "2026-12-01T00:00:00Z" } ] } ] })"));
    QCOMPARE(draftToDocument({}, published), QByteArray("{}\n"));
}

void TestCatalogDraft::theDocumentTakesListsAway()
{
    const Catalog published = example();
    CatalogDraft draft;
    Workspace acme = *published.workspace(u"acme"_s);
    acme.addons.reset();
    acme.seats.reset();
    putWorkspace(draft, published, acme);
    const auto after = applyCatalog(published, *parseCatalog(draftToDocument(draft, published)));
    QVERIFY(after);
    QVERIFY(after->workspace(u"acme"_s)->addons->empty());
    QCOMPARE(after->workspace(u"acme"_s)->seatCount(), 1);
    QCOMPARE(after->workspace(u"acme"_s)->prepaid, acme.prepaid);
}

// What a document cannot take away (a region, say) stays, so fields that the draft leaves out are filled in first.
void TestCatalogDraft::applyingTheDocumentIsPublishing()
{
    QVERIFY(rc::check("applying the document reaches the catalog with the draft laid over it", [] {
        const Catalog published = *arbitraryCatalog();
        CatalogDraft draft = arbitraryDraft(published);
        const auto keep = [](auto &field, const auto &base) {
            if (!field) field = base;
        };
        for (auto &[base, entry] : draft.routes) {
            if (!base) continue;
            keep(entry.provider, base->provider);
            keep(entry.modelFamily, base->modelFamily);
            keep(entry.modes, base->modes);
            keep(entry.region, base->region);
            keep(entry.pool, base->pool);
            keep(entry.contextWindow, base->contextWindow);
            keep(entry.prices, base->prices);
        }
        for (auto &[base, entry] : draft.pools) {
            if (!base) continue;
            keep(entry.provider, base->provider);
            keep(entry.subscription, base->subscription);
            keep(entry.region, base->region);
            keep(entry.model, base->model);
            keep(entry.deploymentType, base->deploymentType);
            keep(entry.tokensPerMinute, base->tokensPerMinute);
        }
        for (auto &[base, entry] : draft.workspaces) {
            if (!base) continue;
            keep(entry.name, base->name);
            keep(entry.cycleAnchor, base->cycleAnchor);
            keep(entry.cycleDays, base->cycleDays);
            keep(entry.seats, base->seats);
            keep(entry.addons, base->addons);
            keep(entry.prepaid, base->prepaid);
            keep(entry.workflows, base->workflows);
            keep(entry.retention, base->retention);
            keep(entry.expansionIntent, base->expansionIntent);
        }
        const auto document = parseCatalog(draftToDocument(draft, published));
        if (!document) RC_FAIL(document.error().message.toStdString());
        const auto applied = applyCatalog(published, *document);
        if (!applied) RC_FAIL(applied.error().message.toStdString());
        RC_ASSERT(*applied == laidOver(published, draft));
        RC_ASSERT(*laidOver(published, *document) == *applied);
    }));
}

void TestCatalogDraft::aReplayMayRedefineWhatIsPublished()
{
    const Catalog published = example();
    const QByteArray json = contractExample()
                                .replace("\"price\": \"99.00\"", "\"price\": \"89.00\"")
                                .replace("\"mode\": \"sync\", \"warn_percent\": 70", "\"mode\": \"sync\"");
    QVERIFY(!applyCatalog(published, *parseCatalog(json)));
    const auto after = laidOver(published, *parseCatalog(json));
    QVERIFY(after);
    QCOMPARE(after->plans.at(0).versions.size(), 1U);
    QCOMPARE(after->plans.at(0).versions.at(0).price, usd("89.00"));
    QCOMPARE(after->routeSheets.size(), 1U);
    QVERIFY(!after->routeSheets.at(0).actions.at(0).warnPercent);
    // References are held to the same rules as ever.
    const auto nowhere = laidOver(published, *parseCatalog(R"({"route_sheets": [{"version": 1,
        "effective_from": "2026-01-01T00:00:00Z", "actions": [{"action": "a", "bucket": "premium_sync", "route": "x"}]}]})"));
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().message.startsWith(u"route_sheets[0].actions[0].route: there is no route \"x\"."_s));
}

QTEST_GUILESS_MAIN(TestCatalogDraft)
#include "tst_catalogdraft.moc"
