// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalog/catalogchange.h"
#include "storage/ledger.h"
#include "storage/reviews/burnflagstore.h"
#include "storage/reviews/planpeers.h"
#include "storage/reviews/reviewcase.h"
#include "storage/reviews/reviewchange.h"
#include "storage/reviews/worklist.h"

namespace headroom {

Result<ReviewList> Ledger::reviews(Instant at)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return worklist(*m_state, at);
    });
}

Result<std::vector<ReviewSubject>> Ledger::openFlags(Instant at)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return headroom::openFlags(*m_state, at);
    });
}

Result<ReviewCase> Ledger::reviewCase(const ReviewSubject &subject, Instant at)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return reviewCaseOf(*m_state, subject, at);
    });
}

Result<PlanPeers> Ledger::planPeers(const QString &plan, Bucket bucket, Instant at)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return planPeersOf(*m_state, plan, bucket, at);
    });
}

Result<Review> Ledger::review(const NewReview &review)
{
    // Flags and causes are judged before, so that what is reviewed is what is true.
    if (const Result<void> settled = settle(); !settled) return tl::make_unexpected(settled.error());
    return guarded([&] {
        Transaction transaction(m_state->db());
        Review recorded = recordReview(*m_state, review);
        transaction.commit();
        return recorded;
    });
}

Result<void> Ledger::setAccountHealth(const AccountHealth &health)
{
    if (const Result<void> settled = settle(); !settled) return settled;
    Result<void> set = guarded([&] {
        Transaction transaction(m_state->db());
        changeAccountHealth(*m_state, health);
        transaction.commit();
    });
    if (!set) m_state->forgetCatalog();
    return set;
}

}  // namespace headroom
