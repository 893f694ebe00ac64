// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/burnflag.h"
#include "storage/ledgerstate.h"
#include "storage/replay/rawselect.h"
#include "storage/reviews/burnevidence.h"
#include "storage/reviews/burnuse.h"

#include <map>
#include <span>

namespace headroom {

// Finds, moves and removes early-burn flags (R22 to R25), inside the caller's transaction, by the catalog as it is when
// the judge is made. One for many workspaces.
class FlagJudge {
public:
    explicit FlagJudge(LedgerState &state);
    // By other settings, to see what they would flag.
    FlagJudge(LedgerState &state, const EarlyBurnRule &rule);

    // Judges a workspace in every cycle from the one that holds the day `from` on, given that nothing of the days before
    // `from` has changed since it was last judged.
    void judge(std::int64_t workspaceId, CivilDate from);

    // Where early burn was reached in a cycle: the event, and what credits took back after it.
    struct Reached {
        Cycle cycle;
        BurnCrossing crossing;
        std::int64_t seq = 0;
        std::int64_t creditedSince = 0;
        bool operator==(const Reached &) const = default;
    };
    struct Standing {
        std::int64_t id = 0;
        Bucket bucket{};
        Reached reached;
    };
    // A workspace's flags that stand, of the cycles that end after a day, by the first day of their cycle.
    [[nodiscard]] std::map<CivilDate, Standing> standing(std::int64_t workspaceId, CivilDate after);
    // What a workspace reached in the cycles that begin on the days [first, end), of which `first` begins one; in order.
    // Changes nothing.
    [[nodiscard]] std::vector<Reached> reached(std::int64_t workspaceId, CivilDate first, CivilDate end);

private:
    struct Judged {  // the workspace under judgement
        const Workspace *workspace = nullptr;
        CycleRule cycles;
        BurnUse::Place place;
        BurnAllowance allowance;
        CivilDate from;  // before which nothing has changed
    };

    [[nodiscard]] Judged judged(std::int64_t workspaceId, CivilDate from) const;
    void judgeCycle(const Judged &judged, const Cycle &cycle, std::span<const BurnDay> days, const Standing *standing);
    [[nodiscard]] std::optional<Reached> find(const Judged &judged, const Cycle &cycle, std::span<const BurnDay> days);
    void insert(const Judged &judged, const Reached &found, std::int64_t follows);
    void end(const Standing &standing, FlagState why);

    LedgerState &m_state;
    const CachedCatalog &m_catalog;
    EarlyBurnRule m_rule;
    BurnUse m_use;
    RawSelect m_standing;
    std::optional<BurnEvidenceReader> m_evidence;  // once a flag is found
};

}  // namespace headroom
