// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"
#include "domain/catalogjson.h"

// What the working with drafts shares: parts as JSON to be compared field by field. Private to the domain's sources.
namespace headroom {

// Without what tells an entry from others and is no field to change: its key, and the number of a version or sheet.
CatalogJson fieldsOf(const PlanVersion &version);
CatalogJson fieldsOf(const RouteSheet &sheet);
CatalogJson fieldsOf(const Route &route);
CatalogJson fieldsOf(const Pool &pool);
CatalogJson fieldsOf(const Ceiling &ceiling);  // what is not stated is left out
CatalogJson fieldsOf(const Workspace &workspace);

// "team v1 from 2026-01-01T00:00:00Z, team v2 from ...", translated.
QString assignmentsText(const std::vector<PlanAssignment> &assignments);

// What is published of a draft's part; nothing where there is none, or it was only met in events.
const PlanVersion *newestVersion(const Plan *plan);
const RouteSheet *newestSheet(const std::vector<RouteSheet> &sheets);
template<typename T>
const T *unlessDiscovered(const T *entry)
{
    if constexpr (requires { entry->discovered; }) return entry && !entry->discovered ? entry : nullptr;
    return entry;
}
template<typename T>
const T *unlessDiscovered(const std::optional<T> &entry)
{
    return unlessDiscovered(entry ? &*entry : nullptr);
}

}  // namespace headroom
