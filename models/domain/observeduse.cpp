// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observeduse.h"

#include "domain/utcday.h"

#include <algorithm>

namespace headroom {

DayWindow lastDays(Instant now, int days)
{
    const CivilDate today = utcDay(now);
    return {today - days, today + 1};
}

const InputSize *ObservedUse::sizeOf(const QString &action) const
{
    const auto found = std::ranges::find(sizes, action, &InputSize::action);
    return found == sizes.end() ? nullptr : &*found;
}

}  // namespace headroom
