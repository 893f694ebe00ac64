// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdocument.h"
#include "support/catalogs.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using namespace headroom::testing;

namespace {

CatalogDocument parsed(const QByteArray &json)
{
    const auto document = parseCatalog(json);
    if (!document) qFatal("%s", qPrintable(document.error().message));
    return *document;
}

Catalog applied(const Catalog &base, const QByteArray &json, CatalogCounts *counts = nullptr)
{
    const auto catalog = applyCatalog(base, parsed(json), counts);
    if (!catalog) qFatal("%s", qPrintable(catalog.error().message));
    return *catalog;
}

Catalog example()
{
    return applied({}, contractExample());
}

}  // namespace

class TestCatalogDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheContractsExample();
    void exportsTheContractsExample();
    void exportsKeysInOrder();
    void leftOutOptionalsStayLeftOut();
    void roundsFinerDecimalsAndCounts();

    void countsEntries();
    void whatADocumentLeavesOutStays();
    void aGivenListReplacesTheWhole();
    void aCeilingsNullReplaces();
    void versionsAreMerged();
    void sameContentIsUnchanged_data();
    void sameContentIsUnchanged();
    void settingsAreMerged();
    void discoveredOnesAreCompleted();
    void discoveredOnesAreNotExported();
    void applyRefuses_data();
    void applyRefuses();

    void nothingIsLostOnTheWay();
    void applyingTwiceChangesNothing();
    void applyingReachesTheDocument();
};

void TestCatalogDocument::readsTheContractsExample()
{
    CatalogCounts counts;
    const Catalog catalog = applied({}, contractExample(), &counts);
    QCOMPARE(counts, (CatalogCounts{.created = 9, .changed = 0, .unchanged = 0}));

    const PlanVersion &version = catalog.plan(QStringLiteral("team"))->versions.at(0);
    QCOMPARE(version.price, Money{99'000'000'000});
    const BucketLimit &premium = version.limits.at(Bucket::PremiumSync);
    QCOMPARE(premium.allowance, (Amount{false, 300}));
    QCOMPARE(premium.overagePrice, Money{250'000'000});
    QCOMPARE(premium.memberDailyCap, std::int64_t{50});
    QCOMPARE(premium.atLimit, AtLimit::Queue);
    QVERIFY(!version.limits.at(Bucket::LongContext).per);

    const Route *route = catalog.route(QStringLiteral("premium-reasoning"));
    QCOMPARE(route->prices->at(0).cachedInput, TokenPrice{125'000'000});
    QCOMPARE(route->prices->at(0).batchPercent, 50);
    QCOMPARE(catalog.routeSheets.at(0).actions.at(0).downgradeTo,
             (DowngradeTarget{QStringLiteral("standard-mini"), Bucket::StandardSync}));
    QCOMPARE(catalog.ceilings.at(0).lastReviewed, CivilDate::of(2026, 4, 23));

    const Workspace *acme = catalog.workspace(QStringLiteral("acme"));
    QCOMPARE(acme->timeZone, QByteArray("America/New_York"));
    QCOMPARE(acme->cycleDays, 0);
    QCOMPARE(acme->plans->at(0).from, parseInstant("2026-01-31T05:00:00Z").at);
    QCOMPARE(acme->workflows->at(0).includedRecords, 20'000);
    QCOMPARE(catalog.settings.earlyBurn->percent, 80);
}

void TestCatalogDocument::exportsTheContractsExample()
{
    const QByteArray json = exportCatalog(example());
    QCOMPARE(QJsonDocument::fromJson(json), QJsonDocument::fromJson(contractExample()));
    CatalogCounts counts;
    QCOMPARE(exportCatalog(applied(example(), json, &counts)), json);
    QCOMPARE(counts, (CatalogCounts{.created = 0, .changed = 0, .unchanged = 9}));
}

// Without its spaces the export is the example, byte for byte: the keys are in the contract's order.
void TestCatalogDocument::exportsKeysInOrder()
{
    const auto bare = [](const QByteArray &json) {
        QByteArray result;
        for (const char c : json) {
            if (c != ' ' && c != '\n') result += c;
        }
        return result;
    };
    QCOMPARE(bare(exportCatalog(example())), bare(contractExample()));
    QVERIFY(exportCatalog(example()).startsWith("{\n \"plans\": [\n  {\n   \"key\": \"team\",\n"));
    QVERIFY(exportCatalog(example()).endsWith("\n}\n"));
}

void TestCatalogDocument::leftOutOptionalsStayLeftOut()
{
    const QByteArray json = R"({
 "plans": [
  {
   "key": "bare",
   "versions": [
    {
     "version": 1,
     "effective_from": "2026-01-01T00:00:00.250Z",
     "price": "0.00",
     "limits": {}
    }
   ]
  }
 ],
 "routes": [
  {
   "key": "r"
  }
 ],
 "workspaces": [
  {
   "key": "w",
   "time_zone": "UTC",
   "addons": []
  }
 ]
}
)";
    QCOMPARE(exportCatalog(applied({}, json)), json);
    QCOMPARE(exportCatalog({}), QByteArray("{}\n"));
}

void TestCatalogDocument::roundsFinerDecimalsAndCounts()
{
    CatalogCounts counts;
    const QByteArray json = R"({"routes": [{"key": "a", "prices": [{"from": "2026-01-01T00:00:00Z",
        "input_per_mtok": "0.0000000025", "output_per_mtok": "1e-3"}]}]})";
    const Catalog catalog = applied({}, json, &counts);
    QCOMPARE(catalog.routes.at(0).prices->at(0).input, TokenPrice{2});  // half to even (R33)
    QCOMPARE(catalog.routes.at(0).prices->at(0).output, TokenPrice{1'000'000});
    QCOMPARE(counts, (CatalogCounts{.created = 1, .changed = 0, .unchanged = 0, .rounded = 1}));
    applied(catalog, json, &counts);
    QCOMPARE(counts.unchanged, 1);
}

void TestCatalogDocument::countsEntries()
{
    CatalogCounts counts;
    const Catalog before = example();
    applied(before, R"({"pools": [{"key": "azure-eastus-global"}, {"key": "new"}],
        "plans": [{"key": "team", "name": "Team+", "versions": [{"version": 2, "effective_from": "2026-05-01T00:00:00Z",
            "price": "109.00", "limits": {}}]}],
        "workspaces": [{"key": "acme", "seats": 13}], "settings": {"early_burn": {"day": 10}}})",
            &counts);
    QCOMPARE(counts, (CatalogCounts{.created = 2, .changed = 2, .unchanged = 2}));
}

void TestCatalogDocument::whatADocumentLeavesOutStays()
{
    const Catalog before = example();
    Catalog after = applied(before, R"({"workspaces": [{"key": "acme", "seats": 13}],
        "routes": [{"key": "premium-reasoning", "region": "westus"}], "pools": [{"key": "azure-eastus-global", "model": "x"}],
        "plans": [{"key": "team"}], "ceilings": [{"surface": "openai_batch", "max_bytes": 5}]})");
    QCOMPARE(after.workspaces.at(0).seats, 13);
    QCOMPARE(after.routes.at(0).region, QStringLiteral("westus"));
    QCOMPARE(after.pools.at(0).model, QStringLiteral("x"));
    QCOMPARE(after.ceilings.at(0).maxBytes, 5);
    // Everything else is as it was.
    after.workspaces[0].seats = 12;
    after.routes[0].region = QStringLiteral("eastus");
    after.pools[0].model = QStringLiteral("gpt-5");
    after.ceilings[0].maxBytes = 209'715'200;
    QCOMPARE(exportCatalog(after), exportCatalog(before));
    QVERIFY(after == before);
}

void TestCatalogDocument::aGivenListReplacesTheWhole()
{
    const Catalog after = applied(example(), R"({"workspaces": [{"key": "acme", "addons": [], "prepaid": [
        {"bucket": "batch_records", "units": 7, "price": "1.00", "from": "2026-01-01T00:00:00Z", "to": "2026-02-01T00:00:00Z"}]}],
        "routes": [{"key": "premium-reasoning", "modes": ["batch"]}]})");
    const Workspace &acme = after.workspaces.at(0);
    QVERIFY(acme.addons && acme.addons->empty());
    QCOMPARE(acme.prepaid->size(), 1U);
    QCOMPARE(acme.prepaid->at(0).units, 7);
    QCOMPARE(acme.plans->size(), 1U);
    QCOMPARE(after.routes.at(0).modes->size(), 1U);
    QCOMPARE(after.routes.at(0).prices->size(), 1U);
}

void TestCatalogDocument::aCeilingsNullReplaces()
{
    const Catalog after = applied(example(), R"({"ceilings": [{"surface": "openai_batch", "max_records": null}]})");
    QVERIFY(!after.ceilings.at(0).maxRecords);
    QCOMPARE(after.ceilings.at(0).maxBytes, 209'715'200);
}

void TestCatalogDocument::versionsAreMerged()
{
    const Catalog after = applied(example(), R"({"plans": [{"key": "team", "versions": [{"version": 2,
        "effective_from": "2026-05-01T00:00:00Z", "price": "109.00", "limits": {}}]}],
        "workspaces": [{"key": "acme", "plans": [{"plan": "team", "version": 2, "from": "2026-05-01T00:00:00Z"}]}]})");
    QCOMPARE(after.plans.at(0).versions.size(), 2U);
    QCOMPARE(after.plans.at(0).name, QStringLiteral("Team"));
    QCOMPARE(after.plans.at(0).versions.at(0), example().plans.at(0).versions.at(0));
}

void TestCatalogDocument::sameContentIsUnchanged_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("money written otherwise, defaults said (R13)") << QByteArray(
        R"({"plans": [{"key": "team", "versions": [{"version": 1, "effective_from": "2026-01-01T01:00:00+01:00",
            "price": "9.9e1", "limits": {
            "standard_sync": {"allowance": 4500},
            "premium_sync": {"allowance": 300, "at_limit": "queue", "overage_price": "0.250", "member_daily_cap": 50},
            "long_context": {"allowance": 2000, "per": "workspace"},
            "batch_records": {"allowance": 50000, "unit": "record", "warn_percent": 70, "at_limit": "queue", "overage_price": "0.002"}}}]}]})");
    QTest::newRow("a sheet with defaults left out")
        << QByteArray(R"({"route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": [{
            "action": "research.deep", "bucket": "premium_sync", "route": "premium-reasoning", "fallback_route": "standard-mini",
            "warn_percent": 70, "downgrade_to": {"bucket": "standard_sync", "route": "standard-mini"}}]}]})");
    QTest::newRow("empty settings") << QByteArray(R"({"settings": {}})");
    QTest::newRow("nothing but keys") << QByteArray(R"({"pools": [{"key": "azure-eastus-global"}], "routes":
        [{"key": "standard-mini"}], "workspaces": [{"key": "acme"}], "ceilings": [{"surface": "openai_batch"}], "plans": [{"key": "team"}]})");
}

void TestCatalogDocument::sameContentIsUnchanged()
{
    QFETCH(QByteArray, json);
    CatalogCounts counts;
    const Catalog before = example();
    const Catalog after = applied(before, json, &counts);
    QVERIFY(after == before);
    QCOMPARE(counts.created, 0);
    QCOMPARE(counts.changed, 0);
    QVERIFY(counts.unchanged > 0);
}

void TestCatalogDocument::settingsAreMerged()
{
    CatalogCounts counts;
    const Catalog after = applied(example(), R"({"settings": {"early_burn": {"percent": 90}}})", &counts);
    QCOMPARE(*after.settings.earlyBurn, (EarlyBurnSettings{90, 10, Bucket::PremiumSync}));
    QCOMPARE(counts.changed, 1);
    QVERIFY(!applied({}, R"({"settings": {"early_burn": {}}})", &counts).settings.earlyBurn);
    QCOMPARE(counts, (CatalogCounts{.created = 0, .changed = 0, .unchanged = 1}));
    applied({}, R"({"settings": {"early_burn": {"day": 9}}})", &counts);
    QCOMPARE(counts, (CatalogCounts{.created = 1, .changed = 0, .unchanged = 0}));
    const Catalog causes = applied(after, R"({"settings": {"causes": {"failed_percent": 20}}})", &counts);
    const Catalog more = applied(causes, R"({"settings": {"causes": {"repeated_tokens": 5}}})", &counts);
    QCOMPARE(counts.changed, 1);
    QCOMPARE(more.settings.causes->failedPercent, std::optional(20));
    QCOMPARE(more.settings.causes->repeatedTokens, std::optional<std::int64_t>(5));
    QVERIFY(!more.settings.causes->memberPercent);
    QVERIFY(more.settings.earlyBurn == after.settings.earlyBurn);
}

void TestCatalogDocument::discoveredOnesAreCompleted()
{
    Catalog base;
    for (const char *key : {"one", "two", "three"}) {
        Workspace workspace;
        workspace.key = QLatin1String(key);
        workspace.discovered = true;
        base.workspaces.push_back(workspace);
    }
    CatalogCounts counts;
    const Catalog after = applied(base, R"({"workspaces": [{"key": "new"}, {"key": "two", "seats": 3}]})", &counts);
    QStringList order;
    for (const Workspace &workspace : after.workspaces) {
        order << workspace.key + (workspace.discovered ? QStringLiteral("?") : QString());
    }
    QCOMPARE(order, QStringList({QStringLiteral("new"), QStringLiteral("two"), QStringLiteral("one?"),
                                 QStringLiteral("three?")}));
    QCOMPARE(counts, (CatalogCounts{.created = 1, .changed = 1, .unchanged = 0}));
}

void TestCatalogDocument::discoveredOnesAreNotExported()
{
    Catalog catalog = example();
    Route route;
    route.key = QStringLiteral("met in an event");
    route.discovered = true;
    catalog.routes.push_back(route);
    Workspace workspace;
    workspace.key = QStringLiteral("met in an event");
    workspace.discovered = true;
    catalog.workspaces.push_back(workspace);
    QCOMPARE(exportCatalog(catalog), exportCatalog(example()));
}

void TestCatalogDocument::applyRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &message) {
        QTest::newRow(name) << json << QString::fromUtf8(message);
    };
    const auto edited = [](const char *from, const char *to) { return contractExample().replace(from, to); };
    row("published price changed (R13)", edited("\"price\": \"99.00\"", "\"price\": \"98.00\""),
        "plans[0].versions[0].price: version 1 of plan \"team\" is published with \"99.00\" and never changes, but "
        "this "
        "document gives \"98.00\".");
    row("published limit changed (R13)", edited("\"allowance\": 300", "\"allowance\": \"unlimited\""),
        "plans[0].versions[0].limits.premium_sync.allowance: version 1 of plan \"team\" is published with 300 and");
    row("published limit dropped (R13)",
        edited(R"("long_context":  {"allowance": 2000, "unit": "page", "at_limit": "block"},)", ""),
        "plans[0].versions[0].limits.long_context: version 1 of plan \"team\" is published with {");
    row("published cap dropped (R13)", edited(R"(, "member_daily_cap": 50)", ""),
        "plans[0].versions[0].limits.premium_sync.member_daily_cap: version 1 of plan \"team\" is published with 50 "
        "and "
        "never changes, but this document gives nothing.");
    row("published instant changed (R13)",
        edited(R"("version": 1, "effective_from": "2026-01-01T00:00:00Z", "price")",
               R"("version": 1, "effective_from": "2026-01-02T00:00:00Z", "price")"),
        "plans[0].versions[0].effective_from: version 1 of plan");
    row("published sheet's instant changed",
        edited(R"("version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions")",
               R"("version": 1, "effective_from": "2026-01-02T00:00:00Z", "actions")"),
        "route_sheets[0].effective_from: route sheet 1 is published with 2026-01-01T00:00:00Z and");
    row("published action changed",
        edited(R"("mode": "sync", "warn_percent": 70)", R"("mode": "sync", "warn_percent": 71)"),
        "route_sheets[0].actions[0].warn_percent: route sheet 1 is published with 70 and");
    row("published sheet given another action", edited("research.deep", "research.wide"),
        "route_sheets[0].actions[0]: route sheet 1 is published with nothing and never changes, but this document "
        "gives "
        "research.wide.");
    row("published sheet without its action",
        R"({"route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z", "actions": []}]})",
        "route_sheets[0].actions: route sheet 1 is published with research.deep and");
    row("route of no pool", R"({"routes": [{"key": "standard-mini", "pool": "nowhere"}]})",
        "routes[0].pool: there is no pool \"nowhere\".");
    row("sheet to no route", R"({"route_sheets": [{"version": 2, "effective_from": "2026-01-01T00:00:00Z", "actions": [
        {"action": "a", "bucket": "premium_sync", "route": "nowhere"}]}]})",
        "route_sheets[0].actions[0].route: there is no route \"nowhere\".");
    row("fallback to no route",
        R"({"route_sheets": [{"version": 2, "effective_from": "2026-01-01T00:00:00Z", "actions": [
        {"action": "a", "bucket": "premium_sync", "route": "standard-mini", "fallback_route": "nowhere"}]}]})",
        "route_sheets[0].actions[0].fallback_route: there is no route \"nowhere\".");
    row("downgrade to no route",
        R"({"route_sheets": [{"version": 2, "effective_from": "2026-01-01T00:00:00Z", "actions": [
        {"action": "a", "bucket": "premium_sync", "route": "standard-mini",
         "downgrade_to": {"route": "nowhere", "bucket": "standard_sync"}}]}]})",
        "route_sheets[0].actions[0].downgrade_to.route: there is no route \"nowhere\".");
    row("sheet to a discovered route",
        R"({"route_sheets": [{"version": 2, "effective_from": "2026-01-01T00:00:00Z", "actions": [
        {"action": "a", "bucket": "premium_sync", "route": "met"}]}]})",
        "route_sheets[0].actions[0].route: route \"met\" was only met in events so far.");
    row("workflow on no route",
        R"({"workspaces": [{"key": "acme"}, {"key": "b", "workflows": [{"key": "f", "route": "nowhere",
        "included_records": 1, "price": "0", "from": "2026-01-01T00:00:00Z", "to": "2026-02-02T00:00:00Z"}]}]})",
        "workspaces[1].workflows[0].route: there is no route \"nowhere\".");
    row("assigned to no plan",
        R"({"workspaces": [{"key": "b", "plans": [{"plan": "nowhere", "version": 1, "from": "2026-02-01T00:00:00Z"}]}]})",
        "workspaces[0].plans[0].plan: there is no plan \"nowhere\".");
    row("assigned to no version",
        R"({"workspaces": [{"key": "b", "plans": [{"plan": "team", "version": 2, "from": "2026-02-01T00:00:00Z"}]}]})",
        "workspaces[0].plans[0].version: plan \"team\" has no version 2.");
    row("assigned before it is effective",
        R"({"workspaces": [{"key": "b", "plans": [{"plan": "team", "version": 1, "from": "2025-12-31T23:59:59.999999Z"}]}]})",
        "workspaces[0].plans[0].from: version 1 of plan \"team\" may not be assigned before 2026-01-01T00:00:00Z.");
}

void TestCatalogDocument::applyRefuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    Catalog base = example();
    Route met;
    met.key = QStringLiteral("met");
    met.discovered = true;
    base.routes.push_back(met);
    CatalogCounts counts{.created = -1, .changed = -1, .unchanged = -1};
    const auto catalog = applyCatalog(base, parsed(json), &counts);
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().kind, Error::Kind::Refused);
    QCOMPARE(catalog.error().message.left(message.size()), message);
    QCOMPARE(counts.created, -1);
}

void TestCatalogDocument::nothingIsLostOnTheWay()
{
    QVERIFY(rc::check("parse and apply give back what was exported", [] {
        const Catalog catalog = *arbitraryCatalog();
        const auto document = parseCatalog(exportCatalog(catalog));
        RC_ASSERT(document.has_value());
        CatalogCounts counts;
        const auto back = applyCatalog({}, *document, &counts);
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == catalog);
        RC_ASSERT(exportCatalog(*back) == exportCatalog(catalog));
        RC_ASSERT(counts.changed == 0 && counts.unchanged == 0);
    }));
}

void TestCatalogDocument::applyingTwiceChangesNothing()
{
    QVERIFY(rc::check("the second time everything is unchanged", [] {
        const Catalog catalog = *arbitraryCatalog();
        const auto document = parseCatalog(exportCatalog(catalog));
        RC_ASSERT(document.has_value());
        CatalogCounts counts;
        const auto again = applyCatalog(catalog, *document, &counts);
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == catalog);
        RC_ASSERT(counts.created == 0 && counts.changed == 0);
    }));
}

void TestCatalogDocument::applyingReachesTheDocument()
{
    QVERIFY(rc::check("laid over any catalog, a document is idempotent and keeps what it does not name", [] {
        const Catalog base = *arbitraryCatalog(1);
        const auto document = parseCatalog(exportCatalog(*arbitraryCatalog(2)));
        RC_ASSERT(document.has_value());
        const auto once = applyCatalog(base, *document);
        RC_ASSERT(once.has_value());
        CatalogCounts counts;
        const auto twice = applyCatalog(*once, *document, &counts);
        RC_ASSERT(twice.has_value());
        RC_ASSERT(*twice == *once);
        RC_ASSERT(counts.created == 0 && counts.changed == 0);
        for (const Plan &plan : base.plans) RC_ASSERT(*once->plan(plan.key) == plan);
        for (const Workspace &workspace : base.workspaces) RC_ASSERT(once->workspace(workspace.key) != nullptr);
    }));
}

QTEST_APPLESS_MAIN(TestCatalogDocument)
#include "tst_catalogdocument.moc"
