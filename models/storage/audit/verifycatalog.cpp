// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/verifycatalog.h"

#include "domain/auditrow.h"
#include "domain/catalogdifferences.h"
#include "storage/catalog/catalogstore.h"
#include "storage/differences.h"

#include <map>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

// The last that the audit tells of an object.
struct LastRow {
    std::int64_t id = 0;
    QByteArray after;  // empty: it is gone
};
using LastRows = std::map<std::pair<QString, QString>, LastRow>;  // by object and key

LastRows lastRows(Connection &connection)
{
    Query query(connection,
                u"SELECT a.object, a.key, a.id, a.after FROM audit AS a JOIN (SELECT max(id) AS id FROM audit "
                "WHERE object IN ('plan', 'plan_version', 'route', 'route_sheet', 'pool', 'ceiling', "
                "'workspace', 'setting') GROUP BY object, key) AS l ON l.id = a.id"_s);
    query.run();
    LastRows rows;
    while (query.next()) {
        rows.insert_or_assign({query.text(0), query.text(1)}, LastRow{query.integer(2), query.text(3).toUtf8()});
    }
    return rows;
}

// The catalog without what was only met in events, which nobody has changed.
Catalog completed(Catalog catalog)
{
    std::erase_if(catalog.routes, [](const Route &route) { return route.discovered; });
    std::erase_if(catalog.workspaces, [](const Workspace &workspace) { return workspace.discovered; });
    return catalog;
}

// "prices[0].input 1.00 instead of 2.00".
QString firstChange(const QByteArray &audited, const QByteArray &found)
{
    const std::vector<AuditChange> changes = auditChanges(audited, found);
    if (changes.empty()) return u"it is written otherwise"_s;
    const auto shown = [](const QString &value) { return value.isEmpty() ? u"nothing"_s : value.left(80); };
    const AuditChange &first = changes.front();
    QString text = u"%1 is %2 instead of %3"_s.arg(first.path.isEmpty() ? u"it"_s : first.path, shown(first.after),
                                                   shown(first.before));
    if (changes.size() > 1) text += u", and %1 more"_s.arg(changes.size() - 1);
    return text;
}

}  // namespace

VerifyCheck checkCatalog(LedgerState &state)
{
    Differences differences;
    LastRows told = lastRows(state.db());
    // Read anew: another program may have written to it without a new revision.
    const Catalog catalog = completed(loadCatalog(state.db()));
    const bool sinceBeginning =
        state.db().integer(u"SELECT count(*) FROM audit WHERE id = 1 AND action = 'created'"_s) == 1;
    for (const CatalogDifference &entry : catalogDifferences({}, catalog)) {
        const QString what = entry.object + u' ' + entry.key;
        const auto row = told.find({entry.object, entry.key});
        if (row == told.end()) {
            if (sinceBeginning) differences.add(what + u" is there, but the audit does not tell of it"_s);
            continue;
        }
        const auto &[id, after] = row->second;
        if (after.isEmpty()) {
            differences.add(u"%1 is there, but audit row %2 tells that it was removed"_s.arg(what).arg(id));
        } else if (after != entry.after) {
            differences.add(u"%1 is not as audit row %2 tells: %3"_s.arg(what, QString::number(id),
                                                                         firstChange(after, entry.after)));
        }
        told.erase(row);
    }
    for (const auto &[name, row] : told) {
        if (row.after.isEmpty()) continue;
        differences.add(
            u"%1 %2 is gone, but audit row %3 tells of it"_s.arg(name.first, name.second, QString::number(row.id)));
    }
    return differences.check(u"catalog"_s);
}

}  // namespace headroom
