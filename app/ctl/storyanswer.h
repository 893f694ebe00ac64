// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include "domain/hitstory.h"

// Why a limit was hit, as answers write it.
namespace headroom::ctl {

// Who reads it, and whether members are named.
struct StoryReader {
    Audience audience = Audience::Internal;
    bool memberNames = true;
};

// A customer's has no route, cost, cause, person or filter of events.
JsonValue storyJson(const HitStory &story, const StoryReader &reader);
// A sentence a row.
Grid storyGrid(const HitStory &story, const StoryReader &reader);
// For people: headings and sentences, in lines of a terminal.
QString storyText(const HitStory &story, const StoryReader &reader);

}  // namespace headroom::ctl
