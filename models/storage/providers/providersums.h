// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/providers/minutesums.h"
#include "storage/providers/signalrows.h"

// What is kept about providers (derived): rows of provider_signal and rollup_minute.
namespace headroom {

class ProviderSums {
public:
    explicit ProviderSums(Connection &connection) : m_minutes(connection), m_signals(connection) {}

    // An event as it is stored: once each.
    void add(const StoredEvent &event, const GivenEvent &given);
    // One out of a segment with texts.
    void add(std::int64_t workspaceId, const SegmentColumns &columns, std::size_t row);
    // An event of a segment with texts has another charge than its own from now on.
    void recharge(const SegmentColumns &columns, std::size_t row, const Charge &charge);
    // Adds everything gathered to the tables, and forgets it.
    void write() { m_minutes.write(); }

private:
    MinuteSums m_minutes;
    SignalRows m_signals;
};

// What the sums by minute read of an event in a segment with texts; `charge`: its own or what it is charged now.
MinuteUse minuteUse(const SegmentColumns &columns, std::size_t row, const Charge &charge);
// An event of a segment with texts, as signals see it; `given` holds what it stated.
StoredEvent storedEvent(std::int64_t workspaceId, const SegmentColumns &columns, std::size_t row,
                        const GivenEvent &given);
// Whether an event of a segment with texts tells of provider trouble.
bool tellsOfTrouble(const SegmentColumns &columns, std::size_t row);

// Makes both tables of every event there is.
void sumProviders(Connection &connection);

}  // namespace headroom
