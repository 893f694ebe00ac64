// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/burnflag.h"
#include "storage/ledgerstate.h"
#include "storage/replay/rawselect.h"
#include "storage/reviews/burnevidence.h"

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

    struct Reached {
        Cycle cycle;
        BurnCrossing crossing;
    };
    // What a workspace reached in the cycles that begin on the days [first, end), of which `first` begins one; in order.
    // Changes nothing.
    [[nodiscard]] std::vector<Reached> reached(std::int64_t workspaceId, CivilDate first, CivilDate end);

private:
    struct Place {  // the workspace under judgement
        std::int64_t id = 0;
        const Workspace *workspace = nullptr;
        Zone zone;
        CivilDate from;
    };
    struct Standing {
        std::int64_t id = 0;
        Cycle cycle;
        EarlyBurnRule rule;
        BurnCrossing crossing;
        std::int64_t seq = 0;
        std::int64_t creditedSince = 0;
    };
    struct Found {
        BurnCrossing crossing;
        std::int64_t seq = 0;
    };

    [[nodiscard]] std::vector<BurnDay> daysSince(std::int64_t workspaceId, CivilDate first);
    [[nodiscard]] std::vector<Standing> standingSince(std::int64_t workspaceId, CivilDate from);
    [[nodiscard]] std::vector<BurnEvent> eventsOf(const Place &place, CivilDate day);
    void judgeCycle(const Place &place, const BurnAllowance &allowance, const Cycle &cycle,
                    std::span<const BurnDay> days, const Standing *standing);
    [[nodiscard]] std::optional<Found> find(const Place &place, const BurnAllowance &allowance, const Cycle &cycle,
                                            std::span<const BurnDay> days);
    [[nodiscard]] std::int64_t creditsAfter(const Place &place, std::span<const BurnDay> days, const Found &found);
    void insert(const Place &place, const Cycle &cycle, const Found &found, std::int64_t credited,
                std::int64_t follows);
    void end(const Standing &standing, FlagState why);

    LedgerState &m_state;
    const CachedCatalog &m_catalog;
    EarlyBurnRule m_rule;
    RawSelect m_days;
    RawSelect m_standing;
    RawSelect m_segments;
    SegmentReader m_reader;
    std::optional<BurnEvidenceReader> m_evidence;  // once a flag is found
};

}  // namespace headroom
