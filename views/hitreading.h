// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerreader.h"

#include <functional>

namespace headroom {

// Calls `each` for the hits that pass, latest first, page after page, at most `pages` of them (0: all). Whether these
// were all.
Result<bool> readHits(LedgerReader &reader, const HitFilter &filter, int pages,
                      const std::function<void(const JudgedHit &)> &each);

}  // namespace headroom
