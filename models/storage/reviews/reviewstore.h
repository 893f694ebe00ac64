// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "storage/ledgerstate.h"

#include <map>

// Reviews as rows. Everything runs inside the caller's transaction.
namespace headroom {

// What is reviewed, as rows name it: a flag has neither bucket nor cause of its own.
struct ReviewedThing {
    std::int64_t workspaceId = 0;
    CivilDate cycleFirst;
    ReviewSubject::Kind kind = ReviewSubject::Kind::Flag;
    Bucket bucket = Bucket::StandardSync;
    HitCause judged = HitCause::ValuableUse;
    auto operator<=>(const ReviewedThing &) const = default;
};
ReviewedThing reviewedThing(std::int64_t workspaceId, const ReviewSubject &subject);

// The latest review of everything that was reviewed by `at`; of one workspace where that is given.
std::map<ReviewedThing, Review> latestReviews(LedgerState &state, Instant at,
                                              std::optional<std::int64_t> workspaceId = std::nullopt);
// Every review of one thing by `at`, oldest first; kEndOfTime: everything that is recorded.
std::vector<Review> reviewsOf(LedgerState &state, const ReviewedThing &thing, Instant at);

std::optional<Review> reviewWithId(LedgerState &state, std::int64_t id);

// The id that the next review gets.
std::int64_t nextReviewId(LedgerState &state);
// With the audit row that tells of it, which has to be there before.
void storeReview(LedgerState &state, std::int64_t workspaceId, const Review &review, std::int64_t auditId);

// As the audit tells of it.
QByteArray reviewToJson(const Review &review);

}  // namespace headroom
