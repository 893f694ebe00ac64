// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"

#include <QString>

#include <map>
#include <memory>

namespace headroom {

// The zones of workspaces, by key; UTC where none is known.
using WorkspaceZones = std::map<QString, Zone>;

// Shared, as there may be ten thousand of them; never null.
using SharedZones = std::shared_ptr<const WorkspaceZones>;

inline Zone workspaceZone(const WorkspaceZones &zones, const QString &key)
{
    const auto found = zones.find(key);
    return found == zones.end() ? Zone() : found->second;
}

}  // namespace headroom
