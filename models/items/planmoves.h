// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"

#include <QStringList>

#include <optional>

// Moving workspaces to a version of a plan, in a draft (R13).
namespace headroom {

// Which version, and when: at the start of each workspace's next cycle, or at one instant.
struct MoveTarget {
    QString plan;
    int version = 1;
    Instant effectiveFrom;      // of the version: nobody is moved before
    std::optional<Instant> at;  // nothing: the next cycle's start
};

// The first start of one of the workspace's cycles that is after `now` and not before `earliest`.
Instant nextCycleStart(const Workspace &workspace, Instant now, Instant earliest);

// The draft in which these workspaces move there; a move that was drafted for one of them is replaced. Who is on that
// version already, and is moved nowhere else, stays out.
CatalogDraft withMoves(CatalogDraft draft, const Catalog &published, const QStringList &workspaces,
                       const MoveTarget &target, Instant now);
CatalogDraft withoutMoves(CatalogDraft draft, const QStringList &workspaces);
// Without the draft of a plan and the moves to the version that it would have been.
CatalogDraft withoutPlan(CatalogDraft draft, const QString &plan);
// How many moves that would take away.
std::int64_t movesToDraft(const CatalogDraft &draft, const QString &plan);

}  // namespace headroom
