// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allowance.h"
#include "domain/decision.h"
#include "storage/demo/demooverage.h"
#include "storage/demo/demoschedule.h"

#include <map>
#include <optional>
#include <set>

namespace headroom::demo {

// Lets a workspace's attempts meet its limits, in the order in which they were decided: what was over was refused
// or downgraded (R18, R19), what arrived late was not asked. Fills Slot::units, and notes the hits.
class Gate {
public:
    Gate(const Schedule &schedule, World &world);

    // False: nothing happened at all, as when somebody who was refused does not try again.
    bool pass(Slot &slot);

private:
    struct Standing {
        CivilDate day;
        const PlanVersion *plan = nullptr;
        PerBucket<Entitlement> entitlement;  // without approved overage, which may come at any time of the day
    };

    const Standing &standingOn(CivilDate day, Instant at);
    [[nodiscard]] std::int64_t wanted(const Slot &slot, Bucket bucket, const PlanVersion *plan) const;
    [[nodiscard]] BucketRoom room(Bucket bucket, Instant at) const;
    [[nodiscard]] Decision ask(const Slot &slot, const SheetAction &action, std::int64_t units,
                               bool confirmed = true) const;
    void charge(Slot &slot, Bucket bucket, std::int64_t units);
    bool passPart(Slot &slot, const SheetAction &action);
    void refuse(Slot &slot, Verdict verdict) const;
    void note(const Slot &slot, std::int64_t units, const Decision &decision);

    const Schedule &m_schedule;
    World &m_world;
    const CycleRule m_rule;
    const std::vector<Approval> m_approvals;
    Random m_random;
    std::map<CivilDate, PerBucket<std::int64_t>> m_used;  // by first day of the cycle
    std::map<std::pair<int, CivilDate>, std::int64_t> m_premiumOfMember;
    std::map<std::uint32_t, Verdict> m_jobs;                   // how each was decided
    std::set<std::tuple<CivilDate, Bucket, Verdict>> m_noted;  // cycles whose first warning or question was noted
    std::optional<Standing> m_standing;
    CivilDate m_cycle;
};

// What support gave back: records that a provider lost, and answers that were no good.
void giveCredits(Schedule &schedule, World &world, const std::vector<Slot> &charged);

}  // namespace headroom::demo
