// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allowance.h"
#include "storage/demoschedule.h"

#include <map>
#include <optional>

namespace headroom::demo {

// Lets a workspace's attempts meet its limits, in the order in which they were decided: what was over was refused
// or downgraded (R18, R19), what arrived late was not asked. Fills Slot::units.
class Gate {
public:
    Gate(const Schedule &schedule, const World &world);

    // False: nothing happened at all, as when somebody who was refused does not try again.
    bool pass(Slot &slot);

private:
    struct Standing {
        CivilDate day;
        const PlanVersion *plan = nullptr;
        PerBucket<Entitlement> entitlement;
    };

    const Standing &standingOn(CivilDate day, Instant at);
    [[nodiscard]] std::int64_t wanted(const Slot &slot, Bucket bucket, const PlanVersion *plan) const;
    [[nodiscard]] bool hasRoom(Bucket bucket, std::int64_t units) const;
    [[nodiscard]] bool overMemberCap(const Slot &slot, Bucket bucket, std::int64_t units) const;
    void charge(Slot &slot, Bucket bucket, std::int64_t units);
    bool passPart(Slot &slot);
    void refuse(Slot &slot, Bucket bucket) const;

    const Schedule &m_schedule;
    const World &m_world;
    const CycleRule m_rule;
    Random m_random;
    std::map<CivilDate, PerBucket<std::int64_t>> m_used;  // by first day of the cycle
    std::map<std::pair<int, CivilDate>, std::int64_t> m_premiumOfMember;
    std::map<std::uint32_t, bool> m_jobs;  // admitted or not
    std::optional<Standing> m_standing;
    CivilDate m_cycle;
};

// What support gave back: records that a provider lost, and answers that were no good.
void giveCredits(Schedule &schedule, World &world, const std::vector<Slot> &charged);

}  // namespace headroom::demo
