// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrow.h"
#include "domain/catalogdocument.h"

#include <QByteArray>

#include <optional>
#include <vector>

// What one person is about to change in the catalog. Nothing of it is in force before it is published; each part
// remembers what it was made from, so that somebody else's change in the meantime is noticed.
namespace headroom {

// The version to be of a plan. At most one a plan.
struct DraftPlan {
    QString key;
    QString name;                     // empty: as published, or the key
    std::optional<PlanVersion> base;  // the newest published when the draft began; nothing: the plan is new
    PlanVersion version;              // numbered one above the base, or 1
    // The plan's name when the draft began, so that a name that only somebody else changed stays; nothing: not known.
    std::optional<QString> baseName = std::nullopt;
    bool operator==(const DraftPlan &) const = default;
};

struct DraftSheet {
    std::optional<RouteSheet> base;  // the newest published (highest version) when the draft began
    RouteSheet sheet;                // numbered one above the base, or 1
    bool operator==(const DraftSheet &) const = default;
};

// An entry of the catalog that may change in place: route, pool, ceiling, workspace.
template<typename T>
struct DraftEntry {
    std::optional<T> base;  // as published when the draft began; nothing: it is new
    T entry;                // whole, as it is to be
    bool operator==(const DraftEntry &) const = default;
};

// A workspace that goes over to a version of a plan, published or of this draft, at an instant.
struct PlanMove {
    QString workspace;
    std::vector<PlanAssignment> base;  // its assignments when the move was drafted
    PlanAssignment to;
    bool operator==(const PlanMove &) const = default;
};

struct CatalogDraft {
    std::vector<DraftPlan> plans;
    std::optional<DraftSheet> sheet;
    std::vector<DraftEntry<Route>> routes;
    std::vector<DraftEntry<Pool>> pools;
    std::vector<DraftEntry<Ceiling>> ceilings;
    std::vector<DraftEntry<Workspace>> workspaces;  // grants and the like; assignments are moves
    std::vector<PlanMove> moves;
    bool operator==(const CatalogDraft &) const = default;

    [[nodiscard]] bool empty() const;
    [[nodiscard]] const DraftPlan *plan(const QString &key) const;
    [[nodiscard]] DraftPlan *plan(const QString &key);
};

// -- Beginning to change something: what the draft already has of it is kept.
// The next version of a published plan, a copy of its newest; `name` and an empty version 1 for a new key.
DraftPlan &beginPlan(CatalogDraft &draft, const Catalog &published, const QString &key, Instant effectiveFrom);
// The next route sheet, a copy of the one with the highest version.
DraftSheet &beginSheet(CatalogDraft &draft, const Catalog &published, Instant effectiveFrom);
// Puts an entry into its section; its base is the published one of that key. An entry that is as published leaves the
// draft again.
void putRoute(CatalogDraft &draft, const Catalog &published, const Route &route);
void putPool(CatalogDraft &draft, const Catalog &published, const Pool &pool);
void putCeiling(CatalogDraft &draft, const Catalog &published, const Ceiling &ceiling);
void putWorkspace(CatalogDraft &draft, const Catalog &published, const Workspace &workspace);

// The catalog with the draft laid over it, as it would be once published. A version of a plan or a sheet that has
// the number of a published one takes its place (R40); publishing sees to it that this does not happen (R13).
Catalog laidOver(const Catalog &published, const CatalogDraft &draft);
// The same for a catalog document, which may redefine what is published, for a replay only (R40).
Result<Catalog> laidOver(const Catalog &published, const CatalogDocument &document);

// A draft as a file keeps it, and back, whatever rules it still breaks. A text that is no draft is refused in words.
QByteArray draftToJson(const CatalogDraft &draft);
Result<CatalogDraft> draftFromJson(const QByteArray &json);
// The draft as a catalog document that headroomctl replays and applies: what it changes and nothing else. A text or
// number of a route, pool or workspace that is taken away stays, as a document has no word for it.
QByteArray draftToDocument(const CatalogDraft &draft, const Catalog &published);

// What a draft changes, one part after the other in the order of the catalog.
struct DraftChange {
    QString object;      // as in AuditRow: "plan_version", "route_sheet", "route", "pool", "ceiling", "workspace"
    QString key;         // "team v3", "3", a key
    bool isNew = false;  // there is nothing to compare it with
    std::vector<AuditChange> changes;  // field by field, against what it is based on
};
std::vector<DraftChange> changesOf(const CatalogDraft &draft);

}  // namespace headroom
