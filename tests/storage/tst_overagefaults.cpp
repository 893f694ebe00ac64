// SPDX-License-Identifier: GPL-3.0-or-later
#include "overagescene.h"

#include <QElapsedTimer>

using namespace headroom;
using namespace headroom::testing;

namespace {

// Holds the write lock of a ledger as another program would, until it goes.
class OtherWriter {
public:
    explicit OtherWriter(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK) qFatal("cannot open");
        if (sqlite3_exec(m_db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK) qFatal("cannot lock");
    }
    ~OtherWriter() { sqlite3_close(m_db); }
    OtherWriter(const OtherWriter &) = delete;
    OtherWriter &operator=(const OtherWriter &) = delete;

private:
    sqlite3 *m_db = nullptr;
};

// Every kind of change to a ledger with one approved and one pending request.
struct Changes {
    std::int64_t approved = 0;
    std::int64_t pending = 0;

    [[nodiscard]] std::vector<std::function<Result<OverageRequest>(Ledger &)>> all() const
    {
        return {[](Ledger &ledger) {
                    return ledger.requestOverage({.workspace = QStringLiteral("acme"),
                                                  .bucket = Bucket::PremiumSync,
                                                  .units = 5,
                                                  .reason = QStringLiteral("launch week"),
                                                  .requestedBy = std::nullopt,
                                                  .cycleOf = std::nullopt});
                },
                [this](Ledger &ledger) { return ledger.revokeOverage(revoke(approved, 5)); },
                [this](Ledger &ledger) { return ledger.decideOverage(approve(pending, 5)); }};
    }
};

Changes prepare(OverageScene &scene)
{
    Changes changes;
    changes.approved = scene.ask(10);
    if (!scene.as("ada", "2026-03-10T13:00:00Z").decideOverage(approve(changes.approved))) qFatal("not approved");
    changes.pending = scene.ask(20);
    scene.as("ada", "2026-03-11T00:00:00Z");
    return changes;
}

const QByteArray kRows =
    "SELECT (SELECT count(*) FROM audit) * 1000000 + (SELECT count(*) FROM overage_request) * 10000 "
    "+ (SELECT count(*) FROM overage_decision) * 100 + (SELECT count(*) FROM overage_revocation)";

}  // namespace

class TestOverageFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReadOnlyLedgerIsNotChanged();
    void aLockedLedgerIsNotChangedAndSaysSo();
    void lookingDoesNotWaitForALockToRecordExpiry();
    void changesWaitAsLongAsBeforeSomebodyLooked();
    void whatFailsHalfwayIsUndone_data();
    void whatFailsHalfwayIsUndone();
    void aCancelledChangeIsUndone();
    void aRolledBackDecisionStillWaits();
    void theDatabaseItselfHoldsTheRules_data();
    void theDatabaseItselfHoldsTheRules();
};

void TestOverageFaults::aReadOnlyLedgerIsNotChanged()
{
    OverageScene scene;
    const Changes changes = prepare(scene);
    scene.close();
    const std::int64_t rows = scene.number(kRows);
    const auto reader = *Ledger::open(scene.path(), Ledger::OpenMode::ReadOnly);
    reader->actAs(QStringLiteral("ada"), [] { return instant("2026-03-11T00:00:00Z"); });
    for (const auto &change : changes.all()) {
        const auto result = change(*reader);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Unavailable);
        QVERIFY2(result.error().message.contains(QStringLiteral("read-only")), qPrintable(result.error().message));
    }
    QCOMPARE(scene.number(kRows), rows);
}

void TestOverageFaults::aLockedLedgerIsNotChangedAndSaysSo()
{
    OverageScene scene;
    const Changes changes = prepare(scene);
    const std::int64_t rows = scene.number(kRows);
    scene.ledger().setPatience(std::chrono::milliseconds(20));
    {
        const OtherWriter writer(scene.path());
        for (const auto &change : changes.all()) {
            const auto result = change(scene.ledger());
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Unavailable);
            QVERIFY2(result.error().message.contains(QStringLiteral("locked by another program")),
                     qPrintable(result.error().message));
        }
        // What is there can be looked at all the while.
        const auto queue = scene.ledger().overageQueue(instant("2026-03-11T00:00:00Z"));
        QVERIFY(queue && queue->pending.size() == 1);
    }
    QCOMPARE(scene.number(kRows), rows);
    for (const auto &change : changes.all()) QVERIFY(change(scene.ledger()));
    QVERIFY(scene.ledger().verify()->ok);
}

void TestOverageFaults::lookingDoesNotWaitForALockToRecordExpiry()
{
    OverageScene scene;
    prepare(scene);
    scene.as("ada", "2026-04-02T00:00:00Z");
    const Instant now = instant("2026-04-02T00:00:00Z");
    {
        const OtherWriter writer(scene.path());
        QElapsedTimer taken;
        taken.start();
        const auto queue = scene.ledger().overageQueue(now);
        QVERIFY(queue);
        QVERIFY(queue->pending.empty());
        QCOMPARE(queue->decidedTotal, 2);
        QCOMPARE(queue->decided[0].state, OverageState::Expired);
        QVERIFY2(taken.elapsed() < 5'000, "the usual patience is 10 s");
    }
    QCOMPARE(scene.number("SELECT count(*) FROM overage_decision"), 1);
    QCOMPARE(scene.ledger().overageQueue(now)->decidedTotal, 2);
    QCOMPARE(scene.number("SELECT count(*) FROM overage_decision"), 2);
}

void TestOverageFaults::changesWaitAsLongAsBeforeSomebodyLooked()
{
    OverageScene scene;
    const Changes changes = prepare(scene);
    constexpr int kPatience = 300;
    scene.ledger().setPatience(std::chrono::milliseconds(kPatience));
    QVERIFY(scene.ledger().overageQueue(instant("2026-03-11T00:00:00Z")));
    const OtherWriter writer(scene.path());
    QElapsedTimer taken;
    taken.start();
    QVERIFY(!scene.ledger().decideOverage(deny(changes.pending)));
    QVERIFY(taken.elapsed() >= kPatience);
}

void TestOverageFaults::whatFailsHalfwayIsUndone_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("change");
    QTest::newRow("a request") << QByteArray("overage_request") << 0;
    QTest::newRow("a revocation") << QByteArray("overage_revocation") << 1;
    QTest::newRow("a decision") << QByteArray("overage_decision") << 2;
    QTest::newRow("the audit of a request") << QByteArray("audit") << 0;
    QTest::newRow("the audit of a revocation") << QByteArray("audit") << 1;
    QTest::newRow("the audit of a decision") << QByteArray("audit") << 2;
}
void TestOverageFaults::whatFailsHalfwayIsUndone()
{
    QFETCH(QByteArray, table);
    QFETCH(int, change);
    OverageScene scene;
    const Changes changes = prepare(scene);
    const std::int64_t rows = scene.number(kRows);
    QCOMPARE(scene.sql("CREATE TRIGGER fails AFTER INSERT ON " + table + " BEGIN SELECT RAISE(ABORT, 'struck'); END"),
             QString());
    const auto result = changes.all()[static_cast<std::size_t>(change)](scene.ledger());
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(QStringLiteral("struck")), qPrintable(result.error().message));
    QCOMPARE(scene.number(kRows), rows);
    QCOMPARE(scene.premium("2026-03-11T00:00:00Z").approved, 10);
    QCOMPARE(scene.sql("DROP TRIGGER fails"), QString());
    QVERIFY(scene.ledger().verify()->ok);
    QVERIFY(changes.all()[static_cast<std::size_t>(change)](scene.ledger()));
    QVERIFY(scene.ledger().verify()->ok);
}

void TestOverageFaults::aCancelledChangeIsUndone()
{
    OverageScene scene;
    const Changes changes = prepare(scene);
    const std::int64_t rows = scene.number(kRows);
    scene.ledger().interrupt();
    for (const auto &change : changes.all()) {
        const auto result = change(scene.ledger());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    }
    QCOMPARE(scene.number(kRows), rows);
    scene.ledger().clearInterrupt();
    for (const auto &change : changes.all()) QVERIFY(change(scene.ledger()));
}

// What a ledger remembers of what waits does not survive a transaction that did not.
void TestOverageFaults::aRolledBackDecisionStillWaits()
{
    OverageScene scene;
    const Changes changes = prepare(scene);
    const Instant now = instant("2026-03-11T00:00:00Z");
    QVERIFY(scene.ledger().overageQueue(now));
    QCOMPARE(scene.sql("CREATE TRIGGER fails AFTER INSERT ON overage_decision BEGIN SELECT RAISE(ABORT, 'no'); END"),
             QString());
    QVERIFY(!scene.ledger().decideOverage(deny(changes.pending)));
    QCOMPARE(scene.sql("DROP TRIGGER fails"), QString());
    QCOMPARE(scene.ledger().overageQueue(now)->pending.at(0).request.id, changes.pending);
    QVERIFY(scene.ledger().decideOverage(deny(changes.pending)));
    QVERIFY(scene.ledger().overageQueue(now)->pending.empty());
    // Another program's request is seen after everything was decided.
    const std::int64_t later = scene.ask(5, "2026-03-11T00:00:00Z");
    QCOMPARE(scene.ledger().overageQueue(now)->pending.at(0).request.id, later);
}

// R37, R38: also for programs that write the file themselves.
void TestOverageFaults::theDatabaseItselfHoldsTheRules_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("says");
    const auto decide = [](const char *values) {
        return QByteArray("INSERT INTO overage_decision (request_id, state, units, decided_by, decided_at, reason, "
                          "audit_id) SELECT ") +
               values + " FROM overage_request WHERE id = 2";
    };
    QTest::newRow("a second decision") << QByteArray(
                                              "INSERT INTO overage_decision (request_id, state, units, decided_by, "
                                              "decided_at, reason, audit_id) VALUES (1, 2, 0, 'ben', 0, 'no', 900)")
                                       << QStringLiteral("decided already");
    QTest::newRow("a decision replaced") << QByteArray(
                                                "INSERT OR REPLACE INTO overage_decision (request_id, state, units, "
                                                "decided_by, decided_at, reason, audit_id) VALUES (1, 2, 0, 'ben', 0, "
                                                "'no', 900)")
                                         << QStringLiteral("decided already");
    QTest::newRow("a decision changed") << QByteArray("UPDATE overage_decision SET units = 1")
                                        << QStringLiteral("never changes");
    QTest::newRow("a decision removed") << QByteArray("DELETE FROM overage_decision")
                                        << QStringLiteral("never changes");
    QTest::newRow("a request changed") << QByteArray("UPDATE overage_request SET units = 1")
                                       << QStringLiteral("never changes");
    QTest::newRow("a request removed") << QByteArray("DELETE FROM overage_request") << QStringLiteral("never changes");
    QTest::newRow("one's own approved") << decide("2, 1, 5, requested_by, requested_at, '', 900")
                                        << QStringLiteral("another person's request");
    QTest::newRow("more than asked") << decide("2, 1, 21, 'ada', requested_at, '', 900")
                                     << QStringLiteral("at most what was asked");
    QTest::newRow("after the cycle") << decide("2, 1, 5, 'ada', cycle_end, '', 900") << QStringLiteral("running cycle");
    QTest::newRow("denied without a reason")
        << decide("2, 2, 0, 'ada', requested_at, ' ', 900") << QStringLiteral("CHECK");
    QTest::newRow("more revoked than approved")
        << QByteArray("INSERT INTO overage_revocation (request_id, units, revoked_by, revoked_at, reason, audit_id) "
                      "VALUES (1, 11, 'ada', 0, 'x', 900)")
        << QStringLiteral("no more can be revoked");
    QTest::newRow("revoked of what waits")
        << QByteArray("INSERT INTO overage_revocation (request_id, units, revoked_by, revoked_at, reason, audit_id) "
                      "VALUES (2, 1, 'ada', 0, 'x', 900)")
        << QStringLiteral("no more can be revoked");
}
void TestOverageFaults::theDatabaseItselfHoldsTheRules()
{
    QFETCH(QByteArray, statement);
    QFETCH(QString, says);
    OverageScene scene;
    prepare(scene);
    const std::int64_t rows = scene.number(kRows);
    const QString message = scene.sql(statement);
    QVERIFY2(message.contains(says), qPrintable(message));
    QCOMPARE(scene.number(kRows), rows);
}

QTEST_GUILESS_MAIN(TestOverageFaults)
#include "tst_overagefaults.moc"
