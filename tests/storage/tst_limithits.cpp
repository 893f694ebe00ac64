// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/limithits.h"

#include "support/catalogs.h"
#include "support/ledgerfile.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;
using headroom::testing::instant;
using headroom::testing::LedgerFile;

// What resources/docs/gateway.md promises to programs that record limit hits by plain SQL (R21).
class TestLimitHits : public QObject {
    Q_OBJECT

    // A queued premium action of acme.
    static QByteArray queued(const QByteArray &id, const QByteArray &at, int units = 1)
    {
        return "INSERT INTO limit_hit (hit_id, occurred_at, workspace, member, action, route, bucket, verdict, "
               "reasons, "
               "units, projected_cost_usd, used, entitlement) VALUES ('" +
               id + "', '" + at +
               "', 'acme', 'ada', 'research.deep', 'premium-reasoning', 'premium_sync', 'queue', "
               "'[{\"rule\":\"R18\"}]', " +
               QByteArray::number(units) + ", '0.25', 300, 300);";
    }
    static QByteArray became(const QByteArray &id, const QByteArray &at, const QByteArray &outcome)
    {
        return "INSERT INTO limit_hit_outcome (hit_id, occurred_at, outcome) VALUES ('" + id + "', '" + at + "', '" +
               outcome + "');";
    }
    static QStringList refusals(const LedgerFile &file)
    {
        QStringList lines;
        file.sql("SELECT hit_id, why FROM limit_hit_refused ORDER BY id", [&](int, char **values) {
            lines << QString::fromUtf8(values[0]) + u": "_s + QString::fromUtf8(values[1]);
        });
        return lines;
    }
    // Units of what waited at an instant, in the cycle that holds it.
    static QList<std::int64_t> waiting(const LedgerFile &file, std::string_view at)
    {
        LedgerState state(std::make_unique<Connection>(file.path(), Connection::Mode::ReadOnly));
        const CachedCatalog &cached = state.catalog();
        for (const auto &[id, workspace] : cached.workspacesById) {
            if (workspace->key != u"acme"_s) continue;
            const Cycle cycle = cycleAt(workspace->cycleRule(), *Zone::named(workspace->timeZone), instant(at));
            const auto units = waitingQueued(state, id, Bucket::PremiumSync, cycle, instant(at));
            const auto places = waitingQueuedSince(state, cycle.start, instant(at));
            const auto place = places.find({id, Bucket::PremiumSync});
            if ((place == places.end() ? 0U : place->second.size()) != units.size()) return {-1};
            return {units.begin(), units.end()};
        }
        return {-1};
    }

private Q_SLOTS:
    void recordedHitsLeaveTheTableAndDiscoverNames()
    {
        LedgerFile file;
        QCOMPARE(file.sql(queued("h1", "2026-03-10T09:30:00.125Z")), QString());
        QVERIFY(file.ledger().settle());
        QCOMPARE(file.number("SELECT count(*) FROM limit_hit"), 0);
        QCOMPARE(
            file.number("SELECT count(*) FROM recorded_hit WHERE hit_id = 'h1' AND at = 1773135000125000 AND "
                        "bucket = 1 AND verdict = 4 AND units = 1 AND projected_cost = 250000000 AND used = 300 AND "
                        "entitlement = 300 AND outcome = 0 AND outcome_at IS NULL"),
            1);
        QCOMPARE(file.number("SELECT count(*) FROM workspace WHERE key = 'acme' AND discovered = 1"), 1);
        QCOMPARE(
            file.number("SELECT count(*) FROM recorded_hit AS h JOIN member AS m ON m.id = h.member_id JOIN action "
                        "AS a ON a.id = h.action_id JOIN route AS r ON r.id = h.route_id WHERE m.key = 'ada' AND "
                        "a.key = 'research.deep' AND r.key = 'premium-reasoning'"),
            1);
        QVERIFY(file.ledger().verify()->ok);
    }

    void theSameHitAgainChangesNothingAndAnotherIsRefused()
    {
        LedgerFile file;
        QCOMPARE(file.sql(queued("h1", "2026-03-10T09:30:00Z") + queued("h1", "2026-03-10T10:30:00+01:00")), QString());
        QVERIFY(file.ledger().settle());
        QCOMPARE(file.sql(queued("h1", "2026-03-10T09:30:00Z") + queued("h1", "2026-03-10T09:30:00Z", 2)), QString());
        QVERIFY(file.ledger().settle());
        QCOMPARE(file.number("SELECT count(*) FROM recorded_hit"), 1);
        QCOMPARE(file.number("SELECT duplicates FROM limit_hit_state"), 2);
        QCOMPARE(refusals(file), QStringList{u"h1: the ledger already has a hit of this id with other content"_s});
        QCOMPARE(file.number("SELECT json_extract(content, '$.units') FROM limit_hit_refused"), 2);
    }

    void whatIsNotStatedIsNotTheSameAsAName()
    {
        LedgerFile file;
        const QByteArray row =
            "INSERT INTO limit_hit (hit_id, occurred_at, workspace, member, action, bucket, verdict, "
            "used) VALUES ('h', '2026-03-10T09:30:00Z', 'acme', ";
        QCOMPARE(file.sql(row + "NULL, 'x', 'premium_sync', 'warn', 5);" + row +
                          "'ghost', 'x', 'premium_sync', 'warn', 5);" + row + "'', 'x', 'premium_sync', 'warn', 5)"),
                 QString());
        QVERIFY(file.ledger().settle());
        QCOMPARE(refusals(file).size(), 1);
        QCOMPARE(file.number("SELECT duplicates FROM limit_hit_state"), 1);
        QCOMPARE(file.number("SELECT count(*) FROM member"), 0);
        QCOMPARE(file.number("SELECT count(*) FROM recorded_hit WHERE reasons = '[]' AND units = 1 AND entitlement IS "
                             "NULL AND projected_cost IS NULL AND member_id = 0 AND route_id = 0"),
                 1);
    }

    void rowsThatCannotBeSettledAreKeptWithTheirReason()
    {
        LedgerFile file;
        const QByteArray row = "INSERT INTO limit_hit (hit_id, occurred_at, workspace, action, bucket, verdict, used, "
                               "reasons, projected_cost_usd) VALUES ('h', ";
        QCOMPARE(file.sql(row + "'yesterday', 'acme', 'x', 'premium_sync', 'block', 1, NULL, NULL);" + row +
                          "'2026-03-10T09:30:00', 'acme', 'x', 'premium_sync', 'block', 1, NULL, NULL);" + row +
                          "'2026-03-10T09:30:00Z', 'acme', 'x', 'premium_sync', 'block', 1, '{}', NULL);" + row +
                          "'2026-03-10T09:30:00Z', 'acme', 'x', 'premium_sync', 'block', 1, NULL, '-1');" +
                          became("nobody", "2026-03-10T09:30:00Z", "ran")),
                 QString());
        QVERIFY(file.ledger().settle());
        const QStringList told = refusals(file);
        QCOMPARE(told.size(), 5);
        QCOMPARE(file.number("SELECT count(*) FROM recorded_hit"), 0);
        QVERIFY(told.at(0).contains(u"occurred_at"_s) && told.at(0).contains(u"yesterday"_s));
        QVERIFY(told.at(2).contains(u"reasons"_s));
        QVERIFY(told.at(3).contains(u"projected_cost_usd"_s));
        QCOMPARE(told.last(), u"nobody: there is no hit of this id"_s);
        QCOMPARE(file.number("SELECT count(*) FROM limit_hit"), 0);
    }

    void theTableRefusesWhatNoHitCanBe_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::newRow("allow is no hit") << QByteArray("'acme', 'x', 'premium_sync', 'allow', 1, 5");
        QTest::newRow("unknown bucket") << QByteArray("'acme', 'x', 'gold', 'warn', 1, 5");
        QTest::newRow("no units") << QByteArray("'acme', 'x', 'premium_sync', 'warn', 0, 5");
        QTest::newRow("units as a fraction") << QByteArray("'acme', 'x', 'premium_sync', 'warn', 1.5, 5");
        QTest::newRow("no workspace") << QByteArray("'', 'x', 'premium_sync', 'warn', 1, 5");
    }
    void theTableRefusesWhatNoHitCanBe()
    {
        QFETCH(QByteArray, values);
        LedgerFile file;
        QVERIFY(
            !file.sql("INSERT INTO limit_hit (hit_id, occurred_at, workspace, action, bucket, verdict, units, used) "
                      "VALUES ('h', '2026-03-10T09:30:00Z', " +
                      values + ")")
                 .isEmpty());
    }

    void hitsCannotBeChangedOrRemoved()
    {
        LedgerFile file;
        QCOMPARE(file.sql(queued("h1", "2026-03-10T09:30:00Z") + became("h1", "2026-03-10T09:31:00Z", "ran")),
                 QString());
        const QList<QByteArray> before{"UPDATE limit_hit SET units = 9", "DELETE FROM limit_hit",
                                       "UPDATE limit_hit_outcome SET outcome = 'waiting'",
                                       "DELETE FROM limit_hit_outcome",
                                       "INSERT OR REPLACE INTO limit_hit_outcome (id, hit_id, occurred_at, outcome) "
                                       "VALUES (1, 'h1', '2026-03-10T09:31:00Z', 'waiting')"};
        for (const QByteArray &attack : before) QVERIFY2(!file.sql(attack).isEmpty(), attack.constData());
        QVERIFY(file.ledger().settle());
        const QList<QByteArray> after{
            "UPDATE recorded_hit SET units = 9",
            "DELETE FROM recorded_hit",
            "UPDATE recorded_hit SET outcome = 0, outcome_at = NULL",
            "UPDATE recorded_hit SET outcome = 0, outcome_at = outcome_at - 1",
            "INSERT OR REPLACE INTO recorded_hit SELECT * FROM recorded_hit",
            "INSERT INTO limit_hit_outcome (id, hit_id, occurred_at, outcome) VALUES (1, 'h1', "
            "'2026-03-10T09:31:00Z', 'waiting')"};
        for (const QByteArray &attack : after) QVERIFY2(!file.sql(attack).isEmpty(), attack.constData());
        QCOMPARE(file.number("SELECT outcome FROM recorded_hit WHERE units = 1"), 1);
    }

    void queuedActionsWaitInOrderOfArrival()  // R7a
    {
        LedgerFile file;
        QVERIFY(file.apply(testing::contractExample()));
        QCOMPARE(file.sql(queued("b", "2026-04-09T10:00:00Z", 2) + queued("a", "2026-04-09T09:00:00Z", 1) +
                          queued("c", "2026-04-09T10:00:00Z", 3) + queued("march", "2026-03-20T10:00:00Z", 9) +
                          became("b", "2026-04-09T12:00:00Z", "ran") +
                          became("c", "2026-04-09T13:00:00Z", "abandoned")),
                 QString());
        QCOMPARE(
            file.sql("INSERT INTO limit_hit (hit_id, occurred_at, workspace, action, bucket, verdict, used) VALUES "
                     "('warned', '2026-04-09T09:00:00Z', 'acme', 'x', 'premium_sync', 'warn', 5)"),
            QString());
        QVERIFY(file.ledger().settle());
        QCOMPARE(waiting(file, "2026-04-09T08:59:59Z"), (QList<std::int64_t>{}));
        QCOMPARE(waiting(file, "2026-04-09T09:00:00Z"), (QList<std::int64_t>{1}));
        QCOMPARE(waiting(file, "2026-04-09T11:59:59Z"), (QList<std::int64_t>{1, 2, 3}));
        QCOMPARE(waiting(file, "2026-04-09T12:00:00Z"), (QList<std::int64_t>{1, 3}));
        QCOMPARE(waiting(file, "2026-04-10T00:00:00Z"), (QList<std::int64_t>{1}));
    }

    void theLatestOutcomeHolds()
    {
        LedgerFile file;
        const auto outcome = [&file] { return file.number("SELECT outcome FROM recorded_hit"); };
        QCOMPARE(file.sql(queued("h", "2026-04-09T10:00:00Z") + became("h", "2026-04-09T12:00:00Z", "abandoned") +
                          became("h", "2026-04-09T11:00:00Z", "ran")),
                 QString());
        QVERIFY(file.ledger().settle());
        QCOMPARE(outcome(), 2);
        QCOMPARE(
            file.sql(became("h", "2026-04-09T12:00:00Z", "waiting") + became("h", "2026-04-09T12:00:00Z", "waiting")),
            QString());
        QVERIFY(file.ledger().settle());
        QCOMPARE(outcome(), 0);
        QCOMPARE(file.number("SELECT duplicates FROM limit_hit_state"), 2);
        QCOMPARE(file.sql(became("h", "2026-04-09T09:59:59Z", "ran")), QString());
        QVERIFY(file.ledger().settle());
        QCOMPARE(refusals(file), QStringList{u"h: occurred_at is before the hit itself"_s});
    }

    void damageIsFound()
    {
        LedgerFile file;
        QCOMPARE(file.sql(queued("h", "2026-04-09T10:00:00Z")), QString());
        QVERIFY(file.ledger().settle());
        const auto broken = [&file](const QByteArray &attack) {
            file.sql("DROP TRIGGER recorded_hit_is_immutable");
            if (const QString error = file.sql(attack); !error.isEmpty()) return error;
            LedgerState state(std::make_unique<Connection>(file.path(), Connection::Mode::ReadOnly));
            std::vector<VerifyCheck> checks;
            checkLimitHits(state, checks);
            return checks.at(0).ok ? u"all is well"_s : checks.at(0).detail;
        };
        QCOMPARE(broken("SELECT 1"), u"all is well"_s);
        QVERIFY(broken("UPDATE recorded_hit SET reasons = '['").contains(u"reasons of hit \"h\""_s));
        QVERIFY(broken("UPDATE recorded_hit SET reasons = '[]', member_id = 77").contains(u"names a member"_s));
    }
};

QTEST_GUILESS_MAIN(TestLimitHits)
#include "tst_limithits.moc"
