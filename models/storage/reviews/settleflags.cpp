// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviews/settleflags.h"

namespace headroom {

void settleFlags(LedgerState &, std::int64_t, CivilDate) {}

}  // namespace headroom
