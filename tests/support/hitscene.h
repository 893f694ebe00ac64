// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/ledgerreader.h"
#include "domain/thresholds.h"

// Limit hits of a few weeks up to kNow, as a ledger would answer for them.
namespace headroom::testing {

// Two workspaces, acme (New York, plan team) and beta (UTC, plan solo).
Catalog hitCatalog();
// A hit with figures that bear its cause out.
JudgedHit hitAt(const char *iso, const QString &workspace, HitCause cause, std::int64_t row);
// `count` hits an hour apart up to kNow, latest first, of both workspaces and every cause, bucket and verdict in turn;
// the third from the last is overruled.
std::vector<JudgedHit> sampleHits(int count = 60);
// What a ledger that holds those hits answers.
HitsAnswer answerHits(const std::vector<JudgedHit> &hits, const HitFilter &filter, std::int64_t before);
HitCounts countHits(const std::vector<JudgedHit> &hits, Instant from, Instant to);
// A flag that comes, one that goes and one that moves, and hits sorted otherwise.
ThresholdPreview samplePreview(const Thresholds &thresholds);
ProviderSignal signalAt(const char *iso, SignalKind kind, const QString &workspace);

}  // namespace headroom::testing
