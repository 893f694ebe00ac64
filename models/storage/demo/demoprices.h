// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/instant.h"

namespace headroom {
class Ledger;
}

namespace headroom::demo {

// Imports the demo's published price list, as its PM did a month ago. The demo's people are declared.
Result<void> importPriceList(Ledger &ledger, Instant now);

}  // namespace headroom::demo
