// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allowance.h"

#include "plans.h"

#include <limits>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

Workflow workflow(std::int64_t records, std::string_view from, std::string_view to)
{
    Workflow workflow;
    workflow.key = QStringLiteral("nightly");
    workflow.includedRecords = records;
    workflow.from = at(from);
    workflow.to = at(to);
    return workflow;
}

}  // namespace

class TestAllowance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void baseIsTheLimitOfTheVersionInForce();
    void seatsMultiplyALimitPerSeat();
    void aBucketThatThePlanDoesNotNameHasNothing();
    void withoutAPlanThereIsNothing();
    void aMoveCountsFromItsInstant();
    void ofEqualMovesTheLaterInTheListCounts();
    void addonsCountWhileInForce();
    void aWorkflowIsAnAddonOfBatchRecords();
    void entitlementIsTheSumOfItsParts();
    void remainingMayBeNegative();
    void unlimitedHasNoRemaining();
    void sumsAreHeldAtTheirEnds();
    void approvedUnitsAreDrawnLast();
    void entitlementsAddUp();
};

// R11, R13.
void TestAllowance::baseIsTheLimitOfTheVersionInForce()
{
    const Catalog catalog = twoVersions();
    const Workspace workspace = onTeam();
    const Instant later = at("2026-05-05T00:00:00Z");
    QCOMPARE(baseAllowance(catalog, workspace, Bucket::StandardSync, later), (Amount{false, 4500}));
    QCOMPARE(baseAllowance(catalog, workspace, kPremium, later), (Amount{false, 300}));
    QCOMPARE(baseAllowance(catalog, onTeam(2), Bucket::LongContext, later), (Amount{true, 0}));
}

void TestAllowance::seatsMultiplyALimitPerSeat()
{
    const Catalog catalog = twoVersions();
    Workspace workspace = onTeam(2);
    const Instant later = at("2026-05-05T00:00:00Z");
    QCOMPARE(baseAllowance(catalog, workspace, kPremium, later), (Amount{false, 10}));  // one seat unless told
    workspace.seats = 12;
    QCOMPARE(baseAllowance(catalog, workspace, kPremium, later), (Amount{false, 120}));
    workspace.plans = {team(1, "2026-01-01T00:00:00Z")};
    QCOMPARE(baseAllowance(catalog, workspace, kPremium, later), (Amount{false, 300}));
}

// R12.
void TestAllowance::aBucketThatThePlanDoesNotNameHasNothing()
{
    QCOMPARE(baseAllowance(twoVersions(), onTeam(), Bucket::BatchRecords, at("2026-05-05T00:00:00Z")),
             (Amount{false, 0}));
}

// R19.
void TestAllowance::withoutAPlanThereIsNothing()
{
    const Catalog catalog = twoVersions();
    Workspace workspace;
    workspace.key = QStringLiteral("stray");
    const Instant later = at("2026-05-05T00:00:00Z");
    QVERIFY(!planVersionAt(catalog, workspace, later));
    for (const Bucket bucket : kBuckets) QCOMPARE(baseAllowance(catalog, workspace, bucket, later), (Amount{false, 0}));
    QVERIFY(!planVersionAt(catalog, onTeam(), at("2025-12-31T23:59:59.999999Z")));
    QCOMPARE(baseAllowance(catalog, onTeam(), kPremium, at("2025-12-31T23:59:59.999999Z")), (Amount{false, 0}));
}

// R13: at an instant, in the middle of a cycle, nothing prorated.
void TestAllowance::aMoveCountsFromItsInstant()
{
    const Catalog catalog = twoVersions();
    Workspace workspace = onTeam();
    workspace.plans->push_back(team(2, "2026-03-15T12:00:00Z"));
    QCOMPARE(baseAllowance(catalog, workspace, kPremium, at("2026-03-15T11:59:59.999999Z")), (Amount{false, 300}));
    QCOMPARE(baseAllowance(catalog, workspace, kPremium, at("2026-03-15T12:00:00Z")), (Amount{false, 10}));
    QCOMPARE(planVersionAt(catalog, workspace, at("2026-03-15T12:00:00Z"))->version, 2);
}

void TestAllowance::ofEqualMovesTheLaterInTheListCounts()
{
    Workspace workspace = onTeam(2);
    workspace.plans->push_back(team(1, "2026-01-01T00:00:00Z"));
    QCOMPARE(planVersionAt(twoVersions(), workspace, at("2026-01-01T00:00:00Z"))->version, 1);
}

// R14: [from, to), in full.
void TestAllowance::addonsCountWhileInForce()
{
    Workspace workspace = onTeam();
    QCOMPARE(addonUnits(workspace, kPremium, at("2026-03-01T00:00:00Z")), 0);
    workspace.addons = {grant(kPremium, 100, "2026-03-10T00:00:00Z", "2026-04-10T00:00:00Z"),
                        grant(kPremium, 7, "2026-04-01T00:00:00Z", "2027-01-01T00:00:00Z"),
                        grant(Bucket::StandardSync, 1000, "2026-03-10T00:00:00Z", "2026-04-10T00:00:00Z")};
    QCOMPARE(addonUnits(workspace, kPremium, at("2026-03-09T23:59:59.999999Z")), 0);
    QCOMPARE(addonUnits(workspace, kPremium, at("2026-03-10T00:00:00Z")), 100);
    QCOMPARE(addonUnits(workspace, kPremium, at("2026-04-09T23:59:59.999999Z")), 107);
    QCOMPARE(addonUnits(workspace, kPremium, at("2026-04-10T00:00:00Z")), 7);
    QCOMPARE(addonUnits(workspace, Bucket::StandardSync, at("2026-04-01T00:00:00Z")), 1000);
}

void TestAllowance::aWorkflowIsAnAddonOfBatchRecords()
{
    Workspace workspace = onTeam();
    workspace.workflows = {workflow(20'000, "2026-03-01T00:00:00Z", "2026-05-01T00:00:00Z")};
    workspace.addons = {grant(Bucket::BatchRecords, 5, "2026-03-01T00:00:00Z", "2026-05-01T00:00:00Z")};
    QCOMPARE(addonUnits(workspace, Bucket::BatchRecords, at("2026-03-01T00:00:00Z")), 20'005);
    QCOMPARE(addonUnits(workspace, Bucket::BatchRecords, at("2026-05-01T00:00:00Z")), 0);
    QCOMPARE(addonUnits(workspace, kPremium, at("2026-03-01T00:00:00Z")), 0);
}

// R11.
void TestAllowance::entitlementIsTheSumOfItsParts()
{
    Workspace workspace = onTeam();
    workspace.addons = {grant(kPremium, 100, "2026-03-01T00:00:00Z", "2027-03-01T00:00:00Z")};
    workspace.prepaid = {grant(kPremium, 50, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    const Cycle may = cycleOfMonth(workspace, "2026-05-10T00:00:00Z");
    const Entitlement may10 = entitlementAt(twoVersions(), workspace, kPremium, at("2026-05-10T00:00:00Z"),
                                            premiumUse(workspace, may, {420}), 25);
    QCOMPARE(may10.base, (Amount{false, 300}));
    QCOMPARE(may10.addon, 100);
    QCOMPARE(may10.prepaid, 30);
    QCOMPARE(may10.approved, 25);
    QVERIFY(!may10.overflow);
    QCOMPARE(may10.total(), (Amount{false, 455}));
}

void TestAllowance::remainingMayBeNegative()
{
    const Entitlement entitlement{{false, 300}, 100, 0, 0, false};
    QCOMPARE(entitlement.remaining(0), std::int64_t{400});
    QCOMPARE(entitlement.remaining(400), std::int64_t{0});
    QCOMPARE(entitlement.remaining(442), std::int64_t{-42});
    QCOMPARE(entitlement.remaining(-5), std::int64_t{405});  // credits below 0 (R1)
}

void TestAllowance::unlimitedHasNoRemaining()
{
    const Entitlement entitlement{{true, 0}, 100, 0, 0, false};
    QVERIFY(!entitlement.remaining(5));
    QCOMPARE(entitlement.total(), (Amount{true, 0}));
}

void TestAllowance::sumsAreHeldAtTheirEnds()
{
    Workspace workspace = onTeam();
    workspace.addons = {grant(kPremium, kMax, "2026-03-01T00:00:00Z", "2027-03-01T00:00:00Z"),
                        grant(kPremium, kMax, "2026-03-01T00:00:00Z", "2027-03-01T00:00:00Z")};
    const Instant later = at("2026-05-05T00:00:00Z");
    QCOMPARE(addonUnits(workspace, kPremium, later), kMax);
    const Entitlement entitlement = entitlementAt(twoVersions(), workspace, kPremium, later, {});
    QVERIFY(entitlement.overflow);
    QCOMPARE(entitlement.total(), (Amount{false, kMax}));
    QCOMPARE(entitlement.remaining(-kMax), kMax);

    Catalog steep = twoVersions();
    steep.plans[0].versions[1].limits[kPremium] = limited(kMax, Per::Seat);
    Workspace crowd = onTeam(2);
    crowd.seats = 1'000'000;
    QCOMPARE(baseAllowance(steep, crowd, kPremium, later), (Amount{false, kMax}));
    QVERIFY(entitlementAt(steep, crowd, kPremium, later, {}).overflow);
}

// R11: base, add-on, prepaid, approved.
void TestAllowance::approvedUnitsAreDrawnLast()
{
    const Entitlement entitlement{{false, 300}, 100, 50, 25, false};
    QCOMPARE(approvedUsed(entitlement, 450), 0);
    QCOMPARE(approvedUsed(entitlement, 451), 1);
    QCOMPARE(approvedUsed(entitlement, 475), 25);
    QCOMPARE(approvedUsed(entitlement, 500), 25);
    QCOMPARE(approvedUsed(entitlement, -10), 0);
    QCOMPARE(approvedUsed({{true, 0}, 0, 0, 25, false}, 1000), 0);
}

void TestAllowance::entitlementsAddUp()
{
    QVERIFY(rc::check("total = base + add-ons in force + prepaid + approved", [] {
        Workspace workspace = onTeam();
        workspace.addons.emplace();
        const Instant instant = at("2026-06-15T00:00:00Z");
        std::int64_t addons = 0;
        const int count = *rc::gen::inRange(0, 8);
        for (int i = 0; i < count; ++i) {
            const Instant from{instant.us + *rc::gen::inRange<std::int64_t>(-60, 60) * kMicrosPerDay};
            const Instant to{from.us + *rc::gen::inRange<std::int64_t>(1, 90) * kMicrosPerDay};
            const Grant addon{kPremium, *rc::gen::inRange<std::int64_t>(0, 1'000'000), {}, from, to};
            if (from.us <= instant.us && instant.us < to.us) addons += addon.units;
            workspace.addons->push_back(addon);
        }
        const auto pack = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
        workspace.prepaid = {{kPremium, pack, {}, at("2026-06-01T00:00:00Z"), at("2026-07-01T00:00:00Z")}};
        const auto approved = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
        const auto used = *rc::gen::inRange<std::int64_t>(-1'000, 5'000'000);
        const Entitlement entitlement = entitlementAt(twoVersions(), workspace, kPremium, instant, {}, approved);
        RC_ASSERT(entitlement.total().units == 300 + addons + pack + approved);
        RC_ASSERT(*entitlement.remaining(used) == entitlement.total().units - used);
        const std::int64_t covered = std::min(used, entitlement.total().units - approved);
        RC_ASSERT(approvedUsed(entitlement, used) == std::min(used - covered, approved));
    }));
}

QTEST_GUILESS_MAIN(TestAllowance)
#include "tst_allowance.moc"
