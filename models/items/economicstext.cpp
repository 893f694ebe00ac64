// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/economicstext.h"

#include "items/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace headroom {

namespace {

struct EconomicsText {
    Q_DECLARE_TR_FUNCTIONS(EconomicsText)
};

}  // namespace

QString displayChange(Money change)
{
    const QString amount = displayMoney(change);
    return change.nanos > 0 ? QLocale().positiveSign() + amount : amount;
}

QString displayCountChange(std::int64_t change)
{
    const QString count = displayCount(change);
    return change > 0 ? QLocale().positiveSign() + count : count;
}

TableCell changeCell(Money change)
{
    TableCell cell = TableCell::money({change, false});
    cell.text = displayChange(change);
    return cell;
}

TableCell changeCell(std::int64_t change)
{
    TableCell cell = TableCell::count(change);
    cell.text = displayCountChange(change);
    return cell;
}

TableCell moneyOr(const std::optional<Money> &amount, bool estimated, const QString &words)
{
    if (amount) {
        TableCell cell = TableCell::money({*amount, estimated});
        cell.sum.reset();
        return cell;
    }
    TableCell cell;
    cell.text = words;
    return cell;
}

TableCell amountCell(const Amount &amount)
{
    TableCell cell = TableCell::count(amount.units);
    cell.sum.reset();
    if (!amount.unlimited) return cell;
    cell.text = displayAmount(amount);
    cell.sort = std::numeric_limits<qlonglong>::max();
    cell.copy = QStringLiteral("unlimited");
    return cell;
}

QString routeName(const QString &route)
{
    return route.isEmpty() ? EconomicsText::tr("not stated") : route;
}

QString unitCostName(const QString &key, CostBy by)
{
    if (by != CostBy::Bucket) return routeName(key);
    const std::optional<Bucket> bucket = bucketFromId(key.toStdString());
    return bucket ? bucketName(*bucket) : EconomicsText::tr("Unmapped");
}

}  // namespace headroom
