// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/error.h"

// What reviewers made of the demo's early burns and limit hits.
namespace headroom {
class Ledger;
}

namespace headroom::demo {

// Reviews some of them through the ledger as its people would have, in order of time. The ledger holds the demo's
// people, flags and hits. Its clock and person are those of the demo afterwards.
Result<void> actReviewStories(Ledger &ledger, const Catalog &catalog, Instant now);

}  // namespace headroom::demo
