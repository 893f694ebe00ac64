// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/limithit.h"
#include "storage/events/dictionary.h"

#include <unordered_map>

namespace headroom {

// Stores limit hits, and what became of them, inside the caller's transaction. Names that are met for the first time are
// discovered, as those of events are.
class HitRecorder {
public:
    explicit HitRecorder(Connection &connection);

    enum class Recorded { New, Known, Conflict };
    // Conflict: the id is there with other content (which of what became of it is not asked); nothing is stored.
    Recorded record(const LimitHit &hit);

    enum class Told { New, Known, UnknownHit, BeforeHit };
    // Known: the ledger knows this, or something later.
    Told tell(const QString &hitId, Instant at, HitOutcome outcome);

private:
    // Whether the row that was found is this hit.
    bool isStored(const LimitHit &hit);
    // Notes what has to be judged because of a hit, where an earlier one has not done so already.
    void noteOnce(std::int64_t workspaceId, Instant at);

    Connection &m_connection;
    Dictionary m_workspaces;
    Dictionary m_members;
    Dictionary m_actions;
    Dictionary m_routes;
    Query m_find;
    Query m_insert;
    Query m_tell;
    std::unordered_map<std::int64_t, Instant> m_noted;  // by workspace, the earliest
};

}  // namespace headroom
