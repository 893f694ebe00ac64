// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastfolder.h"
#include "support/ledgerfile.h"

#include <QProcess>
#include <QTest>

#include <chrono>
#include <map>
#include <memory>
#include <vector>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr int kRacers = 8;
constexpr int kRequests = 2'000;
constexpr int kWorkspaces = 30;
constexpr int kUsedBeyondPlan = 200;  // of every third workspace
const Instant kNow = instant("2026-03-10T12:00:00Z");

QString racer(int number)
{
    return QStringLiteral("racer-%1").arg(number);
}

std::int64_t steadyMicros()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

// What one program said of one attempt.
struct Attempt {
    QString person;
    QString verb;
    std::int64_t id = 0;
    QString how;     // "done", "refused", "failed"
    QString detail;  // the state after it; of a refusal who decided and when
    QString text;    // the units; of a refusal why
};

struct RecordedDecision {
    std::string state;
    std::int64_t units = 0;
    QString by;
    Instant at;
};

}  // namespace

class TestOverageRace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRequestIsDecidedOnceWhoeverRaces();
    void expiryIsRecordedOnceWhoeverLooks();

private:
    // A ledger in which everybody has asked for a share of the requests, 10 units each.
    void prepare(LedgerFile &file, int requests);
    std::vector<Attempt> race(LedgerFile &file, int requests, Instant now);
    void compareWithWinners(const LedgerFile &file, const std::vector<Attempt> &attempts);
    void compareUnits(LedgerFile &file, Instant now);
};

void TestOverageRace::prepare(LedgerFile &file, int requests)
{
    QByteArray workspaces;
    QByteArray events = "event_id,occurred_at,workspace,action,bucket,units\n";
    for (int i = 0; i < kWorkspaces; ++i) {
        const QByteArray key = "w" + QByteArray::number(i);
        workspaces += (i == 0 ? "" : ",") + QByteArray(R"({"key": ")") + key +
                      R"(", "plans": [{"plan": "team", "version": 1, "from": "2026-01-01T00:00:00Z"}]})";
        if (i % 3 != 0) continue;
        events +=
            key + ",2026-03-05T00:00:00Z," + key + ",x,premium_sync," + QByteArray::number(10 + kUsedBeyondPlan) + "\n";
    }
    QVERIFY(file.apply(R"({"plans": [{"key": "team", "versions": [{"version": 1, "price": "99.00",
        "effective_from": "2026-01-01T00:00:00Z", "limits": {"premium_sync": {"allowance": 10,
        "overage_price": "0.25"}}}]}], "settings": {"approvals": {"second_approver_above": "2.00"}},
        "workspaces": [)" +
                       workspaces + "]}"));
    QCOMPARE(file.import(events)->counts.imported, kWorkspaces / 3);
    for (int i = 0; i < kRacers; ++i) {
        QVERIFY(file.ledger().declarePerson({.name = racer(i), .role = PersonRole::Owner, .workspaces = {}}));
    }
    for (int i = 0; i < requests; ++i) {
        file.ledger().actAs(racer(i % kRacers), [] { return kNow; });
        QVERIFY(file.ledger().requestOverage({.workspace = QStringLiteral("w%1").arg(i % kWorkspaces),
                                              .bucket = Bucket::PremiumSync,
                                              .units = 10,
                                              .reason = QStringLiteral("race"),
                                              .requestedBy = std::nullopt,
                                              .cycleOf = std::nullopt}));
    }
}

std::vector<Attempt> TestOverageRace::race(LedgerFile &file, int requests, Instant now)
{
    std::vector<std::unique_ptr<QProcess>> programs;
    const QString steady = QString::number(steadyMicros());
    for (int i = 0; i < kRacers; ++i) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        programs.back()->start(
            QStringLiteral(OVERAGE_RACER),
            {file.path(), racer(i), QString::number(i), QString::number(requests), QString::number(now.us), steady});
    }
    constexpr int kLong = 120'000;
    for (const auto &program : programs) {
        while (!program->canReadLine()) {
            if (!program->waitForReadyRead(kLong)) qFatal("a program did not start");
        }
        program->readLine();
    }
    for (const auto &program : programs) program->write("go\n");
    std::vector<Attempt> attempts;
    for (int i = 0; i < kRacers; ++i) {
        QProcess &program = *programs[static_cast<std::size_t>(i)];
        if (!program.waitForFinished(kLong) || program.exitCode() != 0) qFatal("a program did not finish");
        while (program.canReadLine()) {
            const QStringList cells = QString::fromUtf8(program.readLine().chopped(1)).split(u'\t');
            if (cells.size() != 5) qFatal("a program said: %s", qPrintable(cells.join(u'|')));
            attempts.push_back({racer(i), cells[0], cells[1].toLongLong(), cells[2], cells[3], cells[4]});
        }
    }
    return attempts;
}

// One winner a request, and every other was told of it (R38).
void TestOverageRace::compareWithWinners(const LedgerFile &file, const std::vector<Attempt> &attempts)
{
    std::map<std::int64_t, RecordedDecision> decisions;
    const std::vector<std::string> states{"pending", "approved", "denied", "withdrawn", "expired"};
    file.sql("SELECT request_id, state, units, decided_by, decided_at FROM overage_decision", [&](int, char **values) {
        decisions[std::atoll(values[0])] = {states[static_cast<std::size_t>(std::atoi(values[1]))],
                                            std::atoll(values[2]),
                                            QString::fromUtf8(values[3]),
                                            {std::atoll(values[4])}};
    });
    std::map<std::int64_t, int> wins;
    std::map<std::int64_t, int> endorsements;
    int toldOfOthers = 0;
    for (const Attempt &attempt : attempts) {
        QVERIFY2(attempt.how != QStringLiteral("failed"), qPrintable(attempt.text));
        if (attempt.verb == QStringLiteral("revoke")) continue;
        const auto decided = decisions.find(attempt.id);
        if (attempt.how == QStringLiteral("done")) {
            if (attempt.detail == QStringLiteral("pending")) {
                ++endorsements[attempt.id];
                continue;
            }
            ++wins[attempt.id];
            QVERIFY(decided != decisions.end());
            QCOMPARE(attempt.person, decided->second.by);
            QCOMPARE(attempt.detail.toStdString(), decided->second.state);
            QCOMPARE(attempt.text.toLongLong(), decided->second.units);
        } else if (!attempt.detail.isEmpty()) {
            ++toldOfOthers;
            QVERIFY(decided != decisions.end());
            const RecordedDecision &winner = decided->second;
            QCOMPARE(attempt.detail, QStringLiteral("request %1: %2 by %3 at %4")
                                         .arg(QString::number(attempt.id), QString::fromStdString(winner.state),
                                              winner.by, formatInstant(winner.at)));
            QVERIFY2(attempt.text.startsWith(winner.by), qPrintable(attempt.text));
        }
    }
    QCOMPARE(wins.size(), decisions.size());
    for (const auto &[id, count] : wins) QCOMPARE(count, 1);
    for (const auto &[id, count] : endorsements) QCOMPARE(count, 1);
    QCOMPARE(file.number("SELECT count(*) FROM overage_endorsement"), std::ssize(endorsements));
    // It was a race: nearly every request was reached for by others after it was decided.
    QVERIFY2(toldOfOthers > kRequests, qPrintable(QString::number(toldOfOthers)));
}

void TestOverageRace::compareUnits(LedgerFile &file, Instant now)
{
    const auto overview = file.ledger().overview(now);
    QVERIFY(overview);
    for (const WorkspaceStanding &row : overview->rows) {
        const QByteArray of =
            "FROM overage_request AS r JOIN overage_decision AS d ON d.request_id = r.id JOIN workspace AS "
            "w ON w.id = r.workspace_id AND w.key = '" +
            row.key.toUtf8() + "' ";
        const std::int64_t approved = file.number("SELECT coalesce(sum(d.units), 0) " + of);
        const std::int64_t revoked =
            file.number("SELECT coalesce(sum(v.units), 0) " + of + "JOIN overage_revocation AS v USING (request_id)");
        const BucketStanding &bucket = row.buckets[index(Bucket::PremiumSync)];
        QCOMPARE(bucket.entitlement.approved, approved - revoked);
        // Nothing was taken back that was used.
        const std::int64_t beyondPlan = std::max<std::int64_t>(bucket.used - 10, 0);
        QVERIFY(bucket.entitlement.approved >= std::min(beyondPlan, approved));
    }
}

void TestOverageRace::everyRequestIsDecidedOnceWhoeverRaces()
{
    const FastFolder folder;
    LedgerFile file(folder.path());
    prepare(file, kRequests);
    const std::int64_t rows = file.number("SELECT count(*) FROM audit");
    file.close();
    const std::vector<Attempt> attempts = race(file, kRequests, kNow);
    compareWithWinners(file, attempts);

    const auto done = [&](const char *verb) {
        return std::ranges::count_if(attempts, [&](const Attempt &attempt) {
            return attempt.verb == QLatin1String(verb) && attempt.how == QStringLiteral("done");
        });
    };
    QCOMPARE(file.number("SELECT count(*) FROM overage_revocation"), done("revoke"));
    QVERIFY(done("revoke") > 0 && done("approve") > 0 && done("deny") > 0 && done("withdraw") > 0);
    // One audit row a change, whoever made it.
    QCOMPARE(file.number("SELECT count(*) FROM audit"),
             rows + done("revoke") + done("approve") + done("deny") + done("withdraw"));
    QCOMPARE(file.number("SELECT count(*) FROM overage_decision AS d JOIN audit AS a ON a.id = d.audit_id AND "
                         "a.person = d.decided_by AND a.key = d.request_id AND a.at = d.decided_at"),
             file.number("SELECT count(*) FROM overage_decision"));
    // Who approved first was never who approved second.
    QCOMPARE(file.number("SELECT count(*) FROM overage_endorsement JOIN overage_decision USING (request_id) "
                         "WHERE state = 1 AND endorsed_by = decided_by"),
             0);
    // What no second approver came for waits still.
    QCOMPARE(
        file.number("SELECT count(*) FROM overage_request WHERE id NOT IN (SELECT request_id FROM overage_decision "
                    "UNION SELECT request_id FROM overage_endorsement)"),
        0);

    file.reopen();
    compareUnits(file, {kNow.us + 3'600 * kMicrosPerSecond});
    const auto report = file.ledger().verify();
    QVERIFY(report);
    for (const VerifyCheck &check : report->checks) QVERIFY2(check.ok, qPrintable(check.name + u' ' + check.detail));
}

void TestOverageRace::expiryIsRecordedOnceWhoeverLooks()
{
    constexpr int kPending = 400;
    const FastFolder folder;
    LedgerFile file(folder.path());
    prepare(file, kPending);
    const std::int64_t rows = file.number("SELECT count(*) FROM audit");
    file.close();
    for (const Attempt &attempt : race(file, 0, instant("2026-04-02T00:00:00Z"))) {
        QCOMPARE(attempt.how, QStringLiteral("done"));
        QCOMPARE(attempt.text.toInt(), kPending);  // recorded or not: everybody sees it
    }
    QCOMPARE(file.number("SELECT count(*) FROM overage_decision WHERE state = 4"), kPending);
    QCOMPARE(file.number("SELECT count(*) FROM audit"), rows + kPending);
    file.reopen();
    QVERIFY(file.ledger().verify()->ok);
}

QTEST_GUILESS_MAIN(TestOverageRace)
#include "tst_overagerace.moc"
