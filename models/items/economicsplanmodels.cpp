// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/economicsplanmodels.h"

#include "items/displaytext.h"
#include "items/economicstext.h"

namespace headroom {

void EconomicsBucketModel::setPlan(const PlanVersion &version, int seats,
                                   const PerBucket<std::optional<UnitCost>> &unitCosts)
{
    beginResetModel();
    for (const Bucket bucket : kBuckets) m_allowances[headroom::index(bucket)] = allowanceOf(version, bucket, seats);
    m_unitCosts = unitCosts;
    m_economics = worstCase(version, seats, unitCosts);
    endResetModel();
}

int EconomicsBucketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kBucketCount;
}

int EconomicsBucketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

TableCell EconomicsBucketModel::cell(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    const std::optional<UnitCost> &unitCost = m_unitCosts[at];
    const bool estimated = unitCost && unitCost->cost.estimated;
    switch (column) {
    case BucketColumn: {
        const std::string_view id = bucketId(kBuckets[at]);
        TableCell cell =
            TableCell::words(bucketName(kBuckets[at]), QString::fromLatin1(id.data(), qsizetype(id.size())));
        cell.sort = row;
        return cell;
    }
    case Allowance: return amountCell(m_allowances[at]);
    case Each: return moneyOr(unitCost ? unitCost->each() : std::nullopt, estimated, tr("not observed"));
    case Worst: {
        if (const std::optional<Money> &worst = m_economics.worst[at])
            return TableCell::money({*worst, estimated && m_allowances[at].units != 0});
        TableCell cell;
        cell.text = m_allowances[at].unlimited ? tr("no end: unlimited") : tr("not known");
        if (!m_allowances[at].unlimited)
            cell.toolTip = tr("Nothing was charged in this bucket in the window, so that no cost of a unit is known.");
        return cell;
    }
    default: return {};
    }
}

TableColumn EconomicsBucketModel::column(int column) const
{
    switch (column) {
    case BucketColumn: return {tr("Bucket"), QStringLiteral("bucket"), {}, false};
    case Allowance:
        return {tr("Allowance"), QStringLiteral("allowance"), tr("Of a workspace and cycle, of all its seats")};
    case Each:
        return {tr("Cost per unit"), QStringLiteral("unit_cost_usd"), tr("As observed over the window chosen above")};
    case Worst:
        return {tr("At most"), QStringLiteral("worst_cost_usd"), tr("The whole allowance at the observed unit cost")};
    default: return {};
    }
}

void EconomicsMarginModel::setCycles(std::vector<FinishedCycle> cycles)
{
    replaceRows(std::move(cycles));
}

QVariant EconomicsMarginModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const FinishedCycle &cycle = rowAt(index.row());
    if (role == KeyRole) return cycle.workspace;
    if (role == CalloutRole) return index.column() == Margin && cycle.margin.nanos < 0;
    return CellTable::data(index, role);
}

TableCell EconomicsMarginModel::cell(int row, int column) const
{
    const FinishedCycle &of = rowAt(row);
    switch (column) {
    case WorkspaceColumn: {
        TableCell cell = TableCell::words(of.name, of.workspace);
        cell.toolTip = of.name;
        return cell;
    }
    case Margin: return TableCell::money({of.margin, of.total.estimated});
    case Revenue: return TableCell::money({of.revenue, false});
    case CostColumn: return TableCell::money(of.total);
    case CycleColumn: return TableCell::words(displayDays(of.cycle.days), of.cycle.days.first.toString());
    case Version: {
        TableCell cell = TableCell::count(of.planVersion);
        cell.text = tr("v%1", "version").arg(of.planVersion);
        cell.sum.reset();
        return cell;
    }
    case Seats: return TableCell::count(of.seats);
    default: return {};
    }
}

TableColumn EconomicsMarginModel::column(int column) const
{
    switch (column) {
    case WorkspaceColumn: return {tr("Workspace"), QStringLiteral("workspace"), {}, false};
    case Margin: return {tr("Margin"), QStringLiteral("margin_usd"), tr("Revenue less cost of the cycle")};
    case Revenue:
        return {tr("Revenue"), QStringLiteral("revenue_usd"), tr("Plan, add-ons, prepaid packs and approved overage")};
    case CostColumn: return {tr("Cost"), QStringLiteral("cost_usd"), tr("Of every event of the cycle")};
    case CycleColumn:
        return {tr("Last finished cycle"), QStringLiteral("cycle_start"), tr("In the workspace’s time zone"), false};
    case Version: return {tr("Version"), QStringLiteral("plan_version"), tr("In force at the end of that cycle")};
    case Seats: return {tr("Seats"), QStringLiteral("seats"), {}};
    default: return {};
    }
}

QVariant EconomicsMarginModel::sortValue(int row, int column) const
{
    const FinishedCycle &of = rowAt(row);
    switch (column) {
    case WorkspaceColumn: return of.name;
    case Margin: return qlonglong{of.margin.nanos};
    case Revenue: return qlonglong{of.revenue.nanos};
    case CostColumn: return qlonglong{of.total.amount.nanos};
    case CycleColumn: return of.cycle.days.first.days;
    case Version: return of.planVersion;
    case Seats: return of.seats;
    default: return {};
    }
}

void EconomicsClassModel::setClasses(std::vector<MarginClass> classes)
{
    replaceRows(std::move(classes));
}

TableCell EconomicsClassModel::cell(int row, int column) const
{
    const MarginClass &of = rowAt(row);
    switch (column) {
    case From: return moneyOr(of.from, false, {});
    case To: return moneyOr(of.to, false, {});
    case Workspaces: return TableCell::count(of.workspaces);
    default: return {};
    }
}

TableColumn EconomicsClassModel::column(int column) const
{
    switch (column) {
    case From: return {tr("Margin from"), QStringLiteral("margin_from_usd"), tr("This margin and more")};
    case To: return {tr("to below"), QStringLiteral("margin_to_usd"), tr("Less than this margin")};
    case Workspaces: return {tr("Workspaces"), QStringLiteral("workspaces"), {}};
    default: return {};
    }
}

}  // namespace headroom
