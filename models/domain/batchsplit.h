// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog.h"
#include "domain/error.h"

#include <cstdint>
#include <optional>

namespace headroom {

// How a batch job over its surface's ceilings is split (R34): into as few parts as the ceilings allow, equal but for
// one record, the larger ones first.
struct BatchSplit {
    enum class Forced { No, ByRecords, ByBytes };

    std::int64_t records = 0;
    std::int64_t parts = 1;
    std::int64_t most = 0;       // records that a part may hold, where a ceiling says so; else `records`
    Forced forced = Forced::No;  // the ceiling that made more than one part of it

    bool operator==(const BatchSplit &) const = default;
    // Records of part `number`, from 1 to `parts`.
    [[nodiscard]] std::int64_t sizeOf(std::int64_t number) const
    {
        return records / parts + (number <= records % parts ? 1 : 0);
    }
};

// `bytes`: of the whole job, taken as spread evenly over its records; nothing: unknown. Refused, in words: fewer than
// one record, negative bytes, a record that alone passes the surface's bytes, a part below the surface's minimum.
Result<BatchSplit> splitJob(const Ceiling &surface, std::int64_t records, std::optional<std::int64_t> bytes);

// Why a job is split or not, in words: "At most 50,000 records a part on openai_batch."
QString describe(const BatchSplit &split, const Ceiling &surface);

}  // namespace headroom
