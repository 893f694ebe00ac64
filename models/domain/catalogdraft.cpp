// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdraftparts.h"

#include <algorithm>

namespace headroom {

namespace {

template<typename T, typename KeyOf>
T *findBy(std::vector<T> &entries, const QString &key, KeyOf keyOf)
{
    const auto found = std::ranges::find(entries, key, keyOf);
    return found == entries.end() ? nullptr : &*found;
}

// What somebody edits is no longer only met in events.
template<typename T>
T completed(T entry)
{
    if constexpr (requires { entry.discovered; }) entry.discovered = false;
    return entry;
}

template<typename T, typename KeyOf>
void put(std::vector<DraftEntry<T>> &section, const std::vector<T> &published, const T &entry, KeyOf keyOf)
{
    const QString key = keyOf(entry);
    const auto known =
        std::ranges::find(section, key, [&](const DraftEntry<T> &drafted) { return keyOf(drafted.entry); });
    if (known != section.end()) {
        known->entry = completed(entry);
        if (known->base == entry) section.erase(known);
        return;
    }
    const auto base = std::ranges::find(published, key, keyOf);
    if (base == published.end())
        section.push_back({std::nullopt, completed(entry)});
    else if (*base != entry)
        section.push_back({*base, completed(entry)});
}

// Replaces the entry of that key, or adds it.
template<typename T, typename KeyOf>
void lay(std::vector<T> &entries, const T &entry, KeyOf keyOf)
{
    const auto known = std::ranges::find(entries, keyOf(entry), keyOf);
    if (known == entries.end())
        entries.push_back(entry);
    else
        *known = entry;
}

template<typename Entry, typename KeyOf>
void layAll(std::vector<Entry> &entries, const std::vector<DraftEntry<Entry>> &drafted, KeyOf keyOf)
{
    if (drafted.empty()) return;
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < entries.size(); ++i) places.insert(keyOf(entries[i]), i);
    for (const DraftEntry<Entry> &draft : drafted) {
        const auto place = places.constFind(keyOf(draft.entry));
        if (place != places.constEnd()) {
            entries[*place] = draft.entry;
        } else {
            places.insert(keyOf(draft.entry), entries.size());
            entries.push_back(draft.entry);
        }
    }
}

constexpr auto kKeyOf = [](const auto &entry) { return entry.key; };
constexpr auto kSurfaceOf = [](const Ceiling &ceiling) { return ceiling.surface; };

}  // namespace

bool CatalogDraft::empty() const
{
    return *this == CatalogDraft{};
}

const DraftPlan *CatalogDraft::plan(const QString &key) const
{
    const auto found = std::ranges::find(plans, key, &DraftPlan::key);
    return found == plans.end() ? nullptr : &*found;
}

DraftPlan *CatalogDraft::plan(const QString &key)
{
    return findBy(plans, key, &DraftPlan::key);
}

DraftPlan &beginPlan(CatalogDraft &draft, const Catalog &published, const QString &key, Instant effectiveFrom)
{
    if (DraftPlan *begun = draft.plan(key)) return *begun;
    DraftPlan &plan = draft.plans.emplace_back();
    plan.key = key;
    if (const Plan *known = published.plan(key)) {
        plan.name = known->name;
        plan.baseName = known->name;
        if (const PlanVersion *newest = newestVersion(known)) {
            plan.base = *newest;
            plan.version = *newest;
            ++plan.version.version;
        }
    }
    plan.version.effectiveFrom = effectiveFrom;
    return plan;
}

DraftSheet &beginSheet(CatalogDraft &draft, const Catalog &published, Instant effectiveFrom)
{
    if (draft.sheet) return *draft.sheet;
    DraftSheet &sheet = draft.sheet.emplace();
    if (const RouteSheet *newest = newestSheet(published.routeSheets)) {
        sheet.base = *newest;
        sheet.sheet = *newest;
        ++sheet.sheet.version;
    }
    sheet.sheet.effectiveFrom = effectiveFrom;
    return sheet;
}

void putRoute(CatalogDraft &draft, const Catalog &published, const Route &route)
{
    put(draft.routes, published.routes, route, kKeyOf);
}

void putPool(CatalogDraft &draft, const Catalog &published, const Pool &pool)
{
    put(draft.pools, published.pools, pool, kKeyOf);
}

void putCeiling(CatalogDraft &draft, const Catalog &published, const Ceiling &ceiling)
{
    put(draft.ceilings, published.ceilings, ceiling, kSurfaceOf);
}

void putWorkspace(CatalogDraft &draft, const Catalog &published, const Workspace &workspace)
{
    put(draft.workspaces, published.workspaces, workspace, kKeyOf);
}

Catalog laidOver(const Catalog &published, const CatalogDraft &draft)
{
    Catalog catalog = published;
    layAll(catalog.pools, draft.pools, kKeyOf);
    layAll(catalog.routes, draft.routes, kKeyOf);
    layAll(catalog.ceilings, draft.ceilings, kSurfaceOf);
    for (const DraftPlan &drafted : draft.plans) {
        Plan *plan = findBy(catalog.plans, drafted.key, kKeyOf);
        if (!plan) plan = &catalog.plans.emplace_back(Plan{drafted.key, {}, {}});
        if (!drafted.name.isEmpty() && drafted.name != drafted.baseName) plan->name = drafted.name;
        lay(plan->versions, drafted.version, [](const PlanVersion &version) { return version.version; });
    }
    if (draft.sheet)
        lay(catalog.routeSheets, draft.sheet->sheet, [](const RouteSheet &sheet) { return sheet.version; });
    layAll(catalog.workspaces, draft.workspaces, kKeyOf);
    QHash<QString, Workspace *> byKey;
    for (Workspace &workspace : catalog.workspaces) byKey.insert(workspace.key, &workspace);
    for (const PlanMove &move : draft.moves) {
        Workspace *workspace = byKey.value(move.workspace);
        if (!workspace) continue;
        if (!workspace->plans) workspace->plans.emplace();
        workspace->plans->push_back(move.to);
        workspace->discovered = false;
    }
    return catalog;
}

Result<Catalog> laidOver(const Catalog &published, const CatalogDocument &document)
{
    return applyCatalog(published, document, nullptr, Published::Redefined);
}

}  // namespace headroom
