// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/burnflag.h"
#include "storage/events/dictionary.h"
#include "storage/events/segmentstore.h"
#include "storage/ledgerstate.h"

namespace headroom {

// Gathers what is frozen with a flag: the cycle up to and including the event at which it was reached, in ledger order
// (R22, R6).
class BurnEvidenceReader {
public:
    explicit BurnEvidenceReader(LedgerState &state);

    [[nodiscard]] BurnEvidence read(std::int64_t workspaceId, const Workspace &workspace, Bucket bucket,
                                    const Cycle &cycle, Instant at, std::int64_t seq);

private:
    LedgerState &m_state;
    SegmentReader m_reader;
    Dictionary m_members;
    Dictionary m_actions;
    Dictionary m_routes;
};

}  // namespace headroom
