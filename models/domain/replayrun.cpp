// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replayrun.h"

#include <algorithm>

namespace headroom {

ReplayRun::ReplayRun(const ReplayScene &scene, const Side &now, const Side &draft,
                     const std::vector<ReplayApproval> &approvals, bool withCourses)
    : m_scene(scene), m_now(scene, now.catalog, now.sheets, now.workspace, approvals),
      m_draft(scene, draft.catalog, draft.sheets, draft.workspace, approvals), m_rule(now.workspace.cycleRule())
{
    Instant earliest = scene.from;
    if (withCourses) {
        const Cycle cycle = cycleAt(m_rule, m_now.zone(), scene.from);
        earliest = cycle.start;
        openCourse(cycle);
    }
    m_firstNeeded = std::min(m_now.firstNeeded(earliest), m_draft.firstNeeded(earliest));
    m_now.start(m_firstNeeded);
    m_draft.start(m_firstNeeded);
}

void ReplayRun::openCourse(const Cycle &cycle)
{
    m_outcome.courses.push_back({cycle, {}});
    m_day = cycle.days.first;
    m_dayEnd = m_now.zone().startOf(m_day + 1);
}

// Notes how it stood at the end of the day.
void ReplayRun::endDay()
{
    const Instant last{std::min(m_dayEnd, m_scene.to).us - 1};
    m_now.goTo(last);
    m_draft.goTo(last);
    ReplayCourse &course = m_outcome.courses.back();
    course.days.push_back({m_day, m_now.used(), m_draft.used(), m_now.entitlements(), m_draft.entitlements()});
    m_day = m_day + 1;
    m_dayEnd = m_now.zone().startOf(m_day + 1);
    if (m_day >= course.cycle.days.end) openCourse(cycleInZone(nextCycle(m_rule, course.cycle.days), m_now.zone()));
}

void ReplayRun::feed(const ReplayEvent &event)
{
    while (event.at >= m_dayEnd) endDay();
    m_now.feed(event, event.cost);
    m_draft.feed(event, event.draftCost);
    if (event.at < m_scene.from) return;
    if (event.isRequest()) {
        ++m_outcome.events;
    } else if (event.isCredit()) {
        ++m_outcome.credits;
    } else if (event.charge.bucket == kUnmapped) {
        ++m_outcome.unmapped;
    }
}

ReplayOutcome ReplayRun::finish()
{
    if (!m_outcome.courses.empty()) {
        while (m_now.zone().startOf(m_day) < m_scene.to) endDay();
        if (m_outcome.courses.back().days.empty()) m_outcome.courses.pop_back();
    }
    m_outcome.now = m_now.finish();
    m_outcome.draft = m_draft.finish();
    return std::move(m_outcome);
}

}  // namespace headroom
