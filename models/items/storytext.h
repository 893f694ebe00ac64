// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitstory.h"

#include <QStringList>

// A limit hit's story as somebody reads it: under headings, with its figures as links.
namespace headroom {

// Where a sentence names a figure.
struct FigureSpot {
    qsizetype from = 0;  // in the sentence's text
    qsizetype length = 0;
    std::size_t figure = 0;  // of the sentence
    bool operator==(const FigureSpot &) const = default;
};

// The spots of those figures whose number stands in the text, in its order and apart from one another. Of a number that
// stands there more than once, the one nearest to the figure's name is meant, else the first that no other took.
std::vector<FigureSpot> figureSpots(const StorySentence &sentence);
// A figure that its sentence does not spell out: "research.deep: 120".
QString figureText(const StoryFigure &figure);

struct StoryLine {
    StorySentence sentence;
    bool internal = false;  // a customer does not read it
    bool operator==(const StoryLine &) const = default;
};

struct StoryChapter {
    StorySentence::Part part = StorySentence::Part::What;
    std::vector<StoryLine> lines;
    bool operator==(const StoryChapter &) const = default;
};
// What is told, by parts in the order of the enum. What a customer is not told in the same words is internal.
std::vector<StoryChapter> storyChapters(const std::vector<StorySentence> &told,
                                        const std::vector<StorySentence> &customers);

// "Why research.deep was blocked"
QString storyHeadline(const LimitHit &hit);
// When and where, in one line: "Acme Corporation · 17 Mar 2026 10:30 America/New_York (17 Mar 2026 14:30 UTC)".
QString storyWhere(const HitStory &story);
// Headline, headings and sentences as plain text; internal lines say so.
QString storyAsText(const HitStory &story, const std::vector<StoryChapter> &chapters);

}  // namespace headroom
