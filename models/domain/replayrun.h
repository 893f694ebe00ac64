// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replayside.h"

namespace headroom {

struct ReplayOutcome {
    std::int64_t events = 0;  // requests
    std::int64_t credits = 0;
    std::int64_t unmapped = 0;
    ReplaySideOutcome now;
    ReplaySideOutcome draft;
    std::vector<ReplayCourse> courses;
};

// One workspace's events gone through once, with the catalog in force and with a draft of it side by side (R41).
class ReplayRun {
public:
    struct Side {
        const Catalog &catalog;
        const ReplaySheets &sheets;
        const Workspace &workspace;
    };

    // All that is passed has to outlive it.
    ReplayRun(const ReplayScene &scene, const Side &now, const Side &draft,
              const std::vector<ReplayApproval> &approvals, bool withCourses);

    // The events from here on have to be fed, up to the end of the range, in order of (at, seq).
    [[nodiscard]] Instant firstNeeded() const { return m_firstNeeded; }
    void feed(const ReplayEvent &event);
    ReplayOutcome finish();

private:
    void openCourse(const Cycle &cycle);
    void endDay();

    const ReplayScene &m_scene;
    ReplaySideRun m_now;
    ReplaySideRun m_draft;
    Instant m_firstNeeded;
    CycleRule m_rule;
    CivilDate m_day;  // of the courses
    Instant m_dayEnd = kEndOfTime;
    ReplayOutcome m_outcome;
};

}  // namespace headroom
