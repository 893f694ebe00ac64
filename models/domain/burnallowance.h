// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allowance.h"

namespace headroom {

// What early burn is measured against: base allowance + add-ons in force at an instant (R22).
Amount burnAllowance(const Catalog &catalog, const Workspace &workspace, Bucket bucket, Instant at);

}  // namespace headroom
