// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include "domain/providersignal.h"

namespace headroom::ctl {

// What the rows of an answer about provider trouble stand for.
enum class SignalRow : std::int8_t { Kind, Day, Place, Workspace, Job, Event, Pool };

// Provider trouble (R30), or the pools with what was asked of them.
Answer signalAnswer(const SignalAnswer &answer, SignalRow by);

}  // namespace headroom::ctl
