// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/approvals.h"

namespace headroom {

PerBucket<std::int64_t> approvedUnits(LedgerState &, std::int64_t, const Cycle &, Instant)
{
    return {};
}

}  // namespace headroom
