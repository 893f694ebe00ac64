// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storyscene.h"

#include "support/hitscene.h"
#include "support/planscene.h"
#include "support/workspacescene.h"

using namespace Qt::StringLiterals;

namespace headroom::testing {

namespace {

constexpr std::int64_t kHour = 3'600'000'000;

HitShare share(const QString &key, std::int64_t units)
{
    return {key, units, units / 2 + 1, {Money{units * 80'000'000}, true}};
}

Entitlement entitled(std::int64_t approved)
{
    return {{false, 200}, 50, 0, approved, false};
}

StorySentence sentence(StorySentence::Part part, const QString &text, const std::vector<StoryFigure> &figures = {})
{
    return {part, text, figures};
}

StoryFigure figure(const QString &name, std::int64_t units, const QString &action = {})
{
    HistoryFilter events = storyEvents();
    if (!action.isEmpty()) events.action = action;
    return {name, units, events};
}

HistoryEntry lateEvent(Instant at, Instant known, std::int64_t seq, std::int64_t units)
{
    HistoryEvent event;
    event.eventId = u"evt-%1"_s.arg(seq);
    event.member = u"grace@acme.example"_s;
    event.action = u"contract.review"_s;
    event.bucket = static_cast<std::int8_t>(Bucket::PremiumSync);
    event.units = units;
    event.knownSince = known;
    if (units < 0) {
        event.status = Status::Credit;
        event.corrects = u"evt-1"_s;
        event.postedBy = u"pat"_s;
    }
    return {{at, HistoryKind::Event, seq}, event};
}

}  // namespace

HistoryFilter storyEvents()
{
    const HitStory story = sampleStory();
    HistoryFilter filter;
    filter.workspace = story.hit().workspace;
    filter.from = story.cycle.start;
    filter.to = Instant{story.hit().at.us + 1};
    filter.kinds = kindBit(HistoryKind::Event);
    filter.bucket = static_cast<std::int8_t>(story.hit().bucket);
    return filter;
}

HitStory sampleStory(const QString &hit)
{
    HitStory story;
    story.judged = hitAt("2026-03-16T15:00:00Z", u"acme"_s, HitCause::ValuableUse, 7);
    story.judged.workspaceName = u"Acme Corporation"_s;
    LimitHit &of = story.judged.hit;
    of.id = hit;
    of.units = 4;
    of.used = 268;
    of.entitlement = {false, 270};
    of.verdict = Verdict::Block;
    of.outcome = HitOutcome::Ran;
    of.reasons =
        R"([{"rule":"R18","text":"Premium actions: 268 of 270 are used, 2 are left and 4 are asked for.","data":{}}])"_ba;
    const WorkspaceScene scene = acmeScene();
    const Zone zone = Zone::named(scene.zone).value_or(Zone());
    story.at = instantOf("2026-03-17T14:30:00Z");
    story.zone = scene.zone;
    story.cycle = cycleAt(scene.rule, zone, of.at);
    story.judged.cycleFirst = story.cycle.days.first;
    story.planName = u"Team"_s;
    story.planVersion = 2;
    story.limit = BucketLimit{};
    story.limit->allowance = {false, 200};
    story.sheetVersion = 3;
    story.sheetAction = SheetAction{};
    story.sheetAction->action = of.action;
    story.sheetAction->bucket = Bucket::PremiumSync;
    story.sheetAction->route = of.route;
    story.entitlement = entitled(20);
    const Instant bought = instantOf("2026-03-01T00:00:00Z");
    story.sources = {{EntitlementSource::Kind::Plan, u"Team"_s, 2, {false, 200}, bought, {}, 0, {}},
                     {EntitlementSource::Kind::Addon, {}, 0, {false, 50}, bought, {}, 0, {}},
                     {EntitlementSource::Kind::Approved, {}, 0, {false, 20}, bought, {}, 3, u"olga"_s}};
    story.used = 268;
    story.learntLater = 12;
    story.credited = 6;
    story.creditedEvents = 1;
    story.warnedAt = HistoryKey{instantOf("2026-03-11T19:12:00Z"), HistoryKind::Event, 4'211};
    story.warnedUsed = 190;
    story.warnedEntitlement = {false, 270};
    story.warningHit = HistoryKey{instantOf("2026-03-11T19:30:00Z"), HistoryKind::Hit, 3};
    story.warningHits = 4;
    story.shares = {{{share(u"research.deep"_s, 150), share(u"contract.review"_s, 62), share(u"brief.draft"_s, 30),
                      share(u"deck.outline"_s, 14), share(u"dataroom.summary"_s, 8), share(u"mail.triage"_s, 3),
                      share(u"meeting.recap"_s, 1)},
                     {share(u"ada@acme.example"_s, 140), share(u"grace@acme.example"_s, 80),
                      share(u"linus@acme.example"_s, 44), share({}, 4)},
                     {share(u"premium-reasoning"_s, 250), share(u"premium-vision"_s, 18)}}};
    HitAftermath approved;
    approved.at = instantOf("2026-03-16T17:00:00Z");
    approved.units = 50;
    approved.until = story.cycle.end;
    story.since = {approved};
    story.creditedSince = 2;
    story.usedNow = 281;
    story.entitlementNow = entitled(70);
    return story;
}

std::vector<StorySentence> sampleTold(Audience audience)
{
    using Part = StorySentence::Part;
    std::vector<StorySentence> told{
        sentence(Part::What, u"Blocked: 4 premium actions were asked for while 268 of 270 were used."_s,
                 {figure(u"Used so far"_s, 268)}),
        sentence(Part::Entitlement, u"200 come with plan Team, 50 with an add-on, 20 were approved."_s),
        sentence(Part::Contributors, u"research.deep used 150, contract.review 62 and brief.draft 30."_s,
                 {figure(u"research.deep"_s, 150, u"research.deep"_s),
                  figure(u"contract.review"_s, 62, u"contract.review"_s),
                  figure(u"brief.draft"_s, 30, u"brief.draft"_s)}),
        sentence(Part::Contributors, u"Credits are taken off."_s, {figure(u"Credits"_s, -6)}),
    };
    if (audience == Audience::Internal)
        told.push_back(sentence(Part::Click, u"The route premium-reasoning cost $0.32."_s));
    told.push_back(sentence(Part::Since, u"50 more were approved on 16 March."_s));
    return told;
}

StoryWaterfall sampleWaterfall()
{
    using Kind = StoryWaterfall::Bar::Kind;
    StoryWaterfall waterfall;
    waterfall.limit = {false, 270};
    waterfall.bars = {
        {Kind::Start, u"Start of the cycle"_s, 0, 0, {}},
        {Kind::Share, u"research.deep"_s, 0, 150, figure(u"research.deep"_s, 150, u"research.deep"_s)},
        {Kind::Share, u"contract.review"_s, 150, 212, figure(u"contract.review"_s, 62, u"contract.review"_s)},
        {Kind::Share, u"brief.draft"_s, 212, 242, figure(u"brief.draft"_s, 30, u"brief.draft"_s)},
        {Kind::Rest, u"4 other actions"_s, 242, 268, figure(u"4 other actions"_s, 26)},
        {Kind::Used, u"Used"_s, 0, 268, figure(u"Used"_s, 268)},
        {Kind::Requested, u"Asked for"_s, 268, 272, {}},
        {Kind::Limit, u"Limit"_s, 0, 270, {}},
    };
    return waterfall;
}

KnownThen sampleKnown(Instant at, Instant knownAt, int late)
{
    KnownThen known;
    known.at = at;
    known.knownAt = knownAt;
    known.now = acmeScene().at(at).standing;
    known.then = known.now;
    known.lateEvents.workspace = known.now.key;
    known.lateEvents.from = known.now.cycle.start;
    known.lateEvents.to = Instant{at.us + 1};
    known.lateEvents.knownAfter = knownAt;
    if (late == 0) return known;
    for (int i = 0; i < late; ++i) {
        const std::int64_t units = i == 0 ? -2 : 7;
        known.rows.push_back(lateEvent({at.us - (i + 1) * kHour}, {knownAt.us + 48 * kHour}, 90 - i, units));
        known.late.events += 1;
        known.late.units[index(Bucket::PremiumSync)] += units;
    }
    BucketStanding &then = known.then.buckets[index(Bucket::PremiumSync)];
    then.used -= known.late.units[index(Bucket::PremiumSync)];
    then.entitlement.addon -= 50;
    known.changes = {{41, {knownAt.us + 72 * kHour}, u"olga"_s, u"Sold an add-on of 50 premium actions"_s}};
    return known;
}

}  // namespace headroom::testing
