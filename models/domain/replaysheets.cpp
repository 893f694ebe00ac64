// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replaysheets.h"

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

ReplaySheets::Rule ruleOf(const SheetAction &action)
{
    ReplaySheets::Rule rule;
    rule.bucket = static_cast<std::int8_t>(action.bucket);
    rule.warnPercent = static_cast<std::int8_t>(action.warnPercent.value_or(0));
    const std::optional<DowngradeTarget> &target = action.downgradeTo;
    if (target && target->bucket != action.bucket) rule.downgrade = static_cast<std::int8_t>(target->bucket);
    return rule;
}

}  // namespace

ReplaySheets::ReplaySheets(const Catalog &catalog, const std::unordered_map<QString, std::int64_t> &actionIds)
{
    std::vector<const RouteSheet *> sheets;
    for (const RouteSheet &sheet : catalog.routeSheets) sheets.push_back(&sheet);
    std::stable_sort(sheets.begin(), sheets.end(), [](const RouteSheet *a, const RouteSheet *b) {
        return std::tie(a->effectiveFrom, a->version) < std::tie(b->effectiveFrom, b->version);
    });
    for (const RouteSheet *sheet : sheets) {
        Sheet &compiled = m_sheets.emplace_back(Sheet{sheet->effectiveFrom, sheet->version, {}});
        for (const SheetAction &action : sheet->actions) {
            const auto id = actionIds.find(action.action);
            if (id == actionIds.end()) continue;
            const auto place = static_cast<std::size_t>(id->second);
            if (place >= compiled.rules.size()) compiled.rules.resize(place + 1);
            compiled.rules[place] = ruleOf(action);
        }
    }
}

ReplaySheets::Place ReplaySheets::at(Instant at) const
{
    const auto after = std::upper_bound(m_sheets.begin(), m_sheets.end(), at,
                                        [](Instant t, const Sheet &sheet) { return t < sheet.from; });
    const Instant end = after == m_sheets.end() ? kEndOfTime : after->from;
    return {after == m_sheets.begin() ? nullptr : &*(after - 1), end};
}

}  // namespace headroom
