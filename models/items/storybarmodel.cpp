// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/storybarmodel.h"

#include "items/displaytext.h"

#include <algorithm>

namespace headroom {

namespace {

// A stable name, for copies and files.
QString kindId(WaterfallBar::Kind kind)
{
    switch (kind) {
    case WaterfallBar::Kind::Start: return QStringLiteral("start");
    case WaterfallBar::Kind::Share: return QStringLiteral("use");
    case WaterfallBar::Kind::Rest: return QStringLiteral("rest");
    case WaterfallBar::Kind::Used: return QStringLiteral("used");
    case WaterfallBar::Kind::Requested: return QStringLiteral("requested");
    case WaterfallBar::Kind::Limit: return QStringLiteral("limit");
    }
    return {};
}

}  // namespace

QString barKindName(WaterfallBar::Kind kind)
{
    switch (kind) {
    case WaterfallBar::Kind::Start: return StoryBarModel::tr("Start");
    case WaterfallBar::Kind::Share: return StoryBarModel::tr("Use");
    case WaterfallBar::Kind::Rest: return StoryBarModel::tr("The rest");
    case WaterfallBar::Kind::Used: return StoryBarModel::tr("Used so far");
    case WaterfallBar::Kind::Requested: return StoryBarModel::tr("Asked for");
    case WaterfallBar::Kind::Limit: return StoryBarModel::tr("Limit");
    }
    return {};
}

std::int64_t barUnits(const WaterfallBar &bar)
{
    return bar.to - bar.from;
}

std::int64_t barOver(const WaterfallBar &bar, const Amount &limit)
{
    if (limit.unlimited || bar.kind == WaterfallBar::Kind::Limit) return 0;
    const std::int64_t top = std::max(bar.from, bar.to);
    const std::int64_t bottom = std::min(bar.from, bar.to);
    return std::max<std::int64_t>(0, top - std::max(bottom, limit.units));
}

bool isSumBar(const WaterfallBar &bar)
{
    return bar.from == 0 && (bar.kind == WaterfallBar::Kind::Used || bar.kind == WaterfallBar::Kind::Limit);
}

StoryWaterfall withGrants(StoryWaterfall waterfall, const Entitlement &entitlement)
{
    const bool planAlone = entitlement.addon == 0 && entitlement.prepaid == 0 && entitlement.approved == 0;
    if (waterfall.limit.unlimited || entitlement.overflow || planAlone) return waterfall;
    std::vector<WaterfallBar> grants;
    std::int64_t sum = 0;
    const auto add = [&](const QString &name, std::int64_t units) {
        if (units == 0) return;
        grants.push_back({WaterfallBar::Kind::Limit, name, sum, sum + units, {}});
        sum += units;
    };
    add(StoryBarModel::tr("Plan"), entitlement.base.units);
    add(StoryBarModel::tr("Add-ons"), entitlement.addon);
    add(StoryBarModel::tr("Prepaid"), entitlement.prepaid);
    add(StoryBarModel::tr("Approved overage"), entitlement.approved);
    const auto limit = std::ranges::find(waterfall.bars, WaterfallBar::Kind::Limit, &WaterfallBar::kind);
    waterfall.bars.insert(limit, grants.begin(), grants.end());
    return waterfall;
}

void StoryBarModel::setWaterfall(const StoryWaterfall &waterfall)
{
    m_limit = waterfall.limit;
    replaceRows(waterfall.bars);
}

TableCell StoryBarModel::cell(int row, int column) const
{
    const WaterfallBar &bar = rowAt(row);
    TableCell cell;
    switch (column) {
    case What: return TableCell::words(bar.name, bar.name);
    case Kind: return TableCell::words(barKindName(bar.kind), kindId(bar.kind));
    case Units: cell = TableCell::count(barUnits(bar)); break;
    case From: cell = TableCell::count(bar.from); break;
    case To: cell = TableCell::count(bar.to); break;
    case Over:
        if (m_limit.unlimited) return TableCell::nothing();
        cell = TableCell::count(barOver(bar, m_limit));
        break;
    default: return {};
    }
    cell.sum.reset();  // bars stand on one another, and some are sums of others
    return cell;
}

TableColumn StoryBarModel::column(int column) const
{
    switch (column) {
    case What: return {tr("What"), QStringLiteral("what"), {}, false};
    case Kind: return {tr("Kind"), QStringLiteral("kind"), {}, false};
    case Units: return {tr("Units"), QStringLiteral("units"), tr("What it adds, or comes to")};
    case From: return {tr("From"), QStringLiteral("from"), tr("Units before it")};
    case To: return {tr("To"), QStringLiteral("to"), tr("Units with it")};
    case Over: return {tr("Over"), QStringLiteral("over"), tr("Its part beyond the limit")};
    default: return {};
    }
}

}  // namespace headroom
