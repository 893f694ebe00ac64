// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/charge.h"
#include "domain/ratios.h"
#include "domain/wide.h"

#include <deque>
#include <optional>
#include <unordered_map>
#include <unordered_set>

// What the causes of limit hits are judged on (R28), summed along a cycle.
namespace headroom {

// One event as the causes see it. Ids are the ledger's; 0 is "not stated".
struct CauseEvent {
    std::int64_t at = 0;
    std::int64_t seq = 0;
    std::int64_t memberId = 0;
    std::int64_t actionId = 0;
    std::int64_t routeId = 0;
    Charge charge;
    std::int64_t cost = 0;            // nano-dollars
    std::int64_t cachedTokens = 0;    // of what cache_reuse counts
    std::int64_t repeatedTokens = 0;  // the same
    bool estimated = false;
    bool credit = false;           // makes no member active: somebody else posted it
    bool finished = false;         // counts in failed_or_retried
    bool failedOrRetried = false;  // and is one of those
};
// Ledger order (R6).
constexpr bool operator<(const CauseEvent &a, const CauseEvent &b)
{
    return a.at != b.at ? a.at < b.at : a.seq < b.seq;
}

// An action on a route, with its part of a ratio.
struct SpotSums {
    std::int64_t actionId = 0;
    std::int64_t routeId = 0;
    Fraction fraction;
    bool operator==(const SpotSums &) const = default;
};

// A cycle up to an instant. Of equal members and spots the one with the lower id, which the ledger met first.
struct CauseSums {
    PerBucket<std::int64_t> units{};  // charged, net of credits
    Cost cost;                        // of every event, unmapped ones included
    Fraction failedOrRetried;
    Fraction cacheReuse;
    int activeMembers = 0;
    std::int64_t dayUse = 0;       // premium units of the 24 hours up to the instant, net of credits
    std::int64_t topMemberId = 0;  // who made most of them, above 0; 0: nobody stated
    std::int64_t topMemberUse = 0;
    std::optional<SpotSums> worstFailing;
    std::optional<SpotSums> worstCaching;
    bool operator==(const CauseSums &) const = default;
};

// Fed with the events of one cycle in ledger order. What does not fit 64 bits is answered as the nearest that does.
class CauseTally {
public:
    void add(const CauseEvent &event);
    // As it stands at an instant that no added event is after, and no instant asked before is after either.
    [[nodiscard]] CauseSums until(Instant at);

private:
    struct Spot {
        std::int64_t actionId;
        std::int64_t routeId;
        auto operator<=>(const Spot &) const = default;
    };
    struct SpotHash {
        std::size_t operator()(const Spot &spot) const noexcept;
    };
    struct SpotTally {
        std::int64_t finished = 0;
        std::int64_t failedOrRetried = 0;
        Wide repeatedTokens = 0;
        Wide cachedTokens = 0;
    };
    struct Charged {
        std::int64_t at;
        std::int64_t memberId;
        std::int64_t units;
    };

    void addSpot(const CauseEvent &event);
    void addUse(const CauseEvent &event);

    PerBucket<Wide> m_units{};
    Wide m_cost = 0;
    bool m_estimated = false;
    std::int64_t m_finished = 0;
    std::int64_t m_failedOrRetried = 0;
    Wide m_repeatedTokens = 0;
    Wide m_cachedTokens = 0;
    std::unordered_set<std::int64_t> m_active;
    std::unordered_map<Spot, SpotTally, SpotHash> m_spots;
    std::optional<Spot> m_worstFailing;
    std::optional<Spot> m_worstCaching;
    std::deque<Charged> m_day;  // premium use of the last 24 hours
    std::unordered_map<std::int64_t, Wide> m_dayByMember;
    Wide m_dayUse = 0;
};

}  // namespace headroom
