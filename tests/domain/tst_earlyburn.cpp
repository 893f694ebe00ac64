// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/earlyburn.h"

#include "plans.h"

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
        scene.rule = earlyBurnRule({EarlyBurnSettings{50, 5, Bucket::StandardSync}, {}});
        scene.use("2026-03-04T12:00:00Z", 2249).use("2026-03-05T04:59:59Z", 1).use("2026-03-05T05:00:00Z", 1);
        QCOMPARE(scene.crossing(), QStringLiteral("day 4: 2250 of 4500 at 2026-03-05T04:59:59Z"));
        scene.rule.day = 4;
        QCOMPARE(scene.crossing(), QString());
        scene.rule.day = 1;
        QCOMPARE(earlyBurnEnd(scene.rule, scene.march(), scene.zone), scene.march().start);
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
