// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/unitcostmodel.h"

#include "items/displaytext.h"
#include "items/economicstext.h"

namespace headroom {

void UnitCostModel::setRows(std::vector<UnitCostRow> rows, CostBy by)
{
    const bool otherColumns = by != m_by;
    beginResetModel();
    m_rows = std::move(rows);
    m_by = by;
    endResetModel();
    if (otherColumns) Q_EMIT headerDataChanged(Qt::Horizontal, What, What);
}

int UnitCostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitCostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnitCostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == KeyRole) return m_rows[static_cast<std::size_t>(index.row())].key;
    return CellTable::data(index, role);
}

TableCell UnitCostModel::cell(int row, int column) const
{
    const UnitCostRow &of = m_rows[static_cast<std::size_t>(row)];
    const Cost &cost = of.unitCost.cost;
    const std::optional<Money> each = of.unitCost.each();
    const std::optional<Money> published = of.publishedEach();
    switch (column) {
    case What: {
        const QString name = unitCostName(of.key, m_by);
        TableCell cell = TableCell::words(name, of.key);
        cell.toolTip = name;
        return cell;
    }
    case Each: {
        TableCell cell = moneyOr(each, cost.estimated, tr("no units charged"));
        if (cost.estimated) cell.toolTip = tr("≈ Estimated in part, from the routes’ prices");
        return cell;
    }
    case PublishedEach: {
        TableCell cell = moneyOr(published, false, of.published ? QString() : tr("no price"));
        if (of.published)
            cell.toolTip = tr("%1 for all their tokens").arg(displayMoney(*of.published));
        else
            cell.toolTip = tr("A route has no price in force, or the ledger does not know the tokens.");
        return cell;
    }
    case Difference: {
        if (!each || !published) return TableCell::nothing();
        TableCell cell = changeCell(*each - *published);
        cell.sum.reset();
        cell.toolTip =
            tr("Observed less published. Cached tokens make it smaller, failed and retried attempts larger.");
        return cell;
    }
    case Units: return TableCell::count(of.unitCost.units);
    case CostColumn: return TableCell::money(cost);
    case Events: return TableCell::count(of.events);
    case TokensOfEach: {
        const std::optional<std::int64_t> tokens = of.tokensOfEach();
        TableCell cell = tokens ? TableCell::count(*tokens) : TableCell::nothing();
        cell.sum.reset();
        return cell;
    }
    default: return {};
    }
}

TableColumn UnitCostModel::column(int column) const
{
    switch (column) {
    case What:
        switch (m_by) {
        case CostBy::Bucket: return {tr("Bucket"), QStringLiteral("bucket"), {}, false};
        case CostBy::Route: return {tr("Route"), QStringLiteral("route"), {}, false};
        case CostBy::Action: return {tr("Action"), QStringLiteral("action"), {}, false};
        }
        return {};
    case Each:
        return {tr("Cost per unit"), QStringLiteral("unit_cost_usd"),
                tr("Observed cost by charged units, failed and retried attempts included; ≈ is estimated in part")};
    case PublishedEach:
        return {tr("At published prices"), QStringLiteral("published_unit_cost_usd"),
                tr("What the tokens of a unit cost by the price of their route, as if none were cached")};
    case Difference: return {tr("Difference"), QStringLiteral("difference_usd"), tr("Observed less published, a unit")};
    case Units: return {tr("Units"), QStringLiteral("units"), tr("Units charged, less credits")};
    case CostColumn: return {tr("Cost"), QStringLiteral("cost_usd"), tr("Failed and retried attempts included")};
    case Events: return {tr("Events"), QStringLiteral("events"), tr("Events of the window, charged or not")};
    case TokensOfEach:
        return {tr("Tokens per unit"), QStringLiteral("tokens_per_unit"), tr("Input and output tokens by units")};
    default: return {};
    }
}

}  // namespace headroom
