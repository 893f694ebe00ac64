// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/causetally.h"
#include "domain/hitcause.h"
#include "storage/ledgerstate.h"

namespace headroom {

// What causes are judged on along one cycle of a workspace (R28). Reads the cycle's events once; to be used and gone
// within the transaction that it was made in.
class CycleCauses {
public:
    // `until`: the last instant that will be asked for.
    CycleCauses(LedgerState &state, std::int64_t workspaceId, const Cycle &cycle, Instant until);

    // As it stood at an instant of the cycle; none asked for before is after it.
    [[nodiscard]] CauseFigures figuresAt(Instant at);

private:
    // The key of a dictionary's id, asked for once.
    class Names {
    public:
        Names(Connection &connection, const QString &table);
        const QString &of(std::int64_t id);

    private:
        Query m_query;
        QHash<std::int64_t, QString> m_known;
    };

    void readEvents(Instant until);
    void addAccount(CauseFigures &figures, const PerBucket<std::int64_t> &units, Instant at);
    std::optional<RatioSpot> named(const std::optional<SpotSums> &spot);

    LedgerState &m_state;
    const CachedCatalog &m_cached;
    std::int64_t m_workspaceId;
    Cycle m_cycle;
    std::vector<CauseEvent> m_events;
    std::size_t m_added = 0;  // events in the tally
    CauseTally m_tally;
    std::vector<CycleUse> m_prepaidUse;
    bool m_anyApproval = false;  // decided in the cycle until the last instant
    Names m_members;
    Names m_actions;
    Names m_routes;
};

}  // namespace headroom
