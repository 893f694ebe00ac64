// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

namespace headroom {

Result<ReviewList> Ledger::reviews(Instant at)
{
    return ReviewList{at, {}, 0, 0, 0};
}

Result<ReviewCase> Ledger::reviewCase(const ReviewSubject &, Instant)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

Result<PlanPeers> Ledger::planPeers(const QString &plan, Bucket bucket, Instant)
{
    PlanPeers peers;
    peers.plan = plan;
    peers.bucket = bucket;
    return peers;
}

Result<Review> Ledger::review(const NewReview &)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

Result<void> Ledger::setAccountHealth(const AccountHealth &)
{
    return failure(Error::Kind::Internal, QStringLiteral("not there yet"));
}

}  // namespace headroom
