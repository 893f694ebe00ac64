// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ledgerstate.h"

#include <limits>

namespace headroom {

// How events came into the ledger. The numbers are stored: never renumber.
enum class ArrivalWay : std::int8_t { Import = 0, Gateway = 1, Credit = 2, Demo = 3 };

// Notes that the events from this ledger sequence on arrive now, by the actor's clock and never before an earlier
// arrival. Inside the transaction that stores them, and only where it stores any.
void noteArrival(LedgerState &state, std::int64_t firstSeq, ArrivalWay way);

// When the ledger learnt of its events, in the state of one snapshot.
class Arrivals {
public:
    explicit Arrivals(Connection &connection);

    // Nothing: before arrivals were noted. Fast for events that arrived together.
    [[nodiscard]] std::optional<Instant> of(std::int64_t seq) const;
    // The largest ledger sequence that was known at an instant; events before arrivals were noted always were.
    [[nodiscard]] std::int64_t knownThrough(Instant at) const;
    // Whether every event's arrival was noted.
    [[nodiscard]] bool complete() const;

private:
    // Events [first, end) of one arrival.
    struct Span {
        std::int64_t first = 0;
        std::int64_t end = 0;
        std::optional<Instant> at;
    };
    [[nodiscard]] Span spanOf(std::int64_t seq) const;

    Connection &m_connection;
    mutable Query m_before;  // the arrival that a sequence came with
    mutable Query m_after;   // the arrival after it
    mutable Span m_last;
};

}  // namespace headroom
