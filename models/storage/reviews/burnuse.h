// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/earlyburn.h"
#include "storage/events/segmentstore.h"
#include "storage/replay/rawselect.h"

#include <span>

namespace headroom {

// What was used of a bucket, by civil days and event by event: what early burn is judged by, inside the caller's
// transaction or snapshot.
class BurnUse {
public:
    explicit BurnUse(Connection &connection);

    // Of a workspace whose civil days are those of `zone`.
    struct Place {
        std::int64_t workspaceId = 0;
        Zone zone;
        Bucket bucket{};
    };
    // The days from `first` on that have any use, in order.
    [[nodiscard]] std::vector<BurnDay> daysSince(const Place &place, CivilDate first);
    // What changed the use on one civil day, in ledger order (R6).
    [[nodiscard]] std::vector<BurnEvent> eventsOf(const Place &place, CivilDate day);
    // What credits took back on `days` after the event with this instant and ledger sequence, 0 or below.
    [[nodiscard]] std::int64_t creditsAfter(const Place &place, std::span<const BurnDay> days, Instant at,
                                            std::int64_t seq);

private:
    RawSelect m_days;
    RawSelect m_segments;
    SegmentReader m_reader;
};

}  // namespace headroom
