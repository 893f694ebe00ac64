// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <chrono>
#include <functional>

namespace headroom {

// Where views take "now" from, so that a console can be shown as it stood at an instant, and tests stand still.
using Clock = std::function<Instant()>;

// The system's clock, to the microsecond as the ledger counts: cut to milliseconds, a page that asks right after a
// decision would stand before it.
inline Instant systemNow()
{
    using namespace std::chrono;
    return {duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
}

}  // namespace headroom
