// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrow.h"
#include "domain/catalog.h"
#include "domain/cycle.h"
#include "storage/ledgerstate.h"

#include <vector>

namespace headroom {

// What the catalog said of one workspace, as far as a standing rests on it, at an earlier instant: the changes that the
// audit tells of since are taken back, latest first. Plan versions and route sheets never change once published.
struct KnownCatalog {
    Catalog catalog;  // plans, routes, route sheets and the workspace
    // The changes since that matter to the workspace as it stood at an instant, latest first.
    std::vector<AuditRow> changes;
    bool otherPrices = false;  // a route that it uses had other prices in its cycle
    bool otherSheets = false;  // sheets that are in force by that instant were published since
    bool complete = true;      // false: the audit began later, or tells what this version cannot read

    [[nodiscard]] const Workspace &workspace() const { return catalog.workspaces.front(); }
};

// By what was known at `knownAt`, of the workspace as it stood at `at`.
KnownCatalog catalogKnownAt(LedgerState &state, const Workspace &now, std::int64_t workspaceId, Instant at,
                            Instant knownAt);

}  // namespace headroom
