// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

namespace headroom {

Result<HitsAnswer> Ledger::limitHits(const HitFilter &, std::int64_t)
{
    return HitsAnswer{};
}

Result<void> Ledger::exportHits(const HitFilter &, const std::function<bool(const JudgedHit &)> &)
{
    return {};
}

Result<HitCounts> Ledger::hitCounts(Instant from, Instant to)
{
    return HitCounts{from, to, {}, 0};
}

}  // namespace headroom
