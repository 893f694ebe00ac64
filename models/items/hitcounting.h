// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitcause.h"
#include "domain/zone.h"

#include <array>
#include <map>
#include <set>
#include <tuple>
#include <vector>

// Limit hits counted by cause and by steps of time (R28). Provider trouble is never among them (R30).
namespace headroom {

using CauseCounts = std::array<std::int64_t, kHitCauses>;  // by the cause that counts

std::int64_t hitSum(const CauseCounts &counts);
// The causes that have any hits, most first; of equal ones in the order of kCauses.
std::vector<HitCause> causesBySize(const CauseCounts &counts);

struct HitStep {
    CivilDate first;  // of the week or the day
    CauseCounts hits{};
    bool operator==(const HitStep &) const = default;
};

// Of those that pass what counts know of a filter: plan, cause, bucket and verdict.
CauseCounts hitsByCause(const HitCounts &counts, const HitFilter &filter);
// Every week that the range touches, those without hits as well.
std::vector<HitStep> hitsByWeek(const HitCounts &counts, const HitFilter &filter);

// Workspaces that have hits, each once.
struct AffectedWorkspaces {
    CauseCounts byCause{};
    std::int64_t all = 0;
    bool complete = false;  // false: there are more hits than were looked at, so that these are the least there are
    bool operator==(const AffectedWorkspaces &) const = default;
};

// Counts hits that are read one by one.
class HitTally {
public:
    void add(const JudgedHit &hit);
    // As a ledger counts them, for any filter.
    [[nodiscard]] HitCounts counts(Instant from, Instant to) const;
    [[nodiscard]] AffectedWorkspaces affected(bool complete) const;
    // By civil day of a zone: every day of the cycle.
    [[nodiscard]] std::vector<HitStep> byDay(const CycleDays &cycle, const Zone &zone) const;

private:
    struct Kind {
        CivilDate week;
        HitCause cause{};
        Verdict verdict{};
        Bucket bucket{};
        QString plan;
        bool operator<(const Kind &other) const
        {
            return std::tie(week, cause, verdict, bucket, plan) <
                   std::tie(other.week, other.cause, other.verdict, other.bucket, other.plan);
        }
    };
    std::map<Kind, std::pair<std::int64_t, std::set<QString>>> m_kinds;
    std::array<std::set<QString>, kHitCauses> m_workspaces;
    std::vector<std::pair<Instant, HitCause>> m_instants;
};

}  // namespace headroom
