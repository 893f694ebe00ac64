// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratios.h"
#include "storage/connection.h"

// The ten sums as the tables of ratios hold them.
namespace headroom {

inline const QString kRatioColumns = QStringLiteral(
    "standard_units, premium_units, batch_units, sync_charged, input_tokens, output_tokens, failed_or_retried, "
    "finished, cached_tokens, repeated_tokens");

// The sums out of a row, whose first column of them is `first`.
RatioSums ratioSumsFrom(const Query &query, int first);

}  // namespace headroom
