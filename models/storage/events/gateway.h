// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ledgerstate.h"

namespace headroom {

// Events that other programs wrote to usage_event and nobody has settled yet.
std::int64_t waitingEvents(Connection &connection);

// Settles them into the ledger, in order of their ids, in transactions of its own; rows that cannot be settled go to
// usage_event_refused with the reason. Returns how many rows were taken.
std::int64_t settleGatewayEvents(LedgerState &state);

}  // namespace headroom
