// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/ledger.h"

namespace headroom {

// Whether arrivals lie within the ledger and go on: what came later stands later, at no earlier an instant.
VerifyCheck checkArrivals(Connection &connection);

}  // namespace headroom
