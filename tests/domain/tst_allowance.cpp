// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allowance.h"

#include "values.h"

#include <limits>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr Bucket kPremium = Bucket::PremiumSync;

BucketLimit limited(std::int64_t units, Per per = Per::Workspace)
{
    BucketLimit limit;
    limit.allowance = {false, units};
    limit.per = per;
    return limit;
}

BucketLimit unlimited()
{
    BucketLimit limit;
    limit.allowance = {true, 0};
    return limit;
}

Grant grant(Bucket bucket, std::int64_t units, std::string_view from, std::string_view to)
{
    return {bucket, units, {}, at(from), at(to)};
}

Workflow workflow(std::int64_t records, std::string_view from, std::string_view to)
{
    Workflow workflow;
    workflow.key = QStringLiteral("nightly");
    workflow.includedRecords = records;
    workflow.from = at(from);
    workflow.to = at(to);
    return workflow;
}

// Plan "team": version 1 gives 4,500 standard and 300 premium, version 2 gives 10 premium a seat and no end of pages.
Catalog twoVersions()
{
    PlanVersion first;
    first.version = 1;
    first.effectiveFrom = at("2026-01-01T00:00:00Z");
    first.limits = {{Bucket::StandardSync, limited(4500)}, {kPremium, limited(300)}};
    PlanVersion second;
    second.version = 2;
    second.effectiveFrom = at("2026-01-01T00:00:00Z");
    second.limits = {{kPremium, limited(10, Per::Seat)}, {Bucket::LongContext, unlimited()}};
    Catalog catalog;
    catalog.plans = {{QStringLiteral("team"), QStringLiteral("Team"), {first, second}}};
    return catalog;
}

PlanAssignment team(int version, std::string_view from)
{
    return {QStringLiteral("team"), version, at(from)};
}

// In UTC from the first of the month.
Workspace onTeam(int version = 1)
{
    Workspace workspace;
    workspace.key = QStringLiteral("acme");
    workspace.plans = {team(version, "2026-01-01T00:00:00Z")};
    return workspace;
}

Cycle cycleOfMonth(const Workspace &workspace, std::string_view iso)
{
    return cycleAt(workspace.cycleRule(), Zone(), at(iso));
}

// The premium use of every cycle that prepaidHistory names, in order.
std::vector<CycleUse> premiumUse(const Workspace &workspace, const Cycle &current,
                                 const std::vector<std::int64_t> &used)
{
    const std::vector<Cycle> cycles = prepaidHistory(workspace, Zone(), current);
    if (cycles.size() != used.size()) qFatal("%zu cycles for %zu figures", cycles.size(), used.size());
    std::vector<CycleUse> history;
    for (std::size_t i = 0; i < cycles.size(); ++i) {
        CycleUse use;
        use.cycle = cycles[i];
        use.used[index(kPremium)] = used[i];
        history.push_back(use);
    }
    return history;
}

// What is left of the premium packs at an instant, after cycles with this premium use.
std::int64_t packsLeft(const Workspace &workspace, std::string_view iso, const std::vector<std::int64_t> &used)
{
    const std::vector<CycleUse> history = premiumUse(workspace, cycleOfMonth(workspace, iso), used);
    return prepaidUnits(twoVersions(), workspace, kPremium, at(iso), history);
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

    void prepaidCountsWhileInForce();
    void prepaidIsDrawnAtTheEndOfACycle();
    void theEarliestPackIsDrawnFirst();
    void onlyPacksInForceInTheCycleAreDrawn();
    void addonsOfTheLastInstantComeBeforePacks();
    void theBaseOfTheLastInstantComesBeforePacks();
    void unlimitedDrawsNothing();
    void useBeyondThePacksIsForgotten();
    void creditsGiveNothingBackToPacks();
    void historyReachesBackToTheFirstPack();
    void historyIsEmptyWherePacksDoNotCount();

    void entitlementIsTheSumOfItsParts();
    void remainingMayBeNegative();
    void unlimitedHasNoRemaining();
    void sumsAreHeldAtTheirEnds();
    void approvedUnitsAreDrawnLast();

    void packsLoseWhatCyclesExceed();
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

void TestAllowance::prepaidCountsWhileInForce()
{
    Workspace workspace = onTeam();
    workspace.prepaid = {grant(kPremium, 50, "2026-04-10T00:00:00Z", "2026-04-20T00:00:00Z"),
                         grant(Bucket::LongContext, 9, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    QCOMPARE(packsLeft(workspace, "2026-04-09T23:59:59.999999Z", {}), 0);
    QCOMPARE(packsLeft(workspace, "2026-04-10T00:00:00Z", {}), 50);
    QCOMPARE(packsLeft(workspace, "2026-04-20T00:00:00Z", {}), 0);
}

// R14: bought once and used up; what is left counts in the next cycle. The base is 300.
void TestAllowance::prepaidIsDrawnAtTheEndOfACycle()
{
    Workspace workspace = onTeam();
    workspace.prepaid = {grant(kPremium, 50, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    QCOMPARE(packsLeft(workspace, "2026-04-30T23:59:59Z", {}), 50);  // April draws when it ends
    QCOMPARE(packsLeft(workspace, "2026-05-01T00:00:00Z", {320}), 30);
    QCOMPARE(packsLeft(workspace, "2026-06-01T00:00:00Z", {320, 300}), 30);
    QCOMPARE(packsLeft(workspace, "2026-06-01T00:00:00Z", {320, 329}), 1);
    QCOMPARE(packsLeft(workspace, "2026-06-30T23:59:59Z", {320, 331}), 0);
}

void TestAllowance::theEarliestPackIsDrawnFirst()
{
    Workspace workspace = onTeam();
    // Listed last, begun first, ending first.
    workspace.prepaid = {grant(kPremium, 50, "2026-04-02T00:00:00Z", "2026-12-01T00:00:00Z"),
                         grant(kPremium, 40, "2026-04-01T00:00:00Z", "2026-06-01T00:00:00Z")};
    QCOMPARE(packsLeft(workspace, "2026-05-15T00:00:00Z", {330}), 60);
    QCOMPARE(packsLeft(workspace, "2026-06-01T00:00:00Z", {330, 300}), 50);  // the early one lost 30, then ended
    QCOMPARE(packsLeft(workspace, "2026-06-01T00:00:00Z", {330, 325}), 35);  // 10 from the early, 15 from the late
}

void TestAllowance::onlyPacksInForceInTheCycleAreDrawn()
{
    Workspace workspace = onTeam();
    workspace.prepaid = {grant(kPremium, 40, "2026-04-30T23:00:00Z", "2026-12-01T00:00:00Z"),
                         grant(kPremium, 50, "2026-05-01T00:00:00Z", "2026-12-01T00:00:00Z")};
    // An hour of April is in force in April; the other pack begins with May.
    QCOMPARE(packsLeft(workspace, "2026-05-01T00:00:00Z", {400}), 50);
    workspace.prepaid = {grant(kPremium, 40, "2026-04-01T00:00:00Z", "2026-05-01T00:00:00Z"),
                         grant(kPremium, 50, "2026-05-01T00:00:00Z", "2026-12-01T00:00:00Z")};
    // A pack that ended with April is not there for May's excess.
    QCOMPARE(packsLeft(workspace, "2026-06-01T00:00:00Z", {300, 330}), 20);
}

void TestAllowance::addonsOfTheLastInstantComeBeforePacks()
{
    Workspace workspace = onTeam();
    workspace.prepaid = {grant(kPremium, 50, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    workspace.addons = {grant(kPremium, 15, "2026-04-20T00:00:00Z", "2026-05-01T00:00:00Z")};
    QCOMPARE(packsLeft(workspace, "2026-05-01T00:00:00Z", {320}), 45);
    workspace.addons = {grant(kPremium, 15, "2026-04-01T00:00:00Z", "2026-04-30T23:59:59.999999Z")};
    QCOMPARE(packsLeft(workspace, "2026-05-01T00:00:00Z", {320}), 30);
}

void TestAllowance::theBaseOfTheLastInstantComesBeforePacks()
{
    Workspace workspace = onTeam();
    workspace.prepaid = {grant(kPremium, 50, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    workspace.plans->push_back(team(2, "2026-04-30T00:00:00Z"));  // to 10 a seat
    QCOMPARE(packsLeft(workspace, "2026-05-01T00:00:00Z", {30}), 30);
}

void TestAllowance::unlimitedDrawsNothing()
{
    Workspace workspace = onTeam(2);
    workspace.prepaid = {grant(Bucket::LongContext, 50, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    const Cycle may = cycleOfMonth(workspace, "2026-05-01T00:00:00Z");
    CycleUse april{prepaidHistory(workspace, Zone(), may).at(0), {}};
    april.used[index(Bucket::LongContext)] = 1'000'000;
    QCOMPARE(prepaidUnits(twoVersions(), workspace, Bucket::LongContext, may.start, {april}), 50);
}

void TestAllowance::useBeyondThePacksIsForgotten()
{
    Workspace workspace = onTeam();
    workspace.prepaid = {grant(kPremium, 50, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z"),
                         grant(kPremium, 20, "2026-05-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    QCOMPARE(packsLeft(workspace, "2026-05-01T00:00:00Z", {kMax}), 20);
}

void TestAllowance::creditsGiveNothingBackToPacks()
{
    Workspace workspace = onTeam();
    workspace.prepaid = {grant(kPremium, 50, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    QCOMPARE(packsLeft(workspace, "2026-06-01T00:00:00Z", {310, -500}), 40);
}

void TestAllowance::historyReachesBackToTheFirstPack()
{
    Workspace workspace = onTeam();
    workspace.cycleAnchor = day("2026-01-31");
    workspace.prepaid = {grant(Bucket::LongContext, 1, "2026-06-10T00:00:00Z", "2027-01-01T00:00:00Z"),
                         grant(kPremium, 50, "2026-04-10T00:00:00Z", "2026-05-01T00:00:00Z")};
    const Zone newYork = zone("America/New_York");
    const Cycle current = cycleAt(workspace.cycleRule(), newYork, at("2026-07-01T00:00:00Z"));
    QStringList starts;
    for (const Cycle &cycle : prepaidHistory(workspace, newYork, current)) starts << newYork.format(cycle.start);
    QCOMPARE(starts.join(u' '), QStringLiteral("2026-03-31T00:00:00-04:00 2026-04-30T00:00:00-04:00 "
                                               "2026-05-31T00:00:00-04:00"));
}

void TestAllowance::historyIsEmptyWherePacksDoNotCount()
{
    Workspace workspace = onTeam();
    const Cycle june = cycleOfMonth(workspace, "2026-06-01T00:00:00Z");
    QVERIFY(prepaidHistory(workspace, Zone(), june).empty());
    workspace.prepaid = {grant(kPremium, 50, "2026-06-10T00:00:00Z", "2026-08-01T00:00:00Z")};
    QVERIFY(prepaidHistory(workspace, Zone(), june).empty());  // bought in it
    workspace.prepaid = {grant(kPremium, 50, "2026-08-10T00:00:00Z", "2026-09-01T00:00:00Z")};
    QVERIFY(prepaidHistory(workspace, Zone(), june).empty());  // bought later
    workspace.prepaid = {grant(kPremium, 50, "2026-01-01T00:00:00Z", "2026-06-01T00:00:00Z")};
    QVERIFY(prepaidHistory(workspace, Zone(), june).empty());  // ended before
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

void TestAllowance::packsLoseWhatCyclesExceed()
{
    QVERIFY(rc::check("packs that last: left = bought - all excess, never below 0", [] {
        Workspace workspace = onTeam();
        workspace.prepaid.emplace();
        std::int64_t bought = 0;
        for (const int units : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 200))) {
            bought += units;
            workspace.prepaid->push_back(grant(kPremium, units, "2026-04-01T00:00:00Z", "2027-01-01T00:00:00Z"));
        }
        RC_PRE(!workspace.prepaid->empty());
        const auto used = *rc::gen::container<std::vector<std::int64_t>>(5, rc::gen::inRange<std::int64_t>(-100, 600));
        std::int64_t excess = 0;
        for (const std::int64_t units : used) excess += std::max<std::int64_t>(units - 300, 0);
        RC_ASSERT(packsLeft(workspace, "2026-09-15T00:00:00Z", used) == std::max<std::int64_t>(bought - excess, 0));
    }));
    QVERIFY(rc::check("any packs: between nothing and what is in force, and more use leaves no more", [] {
        Workspace workspace = onTeam();
        workspace.prepaid.emplace();
        const Instant first = at("2026-04-01T00:00:00Z");
        const int packs = *rc::gen::inRange(1, 6);
        for (int i = 0; i < packs; ++i) {
            const Instant from{first.us + (i == 0 ? 0 : *rc::gen::inRange<std::int64_t>(0, 160)) * kMicrosPerDay};
            const Instant to{from.us + *rc::gen::inRange<std::int64_t>(1, 300) * kMicrosPerDay};
            workspace.prepaid->push_back({kPremium, *rc::gen::inRange<std::int64_t>(0, 200), {}, from, to});
        }
        workspace.prepaid->front().to = at("2027-01-01T00:00:00Z");
        std::vector<std::int64_t> used =
            *rc::gen::container<std::vector<std::int64_t>>(5, rc::gen::inRange<std::int64_t>(0, 600));
        const std::int64_t left = packsLeft(workspace, "2026-09-15T00:00:00Z", used);
        const std::int64_t untouched = packsLeft(workspace, "2026-09-15T00:00:00Z", {0, 0, 0, 0, 0});
        RC_ASSERT(left >= 0);
        RC_ASSERT(left <= untouched);
        used[*rc::gen::inRange<std::size_t>(0, used.size())] += *rc::gen::inRange(0, 300);
        RC_ASSERT(packsLeft(workspace, "2026-09-15T00:00:00Z", used) <= left);
    }));
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
