// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftmerge.h"
#include "publishscene.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

class TestPublish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsPublishedWholeAndEachObjectAudited()  // R13, R39
    {
        Scene scene;
        const CatalogDraft draft = everything(scene);
        const Catalog wanted = laidOver(scene.catalog(), draft);
        const std::int64_t before = scene.auditRows();
        const auto answer = scene.ledger().publish(draft, u"what sales agreed"_s);
        QVERIFY2(answer, qPrintable(nothing(answer)));
        QVERIFY(answer->conflicts.empty());
        // The plan, the pool, the ceiling and the workspace; the version, the sheet and the route.
        QCOMPARE(answer->counts, (CatalogCounts{.created = 3, .changed = 4}));
        QCOMPARE(answer->audited, 6);  // a version is told by itself, its plan is as it was
        QCOMPARE(scene.auditRows() - before, answer->audited);
        const auto audit = scene.ledger().audit({}, 0);
        for (const AuditRow &row : audit->rows) {
            if (row.id <= before) break;
            QCOMPARE(row.reason, u"what sales agreed"_s);
            QCOMPARE(row.person, currentPerson());
            QCOMPARE(row.at, instant(kNow));
        }
        QVERIFY(scene.catalog() == wanted);
        QVERIFY(catalogOf(*scene.other) == wanted);
        QCOMPARE(problemsOf(scene.ledger()), QString());
        // It is in force from its instant.
        const auto standing = scene.ledger().workspace(u"acme"_s, instant("2026-04-02T00:00:00Z"));
        QCOMPARE(standing->standing.planVersion, 2);
        QCOMPARE(standing->standing.buckets[index(Bucket::PremiumSync)].entitlement.base.units, 200);
        QCOMPARE(scene.ledger().workspace(u"acme"_s, instant(kNow))->standing.planVersion, 1);
    }

    void countsAsTheDocumentOfTheDraftDoes()
    {
        Scene published;
        Scene applied;
        const CatalogDraft draft = everything(published);
        const auto document = parseCatalog(draftToDocument(draft, applied.catalog()));
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        const auto counts = applied.ledger().applyCatalog(*document);
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().message));
        const auto answer = published.ledger().publish(draft, {});
        QVERIFY2(answer, qPrintable(nothing(answer)));
        QCOMPARE(answer->counts.created, counts->created);
        QCOMPARE(answer->counts.changed, counts->changed);
        QVERIFY(published.catalog() == applied.catalog());
    }

    void aMoveCompletesADiscoveredWorkspace()
    {
        Scene scene;
        QVERIFY(scene.file.import(kHeader + "1,2026-03-09T00:00:00Z,found,x,,,ok,1,,\n"
                                            "2,2026-03-09T00:00:00Z,also,x,,,ok,1,,\n"));
        CatalogDraft draft;
        draft.moves.push_back({u"also"_s, {}, {u"team"_s, 1, instant(kSoon)}});
        const auto answer = scene.ledger().publish(draft, {});
        QVERIFY2(answer, qPrintable(nothing(answer)));
        QCOMPARE(answer->counts, (CatalogCounts{.changed = 1}));
        const Catalog catalog = scene.catalog();
        QVERIFY(!catalog.workspace(u"also"_s)->discovered);
        QCOMPARE(catalog.workspace(u"also"_s)->plans->size(), std::size_t{1});
        QVERIFY(catalog.workspace(u"found"_s)->discovered);
        QCOMPARE(problemsOf(scene.ledger()), QString());
    }

    void whatIsSaidOfADiscoveredRouteCompletesIt()
    {
        Scene scene;
        QVERIFY(scene.file.import(kHeader + "1,2026-03-09T00:00:00Z,acme,x,met,,ok,1,,\n"
                                            "2,2026-03-09T00:00:00Z,acme,x,seen,,ok,1,,\n"));
        const Catalog published = scene.catalog();
        Route route = *published.route(u"seen"_s);
        QVERIFY(route.discovered);
        route.region = u"eastus"_s;
        CatalogDraft draft;
        putRoute(draft, published, route);
        const auto answer = scene.ledger().publish(draft, {});
        QVERIFY2(answer, qPrintable(nothing(answer)));
        const Catalog catalog = scene.catalog();
        QVERIFY(!catalog.route(u"seen"_s)->discovered);
        QVERIFY(catalog.route(u"met"_s)->discovered);
        QVERIFY(catalog == catalogOf(*scene.other));
        // What is completed later comes behind it.
        QVERIFY(scene.file.apply(R"({"routes":[{"key":"met","region":"x"}]})"));
        QCOMPARE(scene.catalog().routes[1].key, u"seen"_s);
        QCOMPARE(scene.catalog().routes[2].key, u"met"_s);
    }

    void aSheetThatCoversWhatWasUnmappedMapsIt()  // R7
    {
        Scene scene;
        QVERIFY(scene.file.import(kHeader + "1,2026-03-10T12:00:00Z,acme,new,r,,ok,1,10,10\n"));
        CatalogDraft draft;
        DraftSheet &sheet = beginSheet(draft, scene.catalog(), instant(kNow));
        SheetAction action = sheet.sheet.actions.front();
        action.action = u"new"_s;
        sheet.sheet.actions.push_back(action);
        const auto answer = scene.ledger().publish(draft, {});
        QVERIFY2(answer, qPrintable(nothing(answer)));
        QCOMPARE(scene.file.used(u"acme"_s, Bucket::PremiumSync, "2026-03-20T00:00:00Z"), 1);
        QCOMPARE(scene.ledger().observedUse(lastDays(instant(kNow), 1))->rows.front().bucket, Bucket::PremiumSync);
        QCOMPARE(problemsOf(scene.ledger()), QString());
    }

    void whatGatewaysWroteBeforeIsSettledByTheCatalogBefore()
    {
        Scene scene;
        QCOMPARE(scene.file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action, status) VALUES "
                                "('g', '2026-03-10T12:00:00Z', 'acme', 'x', 'ok')"),
                 QString());
        CatalogDraft draft;
        DraftSheet &sheet = beginSheet(draft, scene.catalog(), instant(kNow));
        sheet.sheet.actions.front().bucket = Bucket::StandardSync;
        const auto answer = scene.ledger().publish(draft, {});
        QVERIFY2(answer, qPrintable(nothing(answer)));
        QCOMPARE(scene.file.used(u"acme"_s, Bucket::PremiumSync, "2026-03-20T00:00:00Z"), 1);
        QCOMPARE(scene.file.used(u"acme"_s, Bucket::StandardSync, "2026-03-20T00:00:00Z"), 0);
    }

    void theSecondToPublishIsToldOfTheFirst()
    {
        Scene scene;
        const CatalogDraft mine = scene.withAllowance(200);
        const CatalogDraft theirs = scene.withAllowance(250);
        QVERIFY(scene.other->publish(theirs, u"first"_s));
        const QString revision = scene.revision();
        const std::int64_t rows = scene.auditRows();
        const auto second = scene.ledger().publish(mine, u"second"_s);
        QVERIFY2(second, qPrintable(nothing(second)));
        QCOMPARE(second->conflicts.size(), std::size_t{1});
        QCOMPARE(second->conflicts.front().object, u"plan_version"_s);
        QCOMPARE(second->conflicts.front().key, u"team"_s);
        QCOMPARE(second->conflicts.front().theirs, u"team v2"_s);
        QCOMPARE(second->audited, 0);
        QCOMPARE(second->counts, CatalogCounts{});
        QCOMPARE(scene.revision(), revision);
        QCOMPARE(scene.auditRows(), rows);

        // Knowingly it goes over the other's, as the version after it.
        const auto third = scene.ledger().publish(overwriting(mine, scene.catalog()), u"second"_s);
        QVERIFY2(third, qPrintable(nothing(third)));
        QVERIFY(third->conflicts.empty());
        const Plan team = *catalogOf(*scene.other).plan(u"team"_s);
        QCOMPARE(team.versions.size(), std::size_t{3});
        QCOMPARE(findVersion(team, 2)->limits.at(Bucket::PremiumSync).allowance.units, 250);
        QCOMPARE(findVersion(team, 3)->limits.at(Bucket::PremiumSync).allowance.units, 200);
        QCOMPARE(problemsOf(scene.ledger()), QString());
    }

    void ofManyWhoPublishAtOnceOneDoes()
    {
        Scene scene;
        constexpr int kPublishers = 6;
        std::atomic_int published = 0;
        std::atomic_int told = 0;
        std::vector<std::thread> publishers;
        std::barrier together(kPublishers);
        for (int i = 0; i < kPublishers; ++i) {
            publishers.emplace_back([&, draft = scene.withAllowance(100 + i)] {
                const auto ledger = Ledger::open(scene.file.path());
                if (ledger) (*ledger)->actAs(currentPerson(), [] { return instant(kNow); });
                together.arrive_and_wait();
                const auto answer = ledger ? (*ledger)->publish(draft, {}) : tl::make_unexpected(ledger.error());
                if (!answer) return;
                ++(answer->conflicts.empty() ? published : told);
            });
        }
        for (std::thread &publisher : publishers) publisher.join();
        QCOMPARE(published.load(), 1);
        QCOMPARE(told.load(), kPublishers - 1);
        QCOMPARE(scene.catalog().plan(u"team"_s)->versions.size(), std::size_t{2});
        QCOMPARE(problemsOf(scene.ledger()), QString());
    }

    void whatOthersChangedElsewhereIsNoConflict()
    {
        Scene scene;
        const CatalogDraft mine = scene.withAllowance(200);
        QVERIFY(
            scene.file.apply(R"({"pools":[{"key":"p","region":"westus"}],"workspaces":[{"key":"acme","seats":4}]})"));
        const auto answer = scene.other->publish(mine, {});
        QVERIFY2(answer, qPrintable(nothing(answer)));
        QVERIFY(answer->conflicts.empty());
        QCOMPARE(scene.catalog().pools.front().region, u"westus"_s);
        QCOMPARE(scene.catalog().workspace(u"acme"_s)->seats, 4);
    }
};

QTEST_GUILESS_MAIN(TestPublish)
#include "tst_publish.moc"
