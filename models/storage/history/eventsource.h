// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/history/arrivals.h"
#include "storage/history/eventtexts.h"
#include "storage/history/historysource.h"
#include "storage/history/segmentqueue.h"

#include <memory>

namespace headroom {

// The events of a timeline: segments are decoded as the search meets them, and merged by instant and ledger sequence
// where late events made them overlap.
class EventSource final : public HistorySource {
public:
    EventSource(LedgerState &state, const HistoryScope &scope, HistoryDirection direction,
                std::optional<HistoryKey> beside, SearchBudget &budget);
    ~EventSource() override;

    std::optional<HistorySpot> head() override;
    HistoryEntry entry() override;
    void addTo(HistorySums &sums) override;
    void pop() override;

private:
    // A decoded segment with those of its rows that pass, in the order of the search.
    struct OpenSegment;

    // Whether a key comes after where the search begins.
    [[nodiscard]] bool isAhead(const HistoryKey &key) const;
    void open(const SegmentQueue::Place &place);
    [[nodiscard]] std::vector<std::uint32_t> passingRows(const SegmentColumns &columns,
                                                         const std::vector<std::int64_t> &signalSeqs);
    [[nodiscard]] bool passes(const SegmentColumns &columns, std::size_t row,
                              const std::vector<std::int64_t> &signalSeqs);
    // Ledger sequences of the events of a segment that tell of a provider's trouble, in order.
    std::vector<std::int64_t> signalsIn(const SegmentQueue::Place &place);
    EventTexts &names();
    [[nodiscard]] std::optional<Cost> costOf(const SegmentColumns &columns, std::size_t row) const;

    LedgerState &m_state;
    const HistoryScope &m_scope;
    HistoryDirection m_direction;
    std::optional<HistoryKey> m_start;  // where the search begins, which is left out
    SearchBudget &m_budget;
    bool m_searchesTexts;
    SegmentQueue m_queue;
    std::optional<Query> m_signals;
    std::optional<Arrivals> m_arrivals;  // these two once an entry is shown or its names are looked through
    std::optional<EventTexts> m_names;
    std::vector<std::unique_ptr<OpenSegment>> m_open;  // a heap: the next event is in the first
};

}  // namespace headroom
