// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replay.h"

#include <QStringList>

namespace headroom {

// What a replay came to, a sentence each: its range and requests, who is newly hit or relieved, the margin.
QStringList draftReplaySentences(const ReplayAnswer &replay);

}  // namespace headroom
