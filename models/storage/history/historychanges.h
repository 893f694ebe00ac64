// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/history/historysource.h"

namespace headroom {

// What changed what a workspace may use, as far as it passes a scope, in order: cycles since the one of the first event
// or hit, plans, grants, overage and early burn. What is dated beyond now has not happened.
std::vector<HistoryEntry> historyChanges(LedgerState &state, const HistoryScope &scope);

// They are few: all of them are at hand.
class ChangeSource final : public HistorySource {
public:
    ChangeSource(std::vector<HistoryEntry> changes, HistoryDirection direction, std::optional<HistoryKey> beside);

    std::optional<HistorySpot> head() override;
    HistoryEntry entry() override { return m_changes.back(); }
    void addTo(HistorySums &sums) override;
    void pop() override { m_changes.pop_back(); }

private:
    std::vector<HistoryEntry> m_changes;  // the next one is the last
};

}  // namespace headroom
