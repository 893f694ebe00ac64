// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/eventdetailreader.h"
#include "storage/ledger.h"

namespace headroom {

Result<EventDetail> Ledger::eventDetail(const QString &workspace, std::int64_t seq)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return readEventDetail(*m_state, workspace, seq);
    });
}

}  // namespace headroom
