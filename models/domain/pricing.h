// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/money.h"

#include <optional>

namespace headroom {

struct TokenCounts {
    std::optional<std::int64_t> input;  // tokens, cached ones included
    std::optional<std::int64_t> cachedInput;
    std::optional<std::int64_t> output;
};

// R33: (uncached x input + cached x cached price + output x output price) x batch percentage, in whole 1e-15
// dollars, rounded once, half to even, to nano-dollars. Nothing where neither input nor output is known, or
// where the result does not fit 64 bits. An unknown count beside a known one adds nothing.
std::optional<Money> estimateCost(const RoutePrice &price, const TokenCounts &tokens, Mode mode);

}  // namespace headroom
