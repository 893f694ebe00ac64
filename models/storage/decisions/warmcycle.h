// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allowance.h"
#include "storage/decisions/cycletimeline.h"
#include "storage/ledgerstate.h"

#include <optional>
#include <vector>

namespace headroom {

// One cycle of a workspace, kept ready to be asked at any of its instants: what it may use, and what it used.
class WarmCycle {
public:
    WarmCycle(std::int64_t workspaceId, const Cycle &cycle) : m_workspaceId(workspaceId), m_cycle(cycle) {}

    // What is in force between two changes of plan, add-on, pack or approval.
    struct Terms {
        const PlanVersion *version = nullptr;  // none: null
        PerBucket<Entitlement> entitlement;
    };

    // -- From memory alone. Nothing: it has to be read first.
    [[nodiscard]] const Terms *terms(Instant at) const;
    [[nodiscard]] std::optional<std::int64_t> used(Bucket bucket, Instant at) const;
    [[nodiscard]] const std::optional<CycleTimeline> &timeline() const { return m_timeline; }

    // -- From the ledger, in one snapshot.
    void readTerms(LedgerState &state, const Workspace &workspace, const Zone &zone, Instant at);
    // The sums of the whole cycle, and what is new on the timeline where there is one.
    void readUse(LedgerState &state, SegmentReader &reader);
    void readTimeline(SegmentReader &reader);

    // The catalog or an approval changed.
    void forgetTerms();

    [[nodiscard]] const Cycle &cycle() const { return m_cycle; }
    [[nodiscard]] std::size_t points() const;  // of 16 bytes each, about

private:
    struct Use {
        std::int64_t units = 0;
        std::int64_t lastAt = 0;
    };

    void listChanges(LedgerState &state, const Workspace &workspace);
    [[nodiscard]] std::size_t spanOf(Instant at) const;

    std::int64_t m_workspaceId;
    Cycle m_cycle;
    std::vector<Instant> m_changes;             // inside the cycle, in order
    std::vector<std::optional<Terms>> m_terms;  // one more than changes; empty: not listed yet
    bool m_usesPacks = false;
    PerBucket<Use> m_use{};
    std::optional<CycleTimeline> m_timeline;
};

}  // namespace headroom
