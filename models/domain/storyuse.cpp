// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plural.h"
#include "domain/reportwords.h"
#include "domain/spokenfigures.h"
#include "domain/storyvoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::storyparts {

using namespace reportwords;

namespace {

using Part = StorySentence::Part;
constexpr std::size_t kNamedShares = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HitStory)
};

QString planSource(const StoryVoice &voice, const EntitlementSource &source)
{
    const HitStory &story = voice.story;
    const QString plan = name(source.name);
    const QString version = spokenCount(source.version);
    const QString bucket = bucketName(story.hit().bucket);
    if (!story.limit) {
        return Words::tr("Plan %1, version %2, includes nothing of %3.").arg(plan, version, bucket);
    }
    if (source.units.unlimited) {
        return Words::tr("Plan %1, version %2, includes %3 without a limit.").arg(plan, version, bucket);
    }
    const std::int64_t each = story.limit->allowance.units;
    if (story.limit->per.value_or(Per::Workspace) == Per::Seat && each > 0) {
        return Words::tr("Plan %1, version %2, includes %3: %4 for each of %n seat(s).", nullptr,
                         pluralKey(source.units.units / each))
            .arg(plan, version, voice.units(source.units.units), spokenCount(each));
    }
    return Words::tr("Plan %1, version %2, includes %3.").arg(plan, version, voice.units(source.units.units));
}

QString grantSource(const StoryVoice &voice, const EntitlementSource &source)
{
    const QString units = voice.units(source.units.units);
    const QString from = voice.when(source.from.value_or(Instant{}));
    const QString to = voice.when(source.to.value_or(Instant{}));
    switch (source.kind) {
    case EntitlementSource::Kind::Addon:
        return Words::tr("An add-on adds %1; it is in force from %2 to %3.").arg(units, from, to);
    case EntitlementSource::Kind::Workflow:
        return voice.internal
                   ? Words::tr("Workflow upgrade %4 adds %1; it is in force from %2 to %3.")
                         .arg(units, from, to, name(source.name))
                   : Words::tr("A workflow upgrade adds %1; it is in force from %2 to %3.").arg(units, from, to);
    case EntitlementSource::Kind::Prepaid:
        return Words::tr("A prepaid pack adds the %1 that earlier cycles left of it; it is in force from %2 to %3.")
            .arg(units, from, to);
    case EntitlementSource::Kind::Approved:
        return voice.internal
                   ? Words::tr("Approved overage adds %1 in this cycle, since %2, when %3 approved it (request %4).")
                         .arg(units, from, name(source.person), QString::number(source.request))
                   : Words::tr("Approved overage adds %1 in this cycle, since %2.").arg(units, from);
    case EntitlementSource::Kind::Plan: break;
    }
    return planSource(voice, source);
}

void sayTotal(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const Amount total = story.entitlement.total();
    const auto &sources = story.sources;
    if (story.planVersion == 0) {
        voice.say(Part::Entitlement,
                  Words::tr("No plan was in force at that moment, and without one nothing is included."));
    }
    for (const EntitlementSource &source : sources) voice.say(Part::Entitlement, grantSource(voice, source));
    voice.say(Part::Entitlement,
              total.unlimited ? Words::tr("The entitlement was unlimited at that moment.")
                              : Words::tr("The entitlement was %1 at that moment.").arg(voice.units(total.units)));
    if (total != story.hit().entitlement) {
        voice.say(Part::Entitlement,
                  Words::tr("It was decided by an entitlement of %1: plans, grants or approvals of that time have been "
                            "entered or changed since.")
                      .arg(voice.amount(story.hit().entitlement)));
    }
}

// What was used, apart from what was charged at the very instant of the request where that makes the difference.
void sayUse(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const StoryFigure before = voice.usedBeforeFigure();
    if (story.sameInstant == 0 || before.units != story.hit().used) {
        voice.say(Part::Entitlement, Words::tr("Use up to and including that moment: %1.").arg(voice.units(story.used)),
                  {voice.usedFigure()});
        return;
    }
    voice.say(Part::Entitlement, Words::tr("Use before that moment: %1.").arg(voice.units(before.units)), {before});
    voice.say(Part::Entitlement,
              Words::tr("Charged at that very moment: %1. A request that runs counts at its own time.")
                  .arg(voice.units(story.sameInstant)),
              {{Words::tr("Charged at that very moment"), story.sameInstant,
                voice.events(story.hit().at, after(story.hit().at))}});
    voice.say(Part::Entitlement, Words::tr("Together that is %1.").arg(voice.units(story.used)), {voice.usedFigure()});
}

// Why the ledger's figure is not the one that was decided by.
void sayDifference(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const std::int64_t recorded = story.hit().used;
    if (story.used == recorded || voice.usedBeforeFigure().units == recorded) return;
    const std::int64_t more = clamped(Wide{story.used} - recorded);
    voice.say(Part::Entitlement, more > 0 ? Words::tr("It was decided by a use of %1: %2 less than the ledger has now.")
                                                .arg(voice.units(recorded), spokenCount(more))
                                          : Words::tr("It was decided by a use of %1: %2 more than the ledger has now.")
                                                .arg(voice.units(recorded), spokenCount(clamped(-Wide{more}))));
    HistoryFilter later = voice.eventsToHit();
    later.knownAfter = story.hit().at;
    if (story.learntLater != 0) {
        voice.say(Part::Entitlement,
                  Words::tr("Of what the ledger has now, %1 became known only after the decision: events that arrived "
                            "late, and credits that were posted since.")
                      .arg(voice.units(story.learntLater)),
                  {{Words::tr("Known only after the decision"), story.learntLater, std::move(later)}});
    } else if (story.credited > 0 && Wide{story.used} + story.credited == recorded) {
        voice.say(Part::Entitlement,
                  Words::tr("The difference is what credits gave back: whoever decided had not taken them off."));
    } else {
        voice.say(Part::Entitlement,
                  Words::tr("No event is known to have arrived since. Whoever decided counted otherwise, for example "
                            "without an action that was mapped to this bucket later."));
    }
}

void sayZone(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const QString percent = spokenCount(story.warnPercent);
    if (story.warnedAt && story.warnedAt->at == story.hit().at) {
        voice.say(
            Part::Warning,
            Words::tr("The warning zone begins at %1 % of the entitlement. It was reached at that very moment: %2 "
                      "of %3.",
                      "percentage, used, entitlement")
                .arg(percent, spokenCount(story.warnedUsed), voice.units(story.warnedEntitlement.units)),
            {{Words::tr("Used when the warning zone was reached"), story.warnedUsed, voice.eventsToHit()}});
        return;
    }
    if (story.warnedAt) {
        const QString at = voice.when(story.warnedAt->at);
        const QString of = Words::tr("%1 of %2", "used, entitlement")
                               .arg(spokenCount(story.warnedUsed), voice.units(story.warnedEntitlement.units));
        voice.say(
            Part::Warning,
            story.warnedMember.isEmpty()
                ? Words::tr("The warning zone begins at %1 % of the entitlement. It was reached on %2 with %3: %4.",
                            "percentage, time, action, used of entitlement")
                      .arg(percent, at, name(story.warnedAction), of)
                : Words::tr("The warning zone begins at %1 % of the entitlement. It was reached on %2 with %3 by "
                            "%5: %4.",
                            "percentage, time, action, used of entitlement, member")
                      .arg(percent, at, name(story.warnedAction), of, voice.member(story.warnedMember)),
            {{Words::tr("Used when the warning zone was reached"), story.warnedUsed,
              voice.events(story.cycle.start, after(story.warnedAt->at))}});
        return;
    }
    const Amount total = story.entitlement.total();
    if (total.unlimited) {
        voice.say(Part::Warning, Words::tr("An unlimited entitlement has no warning zone."));
    } else if (total.units == 0) {
        voice.say(Part::Warning, Words::tr("An entitlement of 0 has no warning zone: any use is over it."));
    } else if (reaches(story.used, story.warnPercent, total)) {
        voice.say(Part::Warning,
                  Words::tr("The warning zone begins at %1 % of the entitlement. No event reached it: the entitlement "
                            "became smaller than what had been used.")
                      .arg(percent));
    } else {
        voice.say(Part::Warning,
                  Words::tr("The warning zone begins at %1 % of the entitlement. Use alone had not reached it before "
                            "this request.")
                      .arg(percent));
    }
}

void sayWarnings(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const bool isWarning = story.hit().verdict == Verdict::Warn;
    if (isWarning && story.warningHits <= 1) {
        voice.say(Part::Warning, Words::tr("This is the first warning that was recorded in the cycle."));
    } else if (story.warningHit) {
        voice.say(Part::Warning, Words::tr("%1 warning(s) had been recorded in the cycle by then, the first on %2.",
                                           nullptr, pluralKey(story.warningHits))
                                     .arg(spokenCount(story.warningHits), voice.when(story.warningHit->at)));
    } else if (story.warnedAt) {
        voice.say(Part::Warning,
                  Words::tr("No warning had been recorded in the cycle by then, although the warning zone "
                            "was reached."));
    } else {
        voice.say(Part::Warning, Words::tr("No warning had been recorded in the cycle by then."));
    }
}

QString shareSentence(const StoryVoice &voice, HitDimension by, const HitShare &share)
{
    const QString units = voice.units(share.units);
    const QString part = voice.shareOfUse(share.units);
    const QString said = part.isEmpty() ? units : Words::tr("%1 (%2)", "units, percentage").arg(units, part);
    switch (by) {
    case HitDimension::Action: return Words::tr("Action %1 used %2.").arg(name(share.key), said);
    case HitDimension::Member:
        return share.key.isEmpty() ? Words::tr("Requests that state no member used %1.").arg(said)
                                   : Words::tr("%1 used %2.", "member, units").arg(voice.member(share.key), said);
    case HitDimension::Route:
        return share.key.isEmpty() ? Words::tr("Requests that state no route used %1.").arg(said)
                                   : Words::tr("Route %1 used %2, at a cost of %3.")
                                         .arg(name(share.key), said, costCell(share.cost).text);
    }
    Q_UNREACHABLE();
}

QString restSentence(const StoryVoice &voice, HitDimension by, std::size_t others, std::int64_t units)
{
    const QString said = voice.units(units);
    const int n = pluralKey(static_cast<qint64>(others));
    const QString count = spokenCount(static_cast<std::int64_t>(others));
    switch (by) {
    case HitDimension::Action: return Words::tr("%1 other action(s) used %2.", nullptr, n).arg(count, said);
    case HitDimension::Member: return Words::tr("%1 other member(s) used %2.", nullptr, n).arg(count, said);
    case HitDimension::Route: return Words::tr("%1 other route(s) used %2.", nullptr, n).arg(count, said);
    }
    Q_UNREACHABLE();
}

void sayShares(StoryVoice &voice, HitDimension by)
{
    std::vector<HitShare> shares = voice.story.shares[static_cast<std::size_t>(by)];
    std::erase_if(shares, [](const HitShare &share) { return share.units == 0; });
    std::int64_t rest = voice.story.used;
    for (std::size_t i = 0; i < std::min(shares.size(), kNamedShares); ++i) {
        const HitShare &share = shares[i];
        rest = clamped(Wide{rest} - share.units);
        voice.say(Part::Contributors, shareSentence(voice, by, share),
                  {{voice.label(by, share.key), share.units, voice.eventsOf(by, share.key)}});
    }
    if (shares.size() > kNamedShares) {
        voice.say(Part::Contributors, restSentence(voice, by, shares.size() - kNamedShares, rest));
    }
}

}  // namespace

void entitlement(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    sayTotal(voice);
    sayUse(voice);
    if (story.credited > 0) {
        HistoryFilter credits = voice.eventsToHit();
        credits.status = Status::Credit;
        voice.say(Part::Entitlement,
                  Words::tr("%1 credit(s) before it gave back %2; that is taken off already.", nullptr,
                            pluralKey(story.creditedEvents))
                      .arg(spokenCount(story.creditedEvents), voice.units(story.credited)),
                  {{Words::tr("Credits before it"), -story.credited, std::move(credits)}});
    }
    sayDifference(voice);
}

void warning(StoryVoice &voice)
{
    sayZone(voice);
    sayWarnings(voice);
}

void contributors(StoryVoice &voice)
{
    const auto &actions = voice.story.shares[static_cast<std::size_t>(HitDimension::Action)];
    if (std::ranges::all_of(actions, [](const HitShare &share) { return share.units == 0; })) {
        voice.say(Part::Contributors, Words::tr("Nothing had been used of it in the cycle."));
        return;
    }
    sayShares(voice, HitDimension::Action);
    sayShares(voice, HitDimension::Member);
    if (voice.internal) sayShares(voice, HitDimension::Route);
}

}  // namespace headroom::storyparts
