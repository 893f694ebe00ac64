// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

// Days of UTC, for what no workspace's zone cuts (R10). The ledger's time begins in 1970: nothing is before day 0.
namespace headroom {

constexpr CivilDate utcDay(Instant at)
{
    return {static_cast<std::int32_t>(at.us / kMicrosPerDay)};
}

constexpr Instant utcMidnight(CivilDate day)
{
    return {day.days * kMicrosPerDay};
}

// The first midnight after an instant: when what is drafted today usually begins.
constexpr Instant nextUtcMidnight(Instant at)
{
    return utcMidnight(utcDay(at) + 1);
}

}  // namespace headroom
