// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replayrun.h"

#include "plans.h"

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kAnn = 1;
constexpr std::int64_t kBo = 2;

enum Action : std::int64_t { Chat = 1, Deep = 2, Pdf = 3, Nightly = 4, Unheard = 5 };
const std::unordered_map<QString, std::int64_t> kActions{
    {u"chat"_s, Chat}, {u"deep"_s, Deep}, {u"pdf"_s, Pdf}, {u"nightly"_s, Nightly}};

SheetAction mapped(const QString &action, Bucket bucket, std::optional<Bucket> downgrade = {})
{
    SheetAction mapping;
    mapping.action = action;
    mapping.bucket = bucket;
    mapping.route = u"mini"_s;
    if (downgrade) mapping.downgradeTo = DowngradeTarget{u"mini"_s, *downgrade};
    return mapping;
}

RouteSheet sheetFrom(std::string_view from, std::vector<SheetAction> actions, int version = 1)
{
    return {version, at(from), std::move(actions)};
}

// "acme" on plan "team" with so many premium actions and 100 standard ones; the sheet has "chat" and "deep".
Catalog withPremium(std::int64_t premium)
{
    Catalog catalog;
    PlanVersion version;
    version.price = usd("99");
    version.limits = {{Bucket::StandardSync, limited(100)}, {kPremium, limited(premium)}};
    version.limits[kPremium].confirmPercent = 100;
    catalog.plans = {{u"team"_s, {}, {version}}};
    catalog.routeSheets = {
        sheetFrom("2026-01-01T00:00:00Z", {mapped(u"chat"_s, Bucket::StandardSync), mapped(u"deep"_s, kPremium)})};
    catalog.workspaces = {onTeam()};
    return catalog;
}

BucketLimit &premiumOf(Catalog &catalog)
{
    return catalog.plans[0].versions[0].limits[kPremium];
}

// Events of acme in order, gone through with two catalogs.
class Story {
public:
    explicit Story(Catalog now) : m_now(std::move(now)), m_draft(m_now) {}

    Catalog &draft() { return m_draft; }
    Catalog &now() { return m_now; }
    ReplayScene &scene() { return m_scene; }
    std::vector<ReplayApproval> &approvals() { return m_approvals; }

    // A charged event; answers it, to be changed.
    ReplayEvent &charge(std::string_view when, std::int64_t units, Bucket bucket = kPremium, std::int64_t action = Deep)
    {
        ReplayEvent &event = m_events.emplace_back();
        event.at = at(when);
        event.seq = static_cast<std::int64_t>(m_events.size());
        event.memberId = kAnn;
        event.actionId = action;
        event.charge = {static_cast<std::int8_t>(bucket), units};
        event.status = Status::Ok;
        event.cost = event.draftCost = {usd("0.10"), false};
        return event;
    }
    ReplayEvent &credit(std::string_view when, std::int64_t units, std::int64_t corrects, Bucket bucket = kPremium)
    {
        ReplayEvent &event = charge(when, -units, bucket);
        event.status = Status::Credit;
        event.corrects = corrects;
        event.cost = event.draftCost = {};
        for (ReplayEvent &other : m_events) other.isCredited = other.isCredited || other.seq == corrects;
        return event;
    }

    ReplayOutcome run(bool withCourses = false)
    {
        const ReplaySheets sheetsNow(m_now, kActions);
        const ReplaySheets sheetsDraft(m_draft, kActions);
        ReplayRun run(m_scene, {m_now, sheetsNow, m_now.workspaces[0]}, {m_draft, sheetsDraft, m_draft.workspaces[0]},
                      m_approvals, withCourses);
        std::ranges::sort(m_events, {}, [](const ReplayEvent &event) { return std::pair(event.at, event.seq); });
        for (const ReplayEvent &event : m_events) {
            if (event.at >= run.firstNeeded() && event.at < m_scene.to) run.feed(event);
        }
        return run.finish();
    }
    ReplaySideOutcome runDraft() { return run().draft; }

private:
    Catalog m_now;
    Catalog m_draft;
    ReplayScene m_scene{at("2026-03-01T00:00:00Z"), at("2026-04-01T00:00:00Z"), {}};
    std::vector<ReplayApproval> m_approvals;
    std::vector<ReplayEvent> m_events;
};

// "allow 3, block 1": those that were met.
QString verdicts(const ReplaySideOutcome &outcome)
{
    QStringList parts;
    for (int i = 0; i < kVerdictCount; ++i) {
        const std::int64_t count = outcome.side.verdicts[static_cast<std::size_t>(i)];
        const std::string_view id = verdictId(static_cast<Verdict>(i));
        if (count > 0) parts << u"%1 %2"_s.arg(QLatin1String(id.data(), qsizetype(id.size()))).arg(count);
    }
    return parts.join(u", "_s);
}

std::int64_t premiumUnits(const ReplaySideOutcome &outcome)
{
    return outcome.side.units[index(kPremium)];
}

}  // namespace

class TestReplayRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // R40: queue and block charge nothing and cost nothing; both catalogs see the same requests.
    void whatPassesTheLimitChargesNothing()
    {
        Story story(withPremium(10));
        premiumOf(story.draft()).allowance = {false, 3};
        for (int i = 0; i < 5; ++i) story.charge("2026-03-02T00:00:00Z", 1);
        const ReplayOutcome outcome = story.run();
        QCOMPARE(outcome.events, 5);
        QCOMPARE(verdicts(outcome.now), u"allow 5"_s);
        QCOMPARE(verdicts(outcome.draft), u"allow 2, warn 1, block 2"_s);
        QCOMPARE(premiumUnits(outcome.draft), 3);
        QCOMPARE(outcome.draft.side.refused[index(kPremium)], 2);
        QCOMPARE(outcome.now.side.cost.amount, usd("0.50"));
        QCOMPARE(outcome.draft.side.cost.amount, usd("0.30"));
        QCOMPARE(outcome.draft.side.margin, usd("98.70"));
    }

    void thePlanMayQueueInstead()
    {
        Story story(withPremium(0));
        premiumOf(story.draft()).atLimit = AtLimit::Queue;
        story.charge("2026-03-02T00:00:00Z", 1);
        QCOMPARE(verdicts(story.runDraft()), u"queue 1"_s);
    }

    // R40: what is to be confirmed counts as such and is then taken as confirmed.
    void whatIsToBeConfirmedIsCharged()
    {
        Story story(withPremium(100));
        premiumOf(story.draft()).confirmPercent = 10;
        story.charge("2026-03-02T00:00:00Z", 11);
        const ReplaySideOutcome draft = story.runDraft();
        QCOMPARE(verdicts(draft), u"confirm 1"_s);
        QCOMPARE(premiumUnits(draft), 11);
    }

    // R40: the other bucket is charged, at its observed unit cost, rounded once and half to even.
    void aDowngradeChargesTheOtherBucketAtItsUnitCost()
    {
        Story story(withPremium(0));
        story.draft().routeSheets[0].actions[1].downgradeTo = DowngradeTarget{u"mini"_s, Bucket::StandardSync};
        story.scene().unitCosts[index(Bucket::StandardSync)] = {{Money{5}, true}, 2};
        story.charge("2026-03-02T00:00:00Z", 1);  // 2.5: 2
        story.charge("2026-03-02T00:00:00Z", 3);  // 7.5: 8
        const ReplaySideOutcome draft = story.runDraft();
        QCOMPARE(verdicts(draft), u"downgrade 2"_s);
        QCOMPARE(draft.side.units[index(Bucket::StandardSync)], 4);
        QCOMPARE(premiumUnits(draft), 0);
        QCOMPARE(draft.side.cost.amount, Money{10});
        QVERIFY(draft.side.cost.estimated);
    }

    void aDowngradeCostsAsRecordedWhereNothingWasObserved()
    {
        Story story(withPremium(0));
        story.draft().routeSheets[0].actions[1].downgradeTo = DowngradeTarget{u"mini"_s, Bucket::StandardSync};
        story.charge("2026-03-02T00:00:00Z", 1);
        QCOMPARE(story.runDraft().side.cost.amount, usd("0.10"));
    }

    void aDowngradeNeedsRoomInTheOtherBucket()
    {
        Story story(withPremium(0));
        story.draft().routeSheets[0].actions[1].downgradeTo = DowngradeTarget{u"mini"_s, Bucket::StandardSync};
        story.charge("2026-03-02T00:00:00Z", 60);
        story.charge("2026-03-02T00:00:01Z", 60);
        QCOMPARE(verdicts(story.runDraft()), u"downgrade 1, block 1"_s);
    }

    // R19 by the local civil day of the workspace, in the draft's zone.
    void aMembersDayIsTheWorkspacesOwn()
    {
        Story story(withPremium(100));
        premiumOf(story.draft()).memberDailyCap = 2;
        story.draft().workspaces[0].timeZone = "America/New_York";
        story.charge("2026-03-05T03:00:00Z", 2);
        story.charge("2026-03-05T04:59:59Z", 1);  // the same evening in New York
        story.charge("2026-03-05T04:59:59Z", 1).memberId = kBo;
        story.charge("2026-03-05T04:59:59Z", 1).memberId = 0;  // nobody is named: no cap
        story.charge("2026-03-05T05:00:00Z", 2);
        QCOMPARE(verdicts(story.runDraft()), u"allow 4, block 1"_s);
    }

    // R7: the draft's sheet gives the bucket; where it has no such action, the recorded one stays.
    void theSheetInForceGivesTheBucket()
    {
        Story story(withPremium(100));
        story.draft().routeSheets.push_back(
            sheetFrom("2026-03-10T00:00:00Z", {mapped(u"deep"_s, Bucket::StandardSync)}, 2));
        story.charge("2026-03-09T23:59:59Z", 1);
        story.charge("2026-03-10T00:00:00Z", 1);
        story.charge("2026-03-10T00:00:00Z", 1, kPremium, Unheard);
        const ReplaySideOutcome draft = story.runDraft();
        QCOMPARE(premiumUnits(draft), 2);
        QCOMPARE(draft.side.units[index(Bucket::StandardSync)], 1);
        QCOMPARE(draft.sheets, (std::set<int>{1, 2}));
    }

    // R2 with the plan's unit where the bucket changes; the recorded units where the measure is not known.
    void unitsAreDerivedAnewWhereTheBucketChanges()
    {
        Story story(withPremium(100));
        BucketLimit byFile = unlimited();
        byFile.unit = Unit::File;
        story.draft().plans[0].versions[0].limits[Bucket::LongContext] = byFile;
        story.draft().routeSheets[0].actions[1].bucket = Bucket::LongContext;
        ReplayEvent &known = story.charge("2026-03-02T00:00:00Z", 7);
        known.pages = 90;
        known.files = 3;
        story.charge("2026-03-02T00:00:01Z", 5).pages = 90;
        QCOMPARE(story.runDraft().side.units[index(Bucket::LongContext)], 8);
    }

    void aFailedEventDerivedAnewChargesNothingAndCostsAsRecorded()
    {
        Story story(withPremium(0));
        story.draft().routeSheets[0].actions[1].bucket = Bucket::StandardSync;
        ReplayEvent &failed = story.charge("2026-03-02T00:00:00Z", 2);
        failed.status = Status::Failed;
        story.credit("2026-03-03T00:00:00Z", 2, failed.seq);
        const ReplayOutcome outcome = story.run();
        QCOMPARE(outcome.events, 1);
        QCOMPARE(verdicts(outcome.draft), u"allow 1"_s);
        QCOMPARE(outcome.draft.side.units, PerBucket<std::int64_t>{});
        QCOMPARE(outcome.draft.side.cost.amount, usd("0.10"));
    }

    // R40: use before the range in its cycle counts as recorded, whatever the draft would have said of it.
    void useBeforeTheRangeCountsAsRecorded()
    {
        Story story(withPremium(100));
        premiumOf(story.draft()).allowance = {false, 10};
        story.scene().from = at("2026-03-15T00:00:00Z");
        story.charge("2026-02-28T23:59:59Z", 90);  // of the cycle before
        story.charge("2026-03-14T23:59:59Z", 9);
        story.charge("2026-03-15T00:00:00Z", 1);
        story.charge("2026-03-15T00:00:00Z", 1);
        const ReplayOutcome outcome = story.run();
        QCOMPARE(outcome.events, 2);
        QCOMPARE(verdicts(outcome.draft), u"warn 1, block 1"_s);
        QCOMPARE(outcome.draft.side.cost.amount, usd("0.20"));  // the cycle's from its beginning
        QCOMPARE(outcome.now.side.cost.amount, usd("0.30"));
    }

    // R8: a draft may cut the cycles anew.
    void eachSideHasItsOwnCycles()
    {
        Story story(withPremium(10));
        story.draft().workspaces[0].cycleAnchor = day("2026-03-10");
        story.charge("2026-03-09T23:00:00Z", 6);
        story.charge("2026-03-10T00:00:00Z", 6);
        const ReplayOutcome outcome = story.run();
        QCOMPARE(verdicts(outcome.now), u"allow 1, block 1"_s);
        QCOMPARE(verdicts(outcome.draft), u"allow 2"_s);
        QCOMPARE(outcome.now.side.revenue, usd("99"));
        QCOMPARE(outcome.draft.side.revenue, usd("198"));  // two of its cycles touch March
    }

    // R14: what the run drew on a pack in one cycle is not there in the next.
    void packsAreDrawnByTheRunsOwnUse()
    {
        Story story(withPremium(10));
        story.now().workspaces[0].prepaid = {grant(kPremium, 20, "2026-03-01T00:00:00Z", "2026-05-01T00:00:00Z")};
        story.draft() = story.now();
        premiumOf(story.draft()).allowance = {false, 5};
        story.scene().to = at("2026-05-01T00:00:00Z");
        story.charge("2026-03-02T00:00:00Z", 25);  // now draws 15, the draft 20
        story.charge("2026-04-02T00:00:00Z", 15);
        const ReplayOutcome outcome = story.run();
        QCOMPARE(verdicts(outcome.now), u"warn 2"_s);
        QCOMPARE(verdicts(outcome.draft), u"warn 1, block 1"_s);
    }

    void packsAreDrawnByRecordedUseBeforeTheRange()
    {
        Story story(withPremium(10));
        story.now().workspaces[0].prepaid = {grant(kPremium, 20, "2026-01-01T00:00:00Z", "2026-05-01T00:00:00Z")};
        story.draft() = story.now();
        story.charge("2026-01-02T00:00:00Z", 28);  // draws 18
        story.charge("2026-03-02T00:00:00Z", 12);
        story.charge("2026-03-02T00:00:01Z", 1);
        QCOMPARE(verdicts(story.runDraft()), u"warn 1, block 1"_s);
    }

    // R14: approvals count from when they were decided, in the cycle in which they were, and revocations from theirs.
    void approvalsCountAsRecorded()
    {
        Story story(withPremium(0));
        premiumOf(story.draft()).overagePrice = usd("0.25");
        story.scene().to = at("2026-05-01T00:00:00Z");
        const Instant decided = at("2026-03-10T00:00:00Z");
        story.approvals() = {{kPremium, decided, decided, 10}, {kPremium, decided, at("2026-03-20T00:00:00Z"), -6}};
        story.charge("2026-03-09T23:59:59Z", 1);
        story.charge("2026-03-10T00:00:00Z", 4);
        story.charge("2026-03-20T00:00:00Z", 1);
        story.charge("2026-04-10T00:00:00Z", 1);
        const ReplaySideOutcome draft = story.runDraft();
        QCOMPARE(verdicts(draft), u"allow 1, block 3"_s);
        QCOMPARE(draft.side.revenue, usd("199"));  // two cycles and 4 units of overage
    }

    // R40: a credit takes back what its event charged in the run, when it was posted.
    void aCreditCountsAtItsInstant()
    {
        Story story(withPremium(10));
        const std::int64_t charged = story.charge("2026-03-02T00:00:00Z", 10).seq;
        story.charge("2026-03-03T00:00:00Z", 4);
        story.credit("2026-03-04T00:00:00Z", 4, charged);
        story.charge("2026-03-05T00:00:00Z", 4);
        const ReplayOutcome outcome = story.run();
        QCOMPARE(outcome.credits, 1);
        QCOMPARE(verdicts(outcome.draft), u"warn 2, block 1"_s);
        QCOMPARE(premiumUnits(outcome.draft), 10);
    }

    void aCreditOfWhatTheRunRefusedTakesNothingBack()
    {
        Story story(withPremium(10));
        premiumOf(story.draft()).allowance = {false, 5};
        const std::int64_t charged = story.charge("2026-03-02T00:00:00Z", 6).seq;
        story.credit("2026-03-04T00:00:00Z", 6, charged).cost = {usd("-0.10"), false};
        story.charge("2026-03-05T00:00:00Z", 6);
        const ReplayOutcome outcome = story.run();
        QCOMPARE(premiumUnits(outcome.now), 6);
        QCOMPARE(outcome.now.side.cost.amount, usd("0.10"));
        QCOMPARE(premiumUnits(outcome.draft), 0);
        QCOMPARE(outcome.draft.side.cost.amount, Money{});
    }

    void aCreditFollowsItsEventIntoTheOtherBucket()
    {
        Story story(withPremium(10));
        premiumOf(story.draft()).allowance = {false, 0};
        story.draft().routeSheets[0].actions[1].downgradeTo = DowngradeTarget{u"mini"_s, Bucket::StandardSync};
        const std::int64_t charged = story.charge("2026-03-02T00:00:00Z", 6).seq;
        story.credit("2026-03-04T00:00:00Z", 2, charged);
        const ReplaySideOutcome draft = story.runDraft();
        QCOMPARE(draft.side.units[index(Bucket::StandardSync)], 4);
        QCOMPARE(premiumUnits(draft), 0);
    }

    void creditsTakeBackNoMoreThanWasChargedAnew()
    {
        Story story(withPremium(10));
        story.draft().routeSheets[0].actions[1].bucket = Bucket::StandardSync;  // one action each
        const std::int64_t charged = story.charge("2026-03-02T00:00:00Z", 6).seq;
        story.credit("2026-03-04T00:00:00Z", 4, charged);
        story.credit("2026-03-05T00:00:00Z", 2, charged);
        QCOMPARE(story.runDraft().side.units, PerBucket<std::int64_t>{});
    }

    // A credit of an event before the range, and one that stands before its event, count as recorded.
    void aCreditOfWhatTheRunHasNotDecidedCountsAsRecorded()
    {
        Story story(withPremium(10));
        story.scene().from = at("2026-03-10T00:00:00Z");
        const std::int64_t before = story.charge("2026-03-02T00:00:00Z", 9).seq;
        story.credit("2026-03-10T00:00:00Z", 9, before);
        story.credit("2026-03-11T00:00:00Z", 1, 4);
        story.charge("2026-03-12T00:00:00Z", 11);
        const ReplaySideOutcome draft = story.runDraft();
        QCOMPARE(verdicts(draft), u"warn 1"_s);
        QCOMPARE(premiumUnits(draft), 1);
    }

    // R40: events that charged nothing are no requests; what they cost counts.
    void whatChargedNothingIsNoRequest()
    {
        Story story(withPremium(0));
        story.charge("2026-03-02T00:00:00Z", 0);
        story.charge("2026-03-02T00:00:00Z", 0).charge = Charge();  // no sheet mapped it
        const ReplayOutcome outcome = story.run();
        QCOMPARE(outcome.events, 0);
        QCOMPARE(outcome.unmapped, 1);
        QCOMPARE(verdicts(outcome.draft), QString());
        QCOMPARE(outcome.draft.side.cost.amount, usd("0.20"));
    }

    void anAdmittedEventCostsWhatTheDraftPricesItAt()
    {
        Story story(withPremium(10));
        story.charge("2026-03-02T00:00:00Z", 1).draftCost = {usd("0.30"), true};
        const ReplayOutcome outcome = story.run();
        QCOMPARE(outcome.now.side.cost, (Cost{usd("0.10"), false}));
        QCOMPARE(outcome.draft.side.cost, (Cost{usd("0.30"), true}));
    }

    // R13: each request meets what is in force at its instant.
    void aMoveToAnotherPlanVersionHoldsFromItsInstant()
    {
        Story story(withPremium(10));
        PlanVersion second = story.draft().plans[0].versions[0];
        second.version = 2;
        second.limits[kPremium].allowance = {false, 2};
        story.draft().plans[0].versions.push_back(second);
        story.draft().workspaces[0].plans->push_back(team(2, "2026-03-10T00:00:00Z"));
        story.charge("2026-03-09T23:59:59Z", 2);
        story.charge("2026-03-10T00:00:00Z", 1);
        const ReplaySideOutcome draft = story.runDraft();
        QCOMPARE(verdicts(draft), u"allow 1, block 1"_s);
        QCOMPARE(draft.planVersions, (std::set<std::pair<QString, int>>{{u"team"_s, 1}, {u"team"_s, 2}}));
    }

    void theFirstRequestOfEachVerdictIsTold()
    {
        Story story(withPremium(1));
        story.charge("2026-03-02T00:00:00Z", 2);
        story.charge("2026-03-03T00:00:00Z", 3).memberId = kBo;
        const auto first = story.runDraft().first[static_cast<std::size_t>(Verdict::Block)];
        QVERIFY(first);
        QCOMPARE(first->at, at("2026-03-02T00:00:00Z"));
        QCOMPARE(first->memberId, kAnn);
        QCOMPARE(first->units, 2);
    }

    void aSumBeyond64BitsIsNoticed()
    {
        Story story(withPremium(0));
        premiumOf(story.draft()).allowance = {true, 0};
        story.charge("2026-03-02T00:00:00Z", std::numeric_limits<std::int64_t>::max());
        story.charge("2026-03-02T00:00:00Z", 1);
        QVERIFY(story.runDraft().overflow);
    }

    // The curves of a workspace: at the end of each civil day, from the start of the cycle that holds the range's.
    void coursesTellEachDay()
    {
        Story story(withPremium(10));
        premiumOf(story.draft()).allowance = {false, 3};
        story.scene().from = at("2026-03-30T12:00:00Z");
        story.scene().to = at("2026-04-02T12:00:00Z");
        story.charge("2026-03-29T12:00:00Z", 1);
        story.charge("2026-03-30T12:00:00Z", 2);
        story.charge("2026-03-31T23:59:59Z", 4);
        story.charge("2026-04-02T11:59:59Z", 2);
        const std::vector<ReplayCourse> courses = story.run(true).courses;
        QCOMPARE(courses.size(), 2U);
        QCOMPARE(courses[0].cycle.days.first, day("2026-03-01"));
        QCOMPARE(courses[0].days.size(), 31U);
        QCOMPARE(courses[1].days.size(), 2U);
        using Both = std::pair<std::int64_t, std::int64_t>;  // now and in the draft
        const auto premium = [](const ReplayCourse::Day &day) {
            return Both{day.now[index(kPremium)], day.draft[index(kPremium)]};
        };
        QCOMPARE(premium(courses[0].days[27]), (Both{0, 0}));
        QCOMPARE(premium(courses[0].days[28]), (Both{1, 1}));
        QCOMPARE(premium(courses[0].days[29]), (Both{3, 3}));
        QCOMPARE(premium(courses[0].days[30]), (Both{7, 3}));
        QCOMPARE(premium(courses[1].days[0]), (Both{0, 0}));
        QCOMPARE(premium(courses[1].days[1]), (Both{2, 2}));
        QCOMPARE(courses[1].days[1].entitlementDraft[index(kPremium)], (Amount{false, 3}));
    }

    void noCoursesWhereNoneAreWanted()
    {
        Story story(withPremium(10));
        story.charge("2026-03-29T12:00:00Z", 1);
        QVERIFY(story.run().courses.empty());
    }
};

QTEST_GUILESS_MAIN(TestReplayRun)
#include "tst_replayrun.moc"
