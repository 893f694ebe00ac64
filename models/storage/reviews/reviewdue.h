// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/events/rollup.h"
#include "storage/ledgerstate.h"

#include <set>

// What has to be judged anew because of what was written: noted in the same transaction, done by settleReviews().
namespace headroom {

// Events were summed into these days (rows of rollup_day as they were added).
void noteUse(Connection &connection, const RollupAccumulator::Rows<DayKey> &days);
// A hit was recorded, or what became of it.
void noteHit(Connection &connection, std::int64_t workspaceId, Instant at);
// The catalog changed, and the sums of `summed` were made anew because of it.
void noteCatalog(Connection &connection, const Catalog &before, const Catalog &after,
                 const std::set<std::int64_t> &summed);

// How many workspaces wait to be judged, by what is noted and by what gateways wrote and nobody settled.
std::int64_t unjudgedWorkspaces(Connection &connection);

// Judges what is due, some workspaces a transaction: flags and the causes of hits (R22, R28). Returns how many
// workspaces were looked at. Does nothing in a ledger that cannot be written.
std::int64_t settleReviews(LedgerState &state);

}  // namespace headroom
