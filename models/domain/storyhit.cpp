// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportwords.h"
#include "domain/spokenfigures.h"
#include "domain/storyvoice.h"

#include <QCoreApplication>

namespace headroom::storyparts {

using namespace reportwords;

namespace {

using Part = StorySentence::Part;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HitStory)
};

QString verdictSentence(const StoryVoice &voice)
{
    switch (voice.story.hit().verdict) {
    case Verdict::Allow: return Words::tr("It was allowed.");
    case Verdict::Warn: return Words::tr("It was allowed, with a warning.");
    case Verdict::Confirm: return Words::tr("It was held until somebody confirmed it.");
    case Verdict::Downgrade:
        return voice.rules.ranIn ? Words::tr("It was moved to another bucket: %1.").arg(bucketName(*voice.rules.ranIn))
                                 : Words::tr("It was moved to another bucket.");
    case Verdict::Queue: return Words::tr("It was queued.");
    case Verdict::Block: return Words::tr("It was refused.");
    }
    Q_UNREACHABLE();
}

void sayReasons(StoryVoice &voice)
{
    const LimitHit &hit = voice.story.hit();
    const StoryFigure before = voice.usedBeforeFigure();
    const bool limited = voice.rules.found.overLimit || voice.rules.found.overCap;
    for (const DecisionReason &reason : voice.rules.reasons) {
        const bool ofMember = reason.kind == DecisionReason::Kind::MemberCap;
        const bool ofLimit = ofMember || reason.kind == DecisionReason::Kind::OverLimit;
        if (limited && !ofLimit) continue;  // what was milder decided nothing
        std::vector<StoryFigure> figures;
        // Only where the recorded figure is what the events add up to.
        if (!ofMember && hit.used == voice.story.used) figures.push_back(voice.usedFigure());
        if (!ofMember && figures.empty() && hit.used == before.units) figures.push_back(before);
        voice.say(Part::What, describe(reason), std::move(figures));
    }
    if (voice.rules.reasons.empty()) {
        voice.say(Part::What,
                  hit.entitlement.unlimited
                      ? Words::tr("The entitlement was unlimited when it was decided, so that no rule of the "
                                  "plan asked for this. Whoever recorded it decided by something else.")
                      : Words::tr("By the figures that were recorded, %1 of %2 used, no rule of the plan "
                                  "asked for this. Whoever recorded it decided by something else.")
                            .arg(spokenCount(hit.used), voice.units(hit.entitlement.units)));
    }
}

void sayCause(StoryVoice &voice)
{
    const JudgedHit &judged = voice.story.judged;
    const QString cause = describeCause(voice.story.causeRule, judged.figures, judged.judged);
    voice.say(
        Part::What,
        Words::tr("Cause: %1. %2", "its name, a sentence with its figures").arg(causeName(judged.judged.cause), cause));
    if (judged.overruled) {
        voice.say(Part::What, Words::tr("%1 overruled the cause: %2.", "a reviewer, a cause")
                                  .arg(name(judged.overruledBy), causeName(*judged.overruled)));
    }
}

QString unitSentence(const StoryVoice &voice)
{
    const std::int64_t count = voice.story.hit().units;
    switch (voice.story.unit) {
    case Unit::Action:
        return count == 1
                   ? Words::tr("It counts as one action: retries, repairs and fallbacks belong to it and are not "
                               "counted again.")
                   : Words::tr("It counts as %1, because so many were asked for at once; retries, repairs and "
                               "fallbacks belong to them and are not counted again.")
                         .arg(voice.units(count));
    case Unit::Page:
        return Words::tr("It counts as %1: long-context work counts every page that is sent.").arg(voice.units(count));
    case Unit::File:
        return Words::tr(
                   "It counts as %1: here long-context work counts every file that is sent, however many pages it "
                   "has.")
            .arg(voice.units(count));
    case Unit::Record:
        return Words::tr("It counts as %1: batch work counts every record that is submitted, whatever fails or is "
                         "cancelled later.")
            .arg(voice.units(count));
    }
    Q_UNREACHABLE();
}

QString planSentence(const StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const QString bucket = bucketName(story.hit().bucket);
    if (!story.limit) return Words::tr("No plan in force then names %1.").arg(bucket);
    const QString plan = name(story.planName);
    const QString version = spokenCount(story.planVersion);
    switch (story.unit) {
    case Unit::Action: return Words::tr("Plan %1, version %2, counts %3 by the action.").arg(plan, version, bucket);
    case Unit::Page: return Words::tr("Plan %1, version %2, counts %3 by the page.").arg(plan, version, bucket);
    case Unit::File: return Words::tr("Plan %1, version %2, counts %3 by the file.").arg(plan, version, bucket);
    case Unit::Record: return Words::tr("Plan %1, version %2, counts %3 by the record.").arg(plan, version, bucket);
    }
    Q_UNREACHABLE();
}

QString sheetSentence(const StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const QString action = name(story.hit().action);
    const QString bucket = bucketName(story.hit().bucket);
    if (!story.sheetVersion) {
        return Words::tr("No list of actions was in force then; it was counted in %1 when it was decided.").arg(bucket);
    }
    const QString version = spokenCount(*story.sheetVersion);
    if (!story.sheetAction) {
        return Words::tr(
                   "Version %1 of the list of actions, in force then, does not name %2; it was counted in %3 when "
                   "it was decided.")
            .arg(version, action, bucket);
    }
    if (story.sheetAction->bucket != story.hit().bucket) {
        return Words::tr(
                   "Version %1 of the list of actions, in force then, counts %2 in %3; when it was decided, it was "
                   "counted in %4.")
            .arg(version, action, bucketName(story.sheetAction->bucket), bucket);
    }
    return Words::tr("Version %1 of the list of actions, in force then, counts %2 in %3.").arg(version, action, bucket);
}

}  // namespace

void what(StoryVoice &voice)
{
    const LimitHit &hit = voice.story.hit();
    const QString at = spelledInstant(hit.at, voice.story.zone);
    const QString action = name(hit.action);
    const QString units = voice.units(hit.units);
    const QString bucket = bucketName(hit.bucket);
    voice.say(Part::What,
              hit.member.isEmpty()
                  ? Words::tr("On %1, a request for %2 was made, by a member who is not stated: %3 (%4).",
                              "time, action, units, bucket")
                        .arg(at, action, units, bucket)
                  : Words::tr("On %1, %2 made a request for %3: %4 (%5).", "time, member, action, units, bucket")
                        .arg(at, voice.member(hit.member), action, units, bucket));
    voice.say(Part::What, verdictSentence(voice));
    sayReasons(voice);
    if (voice.internal) sayCause(voice);
}

void click(StoryVoice &voice)
{
    voice.say(Part::Click, unitSentence(voice));
    voice.say(Part::Click, planSentence(voice));
    voice.say(Part::Click, sheetSentence(voice));
    const QString &route = voice.story.hit().route;
    if (voice.internal && !route.isEmpty()) {
        voice.say(Part::Click, Words::tr("It was to run on route %1.").arg(name(route)));
    }
}

}  // namespace headroom::storyparts
