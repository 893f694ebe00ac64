// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogdraftparts.h"

#include <QHash>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QByteArray textOf(const CatalogJson &json)
{
    return QByteArray::fromStdString(json.dump());
}

template<typename T>
std::vector<AuditChange> changes(const T *base, const T &entry)
{
    return auditChanges(base ? textOf(fieldsOf(*base)) : QByteArray(), textOf(fieldsOf(entry)));
}

template<typename T, typename KeyOf>
void addEntries(std::vector<DraftChange> &found, const QString &object, const std::vector<DraftEntry<T>> &entries,
                KeyOf keyOf)
{
    for (const DraftEntry<T> &drafted : entries) {
        const T *base = unlessDiscovered(drafted.base);
        found.push_back({object, keyOf(drafted.entry), !base, changes(base, drafted.entry)});
    }
}

void addMoves(std::vector<DraftChange> &found, const CatalogDraft &draft)
{
    const QString object = u"workspace"_s;
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i].object == object) places.insert(found[i].key, i);
    }
    QHash<QString, std::vector<PlanAssignment>> after;  // of those moved so far
    for (const PlanMove &move : draft.moves) {
        const bool first = !after.contains(move.workspace);
        std::vector<PlanAssignment> &assignments = after[move.workspace];
        if (first) assignments = move.base;
        assignments.push_back(move.to);
        if (!places.contains(move.workspace)) {
            places.insert(move.workspace, found.size());
            found.push_back({object, move.workspace, false, {}});
        }
        std::vector<AuditChange> &fields = found[places.value(move.workspace)].changes;
        if (first) fields.push_back({u"plans"_s, assignmentsText(move.base), {}});
        fields.back().after = assignmentsText(assignments);
    }
}

// -- The document

// What an entry leaves out, said as what it then means, so that a document can take away what was there. Fields
// without such a meaning cannot be taken away by a document.
CatalogJson meaningOfLeftOut(const std::string &member, const QString &key)
{
    if (member == "name") return key.toStdString();
    if (member == "modes") return CatalogJson::array({"sync"});
    if (member == "cycle_anchor") return CivilDate{0}.toString().toStdString();
    if (member == "cycle") return "monthly";
    if (member == "seats") return 1;
    if (member == "prices" || member == "plans" || member == "addons" || member == "prepaid" || member == "workflows")
        return CatalogJson::array();
    return nullptr;
}

// The members that differ from the base, after what identifies the entry.
template<typename T>
CatalogJson changedMembers(const T *base, const T &entry, const char *identity, const QString &key)
{
    CatalogJson whole = toJson(entry);
    if (!base) return whole;
    CatalogJson changed = CatalogJson::object();
    changed[identity] = whole[identity];
    const CatalogJson before = toJson(*base);
    for (const auto &[name, value] : whole.items()) {
        if (before.value(name, CatalogJson()) != value) changed[name] = value;
    }
    for (const auto &[name, value] : before.items()) {
        if (whole.contains(name)) continue;
        CatalogJson meaning = meaningOfLeftOut(name, key);
        if (!meaning.is_null()) changed[name] = std::move(meaning);
    }
    return changed;
}

template<typename T, typename KeyOf>
void addSection(CatalogJson &document, const char *section, const std::vector<DraftEntry<T>> &entries,
                const char *identity, KeyOf keyOf)
{
    for (const DraftEntry<T> &drafted : entries) {
        document[section].push_back(
            changedMembers(unlessDiscovered(drafted.base), drafted.entry, identity, keyOf(drafted.entry)));
    }
}

// A list that an entry gives replaces the whole, so a workspace that moves gives every assignment that it has.
void addMoves(CatalogJson &document, const CatalogDraft &draft, const Catalog &published)
{
    if (draft.moves.empty()) return;
    QHash<QString, std::size_t> places;
    CatalogJson &workspaces = document["workspaces"];
    for (std::size_t i = 0; i < workspaces.size(); ++i)
        places.insert(QString::fromStdString(workspaces[i]["key"].get<std::string>()), i);
    QHash<QString, const Workspace *> known;
    for (const Workspace &workspace : published.workspaces) known.insert(workspace.key, &workspace);
    for (const DraftEntry<Workspace> &drafted : draft.workspaces) known.insert(drafted.entry.key, &drafted.entry);

    for (const PlanMove &move : draft.moves) {
        if (!places.contains(move.workspace)) {
            places.insert(move.workspace, workspaces.size());
            workspaces.push_back({{"key", move.workspace.toStdString()}});
        }
        CatalogJson &plans = workspaces[places.value(move.workspace)]["plans"];
        const Workspace *workspace = known.take(move.workspace);  // its first move
        if (workspace) {
            plans = CatalogJson::array();
            for (const PlanAssignment &assignment : workspace->plans.value_or(std::vector<PlanAssignment>()))
                plans.push_back(toJson(assignment));
        }
        plans.push_back(toJson(move.to));
    }
}

CatalogJson planJson(const DraftPlan &plan)
{
    const QString name = plan.name == plan.baseName ? QString() : plan.name;
    return toJson(Plan{plan.key, name, {plan.version}});
}

constexpr auto kKeyOf = [](const auto &entry) { return entry.key; };
constexpr auto kSurfaceOf = [](const Ceiling &ceiling) { return ceiling.surface; };

}  // namespace

std::vector<DraftChange> changesOf(const CatalogDraft &draft)
{
    std::vector<DraftChange> found;
    for (const DraftPlan &plan : draft.plans) {
        DraftChange change{u"plan_version"_s, u"%1 v%2"_s.arg(plan.key, QString::number(plan.version.version)),
                           !plan.base, changes(plan.base ? &*plan.base : nullptr, plan.version)};
        const QString before = plan.baseName.value_or(plan.base ? plan.name : QString());
        if (!plan.name.isEmpty() && plan.name != before)
            change.changes.insert(change.changes.begin(), {u"name"_s, before, plan.name});
        found.push_back(std::move(change));
    }
    addEntries(found, u"route"_s, draft.routes, kKeyOf);
    if (draft.sheet) {
        const auto &base = draft.sheet->base;
        found.push_back({u"route_sheet"_s, QString::number(draft.sheet->sheet.version), !base,
                         changes(base ? &*base : nullptr, draft.sheet->sheet)});
    }
    addEntries(found, u"pool"_s, draft.pools, kKeyOf);
    addEntries(found, u"ceiling"_s, draft.ceilings, kSurfaceOf);
    addEntries(found, u"workspace"_s, draft.workspaces, kKeyOf);
    addMoves(found, draft);
    return found;
}

QByteArray draftToDocument(const CatalogDraft &draft, const Catalog &published)
{
    CatalogJson document = CatalogJson::object();
    for (const DraftPlan &plan : draft.plans) document["plans"].push_back(planJson(plan));
    addSection(document, "routes", draft.routes, "key", kKeyOf);
    if (draft.sheet) document["route_sheets"].push_back(toJson(draft.sheet->sheet));
    addSection(document, "pools", draft.pools, "key", kKeyOf);
    addSection(document, "ceilings", draft.ceilings, "surface", kSurfaceOf);
    addSection(document, "workspaces", draft.workspaces, "key", kKeyOf);
    addMoves(document, draft, published);
    return QByteArray::fromStdString(document.dump(1)) + '\n';
}

}  // namespace headroom
