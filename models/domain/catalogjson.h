// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"

#include <nlohmann/json_fwd.hpp>

// The JSON form of the catalog's parts, members in the order of the contract; what was left out is left out.
namespace headroom {

using CatalogJson = nlohmann::ordered_json;

CatalogJson toJson(const Plan &plan);
CatalogJson toJson(const PlanVersion &version);
CatalogJson toJson(const Route &route);
CatalogJson toJson(const RouteSheet &sheet);
CatalogJson toJson(const SheetAction &action);
CatalogJson toJson(const Pool &pool);
CatalogJson toJson(const Ceiling &ceiling);
CatalogJson toJson(const Workspace &workspace);
CatalogJson toJson(const PlanAssignment &assignment);
CatalogJson toJson(const EarlyBurnSettings &settings);
CatalogJson toJson(const ApprovalSettings &settings);
CatalogJson toJson(const CauseSettings &settings);

}  // namespace headroom
