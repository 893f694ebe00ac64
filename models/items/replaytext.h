// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replay.h"

#include <QString>

#include <optional>
#include <utility>

// What a replay says of a workspace, in words.
namespace headroom {

// Whether the draft makes anything different for it.
bool isAffected(const WorkspaceReplay &workspace);
// "newly blocked, no longer queued", the severest first; where verdicts stay what they are, what else differs.
QString describeChange(const WorkspaceReplay &workspace);
// What the draft does to it, from relieved (below 0) over nothing (0) to newly blocked (the most).
int changeSeverity(const WorkspaceReplay &workspace);

// The severest verdict that only one side gives and the request that met it first; nothing where both give the same.
std::optional<std::pair<Verdict, ReplayFirst>> firstChange(const WorkspaceReplay &workspace);
// "first 17 Mar 2026 10:30 UTC, ana, research.deep, 3 actions"
QString describeFirst(const ReplayFirst &first, const QByteArray &timeZone);

// Requests that were queued or blocked.
std::int64_t refusedRequests(const ReplaySide &side);
// "Premium actions 12 · Batch records 4,000"; empty where nothing was refused.
QString describeRefused(const ReplaySide &side);

}  // namespace headroom
