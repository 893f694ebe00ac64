// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

namespace headroom {

// What workspaces are called, by key.
using WorkspaceNames = std::map<QString, QString>;

// The name, or the key where none is known.
inline QString workspaceName(const WorkspaceNames &names, const QString &key)
{
    const auto found = names.find(key);
    return found == names.end() || found->second.isEmpty() ? key : found->second;
}

}  // namespace headroom
