// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planuse.h"

#include <algorithm>

namespace headroom {

PlanUse::PlanUse(const Catalog &catalog, Instant at)
{
    for (const Workspace &workspace : catalog.workspaces) {
        const PlanAssignment *assignment = assignmentAt(workspace, at);
        if (!assignment) continue;
        Use &use = m_plans[assignment->plan];
        ++use.byVersion[assignment->version];
        use.mostSeats = std::max(use.mostSeats, workspace.seatCount());
    }
}

std::int64_t PlanUse::on(const QString &plan) const
{
    std::int64_t sum = 0;
    const auto found = m_plans.constFind(plan);
    if (found == m_plans.constEnd()) return sum;
    for (const auto &[version, workspaces] : found->byVersion) sum += workspaces;
    return sum;
}

std::int64_t PlanUse::on(const QString &plan, int version) const
{
    const auto found = m_plans.constFind(plan);
    if (found == m_plans.constEnd()) return 0;
    const auto counted = found->byVersion.find(version);
    return counted == found->byVersion.end() ? 0 : counted->second;
}

int PlanUse::mostSeats(const QString &plan) const
{
    const auto found = m_plans.constFind(plan);
    return found == m_plans.constEnd() ? 0 : found->mostSeats;
}

}  // namespace headroom
