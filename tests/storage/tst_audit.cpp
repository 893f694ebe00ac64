// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastledger.h"
#include "storage/person.h"

#include <QTest>

using namespace headroom;
using headroom::testing::FastLedger;
using headroom::testing::instant;

namespace {

const QByteArray kHeader = "event_id,occurred_at,workspace,member,action,bucket,status,units,corrects,posted_by,note\n";

const QByteArray kCatalog = R"({
 "plans": [{"key": "team", "name": "Team", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z",
    "price": "99.00", "limits": {"premium_sync": {"allowance": 300}}}]}],
 "routes": [{"key": "r", "modes": ["sync"]}],
 "route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z",
    "actions": [{"action": "x", "bucket": "premium_sync", "route": "r"}]}],
 "pools": [{"key": "p", "region": "eastus"}],
 "ceilings": [{"surface": "s", "max_records": 5}],
 "workspaces": [{"key": "acme", "seats": 3}],
 "settings": {"early_burn": {"percent": 75}}})";

// "1 ledger created ID" without the id, oldest first: "object action key".
QStringList told(Ledger &ledger, const AuditFilter &filter = {}, std::int64_t after = 2)
{
    QStringList rows;
    const auto done = ledger.exportAudit(filter, [&](const AuditRow &row) {
        if (row.id > after) rows << QStringLiteral("%1 %2 %3").arg(row.object, row.action, row.key);
        return true;
    });
    return done ? rows : QStringList{done.error().message};
}

AuditRow latest(Ledger &ledger)
{
    return ledger.audit({}, 0)->rows.front();
}

Person viewer(const QString &name)
{
    return {.name = name, .role = PersonRole::Viewer, .workspaces = {}};
}

// A ledger with 7 rows: two of its own and five people.
void fillChain(FastLedger &file)
{
    for (const char *name : {"ada", "bob", "cara", "dan", "eve"}) {
        file.ledger().declarePerson(viewer(QString::fromLatin1(name)));
    }
}

}  // namespace

class TestAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCatalogLeavesARowForEachObject()  // R39
    {
        FastLedger file;
        QVERIFY(file.apply(kCatalog));
        QCOMPARE(told(file.ledger()),
                 (QStringList{QStringLiteral("plan created team"), QStringLiteral("plan_version created team v1"),
                              QStringLiteral("route created r"), QStringLiteral("route_sheet created 1"),
                              QStringLiteral("pool created p"), QStringLiteral("ceiling created s"),
                              QStringLiteral("workspace created acme"), QStringLiteral("setting created early_burn")}));
        // The same again changes nothing.
        QVERIFY(file.apply(kCatalog));
        QCOMPARE(told(file.ledger()).size(), 8);
        QVERIFY(file.ledger().verify()->ok);
    }

    void beforeAndAfterAreTheEntriesOfTheExport()
    {
        FastLedger file;
        QVERIFY(file.apply(kCatalog));
        QVERIFY(file.apply(R"({"workspaces":[{"key":"acme","seats":4}]})"));
        const AuditRow row = latest(file.ledger());
        QCOMPARE(row.action, QStringLiteral("changed"));
        QCOMPARE(row.workspace, QStringLiteral("acme"));
        QCOMPARE(row.before, QByteArray(R"({"key":"acme","time_zone":"UTC","seats":3})"));
        QCOMPARE(row.after, QByteArray(R"({"key":"acme","time_zone":"UTC","seats":4})"));
    }

    void aNewVersionIsARowOfItsOwn()
    {
        FastLedger file;
        QVERIFY(file.apply(kCatalog));
        QVERIFY(file.apply(R"({"plans":[{"key":"team","name":"Teams","versions":[{"version":2,
            "effective_from":"2026-02-01T00:00:00Z","price":"1","limits":{}}]}]})"));
        QCOMPARE(told(file.ledger(), {}, 10),
                 (QStringList{QStringLiteral("plan changed team"), QStringLiteral("plan_version created team v2")}));
        QVERIFY(latest(file.ledger()).after.startsWith(R"({"plan":"team","version":2,)"));
    }

    void completingADiscoveredWorkspaceIsAChange()
    {
        FastLedger file;
        QVERIFY(file.import(kHeader + "a,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,ok,1,,,\n"));
        QVERIFY(file.apply(R"({"workspaces":[{"key":"acme","seats":4}]})"));
        QCOMPARE(told(file.ledger()),
                 (QStringList{QStringLiteral("import imported events.csv"), QStringLiteral("workspace changed acme")}));
    }

    void aRefusedCatalogLeavesNone()
    {
        FastLedger file;
        QVERIFY(!file.apply(R"({"workspaces":[{"key":"acme","plans":[{"plan":"none","version":1,
            "from":"2026-01-01T00:00:00Z"}]}]})"));
        QCOMPARE(told(file.ledger()), QStringList());
    }

    void importsLeaveARowForEachFileThatStoredAnything()
    {
        FastLedger file;
        const QByteArray csv = kHeader + "a,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,ok,1,,,\n"
                                         "b,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,ok,1,,,\n";
        QVERIFY(file.import(csv, {.mapping = {}, .dryRun = true}));
        QCOMPARE(told(file.ledger()), QStringList());
        QVERIFY(file.import(csv));
        QVERIFY(file.import(csv));  // all duplicates
        QVERIFY(!file.import(kHeader + "c,never,acme,ada,x,standard_sync,ok,1,,,\n")->applied);
        QCOMPARE(told(file.ledger()), QStringList{QStringLiteral("import imported events.csv")});
        QCOMPARE(latest(file.ledger()).after,
                 QByteArray(R"({"read":2,"imported":2,"duplicates":0,"conflicts":0,"rejected":0,"unmapped":0,)"
                            R"("rounded":0})"));
    }

    void aPriceListLeavesARow()
    {
        FastLedger file;
        const QByteArray list = R"({"gpt-5":{"input_cost_per_token":1e-6,"output_cost_per_token":2e-6,"mode":"chat",
            "litellm_provider":"openai"},"note":"no price"})";
        QVERIFY(file.ledger().importPrices(list, instant("2026-03-01T00:00:00Z")));
        QCOMPARE(told(file.ledger()), QStringList{QStringLiteral("price_list imported 2026-03-01T00:00:00Z")});
    }

    void rowsSayWhoAndWhen()
    {
        FastLedger file;
        file.ledger().actAs(currentPerson(), [] { return instant("2026-03-10T12:00:00Z"); });
        QVERIFY(file.ledger().declarePerson(viewer(QStringLiteral("ada"))));
        const AuditRow row = latest(file.ledger());
        QCOMPARE(row.person, currentPerson());
        QCOMPARE(row.at, instant("2026-03-10T12:00:00Z"));
        QCOMPARE(row.id, 3);
        QCOMPARE(row.hash, auditHash(row));
    }

    void filtersTellRowsApart()
    {
        FastLedger file;
        Ledger &ledger = file.ledger();
        const auto at = [&](const char *when) { ledger.actAs(currentPerson(), [when] { return instant(when); }); };
        at("2026-03-10T00:00:00Z");
        QVERIFY(file.apply(R"({"workspaces":[{"key":"acme"},{"key":"globex"}]})"));
        QVERIFY(file.import(kHeader + "a,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,ok,5,,,\n"));
        at("2026-03-11T00:00:00Z");
        QVERIFY(ledger.postCredit({QStringLiteral("a"), 1, QStringLiteral("Wegen \u00c4rger")}));
        Person pam{.name = QStringLiteral("pam"), .role = PersonRole::Pm, .workspaces = {}};
        QVERIFY(ledger.declarePerson(pam));
        ledger.actAs(QStringLiteral("pam"), [] { return instant("2026-03-12T00:00:00Z"); });
        QVERIFY(file.apply(R"({"workspaces":[{"key":"globex","seats":7}]})"));

        const auto filtered = [&](const std::function<void(AuditFilter &)> &set) {
            AuditFilter filter;
            set(filter);
            QStringList rows = told(ledger, filter);
            // The page says the same, the other way round.
            QStringList page;
            const auto answer = ledger.audit(filter, 0);
            for (const AuditRow &row : answer->rows) {
                if (row.id > 2) page.prepend(QStringLiteral("%1 %2 %3").arg(row.object, row.action, row.key));
            }
            return page == rows ? rows : QStringList{QStringLiteral("page and export differ")};
        };
        const QString changed = QStringLiteral("workspace changed globex");
        QCOMPARE(filtered([](AuditFilter &f) { f.person = QStringLiteral("pam"); }), QStringList{changed});
        QCOMPARE(filtered([](AuditFilter &f) { f.person = QStringLiteral("PAM"); }), QStringList());
        QCOMPARE(filtered([](AuditFilter &f) { f.object = QStringLiteral("person"); }),
                 QStringList{QStringLiteral("person declared pam")});
        QCOMPARE(filtered([](AuditFilter &f) { f.workspace = QStringLiteral("globex"); }),
                 (QStringList{QStringLiteral("workspace created globex"), changed}));
        QCOMPARE(filtered([](AuditFilter &f) { f.from = instant("2026-03-12T00:00:00Z"); }).last(), changed);
        QCOMPARE(filtered([](AuditFilter &f) {
                     f.from = instant("2026-03-11T00:00:00Z");
                     f.to = instant("2026-03-12T00:00:00Z");
                 }).last(),
                 QStringLiteral("person declared pam"));
        QCOMPARE(filtered([](AuditFilter &f) { f.text = QStringLiteral("\u00e4RGER"); }).size(), 1);
        QCOMPARE(filtered([](AuditFilter &f) { f.text = QStringLiteral("\"seats\":7"); }), QStringList{changed});
        QCOMPARE(filtered([](AuditFilter &f) { f.text = QStringLiteral("100% _ nothing"); }), QStringList());

        const auto answer = ledger.audit({}, 0);
        QCOMPARE(answer->people, (QStringList{QStringLiteral("pam"), currentPerson()}));
        QCOMPARE(answer->objects,
                 (QStringList{QStringLiteral("credit"), QStringLiteral("import"), QStringLiteral("ledger"),
                              QStringLiteral("person"), QStringLiteral("workspace")}));
    }

    void pagesFollowOneAnotherWhileRowsAreAdded()
    {
        FastLedger file;
        QByteArray workspaces;
        for (int i = 0; i < 450; ++i)
            workspaces += (i ? ",{\"key\":\"w" : "{\"key\":\"w") + QByteArray::number(i) + "\"}";
        QVERIFY(file.apply("{\"workspaces\":[" + workspaces + "]}"));
        std::vector<std::int64_t> ids;
        std::int64_t before = 0;
        for (int page = 0; page < 3; ++page) {
            const auto answer = file.ledger().audit({}, before);
            QCOMPARE(answer->rows.size(), std::size_t(page < 2 ? kAuditPage : 52));
            QCOMPARE(answer->more, page < 2);
            for (const AuditRow &row : answer->rows) ids.push_back(row.id);
            before = ids.back();
            QVERIFY(file.ledger().declarePerson(viewer(QStringLiteral("p%1").arg(page))));
        }
        QCOMPARE(ids.size(), std::size_t{452});
        for (std::size_t i = 0; i < ids.size(); ++i) QCOMPARE(ids[i], 452 - std::int64_t(i));
        QVERIFY(file.ledger().audit({}, 1)->rows.empty());
    }

    void anExportEndsWhenToldTo()
    {
        FastLedger file;
        fillChain(file);
        int seen = 0;
        QVERIFY(file.ledger().exportAudit({}, [&](const AuditRow &row) {
            ++seen;
            return row.id < 3;
        }));
        QCOMPARE(seen, 3);
    }

    void searchingEndsWhenInterrupted()
    {
        FastLedger file;
        file.ledger().interrupt();
        AuditFilter filter;
        filter.text = QStringLiteral("x");
        const auto answer = file.ledger().audit(filter, 0);
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
        file.ledger().clearInterrupt();
        QVERIFY(file.ledger().audit(filter, 0));
    }

    void readingRowAfterRowEndsWhenInterrupted()
    {
        FastLedger file;
        fillChain(file);
        std::int64_t last = 0;
        const auto done = file.ledger().exportAudit({}, [&](const AuditRow &row) {
            last = row.id;
            if (row.id == 3) file.ledger().interrupt();
            return true;
        });
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QCOMPARE(last, 3);
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
