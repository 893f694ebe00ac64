// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitrules.h"

namespace headroom {

// What a story is told with: who listens, how figures, times and names are said, and which events are behind a figure.
class StoryVoice {
public:
    StoryVoice(const HitStory &of, Audience audience, bool memberNames);

    const HitStory &story;
    const HitRules rules;
    const bool internal;

    void say(StorySentence::Part part, const QString &text, std::vector<StoryFigure> figures = {});
    std::vector<StorySentence> take() { return std::move(m_sentences); }

    [[nodiscard]] QString units(std::int64_t count) const;     // "3 pages", in the unit of the bucket
    [[nodiscard]] QString amount(const Amount &amount) const;  // the same, or "unlimited"
    [[nodiscard]] QString when(Instant at) const;  // on the workspace's clock, whose zone the first sentence names
    [[nodiscard]] QString member(const QString &key) const;  // not empty; numbered where names are left out
    [[nodiscard]] QString label(HitDimension by, const QString &key) const;  // of a share; empty: not stated
    [[nodiscard]] QString shareOfUse(std::int64_t units) const;              // "60.6 %"; empty where there is none

    // The events of the bucket in [from, to), and those of the cycle up to and including the hit's instant.
    [[nodiscard]] HistoryFilter events(Instant from, Instant to) const;
    [[nodiscard]] HistoryFilter eventsToHit() const;
    [[nodiscard]] HistoryFilter eventsOf(HitDimension by, const QString &key) const;
    [[nodiscard]] StoryFigure usedFigure() const;
    // The same without what was charged at the hit's very instant, which may be the request itself.
    [[nodiscard]] StoryFigure usedBeforeFigure() const;

private:
    bool m_memberNames;
    std::vector<StorySentence> m_sentences;
};

// The instant after one, as the end of a range that includes it.
constexpr Instant after(Instant at)
{
    return {at.us + 1};
}

// The parts of a story, in their order.
namespace storyparts {

void what(StoryVoice &voice);
void entitlement(StoryVoice &voice);
void warning(StoryVoice &voice);
void contributors(StoryVoice &voice);
void click(StoryVoice &voice);
void prevention(StoryVoice &voice);
void since(StoryVoice &voice);

}  // namespace storyparts

}  // namespace headroom
