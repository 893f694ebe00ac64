// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "support/fakeledger.h"

#include <vector>

namespace headroom::testing {

// A ledger's flags and groups of limit hits in memory: reviewed by the rules of the domain, one review after another.
struct ReviewScene {
    Instant now;
    QString person = QStringLiteral("grace");  // who acts
    std::vector<ReviewCase> cases;             // in the order of the list
    std::int64_t reviews = 0;                  // so far
    std::int64_t unjudged = 0;                 // workspaces

    // A flag crossed on that day of the March cycle, of a workspace on the plan “team”.
    ReviewCase &flag(const QString &key, const QString &name, int day);
    // A group of hits that nobody has reviewed.
    ReviewCase &hits(const QString &key, const QString &name, int many, HitCause judged);

    [[nodiscard]] ReviewCase *find(const ReviewSubject &subject);
    [[nodiscard]] ReviewList list() const;
    Result<Review> review(const NewReview &review, const QString &by);
    [[nodiscard]] PlanPeers peers() const;

    // The ledger answers with this scene, which has to outlive it.
    void playOn(FakeLedger &ledger);
};

// Two flags and two groups of hits that wait, and one flag that was reviewed.
ReviewScene reviewScene();

}  // namespace headroom::testing
