// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/decisionrules.h"

namespace headroom {

// A reason with what every one of them says: the bucket, what was asked for and what was there. What its kind adds
// (a percentage, a cap, a downgrade) is the caller's.
DecisionReason reasonOf(DecisionReason::Kind kind, const RuleInput &input);

}  // namespace headroom
