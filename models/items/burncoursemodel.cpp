// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/burncoursemodel.h"

#include "items/displaytext.h"
#include "items/economicstext.h"

namespace headroom {

namespace {

TableCell percentCell(std::optional<std::int64_t> hundredths)
{
    if (!hundredths) return TableCell::nothing();
    TableCell cell;
    cell.text = displayShare(*hundredths);
    cell.sort = qlonglong{*hundredths};
    cell.copy = formatDecimal(*hundredths, 2, 2);
    return cell;
}

}  // namespace

void BurnCourseModel::setCourse(const BurnCourse &course)
{
    if (course == m_course) return;
    beginResetModel();
    m_course = course;
    endResetModel();
}

int BurnCourseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_course.cycle.length();
}

int BurnCourseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstEarlier + static_cast<int>(m_course.earlier.size());
}

TableCell BurnCourseModel::cell(int row, int column) const
{
    const int day = row + 1;
    const auto at = static_cast<std::size_t>(row);
    const bool known = day <= m_course.lastDay();
    TableCell cell;
    switch (column) {
    case Day: cell = TableCell::count(day); break;
    case Date: return TableCell::day(m_course.cycle.first + row);
    case UsedSoFar: cell = known ? TableCell::count(m_course.used[at]) : TableCell::nothing(); break;
    case Allowance: cell = known ? amountCell(m_course.allowance[at]) : TableCell::nothing(); break;
    case Percent: return percentCell(BurnCourse::percentOn(m_course.percent, day));
    case Median: return percentCell(m_course.medianOn(day));
    default:
        return percentCell(
            BurnCourse::percentOn(m_course.earlier[static_cast<std::size_t>(column - FirstEarlier)].percent, day));
    }
    cell.sum.reset();  // running figures do not add up
    return cell;
}

TableColumn BurnCourseModel::column(int column) const
{
    switch (column) {
    case Day: return {tr("Day"), QStringLiteral("cycle_day"), tr("Day of the cycle, from 1")};
    case Date: return {tr("Date"), QStringLiteral("date"), tr("Civil date in the workspace’s time zone"), false};
    case UsedSoFar:
        return {tr("Used so far"), QStringLiteral("used_so_far"), tr("By the end of that day, net of credits")};
    case Allowance:
        return {tr("Allowance"), QStringLiteral("allowance"), tr("Base and add-ons at the end of that day")};
    case Percent: return {tr("Of allowance"), QStringLiteral("percent"), tr("Used so far, of base and add-ons")};
    case Median:
        return {tr("Plan’s median"), QStringLiteral("plan_median"),
                tr("Of the accounts on the same plan, on that cycle day")};
    default: break;
    }
    const CycleDays &cycle = m_course.earlier[static_cast<std::size_t>(column - FirstEarlier)].cycle;
    return {tr("From %1", "the first day of an earlier cycle").arg(displayDay(cycle.first)),
            QStringLiteral("from_%1").arg(cycle.first.toString()),
            tr("The same in the cycle %1").arg(displayDays(cycle))};
}

}  // namespace headroom
