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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HitStory)
};

QString outcomeSentence(const StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const std::optional<Instant> at = story.outcomeAt;
    switch (story.hit().outcome) {
    case HitOutcome::Ran:
        return at && *at > story.hit().at ? Words::tr("The request ran on %1.").arg(voice.when(*at))
                                          : Words::tr("The request ran.");
    case HitOutcome::Abandoned:
        return at && *at > story.hit().at ? Words::tr("The request was given up on %1.").arg(voice.when(*at))
                                          : Words::tr("The request was given up.");
    case HitOutcome::Waiting: break;
    }
    return story.hit().verdict == Verdict::Queue ? Words::tr("The request still waits in the queue.")
                                                 : Words::tr("What became of the request was not recorded.");
}

QString overageSentence(const StoryVoice &voice, const HitAftermath &change)
{
    using What = HistoryChange::What;
    const QString units = voice.units(change.units);
    const QString at = voice.when(change.at);
    switch (change.what) {
    case What::OverageRequested: return Words::tr("On %1, somebody asked for %2 more.", "time, units").arg(at, units);
    case What::OverageApproved:
        return Words::tr("On %1, overage of %2 was approved for this cycle.", "time, units").arg(at, units);
    case What::OverageDenied:
        return Words::tr("On %1, a request for %2 more was denied.", "time, units").arg(at, units);
    case What::OverageWithdrawn:
        return Words::tr("On %1, a request for %2 more was withdrawn.", "time, units").arg(at, units);
    case What::OverageExpired:
        return Words::tr("On %1, a request for %2 more expired undecided.", "time, units").arg(at, units);
    case What::OverageRevoked: return Words::tr("On %1, an approval was cut by %2.", "time, units").arg(at, units);
    default: return {};
    }
}

QString changeSentence(const StoryVoice &voice, const HitAftermath &change)
{
    using What = HistoryChange::What;
    const QString units = voice.units(change.units);
    const QString at = voice.when(change.at);
    switch (change.what) {
    case What::PlanCame: return Words::tr("On %1, another plan version came into force.").arg(at);
    case What::AddonBegan: return Words::tr("On %1, an add-on of %2 began.", "time, units").arg(at, units);
    case What::AddonEnded: return Words::tr("On %1, an add-on of %2 ended.", "time, units").arg(at, units);
    case What::PrepaidBegan: return Words::tr("On %1, a prepaid pack of %2 began.", "time, units").arg(at, units);
    case What::PrepaidEnded: return Words::tr("On %1, a prepaid pack of %2 ended.", "time, units").arg(at, units);
    case What::WorkflowBegan:
        return Words::tr("On %1, a workflow upgrade with %2 began.", "time, units").arg(at, units);
    case What::WorkflowEnded:
        return Words::tr("On %1, a workflow upgrade with %2 ended.", "time, units").arg(at, units);
    case What::CycleBegan: return Words::tr("On %1, the next cycle began, and use counts from 0 again.").arg(at);
    default: return overageSentence(voice, change);
    }
}

// Where the cycle stands, or ended.
void sayStanding(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    const bool over = story.at >= story.cycle.end;
    const Instant end = over ? story.cycle.end : after(story.at);
    const Amount total = story.entitlementNow.total();
    const QString used = voice.units(story.usedNow);
    StoryFigure figure{Words::tr("Used in the cycle"), story.usedNow, voice.events(story.cycle.start, end)};
    QString text;
    if (total.unlimited) {
        text = over ? Words::tr("The cycle ended at a use of %1, with an unlimited entitlement.").arg(used)
                    : Words::tr("As of %2, use stands at %1, with an unlimited entitlement.")
                          .arg(used, voice.when(story.at));
    } else {
        text = over ? Words::tr("The cycle ended at a use of %1, with an entitlement of %2.")
                          .arg(used, spokenCount(total.units))
                    : Words::tr("As of %3, use stands at %1, with an entitlement of %2.")
                          .arg(used, spokenCount(total.units), voice.when(story.at));
    }
    voice.say(Part::Since, text, {std::move(figure)});
}

}  // namespace

void since(StoryVoice &voice)
{
    const HitStory &story = voice.story;
    voice.say(Part::Since, outcomeSentence(voice));
    const bool nextBegan = !story.since.empty() && story.since.back().what == HistoryChange::What::CycleBegan;
    for (const HitAftermath &change : story.since) {
        if (change.what != HistoryChange::What::CycleBegan) voice.say(Part::Since, changeSentence(voice, change));
    }
    if (story.creditedSince > 0) {
        HistoryFilter credits = voice.events(after(story.hit().at), std::min(after(story.at), story.cycle.end));
        credits.status = Status::Credit;
        voice.say(Part::Since,
                  Words::tr("After it, credits gave back %1 in this cycle.").arg(voice.units(story.creditedSince)),
                  {{Words::tr("Credits after it"), -story.creditedSince, std::move(credits)}});
    }
    voice.say(Part::Since, story.laterHits == 0
                               ? Words::tr("No other limit hit of this bucket followed in the cycle.")
                               : Words::tr("%1 more limit hit(s) of this bucket followed in the cycle.", nullptr,
                                           pluralKey(story.laterHits))
                                     .arg(spokenCount(story.laterHits)));
    sayStanding(voice);
    voice.say(Part::Since, nextBegan ? changeSentence(voice, story.since.back())
                                     : Words::tr("The next cycle begins on %1.").arg(voice.when(story.cycle.end)));
}

}  // namespace headroom::storyparts
