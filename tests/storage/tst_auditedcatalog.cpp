// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastledger.h"
#include "support/catalogs.h"
#include "support/ledgerchecks.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using namespace Qt::StringLiterals;
using headroom::testing::arbitraryCatalog;
using headroom::testing::checkOf;
using headroom::testing::FastLedger;

namespace {

const QByteArray kCatalog = R"({
 "plans": [{"key": "team", "name": "Team", "versions": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z",
    "price": "99.00", "limits": {"premium_sync": {"allowance": 300}}}]}],
 "routes": [{"key": "r", "modes": ["sync"], "prices": [{"from": "2026-01-01T00:00:00Z", "input_per_mtok": "1.00",
    "output_per_mtok": "2.00"}]}],
 "route_sheets": [{"version": 1, "effective_from": "2026-01-01T00:00:00Z",
    "actions": [{"action": "x", "bucket": "premium_sync", "route": "r"}]}],
 "pools": [{"key": "p", "region": "eastus"}],
 "ceilings": [{"surface": "s", "max_records": 5}],
 "workspaces": [{"key": "acme", "seats": 3, "plans": [{"plan": "team", "version": 1, "from": "2026-01-15T00:00:00Z"}]}],
 "settings": {"early_burn": {"percent": 75}}})";

// What keeps other programs from changing what is published.
const QByteArray kUnguarded = "DROP TRIGGER plan_version_is_immutable; DROP TRIGGER plan_limit_is_immutable; "
                              "DROP TRIGGER sheet_action_is_immutable; DROP TRIGGER route_sheet_is_immutable; ";

QString catalogCheck(Ledger &ledger)
{
    return checkOf(ledger, u"catalog"_s);
}

}  // namespace

class TestAuditedCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheAuditTellsOfIsFine()
    {
        FastLedger file;
        QCOMPARE(catalogCheck(file.ledger()), u"ok"_s);
        QVERIFY(file.apply(kCatalog));
        QVERIFY(file.apply(R"({"routes":[{"key":"r","region":"eu"}],"workspaces":[{"key":"acme","seats":4}]})"));
        QVERIFY(file.ledger().setSecondApproverAbove(Money{5}));
        QVERIFY(file.ledger().setSecondApproverAbove(std::nullopt));
        QCOMPARE(catalogCheck(file.ledger()), u"ok"_s);
    }

    void whatWasOnlyMetInEventsNeedsNoRow()
    {
        FastLedger file;
        QVERIFY(file.import("event_id,occurred_at,workspace,action,route,bucket,status,units\n"
                            "1,2026-03-10T00:00:00Z,found,x,met,premium_sync,ok,1\n"));
        QCOMPARE(catalogCheck(file.ledger()), u"ok"_s);
    }

    void whatPlainSqlChangedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("a price of a route")
            << "UPDATE route_price SET input = input * 2"_ba << u"route r is not as audit row 5 tells: prices["_s;
        QTest::newRow("a route") << "UPDATE route_profile SET region = 'eu'"_ba
                                 << u"route r is not as audit row 5 tells: region is eu instead of nothing"_s;
        QTest::newRow("a plan") << "UPDATE plan SET name = 'T'"_ba << u"plan team is not as audit row 3 tells"_s;
        QTest::newRow("an allowance") << "UPDATE plan_limit SET allowance = 400"_ba
                                      << u"plan_version team v1 is not as audit row 4 tells: "
                                         "limits.premium_sync.allowance is 400 instead of 300"_s;
        QTest::newRow("a sheet") << "UPDATE sheet_action SET bucket = 0"_ba
                                 << u"route_sheet 1 is not as audit row 6 tells"_s;
        QTest::newRow("a pool") << "UPDATE pool SET tokens_per_minute = 7"_ba << u"pool p is not as audit row 7"_s;
        QTest::newRow("a ceiling") << "UPDATE ceiling SET max_records = NULL"_ba
                                   << u"ceiling s is not as audit row 8"_s;
        QTest::newRow("seats") << "UPDATE workspace_profile SET seats = 30"_ba
                               << u"workspace acme is not as audit row 9 tells: seats is 30 instead of 3"_s;
        QTest::newRow("a grant")
            << "UPDATE workspace_profile SET has_addons = 1; INSERT INTO addon (workspace_id, "
               "position, bucket, units, price, valid_from, valid_to) VALUES (1, 0, 1, 5, 0, 1, 2)"_ba
            << u"workspace acme is not as audit row 9"_s;
        QTest::newRow("a setting") << "UPDATE setting SET value = 76"_ba
                                   << u"setting early_burn is not as audit row 10 tells: percent is 76"_s;
        QTest::newRow("a setting gone") << "DELETE FROM setting"_ba
                                        << u"setting early_burn is gone, but audit row 10 tells of it"_s;
        QTest::newRow("a ceiling gone") << "DELETE FROM ceiling"_ba << u"ceiling s is gone, but audit row 8"_s;
        QTest::newRow("a pool too many") << "INSERT INTO pool (key, position) VALUES ('q', 1)"_ba
                                         << u"pool q is there, but the audit does not tell of it"_s;
        QTest::newRow("a setting too many")
            << "INSERT INTO setting (name, value) VALUES ('approvals.second_approver_above', 1)"_ba
            << u"setting approvals is there, but the audit does not tell of it"_s;
    }
    void whatPlainSqlChangedIsNamed()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, named);
        FastLedger file;
        QVERIFY(file.apply(kCatalog));
        QCOMPARE(file.sql(kUnguarded + sql), QString());
        // While it is open as well as afterwards.
        const QString found = catalogCheck(file.ledger());
        QVERIFY2(found.startsWith(named), qPrintable(found));
        file.reopen();
        QCOMPARE(catalogCheck(file.ledger()), found);
        QVERIFY(!file.ledger().verify()->ok);
    }

    void aSettingThatIsBackIsNamed()
    {
        FastLedger file;
        QVERIFY(file.ledger().setSecondApproverAbove(Money{5}));
        QVERIFY(file.ledger().setSecondApproverAbove(std::nullopt));
        QCOMPARE(file.sql("INSERT INTO setting (name, value) VALUES ('approvals.second_approver_above', 1)"),
                 QString());
        QCOMPARE(catalogCheck(file.ledger()),
                 u"setting approvals is there, but audit row 4 tells that it was removed"_s);
    }

    void whatIsOlderThanTheAuditHasNoRow()
    {
        FastLedger file;
        QVERIFY(file.apply(kCatalog));
        // The audit of a ledger that was there before it began.
        QCOMPARE(file.sql("DROP TRIGGER audit_is_immutable; UPDATE audit SET action = 'migrated' WHERE id = 1; "
                          "INSERT INTO pool (key, position) VALUES ('old', 1)"),
                 QString());
        QCOMPARE(catalogCheck(file.ledger()), u"ok"_s);
    }

    void anyCatalogIsAsItsAuditTells()
    {
        const bool held = rc::check([] {
            FastLedger file;
            for (int published = 1; published <= 2; ++published) {
                const auto document = parseCatalog(exportCatalog(*arbitraryCatalog(published)));
                RC_ASSERT(document.has_value());
                const auto applied = file.ledger().applyCatalog(*document);
                if (!applied) RC_FAIL(applied.error().message.toStdString());
            }
            RC_ASSERT(catalogCheck(file.ledger()).toStdString() == "ok");
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestAuditedCatalog)
#include "tst_auditedcatalog.moc"
