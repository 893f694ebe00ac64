// SPDX-License-Identifier: GPL-3.0-or-later
#include "overagescene.h"

using namespace headroom;
using namespace headroom::testing;

namespace {

std::vector<std::int64_t> idsOf(const std::vector<QueuedRequest> &pending)
{
    std::vector<std::int64_t> ids;
    for (const QueuedRequest &one : pending) ids.push_back(one.request.id);
    return ids;
}

std::vector<std::int64_t> idsOf(const std::vector<OverageRequest> &requests)
{
    std::vector<std::int64_t> ids;
    for (const OverageRequest &one : requests) ids.push_back(one.id);
    return ids;
}

using Ids = std::vector<std::int64_t>;

}  // namespace

class TestOverageQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestExpiresWithItsCycle();
    void expiryIsShownOfAReadOnlyLedgerToo();
    void theQueueStandsAsItStood();
    void theQueueRanksByWhereWorkspacesStand();
    void theDecidedOnesAreTheLatest();
    void aDecidedCaseStandsAsItWasDecided();
    void anExpiredCaseStandsAtTheEndOfItsCycle();
    void everyChangeLeavesOneAuditRow();
    void awkwardTextsAreKeptAndVerified_data();
    void awkwardTextsAreKeptAndVerified();
};

void TestOverageQueue::aRequestExpiresWithItsCycle()
{
    OverageScene scene;
    const std::int64_t id = scene.ask(50);
    const std::int64_t rows = scene.number("SELECT count(*) FROM audit");
    scene.as("ada", "2026-04-01T03:59:59Z");
    QCOMPARE(scene.ledger().overageQueue(instant("2026-04-01T03:59:59Z"))->pending.size(), std::size_t{1});
    QCOMPARE(scene.number("SELECT count(*) FROM overage_decision"), 0);

    scene.as("ada", "2026-04-03T00:00:00Z");
    const auto late = scene.ledger().decideOverage(approve(id));
    QVERIFY(!late && late.error().message.contains(QStringLiteral("expired")));
    for (int again = 0; again < 2; ++again) {
        const auto queue = scene.ledger().overageQueue(instant("2026-04-03T00:00:00Z"));
        QVERIFY(queue->pending.empty());
        QCOMPARE(queue->decidedTotal, 1);
        const OverageRequest &expired = queue->decided.at(0);
        QCOMPARE(expired.state, OverageState::Expired);
        QCOMPARE(expired.decidedBy, QStringLiteral("headroom"));
        QCOMPARE(expired.decidedAt, std::optional(instant("2026-04-01T04:00:00Z")));
    }
    QCOMPARE(scene.number("SELECT count(*) FROM overage_decision WHERE state = 4"), 1);
    QCOMPARE(scene.number("SELECT count(*) FROM audit WHERE action = 'expired' AND person = 'headroom'"), 1);
    QCOMPARE(scene.number("SELECT count(*) FROM audit"), rows + 1);
    // As it stood while it waited.
    QCOMPARE(idsOf(scene.ledger().overageQueue(instant("2026-03-20T00:00:00Z"))->pending), Ids{id});
}

void TestOverageQueue::expiryIsShownOfAReadOnlyLedgerToo()
{
    OverageScene scene;
    const std::int64_t id = scene.ask(50);
    scene.close();
    const auto reader = *Ledger::open(scene.path(), Ledger::OpenMode::ReadOnly);
    const Instant later = instant("2026-04-03T00:00:00Z");
    reader->actAs(QStringLiteral("ada"), [later] { return later; });
    const auto queue = reader->overageQueue(later);
    QVERIFY2(queue, qPrintable(why(queue)));
    QVERIFY(queue->pending.empty());
    QCOMPARE(queue->decidedTotal, 1);
    QCOMPARE(queue->decided.at(0).id, id);
    QCOMPARE(queue->decided.at(0).state, OverageState::Expired);
    QCOMPARE(queue->decided.at(0).decidedBy, QStringLiteral("headroom"));
    QCOMPARE(reader->overageCase(id, later)->request.state, OverageState::Expired);
    QCOMPARE(scene.number("SELECT count(*) FROM overage_decision"), 0);
}

// R7a.
void TestOverageQueue::theQueueStandsAsItStood()
{
    OverageScene scene;
    const std::int64_t first = scene.ask(10, "2026-03-10T12:00:00Z");
    const std::int64_t second = scene.ask(20, "2026-03-10T13:00:00Z");
    const std::int64_t third = scene.ask(30, "2026-03-10T14:00:00Z");
    QVERIFY(scene.as("ada", "2026-03-11T00:00:00Z").decideOverage(deny(first)));
    QVERIFY(scene.as("ada", "2026-03-12T00:00:00Z").decideOverage(approve(third)));
    const auto queue = [&](std::string_view at) { return *scene.ledger().overageQueue(instant(at)); };
    QCOMPARE(idsOf(queue("2026-03-10T11:59:59Z").pending), Ids{});
    QCOMPARE(idsOf(queue("2026-03-10T13:00:00Z").pending), (Ids{first, second}));
    QCOMPARE(idsOf(queue("2026-03-10T15:00:00Z").pending), (Ids{first, second, third}));
    QCOMPARE(idsOf(queue("2026-03-10T15:00:00Z").decided), Ids{});
    QCOMPARE(idsOf(queue("2026-03-11T00:00:00Z").pending), (Ids{second, third}));
    QCOMPARE(idsOf(queue("2026-03-11T00:00:00Z").decided), Ids{first});
    QCOMPARE(idsOf(queue("2026-03-12T00:00:00Z").pending), Ids{second});
    QCOMPARE(idsOf(queue("2026-03-12T00:00:00Z").decided), (Ids{third, first}));
    const auto early = scene.ledger().overageCase(third, instant("2026-03-10T13:59:59Z"));
    QVERIFY(!early && early.error().kind == Error::Kind::Refused);
    QVERIFY(!scene.ledger().overageCase(99, instant("2026-03-12T00:00:00Z")));
}

void TestOverageQueue::theQueueRanksByWhereWorkspacesStand()
{
    OverageScene scene;
    const std::int64_t granted = scene.ask(15);
    QVERIFY(scene.as("ada", "2026-03-10T13:00:00Z").decideOverage(approve(granted)));
    scene.use(20, "2026-03-11T00:00:00Z");
    scene.ask(50, "2026-03-12T00:00:00Z");
    const auto queue = scene.ledger().overageQueue(instant("2026-03-12T00:00:00Z"));
    const QueuedRequest &row = queue->pending.at(0);
    const auto standing = scene.ledger().workspace(kAcme, instant("2026-03-12T00:00:00Z"))->standing;
    const BucketStanding &bucket = standing.buckets[index(Bucket::PremiumSync)];
    QCOMPARE(row.used, 20);
    QCOMPARE(row.entitlement, bucket.entitlement);
    QCOMPARE(row.entitlement.approved, 15);
    QVERIFY(row.projected.has_value());
    QCOMPARE(row.projected, bucket.projected);
    // In the middle of what is summed.
    QCOMPARE(scene.ledger().overageQueue(instant("2026-03-10T12:30:00Z"))->pending.at(0).used, 0);
}

void TestOverageQueue::theDecidedOnesAreTheLatest()
{
    OverageScene scene;
    // Written at once: asked for one by one it would take seconds.
    const std::int64_t first = scene.ask(1);
    const QByteArray numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 502) ";
    QCOMPARE(scene.sql(numbers + "INSERT INTO overage_request SELECT id + i, workspace_id, bucket, cycle_first, "
                                 "cycle_next, cycle_start, cycle_end, units, reason, requested_by, entered_by, "
                                 "requested_at, projected_cost, cost_estimated, unit_price, 1000 + i "
                                 "FROM overage_request, n"),
             QString());
    QCOMPARE(scene.sql(numbers + "INSERT INTO overage_decision SELECT id + i - 1, 2, 0, 'ada', requested_at + i, 'no', "
                                 "NULL, 2000 + i FROM overage_request, n WHERE id = 1"),
             QString());
    // One more has expired and nobody has recorded it: it is the latest.
    const auto queue = [&] {
        scene.close();
        const auto reader = *Ledger::open(scene.path(), Ledger::OpenMode::ReadOnly);
        return *reader->overageQueue(instant("2026-04-02T00:00:00Z"));
    }();
    QCOMPARE(queue.decidedTotal, kDecidedShown + 3);
    QCOMPARE(queue.decided.size(), std::size_t{kDecidedShown});
    Ids latestFirst;
    for (std::int64_t id = first + 502; std::ssize(latestFirst) < kDecidedShown; --id) latestFirst.push_back(id);
    QCOMPARE(idsOf(queue.decided), latestFirst);
}

void TestOverageQueue::aDecidedCaseStandsAsItWasDecided()
{
    OverageScene scene;
    scene.use(8, "2026-03-05T00:00:00Z", "0.64");
    const std::int64_t before = scene.ask(5);
    QVERIFY(scene.as("ada", "2026-03-10T12:30:00Z").decideOverage(approve(before)));
    const std::int64_t id = scene.ask(50);
    const auto decided = scene.as("ada", "2026-03-10T13:00:00Z").decideOverage(approve(id, 40));
    scene.use(12, "2026-03-12T00:00:00Z", "1.00");
    const std::int64_t later = scene.ask(3, "2026-03-13T00:00:00Z");

    const auto of = scene.ledger().overageCase(id, instant("2026-03-14T00:00:00Z"));
    QVERIFY2(of, qPrintable(why(of)));
    QCOMPARE(of->workspace.at, instant("2026-03-10T13:00:00Z"));
    QCOMPARE(of->grantedInCycle, 5);
    QCOMPARE(figuresOf(*of, 40), *decided->seen);
    QCOMPARE(of->unusedOfGrant, 35);  // now: 10 of 20 used were the plan's, 5 the first grant's
    QCOMPARE(idsOf(of->earlier), Ids{before});
    QCOMPARE(idsOf(scene.ledger().overageCase(later, instant("2026-03-14T00:00:00Z"))->earlier), (Ids{id, before}));
}

void TestOverageQueue::anExpiredCaseStandsAtTheEndOfItsCycle()
{
    OverageScene scene;
    const std::int64_t id = scene.ask(50);
    scene.use(8, "2026-03-31T00:00:00Z");
    scene.use(3, "2026-04-02T00:00:00Z");
    const auto of = scene.ledger().overageCase(id, instant("2026-04-03T00:00:00Z"));
    QVERIFY2(of, qPrintable(why(of)));
    QCOMPARE(of->request.state, OverageState::Expired);
    QCOMPARE(of->workspace.standing.cycle.end, of->request.cycleEnd);
    QCOMPARE(of->workspace.standing.buckets[index(Bucket::PremiumSync)].used, 8);
}

// R39.
void TestOverageQueue::everyChangeLeavesOneAuditRow()
{
    OverageScene scene;
    QVERIFY(scene.as("ada", "2026-03-10T11:00:00Z").setSecondApproverAbove(Money{10'000'000'000}));
    const std::int64_t rows = scene.number("SELECT count(*) FROM audit");
    const std::int64_t id = scene.ask(50);
    QVERIFY(scene.as("ada", "2026-03-10T13:00:00Z").decideOverage(approve(id, std::nullopt, QStringLiteral("fine"))));
    QVERIFY(scene.as("ben", "2026-03-10T14:00:00Z").decideOverage(approve(id, 45)));
    QVERIFY(scene.as("cleo", "2026-03-10T15:00:00Z").revokeOverage(revoke(id, 5)));
    QCOMPARE(scene.number("SELECT count(*) FROM audit"), rows + 4);

    AuditFilter filter;
    filter.object = QStringLiteral("overage_request");
    const auto audit = scene.ledger().audit(filter, 0);
    QVERIFY2(audit, qPrintable(why(audit)));
    QStringList told;
    for (const AuditRow &row : audit->rows) {
        told << QStringLiteral("%1 %2 %3 %4 %5 (%6)")
                    .arg(row.person, row.action, row.object, row.key, row.workspace, row.reason);
    }
    QCOMPARE(told, (QStringList{QStringLiteral("cleo revoked overage_request 1 acme (not needed)"),
                                QStringLiteral("ben approved overage_request 1 acme ()"),
                                QStringLiteral("ada endorsed overage_request 1 acme (fine)"),
                                QStringLiteral("sam requested overage_request 1 acme (launch week)")}));
    const AuditRow &revoked = audit->rows[0];
    QCOMPARE(revoked.at, instant("2026-03-10T15:00:00Z"));
    QVERIFY(revoked.before.contains(R"("approved_units":45,"revoked_units":0)"));
    QVERIFY(revoked.after.contains(R"("approved_units":45,"revoked_units":5)"));
    const AuditRow &approved = audit->rows[1];
    QVERIFY2(approved.before.startsWith(R"({"state":"pending","bucket":"premium_sync","units":50,"endorsed_by":"ada")"),
             approved.before.constData());
    QVERIFY(approved.after.contains(R"("figures":{"at":"2026-03-10T14:00:00Z","units":45,)"));
    QVERIFY(audit->rows[3].before.isEmpty());
    const auto report = scene.ledger().verify();
    QVERIFY2(report && report->ok, qPrintable(why(report)));
}

void TestOverageQueue::awkwardTextsAreKeptAndVerified_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and placeholders") << QStringLiteral("it's \"%1\" :at ?1 \\ %2");
    QTest::newRow("several lines") << QStringLiteral("first\nsecond\tthird");
    QTest::newRow("beyond the basic plane") << QStringLiteral("launch \U0001F680 \u00e4\u4e2d");
    QTest::newRow("half a surrogate") << QString(QStringLiteral("half ") + QChar(0xD83D) + QStringLiteral(" of it"));
    QTest::newRow("a byte order mark") << QString(QChar(0xFEFF) + QStringLiteral("marked"));
    QTest::newRow("noncharacters") << QString(QChar(0xFFFE) + QStringLiteral(" and ") + QChar(0xFFFF));
    QTest::newRow("a zero in the middle") << QString(QStringLiteral("before") + QChar(0) + QStringLiteral("after"));
    QTest::newRow("the longest") << QString(kLongestText, QChar(0x4e2d));
}
void TestOverageQueue::awkwardTextsAreKeptAndVerified()
{
    QFETCH(QString, text);
    OverageScene scene;
    NewOverageRequest asked = asking(50);
    asked.reason = text;
    // A name is one line, a reason may have several.
    QString name = text;
    asked.requestedBy = name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    const auto made = scene.as("sam", "2026-03-10T12:00:00Z").requestOverage(asked);
    QVERIFY2(made, qPrintable(why(made)));
    if (name == text) QCOMPARE(made->requestedBy, made->reason);
    const auto decided = scene.as("ada", "2026-03-10T13:00:00Z").decideOverage(approve(made->id, 5, text));
    QVERIFY2(decided, qPrintable(why(decided)));
    QCOMPARE(decided->decisionReason, made->reason);
    QVERIFY(scene.ledger().revokeOverage({.id = made->id, .units = 1, .reason = text}));
    QCOMPARE(scene.ledger().overageQueue(instant("2026-03-10T13:00:00Z"))->decided[0].reason, made->reason);
    const auto report = scene.ledger().verify();
    for (const VerifyCheck &check : report->checks) QVERIFY2(check.ok, qPrintable(check.name + u' ' + check.detail));
}

QTEST_GUILESS_MAIN(TestOverageQueue)
#include "tst_overagequeue.moc"
