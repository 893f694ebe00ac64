// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hitcause.h"
#include "storage/connection.h"

namespace headroom {

// Which judged hits to read, and in which order. A hit that is still to be judged is none of them.
struct HitSelection {
    enum class Order { LatestRecordedFirst, OldestFirst };  // by row; by instant
    HitFilter filter = {};
    QString id = {};  // of one hit alone; empty: all
    std::optional<HitCause> judged =
        std::nullopt;         // the cause by the rules, where the filter's own is the one that counts
    std::int64_t before = 0;  // rows below this alone; 0: all
    std::optional<Instant> until = std::nullopt;  // hits at or before this alone (R7a)
    Order order = Order::LatestRecordedFirst;
    int most = -1;  // rows; -1: all of them
};

// Judged hits one after the other, inside the caller's snapshot or transaction. The cause of a hit is overruled where
// the latest review of its workspace, cycle, bucket and judged cause that covers it says so (R28).
class JudgedHits {
public:
    JudgedHits(Connection &connection, const HitSelection &selection);
    // Throws Unavailable where the figures of a hit are damaged.
    std::optional<JudgedHit> next();

private:
    Query m_query;
};

// How many a selection holds; `most` is not looked at.
std::int64_t countHits(Connection &connection, const HitSelection &selection);
// By week, kind and plan.
std::vector<HitCount> weeklyHits(Connection &connection, Instant from, Instant to);

}  // namespace headroom
