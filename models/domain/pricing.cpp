// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pricing.h"

#include "domain/wide.h"

#include <algorithm>

namespace headroom {

std::optional<Money> estimateCost(const RoutePrice &price, const TokenCounts &tokens, Mode mode)
{
    if (!tokens.input && !tokens.output) return std::nullopt;

    const std::int64_t cached = tokens.cachedInput.value_or(0);
    const std::int64_t uncached = std::max<std::int64_t>(tokens.input.value_or(cached) - cached, 0);
    const TokenPrice cachedPrice = price.cachedInput.value_or(price.input);
    const int percent = mode == Mode::Batch ? price.batchPercent.value_or(100) : 100;

    // An amount of 64-bit nano-dollars is below 2^90 in hundredths of 1e-15 dollars: what is beyond 2^100 here
    // does not fit, and what is below cannot pass 128 bits.
    constexpr Wide kFarTooMuch = Wide{1} << 100;
    Wide femtos = 0;
    for (const Wide part : {Wide{uncached} * price.input.femtos, Wide{cached} * cachedPrice.femtos,
                            Wide{tokens.output.value_or(0)} * price.output.femtos}) {
        if (percent != 0 && part > kFarTooMuch) return std::nullopt;
        femtos += percent != 0 ? part : 0;
    }
    constexpr Wide kPercentFemtosPerNano = 100 * 1'000'000;
    const std::optional<std::int64_t> nanos = narrowed(dividedHalfEven(femtos * percent, kPercentFemtosPerNano));
    if (!nanos) return std::nullopt;
    return Money{*nanos};
}

}  // namespace headroom
