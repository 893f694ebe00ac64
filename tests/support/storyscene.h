// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitstory.h"
#include "domain/knownthen.h"

// A limit hit with everything that explains it, and a workspace of which more is known now than then.
namespace headroom::testing {

inline constexpr const char *kStoryHit = "hit-7";

// Acme Corporation asks for 4 premium actions at 268 of 270 and is blocked; 50 more are approved later that day. The
// units of every list add up to what was used.
HitStory sampleStory(const QString &hit = QString::fromLatin1(kStoryHit));
// What may be told of such a hit, whatever the product tells: figures that stand in their sentence and one that does not,
// and one sentence for colleagues.
std::vector<StorySentence> sampleTold(Audience audience);
// 150, 62, 30 and 26 units to 268 used; 4 more are asked for and 270 are allowed.
StoryWaterfall sampleWaterfall();
// The events of the story's bucket in its cycle until the hit.
HistoryFilter storyEvents();

// As it stood at 12 March, 14:30 in New York: two uses and a credit were learnt of days later, and an add-on was sold for
// instants that had passed. `late` of 0: nothing is different.
KnownThen sampleKnown(Instant at, Instant knownAt, int late = 3);

}  // namespace headroom::testing
