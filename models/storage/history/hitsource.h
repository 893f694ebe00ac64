// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/history/historysource.h"

#include <deque>

namespace headroom {

// The limit hits of a timeline, read by key a few at a time.
class HitSource final : public HistorySource {
public:
    HitSource(LedgerState &state, const HistoryScope &scope, HistoryDirection direction,
              std::optional<HistoryKey> beside, SearchBudget &budget);

    std::optional<HistorySpot> head() override;
    HistoryEntry entry() override { return m_waiting.front(); }
    void addTo(HistorySums &sums) override;
    void pop() override { m_waiting.pop_front(); }

private:
    void read();

    LedgerState &m_state;
    const HistoryScope &m_scope;
    HistoryDirection m_direction;
    SearchBudget &m_budget;
    Query m_query;
    std::deque<HistoryEntry> m_waiting;
    std::optional<HistoryKey> m_read;  // up to here
    int m_most = 16;
    bool m_all = false;
};

// How many limit hits pass a scope, whatever its text.
std::int64_t countHits(LedgerState &state, const HistoryScope &scope);

}  // namespace headroom
