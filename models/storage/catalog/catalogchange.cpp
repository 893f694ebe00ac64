// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalog/catalogchange.h"

#include "domain/catalogdifferences.h"
#include "storage/audit/audit.h"
#include "storage/catalog/catalogstore.h"
#include "storage/events/recompute.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

void store(LedgerState &state, const Catalog &before, const Catalog &after)
{
    // Who has to approve is not for everybody who edits the catalog to say (R37a).
    if (before.settings.approvals != after.settings.approvals) requirePermission(state, Task::ManagePeople);
    Connection &connection = state.db();
    saveCatalog(connection, before, after);
    recomputeAfterChange(connection, before, after);
    connection.execute(u"UPDATE ledger SET catalog_revision = catalog_revision + 1"_s);
    AuditChain chain(connection, state.actor);
    for (const CatalogDifference &difference : catalogDifferences(before, after)) {
        const QString action = difference.before.isEmpty()  ? u"created"_s
                               : difference.after.isEmpty() ? u"removed"_s
                                                            : u"changed"_s;
        chain.append({.object = difference.object,
                      .key = difference.key,
                      .workspace = difference.workspace,
                      .action = action,
                      .before = difference.before,
                      .after = difference.after});
    }
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

void changeSettings(LedgerState &state, const Settings &settings)
{
    const Catalog before = state.catalog().catalog;
    if (before.settings == settings) return;
    Catalog after = before;
    after.settings = settings;
    store(state, before, after);
}

}  // namespace headroom
