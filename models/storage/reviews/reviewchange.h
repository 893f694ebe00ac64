// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reviews/reviewstore.h"

namespace headroom {

// Records a review by the person who acts, at the instant at which this is done, with its audit row (R39), inside the
// caller's transaction. Throws Refused, in words, where the person's role does not permit it, somebody reviewed the
// same since (R38), or what is reviewed is not there any more.
Review recordReview(LedgerState &state, const NewReview &review);

}  // namespace headroom
