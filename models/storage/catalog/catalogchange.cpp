// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalog/catalogchange.h"

#include "domain/catalogdifferences.h"
#include "domain/draftcheck.h"
#include "storage/audit/audit.h"
#include "storage/catalog/catalogstore.h"
#include "storage/economics/evidence.h"
#include "storage/events/recompute.h"
#include "storage/workspaceanswer.h"
#include "storage/writtentext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// What a change was, object by object: one row of the audit each.
std::vector<CatalogDifference> store(LedgerState &state, const Catalog &before, const Catalog &after,
                                     const QString &reason = {})
{
    // Who has to approve is not for everybody who edits the catalog to say (R37a).
    if (before.settings.approvals != after.settings.approvals) requirePermission(state, Task::ManagePeople);
    Connection &connection = state.db();
    saveCatalog(connection, before, after);
    recomputeAfterChange(connection, before, after);
    connection.execute(u"UPDATE ledger SET catalog_revision = catalog_revision + 1"_s);
    AuditChain chain(connection, state.actor);
    std::vector<CatalogDifference> differences = catalogDifferences(before, after);
    for (const CatalogDifference &difference : differences) {
        const QString action = difference.before.isEmpty()  ? u"created"_s
                               : difference.after.isEmpty() ? u"removed"_s
                                                            : u"changed"_s;
        chain.append({.object = difference.object,
                      .key = difference.key,
                      .workspace = difference.workspace,
                      .action = action,
                      .before = difference.before,
                      .after = difference.after,
                      .reason = reason});
    }
    return differences;
}

// What refuses a draft that is based on what is published.
class Publication {
    Q_DECLARE_TR_FUNCTIONS(Storage)
public:
    static void refuseNothing()
    {
        refuse(tr("This draft changes nothing: there is nothing to publish. Change something first, or discard it."));
    }

    static void refuseErrors(const CatalogDraft &draft, const Catalog &published, const ObservedUse &use, Instant now)
    {
        const std::vector<DraftFinding> findings = checkDraft(draft, published, use, now);
        const auto error = std::ranges::find(findings, DraftFinding::Severity::Error, &DraftFinding::severity);
        if (error == findings.end()) return;
        refuse(error->message, u"%1 %2 %3"_s.arg(error->object, error->key, error->path));
    }

    static void refuseRedefined(const CatalogDraft &draft, const Catalog &published)
    {
        for (const DraftPlan &drafted : draft.plans) {
            const Plan *plan = published.plan(drafted.key);
            if (!plan || !findVersion(*plan, drafted.version.version)) continue;
            refuse(tr("Version %1 of plan \"%2\" is published and never changes. Publish the change as a new version.")
                       .arg(QString::number(drafted.version.version), drafted.key));
        }
        if (!draft.sheet) return;
        const int version = draft.sheet->sheet.version;
        if (std::ranges::find(published.routeSheets, version, &RouteSheet::version) == published.routeSheets.end())
            return;
        refuse(tr("Route sheet %1 is published and never changes. Publish the change as a new one.").arg(version));
    }

private:
    [[noreturn]] static void refuse(const QString &why, const QString &detail = {})
    {
        throw DatabaseError{{Error::Kind::Refused, why, detail}};
    }
};

// What somebody has changed is no longer only discovered. The list stays in the order in which it is loaded.
template<typename T>
void complete(std::vector<T> &entries, const std::vector<T> &before)
{
    QHash<QString, const T *> known;
    for (const T &entry : before) known.insert(entry.key, &entry);
    for (T &entry : entries) {
        const T *old = known.value(entry.key);
        if (!old || *old != entry) entry.discovered = false;
    }
    std::ranges::stable_partition(entries, [](const T &entry) { return !entry.discovered; });
}

// One word or a few for the state of an account.
class HealthWord {
    Q_DECLARE_TR_FUNCTIONS(Storage)
public:
    static std::optional<QString> of(const QString &given)
    {
        constexpr int kLongest = 200;
        const QString word = cleanedText(given);
        const bool readable = std::ranges::all_of(word.toUcs4(), [](uint c) { return QChar::isPrint(c); });
        if (word.size() > kLongest || !readable) {
            throw DatabaseError{{Error::Kind::Refused,
                                 tr("Retention and expansion intent are said in one line of at most %1 readable "
                                    "characters each.")
                                     .arg(kLongest),
                                 {}}};
        }
        return word.isEmpty() ? std::nullopt : std::optional(word);
    }
};

// As applyCatalog() counts: a plan with a new version is a changed plan as well.
CatalogCounts countsOf(const std::vector<CatalogDifference> &differences, const Catalog &before, const Catalog &after)
{
    CatalogCounts counts;
    for (const CatalogDifference &difference : differences) {
        ++(difference.before.isEmpty() ? counts.created : counts.changed);
    }
    for (const Plan &plan : after.plans) {
        const Plan *old = before.plan(plan.key);
        if (old && old->name == plan.name && old->versions != plan.versions) ++counts.changed;
    }
    return counts;
}

}  // namespace

CatalogCounts changeCatalog(LedgerState &state, const CatalogDocument &document)
{
    requirePermission(state, Task::EditCatalog);
    CatalogCounts counts;
    const Catalog before = state.catalog().catalog;
    const Catalog after = orThrow(applyCatalog(before, document, &counts));
    if (counts.created > 0 || counts.changed > 0) store(state, before, after);
    return counts;
}

PublicationAnswer publishDraft(LedgerState &state, const CatalogDraft &draft, const QString &reason)
{
    requirePermission(state, Task::EditCatalog);
    if (draft.empty()) Publication::refuseNothing();
    const Catalog before = state.catalog().catalog;
    PublicationAnswer answer;
    answer.conflicts = conflictsOf(draft, before);
    if (!answer.conflicts.empty()) return answer;
    const Instant now = state.actor.now();
    Publication::refuseErrors(draft, before, observedUse(state, lastDays(now, kEvidenceDays)), now);
    Publication::refuseRedefined(draft, before);
    Catalog after = laidOver(before, draft);
    complete(after.routes, before.routes);
    complete(after.workspaces, before.workspaces);
    if (before == after) Publication::refuseNothing();
    const auto differences = store(state, before, after, reason);
    answer.counts = countsOf(differences, before, after);
    answer.audited = static_cast<std::int64_t>(differences.size());
    return answer;
}

void changeAccountHealth(LedgerState &state, const AccountHealth &health)
{
    const QString key = namedWorkspace(state, health.workspace).key;
    requirePermission(state, Task::Review, key);
    const Catalog before = state.catalog().catalog;
    Catalog after = before;
    const auto workspace = std::ranges::find(after.workspaces, key, &Workspace::key);
    workspace->retention = HealthWord::of(health.retention);
    workspace->expansionIntent = HealthWord::of(health.expansionIntent);
    if (after == before) return;
    complete(after.workspaces, before.workspaces);
    store(state, before, after);
}

void changeSettings(LedgerState &state, const Settings &settings, const QString &reason)
{
    const Catalog before = state.catalog().catalog;
    if (before.settings == settings) return;
    Catalog after = before;
    after.settings = settings;
    store(state, before, after, reason);
}

}  // namespace headroom
