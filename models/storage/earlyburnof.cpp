// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/earlyburnof.h"

namespace headroom {

std::optional<BurnCrossing> earlyBurnOf(LedgerState &, std::int64_t, const Cycle &, Instant)
{
    return std::nullopt;
}

}  // namespace headroom
