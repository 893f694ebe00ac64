// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogs.h"
#include "support/ledgerfile.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using headroom::testing::instant;
using headroom::testing::LedgerFile;

namespace {

const QByteArray kHeader =
    "event_id,occurred_at,workspace,member,action,bucket,status,units,corrects,posted_by,note,cost_usd\n";
const ImportOptions kSkipRow{.mapping = {}, .onError = OnError::SkipRow};
const ImportOptions kDryRun{.mapping = {}, .dryRun = true};

}  // namespace

class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameFileAgainIsAllDuplicates()  // R4
    {
        LedgerFile file;
        const QByteArray csv = kHeader + "a,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,ok,,,,,0.1\n"
                                         "b,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,ok,2,,,,\n";
        QCOMPARE(file.import(csv)->counts, (ImportCounts{.read = 2, .imported = 2}));
        QCOMPARE(file.import(csv)->counts, (ImportCounts{.read = 2, .duplicates = 2}));
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::StandardSync, "2026-03-20T00:00:00Z"), 3);
    }

    void anotherContentUnderAnIdIsAConflictToldWithBoth()  // R4
    {
        LedgerFile file;
        QVERIFY(file.import(kHeader + "a,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,ok,1,,,,0.10\n"));
        // The same content written otherwise is no conflict.
        QCOMPARE(file.import(kHeader + "a,2026-03-10T01:00:00+01:00,acme,ada,x,standard_sync,ok,1,,,,1e-1\n")
                     ->counts.duplicates,
                 1);
        const auto report = file.import(kHeader + "a,2026-03-10T00:00:00Z,acme,bob,x,standard_sync,ok,4,,,,0.10\n");
        QCOMPARE(report->counts, (ImportCounts{.read = 1, .conflicts = 1, .rejected = 1}));
        QCOMPARE(report->problems.size(), std::size_t{1});
        QCOMPARE(report->problems[0].line, 2);
        QCOMPARE(report->problems[0].column, QStringLiteral("event_id"));
        QVERIFY2(
            report->problems[0].why.contains(QStringLiteral("member: ada stored, bob here; units: 1 stored, 4 here")),
            qPrintable(report->problems[0].why));
    }

    void conflictsWithinOneFileAreFoundToo()
    {
        LedgerFile file;
        const auto report = file.import(kHeader + "a,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,ok,1,,,,\n"
                                                  "a,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,ok,2,,,,\n",
                                        kSkipRow);
        QCOMPARE(report->counts, (ImportCounts{.read = 2, .imported = 1, .conflicts = 1, .rejected = 1}));
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::StandardSync, "2026-03-20T00:00:00Z"), 1);
    }

    void aRefusedRowRefusesItsFile()
    {
        LedgerFile file;
        const QByteArray csv = kHeader + "a,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,ok,1,,,,\n"
                                         "b,yesterday,acme,ada,x,standard_sync,ok,1,,,,\n";
        const auto refusedFile = file.import(csv);
        QCOMPARE(refusedFile->counts, (ImportCounts{.read = 2, .rejected = 1}));
        QVERIFY(!refusedFile->applied);
        QVERIFY(!file.ledger().workspace(QStringLiteral("acme"), instant("2026-03-20T00:00:00Z")));
        const auto skipped = file.import(csv, kSkipRow);
        QCOMPARE(skipped->counts, (ImportCounts{.read = 2, .imported = 1, .rejected = 1}));
    }

    void aDryRunCountsAndStoresNothing()
    {
        LedgerFile file;
        const auto report = file.import(kHeader + "a,2026-03-10T00:00:00Z,acme,ada,x,,ok,1,,,,\n", kDryRun);
        QCOMPARE(report->counts, (ImportCounts{.read = 1, .imported = 1, .unmapped = 1}));
        QVERIFY(!report->applied);
        QCOMPARE(file.number("SELECT count(*) FROM event_segment"), 0);
        QCOMPARE(file.number("SELECT count(*) FROM workspace"), 0);
    }

    void aCancelledImportLeavesNothing()
    {
        LedgerFile file;
        QFile csv(file.path(QStringLiteral("big.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(kHeader);
        for (int i = 0; i < 40'000; ++i) {
            csv.write("e" + QByteArray::number(i) + ",2026-03-10T00:00:00Z,acme,ada,x,standard_sync,ok,1,,,,\n");
        }
        csv.close();
        std::atomic_bool cancel = false;
        ImportHooks hooks;
        hooks.cancel = &cancel;
        hooks.progress = [&](const ImportProgress &) { cancel = true; };
        const auto report = file.ledger().import({csv.fileName()}, {}, hooks);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(file.number("SELECT count(*) FROM event_segment"), 0);
        QCOMPARE(file.ledger().import({csv.fileName()}, {}, {})->counts.imported, 40'000);
    }

    void creditsTakeBackNoMoreThanWasCharged()  // R1
    {
        LedgerFile file;
        const auto credit = [](const QByteArray &id, const QByteArray &units, const QByteArray &corrects) {
            return id + ",2026-03-12T00:00:00Z,acme,,credit,,credit," + units + "," + corrects +
                   ",sue,double charge,\n";
        };
        // A credit may stand before what it corrects.
        const auto report =
            file.import(kHeader + credit("c1", "-2", "a") +
                            "a,2026-03-10T00:00:00Z,acme,ada,x,premium_sync,ok,5,,,,\n" + credit("c2", "-3", "a") +
                            credit("c3", "-1", "a") + credit("c4", "-1", "nobody") + credit("c5", "-1", "c1"),
                        kSkipRow);
        QCOMPARE(report->counts, (ImportCounts{.read = 6, .imported = 3, .rejected = 3}));
        QStringList lines;
        for (const RowProblem &problem : report->problems)
            lines << QStringLiteral("%1 %2").arg(problem.line).arg(problem.column);
        QCOMPARE(lines,
                 (QStringList{QStringLiteral("5 units"), QStringLiteral("6 corrects"), QStringLiteral("7 corrects")}));
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::PremiumSync, "2026-03-20T00:00:00Z"), 0);
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::PremiumSync, "2026-03-11T00:00:00Z"), 5);
        const auto answer = file.ledger().workspace(QStringLiteral("acme"), instant("2026-03-20T00:00:00Z"));
        QCOMPARE(answer->members.size(), std::size_t{1});  // of the corrected event, whatever the credit's row says
        QCOMPARE(answer->members[0].key, QStringLiteral("ada"));
        QCOMPARE(answer->actions.size(), std::size_t{1});
        QVERIFY(file.ledger().verify()->ok);
    }

    void publishingASheetMapsWhatItCovers()  // R7
    {
        LedgerFile file;
        QVERIFY(file.import("event_id,occurred_at,workspace,action,bucket,cost_usd\n"
                            "before,2025-12-31T23:59:59Z,acme,research.deep,,1\n"
                            "after,2026-03-10T00:00:00Z,acme,research.deep,,2\n"
                            "own,2026-03-10T00:00:00Z,acme,research.deep,standard_sync,\n"
                            "other,2026-03-10T00:00:00Z,acme,chat,,\n"));
        QCOMPARE(file.ledger().workspace(QStringLiteral("acme"), instant("2026-03-20T00:00:00Z"))->standing.unmapped,
                 2);
        QVERIFY(file.apply(testing::contractExample()));
        const auto answer = file.ledger().workspace(QStringLiteral("acme"), instant("2026-03-20T00:00:00Z"));
        QCOMPARE(answer->standing.unmapped, 1);
        QCOMPARE(answer->standing.buckets[index(Bucket::PremiumSync)].used, 1);
        QCOMPARE(answer->standing.buckets[index(Bucket::PremiumSync)].cost.amount, (Money{2'000'000'000}));
        QCOMPARE(answer->standing.buckets[index(Bucket::StandardSync)].used, 1);
        QCOMPARE(file.ledger().overview(instant("2026-03-20T00:00:00Z"))->ledger.unmapped, 2);
        QVERIFY(file.ledger().verify()->ok);
    }

    void anotherZoneMovesDaysAndCycles()  // R8, R10
    {
        LedgerFile file;
        QVERIFY(file.import(kHeader + "a,2026-03-01T02:00:00Z,acme,ada,x,standard_sync,ok,1,,,,\n"));
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::StandardSync, "2026-03-01T03:00:00Z"), 1);
        QVERIFY(file.apply(R"({"workspaces": [{"key": "acme", "time_zone": "America/New_York"}]})"));
        const auto answer = file.ledger().workspace(QStringLiteral("acme"), instant("2026-03-01T03:00:00Z"));
        QCOMPARE(answer->days.size(), std::size_t{28});
        QCOMPARE(answer->days.back().day.toString(), QStringLiteral("2026-02-28"));
        QCOMPARE(answer->days.back().units[index(Bucket::StandardSync)], 1);
        QCOMPARE(file.used(QStringLiteral("acme"), Bucket::StandardSync, "2026-03-20T03:00:00Z"), 0);
        QVERIFY(file.ledger().verify()->ok);
    }

    void aPriceThatComesLaterEstimatesWhatItCovers()  // R33
    {
        LedgerFile file;
        QVERIFY(file.import("event_id,occurred_at,workspace,action,bucket,route,input_tokens,output_tokens,cost_usd\n"
                            "a,2026-03-10T00:00:00Z,acme,x,standard_sync,fast,1000000,0,\n"
                            "b,2026-03-10T00:00:00Z,acme,x,standard_sync,fast,1000000,0,0.5\n"
                            "c,2026-02-28T00:00:00Z,acme,x,standard_sync,fast,1000000,0,\n"));
        const auto cost = [&](std::string_view at) {
            return file.ledger().workspace(QStringLiteral("acme"), instant(at))->standing.cost;
        };
        QCOMPARE(cost("2026-03-20T00:00:00Z"), (Cost{{500'000'000}, false}));
        QVERIFY(file.apply(R"({"routes": [{"key": "fast", "prices": [{"from": "2026-03-01T00:00:00Z",
                              "input_per_mtok": "2.00", "output_per_mtok": "4.00"}]}]})"));
        QCOMPARE(cost("2026-03-20T00:00:00Z"), (Cost{{2'500'000'000}, true}));
        QCOMPARE(cost("2026-02-28T12:00:00Z"), (Cost{{0}, false}));
        QVERIFY(file.ledger().verify()->ok);
    }

    void verifyNoticesWhatWasTamperedWith_data()
    {
        QTest::addColumn<QByteArray>("attack");
        QTest::addColumn<QString>("check");
        QTest::newRow("a sum") << QByteArray("UPDATE rollup_day SET units = units + 1") << QStringLiteral("rollups");
        QTest::newRow("a sum that went missing")
            << QByteArray("DELETE FROM rollup_top WHERE dimension = 0") << QStringLiteral("rollups");
        QTest::newRow("a cycle") << QByteArray("UPDATE rollup_cycle SET cost = 0") << QStringLiteral("rollups");
        QTest::newRow("events removed") << QByteArray(
                                               "DROP TRIGGER event_segment_keeps_events; DELETE FROM event_segment")
                                        << QStringLiteral("events");
        QTest::newRow("an event altered")
            << QByteArray("DROP TRIGGER event_segment_is_append_only; UPDATE event_segment SET rest = "
                          "CAST(replace(CAST(rest AS TEXT), 'ada-1', 'ada-2') AS BLOB)")
            << QStringLiteral("events");
        QTest::newRow("a damaged segment")
            << QByteArray("DROP TRIGGER event_segment_is_append_only; UPDATE event_segment SET core = x'0102'")
            << QStringLiteral("events");
        QTest::newRow("a dangling reference")
            << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM workspace") << QStringLiteral("foreign_keys");
    }
    void verifyNoticesWhatWasTamperedWith()
    {
        QFETCH(QByteArray, attack);
        QFETCH(QString, check);
        LedgerFile file;
        QVERIFY(file.import("event_id,occurred_at,workspace,member,action,bucket,note,cost_usd\n"
                            "ada-1,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,,0.5\n"));
        QVERIFY(file.ledger().verify()->ok);
        file.close();
        QCOMPARE(file.sql(attack), QString());
        file.reopen();
        const auto report = file.ledger().verify();
        QVERIFY(report.has_value());
        QVERIFY(!report->ok);
        bool found = false;
        for (const VerifyCheck &one : report->checks)
            found = found || (one.name == check && !one.ok && !one.detail.isEmpty());
        QVERIFY2(found, qPrintable(check));
    }

    void foreignFilesAreRefusedWithWords_data()
    {
        QTest::addColumn<QByteArray>("make");
        QTest::addColumn<QString>("says");
        QTest::newRow("another program's database")
            << QByteArray("CREATE TABLE t (x)") << QStringLiteral("another program");
        QTest::newRow("a newer ledger") << QByteArray("newer") << QStringLiteral("newer version");
        QTest::newRow("no database") << QByteArray("text") << QStringLiteral("not a Headroom ledger");
        QTest::newRow("an empty file") << QByteArray("empty") << QStringLiteral("is empty");
        QTest::newRow("a missing file") << QByteArray("missing") << QStringLiteral("no ledger at");
        QTest::newRow("a folder") << QByteArray("folder") << QStringLiteral("is a folder");
    }
    void foreignFilesAreRefusedWithWords()
    {
        QFETCH(QByteArray, make);
        QFETCH(QString, says);
        LedgerFile file;
        QString path = file.path();
        if (make == "newer") {
            QCOMPARE(file.sql("PRAGMA user_version = 999"), QString());
        } else if (make == "missing") {
            path = file.path(QStringLiteral("missing.db"));
        } else if (make == "folder") {
            path = file.path(QString());
        } else {
            file.close();
            for (const char *suffix : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1String(suffix));
            QFile made(path);
            QVERIFY(made.open(QIODevice::WriteOnly));
            if (make == "text") made.write(QByteArray(4096, 'x'));
            made.close();
            if (make.startsWith("CREATE")) QCOMPARE(file.sql(make), QString());
        }
        const auto opened = Ledger::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Unavailable);
        QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().message));
    }

    void aReadOnlyFileOpensReadOnlyAndSaysSo()
    {
        LedgerFile file;
        QVERIFY(file.import(kHeader + "a,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,ok,1,,,,\n"));
        file.close();
        const auto opened = Ledger::open(file.path(), Ledger::OpenMode::ReadOnly);
        QVERIFY(opened);
        QVERIFY((*opened)->info()->readOnly);
        QCOMPARE((*opened)->overview(instant("2026-03-20T00:00:00Z"))->rows.size(), std::size_t{1});
        const auto refusedImport = (*opened)->import({file.path(QStringLiteral("events.csv"))}, {}, {});
        QVERIFY(!refusedImport);
        QVERIFY2(refusedImport.error().message.contains(QStringLiteral("read-only")),
                 qPrintable(refusedImport.error().message));
    }

    void sumsEqualTheEventsWhateverTheOrder()
    {
        QVERIFY(rc::check("days add up to the cycle, cycles to the events, and verify agrees", [] {
            LedgerFile file;
            const QByteArray zone = *rc::gen::element<QByteArray>("America/Havana", "Asia/Kolkata", "Europe/Berlin",
                                                                  "Pacific/Apia", "UTC", "Australia/Lord_Howe");
            const QByteArray cycle = *rc::gen::element<QByteArray>("monthly", "30d", "7d");
            RC_ASSERT(file.apply(R"({"workspaces": [{"key": "w", "time_zone": ")" + zone +
                                 R"(", "cycle_anchor": "2026-01-31", "cycle": ")" + cycle + R"("}]})")
                          .has_value());
            QByteArray csv = kHeader;
            const int count = *rc::gen::inRange(1, 60);
            std::int64_t sum = 0;
            for (int i = 0; i < count; ++i) {
                const Instant at{1'767'225'600'000'000 +
                                 *rc::gen::inRange<std::int64_t>(0, 120LL * 86'400) * 1'000'000};
                const std::int64_t units = *rc::gen::inRange<std::int64_t>(0, 1000);
                sum += units;
                csv += "e" + QByteArray::number(i) + "," + formatInstant(at).toUtf8() + ",w,m,x,premium_sync,ok," +
                       QByteArray::number(units) + ",,,,\n";
            }
            RC_ASSERT(file.import(csv)->counts.imported == count);
            std::int64_t counted = 0;
            Instant at = instant("2025-12-31T00:00:00Z");
            while (at < instant("2026-06-15T00:00:00Z")) {
                const auto any = file.ledger().workspace(QStringLiteral("w"), at);
                RC_ASSERT(any.has_value());
                const Instant last{any->standing.cycle.end.us - 1};
                const auto whole = file.ledger().workspace(QStringLiteral("w"), last);
                std::int64_t days = 0;
                for (const DayUse &day : whole->days) days += day.units[index(Bucket::PremiumSync)];
                RC_ASSERT(days == whole->standing.buckets[index(Bucket::PremiumSync)].used);
                RC_ASSERT(static_cast<int>(whole->days.size()) == whole->standing.cycle.days.length());
                counted += days;
                at = whole->standing.cycle.end;
            }
            RC_ASSERT(counted == sum);
            RC_ASSERT(file.ledger().verify()->ok);
        }));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
