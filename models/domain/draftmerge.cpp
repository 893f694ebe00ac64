// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftmerge.h"

#include "domain/catalogdraftparts.h"
#include "domain/catalogparts.h"
#include "domain/draftmergefields.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

enum class Keeping { Mine, Both };

// A published text that an entry was made into, as an entry again.
template<typename Read>
auto readBack(const OrderedJson &json, json::Keys keys, Read read) -> Result<std::invoke_result_t<Read, json::Entry &>>
{
    const auto root = json::parse(QByteArray::fromStdString(json.dump()));
    if (!root) return tl::make_unexpected(root.error());
    json::Reading reading(json::Rules::InTheMaking);
    const json::Path path;
    json::Entry entry(reading, *root, path, keys);
    auto value = read(entry);
    if (reading.failed()) return reading.error();
    return value;
}

// Brings a draft onto what is published now, part by part; what is based on it already stays as it is.
class Rebasing {
public:
    Rebasing(const CatalogDraft &draft, const Catalog &published, Keeping keeping, const QSet<QString> &theirs)
        : m_draft(draft), m_published(published), m_keeping(keeping), m_theirs(theirs)
    {
        if (draft.workspaces.empty() && draft.moves.empty()) return;
        for (const Workspace &workspace : published.workspaces) m_workspaces.insert(workspace.key, &workspace);
    }

    Result<CatalogDraft> run()
    {
        for (DraftPlan &plan : m_draft.plans) rebase(plan);
        rebaseAll(m_draft.routes, u"route"_s, "key", CatalogParts::routeKeys(), CatalogParts::route,
                  [&](const Route &route) { return m_published.route(route.key); });
        if (m_draft.sheet) rebase(*m_draft.sheet);
        rebaseAll(m_draft.pools, u"pool"_s, "key", CatalogParts::poolKeys(), CatalogParts::pool,
                  [&](const Pool &pool) { return find(m_published.pools, pool.key, &Pool::key); });
        rebaseAll(
            m_draft.ceilings, u"ceiling"_s, "surface", CatalogParts::ceilingKeys(), CatalogParts::ceiling,
            [&](const Ceiling &ceiling) { return find(m_published.ceilings, ceiling.surface, &Ceiling::surface); });
        WorkspaceReader reader;
        rebaseAll(
            m_draft.workspaces, u"workspace"_s, "key", WorkspaceReader::keys(),
            [&](json::Entry &entry) { return reader.read(entry); },
            [&](const Workspace &workspace) { return m_workspaces.value(workspace.key); });
        rebaseMoves();
        if (m_error) return tl::make_unexpected(*m_error);
        return std::move(m_draft);
    }

    std::vector<DraftConflict> takeConflicts() { return std::move(m_conflicts); }

private:
    template<typename T, typename Key>
    static const T *find(const std::vector<T> &entries, const QString &key, Key keyOf)
    {
        const auto found = std::ranges::find(entries, key, keyOf);
        return found == entries.end() ? nullptr : &*found;
    }

    // The three sides as one, with what the conflict says of it.
    std::optional<OrderedJson> merge(DraftConflict conflict, const std::optional<OrderedJson> &base,
                                     const std::optional<OrderedJson> &theirs, const OrderedJson &mine)
    {
        FieldMerge fields([&](const DraftClash &clash) { return m_theirs.contains(clashId(conflict, clash)); });
        const auto side = [](const std::optional<OrderedJson> &json) { return json ? &*json : nullptr; };
        auto merged = fields.merged(side(base), side(theirs), &mine);
        conflict.fields = fields.clashes();
        m_conflicts.push_back(std::move(conflict));
        return merged;
    }

    template<typename T, typename Read>
    std::optional<T> readable(const OrderedJson &json, json::Keys keys, Read read)
    {
        Result<T> value = readBack(json, keys, read);
        if (value) return std::move(*value);
        m_error = value.error();
        return std::nullopt;
    }

    void rebase(DraftPlan &plan);
    void rebase(DraftSheet &sheet);
    template<typename T, typename Read, typename Published>
    void rebaseAll(std::vector<DraftEntry<T>> &entries, const QString &object, const char *identity, json::Keys keys,
                   Read read, Published publishedOf);
    void rebaseMoves();

    CatalogDraft m_draft;
    const Catalog &m_published;
    const Keeping m_keeping;
    const QSet<QString> &m_theirs;
    QHash<QString, const Workspace *> m_workspaces;
    std::vector<DraftConflict> m_conflicts;
    std::optional<Error> m_error;
};

// A version's number and date are its own: each has another, and that is no difference of opinion.
std::optional<OrderedJson> contentOf(const PlanVersion *version, const std::optional<QString> &name)
{
    if (!version) return std::nullopt;
    OrderedJson json = fieldsOf(*version);
    json.erase("effective_from");
    if (name) json["name"] = name->toStdString();
    return json;
}

std::optional<OrderedJson> contentOf(const RouteSheet *sheet)
{
    if (!sheet) return std::nullopt;
    OrderedJson json = fieldsOf(*sheet);
    json.erase("effective_from");
    return json;
}

template<typename T>
const T *pointer(const std::optional<T> &value)
{
    return value ? &*value : nullptr;
}

template<typename T>
bool equal(const T *a, const T *b)
{
    return a && b ? *a == *b : a == b;
}

void Rebasing::rebase(DraftPlan &plan)
{
    const Plan *published = m_published.plan(plan.key);
    const PlanVersion *theirs = newestVersion(published);
    const bool renamed = published && plan.baseName && published->name != *plan.baseName;
    if (equal(pointer(plan.base), theirs) && !renamed) return;

    const int number = theirs ? theirs->version + 1 : 1;
    const QString title = theirs      ? u"%1 v%2"_s.arg(plan.key, QString::number(theirs->version))
                          : published ? plan.key
                                      : QString();
    // Where it is not known what the name was, it says nothing of who changed it.
    const auto name = [&](const QString &of) { return plan.baseName ? std::optional(of) : std::nullopt; };
    const QString mine = plan.name.isEmpty() ? plan.baseName.value_or(QString()) : plan.name;
    auto merged =
        merge({u"plan_version"_s, plan.key, title, {}},
              contentOf(pointer(plan.base), name(plan.baseName.value_or(QString()))),
              contentOf(theirs, name(published ? published->name : QString())), *contentOf(&plan.version, name(mine)));

    for (PlanMove &move : m_draft.moves) {
        if (move.to.plan == plan.key && move.to.version == plan.version.version) move.to.version = number;
    }
    if (m_keeping == Keeping::Both && merged) {
        if (const auto kept = merged->find("name"); kept != merged->end()) {
            plan.name = QString::fromStdString(kept->get<std::string>());
            merged->erase("name");
        }
        (*merged)["version"] = number;
        (*merged)["effective_from"] = formatInstant(plan.version.effectiveFrom).toStdString();
        const auto version = readable<PlanVersion>(*merged, CatalogParts::versionKeys(), CatalogParts::version);
        if (version) plan.version = *version;
    }
    plan.version.version = number;
    plan.base = theirs ? std::optional(*theirs) : std::nullopt;
    if (published) plan.baseName = published->name;
}

void Rebasing::rebase(DraftSheet &sheet)
{
    const RouteSheet *theirs = newestSheet(m_published.routeSheets);
    if (equal(pointer(sheet.base), theirs)) return;

    const int number = theirs ? theirs->version + 1 : 1;
    auto merged = merge({u"route_sheet"_s,
                         QString::number(sheet.sheet.version),
                         theirs ? QString::number(theirs->version) : QString(),
                         {}},
                        contentOf(pointer(sheet.base)), contentOf(theirs), *contentOf(&sheet.sheet));
    if (m_keeping == Keeping::Both && merged) {
        (*merged)["version"] = number;
        (*merged)["effective_from"] = formatInstant(sheet.sheet.effectiveFrom).toStdString();
        const auto laid = readable<RouteSheet>(*merged, CatalogParts::sheetKeys(), CatalogParts::sheet);
        if (laid) sheet.sheet = *laid;
    }
    sheet.sheet.version = number;
    sheet.base = theirs ? std::optional(*theirs) : std::nullopt;
}

template<typename T, typename Read, typename Published>
void Rebasing::rebaseAll(std::vector<DraftEntry<T>> &entries, const QString &object, const char *identity,
                         json::Keys keys, Read read, Published publishedOf)
{
    const auto fields = [](const T *entry) { return entry ? std::optional(fieldsOf(*entry)) : std::nullopt; };
    for (DraftEntry<T> &drafted : entries) {
        const T *published = publishedOf(drafted.entry);
        const T *theirs = unlessDiscovered(published);
        const T *base = unlessDiscovered(drafted.base);
        if (equal(base, theirs)) continue;

        const std::string key = toJson(drafted.entry)[identity];
        const QString name = QString::fromStdString(key);
        auto merged =
            merge({object, name, theirs ? name : QString(), {}}, fields(base), fields(theirs), fieldsOf(drafted.entry));
        if (m_keeping == Keeping::Both && merged) {
            (*merged)[identity] = key;
            const auto entry = readable<T>(*merged, keys, read);
            if (entry) drafted.entry = *entry;
        }
        if constexpr (std::is_same_v<T, Workspace>) {
            // Assignments are moves: whoever overwrites the rest takes nobody back to another plan.
            if (m_keeping == Keeping::Mine && theirs) drafted.entry.plans = theirs->plans;
        }
        drafted.base = published ? std::optional(*published) : std::nullopt;
    }
    std::erase_if(entries, [](const DraftEntry<T> &drafted) { return drafted.base == drafted.entry; });
}

void Rebasing::rebaseMoves()
{
    QHash<QString, std::vector<PlanAssignment>> drafted;
    for (const PlanMove &move : m_draft.moves) drafted[move.workspace].push_back(move.to);
    QHash<QString, bool> dropped;  // by workspace, of those in conflict
    for (PlanMove &move : m_draft.moves) {
        const Workspace *workspace = m_workspaces.value(move.workspace);
        auto published = workspace ? workspace->plans.value_or(std::vector<PlanAssignment>()) : decltype(move.base)();
        if (move.base == published) continue;
        if (!dropped.contains(move.workspace)) {
            std::vector<PlanAssignment> mine = move.base;
            std::ranges::copy(drafted[move.workspace], std::back_inserter(mine));
            DraftConflict conflict{
                u"move"_s,
                move.workspace,
                workspace ? move.workspace : QString(),
                {{u"plans"_s, assignmentsText(move.base), assignmentsText(published), assignmentsText(mine), true}}};
            dropped.insert(move.workspace, m_theirs.contains(clashId(conflict, conflict.fields.front())));
            m_conflicts.push_back(std::move(conflict));
        }
        move.base = std::move(published);
    }
    std::erase_if(m_draft.moves, [&](const PlanMove &move) {
        const auto conflict = dropped.constFind(move.workspace);
        if (conflict == dropped.constEnd()) return false;
        return *conflict || std::ranges::find(move.base, move.to) != move.base.end();
    });
}

}  // namespace

std::vector<DraftConflict> conflictsOf(const CatalogDraft &draft, const Catalog &published)
{
    const QSet<QString> none;
    Rebasing rebasing(draft, published, Keeping::Mine, none);
    (void)rebasing.run();
    return rebasing.takeConflicts();
}

CatalogDraft overwriting(const CatalogDraft &draft, const Catalog &published)
{
    const QSet<QString> none;
    return Rebasing(draft, published, Keeping::Mine, none).run().value_or(draft);
}

Result<CatalogDraft> merging(const CatalogDraft &draft, const Catalog &published, const QSet<QString> &theirs)
{
    return Rebasing(draft, published, Keeping::Both, theirs).run();
}

QString clashId(const DraftConflict &conflict, const DraftClash &clash)
{
    return u"%1/%2/%3"_s.arg(conflict.object, conflict.key, clash.path);
}

}  // namespace headroom
