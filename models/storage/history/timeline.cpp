// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/timeline.h"

#include "storage/history/eventsource.h"
#include "storage/history/historychanges.h"
#include "storage/history/hitsource.h"

namespace headroom {

Timeline::Timeline(LedgerState &state, const HistoryScope &scope, HistoryDirection direction,
                   std::optional<HistoryKey> beside, SearchBudget &budget)
    : m_direction(direction)
{
    if (scope.from >= scope.to) return;
    if (scope.wants(HistoryKind::Event)) {
        m_sources.push_back(std::make_unique<EventSource>(state, scope, direction, beside, budget));
    }
    if (scope.wants(HistoryKind::Hit)) {
        m_sources.push_back(std::make_unique<HitSource>(state, scope, direction, beside, budget));
    }
    m_sources.push_back(std::make_unique<ChangeSource>(historyChanges(state, scope), direction, beside));
}

bool Timeline::advance()
{
    if (m_found) m_sources[m_at]->pop();
    m_found = false;
    std::optional<HistorySpot> best;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const std::optional<HistorySpot> head = m_sources[i]->head();
        if (!head || (best && !comesBefore(head->key, best->key, m_direction))) continue;
        best = head;
        m_at = i;
    }
    m_border.reset();
    if (!best) return false;
    if (best->border) {
        m_border = best->key;
        return false;
    }
    m_key = best->key;
    m_found = true;
    return true;
}

}  // namespace headroom
