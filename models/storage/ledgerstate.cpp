// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledgerstate.h"

#include "storage/catalog/catalogstore.h"
#include "storage/person.h"

#include <chrono>

namespace headroom {

Actor systemActor()
{
    return {currentPerson(), [] {
                using namespace std::chrono;
                return Instant{duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
            }};
}

const CachedCatalog &LedgerState::catalog()
{
    Query query(db(),
                QStringLiteral("SELECT catalog_revision || ' ' || coalesce((SELECT max(id) FROM workspace), 0) || ' ' "
                               "|| coalesce((SELECT max(id) FROM route), 0) FROM ledger"));
    query.run();
    const QString revision = query.next() ? query.text(0) : QString();
    query.finish();
    if (revision == cached.revision) return cached;

    CachedCatalog fresh;
    fresh.revision = revision;
    fresh.catalog = loadCatalog(db());
    fresh.index = std::make_unique<CatalogIndex>(db(), fresh.catalog);
    cached = std::move(fresh);
    // After the move: the pointers are into the list at its final place.
    QHash<QString, std::int64_t> ids;
    Query workspaces(db(), QStringLiteral("SELECT key, id FROM workspace"));
    workspaces.run();
    while (workspaces.next()) ids.insert(workspaces.text(0), workspaces.integer(1));
    cached.workspacesById.reserve(cached.catalog.workspaces.size());
    for (const Workspace &workspace : cached.catalog.workspaces) {
        cached.workspacesById.emplace(ids.value(workspace.key), &workspace);
    }
    return cached;
}

}  // namespace headroom
