// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisions/sheetindex.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace headroom {

SheetIndex::SheetIndex(const Catalog &catalog)
{
    QSet<QString> routes;
    for (const Route &route : catalog.routes) routes.insert(route.key);
    std::vector<const RouteSheet *> sheets;
    for (const RouteSheet &sheet : catalog.routeSheets) sheets.push_back(&sheet);
    std::sort(sheets.begin(), sheets.end(), [](const RouteSheet *a, const RouteSheet *b) {
        return std::tie(a->effectiveFrom, a->version) < std::tie(b->effectiveFrom, b->version);
    });
    for (const RouteSheet *sheet : sheets) {
        Sheet &indexed = m_sheets.emplace_back();
        indexed.from = sheet->effectiveFrom;
        for (const SheetAction &action : sheet->actions) {
            indexed.actions.emplace(action.action, Entry{&action, routes.contains(action.route)});
        }
    }
}

DecisionResult<const SheetAction *> SheetIndex::find(const QString &action, Instant at) const
{
    const auto after = std::upper_bound(m_sheets.begin(), m_sheets.end(), at,
                                        [](Instant t, const Sheet &sheet) { return t < sheet.from; });
    if (after == m_sheets.begin()) return tl::make_unexpected(unknownAction(action, at));
    const auto entry = (after - 1)->actions.find(action);
    if (entry == (after - 1)->actions.end()) return tl::make_unexpected(unknownAction(action, at));
    if (!entry->second.routeKnown) return tl::make_unexpected(unknownRoute(action, entry->second.action->route));
    return entry->second.action;
}

}  // namespace headroom
