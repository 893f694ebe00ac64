// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/limithit.h"
#include "storage/connection.h"

#include <QLatin1String>

namespace headroom {

// Columns of a hit, of `recorded_hit AS h`, as readHit() reads them. Names are looked up a row: few rows of many are read.
inline constexpr QLatin1String kHitColumns{
    "h.hit_id, h.at, coalesce((SELECT key FROM member WHERE id = h.member_id), ''), "
    "(SELECT key FROM action WHERE id = h.action_id), coalesce((SELECT key FROM route WHERE id = h.route_id), ''), "
    "h.bucket, h.verdict, h.reasons, h.units, h.projected_cost, h.used, h.entitlement, h.outcome"};

// Of the row at hand, from the column `first` on; the workspace is left to the caller.
LimitHit readHit(const Query &query, int first);

}  // namespace headroom
