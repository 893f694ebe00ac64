// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/causetally.h"
#include "domain/hitcause.h"
#include "domain/thresholdranges.h"

#include <QTest>

#include <rapidcheck.h>

#include <functional>
#include <map>
#include <set>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

// A cycle that gives no cause for anything.
CauseFigures quiet()
{
    CauseFigures figures;
    figures.revenue = {99'000'000'000};
    figures.cost = {{42'000'000'000}, false};
    figures.failedOrRetried = {1, 100};
    figures.cacheReuse = {1'000'000, 2'000'000};
    figures.activeMembers = 3;
    figures.dayUse = 100;
    figures.topMember = u"ann"_s;
    figures.topMemberUse = 50;
    figures.premiumEntitlement = {false, 300};
    return figures;
}

rc::Gen<std::int64_t> number()
{
    return rc::gen::oneOf(rc::gen::inRange<std::int64_t>(-5, 200), rc::gen::arbitrary<std::int64_t>());
}

rc::Gen<QString> key()
{
    return rc::gen::element(QString(), u"ann"_s, u"ÄÖ \"\\ 漢字"_s, u"docs.ask"_s);
}

std::optional<RatioSpot> someSpot()
{
    if (*rc::gen::inRange(0, 2) == 0) return std::nullopt;
    return RatioSpot{*key(), *key(), {*number(), *number()}};
}

rc::Gen<CauseFigures> arbitraryFigures()
{
    return rc::gen::exec([] {
        CauseFigures figures;
        figures.revenue = {*number()};
        figures.cost = {{*number()}, *rc::gen::arbitrary<bool>()};
        figures.failedOrRetried = {*number(), *number()};
        figures.cacheReuse = {*number(), *number()};
        figures.activeMembers = *rc::gen::inRange(0, 5);
        figures.dayUse = *number();
        figures.topMember = *key();
        figures.topMemberUse = *number();
        const bool unlimited = *rc::gen::arbitrary<bool>();
        figures.premiumEntitlement = {unlimited, unlimited ? 0 : *number()};
        figures.worstFailing = someSpot();
        figures.worstCaching = someSpot();
        return figures;
    });
}

rc::Gen<CauseEvent> arbitraryEvent()
{
    return rc::gen::exec([] {
        CauseEvent event;
        event.at = *rc::gen::inRange<std::int64_t>(0, 30) * 6 * 3'600 * kMicrosPerSecond;
        event.memberId = *rc::gen::inRange(0, 4);
        event.actionId = *rc::gen::inRange(1, 3);
        event.routeId = *rc::gen::inRange(0, 3);
        event.charge.bucket = static_cast<std::int8_t>(*rc::gen::inRange(0, 5));
        event.charge.units = event.charge.bucket == kUnmapped ? 0 : *rc::gen::inRange(-5, 9);
        event.cost = *rc::gen::inRange(-50, 500);
        event.estimated = *rc::gen::inRange(0, 4) == 0;
        event.credit = event.charge.units < 0;
        event.finished = !event.credit && *rc::gen::inRange(0, 3) > 0;
        event.failedOrRetried = event.finished && *rc::gen::arbitrary<bool>();
        if (event.charge.bucket == static_cast<std::int8_t>(Bucket::LongContext)) {
            event.repeatedTokens = *rc::gen::inRange(0, 100);
            event.cachedTokens = *rc::gen::inRange<std::int64_t>(0, event.repeatedTokens + 1);
        }
        return event;
    });
}

// The same from all events at once.
CauseSums fromScratch(const std::vector<CauseEvent> &events, Instant at)
{
    CauseSums sums;
    std::set<std::int64_t> active;
    std::map<std::int64_t, std::int64_t> day;
    std::map<std::pair<std::int64_t, std::int64_t>, std::pair<Fraction, Fraction>> spots;
    for (const CauseEvent &event : events) {
        if (event.at > at.us) continue;
        if (event.charge.bucket != kUnmapped)
            sums.units[static_cast<std::size_t>(event.charge.bucket)] += event.charge.units;
        sums.cost.amount.nanos += event.cost;
        sums.cost.estimated = sums.cost.estimated || event.estimated;
        if (event.memberId != 0 && !event.credit) active.insert(event.memberId);
        auto &[failing, caching] = spots[{event.actionId, event.routeId}];
        for (Fraction *fraction : {&sums.failedOrRetried, &failing}) {
            fraction->numerator += event.failedOrRetried ? 1 : 0;
            fraction->denominator += event.finished ? 1 : 0;
        }
        for (Fraction *fraction : {&sums.cacheReuse, &caching}) {
            fraction->numerator += event.cachedTokens;
            fraction->denominator += event.repeatedTokens;
        }
        if (event.charge.bucket != 1 || event.at <= at.us - kMicrosPerDay) continue;
        sums.dayUse += event.charge.units;
        day[event.memberId] += event.charge.units;
    }
    sums.activeMembers = static_cast<int>(active.size());
    for (const auto &[member, units] : day) {
        if (member == 0 || units <= sums.topMemberUse) continue;
        sums.topMemberId = member;
        sums.topMemberUse = units;
    }
    std::int64_t mostFailed = 0;
    std::int64_t mostMissed = 0;
    for (const auto &[spot, fractions] : spots) {
        const auto &[failing, caching] = fractions;
        if (failing.numerator > mostFailed) {
            mostFailed = failing.numerator;
            sums.worstFailing = {spot.first, spot.second, failing};
        }
        if (caching.denominator - caching.numerator > mostMissed) {
            mostMissed = caching.denominator - caching.numerator;
            sums.worstCaching = {spot.first, spot.second, caching};
        }
    }
    return sums;
}

using Change = std::function<void(CauseFigures &)>;

}  // namespace

Q_DECLARE_METATYPE(headroom::CauseClause)

// Why a limit was hit (R28), and what it is judged on.
class TestHitCause : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<CauseClause>("clause");
        const auto row = [](const char *name, CauseClause clause, Change change) {
            QTest::newRow(name) << std::move(change) << clause;
        };
        using F = CauseFigures;
        constexpr auto kNone = CauseClause::None;
        row("nothing", kNone, [](F &) {});
        row("no figures at all", kNone, [](F &f) { f = {}; });

        row("cost as high as revenue", kNone, [](F &f) { f.cost.amount = f.revenue; });
        row("a nano-dollar more cost than revenue", CauseClause::NegativeMargin,
            [](F &f) { f.cost.amount.nanos = f.revenue.nanos + 1; });
        row("no revenue and no cost", kNone, [](F &f) { f.revenue = f.cost.amount = {}; });
        row("no revenue and credited cost", kNone, [](F &f) { f.revenue = {}, f.cost.amount.nanos = -1; });

        const auto member = [](std::int64_t top, std::int64_t day, Amount entitled, int active = 2) -> Change {
            return [=](F &f) {
                f.topMemberUse = top;
                f.dayUse = day;
                f.premiumEntitlement = entitled;
                f.activeMembers = active;
            };
        };
        constexpr auto kAbuse = CauseClause::MemberAbuse;
        row("a member at 90 % of a day at 50 %", kAbuse, member(90, 100, {false, 200}));
        row("a member just below 90 %", kNone, member(89, 100, {false, 200}));
        row("a day just below 50 %", kNone, member(90, 100, {false, 201}));
        row("the only active member", kNone, member(100, 100, {false, 100}, 1));
        row("no active member", kNone, member(0, 100, {false, 100}, 0));
        row("unlimited premium", kNone, member(100, 100, {true, 0}));
        row("no premium at all", kAbuse, member(90, 100, {false, 0}));
        row("no use in 24 hours", kNone, member(0, 0, {false, 0}));
        row("credits took back the day", kNone, member(5, -1, {false, 0}));
        row("more than the day, others were credited", kAbuse, member(100, 90, {false, 100}));
        row("beyond 64 bits", kAbuse, member(kMost, kMost, {false, kMost}));

        const auto failed = [](std::int64_t part, std::int64_t whole) -> Change {
            return [=](F &f) { f.failedOrRetried = {part, whole}; };
        };
        row("15 % failed", CauseClause::FailedOrRetried, failed(15, 100));
        row("just below 15 % failed", kNone, failed(149'999, 1'000'000));
        row("nothing finished", kNone, failed(0, 0));
        row("beyond 64 bits failed", CauseClause::FailedOrRetried, failed(kMost, kMost));

        const auto reuse = [](std::int64_t cached, std::int64_t repeated) -> Change {
            return [=](F &f) { f.cacheReuse = {cached, repeated}; };
        };
        row("just below 20 % cached of a million", CauseClause::CacheReuse, reuse(199'999, 1'000'000));
        row("20 % cached of a million", kNone, reuse(200'000, 1'000'000));
        row("nothing cached of a token less than a million", kNone, reuse(0, 999'999));
        row("beyond 64 bits repeated", CauseClause::CacheReuse, reuse(0, kMost));

        // In this order.
        const auto everything = [](bool loses, bool abused, bool fails) -> Change {
            return [=](F &f) {
                if (loses) f.cost.amount.nanos = f.revenue.nanos + 1;
                if (abused) f.topMemberUse = f.dayUse = 300;
                if (fails) f.failedOrRetried = {1, 1};
                f.cacheReuse = {0, 1'000'000};
            };
        };
        row("margin before all", CauseClause::NegativeMargin, everything(true, true, true));
        row("a member before failures", kAbuse, everything(false, true, true));
        row("failures before the cache", CauseClause::FailedOrRetried, everything(false, false, true));
        row("the cache last", CauseClause::CacheReuse, everything(false, false, false));
    }

    void judges()
    {
        QFETCH(const Change, change);
        QFETCH(const CauseClause, clause);
        CauseFigures figures = quiet();
        change(figures);
        const CauseFinding finding = judgeCause({}, figures);
        QCOMPARE(clauseId(finding.clause), clauseId(clause));
        const bool margin = clause == CauseClause::NegativeMargin || clause == CauseClause::MemberAbuse;
        const HitCause other = clause == CauseClause::None ? HitCause::ValuableUse : HitCause::InefficientWorkflow;
        QCOMPARE(causeId(finding.cause), causeId(margin ? HitCause::NegativeMarginOrAbuse : other));
        QVERIFY(describeCause({}, figures, finding).endsWith(u'.'));
    }

    void thresholdsAreSettings()
    {
        CauseFigures figures = quiet();
        QCOMPARE(judgeCause({.failedPercent = 1}, figures).clause, CauseClause::FailedOrRetried);
        QCOMPARE(judgeCause({.failedPercent = 2}, figures).clause, CauseClause::None);
        QCOMPARE(judgeCause({.cachePercent = 51}, figures).clause, CauseClause::CacheReuse);
        QCOMPARE(judgeCause({.cachePercent = 51, .repeatedTokens = 2'000'001}, figures).clause, CauseClause::None);
        figures.topMemberUse = 51;
        QCOMPARE(judgeCause({.memberPercent = 51, .memberUsePercent = 33}, figures).clause, CauseClause::MemberAbuse);
        QCOMPARE(judgeCause({.memberPercent = 52, .memberUsePercent = 33}, figures).clause, CauseClause::None);
        QCOMPARE(judgeCause({.memberPercent = 51, .memberUsePercent = 34}, figures).clause, CauseClause::None);

        CauseSettings given;
        given.failedPercent = 7;
        given.repeatedTokens = 5;
        Settings settings;
        settings.causes = given;
        QCOMPARE(causeRule(settings), (CauseRule{.failedPercent = 7, .repeatedTokens = 5}));
        QCOMPARE(causeRule({}), CauseRule());
    }

    void saysItWithItsFigures()
    {
        CauseFigures figures = quiet();
        figures.cost = {{120'005'000'001}, true};
        QCOMPARE(describeCause({}, figures, {HitCause::NegativeMarginOrAbuse, CauseClause::NegativeMargin}),
                 u"The cycle had cost ≈ $120.01 until then and earned $99.00: it lost $21.01."_s);
        figures.topMemberUse = 95;
        QCOMPARE(describeCause({}, figures, {HitCause::NegativeMarginOrAbuse, CauseClause::MemberAbuse}),
                 u"Of the premium use of 24 hours, 100 in all, member ann made 95 (95 %), and these 24 hours took 33 % "
                 "of the entitlement of 300."_s);
        figures.premiumEntitlement = {};
        QCOMPARE(
            describeCause({}, figures, {HitCause::NegativeMarginOrAbuse, CauseClause::MemberAbuse}),
            u"Of the premium use of 24 hours, 100 in all, member ann made 95 (95 %), and the workspace is entitled "
            "to none."_s);
        figures.failedOrRetried = {199, 1'000};
        figures.worstFailing = {u"agent.run"_s, u"premium"_s, {100, 120}};
        QCOMPARE(describeCause({}, figures, {HitCause::InefficientWorkflow, CauseClause::FailedOrRetried}),
                 u"Of 1,000 finished, 199 failed or were retried: 19 %, and 15 % counts as inefficient; most of it by "
                 "agent.run on premium, 100 of 120."_s);
        figures.cacheReuse = {10, 2'000'000};
        figures.worstCaching = {u"docs.ask"_s, QString(), {0, 1'500'000}};
        QCOMPARE(describeCause({}, figures, {HitCause::InefficientWorkflow, CauseClause::CacheReuse}),
                 u"Of 2,000,000 repeated input tokens, 10 came from the cache: 0 %, and less than 20 % counts as "
                 "inefficient; docs.ask missed most: 0 of 1,500,000 came from the cache."_s);
        figures.worstCaching->route = u"premium"_s;
        QVERIFY(describeCause({}, figures, {HitCause::InefficientWorkflow, CauseClause::CacheReuse})
                    .endsWith(u"; docs.ask on premium missed most: 0 of 1,500,000 came from the cache."_s));
        QCOMPARE(describeCause({}, quiet(), {}),
                 u"The cycle had earned $99.00 at a cost of $42.00, 1 % had failed or been retried, and neither one "
                 "member nor a missed cache stands out."_s);
    }

    void namesAndIds()
    {
        QStringList names;
        for (const HitCause cause : kCauses) {
            QCOMPARE(causeFromId(causeId(cause)), std::optional(cause));
            names << causeName(cause);
        }
        QCOMPARE(names, (QStringList{u"Valuable use"_s, u"Inefficient workflow"_s, u"Negative margin or abuse"_s}));
        QVERIFY(!causeFromId("abuse"));
    }

    void figuresSurviveWriting()
    {
        QVERIFY(rc::check([] {
            const CauseFigures figures = *arbitraryFigures();
            RC_ASSERT(causeFiguresFromJson(causeFiguresToJson(figures)) == figures);
        }));
        const QByteArray whole = causeFiguresToJson(quiet());
        for (const QByteArray &damaged :
             {QByteArray(), "[]"_ba, "{}"_ba, whole.left(whole.size() / 2), QByteArray(whole).replace("99.00", "99 $"),
              QByteArray(whole).replace(":100,", ":100.5,"), QByteArray(whole).replace("\"ann\"", "3")}) {
            QVERIFY2(!causeFiguresFromJson(damaged), damaged.constData());
        }
    }

    void theTallyIsWhatAllEventsAddUpTo()
    {
        QVERIFY(rc::check([] {
            auto events = *rc::gen::container<std::vector<CauseEvent>>(arbitraryEvent());
            for (std::size_t i = 0; i < events.size(); ++i) events[i].seq = static_cast<std::int64_t>(i);
            std::sort(events.begin(), events.end());
            auto instants = *rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 200));
            std::sort(instants.begin(), instants.end());
            CauseTally tally;
            auto next = events.begin();
            for (const std::int64_t hour : instants) {
                const Instant at{hour * 3'600 * kMicrosPerSecond};
                for (; next != events.end() && next->at <= at.us; ++next) tally.add(*next);
                RC_ASSERT(tally.until(at) == fromScratch(events, at));
            }
        }));
    }

    void theWindowIsTwentyFourHoursWithoutItsBeginning()
    {
        CauseTally tally;
        tally.add({.at = 0, .memberId = 1, .charge = {1, 4}});
        QCOMPARE(tally.until({kMicrosPerDay - 1}).dayUse, 4);
        QCOMPARE(tally.until({kMicrosPerDay}).dayUse, 0);
        QCOMPARE(tally.until({kMicrosPerDay}).topMemberId, 0);
    }

    void aMemberWhomACreditBringsToNothingStaysInTheWindow()
    {
        constexpr std::int64_t kHour = kMicrosPerDay / 24;
        CauseTally tally;
        tally.add({.at = 0, .memberId = 1, .charge = {1, 1}});
        tally.add({.at = kHour, .memberId = 1, .charge = {1, 1}});
        tally.add({.at = 2 * kHour, .memberId = 1, .charge = {1, -1}, .credit = true});
        QCOMPARE(tally.until({2 * kHour}).topMemberUse, 1);
        QCOMPARE(tally.until({kMicrosPerDay}).dayUse, 0);  // the first charge has left
        QCOMPARE(tally.until({kMicrosPerDay}).topMemberId, 0);
        QCOMPARE(tally.until({kMicrosPerDay + kHour}).dayUse, -1);
        QCOMPARE(tally.until({kMicrosPerDay + 2 * kHour}).dayUse, 0);
    }

    void thresholdsHaveRanges_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<std::function<void(Thresholds &)>>("change");
        using T = Thresholds;
        const auto row = [](const char *name, const QString &field, std::function<void(T &)> change) {
            QTest::newRow(name) << field << std::move(change);
        };
        row("burn at 0 %", u"early_burn.percent"_s, [](T &t) { t.earlyBurn.percent = 0; });
        row("burn above 100 %", u"early_burn.percent"_s, [](T &t) { t.earlyBurn.percent = 101; });
        row("burn before day 0", u"early_burn.day"_s, [](T &t) { t.earlyBurn.day = 0; });
        row("burn after the longest cycle", u"early_burn.day"_s, [](T &t) { t.earlyBurn.day = 3661; });
        row("failed 0 %", u"causes.failed_percent"_s, [](T &t) { t.causes.failedPercent = 0; });
        row("failed above 100 %", u"causes.failed_percent"_s, [](T &t) { t.causes.failedPercent = 101; });
        row("cached 0 %", u"causes.cache_percent"_s, [](T &t) { t.causes.cachePercent = 0; });
        row("cached above 100 %", u"causes.cache_percent"_s, [](T &t) { t.causes.cachePercent = 101; });
        row("no tokens", u"causes.repeated_tokens"_s, [](T &t) { t.causes.repeatedTokens = 0; });
        row("half of a day", u"causes.member_percent"_s, [](T &t) { t.causes.memberPercent = 50; });
        row("more than a day", u"causes.member_percent"_s, [](T &t) { t.causes.memberPercent = 101; });
        row("a day of 0 %", u"causes.member_use_percent"_s, [](T &t) { t.causes.memberUsePercent = 0; });
        row("a day above 100 %", u"causes.member_use_percent"_s, [](T &t) { t.causes.memberUsePercent = 101; });
    }

    void thresholdsHaveRanges()
    {
        QFETCH(const QString, field);
        QFETCH(const std::function<void(Thresholds &)>, change);
        Thresholds thresholds;
        QVERIFY(checkThresholds(thresholds).empty());
        change(thresholds);
        const std::vector<ThresholdProblem> problems = checkThresholds(thresholds);
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems[0].field, field);
        QVERIFY(problems[0].message.startsWith(u"Must be a whole number "_s));
    }

    void theEndsOfTheRangesAreAllowed()
    {
        QVERIFY(checkThresholds({{1, 1, Bucket::StandardSync}, {1, 1, 1, 51, 1}}).empty());
        QVERIFY(checkThresholds({{100, 3660, Bucket::BatchRecords}, {100, 100, kMost, 100, 100}}).empty());
    }

    void thresholdsLeaveTheOtherSettingsAlone()
    {
        const auto anyOf = [](int most) { return *rc::gen::inRange(1, most); };
        QVERIFY(rc::check([&] {
            Settings settings;
            settings.approvals = ApprovalSettings{Money{5}};
            settings.earlyBurn = EarlyBurnSettings{.percent = 7, .day = {}, .bucket = {}};
            const Thresholds thresholds{{anyOf(101), anyOf(3'661), *rc::gen::elementOf(kBuckets)},
                                        {anyOf(101), anyOf(101), *number(), anyOf(101), anyOf(101)}};
            const Settings with = withThresholds(settings, thresholds);
            RC_ASSERT(thresholdsOf(with) == thresholds);
            RC_ASSERT(with.approvals == settings.approvals);
        }));
        Settings standard = withThresholds({}, {});
        QVERIFY(!standard.earlyBurn && !standard.causes);
    }
};

QTEST_GUILESS_MAIN(TestHitCause)
#include "tst_hitcause.moc"
