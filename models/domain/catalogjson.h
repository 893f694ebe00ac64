// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"

#include <nlohmann/json_fwd.hpp>

// The JSON form of the catalog's parts, members in the order of the contract; what was left out is left out.
namespace headroom {

using CatalogJson = nlohmann::ordered_json;

CatalogJson toJson(const PlanVersion &version);
CatalogJson toJson(const SheetAction &action);

}  // namespace headroom
