// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/economicsmixmodel.h"

#include "items/economicstext.h"

namespace headroom {

void EconomicsMixModel::setMix(std::vector<RouteShare> mix)
{
    m_parts = {};
    for (const RouteShare &share : mix) m_parts[headroom::index(share.bucket)] += share.parts;
    replaceRows(std::move(mix));
}

TableCell EconomicsMixModel::cell(int row, int column) const
{
    const RouteShare &of = rowAt(row);
    switch (column) {
    case BucketColumn: {
        const std::string_view id = bucketId(of.bucket);
        TableCell cell = TableCell::words(bucketName(of.bucket), QString::fromLatin1(id.data(), qsizetype(id.size())));
        cell.sort = static_cast<int>(of.bucket);
        return cell;
    }
    case RouteColumn: return TableCell::words(routeName(of.route), of.route);
    case Units: return TableCell::count(of.unitCost.units);
    case Share: return TableCell::share(of.parts, {false, m_parts[headroom::index(of.bucket)]});
    case Each: return moneyOr(of.unitCost.each(), of.unitCost.cost.estimated, tr("no units charged"));
    case CostColumn: return TableCell::money(of.unitCost.cost);
    default: return {};
    }
}

TableColumn EconomicsMixModel::column(int column) const
{
    switch (column) {
    case BucketColumn: return {tr("Bucket"), QStringLiteral("bucket"), {}, false};
    case RouteColumn: return {tr("Route"), QStringLiteral("route"), {}, false};
    case Units: return {tr("Units"), QStringLiteral("units"), tr("Units charged, less credits")};
    case Share: return {tr("Share"), QStringLiteral("percent"), tr("Of the units of the bucket")};
    case Each: return {tr("Cost per unit"), QStringLiteral("unit_cost_usd"), tr("Observed cost by charged units")};
    case CostColumn: return {tr("Cost"), QStringLiteral("cost_usd"), tr("Failed and retried attempts included")};
    default: return {};
    }
}

}  // namespace headroom
