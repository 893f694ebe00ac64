// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/exactdecimal.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr std::int64_t kFarOut = 1'000'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<std::int64_t> parseExponent(std::string_view text)
{
    const bool down = text.starts_with('-');
    if (down || text.starts_with('+')) text.remove_prefix(1);
    if (text.empty() || !std::all_of(text.begin(), text.end(), isDigit)) return std::nullopt;
    std::int64_t exponent = 0;
    for (const char c : text) exponent = std::min(exponent * 10 + (c - '0'), kFarOut);
    return down ? -exponent : exponent;
}

}  // namespace

std::optional<ExactDecimal> ExactDecimal::parse(std::string_view text)
{
    ExactDecimal number;
    number.m_negative = text.starts_with('-');
    if (number.m_negative) text.remove_prefix(1);

    const std::size_t e = text.find_first_of("eE");
    if (e != std::string_view::npos) {
        const std::optional<std::int64_t> exponent = parseExponent(text.substr(e + 1));
        if (!exponent) return std::nullopt;
        number.m_exponent = *exponent;
        text = text.substr(0, e);
    }
    const std::size_t point = text.find('.');
    if (point == 0 || point + 1 == text.size() || text.empty()) return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == point) continue;
        if (!isDigit(text[i])) return std::nullopt;
        if (text[i] != '0' || !number.m_digits.empty()) number.m_digits += text[i];
    }
    if (point != std::string_view::npos) number.m_exponent -= static_cast<std::int64_t>(text.size() - point - 1);
    if (number.m_digits.empty()) number = {};
    return number;
}

ExactDecimal ExactDecimal::times(const ExactDecimal &other) const
{
    if (m_digits.empty() || other.m_digits.empty()) return {};
    ExactDecimal product;
    product.m_negative = m_negative != other.m_negative;
    product.m_exponent = m_exponent + other.m_exponent;
    product.m_digits.assign(m_digits.size() + other.m_digits.size(), '0');
    for (std::size_t i = m_digits.size(); i-- > 0;) {
        int carry = 0;
        for (std::size_t j = other.m_digits.size(); j-- > 0;) {
            char &place = product.m_digits[i + j + 1];
            carry += (place - '0') + (m_digits[i] - '0') * (other.m_digits[j] - '0');
            place = static_cast<char>('0' + carry % 10);
            carry /= 10;
        }
        product.m_digits[i] = static_cast<char>(product.m_digits[i] + carry);
    }
    if (product.m_digits.front() == '0') product.m_digits.erase(0, 1);
    return product;
}

std::string ExactDecimal::toString() const
{
    if (m_digits.empty()) return "0";
    std::string text = m_negative ? "-" : "";
    text += m_digits;
    if (m_exponent != 0) text += 'e' + std::to_string(m_exponent);
    return text;
}

std::optional<std::int64_t> ExactDecimal::floorShifted(int shift) const
{
    if (m_digits.empty()) return 0;
    constexpr std::int64_t kMostDigits = 19;
    const std::int64_t exponent = m_exponent + shift;
    const auto length = static_cast<std::int64_t>(m_digits.size());
    const std::int64_t whole = std::max<std::int64_t>(length + exponent, 0);  // digits before the point
    if (whole > kMostDigits) return std::nullopt;

    std::uint64_t value = 0;
    for (std::int64_t i = 0; i < whole; ++i) {
        const char digit = i < length ? m_digits[static_cast<std::size_t>(i)] : '0';
        value = value * 10 + static_cast<std::uint64_t>(digit - '0');
    }
    const bool cut =
        whole < length && m_digits.find_first_not_of('0', static_cast<std::size_t>(whole)) != std::string::npos;
    if (m_negative && cut) ++value;
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return std::nullopt;
    return m_negative ? -static_cast<std::int64_t>(value) : static_cast<std::int64_t>(value);
}

}  // namespace headroom
