// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/replaycoursemodel.h"

#include "items/economicstext.h"

namespace headroom {

void ReplayCourseModel::setCourse(const ReplayCourse &course, Bucket bucket)
{
    beginResetModel();
    m_course = course;
    m_bucket = bucket;
    endResetModel();
}

int ReplayCourseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_course.days.size());
}

int ReplayCourseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

TableCell ReplayCourseModel::cell(int row, int column) const
{
    const ReplayCourse::Day &day = m_course.days[static_cast<std::size_t>(row)];
    const std::size_t bucket = headroom::index(m_bucket);
    TableCell cell;
    switch (column) {
    case Day: cell = TableCell::count(day.day - m_course.cycle.days.first + 1); break;
    case Date: return TableCell::day(day.day);
    case Now: cell = TableCell::count(day.now[bucket]); break;
    case Draft: cell = TableCell::count(day.draft[bucket]); break;
    case Difference: cell = changeCell(day.draft[bucket] - day.now[bucket]); break;
    case EntitlementNow: cell = amountCell(day.entitlementNow[bucket]); break;
    case EntitlementDraft: cell = amountCell(day.entitlementDraft[bucket]); break;
    default: break;
    }
    cell.sum.reset();  // running figures do not add up
    return cell;
}

TableColumn ReplayCourseModel::column(int column) const
{
    switch (column) {
    case Day: return {tr("Day"), QStringLiteral("cycle_day"), tr("Day of the cycle, from 1")};
    case Date: return {tr("Date"), QStringLiteral("date"), tr("Civil date in the workspace’s time zone"), false};
    case Now: return {tr("Used now"), QStringLiteral("used_now"), tr("So far in the cycle, by the catalog in force")};
    case Draft: return {tr("Used in the draft"), QStringLiteral("used_draft"), tr("So far in the cycle, by the draft")};
    case Difference: return {tr("Difference"), QStringLiteral("difference"), tr("Used in the draft less used now")};
    case EntitlementNow: return {tr("Entitlement now"), QStringLiteral("entitlement_now"), tr("At the end of the day")};
    case EntitlementDraft:
        return {tr("Entitlement in the draft"), QStringLiteral("entitlement_draft"), tr("At the end of the day")};
    default: return {};
    }
}

}  // namespace headroom
