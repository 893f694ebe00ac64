// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/events/segmentstore.h"
#include "storage/ledgerstate.h"
#include "storage/monitoring/ratiosteps.h"
#include "storage/replay/rawselect.h"

#include <functional>

namespace headroom {

// Sums of one day, or of one event on it. What the sums do not tell apart is 0.
struct RatioEntry {
    CivilDate day;
    std::int64_t memberId = 0;
    std::int64_t actionId = 0;
    std::int64_t routeId = 0;
    RatioSums sums;
};
using OnRatios = std::function<void(const RatioEntry &)>;

// One action or route, or every one.
struct UseFilter {
    std::optional<std::int64_t> actionId;
    std::optional<std::int64_t> routeId;
};

// Reads the sums of any span: whole days from the tables, and only of days that the span cuts the events.
class RatioReader {
public:
    explicit RatioReader(LedgerState &state) : m_state(state), m_segments(state.db()) {}

    // Everything by UTC day, whatever the action and route.
    void readDays(const InstantSpan &span, const OnRatios &visit);
    // The same by action and route, of those that pass the filter.
    void readUse(const InstantSpan &span, const UseFilter &filter, const OnRatios &visit);
    // A workspace by its own civil day.
    void readWorkspace(std::int64_t workspaceId, const InstantSpan &span, const OnRatios &visit);
    // A workspace event by event, each on its day in `zone`.
    void readEvents(std::int64_t workspaceId, const Zone &zone, const InstantSpan &span, const OnRatios &visit);

private:
    struct Head {
        std::int64_t workspaceId;
        Instant firstAt;
        Instant lastAt;
    };
    const std::vector<Head> &heads();
    const Head *head(std::int64_t workspaceId);
    // What events there are in pieces of UTC days.
    void readPieces(const CutDays &days, const OnRatios &visit);
    CutDays cutUtcDays(const InstantSpan &span);

    LedgerState &m_state;
    SegmentReader m_segments;
    std::optional<std::vector<Head>> m_heads;  // by workspace
    std::optional<RawSelect> m_workspaceDays;
};

}  // namespace headroom
