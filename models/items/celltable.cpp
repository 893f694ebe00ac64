// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/celltable.h"

#include "items/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace headroom {

namespace {

struct CellText {
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

std::int64_t halfToEven(std::int64_t value, std::int64_t step)
{
    std::int64_t whole = value / step;
    std::int64_t rest = value % step;
    if (rest < 0) {
        rest += step;
        --whole;
    }
    if (rest * 2 > step || (rest * 2 == step && whole % 2 != 0)) ++whole;
    return whole;
}

int alignment(bool number)
{
    return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

}  // namespace

QString displayShare(std::int64_t hundredthsOfPercent)
{
    const double tenths = static_cast<double>(halfToEven(hundredthsOfPercent, 10));
    return CellText::tr("%1 %", "percentage").arg(QLocale().toString(tenths / 10, 'f', 1));
}

TableCell TableCell::words(const QString &text, const QString &copy)
{
    TableCell cell;
    cell.text = text;
    cell.sort = text;
    cell.copy = copy;
    cell.number = false;
    return cell;
}

TableCell TableCell::day(CivilDate day)
{
    TableCell cell;
    cell.text = displayDay(day);
    cell.sort = day.days;
    cell.copy = day.toString();
    cell.number = false;
    return cell;
}

TableCell TableCell::count(std::int64_t count)
{
    TableCell cell;
    cell.text = displayCount(count);
    cell.sort = qlonglong{count};
    cell.copy = QString::number(count);
    cell.sum = count;
    return cell;
}

TableCell TableCell::money(const Cost &cost)
{
    TableCell cell;
    cell.text = displayCost(cost);
    cell.sort = qlonglong{cost.amount.nanos};
    cell.copy = cost.amount.toString();
    cell.sum = cost.amount.nanos;
    cell.sumKind = SumKind::MoneyNanos;
    return cell;
}

TableCell TableCell::share(std::int64_t part, const Amount &of)
{
    const auto hundredths = percentHundredths(part, of);
    if (!hundredths) return nothing();
    TableCell cell;
    cell.text = displayShare(*hundredths);
    cell.sort = qlonglong{*hundredths};
    cell.copy = formatDecimal(*hundredths, 2, 2);
    return cell;
}

QVariant CellTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == SortRole) return sortValue(index.row(), index.column());
    const TableCell shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return shown.text;
    case Qt::TextAlignmentRole: return alignment(shown.number);
    case Qt::ToolTipRole: return shown.toolTip.isEmpty() ? QVariant() : QVariant(shown.toolTip);
    case CopyRole: return shown.copy;
    case SumRole: return shown.sum ? QVariant(qlonglong{*shown.sum}) : QVariant();
    case SumKindRole: return static_cast<int>(shown.sumKind);
    default: return {};
    }
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount({})) return {};
    const TableColumn shown = column(section);
    switch (role) {
    case Qt::DisplayRole: return shown.title;
    case Qt::ToolTipRole: return shown.explanation;
    case Qt::TextAlignmentRole: return alignment(shown.number) | static_cast<int>(Qt::TextWordWrap);
    case CopyRole:
    case KeyRole: return shown.id;
    default: return {};
    }
}

}  // namespace headroom
