// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"

namespace headroom {

// The published catalog as it would have been had the draft been in force from `from` on, for a replay of what
// happened since (R40). The drafted sheet takes the place of every sheet from then on. Who is to move to a version had
// it then; where nobody is to move to a drafted version, everybody had it who was on the version that it is based on.
Catalog asIfInForce(const Catalog &published, const CatalogDraft &draft, Instant from);

}  // namespace headroom
