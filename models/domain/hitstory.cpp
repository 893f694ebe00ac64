// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hitstory.h"

namespace headroom {

std::int64_t HitStory::missing() const
{
    return 0;
}

QString storyPartName(StorySentence::Part)
{
    return {};
}

std::vector<StorySentence> tellStory(const HitStory &, Audience, bool)
{
    return {};
}

StoryWaterfall waterfallOf(const HitStory &, HitDimension, Audience, bool)
{
    return {};
}

}  // namespace headroom
