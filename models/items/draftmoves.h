// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogdraft.h"

#include <QStringList>

#include <vector>

namespace headroom {

// Workspaces that go over from one version of a plan to another at the same instant.
struct MoveGroup {
    QString from;  // "Team, version 2"; "no plan"
    QString to;
    Instant at;
    QStringList names;  // of the workspaces, sorted
};

// Who moves and when, earliest first.
std::vector<MoveGroup> moveGroups(const CatalogDraft &draft, const Catalog &published);

// What a draft leaves where it is: workspaces on an older version of a plan that it makes a new one of.
struct StayingGroup {
    QString plan;     // "Team, version 3", the one to be
    QString version;  // "version 2"
    std::int64_t workspaces = 0;
};
std::vector<StayingGroup> stayingGroups(const CatalogDraft &draft, const Catalog &published, Instant now);

}  // namespace headroom
