// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hitstory.h"

#include "domain/storyvoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kBars = 5;  // of shares, the rest not counted

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HitStory)
};

StoryWaterfall::Bar bar(StoryWaterfall::Bar::Kind kind, const QString &name, std::int64_t from, std::int64_t to)
{
    StoryWaterfall::Bar made;
    made.kind = kind;
    made.name = name;
    made.from = from;
    made.to = to;
    return made;
}

}  // namespace

std::int64_t HitStory::missing() const
{
    const LimitHit &hit = judged.hit;
    if (hit.entitlement.unlimited) return 0;
    return clamped(std::max(Wide{hit.used} + hit.units - hit.entitlement.units, Wide{0}));
}

QString storyPartName(StorySentence::Part part)
{
    switch (part) {
    case StorySentence::Part::What: return Words::tr("What happened");
    case StorySentence::Part::Entitlement: return Words::tr("Entitlement and use");
    case StorySentence::Part::Warning: return Words::tr("Warning");
    case StorySentence::Part::Contributors: return Words::tr("What used it");
    case StorySentence::Part::Click: return Words::tr("What it counted as");
    case StorySentence::Part::Prevention: return Words::tr("What would have prevented it");
    case StorySentence::Part::Since: return Words::tr("What became of it");
    }
    Q_UNREACHABLE();
}

std::vector<StorySentence> tellStory(const HitStory &story, Audience audience, bool memberNames)
{
    StoryVoice voice(story, audience, memberNames);
    storyparts::what(voice);
    storyparts::entitlement(voice);
    storyparts::warning(voice);
    storyparts::contributors(voice);
    storyparts::click(voice);
    storyparts::prevention(voice);
    storyparts::since(voice);
    return voice.take();
}

StoryWaterfall waterfallOf(const HitStory &story, HitDimension by, Audience audience, bool memberNames)
{
    using Kind = StoryWaterfall::Bar::Kind;
    const StoryVoice voice(story, audience, memberNames);
    StoryWaterfall waterfall;
    waterfall.limit = story.entitlement.total();
    waterfall.unit = story.unit;
    auto &bars = waterfall.bars;
    bars.push_back(bar(Kind::Start, Words::tr("Start of the cycle"), 0, 0));

    std::int64_t sum = 0;
    // Routes are nothing that a customer reads: all of it is the rest.
    const bool named = by != HitDimension::Route || voice.internal;
    const auto &shares = story.shares[static_cast<std::size_t>(by)];
    const std::size_t shown = named ? std::min(shares.size(), kBars) : 0;
    for (std::size_t i = 0; i < shown; ++i) {
        const HitShare &share = shares[i];
        const std::int64_t from = std::exchange(sum, clamped(Wide{sum} + share.units));
        StoryWaterfall::Bar &made = bars.emplace_back(bar(Kind::Share, voice.label(by, share.key), from, sum));
        made.figure = StoryFigure{made.name, share.units, voice.eventsOf(by, share.key)};
    }
    if (shown < shares.size()) bars.push_back(bar(Kind::Rest, Words::tr("Everything else"), sum, story.used));
    StoryWaterfall::Bar &used = bars.emplace_back(bar(Kind::Used, Words::tr("Used"), 0, story.used));
    used.figure = voice.usedFigure();
    // What was charged at its very instant may be the request itself: it begins below that.
    const std::int64_t before = voice.usedBeforeFigure().units;
    bars.push_back(bar(Kind::Requested, Words::tr("This request"), before, clamped(Wide{before} + story.hit().units)));
    if (!waterfall.limit.unlimited) {
        bars.push_back(bar(Kind::Limit, Words::tr("Entitlement"), 0, waterfall.limit.units));
    }
    return waterfall;
}

}  // namespace headroom
