// SPDX-License-Identifier: GPL-3.0-or-later
#include "overagescene.h"

#include <limits>

using namespace headroom;
using namespace headroom::testing;

class TestOverageLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsKeptWithWhatItWouldCost();
    void somebodyMayAskForSomebodyElse();
    void whatCannotBeAskedForIsRefused_data();
    void whatCannotBeAskedForIsRefused();
    void aCycleEndsAsTheNextBegins();
    void anApprovalCountsInTheEntitlementAtOnce();
    void approvedUnitsAreRevenueOnceUsed();
    void anApprovalEndsWithItsCycle();
    void theApproverSeesTheFiguresThatAreKept();
    void theSecondOfTwoDecisionsIsToldOfTheFirst();
    void whatCannotBeDecidedIsRefused_data();
    void whatCannotBeDecidedIsRefused();
    void rolesDecideWhoMayDecide();
    void withdrawingIsForWhoAsked();
    void aboveTheSettingASecondPersonDecides();
    void theCapCountsWhatIsGranted();
    void onlyUnusedUnitsAreRevoked();
    void useDrawsOnTheFirstApprovalFirst();
    void lateUseIsNotRevokedFrom();
};

// R31, R37.
void TestOverageLedger::aRequestIsKeptWithWhatItWouldCost()
{
    OverageScene scene;
    scene.use(8, "2026-03-05T00:00:00Z", "0.64");
    const auto made = scene.as("sam", "2026-03-10T12:00:00Z").requestOverage(asking(50));
    QVERIFY2(made, qPrintable(why(made)));
    QCOMPARE(made->state, OverageState::Pending);
    QCOMPARE(made->workspace, kAcme);
    QCOMPARE(made->workspaceName, QStringLiteral("Acme"));
    QCOMPARE(made->requestedBy, QStringLiteral("sam"));
    QCOMPARE(made->enteredBy, QStringLiteral("sam"));
    QCOMPARE(made->requestedAt, instant("2026-03-10T12:00:00Z"));
    QCOMPARE(made->cycleStart, instant("2026-03-01T05:00:00Z"));
    QCOMPARE(made->cycleEnd, instant("2026-04-01T04:00:00Z"));
    QCOMPARE(made->projectedCost, std::optional(Money{4'000'000'000}));
    QCOMPARE(made->unitPrice, std::optional(Money{250'000'000}));
    QCOMPARE(made->price(), std::optional(Money{12'500'000'000}));
    const auto opened = scene.ledger().overageCase(made->id, instant("2026-03-10T12:00:00Z"));
    QVERIFY2(opened, qPrintable(why(opened)));
    QCOMPARE(opened->request, *made);
    // A bucket without use or price: neither is known.
    const auto records = scene.ledger().requestOverage(asking(5, Bucket::BatchRecords));
    QVERIFY2(records, qPrintable(why(records)));
    QVERIFY(!records->projectedCost && !records->unitPrice);
    QCOMPARE(records->unit, Unit::Record);
    QVERIFY(records->id > made->id);
}

void TestOverageLedger::somebodyMayAskForSomebodyElse()
{
    OverageScene scene;
    NewOverageRequest asked = asking(50);
    asked.requestedBy = QStringLiteral("  member-17 ");
    const auto made = scene.as("sam", "2026-03-10T12:00:00Z").requestOverage(asked);
    QVERIFY2(made, qPrintable(why(made)));
    QCOMPARE(made->requestedBy, QStringLiteral("member-17"));
    QCOMPARE(made->enteredBy, QStringLiteral("sam"));
    // Sam may take it back; and whoever entered it is not who asked.
    asked.requestedBy = QStringLiteral("member-18");
    const auto other = scene.as("cleo", "2026-03-10T12:00:00Z").requestOverage(asked);
    QVERIFY(scene.as("cleo", "2026-03-10T13:00:00Z").decideOverage(approve(other->id)));
    QVERIFY(scene.as("sam", "2026-03-10T13:00:00Z").decideOverage(withdraw(made->id)));
}

void TestOverageLedger::whatCannotBeAskedForIsRefused_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<int>("bucket");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("cycleOf");
    QTest::addColumn<QString>("says");
    const QString because = QStringLiteral("launch week");
    const QString none;
    const int premium = int(Bucket::PremiumSync);
    QTest::newRow("an unknown workspace") << QStringLiteral("nobody") << premium << 5LL << because << none << none
                                          << QStringLiteral("no workspace \"nobody\"");
    QTest::newRow("an unlimited bucket") << kAcme << int(Bucket::LongContext) << 5LL << because << none << none
                                         << QStringLiteral("without limit");
    QTest::newRow("no unit") << kAcme << premium << 0LL << because << none << none << QStringLiteral("at least 1");
    QTest::newRow("less than none") << kAcme << premium << -1LL << because << none << none
                                    << QStringLiteral("at least 1");
    QTest::newRow("more than money counts") << kAcme << premium << qint64{std::numeric_limits<std::int64_t>::max()}
                                            << because << none << none << QStringLiteral("Ask for fewer");
    QTest::newRow("no reason") << kAcme << premium << 5LL << none << none << none << QStringLiteral("Say why");
    QTest::newRow("a blank reason") << kAcme << premium << 5LL << QStringLiteral(" \t\n ") << none << none
                                    << QStringLiteral("Say why");
    QTest::newRow("a name of two lines") << kAcme << premium << 5LL << because << QStringLiteral("a\nb") << none
                                         << QStringLiteral("one line");
    QTest::newRow("an endless reason") << kAcme << premium << 5LL << QString(kLongestText + 1, u'x') << none << none
                                       << QStringLiteral("too long");
    QTest::newRow("for nobody") << kAcme << premium << 5LL << because << QStringLiteral("  ") << none
                                << QStringLiteral("Say who asks");
    QTest::newRow("for an endless name") << kAcme << premium << 5LL << because << QString(kLongestText + 1, u'x')
                                         << none << QStringLiteral("too long");
    QTest::newRow("a cycle that ended") << kAcme << premium << 5LL << because << none
                                        << QStringLiteral("2026-03-01T04:59:59Z") << QStringLiteral("2026-02-28");
    QTest::newRow("a cycle that has not begun")
        << kAcme << premium << 5LL << because << none << QStringLiteral("2026-04-01T04:00:00Z")
        << QStringLiteral("2026-04-01");
}
void TestOverageLedger::whatCannotBeAskedForIsRefused()
{
    QFETCH(QString, workspace);
    QFETCH(int, bucket);
    QFETCH(qint64, units);
    QFETCH(QString, reason);
    QFETCH(QString, by);
    QFETCH(QString, cycleOf);
    QFETCH(QString, says);
    OverageScene scene;
    const std::int64_t rows = scene.number("SELECT count(*) FROM audit");
    NewOverageRequest asked = asking(units, static_cast<Bucket>(bucket));
    asked.workspace = workspace;
    asked.reason = reason;
    if (!by.isEmpty()) asked.requestedBy = by;
    if (!cycleOf.isEmpty()) asked.cycleOf = instant(cycleOf.toStdString());
    const auto made = scene.as("sam", "2026-03-10T12:00:00Z").requestOverage(asked);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Refused);
    QVERIFY2(made.error().message.contains(says), qPrintable(made.error().message));
    QCOMPARE(scene.number("SELECT count(*) FROM overage_request"), 0);
    QCOMPARE(scene.number("SELECT count(*) FROM audit"), rows);
}

void TestOverageLedger::aCycleEndsAsTheNextBegins()
{
    OverageScene scene;
    NewOverageRequest asked = asking(5);
    asked.cycleOf = instant("2026-02-28T00:00:00Z");
    QVERIFY(scene.as("sam", "2026-03-01T04:59:59.999999Z").requestOverage(asked));
    const auto late = scene.as("sam", "2026-03-01T05:00:00Z").requestOverage(asked);
    QVERIFY(!late);
    QVERIFY2(late.error().message.contains(QStringLiteral("ended with 2026-02-28")), qPrintable(why(late)));
    QCOMPARE(scene.ledger().requestOverage(asking(5))->cycleStart, instant("2026-03-01T05:00:00Z"));
}

// R7a, R11, R14.
void TestOverageLedger::anApprovalCountsInTheEntitlementAtOnce()
{
    OverageScene scene;
    const std::int64_t id = scene.ask(50);
    const auto after = scene.as("cleo", "2026-03-10T13:00:00Z").decideOverage(approve(id, 40));
    QVERIFY2(after, qPrintable(why(after)));
    QCOMPARE(after->state, OverageState::Approved);
    QCOMPARE(after->approvedUnits, 40);
    QCOMPARE(after->grantedUnits(), 40);
    QCOMPARE(after->decidedBy, QStringLiteral("cleo"));
    QCOMPARE(after->decidedAt, std::optional(instant("2026-03-10T13:00:00Z")));
    QCOMPARE(scene.premium("2026-03-10T13:00:00Z").approved, 40);
    QCOMPARE(scene.premium("2026-03-10T13:00:00Z").total(), (Amount{false, 50}));
    QCOMPARE(scene.premium("2026-03-10T12:59:59.999999Z").approved, 0);
    const auto overview = scene.ledger().overview(instant("2026-03-10T13:00:00Z"));
    QCOMPARE(overview->rows[0].buckets[index(Bucket::PremiumSync)].entitlement.approved, 40);
    QCOMPARE(overview->rows[1].buckets[index(Bucket::PremiumSync)].entitlement.approved, 0);
    QCOMPARE(scene.ledger().overview(instant("2026-03-10T12:59:59Z"))->rows[0].buckets[1].entitlement.approved, 0);
}

// R33a.
void TestOverageLedger::approvedUnitsAreRevenueOnceUsed()
{
    OverageScene scene;
    const auto revenue = [&](std::string_view at) {
        return scene.ledger().workspace(kAcme, instant(at))->standing.revenue;
    };
    QVERIFY(scene.as("cleo", "2026-03-10T13:00:00Z").decideOverage(approve(scene.ask(50))).has_value() ||
            scene.as("ada", "2026-03-10T13:00:00Z").decideOverage(approve(1)).has_value());
    QCOMPARE(revenue("2026-03-10T13:00:00Z"), Money{99'000'000'000});
    scene.use(14, "2026-03-11T00:00:00Z");
    QCOMPARE(revenue("2026-03-11T00:00:00Z"), Money{100'000'000'000});  // 4 beyond the plan's 10, at 0.25
    QCOMPARE(scene.ledger().overview(instant("2026-03-11T00:00:00Z"))->rows[0].revenue, Money{100'000'000'000});
}

void TestOverageLedger::anApprovalEndsWithItsCycle()
{
    OverageScene scene;
    const std::int64_t id = scene.ask(50);
    QVERIFY(scene.as("ada", "2026-03-10T13:00:00Z").decideOverage(approve(id)));
    QCOMPARE(scene.premium("2026-04-01T03:59:59Z").approved, 50);
    QCOMPARE(scene.premium("2026-04-01T04:00:00Z").approved, 0);
    QCOMPARE(scene.ledger().overview(instant("2026-04-01T04:00:00Z"))->rows[0].buckets[1].entitlement.approved, 0);
}

void TestOverageLedger::theApproverSeesTheFiguresThatAreKept()
{
    OverageScene scene;
    scene.use(8, "2026-03-05T00:00:00Z", "0.64");
    const std::int64_t computed = scene.ask(50);
    const std::int64_t given = scene.ask(60);
    const std::int64_t denied = scene.ask(70);
    const Instant now = instant("2026-03-10T13:00:00Z");
    const OverageFigures expected = figuresOf(*scene.ledger().overageCase(computed, now), 40);
    scene.as("ada", "2026-03-10T13:00:00Z");
    const auto one = scene.ledger().decideOverage(approve(computed, 40));
    QCOMPARE(one->seen, std::optional(expected));
    QCOMPARE(one->seen->projectedCost, std::optional(Money{3'200'000'000}));

    OverageFigures stale = expected;
    stale.used = 7;
    OverageDecision decision = approve(given, 20);
    decision.seen = stale;
    QCOMPARE(scene.ledger().decideOverage(decision)->seen, std::optional(stale));
    QCOMPARE(scene.ledger().decideOverage(deny(denied))->seen->units, 70);
    QCOMPARE(scene.ledger().overageCase(given, now)->request.seen, std::optional(stale));
}

// R38.
void TestOverageLedger::theSecondOfTwoDecisionsIsToldOfTheFirst()
{
    OverageScene scene;
    const std::int64_t id = scene.ask(50);
    QVERIFY(scene.as("cleo", "2026-03-10T13:00:00Z").decideOverage(approve(id, 40)));
    const std::int64_t rows = scene.number("SELECT count(*) FROM audit");
    scene.as("ada", "2026-03-10T13:00:01Z");
    for (const OverageDecision &decision : {approve(id), deny(id), withdraw(id)}) {
        const auto late = scene.ledger().decideOverage(decision);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Refused);
        QVERIFY2(late.error().message.contains(QStringLiteral("cleo approved 40 of the 50")), qPrintable(why(late)));
        QVERIFY2(late.error().message.contains(QStringLiteral("09:00:00 EDT")), qPrintable(why(late)));
        QVERIFY(late.error().detail.contains(QStringLiteral("approved by cleo at 2026-03-10T13:00:00Z")));
    }
    QCOMPARE(scene.number("SELECT count(*) FROM audit"), rows);
    QCOMPARE(scene.premium("2026-03-10T14:00:00Z").approved, 40);
}

void TestOverageLedger::whatCannotBeDecidedIsRefused_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("says");
    QTest::newRow("an unknown request") << QStringLiteral("ada") << 99LL << 5LL
                                        << QStringLiteral("no overage request 99");
    QTest::newRow("one's own") << QStringLiteral("ben") << 1LL << 5LL << QStringLiteral("their own request");
    QTest::newRow("no units") << QStringLiteral("ada") << 1LL << 0LL << QStringLiteral("at least 1");
    QTest::newRow("more than asked") << QStringLiteral("ada") << 1LL << 51LL << QStringLiteral("than was asked for");
}
void TestOverageLedger::whatCannotBeDecidedIsRefused()
{
    QFETCH(QString, person);
    QFETCH(qint64, id);
    QFETCH(qint64, units);
    QFETCH(QString, says);
    OverageScene scene;
    QVERIFY(scene.as("ben", "2026-03-10T12:00:00Z").requestOverage(asking(50)));
    const auto decided = scene.as(person, "2026-03-10T13:00:00Z").decideOverage(approve(id, units));
    QVERIFY(!decided);
    QCOMPARE(decided.error().kind, Error::Kind::Refused);
    QVERIFY2(decided.error().message.contains(says), qPrintable(why(decided)));
    QCOMPARE(scene.number("SELECT count(*) FROM overage_decision"), 0);
}

void TestOverageLedger::rolesDecideWhoMayDecide()
{
    OverageScene scene;
    const std::int64_t id = scene.ask(50);
    for (const char *person : {"sam", "nobody"}) {
        QVERIFY(!scene.as(person, "2026-03-10T13:00:00Z").decideOverage(deny(id)));
        QVERIFY(!scene.as(person, "2026-03-10T13:00:00Z").revokeOverage(revoke(id)));
    }
    QVERIFY(!scene.as("nobody", "2026-03-10T13:00:00Z").requestOverage(asking(5)));
    NewOverageRequest forBeta = asking(5);
    forBeta.workspace = QStringLiteral("beta");
    const auto beta = scene.as("sam", "2026-03-10T13:00:00Z").requestOverage(forBeta);
    QVERIFY(!scene.as("cleo", "2026-03-10T13:00:00Z").decideOverage(deny(beta->id)));  // admin of acme
    QVERIFY(scene.as("cleo", "2026-03-10T13:00:00Z").decideOverage(deny(id)));
}

void TestOverageLedger::withdrawingIsForWhoAsked()
{
    OverageScene scene;
    const std::int64_t first = scene.ask(50);
    const auto notMine = scene.as("cleo", "2026-03-10T13:00:00Z").decideOverage(withdraw(first));
    QVERIFY(!notMine && notMine.error().message.contains(QStringLiteral("sam")));
    const auto mine = scene.as("sam", "2026-03-10T13:00:00Z").decideOverage(withdraw(first));
    QVERIFY2(mine, qPrintable(why(mine)));
    QCOMPARE(mine->state, OverageState::Withdrawn);
    QVERIFY(!mine->seen);
    const std::int64_t second = scene.ask(50);
    QVERIFY(scene.as("ada", "2026-03-10T13:00:00Z").decideOverage(withdraw(second)));
}

// R37a.
void TestOverageLedger::aboveTheSettingASecondPersonDecides()
{
    OverageScene scene;
    QVERIFY(scene.as("ada", "2026-03-10T11:00:00Z").setSecondApproverAbove(Money{10'000'000'000}));
    const std::int64_t small = scene.ask(40);
    const std::int64_t large = scene.ask(41);
    QCOMPARE(scene.as("ada", "2026-03-10T13:00:00Z").decideOverage(approve(small))->state, OverageState::Approved);
    const auto first = scene.ledger().decideOverage(approve(large));
    QVERIFY2(first, qPrintable(why(first)));
    QCOMPARE(first->state, OverageState::Pending);
    QCOMPARE(first->endorsement,
             std::optional(OverageEndorsement{41, QStringLiteral("ada"), instant("2026-03-10T13:00:00Z"), {}}));
    QCOMPARE(scene.premium("2026-03-10T14:00:00Z").approved, 40);
    const auto again = scene.ledger().decideOverage(approve(large));
    QVERIFY(!again && again.error().message.contains(QStringLiteral("another person")));
    QVERIFY(!scene.as("sam", "2026-03-10T14:00:00Z").decideOverage(approve(large)));
    const auto second = scene.as("ben", "2026-03-10T14:00:00Z").decideOverage(approve(large, 30));
    QVERIFY2(second, qPrintable(why(second)));
    QCOMPARE(second->state, OverageState::Approved);
    QCOMPARE(second->approvedUnits, 30);
    QCOMPARE(second->endorsement, first->endorsement);
    QCOMPARE(scene.premium("2026-03-10T14:00:00Z").approved, 70);
    // As it stood before.
    QCOMPARE(scene.ledger().overageCase(large, instant("2026-03-10T13:30:00Z"))->request, *first);
    QVERIFY(!scene.ledger().overageCase(large, instant("2026-03-10T12:30:00Z"))->request.endorsement);
}

void TestOverageLedger::theCapCountsWhatIsGranted()
{
    OverageScene scene;
    const std::int64_t first = scene.ask(80);
    const std::int64_t second = scene.ask(40);
    QVERIFY(scene.as("ada", "2026-03-10T13:00:00Z").decideOverage(approve(first)));
    const auto opened = scene.ledger().overageCase(second, instant("2026-03-10T13:00:00Z"));
    QCOMPARE(opened->cap, std::optional<std::int64_t>(100));
    QCOMPARE(opened->grantedInCycle, 80);
    const auto over = scene.ledger().decideOverage(approve(second));
    QVERIFY(!over && over.error().message.contains(QStringLiteral("at most 20")));
    QVERIFY(scene.as("ada", "2026-03-10T14:00:00Z").revokeOverage(revoke(first, 20)));
    QVERIFY(scene.as("ada", "2026-03-10T15:00:00Z").decideOverage(approve(second)));
    QCOMPARE(scene.premium("2026-03-10T15:00:00Z").approved, 100);
}

void TestOverageLedger::onlyUnusedUnitsAreRevoked()
{
    OverageScene scene;
    const std::int64_t id = scene.ask(50);
    QVERIFY(scene.as("ada", "2026-03-10T13:00:00Z").decideOverage(approve(id)));
    scene.use(10 + 38, "2026-03-11T00:00:00Z");
    QCOMPARE(scene.ledger().overageCase(id, instant("2026-03-11T01:00:00Z"))->unusedOfGrant, 12);
    scene.as("cleo", "2026-03-11T01:00:00Z");
    QVERIFY(!scene.ledger().revokeOverage(revoke(id, 13)));
    QVERIFY(!scene.ledger().revokeOverage(revoke(id, 0)));
    QVERIFY(!scene.ledger().revokeOverage({.id = id, .units = 1, .reason = QStringLiteral(" ")}));
    QVERIFY(!scene.ledger().revokeOverage({.id = id, .units = 1, .reason = QString(QChar::ByteOrderMark)}));
    QVERIFY(!scene.ledger().revokeOverage(revoke(99)));
    const auto some = scene.ledger().revokeOverage(revoke(id, 5));
    QVERIFY2(some, qPrintable(why(some)));
    QCOMPARE(some->grantedUnits(), 45);
    const auto rest = scene.as("cleo", "2026-03-11T02:00:00Z").revokeOverage(revoke(id));
    QCOMPARE(rest->revokedUnits(), 12);
    QCOMPARE(rest->revocations.size(), std::size_t{2});
    QCOMPARE(rest->state, OverageState::Approved);
    const auto none = scene.ledger().revokeOverage(revoke(id));
    QVERIFY(!none && none.error().message.contains(QStringLiteral("Nothing is left")));
    QCOMPARE(scene.premium("2026-03-11T02:00:00Z").approved, 38);
    // As it stood at T.
    QCOMPARE(scene.premium("2026-03-11T01:59:59Z").approved, 45);
    QCOMPARE(scene.premium("2026-03-11T00:59:59Z").approved, 50);
    QCOMPARE(scene.ledger().overview(instant("2026-03-11T01:30:00Z"))->rows[0].buckets[1].entitlement.approved, 45);
    QCOMPARE(scene.ledger().overageCase(id, instant("2026-03-11T01:30:00Z"))->request, *some);
    // And after the cycle there is nothing to take back.
    const auto late = scene.as("cleo", "2026-04-01T04:00:00Z").revokeOverage(revoke(id, 1));
    QVERIFY(!late && late.error().message.contains(QStringLiteral("ended")));
}

void TestOverageLedger::useDrawsOnTheFirstApprovalFirst()
{
    OverageScene scene;
    const std::int64_t early = scene.ask(30);
    const std::int64_t late = scene.ask(40);
    QVERIFY(scene.as("ada", "2026-03-10T13:00:00Z").decideOverage(approve(late)));
    QVERIFY(scene.as("ada", "2026-03-10T14:00:00Z").decideOverage(approve(early)));
    scene.use(10 + 45, "2026-03-11T00:00:00Z");
    const Instant now = instant("2026-03-11T01:00:00Z");
    QCOMPARE(scene.ledger().overageCase(late, now)->unusedOfGrant, 0);  // decided first
    QCOMPARE(scene.ledger().overageCase(early, now)->unusedOfGrant, 25);
    QVERIFY(!scene.as("ada", "2026-03-11T01:00:00Z").revokeOverage(revoke(late)));
    QCOMPARE(scene.ledger().revokeOverage(revoke(early))->revokedUnits(), 25);
}

// A late event belongs to its own instant (R6): what it used is used.
void TestOverageLedger::lateUseIsNotRevokedFrom()
{
    OverageScene scene;
    const std::int64_t id = scene.ask(50);
    QVERIFY(scene.as("ada", "2026-03-10T13:00:00Z").decideOverage(approve(id)));
    QVERIFY(scene.as("ada", "2026-03-12T00:00:00Z").revokeOverage(revoke(id, 10)));
    scene.use(10 + 45, "2026-03-11T00:00:00Z");
    QCOMPARE(scene.ledger().overageCase(id, instant("2026-03-13T00:00:00Z"))->unusedOfGrant, 0);
    QVERIFY(!scene.as("ada", "2026-03-13T00:00:00Z").revokeOverage(revoke(id)));
    QCOMPARE(scene.ledger().workspace(kAcme, instant("2026-03-13T00:00:00Z"))->standing.buckets[1].remaining(),
             std::optional<std::int64_t>(-5));
}

QTEST_GUILESS_MAIN(TestOverageLedger)
#include "tst_overageledger.moc"
