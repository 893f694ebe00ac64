// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogs.h"
#include "support/ledgerfile.h"

#include <QTest>

using namespace headroom;
using headroom::testing::instant;
using headroom::testing::LedgerFile;

// What resources/docs/gateway.md promises to programs that write events by plain SQL.
class TestGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void insertedEventsCountAtTheNextQuestion()
    {
        LedgerFile file;
        QVERIFY(file.apply(testing::contractExample()));
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::PremiumSync, "2026-04-10T00:00:00Z"), 0);
        QCOMPARE(file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action, cost_usd) VALUES "
                          "('a', '2026-04-09T12:00:00Z', 'acme', 'research.deep', '0.25'),"
                          "('b', '2026-04-09T13:00:00+02:00', 'acme', 'research.deep', NULL)"),
                 QString());
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::PremiumSync, "2026-04-10T00:00:00Z"), 2);
        const auto answer = file.ledger().workspace(QStringLiteral("acme"), instant("2026-04-10T00:00:00Z"));
        QCOMPARE(answer->standing.cost.amount, (Money{250'000'000}));
        QCOMPARE(file.number("SELECT count(*) FROM usage_event"), 0);
        QVERIFY(file.ledger().verify()->ok);
    }

    void lateEventsBelongToTheirOwnCycle()  // R6
    {
        LedgerFile file;
        QVERIFY(file.apply(testing::contractExample()));
        QCOMPARE(file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action) VALUES "
                          "('now', '2026-06-10T00:00:00Z', 'acme', 'research.deep')"),
                 QString());
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::PremiumSync, "2026-06-11T00:00:00Z"), 1);
        QCOMPARE(file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action) VALUES "
                          "('late', '2026-03-10T00:00:00Z', 'acme', 'research.deep')"),
                 QString());
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::PremiumSync, "2026-06-11T00:00:00Z"), 1);
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::PremiumSync, "2026-03-11T00:00:00Z"), 1);
    }

    void aRowThatCannotBeSettledIsKeptWithItsReason()
    {
        LedgerFile file;
        QCOMPARE(file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket) VALUES "
                          "('good', '2026-03-10T00:00:00Z', 'acme', 'x', 'standard_sync'),"
                          "('bad', 'yesterday', 'acme', 'x', 'standard_sync'),"
                          "('good', '2026-03-10T00:00:00Z', 'acme', 'x', 'standard_sync'),"
                          "('good', '2026-03-11T00:00:00Z', 'acme', 'x', 'standard_sync'),"
                          "('pages', '2026-03-11T00:00:00Z', 'acme', 'x', 'long_context')"),
                 QString());
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::StandardSync, "2026-03-20T00:00:00Z"), 1);
        QCOMPARE(file.number("SELECT count(*) FROM usage_event_refused"), 3);
        QCOMPARE(file.number("SELECT duplicates FROM gateway_state"), 1);
        QStringList reasons;
        file.sql(
            "SELECT column_name, json_extract(content, '$.event_id') FROM usage_event_refused ORDER BY id",
            [&](int, char **values) { reasons << QString::fromUtf8(values[0]) + u':' + QString::fromUtf8(values[1]); });
        QCOMPARE(reasons, (QStringList{QStringLiteral("occurred_at:bad"), QStringLiteral("event_id:good"),
                                       QStringLiteral("units:pages")}));
        QCOMPARE(file.ledger().overview(instant("2026-03-20T00:00:00Z"))->ledger.refused, 3);
    }

    void theTableRefusesWhatNoEventCanBe_data()
    {
        QTest::addColumn<QByteArray>("columns");
        QTest::addColumn<QByteArray>("values");
        QTest::newRow("unknown status") << QByteArray("status") << QByteArray("'done'");
        QTest::newRow("unknown bucket") << QByteArray("bucket") << QByteArray("'gold'");
        QTest::newRow("negative count") << QByteArray("pages") << QByteArray("-1");
        QTest::newRow("fraction as count") << QByteArray("pages") << QByteArray("1.5");
        QTest::newRow("negative units outside a credit") << QByteArray("units") << QByteArray("-1");
        QTest::newRow("ordered is 0 or 1") << QByteArray("ordered") << QByteArray("2");
    }
    void theTableRefusesWhatNoEventCanBe()
    {
        QFETCH(QByteArray, columns);
        QFETCH(QByteArray, values);
        LedgerFile file;
        QVERIFY(!file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action, " + columns +
                          ") VALUES ('e', '2026-03-10T00:00:00Z', 'acme', 'x', " + values + ")")
                     .isEmpty());
        QCOMPARE(file.number("SELECT count(*) FROM usage_event"), 0);
    }

    void waitingEventsCannotBeChangedOrRemoved()  // R1
    {
        LedgerFile file;
        const QByteArray insert = "INSERT INTO usage_event (event_id, occurred_at, workspace, action) VALUES "
                                  "('e', '2026-03-10T00:00:00Z', 'acme', 'x');";
        QCOMPARE(file.sql(insert), QString());
        for (const QByteArray &attack :
             {QByteArray("UPDATE usage_event SET workspace = 'other'"), QByteArray("DELETE FROM usage_event"),
              QByteArray("INSERT OR REPLACE INTO usage_event (id, event_id, occurred_at, workspace, "
                         "action) VALUES (1, 'f', '2026-03-10T00:00:00Z', 'acme', 'x')")}) {
            QVERIFY2(file.sql(attack).contains(QStringLiteral("append-only")), attack.constData());
        }
        QVERIFY(file.ledger().settle());
        QVERIFY(file.sql("INSERT INTO usage_event (id, event_id, occurred_at, workspace, action) VALUES "
                         "(1, 'f', '2026-03-10T00:00:00Z', 'acme', 'x')")
                    .contains(QStringLiteral("leave the column id out")));
    }

    void storedEventsCannotBeChangedOrRemoved()  // R1
    {
        LedgerFile file;
        QVERIFY(file.import("event_id,occurred_at,workspace,action\ne,2026-03-10T00:00:00Z,acme,x\n"));
        for (const QByteArray &attack :
             {QByteArray("UPDATE event_segment SET core = x'00'"), QByteArray("UPDATE event_segment SET events = 2"),
              QByteArray("UPDATE event_segment SET charge = x'00'"), QByteArray("DELETE FROM event_segment"),
              QByteArray(
                  "INSERT OR REPLACE INTO event_segment SELECT id, workspace_id, 0, 0, 0, 0, 1, 0, charge, core, rest "
                  "FROM event_segment")}) {
            QVERIFY2(!file.sql(attack).isEmpty(), attack.constData());
        }
        QVERIFY(file.ledger().verify()->ok);
    }

    void oneRowThatOverflowsTheSumsDoesNotHoldUpTheOthers()
    {
        LedgerFile file;
        const QByteArray huge = QByteArray::number(std::numeric_limits<qlonglong>::max());
        QCOMPARE(file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket, units) VALUES "
                          "('a', '2026-03-10T00:00:00Z', 'acme', 'x', 'standard_sync', " +
                          huge +
                          "),"
                          "('b', '2026-03-10T00:00:00Z', 'acme', 'x', 'standard_sync', " +
                          huge +
                          "),"
                          "('c', '2026-03-10T00:00:00Z', 'acme', 'x', 'premium_sync', 3)"),
                 QString());
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::PremiumSync, "2026-03-20T00:00:00Z"), 3);
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::StandardSync, "2026-03-20T00:00:00Z"),
                 std::numeric_limits<std::int64_t>::max());
        QCOMPARE(file.number("SELECT count(*) FROM usage_event_refused"), 1);
        QVERIFY(file.ledger().verify()->ok);
    }

    void manySmallWritesAreMergedIntoFewSegments()
    {
        LedgerFile file;
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(file.sql("INSERT INTO usage_event (event_id, occurred_at, workspace, action, bucket) VALUES ('e" +
                              QByteArray::number(i) + "', '2026-03-10T00:00:00Z', 'acme', 'x', 'standard_sync')"),
                     QString());
            QVERIFY(file.ledger().settle());
        }
        QVERIFY(file.number("SELECT count(*) FROM event_segment") < 40);
        QVERIFY(file.number("SELECT count(*) FROM event_key_run") < 24);
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::StandardSync, "2026-03-20T00:00:00Z"), 200);
        QVERIFY(file.ledger().verify()->ok);
    }
};

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gateway.moc"
