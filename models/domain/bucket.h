// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

// The four metered buckets (SEMANTICS section 1). The numbers are stored: never renumber.
enum class Bucket : std::int8_t {
    StandardSync = 0,
    PremiumSync = 1,
    LongContext = 2,
    BatchRecords = 3,
};

inline constexpr int kBucketCount = 4;
inline constexpr std::array<Bucket, kBucketCount> kBuckets{Bucket::StandardSync, Bucket::PremiumSync,
                                                           Bucket::LongContext, Bucket::BatchRecords};

// Where rollups keep events that no route sheet maps (R7); not a bucket of any plan.
inline constexpr std::int8_t kUnmapped = 4;

// What one unit of a bucket is. Only long-context work may choose (R2).
enum class Unit : std::int8_t { Action = 0, Page = 1, File = 2, Record = 3 };

template<typename T>
using PerBucket = std::array<T, kBucketCount>;

constexpr std::size_t index(Bucket bucket)
{
    return static_cast<std::size_t>(bucket);
}

// The identifier used in files, JSON and the database: "standard_sync" and so on.
std::string_view bucketId(Bucket bucket);
std::optional<Bucket> bucketFromId(std::string_view id);

// The customer-facing name, translated: "Standard actions" and so on.
QString bucketName(Bucket bucket);

std::string_view unitId(Unit unit);  // "action", "page", "file", "record"
std::optional<Unit> unitFromId(std::string_view id);
Unit defaultUnit(Bucket bucket);  // long context: page

// "1 page", "1,234 pages": counted, translated, in the current locale.
QString countedUnits(qint64 count, Unit unit);

}  // namespace headroom
