// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/routemodel.h"

#include "items/displaytext.h"
#include "items/pricelisttext.h"
#include "items/routefields.h"

namespace headroom {

namespace {

QString stated(const std::optional<QString> &text)
{
    return text.value_or(QString());
}

TableCell named(const std::optional<QString> &text)
{
    return TableCell::words(stated(text), stated(text));
}

QString modesText(const Route &route)
{
    const QString modes = fieldText(route, QStringLiteral("modes"));
    for (const CatalogField &field : routeFields()) {
        for (const auto &[text, value] : field.choices) {
            if (value == modes) return text;
        }
    }
    return modes;
}

CivilDate firstDay(const RoutePrice &price)
{
    return {static_cast<std::int32_t>(price.from.us / kMicrosPerDay)};
}

}  // namespace

std::vector<RouteRow> routeRows(const Catalog &working, const Catalog &published, const ObservedUse &use, Instant at)
{
    QHash<QString, UnitCostRow> observed;
    for (const UnitCostRow &row : unitCosts(use, working, CostBy::Route, at)) observed.insert(row.key, row);
    std::vector<RouteRow> rows;
    for (CatalogRow<Route> &route : catalogRows(working.routes, published.routes, &Route::key)) {
        const UnitCostRow seen = observed.value(route.entry.key);
        rows.push_back({std::move(route), seen.unitCost, seen.events});
    }
    return rows;
}

void RouteModel::setRows(std::vector<RouteRow> rows, Instant at)
{
    m_at = at;
    replaceRows(m_rows, std::move(rows), &RouteRow::key);
}

QStringList RouteModel::discovered() const
{
    QStringList keys;
    for (const RouteRow &row : m_rows) {
        if (row.route.entry.discovered) keys << row.key();
    }
    return keys;
}

int RouteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RouteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QString RouteModel::searchText(int row) const
{
    const Route &route = this->row(row).route.entry;
    return QStringList{route.key, stated(route.provider), stated(route.modelFamily), stated(route.region),
                       stated(route.pool)}
        .join(QLatin1Char(' '));
}

CatalogCell RouteModel::catalogCell(int row, int column) const
{
    const RouteRow &shown = this->row(row);
    if (column == UnitCostColumn || column == CostColumn) return observedCell(shown, column);
    CatalogCell cell = cellOf(shown.route.entry, column);
    if (column == Key)
        cell.second = shown.route.entry.discovered ? tr("met in events, not completed")
                                                   : draftMark(shown.route.isNew(), shown.route.isChanged());
    return cell;
}

std::optional<CatalogCell> RouteModel::publishedCell(int row, int column) const
{
    const CatalogRow<Route> &route = this->row(row).route;
    if (!route.isChanged() || column == Key || column == UnitCostColumn || column == CostColumn) return std::nullopt;
    return cellOf(*route.published, column);
}

CatalogCell RouteModel::cellOf(const Route &route, int column) const
{
    const RoutePrice *price = priceAt(route, m_at);
    switch (column) {
    case Key: return {TableCell::words(route.key, route.key), {}, false};
    case Provider: return {named(route.provider), stated(route.region), false};
    case Model: return {named(route.modelFamily), modesText(route), false};
    case PoolColumn: return {named(route.pool), {}, false};
    case ContextWindow:
        return {route.contextWindow ? TableCell::count(*route.contextWindow) : TableCell::nothing(), {}, false};
    default: break;
    }
    if (!price) {
        // A route without a price leaves every cost that its events do not state unknown.
        const bool isPrice = column == Input;
        CatalogCell cell{isPrice ? TableCell::words(tr("no price"), {}) : TableCell::nothing(), {}, isPrice};
        cell.cell.number = true;
        return cell;
    }
    switch (column) {
    case Input: return {tokenPriceCell(price->input), tr("since %1", "a day").arg(displayDay(firstDay(*price))), false};
    case Cached: return {tokenPriceCell(price->cachedInput), {}, false};
    case Output: return {tokenPriceCell(price->output), {}, false};
    case Batch: {
        if (!price->batchPercent) return {};
        CatalogCell cell{TableCell::count(*price->batchPercent), {}, false};
        cell.cell.text = tr("%1 %", "percentage").arg(cell.cell.text);
        cell.cell.sum.reset();
        return cell;
    }
    default: {
        CatalogCell cell{TableCell::day(firstDay(*price)), {}, false};
        cell.cell.copy = formatInstant(price->from);
        cell.cell.toolTip = displayInstant(price->from);
        return cell;
    }
    }
}

CatalogCell RouteModel::observedCell(const RouteRow &row, int column) const
{
    if (row.events == 0) return {};
    if (column == CostColumn) return {TableCell::money(row.observed.cost), {}, false};
    const QString cost = displayCost(row.observed.cost);
    const auto each = row.observed.each();
    if (!each) return {{}, cost, false};
    CatalogCell cell{TableCell::money({*each, row.observed.cost.estimated}), cost, false};
    cell.cell.sum.reset();
    cell.cell.toolTip =
        tr("%1 over %Ln unit(s)", "cost", pluralCount(row.observed.units)).arg(displayCost(row.observed.cost));
    return cell;
}

TableColumn RouteModel::column(int column) const
{
    switch (column) {
    case Key: return {tr("Route"), QStringLiteral("route"), tr("As events and route sheets name it"), false};
    case Provider: return {tr("Provider"), QStringLiteral("provider"), tr("And the region below it"), false};
    case Model:
        return {tr("Model"), QStringLiteral("model_family"), tr("And below it what the route takes (R36)"), false};
    case PoolColumn: return {tr("Pool"), QStringLiteral("pool"), tr("The deployment pool that it runs through"), false};
    case ContextWindow: return {tr("Context"), QStringLiteral("context_window"), tr("Tokens of input at most")};
    case Input:
        return {tr("Input"), QStringLiteral("input_per_mtok"),
                tr("Dollars per million tokens, in force now, and since when")};
    case Cached:
        return {tr("Cached"), QStringLiteral("cached_input_per_mtok"),
                tr("Dollars per million cached tokens, in force now; empty: as input")};
    case Output:
        return {tr("Output"), QStringLiteral("output_per_mtok"), tr("Dollars per million tokens, in force now")};
    case Batch: return {tr("Batch"), QStringLiteral("batch_percent"), tr("Share of the price in batch; empty: all")};
    case Since: return {tr("Since"), QStringLiteral("from"), tr("First day (UTC) of the price in force"), false};
    case UnitCostColumn:
        return {
            tr("Unit cost"), QStringLiteral("unit_cost_usd"),
            tr("Observed over the last %Ln day(s), failed and retried attempts included (R31), and below it the cost",
               nullptr, kEvidenceDays)};
    default:
        return {tr("Cost, %Ln day(s)", nullptr, kEvidenceDays), QStringLiteral("cost_usd"),
                tr("Of the last %Ln day(s); ≈ is estimated in part", nullptr, kEvidenceDays)};
    }
}

}  // namespace headroom
