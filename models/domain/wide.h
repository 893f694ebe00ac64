// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>

// Exact arithmetic on products of two 64-bit numbers. For the domain alone.
namespace headroom {

__extension__ typedef __int128 Wide;  // NOLINT(modernize-use-using): the warning is silenced for a typedef only

constexpr std::optional<std::int64_t> narrowed(Wide value)
{
    if (value < std::numeric_limits<std::int64_t>::min() || value > std::numeric_limits<std::int64_t>::max()) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(value);
}

// The nearest 64-bit number.
constexpr std::int64_t clamped(Wide value)
{
    if (value < 0) return narrowed(value).value_or(std::numeric_limits<std::int64_t>::min());
    return narrowed(value).value_or(std::numeric_limits<std::int64_t>::max());
}

// dividend / divisor to the nearest whole number, halves to the even one. The divisor is above 0 and below 2^126.
constexpr Wide dividedHalfEven(Wide dividend, Wide divisor)
{
    Wide quotient = dividend / divisor;
    const Wide rest = dividend % divisor;
    const Wide twice = 2 * (rest < 0 ? -rest : rest);
    if (twice > divisor || (twice == divisor && quotient % 2 != 0)) quotient += dividend < 0 ? -1 : 1;
    return quotient;
}

}  // namespace headroom
