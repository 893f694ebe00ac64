// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportwords.h"
#include "domain/spokenfigures.h"
#include "domain/storyvoice.h"
#include "domain/zone.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::storyparts {

using namespace reportwords;

namespace {

using Part = StorySentence::Part;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HitStory)
};

void sayMissing(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const std::int64_t left = voice.rules.left.value_or(0);
    const QString missing = voice.units(story.missing());
    const QString asked = voice.units(story.hit().units);
    if (left > 0) {
        voice.say(
            Part::Prevention,
            Words::tr("It fell short by %1: it asked for %2, with %3 left.").arg(missing, asked, voice.units(left)));
    } else if (left == 0) {
        voice.say(Part::Prevention,
                  Words::tr("It fell short by %1: it asked for %2, with nothing left.").arg(missing, asked));
    } else {
        voice.say(Part::Prevention,
                  Words::tr("It fell short by %1: it asked for %2, with use over the entitlement by %3 already.")
                      .arg(missing, asked, voice.units(clamped(-Wide{left}))));
    }
}

// Whether an approval of what was missing was possible, and for how much.
void sayOverage(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const std::int64_t missing = story.missing();
    voice.say(Part::Prevention,
              Words::tr("An add-on, a prepaid pack or approved overage of %1 that was in force by then "
                        "would have let it run.")
                  .arg(voice.units(missing)));
    if (story.planVersion == 0) {
        voice.say(Part::Prevention, Words::tr("So would a plan that includes as much."));
        return;
    }
    if (!story.limit) return;
    const std::int64_t approved = story.entitlement.approved;
    if (story.limit->overageCap && Wide{approved} + missing > *story.limit->overageCap) {
        voice.say(Part::Prevention, Words::tr("The plan allows at most %1 of approved overage in a cycle, %2 of it "
                                              "approved by then: an approval alone would not have been enough.")
                                        .arg(voice.units(*story.limit->overageCap), spokenCount(approved)));
    }
    if (voice.internal && story.limit->overagePrice) {
        if (const auto price = checkedMul(*story.limit->overagePrice, missing)) {
            voice.say(Part::Prevention, Words::tr("At the plan's overage price of %1 a unit, that costs %2.")
                                            .arg(spokenMoney(*story.limit->overagePrice), spokenMoney(*price)));
        }
    }
}

void sayOtherBucket(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    if (!story.sheetAction || story.sheetAction->bucket != story.hit().bucket) return;
    if (!story.otherRoom) {
        voice.say(Part::Prevention, Words::tr("No other bucket is open to this action."));
        return;
    }
    const Bucket bucket = story.sheetAction->downgradeTo->bucket;
    const QString other = bucketName(bucket);
    const auto left = story.otherRoom->entitlement.remaining(story.otherRoom->used);
    const bool moved = story.hit().verdict == Verdict::Downgrade;
    if (!left) {
        voice.say(Part::Prevention,
                  moved ? Words::tr("%1, to which it was moved, is unlimited.").arg(other)
                        : Words::tr("This action may be moved to %1, which is unlimited by what the ledger knows now.")
                              .arg(other));
        return;
    }
    const QString room = spokenCount(std::max(*left, std::int64_t{0}));
    if (moved) {
        voice.say(Part::Prevention, Words::tr("%1, to which it was moved, had %2 left.").arg(other, room));
    } else if (*left >= story.hit().units) {
        voice.say(Part::Prevention,
                  Words::tr("This action may be moved to %1, which had %2 left by what the ledger knows now.")
                      .arg(other, room));
    } else if (*left <= 0) {
        voice.say(Part::Prevention, Words::tr("This action may be moved to %1, but that had nothing left.").arg(other));
    } else {
        voice.say(Part::Prevention,
                  Words::tr("This action may be moved to %1, but that had only %2 left.").arg(other, room));
    }
}

// What the decision would be on what the ledger and the catalog say now.
void sayNow(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const LimitHit &hit = story.hit();
    const Wide before = Wide{story.used} - story.sameInstant;
    const Amount total = story.entitlement.total();
    if (before == hit.used && total == hit.entitlement) return;
    const Wide missing = total.unlimited ? Wide{0} : before + hit.units - total.units;
    voice.say(Part::Prevention,
              missing > 0
                  ? Words::tr("By what is known now, it would fall short by %1.").arg(voice.units(clamped(missing)))
                  : Words::tr("By what is known now, it would not fall short."));
}

void sayNextCycle(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const Entitlement &entitlement = story.entitlement;
    const Wide everyCycle = Wide{entitlement.base.units} + entitlement.addon;
    if (entitlement.base.unlimited) return;
    const QString next = voice.when(story.cycle.end);
    const bool begun = story.cycle.end <= story.at;
    const QString room =
        begun ? Words::tr("Without any of that there was room again from the next cycle on, %1.").arg(next)
              : Words::tr("Without any of that there is room again from the next cycle on, %1.").arg(next);
    voice.say(Part::Prevention,
              everyCycle >= story.hit().units
                  ? room
                  : Words::tr("A new cycle alone would not have been enough: plan and add-ons include %1.")
                        .arg(voice.units(clamped(everyCycle))));
}

void sayLimit(StoryVoice &voice)
{
    sayMissing(voice);
    sayOverage(voice);
    sayOtherBucket(voice);
    sayNow(voice);
    sayNextCycle(voice);
}

void sayCap(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const HitRules &rules = voice.rules;
    const std::int64_t over = clamped(Wide{rules.memberUsed} + story.hit().units - rules.cap);
    voice.say(
        Part::Prevention,
        Words::tr(
            "One member may use %1 in a day. This member had used %2 that day, which with this request is %3 too many.")
            .arg(voice.units(rules.cap), spokenCount(rules.memberUsed), spokenCount(over)));
    voice.say(
        Part::Prevention,
        Words::tr("More entitlement would not have changed that: the plan's daily cap of a member would have had to "
                  "be %1 or more.")
            .arg(spokenCount(clamped(Wide{rules.memberUsed} + story.hit().units))));
    const Zone zone = Zone::named(story.zone).value_or(Zone());
    const Instant nextDay = zone.startOf(zone.dayOf(story.hit().at) + 1);
    const QString next = voice.when(nextDay);
    voice.say(Part::Prevention, nextDay <= story.at ? Words::tr("The member's day began anew on %1.").arg(next)
                                                    : Words::tr("The member's day begins anew on %1.").arg(next));
    if (!rules.found.overLimit) sayOtherBucket(voice);
}

void sayConfirm(StoryVoice &voice)
{
    const std::int64_t left = voice.rules.left.value_or(0);
    const std::int64_t most = left > 0 ? clamped(Wide{left} * voice.rules.confirmPercent / 100) : 0;
    voice.say(Part::Prevention, Words::tr("Once confirmed, it runs: nothing was refused."));
    voice.say(Part::Prevention,
              most > 0
                  ? Words::tr("A request of %1 or less would not have had to be confirmed: that is at most %2 % of "
                              "what was left, %3.")
                        .arg(voice.units(most), spokenCount(voice.rules.confirmPercent), spokenCount(left))
                  : Words::tr("With so little left, %1, every request has to be confirmed.").arg(voice.units(left)));
}

void sayWarning(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const Amount &total = story.hit().entitlement;
    voice.say(Part::Prevention, Words::tr("Nothing was refused: a warning changes nothing about the request."));
    if (total.unlimited || !voice.rules.found.warns) return;
    const Wide enough = (Wide{story.hit().used} + story.hit().units) * 100 / voice.rules.warnPercent + 1;
    voice.say(Part::Prevention,
              Words::tr("No warning would have come with an entitlement of %1 or more, which is %2 more.")
                  .arg(voice.units(clamped(enough)), spokenCount(clamped(enough - total.units))));
}

}  // namespace

void prevention(StoryVoice &voice)
{
    const Findings &found = voice.rules.found;
    if (found.overLimit) sayLimit(voice);
    if (found.overCap) sayCap(voice);
    if (found.overLimit || found.overCap) return;
    switch (voice.story.hit().verdict) {
    case Verdict::Allow:
    case Verdict::Warn: sayWarning(voice); break;
    case Verdict::Confirm: sayConfirm(voice); break;
    case Verdict::Downgrade:
    case Verdict::Queue:
    case Verdict::Block:
        voice.say(Part::Prevention, Words::tr("No limit was reached by the figures that were recorded, so that more "
                                              "entitlement would not have changed it."));
        break;
    }
}

}  // namespace headroom::storyparts
