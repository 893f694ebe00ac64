// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

// An exact amount of US dollars: an integer count of nano-dollars (R5).
// Sums are checked: an amount outside 64 bits is an error of the caller's data, never a wrap.
struct Money {
    std::int64_t nanos = 0;

    constexpr auto operator<=>(const Money &) const = default;
    constexpr Money operator-() const { return {-nanos}; }

    // Canonical decimal: no exponent, at least two and at most nine decimals, "-" for negative:
    // 0 -> "0.00", 250000000 -> "0.25", 4000000 -> "0.004".
    [[nodiscard]] QString toString() const;
};

std::optional<Money> checkedAdd(Money a, Money b);
std::optional<Money> checkedSub(Money a, Money b);
std::optional<Money> checkedMul(Money a, std::int64_t factor);

// Saturating sum for display totals that cannot fail; the ledger itself uses checkedAdd.
Money operator+(Money a, Money b);
Money operator-(Money a, Money b);

enum class DecimalError { None, NotANumber, OutOfRange };

struct ScaledDecimal {
    std::int64_t value = 0;  // in units of 10^-scale
    bool rounded = false;    // digits beyond the scale were dropped, half to even
    DecimalError error = DecimalError::None;
};

// Reads an exact decimal ("-12.5", "1.2e-05", "3E2"; no spaces, no "+" before the number, no "NaN", no
// "-0") into units of 10^-scale, half to even. Any number of digits is read exactly.
// Scale is 0..18. Errors: NotANumber for other text, OutOfRange beyond 64 bits.
ScaledDecimal parseDecimal(std::string_view text, int scale);

// Dollars as text to nano-dollars (scale 9).
inline ScaledDecimal parseMoney(std::string_view text)
{
    return parseDecimal(text, 9);
}

// value x 10^-scale as canonical decimal text with at least minDecimals decimals.
QString formatDecimal(std::int64_t value, int scale, int minDecimals);

// Token prices are integers of 1e-15 dollars a token (R33).
struct TokenPrice {
    std::int64_t femtos = 0;  // 1e-15 USD a token
    constexpr auto operator<=>(const TokenPrice &) const = default;
};

// "1.25" dollars per million tokens -> 1.25e-6 USD a token -> 1,250,000,000 femtos (scale 9).
inline ScaledDecimal parsePricePerMtok(std::string_view text)
{
    return parseDecimal(text, 9);
}
// "3e-07" dollars per token (scale 15).
inline ScaledDecimal parsePricePerToken(std::string_view text)
{
    return parseDecimal(text, 15);
}
inline QString pricePerMtok(TokenPrice price)
{
    return formatDecimal(price.femtos, 9, 2);
}

}  // namespace headroom
