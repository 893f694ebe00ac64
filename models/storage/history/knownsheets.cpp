// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history/knownsheets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

KnownSheets::KnownSheets(Connection &connection, const Catalog &catalog)
{
    QHash<QString, Instant> published;
    Query query(connection, u"SELECT key, at FROM audit WHERE object = 'route_sheet' AND action = 'created'"_s);
    query.run();
    while (query.next()) published.insert(query.text(0), Instant{query.integer(1)});
    for (const RouteSheet &sheet : catalog.routeSheets) {
        m_publications.push_back({published.value(QString::number(sheet.version), kFirstInstant), &sheet});
    }
    std::ranges::stable_sort(m_publications, {}, &Publication::at);
}

const RouteSheet *KnownSheets::inForce(Instant at, Instant knownAt) const
{
    const RouteSheet *found = nullptr;
    for (const auto &[published, sheet] : m_publications) {
        if (published > knownAt) break;
        if (sheet->effectiveFrom > at) continue;
        const auto rank = [](const RouteSheet *of) { return std::pair(of->effectiveFrom, of->version); };
        if (!found || rank(found) < rank(sheet)) found = sheet;
    }
    return found;
}

const RouteSheet *KnownSheets::mapping(const QString &action, Bucket bucket, Instant at, Instant knownAt) const
{
    const RouteSheet *sheet = inForce(at, knownAt);
    const SheetAction *entry = sheet ? findAction(*sheet, action) : nullptr;
    return entry && entry->bucket == bucket ? sheet : nullptr;
}

std::optional<KnownSheets::Mapping> KnownSheets::mappedBy(const QString &action, Bucket bucket, Instant at,
                                                          std::optional<Instant> arrived, Instant knownAt) const
{
    const Instant since = arrived.value_or(kFirstInstant);
    if (const RouteSheet *sheet = mapping(action, bucket, at, std::min(since, knownAt))) return Mapping{sheet, false};
    for (const Publication &publication : m_publications) {
        if (publication.at <= since) continue;
        if (publication.at > knownAt) break;
        const RouteSheet *sheet = mapping(action, bucket, at, publication.at);
        if (sheet) return Mapping{sheet, arrived.has_value()};
    }
    return std::nullopt;
}

}  // namespace headroom
