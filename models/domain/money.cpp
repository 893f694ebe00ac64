// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <algorithm>
#include <array>
#include <limits>

namespace headroom {

namespace {

constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// A decimal taken apart: digits with at most one point among them, and an exponent of ten.
struct Parts {
    std::string_view digits;       // "12.50"
    std::int64_t wholeDigits = 0;  // digits before the point
    std::int64_t exponent = 0;
    bool negative = false;
};

std::optional<Parts> takeApart(std::string_view text)
{
    Parts parts;
    std::size_t i = 0;
    if (!text.empty() && text.front() == '-') {
        parts.negative = true;
        i = 1;
    }
    const std::size_t first = i;
    while (i < text.size() && isDigit(text[i])) ++i;
    if (i == first) return std::nullopt;
    parts.wholeDigits = static_cast<std::int64_t>(i - first);
    if (i < text.size() && text[i] == '.') {
        const std::size_t fraction = ++i;
        while (i < text.size() && isDigit(text[i])) ++i;
        if (i == fraction) return std::nullopt;
    }
    parts.digits = text.substr(first, i - first);
    if (i == text.size()) return parts;

    if (text[i] != 'e' && text[i] != 'E') return std::nullopt;
    ++i;
    bool down = false;
    if (i < text.size() && (text[i] == '-' || text[i] == '+')) down = text[i++] == '-';
    if (i == text.size()) return std::nullopt;
    // Held where no text in memory has digits enough to make up for it.
    constexpr std::int64_t kFarOut = 1'000'000'000'000'000;
    for (; i < text.size(); ++i) {
        if (!isDigit(text[i])) return std::nullopt;
        parts.exponent = std::min(parts.exponent * 10 + (text[i] - '0'), kFarOut);
    }
    if (down) parts.exponent = -parts.exponent;
    return parts;
}

std::int64_t saturated(bool negative)
{
    return negative ? kMin : kMax;
}

}  // namespace

QString Money::toString() const
{
    return formatDecimal(nanos, 9, 2);
}

std::optional<Money> checkedAdd(Money a, Money b)
{
    Money sum;
    if (__builtin_add_overflow(a.nanos, b.nanos, &sum.nanos)) return std::nullopt;
    return sum;
}

std::optional<Money> checkedSub(Money a, Money b)
{
    Money difference;
    if (__builtin_sub_overflow(a.nanos, b.nanos, &difference.nanos)) return std::nullopt;
    return difference;
}

std::optional<Money> checkedMul(Money a, std::int64_t factor)
{
    Money product;
    if (__builtin_mul_overflow(a.nanos, factor, &product.nanos)) return std::nullopt;
    return product;
}

Money operator+(Money a, Money b)
{
    return checkedAdd(a, b).value_or(Money{saturated(a.nanos < 0)});
}

Money operator-(Money a, Money b)
{
    return checkedSub(a, b).value_or(Money{saturated(a.nanos < 0)});
}

ScaledDecimal parseDecimal(std::string_view text, int scale)
{
    const std::optional<Parts> parts = takeApart(text);
    if (!parts) return {.error = DecimalError::NotANumber};

    // Digits are counted from the left by `place`, the point left out; those before `keep` make the result.
    const std::int64_t keep = parts->wholeDigits + parts->exponent + scale;
    constexpr int kDigitsThatFit = 19;
    std::uint64_t units = 0;
    std::int64_t place = 0;
    int significant = 0;
    int firstDropped = 0;
    bool moreDropped = false;
    bool nonZero = false;
    for (const char c : parts->digits) {
        if (c == '.') continue;
        const int digit = c - '0';
        nonZero = nonZero || digit > 0;
        if (place > keep) {
            moreDropped = moreDropped || digit > 0;
        } else if (place == keep) {
            firstDropped = digit;
        } else if (nonZero) {
            if (++significant > kDigitsThatFit) return {.error = DecimalError::OutOfRange};
            units = units * 10 + static_cast<std::uint64_t>(digit);
        }
        ++place;
    }
    if (!nonZero && parts->negative) return {.error = DecimalError::NotANumber};
    for (; nonZero && place < keep; ++place) {
        if (++significant > kDigitsThatFit) return {.error = DecimalError::OutOfRange};
        units *= 10;
    }

    const bool up = firstDropped > 5 || (firstDropped == 5 && (moreDropped || units % 2 == 1));
    units += up ? 1 : 0;
    const std::uint64_t limit = static_cast<std::uint64_t>(kMax) + (parts->negative ? 1 : 0);
    if (units > limit) return {.error = DecimalError::OutOfRange};
    const auto value = static_cast<std::int64_t>(parts->negative ? 0 - units : units);
    return {.value = value, .rounded = firstDropped > 0 || moreDropped};
}

QString formatDecimal(std::int64_t value, int scale, int minDecimals)
{
    std::array<char, 64> buffer;
    std::size_t begin = buffer.size();
    const bool negative = value < 0;
    std::uint64_t rest = negative ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);

    bool trailing = true;
    for (int decimal = scale; decimal > 0; --decimal) {
        const char digit = static_cast<char>('0' + rest % 10);
        rest /= 10;
        trailing = trailing && digit == '0' && decimal > minDecimals;
        if (!trailing) buffer[--begin] = digit;
    }
    if (!trailing) buffer[--begin] = '.';
    do {
        buffer[--begin] = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (negative) buffer[--begin] = '-';
    return QString::fromLatin1(buffer.data() + begin, static_cast<qsizetype>(buffer.size() - begin));
}

}  // namespace headroom
