// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "views/approvalfacts.h"

#include <QStringList>

namespace headroom {

// What a review rests on, figure by figure. `peers`: nothing while they are not known. Pure.
std::vector<ApprovalFact> reviewFacts(const ReviewCase &of, const std::optional<PlanPeers> &peers);
// What a reader should know before the figures: where a flag stood before, that it was removed.
QStringList reviewNotes(const ReviewCase &of);

}  // namespace headroom
