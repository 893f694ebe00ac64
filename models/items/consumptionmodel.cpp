// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumptionmodel.h"

namespace headroom {

void ConsumptionModel::setConsumption(const Consumption &consumption)
{
    if (consumption == m_consumption) return;
    beginResetModel();
    m_consumption = consumption;
    endResetModel();
}

int ConsumptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_consumption.length();
}

int ConsumptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

TableCell ConsumptionModel::cell(int row, int column) const
{
    const int day = row + 1;
    const bool known = day <= m_consumption.lastDay;
    const auto at = static_cast<std::size_t>(row);
    const auto countOr = [](std::optional<std::int64_t> count) {
        return count ? TableCell::count(*count) : TableCell::nothing();
    };
    TableCell cell;
    switch (column) {
    case Day: cell = TableCell::count(day); break;
    case Date: return TableCell::day(m_consumption.date(day));
    case UsedThatDay: return known ? TableCell::count(m_consumption.perDay[at]) : TableCell::nothing();
    case UsedSoFar: cell = known ? TableCell::count(m_consumption.soFar[at]) : TableCell::nothing(); break;
    case Percent:
        return known ? TableCell::share(m_consumption.soFar[at], m_consumption.entitlement) : TableCell::nothing();
    case EvenPace: cell = countOr(m_consumption.evenPace(day)); break;
    case Projection: cell = countOr(m_consumption.projection(day)); break;
    default: break;
    }
    cell.sum.reset();  // running figures do not add up
    return cell;
}

TableColumn ConsumptionModel::column(int column) const
{
    switch (column) {
    case Day: return {tr("Day"), QStringLiteral("cycle_day"), tr("Day of the cycle, from 1")};
    case Date: return {tr("Date"), QStringLiteral("date"), tr("Civil date in the workspace’s time zone"), false};
    case UsedThatDay: return {tr("Used that day"), QStringLiteral("used"), tr("Units charged that day, less credits")};
    case UsedSoFar:
        return {tr("Used so far"), QStringLiteral("used_so_far"), tr("Units charged since the cycle began")};
    case Percent:
        return {tr("Of entitlement"), QStringLiteral("percent"), tr("Used so far as a share of the entitlement")};
    case EvenPace:
        return {tr("Even pace"), QStringLiteral("even_pace"),
                tr("What the same use every day would have used by the end of the day")};
    case Projection:
        return {tr("Projected"), QStringLiteral("projected"),
                tr("Use by the end of the day if the cycle goes on as it began")};
    default: return {};
    }
}

}  // namespace headroom
