// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QString>

#include <cstdint>

// Figures within sentences, as spokenLocale() writes them.
namespace headroom {

QString spokenCount(std::int64_t count);

// "$1,234.50", German "1.234,50 $": to the cent, half to even; every digit where a cent says too little, below ten cents.
QString spokenMoney(Money amount);
// Every digit, at least two decimals.
QString spokenMoneyExactly(Money amount);
// Dollars per million tokens, every digit, at least two decimals.
QString spokenTokenPrice(TokenPrice price);

// A canonical decimal ("-12.5") with the locale's grouping, point and sign.
QString spokenDecimal(const QString &decimal);
// Where the sign of a dollar and that of a negative amount stand. `digits`: of its size, already written.
QString withDollarSign(const QString &digits, bool negative);

}  // namespace headroom
