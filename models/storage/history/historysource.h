// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/history/historyscope.h"

namespace headroom {

// How much may still be looked at before a search says where to ask on. Counted in events.
class SearchBudget {
public:
    explicit SearchBudget(std::int64_t looks = std::numeric_limits<std::int64_t>::max()) : m_left(looks) {}
    void take(std::int64_t looks) { m_left -= looks; }
    [[nodiscard]] bool spent() const { return m_left <= 0; }

private:
    std::int64_t m_left;
};

// The next entry of a source, or the border of what it has searched.
struct HistorySpot {
    HistoryKey key;
    bool border = false;
};

// Entries of a timeline that pass its scope, one after the other in one direction.
class HistorySource {
public:
    HistorySource() = default;
    HistorySource(const HistorySource &) = delete;
    HistorySource &operator=(const HistorySource &) = delete;
    virtual ~HistorySource() = default;

    // Nothing: there are no more.
    virtual std::optional<HistorySpot> head() = 0;
    // Of the head, which is no border.
    virtual HistoryEntry entry() = 0;
    virtual void addTo(HistorySums &sums) = 0;
    virtual void pop() = 0;
};

}  // namespace headroom
