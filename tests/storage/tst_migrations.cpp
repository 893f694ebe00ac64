// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/person.h"
#include "support/ledgerchecks.h"
#include "support/ledgerfile.h"

#include <QTest>

using namespace headroom;
using headroom::testing::instant;
using headroom::testing::LedgerFile;
using headroom::testing::problemsOf;

namespace {

// "1 ledger migrated" for each row of the audit, oldest first.
QStringList told(Ledger &ledger)
{
    QStringList rows;
    const auto done = ledger.exportAudit({}, [&](const AuditRow &row) {
        rows << QStringLiteral("%1 %2 %3").arg(QString::number(row.id), row.object, row.action);
        return true;
    });
    return done ? rows : QStringList{done.error().message};
}

class OldLedger {
public:
    OldLedger() : m_path(m_dir.filePath(QStringLiteral("old.db")))
    {
        QFile script(QStringLiteral(HEADROOM_SOURCE_DIR "/tests/storage/fixtures/ledger_schema_2.sql"));
        if (!script.open(QIODevice::ReadOnly)) return;
        run(script.readAll());
    }
    [[nodiscard]] const QString &path() const { return m_path; }
    QString run(const QByteArray &sql) const
    {
        sqlite3 *db = nullptr;
        char *message = nullptr;
        if (sqlite3_open(m_path.toUtf8().constData(), &db) == SQLITE_OK) {
            sqlite3_exec(db, sql.constData(), nullptr, nullptr, &message);
        }
        const QString text = QString::fromUtf8(message);
        sqlite3_free(message);
        sqlite3_close(db);
        return text;
    }

private:
    QTemporaryDir m_dir;
    QString m_path;
};

}  // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewLedgerBeginsItsAuditWithItsOwner()  // R37a
    {
        LedgerFile file;
        QCOMPARE(file.ledger().schemaVersion(), newestSchema());
        QCOMPARE(told(file.ledger()),
                 (QStringList{QStringLiteral("1 ledger created"), QStringLiteral("2 person declared")}));
        const auto people = file.ledger().people();
        QCOMPARE(people->size(), std::size_t{1});
        QCOMPARE(people->front().name, currentPerson());
        QCOMPARE(people->front().role, PersonRole::Owner);
        QCOMPARE(file.ledger().info()->person.role, PersonRole::Owner);
        QCOMPARE(problemsOf(file.ledger()), QString());
    }

    void aLedgerOfTheVersionBeforeOpensMigratesAndVerifies()
    {
        const OldLedger old;
        {
            const auto ledger = Ledger::open(old.path());
            QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.error().message));
            QCOMPARE((*ledger)->schemaVersion(), newestSchema());
            QCOMPARE(told(**ledger),
                     (QStringList{QStringLiteral("1 ledger migrated"), QStringLiteral("2 person declared")}));
            // Whoever created it owns it, whoever migrates it.
            const auto people = (*ledger)->people();
            QCOMPARE(people->size(), std::size_t{1});
            QCOMPARE(people->front(),
                     (Person{.name = QStringLiteral("founder"), .role = PersonRole::Owner, .workspaces = {}}));
            const auto rows = (*ledger)->audit({}, 0);
            QCOMPARE(rows->rows[0].key, QStringLiteral("founder"));
            QCOMPARE(rows->rows[0].person, currentPerson());
            // What was there is there, the gateway's event settled.
            const auto acme = (*ledger)->workspace(QStringLiteral("acme"), instant("2026-03-20T00:00:00Z"));
            QCOMPARE(acme->standing.buckets[index(Bucket::PremiumSync)].used, 35);
            QCOMPARE(acme->standing.buckets[index(Bucket::StandardSync)].used, 4);
            QCOMPARE(acme->earlyBurnPercent, 75);
            // Use whatever the workspace is summed of what was there before its tables were, and of the gateway's event.
            const auto use = (*ledger)->observedUse({CivilDate::of(2026, 1, 1), CivilDate::of(2027, 1, 1)});
            std::int64_t events = 0;
            std::int64_t premium = 0;
            for (const RouteUse &row : use->rows) {
                events += row.events;
                if (row.bucket == Bucket::PremiumSync) premium += row.units;
            }
            QCOMPARE(events, 5);
            QCOMPARE(premium, 35);
            QCOMPARE(problemsOf(**ledger), QString());
        }
        const auto again = Ledger::open(old.path());
        QCOMPARE(told(**again).size(), 2);
    }

    void aStepThatFailsLeavesTheVersionBefore()
    {
        const OldLedger old;
        QCOMPARE(old.run("CREATE TABLE audit (other INTEGER)"), QString());
        const auto ledger = Ledger::open(old.path());
        QVERIFY(!ledger);
        QCOMPARE(old.run("DROP TABLE audit"), QString());
        const auto mended = Ledger::open(old.path());
        QVERIFY2(mended, mended ? "" : qPrintable(mended.error().message));
        QCOMPARE(problemsOf(**mended), QString());
    }

    void useThatCannotBeSummedLeavesTheVersionBefore()
    {
        const OldLedger old;
        QCOMPARE(old.run("DROP TRIGGER event_segment_is_append_only;"
                         "CREATE TABLE kept AS SELECT id, core FROM event_segment;"
                         "UPDATE event_segment SET core = x'00' WHERE id = 1"),
                 QString());
        const auto ledger = Ledger::open(old.path());
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().kind, Error::Kind::Unavailable);
        // The version before has none of the tables.
        QCOMPARE(old.run("CREATE TABLE rollup_use (other INTEGER); DROP TABLE rollup_use"), QString());
        QCOMPARE(old.run("UPDATE event_segment SET core = (SELECT core FROM kept WHERE id = 1) WHERE id = 1"),
                 QString());
        const auto mended = Ledger::open(old.path());
        QVERIFY2(mended, mended ? "" : qPrintable(mended.error().message));
        QCOMPARE(problemsOf(**mended), QString());
    }

    void readOnlyAnOldLedgerIsRefusedInWords()
    {
        const OldLedger old;
        const auto ledger = Ledger::open(old.path(), Ledger::OpenMode::ReadOnly);
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().kind, Error::Kind::Unavailable);
        QVERIFY2(ledger.error().message.contains(QStringLiteral("older version")), qPrintable(ledger.error().message));
    }

    void aNewerLedgerIsRefusedInWords()
    {
        LedgerFile file;
        file.close();
        QCOMPARE(file.sql("PRAGMA user_version = 9999"), QString());
        const auto ledger = Ledger::open(file.path());
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().kind, Error::Kind::Unavailable);
        QVERIFY2(ledger.error().message.contains(QStringLiteral("newer version")), qPrintable(ledger.error().message));
    }

    // It would store events without the sums that the newer schema keeps.
    void whoeverHoldsALedgerThatANewerProgramMigratedWritesNothing()
    {
        LedgerFile file;
        QCOMPARE(file.sql("PRAGMA user_version = 9999"), QString());
        const auto report = file.import("event_id,occurred_at,workspace,action,bucket\n"
                                        "e1,2026-04-02T00:00:00Z,acme,chat.turn,standard_sync\n");
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Unavailable);
        QVERIFY2(report.error().message.contains(QStringLiteral("newer version")), qPrintable(report.error().message));
        QCOMPARE(file.number("SELECT count(*) FROM event_segment"), 0);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
