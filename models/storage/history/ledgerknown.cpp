// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/knownstandings.h"
#include "storage/ledger.h"

namespace headroom {

Result<KnownThen> Ledger::knownThen(const QString &workspace, Instant at, Instant knownAt)
{
    if (const Result<void> ready = settleIfPossible(); !ready) return tl::make_unexpected(ready.error());
    return guarded([&] {
        const ReadSnapshot snapshot(m_state->db());
        return readKnownThen(*m_state, workspace, at, knownAt);
    });
}

}  // namespace headroom
