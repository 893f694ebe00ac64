// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/limithits.h"

namespace headroom {

std::int64_t waitingHits(Connection &)
{
    return 0;
}

std::int64_t settleLimitHits(LedgerState &)
{
    return 0;
}

void recordHits(LedgerState &, std::span<const LimitHit>) {}

std::vector<std::int64_t> waitingQueued(LedgerState &, std::int64_t, Bucket, const Cycle &, Instant)
{
    return {};
}

std::map<QueuedPlace, std::vector<QueuedAction>> waitingQueuedSince(LedgerState &, Instant, Instant)
{
    return {};
}

void checkLimitHits(LedgerState &, std::vector<VerifyCheck> &) {}

}  // namespace headroom
