// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratios.h"

#include <QString>

// The ten sums as the tables of ratios hold them.
namespace headroom {

inline const QString kRatioColumns = QStringLiteral(
    "standard_units, premium_units, batch_units, sync_charged, input_tokens, output_tokens, failed_or_retried, "
    "finished, cached_tokens, repeated_tokens");

// The sums out of a row, whose first column of them is `first`.
template<typename Row>
RatioSums ratioSumsFrom(const Row &row, int first)
{
    std::array<std::int64_t, RatioSums::kSums> values{};
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = row.integer(first + static_cast<int>(i));
    return RatioSums::from(values);
}

}  // namespace headroom
