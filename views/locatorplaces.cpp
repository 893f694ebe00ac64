// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/locatorplaces.h"

#include "views/place.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LocatorPlaces)
};

}  // namespace

std::vector<LocatorEntry> locatorPlaces(const WorkspaceRows &workspaces, const Catalog &catalog, Instant now)
{
    std::vector<LocatorEntry> entries;
    for (const WorkspaceRow &row : workspaces.rows) {
        const WorkspaceStanding &standing = row.standing;
        entries.push_back({LocatorEntry::Kind::Workspace, standing.key, standing.name,
                           standing.name == standing.key ? QString() : standing.key});
    }
    const auto addLink = [&entries](const Place &place, const QString &title, const QString &detail) {
        entries.push_back({LocatorEntry::Kind::Link, place.toLink(), title, detail});
    };
    for (const Plan &plan : catalog.plans)
        addLink(Place::plans(plan.key), plan.displayName(), Words::tr("plan %1").arg(plan.key));
    if (const RouteSheet *sheet = sheetAt(catalog.routeSheets, now)) {
        for (const SheetAction &action : sheet->actions)
            addLink(Place::sheet(action.action), action.action, Words::tr("action, %1").arg(bucketName(action.bucket)));
    }
    return entries;
}

}  // namespace headroom
