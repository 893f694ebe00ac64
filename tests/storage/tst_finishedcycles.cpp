// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastledger.h"
#include "storage/person.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;
using headroom::testing::FastLedger;
using headroom::testing::instant;

namespace {

const QByteArray kHeader = "event_id,occurred_at,workspace,action,route,bucket,status,units,cost_usd\n";

const QByteArray kPlans = R"({"plans": [{"key": "team", "name": "Team", "versions": [
    {"version": 1, "effective_from": "2026-01-01T00:00:00Z", "price": "99.00", "limits": {
        "premium_sync": {"allowance": 300, "overage_price": "0.50"}, "standard_sync": {"allowance": "unlimited"}}},
    {"version": 2, "effective_from": "2026-01-01T00:00:00Z", "price": "10.00", "price_per": "seat", "limits": {
        "premium_sync": {"allowance": 20, "per": "seat"}}}]}]})";

QByteArray workspace(const QByteArray &members)
{
    return R"({"workspaces": [{"key": "acme", )" + members + "}]}";
}

const QByteArray kOnTeam = R"("plans": [{"plan": "team", "version": 1, "from": "2026-01-15T00:00:00Z"}])";

QStringList keysOf(Ledger &ledger, std::string_view at)
{
    const auto rows = ledger.finishedCycles(instant(at));
    if (!rows) return {rows.error().message};
    QStringList keys;
    for (const FinishedCycle &row : *rows) keys << row.workspace;
    return keys;
}

FinishedCycle only(Ledger &ledger, std::string_view at)
{
    const auto rows = ledger.finishedCycles(instant(at));
    return rows && rows->size() == 1 ? rows->front() : FinishedCycle{};
}

}  // namespace

class TestFinishedCycles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLastCycleThatEnded()  // R32, R33a
    {
        FastLedger file;
        QVERIFY(file.apply(kPlans));
        QVERIFY(file.apply(workspace(R"("name": "Acme", "seats": 3, )" + kOnTeam)));
        QVERIFY(file.import(kHeader + "1,2026-01-31T23:59:59Z,acme,x,r,premium_sync,ok,50,1\n"
                                      "2,2026-02-01T00:00:00Z,acme,x,r,premium_sync,ok,7,2\n"
                                      "3,2026-02-28T23:59:59Z,acme,x,r,standard_sync,ok,1,0.25\n"
                                      "4,2026-02-28T23:59:59Z,acme,y,r,,ok,1,0.125\n"
                                      "5,2026-03-01T00:00:00Z,acme,x,r,premium_sync,ok,100,4\n"));
        const FinishedCycle row = only(file.ledger(), "2026-03-10T00:00:00Z");
        QCOMPARE(row.workspace, u"acme"_s);
        QCOMPARE(row.name, u"Acme"_s);
        QCOMPARE(row.planKey, u"team"_s);
        QCOMPARE(row.planVersion, 1);
        QCOMPARE(row.planKeyNow, u"team"_s);
        QCOMPARE(row.planVersionNow, 1);
        QCOMPARE(row.seats, 3);
        QCOMPARE(row.cycle.start, instant("2026-02-01T00:00:00Z"));
        QCOMPARE(row.cycle.end, instant("2026-03-01T00:00:00Z"));
        QCOMPARE(row.used[index(Bucket::PremiumSync)], 7);
        QCOMPARE(row.used[index(Bucket::StandardSync)], 1);
        QCOMPARE(row.cost[index(Bucket::PremiumSync)].amount, (Money{2'000'000'000}));
        QCOMPARE(row.entitlement[index(Bucket::PremiumSync)].base.units, 300);
        QVERIFY(row.entitlement[index(Bucket::StandardSync)].base.unlimited);
        QCOMPARE(row.revenue, (Money{99'000'000'000}));
        QCOMPARE(row.total.amount, (Money{2'375'000'000}));
        QCOMPARE(row.margin, (Money{96'625'000'000}));
    }

    void aCycleHasEndedAtTheInstantOfItsEnd()
    {
        FastLedger file;
        QVERIFY(file.import(kHeader + "1,2026-02-10T00:00:00Z,acme,x,r,premium_sync,ok,5,1\n"));
        QCOMPARE(keysOf(file.ledger(), "2026-02-28T23:59:59.999999Z"), QStringList());
        const FinishedCycle row = only(file.ledger(), "2026-03-01T00:00:00Z");
        QCOMPARE(row.used[index(Bucket::PremiumSync)], 5);
        QCOMPARE(row.planKey, QString());
        QCOMPARE(row.planKeyNow, QString());
        QCOMPARE(row.seats, 1);
        QCOMPARE(row.margin, (Money{-1'000'000'000}));
    }

    void leavesOutWhatHadNotBegun_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<bool>("begun");
        const QByteArray later = R"("plans": [{"plan": "team", "version": 1, "from": "2026-03-01T00:00:00Z"}])";
        const QByteArray atTheEnd =
            R"("plans": [{"plan": "team", "version": 1, "from": "2026-02-28T23:59:59.999999Z"}])";
        const QByteArray none = R"("seats": 1)";
        QTest::newRow("neither plan nor events") << none << QByteArray() << false;
        QTest::newRow("both in the cycle that runs") << later << "2026-03-01T00:00:00Z"_ba << false;
        QTest::newRow("a plan at the last instant") << atTheEnd << QByteArray() << true;
        QTest::newRow("an event at the last instant") << none << "2026-02-28T23:59:59.999999Z"_ba << true;
        QTest::newRow("an event in an earlier cycle") << none << "2026-01-03T00:00:00Z"_ba << true;
    }
    void leavesOutWhatHadNotBegun()
    {
        QFETCH(const QByteArray, members);
        QFETCH(const QByteArray, event);
        QFETCH(const bool, begun);
        FastLedger file;
        QVERIFY(file.apply(kPlans));
        QVERIFY(file.apply(workspace(members)));
        if (!event.isEmpty()) QVERIFY(file.import(kHeader + "1," + event + ",acme,x,r,premium_sync,ok,5,1\n"));
        QCOMPARE(keysOf(file.ledger(), "2026-03-10T00:00:00Z"), begun ? QStringList{u"acme"_s} : QStringList());
    }

    void eachWorkspaceHasItsOwnCycle()  // R8
    {
        FastLedger file;
        QVERIFY(file.apply(R"({"workspaces": [
            {"key": "zurich", "time_zone": "Europe/Zurich", "cycle": "10d", "cycle_anchor": "2026-03-01"},
            {"key": "austin", "time_zone": "America/Chicago", "cycle_anchor": "2026-01-31"}]})"));
        QVERIFY(file.import(kHeader + "1,2026-03-01T12:00:00Z,zurich,x,r,premium_sync,ok,5,1\n"
                                      "2,2026-02-28T12:00:00Z,austin,x,r,premium_sync,ok,6,1\n"
                                      "3,2026-02-28T05:59:59Z,austin,x,r,premium_sync,ok,9,1\n"));
        const auto rows = file.ledger().finishedCycles(instant("2026-04-05T00:00:00Z"));
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t{2});
        QCOMPARE(rows->at(0).workspace, u"austin"_s);
        QCOMPARE(rows->at(0).cycle.start, instant("2026-02-28T06:00:00Z"));
        QCOMPARE(rows->at(0).cycle.end, instant("2026-03-31T05:00:00Z"));
        QCOMPARE(rows->at(0).used[index(Bucket::PremiumSync)], 6);
        QCOMPARE(rows->at(1).cycle.end, instant("2026-03-30T22:00:00Z"));
        QCOMPARE(rows->at(1).used[index(Bucket::PremiumSync)], 0);
    }

    void thePlanNowMayBeAnother()
    {
        FastLedger file;
        QVERIFY(file.apply(kPlans));
        QVERIFY(file.apply(workspace(R"("seats": 2, "plans": [
            {"plan": "team", "version": 1, "from": "2026-01-15T00:00:00Z"},
            {"plan": "team", "version": 2, "from": "2026-02-20T00:00:00Z"},
            {"plan": "team", "version": 1, "from": "2026-03-05T00:00:00Z"}])")));
        // As it stood at its last instant, what came before and after left aside.
        const FinishedCycle row = only(file.ledger(), "2026-03-10T00:00:00Z");
        QCOMPARE(row.planVersion, 2);
        QCOMPARE(row.planVersionNow, 1);
        QCOMPARE(row.revenue, (Money{20'000'000'000}));
        QCOMPARE(row.entitlement[index(Bucket::PremiumSync)].base.units, 40);
    }

    void grantsAndApprovedOverageCount()  // R11, R14, R33a
    {
        FastLedger file;
        QVERIFY(file.apply(kPlans));
        QVERIFY(file.apply(workspace(kOnTeam + R"(, "addons": [
            {"bucket": "premium_sync", "units": 10, "price": "5.00", "from": "2026-02-10T00:00:00Z",
             "to": "2026-03-10T00:00:00Z"},
            {"bucket": "premium_sync", "units": 1000, "price": "7.00", "from": "2026-02-01T00:00:00Z",
             "to": "2026-02-15T00:00:00Z"}],
            "prepaid": [{"bucket": "premium_sync", "units": 20, "price": "3.00", "from": "2026-02-03T00:00:00Z",
             "to": "2026-06-01T00:00:00Z"}])")));
        Ledger &ledger = file.ledger();
        QVERIFY(ledger.declarePerson({.name = u"boss"_s, .role = PersonRole::Owner, .workspaces = {}}));
        ledger.actAs(currentPerson(), [] { return instant("2026-02-20T00:00:00Z"); });
        NewOverageRequest asked;
        asked.workspace = u"acme"_s;
        asked.bucket = Bucket::PremiumSync;
        asked.units = 100;
        asked.reason = u"a launch"_s;
        const auto request = ledger.requestOverage(asked);
        QVERIFY2(request, request ? "" : qPrintable(request.error().message));
        ledger.actAs(u"boss"_s, [] { return instant("2026-02-21T00:00:00Z"); });
        OverageDecision decision;
        decision.id = request->id;
        const auto decided = ledger.decideOverage(decision);
        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().message));
        QVERIFY(file.import(kHeader + "1,2026-02-25T00:00:00Z,acme,x,r,premium_sync,ok,370,1\n"));
        const FinishedCycle row = only(ledger, "2026-03-10T00:00:00Z");
        const Entitlement &entitlement = row.entitlement[index(Bucket::PremiumSync)];
        QCOMPARE(entitlement.base.units, 300);
        QCOMPARE(entitlement.addon, 10);
        QCOMPARE(entitlement.prepaid, 20);
        QCOMPARE(entitlement.approved, 100);
        // 99 + 5 + 7 + 3, and 40 of the approved units were used at 0.50.
        QCOMPARE(row.revenue, (Money{134'000'000'000}));
    }

    void whatGatewaysWroteIsSettledFirst()
    {
        FastLedger file;
        QCOMPARE(file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket, status, units) "
                          "VALUES ('g', '2026-02-10T00:00:00Z', 'acme', 'x', 'premium_sync', 'ok', 3)"),
                 QString());
        QCOMPARE(only(file.ledger(), "2026-03-10T00:00:00Z").used[index(Bucket::PremiumSync)], 3);
    }

    void anEmptyLedgerHasNone()
    {
        FastLedger file;
        QCOMPARE(keysOf(file.ledger(), "2026-03-10T00:00:00Z"), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFinishedCycles)
#include "tst_finishedcycles.moc"
