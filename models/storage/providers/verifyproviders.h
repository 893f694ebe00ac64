// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/differences.h"
#include "storage/providers/providersums.h"

#include <map>

namespace headroom {

// Compares provider_signal and rollup_minute with the events.
class ProviderCheck {
public:
    explicit ProviderCheck(Connection &connection);

    // An event of a segment with texts; names a signal that is not what it says.
    void add(std::int64_t workspaceId, const SegmentColumns &columns, std::size_t row, Differences &differences);
    // After all events.
    void compare(Differences &differences);

private:
    // The minutes of a day as one number that no other minutes are likely to have, so that few bytes a day are kept.
    struct DaySum {
        std::uint64_t tokens = 0;
        std::uint64_t fingerprint = 0;
        bool operator==(const DaySum &) const = default;
    };

    void checkSignal(const StoredEvent &event, const GivenEvent &given, Differences &differences);
    void compareSignals(Differences &differences);
    void compareMinutes(Differences &differences);

    Connection &m_connection;
    Dictionary m_pools;
    Query m_signal;
    std::int64_t m_signals = 0;
    std::map<MinuteKey, DaySum> m_days;
};

}  // namespace headroom
