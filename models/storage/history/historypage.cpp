// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/historypage.h"

#include "storage/history/timeline.h"

#include <algorithm>

namespace headroom {

HistoryPage historyPage(LedgerState &state, const HistoryQuestion &question, SearchBudget &budget)
{
    const HistoryScope scope(state, question.filter);
    HistoryPage page;
    page.question = question;
    page.zone = scope.workspace.zone.id();
    Timeline timeline(state, scope, question.direction, question.beside, budget);
    const auto most = static_cast<std::size_t>(std::max(question.most, 1));
    page.rows.reserve(std::min(most, std::size_t{kHistoryPage}));
    bool more = false;
    while (timeline.advance()) {
        more = page.rows.size() == most;
        if (more) break;
        page.rows.push_back(timeline.entry());
    }
    page.next = more ? std::optional(page.rows.back().key) : timeline.border();
    if (question.direction == HistoryDirection::Newer) std::ranges::reverse(page.rows);
    return page;
}

}  // namespace headroom
