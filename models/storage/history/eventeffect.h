// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventdetail.h"
#include "storage/ledgerstate.h"

namespace headroom {

// An event as its effect needs it.
struct ChargedEvent {
    std::int64_t workspaceId = 0;
    Instant at;
    std::int64_t seq = 0;
    Charge charge;
};

// What an event took of its bucket, in ledger order within its cycle (R6): sums by day for the days before its own, the
// events of its own day up to it. Nothing where it charged nothing. Throws Refused where a sum leaves 64 bits.
std::optional<EventEffect> effectOf(LedgerState &state, const Workspace &workspace, const ChargedEvent &event);

// The credits of an event, in ledger order. `eventId` in UTF-8.
std::vector<EventCredit> creditsOf(LedgerState &state, const ChargedEvent &event, const std::string &eventId);

}  // namespace headroom
