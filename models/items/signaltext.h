// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/providersignal.h"
#include "domain/zone.h"
#include "items/celltable.h"

// Provider trouble in plain words (R30).
namespace headroom {

inline constexpr std::array<SignalKind, kSignalKinds> kAllSignalKinds{
    SignalKind::BatchExpired,    SignalKind::BatchUnordered, SignalKind::RegionQuotaExhausted,
    SignalKind::RouteIneligible, SignalKind::RateLimited,    SignalKind::Other};
inline constexpr std::array<OwnerDomain, kOwnerDomains> kAllOwnerDomains{
    OwnerDomain::Queueing, OwnerDomain::Reconciliation, OwnerDomain::Capacity, OwnerDomain::Routing,
    OwnerDomain::Unassigned};

using SignalCounts = std::array<std::int64_t, kSignalKinds>;

std::int64_t signalSum(const SignalCounts &counts);
std::int64_t signalsOf(const SignalCounts &counts, OwnerDomain owner);
QString signalMeaning(SignalKind kind);                // what happened, in a sentence
QString signalCountWords(const SignalCounts &counts);  // "3 × Batch expired, 1 × Rate limited"; else empty
QString statedOr(const QString &text, const QString &otherwise);

TableCell signalKindCell(SignalKind kind);
// A key as events or the catalog state it; "not stated" where there is none.
TableCell statedCell(const QString &key);
// On the zone's clock; copied as UTC.
TableCell instantCell(Instant at, const Zone &zone);

}  // namespace headroom
