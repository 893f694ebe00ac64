// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <functional>

namespace headroom {

// Where views take "now" from, so that a console can be shown as it stood at an instant, and tests stand still.
using Clock = std::function<Instant()>;

}  // namespace headroom
