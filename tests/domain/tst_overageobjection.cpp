// SPDX-License-Identifier: GPL-3.0-or-later
#include "overagesample.h"

#include <limits>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr Bucket kPremium = Bucket::PremiumSync;

OverageDecision approving(std::optional<std::int64_t> units = std::nullopt, const QString &reason = {})
{
    return {.id = 7, .verb = OverageVerb::Approve, .units = units, .reason = reason, .seen = std::nullopt};
}

OverageDecision verb(OverageVerb verb, const QString &reason = {})
{
    return {.id = 7, .verb = verb, .units = std::nullopt, .reason = reason, .seen = std::nullopt};
}

const QString kCleo = QStringLiteral("cleo");

// What is said against a decision by cleo while the cycle runs; empty where nothing is.
QString against(const OverageCase &of, const OverageDecision &decision, const QString &person = kCleo)
{
    return objection(of, decision, person, at("2026-03-11T09:30:00Z")).value_or(QString());
}

void settle(OverageRequest &request, OverageState state)
{
    request.state = state;
    request.decidedBy = kCleo;
    request.decidedAt = at("2026-03-11T10:00:05.123456Z");
    if (state == OverageState::Approved) request.approvedUnits = 40;
}

}  // namespace

class TestOverageObjection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyApprovesTheirOwnRequest();
    void unitsAreOneToAsAsked_data();
    void unitsAreOneToAsAsked();
    void theCapOfThePlanHolds();
    void denyingTakesAReason();
    void approvingALossTakesAReason();
    void longReasonsAreRefused();
    void aDecidedRequestNeverChanges_data();
    void aDecidedRequestNeverChanges();
    void anExpiredRequestCannotBeDecided();
    void aBucketThatBecameUnlimitedTakesNoOverage();
    void moreThanCanBeCountedIsRefused();
    void aboveTheAmountASecondApproverIsNeeded();
    void theSecondApproverIsAnotherPerson();
    void theSecondApprovalIsAtMostTheFirst();
    void onlyWhatIsNotUsedIsRevoked_data();
    void onlyWhatIsNotUsedIsRevoked();
    void revokingIsForApprovalsOfTheRunningCycle();
    void withdrawingIsForWhoAskedAndForOwners();
};

void TestOverageObjection::nobodyApprovesTheirOwnRequest()
{
    OverageCase of = sample();
    QCOMPARE(against(of, approving()), QString());
    QVERIFY(against(of, approving(), QStringLiteral("sam")).contains(QStringLiteral("their own request")));
    // Whoever entered it for somebody else may.
    of.request.enteredBy = kCleo;
    QCOMPARE(against(of, approving()), QString());
}

void TestOverageObjection::unitsAreOneToAsAsked_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << 0LL << QStringLiteral("at least 1");
    QTest::newRow("fewer than none") << -5LL << QStringLiteral("at least 1");
    QTest::newRow("one") << 1LL << QString();
    QTest::newRow("as asked") << 50LL << QString();
    QTest::newRow("one too many") << 51LL << QStringLiteral("than was asked for: 50 action");
    QTest::newRow("as many as there are") << qint64{kMax} << QStringLiteral("than was asked for");
}
void TestOverageObjection::unitsAreOneToAsAsked()
{
    QFETCH(qint64, units);
    QFETCH(QString, says);
    const QString why = against(sample(), approving(units));
    QCOMPARE(why.isEmpty(), says.isEmpty());
    QVERIFY2(why.contains(says), qPrintable(why));
}

void TestOverageObjection::theCapOfThePlanHolds()
{
    OverageCase of = sample();
    of.cap = 100;
    of.grantedInCycle = 50;
    QCOMPARE(against(of, approving()), QString());
    of.grantedInCycle = 70;
    QVERIFY2(against(of, approving()).contains(QStringLiteral("at most 30 action")),
             qPrintable(against(of, approving())));
    QCOMPARE(against(of, approving(30)), QString());
    of.grantedInCycle = 100;
    QVERIFY(against(of, approving(1)).contains(QStringLiteral("all of it is granted")));
    of.cap = 0;
    of.grantedInCycle = 0;
    QVERIFY(!against(of, approving(1)).isEmpty());
}

void TestOverageObjection::denyingTakesAReason()
{
    QVERIFY(!against(sample(), verb(OverageVerb::Deny)).isEmpty());
    QVERIFY(!against(sample(), verb(OverageVerb::Deny, QStringLiteral("  \n"))).isEmpty());
    QCOMPARE(against(sample(), verb(OverageVerb::Deny, QStringLiteral("no budget"))), QString());
    QCOMPARE(against(sample(), verb(OverageVerb::Withdraw)), QString());
}

void TestOverageObjection::approvingALossTakesAReason()
{
    OverageCase of = sample();
    of.workspace.standing.margin = usd("-8.50");
    QCOMPARE(against(of, approving()), QString());  // 8.50 more, 0 after it: no loss
    of.workspace.standing.margin = usd("-8.500000001");
    QVERIFY2(against(of, approving()).contains(QStringLiteral("-0.000000001")), qPrintable(against(of, approving())));
    QCOMPARE(against(of, approving(std::nullopt, QStringLiteral("a reference customer"))), QString());
    // Of a denial nothing is lost.
    QCOMPARE(against(of, verb(OverageVerb::Deny, QStringLiteral("no"))), QString());
}

void TestOverageObjection::longReasonsAreRefused()
{
    const QString longest(kLongestText, QLatin1Char('x'));
    QCOMPARE(against(sample(), verb(OverageVerb::Deny, longest)), QString());
    QVERIFY(
        against(sample(), verb(OverageVerb::Deny, longest + QLatin1Char('x'))).contains(QStringLiteral("too long")));
    QVERIFY(!against(sample(), approving(5, longest + QLatin1Char('x'))).isEmpty());
}

// R37, R38.
void TestOverageObjection::aDecidedRequestNeverChanges_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("approved") << int(OverageState::Approved) << QStringLiteral("cleo approved 40 of the 50 action");
    QTest::newRow("denied") << int(OverageState::Denied) << QStringLiteral("cleo denied this request");
    QTest::newRow("withdrawn") << int(OverageState::Withdrawn) << QStringLiteral("cleo withdrew this request");
    QTest::newRow("expired") << int(OverageState::Expired) << QStringLiteral("expired");
}
void TestOverageObjection::aDecidedRequestNeverChanges()
{
    QFETCH(int, state);
    QFETCH(QString, says);
    OverageCase of = sample();
    settle(of.request, static_cast<OverageState>(state));
    for (const OverageDecision &decision :
         {approving(), verb(OverageVerb::Deny, QStringLiteral("no")), verb(OverageVerb::Withdraw)}) {
        const QString why = against(of, decision, QStringLiteral("ada"));
        QVERIFY2(why.contains(says), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("06:00:05 EDT")), qPrintable(why));  // when, in the workspace's time
    }
    QVERIFY(describeDecision(of.request, "UTC").contains(QStringLiteral("10:00:05 UTC")));
    QCOMPARE(describeDecision(sample().request, "UTC"), QString());
}

void TestOverageObjection::anExpiredRequestCannotBeDecided()
{
    const OverageCase of = sample();
    const Instant end = of.request.cycleEnd;
    QVERIFY(!objection(of, approving(), kCleo, {end.us - 1}));
    for (const OverageDecision &decision :
         {approving(), verb(OverageVerb::Deny, QStringLiteral("no")), verb(OverageVerb::Withdraw)}) {
        const auto why = objection(of, decision, kCleo, end);
        QVERIFY(why && why->contains(QStringLiteral("expired")));
    }
}

void TestOverageObjection::aBucketThatBecameUnlimitedTakesNoOverage()
{
    OverageCase of = sample();
    of.workspace.standing.buckets[index(kPremium)].entitlement.base = {true, 0};
    QVERIFY(against(of, approving()).contains(QStringLiteral("without limit")));
    QCOMPARE(against(of, verb(OverageVerb::Deny, QStringLiteral("not needed"))), QString());
}

void TestOverageObjection::moreThanCanBeCountedIsRefused()
{
    OverageCase of = sample();
    of.request.units = kMax;
    const QString reason = QStringLiteral("all of it");
    QVERIFY(against(of, approving(kMax, reason)).contains(QStringLiteral("Approve fewer")));
    of.unitPrice.reset();
    QCOMPARE(against(of, approving(kMax, reason)), QString());
    of.grantedInCycle = 1;
    QVERIFY(against(of, approving(kMax, reason)).contains(QStringLiteral("Approve fewer")));
}

// R37a.
void TestOverageObjection::aboveTheAmountASecondApproverIsNeeded()
{
    OverageCase of = sample();
    QVERIFY(!takesSecondApprover(of, 50));
    of.secondApproverAbove = usd("12.50");
    QVERIFY(!takesSecondApprover(of, 50));
    of.secondApproverAbove = usd("12.499999999");
    QVERIFY(takesSecondApprover(of, 50));
    QVERIFY(!takesSecondApprover(of, 49));
    of.request.endorsement = {50, QStringLiteral("ada"), at("2026-03-11T08:00:00Z"), {}};
    QVERIFY(!takesSecondApprover(of, 50));
}

void TestOverageObjection::theSecondApproverIsAnotherPerson()
{
    OverageCase of = sample();
    of.request.endorsement = {50, kCleo, at("2026-03-11T08:00:00Z"), {}};
    QVERIFY(against(of, approving()).contains(QStringLiteral("takes another person")));
    QCOMPARE(against(of, approving(), QStringLiteral("ada")), QString());
    QVERIFY(!against(of, approving(), QStringLiteral("sam")).isEmpty());
    // Who approved first may think better of it.
    QCOMPARE(against(of, verb(OverageVerb::Deny, QStringLiteral("no"))), QString());
}

void TestOverageObjection::theSecondApprovalIsAtMostTheFirst()
{
    OverageCase of = sample();
    of.request.endorsement = {40, kCleo, at("2026-03-11T08:00:00Z"), {}};
    const QString ada = QStringLiteral("ada");
    QCOMPARE(approvalUnits(of.request, approving()), 40);
    QCOMPARE(approvalUnits(of.request, approving(30)), 30);
    QCOMPARE(approvalUnits(sample().request, approving()), 50);
    QCOMPARE(against(of, approving(30), ada), QString());
    QVERIFY(against(of, approving(41), ada).contains(QStringLiteral("cleo approved 40 action")));
}

void TestOverageObjection::onlyWhatIsNotUsedIsRevoked_data()
{
    QTest::addColumn<qint64>("unused");
    QTest::addColumn<qint64>("units");  // -1: all
    QTest::addColumn<QString>("says");
    QTest::newRow("all") << 12LL << -1LL << QString();
    QTest::newRow("one") << 12LL << 1LL << QString();
    QTest::newRow("exactly what is left") << 12LL << 12LL << QString();
    QTest::newRow("one more") << 12LL << 13LL << QStringLiteral("is not used: 12 action");
    QTest::newRow("none") << 12LL << 0LL << QStringLiteral("at least 1");
    QTest::newRow("all of nothing") << 0LL << -1LL << QStringLiteral("Nothing is left");
    QTest::newRow("one of nothing") << 0LL << 1LL << QStringLiteral("Nothing is left");
}
void TestOverageObjection::onlyWhatIsNotUsedIsRevoked()
{
    QFETCH(qint64, unused);
    QFETCH(qint64, units);
    QFETCH(QString, says);
    OverageCase of = sample();
    settle(of.request, OverageState::Approved);
    of.unusedOfGrant = unused;
    NewRevocation revocation{.id = 7, .units = std::nullopt, .reason = QStringLiteral("not needed")};
    if (units != -1) revocation.units = units;
    const QString why = objection(of, revocation, at("2026-03-12T00:00:00Z")).value_or(QString());
    QCOMPARE(why.isEmpty(), says.isEmpty());
    QVERIFY2(why.contains(says), qPrintable(why));
}

void TestOverageObjection::revokingIsForApprovalsOfTheRunningCycle()
{
    OverageCase of = sample();
    of.unusedOfGrant = 12;
    const NewRevocation revocation{.id = 7, .units = 5, .reason = QStringLiteral("not needed")};
    const Instant now = at("2026-03-12T00:00:00Z");
    QVERIFY(objection(of, revocation, now)->contains(QStringLiteral("waits for a decision")));
    settle(of.request, OverageState::Denied);
    QVERIFY(objection(of, revocation, now)->contains(QStringLiteral("cleo denied")));
    settle(of.request, OverageState::Approved);
    QVERIFY(!objection(of, revocation, now));
    QVERIFY(objection(of, revocation, of.request.cycleEnd)->contains(QStringLiteral("ended")));
    QVERIFY(objection(of, {.id = 7, .units = 5, .reason = {}}, now));
    QVERIFY(objection(of, {.id = 7, .units = 5, .reason = QString(kLongestText + 1, QLatin1Char('x'))}, now));
}

void TestOverageObjection::withdrawingIsForWhoAskedAndForOwners()
{
    OverageRequest request = sample().request;
    request.enteredBy = QStringLiteral("gate");
    const auto person = [](const char *name, PersonRole role) {
        return Person{.name = QString::fromLatin1(name), .role = role, .everyWorkspace = true, .workspaces = {}};
    };
    QVERIFY(mayWithdraw(request, person("sam", PersonRole::Support)));
    QVERIFY(mayWithdraw(request, person("gate", PersonRole::Pm)));
    QVERIFY(mayWithdraw(request, person("ada", PersonRole::Owner)));
    const Permission admin = mayWithdraw(request, person("cleo", PersonRole::Admin));
    QVERIFY(!admin && admin.why.contains(QStringLiteral("sam")));
    QVERIFY(!mayWithdraw(request, person("sam", PersonRole::Viewer)));
}

QTEST_GUILESS_MAIN(TestOverageObjection)
#include "tst_overageobjection.moc"
