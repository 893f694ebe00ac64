// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/error.h"

#include <QByteArray>

#include <optional>

namespace headroom {

// A catalog document as read: only what it mentions. Applying lays it over what a ledger holds.
struct CatalogDocument {
    std::optional<std::vector<Plan>> plans;
    std::optional<std::vector<Route>> routes;
    std::optional<std::vector<RouteSheet>> routeSheets;
    std::optional<std::vector<Pool>> pools;
    std::optional<std::vector<Ceiling>> ceilings;
    std::optional<std::vector<Workspace>> workspaces;
    std::optional<Settings> settings;
    // Of plans, routes, workspaces and so on: which keys an entry gave, so that what it left out stays as it is.
    // Key: JSON path of the entry ("workspaces[3]"), value: the member names given.
    QHash<QString, QStringList> given;
    int rounded = 0;  // decimals with more digits than are kept, rounded half to even (R5, R33)
};

struct CatalogCounts {
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int rounded = 0;  // as in the document
    bool operator==(const CatalogCounts &) const = default;
};

// Reads a catalog document strictly: an unknown or repeated key, a wrong type, a number out of range, an unknown
// time zone, an entry that is there twice or a missing required key is an error whose message starts with the JSON
// path ("plans[0].versions[1].price: ..."). Syntax errors name line and column.
Result<CatalogDocument> parseCatalog(const QByteArray &json);

// Lays a document over a catalog: plans by key and version, routes, pools, workspaces by key, sheets by version,
// ceilings by surface. What the document leaves out stays; a key given inside an entry replaces its whole list.
// Errors, with the JSON path: a published plan version or route sheet redefined, a reference to something that
// neither the document nor the catalog has (a discovered route is not in the catalog until it is completed), an
// assignment before its version's effective_from.
// Counts one per entry (plan, plan version, route, sheet, pool, ceiling, workspace, settings).
// `published`: what becomes of a published plan version or route sheet that the document says otherwise; Redefined is
// for a run that writes nothing (R40).
enum class Published { Kept, Redefined };
Result<Catalog> applyCatalog(const Catalog &base, const CatalogDocument &document, CatalogCounts *counts = nullptr,
                             Published published = Published::Kept);

// The whole catalog as one document, indented by one space, keys in the order of the contract. Discovered
// workspaces and routes that nobody completed are left out.
QByteArray exportCatalog(const Catalog &catalog);

}  // namespace headroom
