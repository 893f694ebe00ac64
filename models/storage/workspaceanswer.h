// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "storage/ledgerstate.h"

namespace headroom {

// The workspace of a key, in the catalog that the current transaction sees. Throws Refused where there is none.
const Workspace &namedWorkspace(LedgerState &state, const QString &key);
std::int64_t workspaceId(LedgerState &state, const QString &key);

inline constexpr std::size_t kTopEntries = 200;

// One workspace in the cycle that holds `at`, as it stood at `at` (R7a), inside the caller's transaction. `leftOut`: an
// overage request whose approval is not counted. `mostMembers`: of those who used anything.
WorkspaceAnswer answerWorkspace(LedgerState &state, const QString &key, Instant at, std::int64_t leftOut = 0,
                                std::size_t mostMembers = kTopEntries);

}  // namespace headroom
