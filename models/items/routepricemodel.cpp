// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/routepricemodel.h"

#include "items/displaytext.h"
#include "items/pricelisttext.h"

#include <algorithm>

namespace headroom {

namespace {

const std::vector<RoutePrice> kNoPrices;

const std::vector<RoutePrice> &pricesOf(const Route &route)
{
    return route.prices ? *route.prices : kNoPrices;
}

bool has(const std::vector<RoutePrice> &prices, const RoutePrice &price)
{
    return std::ranges::find(prices, price) != prices.end();
}

}  // namespace

void RoutePriceModel::setRoute(const CatalogRow<Route> &route, Instant at)
{
    const std::vector<RoutePrice> &published = route.published ? pricesOf(*route.published) : kNoPrices;
    const std::vector<RoutePrice> &prices = pricesOf(route.entry);
    const RoutePrice *inForce = priceAt(route.entry, at);
    std::vector<Row> rows;
    for (std::size_t place = 0; place < prices.size(); ++place)
        rows.push_back({prices[place], place, !has(published, prices[place]), inForce == &prices[place]});
    std::ranges::stable_sort(rows, [](const Row &a, const Row &b) {
        return std::pair(a.price.from, a.place) > std::pair(b.price.from, b.place);
    });
    m_at = at;
    replaceRows(m_rows, std::move(rows), &Row::key);
}

void RoutePriceModel::clear()
{
    replaceRows(m_rows, {}, &Row::key);
}

int RoutePriceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RoutePriceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

CatalogCell RoutePriceModel::catalogCell(int row, int column) const
{
    const Row &shown = this->row(row);
    switch (column) {
    case From: {
        const Instant from = shown.price.from;
        CatalogCell cell{TableCell::day(CivilDate{static_cast<std::int32_t>(from.us / kMicrosPerDay)}), {}, false};
        cell.cell.copy = formatInstant(from);
        cell.cell.sort = qlonglong{from.us};
        cell.cell.toolTip = displayInstant(from);
        return cell;
    }
    case Input: return {tokenPriceCell(shown.price.input), {}, false};
    case Cached: return {tokenPriceCell(shown.price.cachedInput), {}, false};
    case Output: return {tokenPriceCell(shown.price.output), {}, false};
    case Batch: {
        if (!shown.price.batchPercent) return {};
        CatalogCell cell{TableCell::count(*shown.price.batchPercent), {}, false};
        cell.cell.text = tr("%1 %", "percentage").arg(cell.cell.text);
        return cell;
    }
    default: {
        const QString time = shown.inForce ? tr("in force") : m_at < shown.price.from ? tr("to come") : tr("was");
        return {TableCell::words(shown.drafted ? tr("%1, drafted", "in force or to come").arg(time) : time, time),
                {},
                false};
    }
    }
}

TableColumn RoutePriceModel::column(int column) const
{
    switch (column) {
    case From: return {tr("From"), QStringLiteral("from"), tr("First day (UTC) on which it is in force"), false};
    case Input: return {tr("Input"), QStringLiteral("input_per_mtok"), tr("Dollars per million tokens")};
    case Cached:
        return {tr("Cached"), QStringLiteral("cached_input_per_mtok"),
                tr("Dollars per million cached tokens; empty: as input")};
    case Output: return {tr("Output"), QStringLiteral("output_per_mtok"), tr("Dollars per million tokens")};
    case Batch: return {tr("Batch"), QStringLiteral("batch_percent"), tr("Share of the price in batch; empty: all")};
    default: return {tr("State"), QStringLiteral("state"), {}, false};
    }
}

}  // namespace headroom
