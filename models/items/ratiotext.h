// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratios.h"
#include <QString>

// The operating ratios in plain words (R27).
namespace headroom {

// A part of a whole, told in percent; otherwise a plain quotient.
bool isShare(Ratio ratio);
QString displayRatio(Ratio ratio, const Fraction &fraction);  // "12.3 %", "0.253", "no data"
// A signed shift in millionths of the ratio: "+1.2 points", "−0.040", "unchanged".
QString displayRatioShift(Ratio ratio, std::int64_t millionths);
// What became of `before`; nothing where either has no data. In millionths.
std::optional<std::int64_t> ratioChange(const Fraction &before, const Fraction &now);
QString displayFraction(const Fraction &fraction);  // "1,234 / 5,678"
// Why there is no data; empty where there is.
QString noDataReason(const Fraction &fraction);

// The zone that an answer is cut in, in words: "UTC", "each workspace’s own days".
QString ratioZoneWords(const RatioAnswer &answer);
// What a step is called: "Day", "Week", "Cycle", or "Month" where there are no cycles (R10).
QString ratioStepWord(RatioStep step, RatioScope scope);
// The days of a whole step: "17 Mar 2026", "16 Mar – 22 Mar 2026".
QString ratioStepDays(const RatioPoint &point);

QString ratioPartName(RatioPartKind kind);  // "Workspace", "Action", "Route", "Member"

}  // namespace headroom
