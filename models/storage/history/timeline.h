// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/history/historysource.h"

#include <memory>

namespace headroom {

// Events, limit hits and changes of a workspace, merged by key in one direction from beside a key.
class Timeline {
public:
    Timeline(LedgerState &state, const HistoryScope &scope, HistoryDirection direction,
             std::optional<HistoryKey> beside, SearchBudget &budget);

    // Whether there is an entry; where not, border() says why.
    bool advance();
    // Where a search that has looked at enough may go on; nothing: there is no more.
    [[nodiscard]] std::optional<HistoryKey> border() const { return m_border; }

    // Of the entry that advance() found.
    [[nodiscard]] const HistoryKey &key() const { return m_key; }
    HistoryEntry entry() { return m_sources[m_at]->entry(); }
    void addTo(HistorySums &sums) { m_sources[m_at]->addTo(sums); }

private:
    HistoryDirection m_direction;
    std::vector<std::unique_ptr<HistorySource>> m_sources;
    std::size_t m_at = 0;
    bool m_found = false;
    HistoryKey m_key;
    std::optional<HistoryKey> m_border;
};

}  // namespace headroom
