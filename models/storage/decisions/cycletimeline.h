// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bucket.h"
#include "domain/cycle.h"
#include "storage/events/segmentstore.h"

#include <unordered_map>
#include <vector>

namespace headroom {

// What a workspace used of each bucket up to any instant of one cycle, and each member of the premium bucket: running
// sums, searched by bisection.
class CycleTimeline {
public:
    CycleTimeline(std::int64_t workspaceId, const Cycle &cycle) : m_workspaceId(workspaceId), m_cycle(cycle) {}

    // Adds the events of the cycle that were stored since it was read last. Throws where a sum leaves 64 bits.
    void readOn(SegmentReader &reader);

    // Events that occurred at `at` or earlier.
    [[nodiscard]] std::int64_t used(Bucket bucket, Instant at) const;
    // Premium units of a member from `from` to `at`, both included.
    [[nodiscard]] std::int64_t usedByMember(std::int64_t memberId, Instant from, Instant at) const;

    // Of 16 bytes each.
    [[nodiscard]] std::size_t points() const { return m_points; }

private:
    struct Point {
        std::int64_t at;
        std::int64_t units;  // of all events up to and including `at`; while they are added, of this instant
    };
    using Series = std::vector<Point>;
    struct Added;

    static std::int64_t sumAt(const Series &series, std::int64_t at);
    static void merge(Series &series, Series &added);

    std::int64_t m_workspaceId;
    Cycle m_cycle;
    std::int64_t m_lastSeq = 0;
    std::size_t m_points = 0;
    PerBucket<Series> m_buckets;
    std::unordered_map<std::int64_t, Series> m_members;
};

}  // namespace headroom
