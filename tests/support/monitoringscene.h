// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/providersignal.h"
#include "domain/ratios.h"

// What a ledger could answer about its ratios and about provider trouble, the same each time.
namespace headroom::testing {

// Two plans, workspaces "acme" (New York, cycles from the 10th) and "globex" (UTC), two routes, two actions, and as many
// further workspaces as wanted.
Catalog monitoredCatalog(int further = 0);

// Steps over the question's range in the zone of what it asks about: the third has no events at all, the fifth was
// credited below 0 premium units, steps are partial where the range cuts
// them. Nothing happens after kNow. Parts add up to the whole.
RatioAnswer sampleRatios(const RatioQuestion &question);

// Ten signals of every kind and an unknown one, at two pools, on the days before the end of the range; only those that
// pass the question.
SignalAnswer sampleSignals(const SignalQuestion &question);

}  // namespace headroom::testing
