// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <QString>

// Figures as a person reads them, in the default QLocale. Copying and files use the raw forms of the domain.
namespace headroom {

QString displayCount(std::int64_t count);  // "1,234", "−5"
int pluralCount(std::int64_t count);       // for tr()'s %n, which takes no more than an int

// "$1,234.50"; below a cent as many decimals as its first two digits need: "$0.0042". Half to even.
QString displayMoney(Money amount);
// An estimated cost carries its mark: "≈ $12.00" (R33).
QString displayCost(const Cost &cost);

// Whole percent, rounded down so that a threshold that was not reached never reads as reached (R20): "104 %".
// Empty where there is no percentage (R12).
QString displayPercent(std::int64_t used, const Amount &entitlement);

QString displayAmount(const Amount &amount);  // "300", "unlimited"

QString displayDay(CivilDate day);           // "1 Mar 2026"
QString displayDays(const CycleDays &days);  // "1 Mar – 31 Mar 2026": first and last day, both included
QString displayInstant(Instant at);          // on this computer's clock, with its zone: "17 Mar 2026 15:30 CET"
// On a zone's clock, with the zone's name: "17 Mar 2026 10:30 America/New_York"
QString displayInstantIn(Instant at, const Zone &zone);

// One sentence for a bucket: "312 of 300 used, 104 %, over by 12".
QString describeStanding(const BucketStanding &standing);

}  // namespace headroom
