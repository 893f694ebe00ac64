// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoledger.h"

#include <set>

using namespace headroom;
using namespace headroom::testing;

namespace {

std::int64_t premium(const CycleSums &sums)
{
    return sums.used[index(Bucket::PremiumSync)];
}

}  // namespace

// What each page of the console needs somebody in the demo to be true of.
class TestDemoStories : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addPresents(); }
    void init();

    void earlyBurnerReachesEightyPercentBeforeDayTen();
    void ordinaryWorkspacesDoNotBurnEarly();
    void oneIsExactlyAtItsLimit();
    void oneIsOverByLateEvents();
    void oneIsUnlimited();
    void oneUsesABucketOfZero();
    void oneIsBelowZeroByACredit();
    void oneLosesMoney();
    void oneReusesHardlyAnyInput();
    void oneFailsAndRetriesTooMuch();
    void oneMemberSpendsTheAllowanceInADay();
    void aMembersDailyCapIsReached();
    void aPrepaidPackLastsSeveralCycles();
    void plansMoveWithinACycle();
    void healthyWorkspacesStayHealthy();

private:
    [[nodiscard]] const DemoLedger &ledger() const { return *m_ledger; }
    [[nodiscard]] bool burnsEarly(const std::string &key, int back) const;

    const DemoLedger *m_ledger = nullptr;
};

void TestDemoStories::init()
{
    QFETCH_GLOBAL(QString, now);
    m_ledger = &demoLedgerOf(now);
}

bool TestDemoStories::burnsEarly(const std::string &key, int back) const
{
    const Cycle cycle = ledger().cycle(key, back);
    std::int64_t used = 0;
    for (const Fact *fact : ledger().factsOf(key, cycle)) {
        if (fact->bucket != static_cast<std::int8_t>(Bucket::PremiumSync)) continue;
        used += fact->units;
        const Amount base = baseAllowance(ledger().catalog, ledger().workspace(key), Bucket::PremiumSync, fact->at);
        const Amount allowance{base.unlimited,
                               base.units + addonUnits(ledger().workspace(key), Bucket::PremiumSync, fact->at)};
        if (fact->units > 0 && reaches(used, 80, allowance)) {
            return cycleDay(cycle, ledger().zone(key), fact->at) < 10;  // R22
        }
    }
    return false;
}

void TestDemoStories::earlyBurnerReachesEightyPercentBeforeDayTen()
{
    QVERIFY(burnsEarly("saltmarsh", 0));
    QVERIFY(!burnsEarly("saltmarsh", 1));
    QVERIFY(burnsEarly("saltmarsh", 2));
}

void TestDemoStories::ordinaryWorkspacesDoNotBurnEarly()
{
    for (const char *key : {"meridian-freight", "nordlicht", "hangang-games", "kestrel-analytics", "fjordlys"}) {
        QVERIFY2(!burnsEarly(key, 0), key);
    }
}

void TestDemoStories::oneIsExactlyAtItsLimit()
{
    const CycleSums sums = ledger().sums("fjordlys");
    QCOMPARE(ledger().entitlement("fjordlys", Bucket::PremiumSync).remaining(premium(sums)), std::optional<qint64>(0));
    QVERIFY(sums.refused[index(Bucket::PremiumSync)] > 0);
}

void TestDemoStories::oneIsOverByLateEvents()
{
    const auto remaining = ledger()
                               .entitlement("outback-surveys", Bucket::PremiumSync)
                               .remaining(premium(ledger().sums("outback-surveys")));
    QVERIFY(remaining && *remaining <= -10);  // R11: over, not 0
}

void TestDemoStories::oneIsUnlimited()
{
    QVERIFY(ledger().entitlement("sakura-shoji", Bucket::StandardSync).total().unlimited);  // R12
    QVERIFY(ledger().sums("sakura-shoji", 1).used[index(Bucket::StandardSync)] > 1000);
}

void TestDemoStories::oneUsesABucketOfZero()
{
    QCOMPARE(ledger().entitlement("casa-verde", Bucket::LongContext).total(), Amount{});
    QVERIFY(ledger().sums("casa-verde").used[index(Bucket::LongContext)] > 0);
}

void TestDemoStories::oneIsBelowZeroByACredit()
{
    QVERIFY(ledger().sums("kiwi-orchard").used[index(Bucket::BatchRecords)] < 0);  // R1
}

void TestDemoStories::oneLosesMoney()
{
    const auto margin = [this](const std::string &key) {
        const Cycle cycle = ledger().cycle(key);
        const auto revenue = revenueAt(ledger().catalog, ledger().workspace(key), cycle, ledger().now, {});
        return revenue.value_or(Money{}) - ledger().sums(key).cost;
    };
    QVERIFY(margin("quillfire") < Money{});  // R33a
    QVERIFY(ledger().sums("quillfire").refused[index(Bucket::PremiumSync)] > 0);
    for (const Workspace &workspace : ledger().catalog.workspaces) {
        const std::string key = workspace.key.toStdString();
        QVERIFY2(key == "quillfire" || key == "volta-agents" || margin(key) > Money{}, key.c_str());
    }
}

void TestDemoStories::oneReusesHardlyAnyInput()
{
    const CycleSums sums = ledger().sums("papeterie-lumiere");
    QVERIFY(sums.repeated > 1'000'000);
    QVERIFY(sums.cached * 100 < sums.repeated * 20);  // R28
    QVERIFY(sums.refused[index(Bucket::LongContext)] > 0);
}

void TestDemoStories::oneFailsAndRetriesTooMuch()
{
    const CycleSums sums = ledger().sums("brickyard-claims");
    QVERIFY(sums.failedOrRetried * 100 > sums.okOrFailed * 20);  // R28
    QVERIFY(sums.refused[index(Bucket::PremiumSync)] > 0);
}

void TestDemoStories::oneMemberSpendsTheAllowanceInADay()
{
    std::map<std::string, std::int64_t> ofMember;
    std::int64_t all = 0;
    bool refused = false;
    std::set<std::string> active;
    for (const Fact *fact : ledger().factsOf("brightwater-legal", ledger().cycle("brightwater-legal"))) {
        active.insert(fact->member);
        if (fact->bucket != static_cast<std::int8_t>(Bucket::PremiumSync)) continue;
        if (fact->at.us < ledger().now.us - kMicrosPerDay) continue;
        ofMember[fact->member] += fact->units;
        all += fact->units;
        refused = refused || fact->status == Status::Queued;
    }
    QVERIFY(active.size() > 3);
    std::int64_t most = 0;
    for (const auto &[member, units] : ofMember) most = std::max(most, units);
    QVERIFY(most * 10 >= all * 9);  // R28
    QVERIFY(reaches(all, 50, ledger().entitlement("brightwater-legal", Bucket::PremiumSync).total()));
    QVERIFY(refused);
}

void TestDemoStories::aMembersDailyCapIsReached()
{
    const auto limit = planVersionAt(ledger().catalog, ledger().workspace("granite-peak"), ledger().now)
                           ->limits.at(Bucket::PremiumSync);
    const Zone zone = ledger().zone("granite-peak");
    std::map<std::pair<std::string, CivilDate>, std::int64_t> used;
    for (const Fact *fact : ledger().factsOf("granite-peak", ledger().cycle("granite-peak"))) {
        if (fact->bucket == static_cast<std::int8_t>(Bucket::PremiumSync)) {
            used[{fact->member, zone.dayOf(fact->at)}] += fact->units;
        }
    }
    std::int64_t most = 0;
    for (const auto &[memberDay, units] : used) most = std::max(most, units);
    QCOMPARE(most, limit.memberDailyCap.value_or(0));  // R19
}

void TestDemoStories::aPrepaidPackLastsSeveralCycles()
{
    const Entitlement entitlement = ledger().entitlement("kestrel-analytics", Bucket::PremiumSync);
    QVERIFY(entitlement.prepaid > 0);
    QVERIFY(entitlement.prepaid < 360);  // R14: earlier cycles drew on it
    QVERIFY(premium(ledger().sums("kestrel-analytics")) > entitlement.base.units);
}

void TestDemoStories::plansMoveWithinACycle()
{
    for (const char *key : {"casa-verde", "habana-diseno"}) {
        const Instant moved = ledger().workspace(key).plans->back().from;
        const Cycle cycle = ledger().cycle(key);
        QVERIFY2(cycle.start < moved && moved < ledger().now, key);  // R13
    }
}

void TestDemoStories::healthyWorkspacesStayHealthy()
{
    for (const char *key : {"meridian-freight", "hangang-games", "fjordlys", "nordlicht"}) {
        const CycleSums sums = ledger().sums(key, 1);
        QVERIFY2(sums.failedOrRetried * 100 < sums.okOrFailed * 15, key);
        QVERIFY2(sums.cached * 100 >= sums.repeated * 20, key);
    }
}

QTEST_APPLESS_MAIN(TestDemoStories)
#include "tst_demostories.moc"
