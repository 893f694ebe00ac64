// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftmerge.h"
#include "fastledger.h"
#include "storage/person.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

using namespace headroom;
using namespace Qt::StringLiterals;
using headroom::testing::FastLedger;
using headroom::testing::instant;

namespace {

const QByteArray kHeader =
    "event_id,occurred_at,workspace,action,route,bucket,status,units,input_tokens,output_tokens\n";

const QByteArray kCatalog = R"({
 "plans": [{"key": "team", "name": "Team", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z",
    "price": "99.00", "limits": {"premium_sync": {"allowance": 300}}}]}],
 "routes": [{"key": "r", "modes": ["sync"], "context_window": 100000}],
 "route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z",
    "actions": [{"action": "x", "bucket": "premium_sync", "route": "r"}]}],
 "pools": [{"key": "p", "region": "eastus"}],
 "ceilings": [{"surface": "s", "max_records": 5}],
 "workspaces": [{"key": "acme", "plans": [{"plan": "team", "version": 1, "from": "2026-01-01T00:00:00Z"}]}]})";

constexpr std::string_view kNow = "2026-03-10T12:00:00Z";
constexpr std::string_view kSoon = "2026-04-01T00:00:00Z";

Catalog catalogOf(Ledger &ledger)
{
    const auto state = ledger.catalogState();
    return state ? *state->catalog : Catalog{};
}

QString problemsOf(Ledger &ledger)
{
    const auto report = ledger.verify();
    if (!report) return report.error().message;
    QStringList problems;
    for (const VerifyCheck &check : report->checks) {
        if (!check.ok) problems << check.name + u": "_s + check.detail;
    }
    return problems.join(u'\n');
}

// A ledger with the catalog, on which its owner acts at kNow; and another program that has the same file open.
class Scene {
public:
    Scene()
    {
        if (!file.apply(kCatalog)) qFatal("the catalog is refused");
        other = *Ledger::open(file.path());
        actAs(currentPerson());
        other->setPatience(std::chrono::milliseconds(50));
    }

    void actAs(const QString &person)
    {
        file.ledger().actAs(person, [] { return instant(kNow); });
        other->actAs(person, [] { return instant(kNow); });
    }
    [[nodiscard]] Ledger &ledger() { return file.ledger(); }
    [[nodiscard]] Catalog catalog() { return catalogOf(file.ledger()); }
    [[nodiscard]] QString revision() { return file.ledger().catalogState()->revision; }
    [[nodiscard]] std::int64_t auditRows() const { return file.number("SELECT count(*) FROM audit"); }

    // The next version of "team", with another premium allowance.
    [[nodiscard]] CatalogDraft withAllowance(std::int64_t units)
    {
        CatalogDraft draft;
        DraftPlan &plan = beginPlan(draft, catalog(), u"team"_s, instant(kSoon));
        plan.version.limits[Bucket::PremiumSync].allowance.units = units;
        return draft;
    }

    FastLedger file;
    std::unique_ptr<Ledger> other;
};

// Every part of the catalog, changed.
CatalogDraft everything(Scene &scene)
{
    const Catalog published = scene.catalog();
    CatalogDraft draft = scene.withAllowance(200);
    draft.plans.front().version.price = Money{120'000'000'000};
    DraftSheet &sheet = beginSheet(draft, published, instant(kSoon));
    SheetAction action = sheet.sheet.actions.front();
    action.action = u"y"_s;
    action.route = u"fresh"_s;
    sheet.sheet.actions.push_back(action);
    Route fresh = *published.route(u"r"_s);
    fresh.key = u"fresh"_s;
    fresh.pool = u"p"_s;
    putRoute(draft, published, fresh);
    Pool pool = published.pools.front();
    pool.tokensPerMinute = 1'000;
    putPool(draft, published, pool);
    Ceiling ceiling = published.ceilings.front();
    ceiling.maxRecords = 6;
    putCeiling(draft, published, ceiling);
    Workspace workspace = *published.workspace(u"acme"_s);
    draft.moves.push_back({u"acme"_s, *workspace.plans, {u"team"_s, 2, instant(kSoon)}});
    workspace.addons = {
        {Bucket::PremiumSync, 50, Money{5'000'000'000}, instant(kSoon), instant("2026-05-01T00:00:00Z")}};
    putWorkspace(draft, published, workspace);
    return draft;
}

QString nothing(Result<PublicationAnswer> answer)
{
    return answer ? u"published"_s : answer.error().message;
}

}  // namespace

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

    void nothingToPublishIsRefusedInWords()
    {
        Scene scene;
        const std::int64_t rows = scene.auditRows();
        const auto empty = scene.ledger().publish({}, {});
        QVERIFY(!empty);
        QCOMPARE(empty.error().kind, Error::Kind::Refused);
        QVERIFY2(empty.error().message.contains(u"nothing to publish"_s), qPrintable(empty.error().message));
        // So is a draft of what is published already.
        CatalogDraft same;
        const Pool pool = scene.catalog().pools.front();
        same.pools.push_back({pool, pool});
        QCOMPARE(scene.ledger().publish(same, {}).error().message, empty.error().message);
        QCOMPARE(scene.auditRows(), rows);
    }

    void whatTheCheckFindsIsRefusedAndLeavesNothing()  // R36
    {
        Scene scene;
        CatalogDraft draft = everything(scene);
        draft.sheet->sheet.actions.back().route = u"nowhere"_s;
        const Catalog before = scene.catalog();
        const std::int64_t rows = scene.auditRows();
        const auto answer = scene.ledger().publish(draft, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
        QVERIFY2(answer.error().message.contains(u"nowhere"_s), qPrintable(answer.error().message));
        QCOMPARE(answer.error().detail, u"route_sheet 2 actions[y].route"_s);
        QVERIFY(scene.catalog() == before);
        QCOMPARE(scene.auditRows(), rows);
    }

    void theCheckKnowsWhatTheLedgerReallySends()  // R36
    {
        Scene scene;
        QByteArray csv = kHeader;
        for (int i = 0; i < 100; ++i) {
            csv += QByteArray::number(i) + ",2026-03-09T00:00:00Z,acme,x,r,,ok,1,200000,10\n";
        }
        QVERIFY(scene.file.import(csv));
        CatalogDraft draft;
        DraftSheet &sheet = beginSheet(draft, scene.catalog(), instant(kSoon));
        sheet.sheet.actions.front().bucket = Bucket::LongContext;
        const auto answer = scene.ledger().publish(draft, {});
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(u"200"_s), qPrintable(answer.error().message));
    }

    void whatIsPublishedIsNeverRedefined_data()  // R13
    {
        QTest::addColumn<bool>("plan");
        QTest::newRow("plan version") << true;
        QTest::newRow("route sheet") << false;
    }
    void whatIsPublishedIsNeverRedefined()
    {
        QFETCH(const bool, plan);
        Scene scene;
        CatalogDraft draft;
        if (plan) {
            beginPlan(draft, scene.catalog(), u"team"_s, instant(kSoon)).version.version = 1;
        } else {
            beginSheet(draft, scene.catalog(), instant(kSoon)).sheet.version = 1;
        }
        const Catalog before = scene.catalog();
        const auto answer = scene.ledger().publish(draft, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
        QVERIFY(scene.catalog() == before);
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

    void onlyOwnersAndPmsPublish_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("permitted");
        QTest::newRow("admin") << static_cast<int>(PersonRole::Admin) << false;
        QTest::newRow("PM") << static_cast<int>(PersonRole::Pm) << true;
        QTest::newRow("support") << static_cast<int>(PersonRole::Support) << false;
        QTest::newRow("viewer") << static_cast<int>(PersonRole::Viewer) << false;
    }
    void onlyOwnersAndPmsPublish()
    {
        QFETCH(const int, role);
        QFETCH(const bool, permitted);
        Scene scene;
        QVERIFY(scene.ledger().declarePerson(
            {.name = u"ada"_s, .role = static_cast<PersonRole>(role), .everyWorkspace = true, .workspaces = {}}));
        scene.actAs(u"ada"_s);
        const std::int64_t rows = scene.auditRows();
        const auto answer = scene.ledger().publish(scene.withAllowance(200), {});
        QCOMPARE(answer.has_value(), permitted);
        if (permitted) return;
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
        QCOMPARE(scene.auditRows(), rows);
        QCOMPARE(scene.catalog().plan(u"team"_s)->versions.size(), std::size_t{1});
    }

    void aReadOnlyLedgerIsToldInWords()
    {
        Scene scene;
        const auto reader = Ledger::open(scene.file.path(), Ledger::OpenMode::ReadOnly);
        QVERIFY(reader);
        (*reader)->actAs(currentPerson(), [] { return instant(kNow); });
        const auto answer = (*reader)->publish(scene.withAllowance(200), {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Unavailable);
        QVERIFY2(answer.error().message.contains(u"cannot be written"_s) ||
                     answer.error().message.contains(u"read-only"_s),
                 qPrintable(answer.error().message));
    }

    void whereTheLedgerIsLockedNothingIsPublishedAndLaterAllOfIt()
    {
        Scene scene;
        const CatalogDraft draft = everything(scene);
        sqlite3 *locker = nullptr;
        QCOMPARE(sqlite3_open(scene.file.path().toUtf8().constData(), &locker), SQLITE_OK);
        QCOMPARE(sqlite3_exec(locker, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        const auto locked = scene.other->publish(draft, {});
        QVERIFY(!locked);
        QCOMPARE(locked.error().kind, Error::Kind::Unavailable);
        QCOMPARE(sqlite3_exec(locker, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(locker);
        const auto answer = scene.other->publish(draft, {});
        QVERIFY2(answer, qPrintable(nothing(answer)));
        QCOMPARE(answer->audited, 6);
    }

    void aFailureOnTheWayLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("table");
        for (const QByteArray &table : {"plan_version"_ba, "plan_limit"_ba, "route_profile"_ba, "route_sheet"_ba,
                                        "sheet_action"_ba, "plan_assignment"_ba, "addon"_ba, "audit"_ba}) {
            QTest::newRow(table.constData()) << table;
        }
    }
    void aFailureOnTheWayLeavesNothing()
    {
        QFETCH(const QByteArray, table);
        Scene scene;
        const CatalogDraft draft = everything(scene);
        const Catalog before = scene.catalog();
        const QString revision = scene.revision();
        const std::int64_t rows = scene.auditRows();
        QCOMPARE(scene.file.sql("CREATE TRIGGER fails AFTER INSERT ON " + table +
                                " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"),
                 QString());
        QVERIFY(!scene.ledger().publish(draft, {}));
        QVERIFY(scene.catalog() == before);
        QVERIFY(catalogOf(*scene.other) == before);
        QCOMPARE(scene.revision(), revision);
        QCOMPARE(scene.auditRows(), rows);
        // The same once more, when whatever it was is mended.
        QCOMPARE(scene.file.sql("DROP TRIGGER fails"), QString());
        const auto answer = scene.ledger().publish(draft, {});
        QVERIFY2(answer, qPrintable(nothing(answer)));
        QVERIFY(scene.catalog() == laidOver(before, draft));
        QCOMPARE(problemsOf(scene.ledger()), QString());
    }
};

QTEST_GUILESS_MAIN(TestPublish)
#include "tst_publish.moc"
