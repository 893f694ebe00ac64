// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

// Answers built from a few words, for tests of models and views.
namespace headroom::testing {

// 2026-03-17T14:30:00Z, the instant at which sample answers stand.
inline constexpr Instant kNow{1'773'757'800 * kMicrosPerSecond};

constexpr Money dollars(std::int64_t amount)
{
    return Money{amount * 1'000'000'000};
}

// StandingBuilder("acme").plan("team", "Team").use(Bucket::PremiumSync, 312, 300).build(): a workspace in the
// March 2026 cycle of UTC, on day 17. What is not named is 0.
class StandingBuilder {
public:
    explicit StandingBuilder(const QString &key);

    StandingBuilder &name(const QString &name);
    StandingBuilder &plan(const QString &key, const QString &name, int version = 1);
    StandingBuilder &discovered();
    // The cycle that holds kNow in that zone.
    StandingBuilder &cycle(const QByteArray &zone, const CycleRule &rule);
    StandingBuilder &use(Bucket bucket, std::int64_t used, std::int64_t allowance);
    StandingBuilder &useUnlimited(Bucket bucket, std::int64_t used);
    StandingBuilder &grants(Bucket bucket, std::int64_t addon, std::int64_t prepaid, std::int64_t approved);
    StandingBuilder &projected(Bucket bucket, std::int64_t units);
    StandingBuilder &unmapped(std::int64_t events);
    StandingBuilder &cost(Money amount, bool estimated = false);
    StandingBuilder &revenue(Money amount);

    [[nodiscard]] WorkspaceStanding build() const;

private:
    BucketStanding &at(Bucket bucket) { return m_standing.buckets[index(bucket)]; }
    WorkspaceStanding m_standing;
};

// Rows by key, as storage answers.
OverviewAnswer overviewOf(std::vector<WorkspaceStanding> rows, Instant at = kNow);
// Days, members, actions and routes that add up to what the standing says.
WorkspaceAnswer workspaceOf(const WorkspaceStanding &standing, Instant at = kNow);

LedgerInfo sampleInfo();
// Twelve workspaces: over, warned, unlimited, without a plan, discovered, unmapped, at a loss, credited below 0.
OverviewAnswer sampleOverview(Instant at = kNow);
// As many rows as wanted, different from one another and the same each time.
OverviewAnswer largeOverview(int workspaces, Instant at = kNow);

}  // namespace headroom::testing
