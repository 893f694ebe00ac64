// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allowance.h"

#include "plans.h"

#include <limits>

using namespace headroom;
using namespace headroom::testing;

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

// What is left of the premium packs at an instant, after cycles with this premium use.
std::int64_t packsLeft(const Workspace &workspace, std::string_view iso, const std::vector<std::int64_t> &used)
{
    const std::vector<CycleUse> history = premiumUse(workspace, cycleOfMonth(workspace, iso), used);
    return prepaidUnits(twoVersions(), workspace, kPremium, at(iso), history);
}

}  // namespace

class TestPrepaid : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
    void packsLoseWhatCyclesExceed();
};

void TestPrepaid::prepaidCountsWhileInForce()
{
    Workspace workspace = onTeam();
    workspace.prepaid = {grant(kPremium, 50, "2026-04-10T00:00:00Z", "2026-04-20T00:00:00Z"),
                         grant(Bucket::LongContext, 9, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    QCOMPARE(packsLeft(workspace, "2026-04-09T23:59:59.999999Z", {}), 0);
    QCOMPARE(packsLeft(workspace, "2026-04-10T00:00:00Z", {}), 50);
    QCOMPARE(packsLeft(workspace, "2026-04-20T00:00:00Z", {}), 0);
}

// R14: bought once and used up; what is left counts in the next cycle. The base is 300.
void TestPrepaid::prepaidIsDrawnAtTheEndOfACycle()
{
    Workspace workspace = onTeam();
    workspace.prepaid = {grant(kPremium, 50, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    QCOMPARE(packsLeft(workspace, "2026-04-30T23:59:59Z", {}), 50);  // April draws when it ends
    QCOMPARE(packsLeft(workspace, "2026-05-01T00:00:00Z", {320}), 30);
    QCOMPARE(packsLeft(workspace, "2026-06-01T00:00:00Z", {320, 300}), 30);
    QCOMPARE(packsLeft(workspace, "2026-06-01T00:00:00Z", {320, 329}), 1);
    QCOMPARE(packsLeft(workspace, "2026-06-30T23:59:59Z", {320, 331}), 0);
}

void TestPrepaid::theEarliestPackIsDrawnFirst()
{
    Workspace workspace = onTeam();
    // Listed last, begun first, ending first.
    workspace.prepaid = {grant(kPremium, 50, "2026-04-02T00:00:00Z", "2026-12-01T00:00:00Z"),
                         grant(kPremium, 40, "2026-04-01T00:00:00Z", "2026-06-01T00:00:00Z")};
    QCOMPARE(packsLeft(workspace, "2026-05-15T00:00:00Z", {330}), 60);
    QCOMPARE(packsLeft(workspace, "2026-06-01T00:00:00Z", {330, 300}), 50);  // the early one lost 30, then ended
    QCOMPARE(packsLeft(workspace, "2026-06-01T00:00:00Z", {330, 325}), 35);  // 10 from the early, 15 from the late
}

void TestPrepaid::onlyPacksInForceInTheCycleAreDrawn()
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

void TestPrepaid::addonsOfTheLastInstantComeBeforePacks()
{
    Workspace workspace = onTeam();
    workspace.prepaid = {grant(kPremium, 50, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    workspace.addons = {grant(kPremium, 15, "2026-04-20T00:00:00Z", "2026-05-01T00:00:00Z")};
    QCOMPARE(packsLeft(workspace, "2026-05-01T00:00:00Z", {320}), 45);
    workspace.addons = {grant(kPremium, 15, "2026-04-01T00:00:00Z", "2026-04-30T23:59:59.999999Z")};
    QCOMPARE(packsLeft(workspace, "2026-05-01T00:00:00Z", {320}), 30);
}

void TestPrepaid::theBaseOfTheLastInstantComesBeforePacks()
{
    Workspace workspace = onTeam();
    workspace.prepaid = {grant(kPremium, 50, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    workspace.plans->push_back(team(2, "2026-04-30T00:00:00Z"));  // to 10 a seat
    QCOMPARE(packsLeft(workspace, "2026-05-01T00:00:00Z", {30}), 30);
}

void TestPrepaid::unlimitedDrawsNothing()
{
    Workspace workspace = onTeam(2);
    workspace.prepaid = {grant(Bucket::LongContext, 50, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    const Cycle may = cycleOfMonth(workspace, "2026-05-01T00:00:00Z");
    CycleUse april{prepaidHistory(workspace, Zone(), may).at(0), {}};
    april.used[index(Bucket::LongContext)] = 1'000'000;
    QCOMPARE(prepaidUnits(twoVersions(), workspace, Bucket::LongContext, may.start, {april}), 50);
}

void TestPrepaid::useBeyondThePacksIsForgotten()
{
    Workspace workspace = onTeam();
    workspace.prepaid = {grant(kPremium, 50, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z"),
                         grant(kPremium, 20, "2026-05-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    QCOMPARE(packsLeft(workspace, "2026-05-01T00:00:00Z", {kMax}), 20);
}

void TestPrepaid::creditsGiveNothingBackToPacks()
{
    Workspace workspace = onTeam();
    workspace.prepaid = {grant(kPremium, 50, "2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z")};
    QCOMPARE(packsLeft(workspace, "2026-06-01T00:00:00Z", {310, -500}), 40);
}

void TestPrepaid::historyReachesBackToTheFirstPack()
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

void TestPrepaid::historyIsEmptyWherePacksDoNotCount()
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

void TestPrepaid::packsLoseWhatCyclesExceed()
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

QTEST_GUILESS_MAIN(TestPrepaid)
#include "tst_prepaid.moc"
