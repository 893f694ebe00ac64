// SPDX-License-Identifier: GPL-3.0-or-later
#include "values.h"

#include "domain/hitrules.h"
#include "domain/report.h"

#include <QTest>

using namespace headroom;
using namespace headroom::testing;
using namespace Qt::StringLiterals;

namespace {

// 300 premium actions of a plan and 50 of an add-on; the request of 5 is blocked with 347 used.
HitStory blocked()
{
    HitStory story;
    LimitHit &hit = story.judged.hit;
    hit.id = u"hit-1"_s;
    hit.at = at("2026-03-17T14:30:05Z");
    hit.workspace = u"acme"_s;
    hit.member = u"dana"_s;
    hit.action = u"research.deep"_s;
    hit.route = u"premium-reasoning"_s;
    hit.bucket = Bucket::PremiumSync;
    hit.verdict = Verdict::Block;
    hit.units = 5;
    hit.used = 347;
    hit.entitlement = {false, 350};
    story.judged.workspaceName = u"Acme"_s;
    story.judged.overruled = HitCause::InefficientWorkflow;
    story.judged.overruledBy = u"reviewer.rita"_s;
    story.at = at("2026-03-20T00:00:00Z");
    story.zone = "America/New_York";
    story.cycle.start = at("2026-03-01T05:00:00Z");
    story.cycle.end = at("2026-04-01T04:00:00Z");
    story.planName = u"Team"_s;
    story.planVersion = 2;
    BucketLimit limit;
    limit.allowance = {false, 300};
    limit.overagePrice = Money{250'000'000};
    story.limit = limit;
    story.sheetVersion = 4;
    SheetAction action;
    action.action = hit.action;
    action.bucket = Bucket::PremiumSync;
    action.route = hit.route;
    story.sheetAction = action;
    story.entitlement = {{false, 300}, 50, 0, 0};
    EntitlementSource plan;
    plan.name = u"Team"_s;
    plan.version = 2;
    plan.units = {false, 300};
    EntitlementSource addon;
    addon.kind = EntitlementSource::Kind::Addon;
    addon.units = {false, 50};
    addon.from = at("2026-03-01T05:00:00Z");
    addon.to = at("2026-05-01T04:00:00Z");
    story.sources = {plan, addon};
    story.used = 347;
    story.warnedAt = HistoryKey{at("2026-03-12T10:00:00Z"), HistoryKind::Event, 17};
    story.warnedAction = u"research.deep"_s;
    story.warnedMember = u"omar"_s;
    story.warnedUsed = 245;
    story.warnedEntitlement = {false, 350};
    story.shares[0] = {{u"research.deep"_s, 300, 100, {}}, {u"agent.run"_s, 47, 47, {}}};
    story.shares[1] = {{u"omar"_s, 200, 100, {}}, {u"dana"_s, 140, 40, {}}, {QString(), 7, 7, {}}};
    story.shares[2] = {{u"premium-reasoning"_s, 347, 147, {{5'000'000'000}, true}}};
    story.usedNow = 350;
    story.entitlementNow = story.entitlement;
    return story;
}

QString told(const HitStory &story, Audience audience = Audience::Customer, bool memberNames = true)
{
    QStringList texts;
    for (const StorySentence &sentence : tellStory(story, audience, memberNames)) texts << sentence.text;
    return texts.join(u'\n');
}

QByteArray capReason()
{
    return R"([{"rule": "R19", "text": "", "data": {"bucket": "premium_sync", "units": 5, "member_used_today": 48,
        "member_daily_cap": 50}}])";
}

}  // namespace

class TestHitStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefusalSaysExactlyWhatWasMissing()  // R18
    {
        const HitStory story = blocked();
        QCOMPARE(story.missing(), 2);
        const QString text = told(story);
        QVERIFY2(text.contains(u"It was refused."_s), qPrintable(text));
        QVERIFY2(text.contains(u"this takes 5, but only 3 of 350 are left"_s), qPrintable(text));
        QVERIFY2(text.contains(u"It fell short by 2 action(s): it asked for 5 action(s), with 3 action(s) left."_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"No other bucket is open to this action."_s), qPrintable(text));
        QVERIFY2(text.contains(u"17 Mar 2026 10:30:05 America/New_York"_s), qPrintable(text));
        QVERIFY2(text.contains(u"No warning had been recorded in the cycle by then, although"_s), qPrintable(text));
        QVERIFY2(text.contains(u"with research.deep by omar: 245 of 350"_s), qPrintable(text));
    }

    void theTermsOfTheReasonDecideTheSentences_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<std::int64_t>("units");
        QTest::addColumn<std::int64_t>("used");
        QTest::addColumn<Amount>("entitlement");
        QTest::addColumn<QByteArray>("reasons");
        QTest::addColumn<QStringList>("says");
        const Amount hundred{false, 100};
        const Amount unlimited{true, 0};
        QTest::newRow("a warning (R16)") << Verdict::Warn << std::int64_t{3} << std::int64_t{70} << hundred
                                         << QByteArray("[]")
                                         << QStringList{u"It was allowed, with a warning."_s,
                                                        u"70 used and 3 more make 73 of 100"_s,
                                                        u"an entitlement of 105 action(s) or more, which is 5 more"_s};
        QTest::newRow("a warning at another percentage than the catalog's")
            << Verdict::Warn << std::int64_t{1} << std::int64_t{49} << hundred
            << QByteArray(R"([{"rule": "R16", "data": {"percent": 50}}])")
            << QStringList{u"The warning begins at 50 %."_s, u"an entitlement of 101 action(s) or more"_s};
        QTest::newRow("a large action (R17)")
            << Verdict::Confirm << std::int64_t{5} << std::int64_t{60} << hundred << QByteArray("[]")
            << QStringList{u"It was held until somebody confirmed it."_s, u"A request of 4 action(s) or less"_s};
        QTest::newRow("a large action of little that is left")
            << Verdict::Confirm << std::int64_t{1} << std::int64_t{95} << hundred << QByteArray("[]")
            << QStringList{u"With so little left, 5 action(s), every request has to be confirmed."_s};
        QTest::newRow("queued, over the entitlement already (R18)")
            << Verdict::Queue << std::int64_t{4} << std::int64_t{110} << hundred << QByteArray("[]")
            << QStringList{u"It was queued."_s, u"It fell short by 14 action(s)"_s, u"over the entitlement by 10"_s};
        QTest::newRow("downgraded (R18)")
            << Verdict::Downgrade << std::int64_t{1} << std::int64_t{100} << hundred
            << QByteArray(R"([{"rule": "R18", "data": {"downgrade_to": {"route": "secret-mini", "bucket":
                "standard_sync"}}}])")
            << QStringList{u"It was moved to another bucket: Standard actions."_s};
        QTest::newRow("a member's day (R19)")
            << Verdict::Block << std::int64_t{5} << std::int64_t{60} << hundred << capReason()
            << QStringList{u"the member has used 48 of the 50"_s, u"which with this request is 3 too many"_s,
                           u"The member's day began anew on 18 Mar 2026 00:00:00."_s};
        QTest::newRow("an entitlement of 0 (R12)")
            << Verdict::Block << std::int64_t{5} << std::int64_t{0} << Amount{false, 0} << QByteArray("[]")
            << QStringList{u"this takes 5, but 0 of 0 are used already"_s, u"It fell short by 5 action(s)"_s};
        QTest::newRow("an unlimited entitlement (R12)")
            << Verdict::Block << std::int64_t{5} << std::int64_t{900} << unlimited << QByteArray("[]")
            << QStringList{u"The entitlement was unlimited when it was decided"_s,
                           u"more entitlement would not have changed it"_s};
        QTest::newRow("reasons that are no list")
            << Verdict::Block << std::int64_t{5} << std::int64_t{99} << hundred << QByteArray("broken {")
            << QStringList{u"It fell short by 4 action(s)"_s};
    }
    void theTermsOfTheReasonDecideTheSentences()
    {
        QFETCH(Verdict, verdict);
        QFETCH(std::int64_t, units);
        QFETCH(std::int64_t, used);
        QFETCH(Amount, entitlement);
        QFETCH(QByteArray, reasons);
        QFETCH(QStringList, says);
        HitStory story = blocked();
        LimitHit &hit = story.judged.hit;
        hit.verdict = verdict;
        hit.units = units;
        hit.used = used;
        hit.entitlement = entitlement;
        hit.reasons = reasons;
        const QString text = told(story);
        for (const QString &said : says) QVERIFY2(text.contains(said), qPrintable(said + u"\nis not in\n"_s + text));
        QVERIFY2(!text.contains(u"secret"_s), qPrintable(text));
    }

    void aDifferenceFromTheRecordedFigureIsSaidAndExplained()  // R6
    {
        HitStory story = blocked();
        story.used = 360;
        story.learntLater = 13;
        const auto sentences = tellStory(story, Audience::Customer);
        const QString text = told(story);
        QVERIFY2(text.contains(u"It was decided by a use of 347 action(s): 13 less than the ledger has now."_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"13 action(s) became known only after the decision"_s), qPrintable(text));
        QVERIFY2(text.contains(u"By what is known now, it would fall short by 15 action(s)."_s), qPrintable(text));
        QVERIFY(std::ranges::any_of(sentences, [&story](const StorySentence &sentence) {
            return !sentence.figures.empty() && sentence.figures[0].events.knownAfter == story.hit().at &&
                   sentence.figures[0].units == 13;
        }));
    }

    void theRequestItselfIsNotTakenForALateEvent()  // R7a
    {
        HitStory story = blocked();
        story.judged.hit.verdict = Verdict::Warn;
        story.used = 352;
        story.sameInstant = 5;
        story.learntLater = 5;
        const QString text = told(story);
        QVERIFY2(text.contains(u"Use before that moment: 347 action(s)."_s), qPrintable(text));
        QVERIFY2(text.contains(u"Charged at that very moment: 5 action(s)."_s), qPrintable(text));
        QVERIFY2(!text.contains(u"It was decided by a use of"_s), qPrintable(text));
    }

    void whoeverDecidedWithoutCreditsIsToldApart()  // R1
    {
        HitStory story = blocked();
        story.used = 339;
        story.credited = 8;
        story.creditedEvents = 8;
        QVERIFY2(told(story).contains(u"The difference is what credits gave back"_s), qPrintable(told(story)));
    }

    void whatIsStillToComeIsSaidSo()
    {
        HitStory story = blocked();
        QVERIFY2(told(story).contains(u"there is room again from the next cycle on, 1 Apr 2026"_s),
                 qPrintable(told(story)));
        story.at = story.cycle.end;
        QVERIFY2(told(story).contains(u"there was room again from the next cycle on, 1 Apr 2026"_s),
                 qPrintable(told(story)));
    }

    void creditsSinceAreSaidWithTheirEvents()  // R1
    {
        HitStory story = blocked();
        story.creditedSince = 12;
        const auto sentences = tellStory(story, Audience::Customer);
        const auto found = std::ranges::find_if(sentences, [](const StorySentence &sentence) {
            return sentence.part == StorySentence::Part::Since && sentence.text.contains(u"credits gave back 12"_s);
        });
        QVERIFY(found != sentences.end());
        QCOMPARE(found->figures.at(0).units, -12);
        QCOMPARE(found->figures.at(0).events.status, Status::Credit);
        QCOMPARE(found->figures.at(0).events.from, Instant{story.hit().at.us + 1});
    }

    void withoutAPlanItSaysSo()  // R19
    {
        HitStory story = blocked();
        story.planName.clear();
        story.planVersion = 0;
        story.limit.reset();
        story.sources.clear();
        story.entitlement = {};
        story.judged.hit.entitlement = {};
        const QString text = told(story);
        QVERIFY2(text.contains(u"No plan was in force at that moment"_s), qPrintable(text));
        QVERIFY2(text.contains(u"So would a plan that includes as much."_s), qPrintable(text));
    }

    void whatACustomerReadsNamesNothingInternal()
    {
        HitStory story = blocked();
        EntitlementSource approved;
        approved.kind = EntitlementSource::Kind::Approved;
        approved.units = {false, 20};
        approved.from = at("2026-03-02T00:00:00Z");
        approved.to = story.cycle.end;
        approved.request = 4711;
        approved.person = u"approver.andy"_s;
        EntitlementSource workflow = approved;
        workflow.kind = EntitlementSource::Kind::Workflow;
        workflow.name = u"secret-workflow"_s;
        story.sources.push_back(approved);
        story.sources.push_back(workflow);
        const QStringList hidden{u"premium-reasoning"_s, u"reviewer.rita"_s, u"approver.andy"_s, u"4711"_s,
                                 u"secret-workflow"_s,   u"0.25"_s,          u"Inefficient"_s,   u"5.00"_s};
        const QString internal = told(story, Audience::Internal);
        for (const QString &name : hidden) QVERIFY2(internal.contains(name), qPrintable(name));

        QString seen = told(story);
        const ReportDocument document = documentOf(story, Audience::Customer, true);
        seen += document.title + document.subtitle + document.footer;
        for (const ReportBlock &block : document.blocks) {
            if (const auto *text = std::get_if<ReportText>(&block)) seen += text->text;
            if (const auto *table = std::get_if<ReportTable>(&block)) {
                for (const auto &row : table->rows) {
                    for (const ReportCell &cell : row) seen += cell.text + u' ' + cell.raw + u' ';
                }
            }
        }
        for (const StoryWaterfall::Bar &bar : waterfallOf(story, HitDimension::Route, Audience::Customer).bars) {
            seen += bar.name;
        }
        for (const QString &name : hidden) QVERIFY2(!seen.contains(name), qPrintable(name));
    }

    void membersAreNumberedWhereNamesAreLeftOut()
    {
        const QString text = told(blocked(), Audience::Customer, false);
        QVERIFY2(!text.contains(u"dana"_s) && !text.contains(u"omar"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Member 1 used 200"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Member 2 made a request"_s), qPrintable(text));
        for (const StoryWaterfall::Bar &bar :
             waterfallOf(blocked(), HitDimension::Member, Audience::Customer, false).bars) {
            QVERIFY(bar.name != u"omar"_s);
        }
    }

    void figuresOfSixtyFourBitsAreHeldAtTheirEnds()
    {
        HitStory story = blocked();
        constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
        story.judged.hit.used = kMost;
        story.judged.hit.units = kMost;
        story.used = -kMost;
        QCOMPARE(story.missing(), kMost);
        QVERIFY(!told(story, Audience::Internal).isEmpty());
        QVERIFY(!waterfallOf(story, HitDimension::Action, Audience::Internal).bars.empty());
    }

    void theWaterfallGoesFromTheStartToTheLimit()
    {
        using Kind = StoryWaterfall::Bar::Kind;
        const StoryWaterfall waterfall = waterfallOf(blocked(), HitDimension::Member, Audience::Customer);
        std::vector<std::tuple<Kind, std::int64_t, std::int64_t>> bars;
        for (const StoryWaterfall::Bar &bar : waterfall.bars) bars.emplace_back(bar.kind, bar.from, bar.to);
        const std::vector<std::tuple<Kind, std::int64_t, std::int64_t>> expected{
            {Kind::Start, 0, 0},  {Kind::Share, 0, 200},       {Kind::Share, 200, 340}, {Kind::Share, 340, 347},
            {Kind::Used, 0, 347}, {Kind::Requested, 347, 352}, {Kind::Limit, 0, 350}};
        QVERIFY(bars == expected);
        QCOMPARE(waterfall.limit, (Amount{false, 350}));
    }
};

QTEST_GUILESS_MAIN(TestHitStory)
#include "tst_hitstory.moc"
