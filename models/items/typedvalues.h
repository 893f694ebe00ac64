// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/instant.h"
#include "domain/money.h"

#include <QString>

// What a person types into a form about money and limits. The same in every language, as on the command line and in
// files: what a plan says must not depend on whose screen it is. Refused in one sentence that says how to mend it.
namespace headroom {

// Dollars with a point before the cents and nothing between thousands, 0 or more, at most nine decimals.
Result<Money> typedMoney(const QString &text);
// Dollars per million tokens, 0 or more, at most nine decimals.
Result<TokenPrice> typedTokenPrice(const QString &text);
// Digits only, from `least` to 9,223,372,036,854,775,807.
Result<std::int64_t> typedCount(const QString &text, std::int64_t least = 0);
// A whole number from `least` to 100.
Result<int> typedPercent(const QString &text, int least = 1);
// "2026-12-01" (midnight UTC), "2026-12-01 05:00Z", "2026-12-01T05:00:00+01:00".
Result<Instant> typedInstant(const QString &text);
// An instant as such a text: the day at midnight UTC, otherwise in full.
QString instantText(Instant at);
// "2026-12-01"
Result<CivilDate> typedDate(const QString &text);

}  // namespace headroom
