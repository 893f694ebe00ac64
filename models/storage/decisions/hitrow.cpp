// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/hitrow.h"

namespace headroom {

LimitHit readHit(const Query &query, int first)
{
    LimitHit hit;
    hit.id = query.text(first);
    hit.at = {query.integer(first + 1)};
    hit.member = query.text(first + 2);
    hit.action = query.text(first + 3);
    hit.route = query.text(first + 4);
    hit.bucket = static_cast<Bucket>(query.integer(first + 5));
    hit.verdict = static_cast<Verdict>(query.integer(first + 6));
    hit.reasons = query.text(first + 7).toUtf8();
    hit.units = query.integer(first + 8);
    if (const auto cost = query.optionalInteger(first + 9)) hit.projectedCost = Money{*cost};
    hit.used = query.integer(first + 10);
    hit.entitlement = {query.isNull(first + 11), query.integer(first + 11)};
    hit.outcome = static_cast<HitOutcome>(query.integer(first + 12));
    return hit;
}

}  // namespace headroom
