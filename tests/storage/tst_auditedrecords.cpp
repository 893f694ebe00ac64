// SPDX-License-Identifier: GPL-3.0-or-later
#include "overagescene.h"
#include "support/ledgerchecks.h"

using namespace headroom;
using namespace headroom::testing;

namespace {

// Request 1: endorsed, approved, revoked twice. 2: denied. 3: expired. 4: pending.
class DecidedScene : public OverageScene {
public:
    DecidedScene()
    {
        as("ada", "2026-03-01T12:00:00Z");
        done(ledger().setSecondApproverAbove(Money{1'000'000'000}));
        use(12, "2026-03-02T00:00:00Z", "1.00");
        const std::int64_t expires = ask(3, "2026-02-10T12:00:00Z");
        const std::int64_t granted = ask(40);
        const std::int64_t denied = ask(4);
        done(as("ada", "2026-03-11T12:00:00Z").decideOverage(approve(granted, 20, QStringLiteral("they pay"))));
        done(as("ben", "2026-03-11T13:00:00Z").decideOverage(approve(granted, 20, QStringLiteral("they do"))));
        done(as("ben", "2026-03-11T14:00:00Z").decideOverage(deny(denied)));
        done(as("ben", "2026-03-11T15:00:00Z").revokeOverage(revoke(granted, 1)));
        done(as("ben", "2026-03-11T16:00:00Z").revokeOverage(revoke(granted, 2)));
        ask(5, "2026-03-11T17:00:00Z");
        m_ids = QStringLiteral("%1 %2 %3").arg(expires).arg(granted).arg(denied);
    }

    // The order in which the scene asked.
    [[nodiscard]] const QString &ids() const { return m_ids; }

    QString check(const QString &name) { return checkOf(ledger(), name); }

private:
    template<typename T>
    static void done(const Result<T> &result)
    {
        if (!result) qFatal("the scene fails: %s", qPrintable(result.error().message));
    }
    QString m_ids;
};

const QByteArray kUnguarded = [] {
    QByteArray sql = "PRAGMA foreign_keys = OFF; DROP TRIGGER overage_decision_is_final; "
                     "DROP TRIGGER overage_approval_is_permitted; DROP TRIGGER overage_revocation_is_covered; ";
    for (const char *table : {"request", "endorsement", "decision", "revocation"}) {
        for (const char *rule : {"is_immutable", "stays"}) {
            sql += QByteArray("DROP TRIGGER overage_") + table + "_" + rule + "; ";
        }
    }
    return sql;
}();

}  // namespace

class TestAuditedRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDecidedIsAsTheAuditTells_data()  // R39
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &sql, const char *detail) {
            QTest::newRow(name) << sql << QString::fromLatin1(detail);
        };
        row("nothing", "", "ok");
        row("more asked for", "UPDATE overage_request SET units = 41 WHERE id = 2",
            "overage request 2 is not what audit row 15 tells: units differ");
        row("asked for another bucket and cycle",
            "UPDATE overage_request SET bucket = 3, cycle_end = cycle_end + 1 WHERE id = 2",
            "overage request 2 is not what audit row 15 tells: bucket, cycle_end differ");
        row("asked for by another", "UPDATE overage_request SET requested_by = 'ada' WHERE id = 2",
            "overage request 2 is not what audit row 15 tells: requested_by differ");
        row("asked for at another price", "UPDATE overage_request SET unit_price = 1, projected_cost = 2 WHERE id = 2",
            "overage request 2 is not what audit row 15 tells: projected_cost, unit_price differ");
        row("asked for at another time", "UPDATE overage_request SET requested_at = requested_at - 1 WHERE id = 2",
            "overage request 2 is not what audit row 15 tells: instant differ");
        row("a request gone", "DELETE FROM overage_request WHERE id = 4",
            "audit row 22 tells that overage request 4 was requested, but nothing is recorded of it");
        row("endorsed by another", "UPDATE overage_endorsement SET endorsed_by = 'cleo'",
            "first approval of overage request 2 is not what audit row 17 tells: person, endorsed_by differ");
        row("more approved", "UPDATE overage_decision SET units = 21 WHERE request_id = 2",
            "decision of overage request 2 is not what audit row 18 tells: approved_units differ");
        row("approved instead of denied", "UPDATE overage_decision SET state = 1, units = 4 WHERE request_id = 3",
            "decision of overage request 3 names audit row 19, which tells of something else (overage_request 3 "
            "denied)");
        row("other figures seen", "UPDATE overage_decision SET figures = '{}' WHERE request_id = 2",
            "decision of overage request 2 is not what audit row 18 tells: figures differ");
        row("a decision gone", "DELETE FROM overage_decision WHERE request_id = 3",
            "audit row 19 tells that overage request 3 was denied, but nothing is recorded of it");
        row("a decision without a row",
            "INSERT INTO overage_decision VALUES (4, 1, 5, 'ada', 1773248400000001, '', NULL, 99)",
            "decision of overage request 4 names audit row 99, which is not there");
        row("more revoked", "UPDATE overage_revocation SET units = 2 WHERE id = 1",
            "revocation of overage request 2 is not what audit row 20 tells: revoked_units differ; revocation of "
            "overage request 2 is not what audit row 21 tells: revoked_units differ");
        row("revoked for another reason", "UPDATE overage_revocation SET reason = 'why not' WHERE id = 2",
            "revocation of overage request 2 is not what audit row 21 tells: reason differ");
    }
    void whatIsDecidedIsAsTheAuditTells()
    {
        QFETCH(QByteArray, sql);
        DecidedScene scene;
        QCOMPARE(scene.ids(), QStringLiteral("1 2 3"));
        QCOMPARE(scene.check(QStringLiteral("audit")), QStringLiteral("ok"));
        QCOMPARE(scene.sql(kUnguarded + sql), QString());
        QTEST(scene.check(QStringLiteral("audited_records")), "detail");
        QCOMPARE(scene.check(QStringLiteral("audit")), QStringLiteral("ok"));
    }

    void plainSqlChangesNothingThatIsDecided_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *table : {"overage_request", "overage_endorsement", "overage_decision", "overage_revocation"}) {
            const QByteArray name = table;
            QTest::newRow(qPrintable(QStringLiteral("update ") + QLatin1String(table)))
                << QByteArray("UPDATE " + name + " SET reason = 'x'");
            QTest::newRow(qPrintable(QStringLiteral("delete from ") + QLatin1String(table)))
                << QByteArray("DELETE FROM " + name);
            QTest::newRow(qPrintable(QStringLiteral("replace in ") + QLatin1String(table)))
                << QByteArray("INSERT OR REPLACE INTO " + name + " SELECT * FROM " + name);
        }
        // A new key with the audit row of another: REPLACE would remove that other one.
        QTest::newRow("replace a decision by its audit row")
            << QByteArray("INSERT OR REPLACE INTO overage_decision SELECT 4, 2, 0, 'eve', decided_at, 'x', NULL, "
                          "audit_id FROM overage_decision WHERE request_id = 2");
        QTest::newRow("replace a request by its audit row")
            << QByteArray("INSERT OR REPLACE INTO overage_request SELECT NULL, workspace_id, bucket, cycle_first, "
                          "cycle_next, cycle_start, cycle_end, 1, reason, requested_by, entered_by, requested_at, "
                          "projected_cost, cost_estimated, unit_price, audit_id FROM overage_request WHERE id = 2");
        QTest::newRow("replace a revocation by its audit row")
            << QByteArray("INSERT OR REPLACE INTO overage_revocation SELECT NULL, request_id, 1, 'eve', revoked_at, "
                          "reason, audit_id FROM overage_revocation WHERE id = 1");
    }
    void plainSqlChangesNothingThatIsDecided()
    {
        QFETCH(QByteArray, sql);
        DecidedScene scene;
        QVERIFY(!scene.sql("PRAGMA foreign_keys = ON; " + sql).isEmpty());
        QVERIFY(scene.ledger().verify()->ok);
    }
};

QTEST_GUILESS_MAIN(TestAuditedRecords)
#include "tst_auditedrecords.moc"
