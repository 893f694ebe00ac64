// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "items/locatormodel.h"
#include "items/workspacerows.h"

namespace headroom {

// Where the locator leads in a ledger: its workspaces, its plans and the actions of the sheet in force at `now`.
std::vector<LocatorEntry> locatorPlaces(const WorkspaceRows &workspaces, const Catalog &catalog, Instant now);

}  // namespace headroom
