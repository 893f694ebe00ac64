// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dayusemodel.h"

namespace headroom {

namespace {

// The bucket of a column that has one.
Bucket bucketOf(int column)
{
    return kBuckets[static_cast<std::size_t>(column - DayUseModel::FirstBucket)];
}

QString fileName(Bucket bucket, DayMeasure measure)
{
    const std::string_view id = bucketId(bucket);
    QString name = QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
    if (measure == DayMeasure::ShareOfEntitlement) name += QStringLiteral("_percent");
    if (measure == DayMeasure::Cost) name += QStringLiteral("_cost_usd");
    return name;
}

}  // namespace

void DayUseModel::setUse(const DailyUse &use, DayMeasure measure)
{
    if (use == m_use && measure == m_measure) return;
    beginResetModel();
    m_use = use;
    m_measure = measure;
    endResetModel();
}

int DayUseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_use.days.size());
}

int DayUseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

TableCell DayUseModel::cell(int row, int column) const
{
    const DayUse &day = m_use.days[static_cast<std::size_t>(row)];
    if (column == Day) {
        TableCell cell = TableCell::count(row + 1);
        cell.sum.reset();
        return cell;
    }
    if (column == Date) return TableCell::day(day.day);
    if (column == Unmapped) return TableCell::count(day.unmapped);
    const auto at = static_cast<std::size_t>(row);
    const std::size_t bucket = headroom::index(bucketOf(column));
    switch (m_measure) {
    case DayMeasure::ShareOfEntitlement: return TableCell::share(day.units[bucket], m_use.entitlement[bucket]);
    case DayMeasure::Units: return TableCell::count(day.units[bucket]);
    case DayMeasure::Cost: return TableCell::money(m_use.cost(at, bucketOf(column)));
    }
    return TableCell::nothing();
}

TableColumn DayUseModel::column(int column) const
{
    if (column == Day) return {tr("Day"), QStringLiteral("cycle_day"), tr("Day of the cycle, from 1")};
    if (column == Date)
        return {tr("Date"), QStringLiteral("date"), tr("Civil date in the workspace’s time zone"), false};
    if (column == Unmapped)
        return {tr("Unmapped events"), QStringLiteral("unmapped"), tr("Events that no route sheet maps yet")};
    const Bucket bucket = bucketOf(column);
    const QString name = bucketName(bucket);
    switch (m_measure) {
    case DayMeasure::ShareOfEntitlement:
        return {name, fileName(bucket, m_measure), tr("%1 that day as a share of the entitlement").arg(name)};
    case DayMeasure::Units: return {name, fileName(bucket, m_measure), tr("%1 charged that day").arg(name)};
    case DayMeasure::Cost: return {name, fileName(bucket, m_measure), tr("Cost of %1 that day").arg(name)};
    }
    return {};
}

}  // namespace headroom
