// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

// A decimal number of any length, exactly: +-digits x 10^exponent. For the factors and time units of a mapping.
class ExactDecimal {
public:
    // "-12.50", "1.7e9"; nothing for other text. Exponents beyond 10^9 are held there.
    static std::optional<ExactDecimal> parse(std::string_view text);

    [[nodiscard]] ExactDecimal times(const ExactDecimal &other) const;
    // "-1250e-2": text that parseDecimal() reads.
    [[nodiscard]] std::string toString() const;
    // The largest whole number not above value x 10^shift; nothing where it does not fit 64 bits.
    [[nodiscard]] std::optional<std::int64_t> floorShifted(int shift) const;

private:
    bool m_negative = false;
    std::string m_digits;  // without leading zeros; empty: zero
    std::int64_t m_exponent = 0;
};

}  // namespace headroom
