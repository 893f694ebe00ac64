// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastledger.h"
#include "storage/person.h"
#include "support/ledgerchecks.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headroom;
using headroom::testing::checkOf;
using headroom::testing::FastLedger;

namespace {

const QByteArray kHeader = "event_id,occurred_at,workspace,member,action,bucket,status,units,corrects,posted_by,note\n";

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

// Without what keeps other programs from writing the audit.
const QByteArray kUnguarded = "DROP TRIGGER audit_continues; DROP TRIGGER audit_is_chained; "
                              "DROP TRIGGER audit_is_immutable; DROP TRIGGER audit_stays; "
                              "DROP TRIGGER ledger_follows_the_audit; ";

QString auditCheck(Ledger &ledger)
{
    return checkOf(ledger, QStringLiteral("audit"));
}

}  // namespace

class TestAuditVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainSqlCannotTouchTheChain_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("alter") << QByteArray("UPDATE audit SET reason = 'x' WHERE id = 3");
        QTest::newRow("delete") << QByteArray("DELETE FROM audit WHERE id = 7");
        const QByteArray row = "'a', 'b', 'c', '', 'd', NULL, NULL, '', zeroblob(32), zeroblob(32))";
        QTest::newRow("append out of the chain") << QByteArray("INSERT INTO audit VALUES (8, 0, " + row);
        QTest::newRow("append with the next id taken") << QByteArray("INSERT INTO audit VALUES (NULL, 0, " + row);
        QTest::newRow("replace") << QByteArray("INSERT OR REPLACE INTO audit VALUES (3, 0, " + row);
        QTest::newRow("replace the last") << QByteArray("INSERT OR REPLACE INTO audit SELECT 7, 0, 'a', 'b', 'c', '', "
                                                        "'d', NULL, NULL, '', audit_hash, zeroblob(32) FROM ledger");
        QTest::newRow("cut off the end") << QByteArray("UPDATE ledger SET audit_rows = 3, audit_hash = "
                                                       "(SELECT hash FROM audit WHERE id = 3)");
        QTest::newRow("point past the end") << QByteArray("UPDATE ledger SET audit_rows = 8");
        QTest::newRow("another last hash") << QByteArray("UPDATE ledger SET audit_hash = zeroblob(32)");
        QTest::newRow("another ledger") << QByteArray("INSERT OR REPLACE INTO ledger (id, ledger_id, created_at, "
                                                      "created_by, key_seed) VALUES (1, 'x', 0, 'eve', 1)");
        QTest::newRow("another origin") << QByteArray("UPDATE ledger SET created_by = 'eve'");
        QTest::newRow("no ledger") << QByteArray("DELETE FROM ledger");
    }
    void plainSqlCannotTouchTheChain()
    {
        QFETCH(QByteArray, sql);
        FastLedger file;
        fillChain(file);
        QVERIFY(!file.sql(sql).isEmpty());
        QCOMPARE(auditCheck(file.ledger()), QStringLiteral("ok"));
        QVERIFY(file.ledger().verify()->ok);
    }

    void verifyNamesTheFirstRowThatIsOff_data()  // R39
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &sql, const char *detail) {
            QTest::newRow(name) << sql << QString::fromLatin1(detail);
        };
        row("nothing", "", "ok");
        row("an altered field", "UPDATE audit SET key = 'mallory' WHERE id = 4",
            "row 4 (person mallory declared) was altered: it is not what its hash says");
        row("two altered rows: the first", "UPDATE audit SET at = at + 1 WHERE id IN (4, 6)",
            "row 4 (person bob declared) was altered: it is not what its hash says");
        row("before taken away", "UPDATE audit SET after = NULL WHERE id = 5",
            "row 5 (person cara declared) was altered: it is not what its hash says");
        row("an altered hash", "UPDATE audit SET hash = zeroblob(32) WHERE id = 5",
            "row 5 (person cara declared) was altered: it is not what its hash says");
        row("a deleted row in the middle", "DELETE FROM audit WHERE id = 5", "row 5 is missing");
        row("deleted rows in the middle", "DELETE FROM audit WHERE id IN (4, 5)", "rows 4 to 5 are missing");
        row("a deleted first row", "DELETE FROM audit WHERE id = 1", "row 1 is missing");
        row("a deleted last row", "DELETE FROM audit WHERE id = 7", "row 7 is missing");
        row("all deleted", "DELETE FROM audit", "rows 1 to 7 are missing");
        row("a deleted row, the rest moved up", "DELETE FROM audit WHERE id = 5; UPDATE audit SET id = 5 WHERE id = 6",
            "row 5 (person dan declared) was written as row 6: rows were reordered, or one before it was taken out");
        row("two rows swapped",
            "UPDATE audit SET id = 100 WHERE id = 4; UPDATE audit SET id = 4 WHERE id = 6; "
            "UPDATE audit SET id = 6 WHERE id = 100",
            "row 4 (person dan declared) was written as row 6: rows were reordered, or one before it was taken out");
        row("a forged row appended",
            "INSERT INTO audit SELECT 8, at, person, object, 'mallory', '', action, NULL, after, '', hash, "
            "zeroblob(32) FROM audit WHERE id = 7",
            "row 8 (person mallory declared) was appended by another program: the ledger counts 7 rows");
        row("a forged row appended and counted",
            "INSERT INTO audit SELECT 8, at, person, object, 'mallory', '', action, NULL, after, '', hash, "
            "zeroblob(32) FROM audit WHERE id = 7; UPDATE ledger SET audit_rows = 8, audit_hash = zeroblob(32)",
            "row 8 (person mallory declared) was altered: it is not what its hash says");
        row("a row put in before the first",
            "INSERT INTO audit SELECT 0, at, person, object, key, '', action, NULL, "
            "after, '', previous, hash FROM audit WHERE id = 1",
            "row 0 (ledger ");
        row("the end cut off and the ledger's count as well, not its hash",
            "DELETE FROM audit WHERE id = 7; UPDATE ledger SET audit_rows = 6",
            "row 6 (person dan declared) is not the row that the ledger knows as its last: it was altered, and its "
            "hash with it");
    }
    void verifyNamesTheFirstRowThatIsOff()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, detail);
        FastLedger file;
        fillChain(file);
        QCOMPARE(file.sql("PRAGMA foreign_keys = OFF; " + kUnguarded + sql), QString());
        const QString found = auditCheck(file.ledger());
        QVERIFY2(detail.endsWith(u'(') || detail.endsWith(u' ') ? found.startsWith(detail) : found == detail,
                 qPrintable(found));
        QCOMPARE(file.ledger().verify()->ok, sql.isEmpty());
    }

    // Somebody who knows how the hash is made, and mends one row only.
    void anAlteredRowWithAHashThatFitsIsNamedAsWell()
    {
        FastLedger file;
        fillChain(file);
        for (const int id : {4, 7}) {
            AuditRow row = file.ledger().audit({}, id + 1)->rows.front();
            row.reason = QStringLiteral("because");
            row.hash = auditHash(row);
            QCOMPARE(file.sql((id == 4 ? kUnguarded : QByteArray()) + "UPDATE audit SET reason = 'because', hash = x'" +
                              row.hash.toHex() + "' WHERE id = " + QByteArray::number(id)),
                     QString());
            if (id == 4) {
                QCOMPARE(auditCheck(file.ledger()),
                         QStringLiteral("row 4 (person bob declared) is not the row that row 5 was written after: it "
                                        "was altered, and its hash with it"));
                QCOMPARE(file.sql("UPDATE audit SET reason = '', hash = (SELECT previous FROM audit WHERE id = 5) "
                                  "WHERE id = 4"),
                         QString());
            } else {
                QCOMPARE(auditCheck(file.ledger()),
                         QStringLiteral("row 7 (person eve declared) is not the row that the ledger knows as its last: "
                                        "it was altered, and its hash with it"));
            }
        }
    }

    void anyAlterationOfAnyFieldIsFound()
    {
        QVERIFY(rc::check("a row altered anywhere is named", [] {
            const auto id = *rc::gen::inRange(1, 8);
            const QByteArray column =
                *rc::gen::elementOf(std::vector<QByteArray>{"person", "object", "key", "workspace", "action", "before",
                                                            "after", "reason", "at", "previous", "hash"});
            static FastLedger &file = *[] {
                static FastLedger made;
                fillChain(made);
                made.sql(kUnguarded);
                return &made;
            }();
            const QByteArray number = QByteArray::number(id);
            const QByteArray value = column == "at" ? QByteArray("at + 1")
                                     : column == "previous" || column == "hash"
                                         ? "x'" + QByteArray(64, *rc::gen::elementOf(std::string("0a7"))) + "'"
                                         : "coalesce(" + column + ", '') || 'x'";
            const bool zeros = id == 1 && column == "previous" && value.startsWith("x'00");
            QByteArray old;
            file.sql("SELECT quote(" + column + ") FROM audit WHERE id = " + number,
                     [&](int, char **values) { old = values[0]; });
            RC_ASSERT(file.sql("UPDATE audit SET " + column + " = " + value + " WHERE id = " + number).isEmpty());
            const QString found = auditCheck(file.ledger());
            RC_ASSERT(file.sql("UPDATE audit SET " + column + " = " + old + " WHERE id = " + number).isEmpty());
            RC_ASSERT(found.startsWith(QStringLiteral("row %1 ").arg(id)) || (zeros && found == QStringLiteral("ok")));
        }));
    }

    void peopleAreAsTheAuditTells_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("detail");
        QTest::newRow("another role") << QByteArray("UPDATE person SET role = 0 WHERE name = 'bob'")
                                      << QStringLiteral("person bob is not what audit row 4 tells");
        QTest::newRow("somebody new") << QByteArray("INSERT INTO person VALUES ('mallory', 0, 0, 0, 1)")
                                      << QStringLiteral("person mallory is declared, but not as the audit tells last");
        QTest::newRow("another founder") << QByteArray("UPDATE ledger SET created_by = 'mallory'")
                                         << QStringLiteral("the ledger is not the one that audit row 1 tells of");
        QTest::newRow("the audit of another ledger")
            << QByteArray("UPDATE ledger SET ledger_id = 'other'")
            << QStringLiteral("the ledger is not the one that audit row 1 tells of");
        QTest::newRow("somebody gone") << QByteArray("DELETE FROM person WHERE name = 'bob'")
                                       << QStringLiteral("person bob is gone, but audit row 4 declares them");
    }
    void peopleAreAsTheAuditTells()
    {
        QFETCH(QByteArray, sql);
        FastLedger file;
        fillChain(file);
        QCOMPARE(checkOf(file.ledger(), QStringLiteral("audited_records")), QStringLiteral("ok"));
        QCOMPARE(file.sql("DROP TRIGGER person_is_declared; DROP TRIGGER person_is_declared_again; "
                          "DROP TRIGGER person_is_removed; DROP TRIGGER ledger_origin_is_immutable; " +
                          sql),
                 QString());
        QTEST(checkOf(file.ledger(), QStringLiteral("audited_records")), "detail");
        QCOMPARE(auditCheck(file.ledger()), QStringLiteral("ok"));
    }

    void theWorkspacesOfAnAdminAreAsTheAuditTells()
    {
        FastLedger file;
        QVERIFY(file.apply(R"({"workspaces":[{"key":"acme"},{"key":"globex"}]})"));
        const QStringList acme{QStringLiteral("acme")};
        QVERIFY(file.ledger().declarePerson(
            {.name = QStringLiteral("ada"), .role = PersonRole::Admin, .workspaces = acme}));
        QCOMPARE(file.sql("INSERT INTO person_workspace SELECT 'ada', id FROM workspace WHERE key = 'globex'"),
                 QString());
        QCOMPARE(checkOf(file.ledger(), QStringLiteral("audited_records")),
                 QStringLiteral("person ada is not what audit row 5 tells"));
    }

    void textSurvivesAsItWasHashed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("half a surrogate pair") << QString(QStringLiteral("a") + QChar(0xD800) + u'b');
        QTest::newRow("noncharacters") << QString(QStringLiteral("a") + QChar(0xFFFE) + QChar(0xFFFF));
        QTest::newRow("byte order marks") << QString(QString(2, QChar(0xFEFF)) + u'a' + QChar(0xFEFF));
        QTest::newRow("nothing but a byte order mark") << QString(QChar(0xFEFF));
        QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F600 \u00e9");
        QTest::newRow("a zero") << QString(QStringLiteral("a") + QChar(0) + u'b');
    }
    void textSurvivesAsItWasHashed()
    {
        QFETCH(QString, text);
        FastLedger file;
        QVERIFY(file.import(kHeader + "a,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,ok,5,,,\n"));
        const auto posted = file.ledger().postCredit({QStringLiteral("a"), 1, text});
        QVERIFY2(posted, posted ? "" : qPrintable(posted.error().message));
        const auto imported = file.import(kHeader + "c,2026-03-10T00:00:00Z,acme,ada,x,standard_sync,credit,-1,a," +
                                          text.toUtf8() + ",why\n");
        const bool readable = !text.contains(QChar(0));  // or the file is refused
        QCOMPARE(imported && imported->applied, readable);
        QCOMPARE(auditCheck(file.ledger()), QStringLiteral("ok"));
    }
};

QTEST_GUILESS_MAIN(TestAuditVerify)
#include "tst_auditverify.moc"
