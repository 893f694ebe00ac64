// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spokenfigures.h"

#include "domain/spokenlocale.h"
#include "domain/wide.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString dollars(const QString &decimal)
{
    const bool negative = decimal.startsWith(u'-');
    return withDollarSign(spokenDecimal(decimal.mid(negative ? 1 : 0)), negative);
}

}  // namespace

QString spokenCount(std::int64_t count)
{
    return spokenLocale().toString(qlonglong{count});
}

QString spokenDecimal(const QString &decimal)
{
    const QLocale locale = spokenLocale();
    if (decimal.startsWith(u'-')) return locale.negativeSign() + spokenDecimal(decimal.mid(1));
    const qsizetype point = decimal.indexOf(u'.');
    const QString whole = spokenCount(decimal.left(point).toLongLong());
    return point < 0 ? whole : whole + locale.decimalPoint() + decimal.mid(point + 1);
}

QString withDollarSign(const QString &digits, bool negative)
{
    const QString text = Words::tr("$%1", "an amount of US dollars").arg(digits);
    return negative ? spokenLocale().negativeSign() + text : text;
}

QString spokenMoney(Money amount)
{
    constexpr Wide kNanosPerCent = 10'000'000;
    const Wide cents = dividedHalfEven(amount.nanos, kNanosPerCent);
    if (cents > -10 && cents < 10) return spokenMoneyExactly(amount);
    return dollars(formatDecimal(clamped(cents), 2, 2));
}

QString spokenMoneyExactly(Money amount)
{
    return dollars(amount.toString());
}

QString spokenTokenPrice(TokenPrice price)
{
    return dollars(pricePerMtok(price));
}

}  // namespace headroom
