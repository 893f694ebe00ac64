// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knownthen.h"
#include "storage/ledgerstate.h"

namespace headroom {

// A workspace as it stood at an instant, by what was known at another beside what is known now, inside the caller's
// snapshot. Throws Refused for an unknown workspace.
KnownThen readKnownThen(LedgerState &state, const QString &workspace, Instant at, Instant knownAt);

}  // namespace headroom
