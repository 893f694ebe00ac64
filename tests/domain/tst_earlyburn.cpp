// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/earlyburn.h"

#include "plans.h"

#include <rapidcheck.h>

using namespace headroom;
using namespace headroom::testing;

namespace {

// acme on 300 premium units from the first of the month, in New York unless a test says otherwise.
struct Scene {
    Catalog catalog = twoVersions();
    Workspace workspace = onTeam();
    Zone zone = testing::zone("America/New_York");
    EarlyBurnRule rule;
    std::vector<BurnEvent> events;

    Scene &use(std::string_view iso, std::int64_t units)
    {
        events.push_back({at(iso), static_cast<std::int64_t>(events.size()), units});
        return *this;
    }
    [[nodiscard]] Cycle march() const { return cycleAt(workspace.cycleRule(), zone, at("2026-03-05T12:00:00Z")); }
    // "day 3: 240 of 300 at 2026-03-03T12:00:00Z", or nothing.
    [[nodiscard]] QString crossing() const
    {
        const auto found = findEarlyBurn(rule, catalog, workspace, zone, march(), events);
        if (!found) return {};
        return QStringLiteral("day %1: %2 of %3 at %4")
            .arg(found->cycleDay)
            .arg(found->used)
            .arg(found->allowance)
            .arg(formatInstant(found->at));
    }
};

// Whatever the size of the case: [from, to).
template<typename T>
T between(T from, T to)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(from, to));
}

Instant anyTimeInMarch()
{
    // Often at the edges of civil days.
    const std::int64_t hour = between<std::int64_t>(-30, 35 * 24);
    return {at("2026-03-01T00:00:00Z").us + hour * 3'600 * kMicrosPerSecond - *rc::gen::element(0, 0, 1)};
}

Workspace anyTerms()
{
    Workspace workspace = onTeam(between(1, 3));
    workspace.seats = between(1, 4);
    for (int i = between(0, 3); i > 0; --i) {
        workspace.plans->push_back({QStringLiteral("team"), between(1, 3), anyTimeInMarch()});
    }
    if (between(0, 9) == 0) workspace.plans->clear();
    workspace.addons.emplace();
    for (int i = between(0, 3); i > 0; --i) {
        const Instant from = anyTimeInMarch();
        workspace.addons->push_back({kPremium, between(1, 60), {}, from, std::max(from, anyTimeInMarch())});
    }
    return workspace;
}

// What the sums by day and the events of single days say, given that nothing before `from` crossed.
std::optional<BurnCrossing> findByDays(const Scene &scene, const std::vector<BurnEvent> &events, CivilDate from)
{
    const BurnAllowance allowance(scene.catalog, scene.workspace, scene.rule.bucket);
    std::vector<BurnDay> days;
    for (const BurnEvent &event : events) {
        const CivilDate date = scene.zone.dayOf(event.at);
        if (days.empty() || days.back().day != date) days.push_back({date});
        days.back().units += event.units;
        days.back().credited += std::min<std::int64_t>(event.units, 0);
    }
    const Cycle cycle = scene.march();
    for (const BurnCandidate &candidate : earlyBurnCandidates(scene.rule, allowance, scene.zone, cycle, days, from)) {
        std::vector<BurnEvent> ofDay;
        std::ranges::copy_if(events, std::back_inserter(ofDay),
                             [&](const BurnEvent &event) { return scene.zone.dayOf(event.at) == candidate.day; });
        const auto place = placeEarlyBurn(scene.rule, allowance, scene.zone, cycle, ofDay, candidate.used);
        if (!place) continue;
        RC_ASSERT(ofDay[place->event].at == place->crossing.at);
        return place->crossing;
    }
    return std::nullopt;
}

}  // namespace

class TestEarlyBurn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReachedAtExactlyThePercentage()  // R22
    {
        Scene scene;
        scene.use("2026-03-02T12:00:00Z", 239);
        QCOMPARE(scene.crossing(), QString());
        scene.use("2026-03-03T12:00:00Z", 1).use("2026-03-03T13:00:00Z", 50);
        QCOMPARE(scene.crossing(), QStringLiteral("day 3: 240 of 300 at 2026-03-03T12:00:00Z"));
    }

    void endsAtLocalMidnightOfTheDay()  // R9, R22: the clock went forward on the 8th
    {
        Scene last;
        last.use("2026-03-10T03:59:59.999999Z", 300);
        QCOMPARE(last.crossing(), QStringLiteral("day 9: 300 of 300 at 2026-03-10T03:59:59.999999Z"));
        Scene late;
        late.use("2026-03-10T04:00:00Z", 300);
        QCOMPARE(late.crossing(), QString());
    }

    void addonsInForceAtTheEventCountAndNothingElse()  // R22
    {
        Scene scene;
        scene.workspace.addons = {grant(kPremium, 100, "2026-03-03T00:00:00Z", "2026-03-04T00:00:00Z"),
                                  grant(Bucket::StandardSync, 900, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z")};
        scene.workspace.prepaid = {grant(kPremium, 1000, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z")};
        scene.use("2026-03-03T12:00:00Z", 319);
        QCOMPARE(scene.crossing(), QString());
        scene.use("2026-03-04T00:00:00Z", 1);
        QCOMPARE(scene.crossing(), QStringLiteral("day 3: 320 of 300 at 2026-03-04T00:00:00Z"));
    }

    void isJudgedAtEventsThatCharge()  // R22: a plan that shrinks between events is noticed at the next charge
    {
        Scene scene;
        scene.workspace.plans->push_back(team(2, "2026-03-03T00:00:00Z"));
        scene.use("2026-03-02T12:00:00Z", 9).use("2026-03-03T12:00:00Z", 0).use("2026-03-04T12:00:00Z", -1);
        QCOMPARE(scene.crossing(), QString());
        scene.use("2026-03-05T12:00:00Z", 1);
        QCOMPARE(scene.crossing(), QStringLiteral("day 5: 9 of 10 at 2026-03-05T12:00:00Z"));
    }

    void creditsCountAtTheirOwnInstant()  // R23
    {
        Scene before;
        before.use("2026-03-02T12:00:00Z", 200).use("2026-03-03T12:00:00Z", -1).use("2026-03-04T12:00:00Z", 40);
        QCOMPARE(before.crossing(), QString());
        Scene after;
        after.use("2026-03-02T12:00:00Z", 200).use("2026-03-03T12:00:00Z", 40).use("2026-03-04T12:00:00Z", -100);
        QCOMPARE(after.crossing(), QStringLiteral("day 3: 240 of 300 at 2026-03-03T12:00:00Z"));
    }

    void noneAndUnlimitedAreNeverReached()  // R24
    {
        Scene none;
        none.workspace.plans->clear();
        none.use("2026-03-02T12:00:00Z", 1000);
        QCOMPARE(none.crossing(), QString());
        Scene endless;
        endless.workspace.plans = {team(2, "2026-01-01T00:00:00Z")};
        endless.rule.bucket = Bucket::LongContext;
        endless.use("2026-03-02T12:00:00Z", 1'000'000);
        QCOMPARE(endless.crossing(), QString());
    }

    void settingsMoveTheBorder()  // R25
    {
        QCOMPARE(earlyBurnRule({}).percent, 80);
        QCOMPARE(earlyBurnRule({}).day, 10);
        QCOMPARE(earlyBurnRule({}).bucket, kPremium);
        Scene scene;
        scene.rule = earlyBurnRule({EarlyBurnSettings{50, 5, Bucket::StandardSync}, {}, {}});
        scene.use("2026-03-04T12:00:00Z", 2249).use("2026-03-05T04:59:59Z", 1).use("2026-03-05T05:00:00Z", 1);
        QCOMPARE(scene.crossing(), QStringLiteral("day 4: 2250 of 4500 at 2026-03-05T04:59:59Z"));
        scene.rule.day = 4;
        QCOMPARE(scene.crossing(), QString());
        scene.rule.day = 1;
        QCOMPARE(earlyBurnEnd(scene.rule, scene.march(), scene.zone), scene.march().start);
    }

    void isFoundFromSumsByDayAndTheEventsOfItsDayAlone()  // R22, R23
    {
        QVERIFY(rc::check("days that cannot hold the crossing are left out, and no other", [] {
            Scene scene;
            scene.zone = testing::zone(*rc::gen::elementOf(tenZones()));
            scene.workspace = anyTerms();
            scene.rule = {between(1, 101), between(1, 33), kPremium};
            const Cycle cycle = scene.march();
            std::vector<BurnEvent> events;
            for (int i = between(0, 40); i > 0; --i) {
                const BurnEvent event{anyTimeInMarch(), i, between(-30, 60)};
                if (cycle.contains(event.at)) events.push_back(event);
            }
            std::ranges::sort(events);
            const auto found = findEarlyBurn(scene.rule, scene.catalog, scene.workspace, scene.zone, cycle, events);
            RC_TAG(found.has_value());
            RC_ASSERT(findByDays(scene, events, cycle.days.first) == found);
            // From its own day on it is found again; after it there is nothing to judge.
            if (found) RC_ASSERT(findByDays(scene, events, scene.zone.dayOf(found->at)) == found);
        }));
    }

    void allowanceIsBaseAndAddonsAtEveryInstant()  // R11, R22
    {
        QVERIFY(rc::check("as the rules of the allowance say, and different where it says", [] {
            const Catalog catalog = twoVersions();
            const Workspace one = anyTerms();
            const Workspace other = *rc::gen::arbitrary<bool>() ? one : anyTerms();
            const BurnAllowance line(catalog, one, kPremium);
            const BurnAllowance otherLine(catalog, other, kPremium);
            const Instant when = anyTimeInMarch();
            const Entitlement exact{.base = baseAllowance(catalog, one, kPremium, when),
                                    .addon = addonUnits(one, kPremium, when)};
            RC_ASSERT(line.at(when) == exact.total());
            const auto differs = line.firstDifference(otherLine);
            RC_ASSERT(differs == otherLine.firstDifference(line));
            if (!differs || when < *differs) RC_ASSERT(line.at(when) == otherLine.at(when));
            if (differs) RC_ASSERT(line.at(*differs) != otherLine.at(*differs));
            const Instant later = std::max(when, anyTimeInMarch());
            const auto least = line.least(when, {later.us + 1});
            const Amount last = line.at(later);
            if (!last.unlimited && last.units > 0) RC_ASSERT(least && *least <= last.units);
            if (least) RC_ASSERT(*least > 0);
        }));
    }

    void aDayBeyondTheCycleIsItsEnd()
    {
        Scene scene;
        scene.workspace.cycleAnchor = day("2026-03-01");
        scene.workspace.cycleDays = 7;
        QCOMPARE(earlyBurnEnd(scene.rule, scene.march(), scene.zone), scene.march().end);
        scene.rule.day = 7;
        QCOMPARE(earlyBurnEnd(scene.rule, scene.march(), scene.zone), scene.zone.startOf(day("2026-03-07")));
    }
};

QTEST_GUILESS_MAIN(TestEarlyBurn)
#include "tst_earlyburn.moc"
