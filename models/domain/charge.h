// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <cstdint>
#include <optional>

namespace headroom {

// What a stored event charged, settled when it was stored (R2, R7).
struct Charge {
    std::int8_t bucket = kUnmapped;  // 0..3 or kUnmapped
    std::int64_t units = 0;          // charged; negative for a credit; 0 where unmapped
    bool operator==(const Charge &) const = default;
};

enum class ChargeProblem : std::int8_t {
    None = 0,
    UnknownPages,    // long_context by page, pages unknown
    UnknownFiles,    // long_context by file, files unknown
    UnknownRecords,  // batch_records, records_submitted unknown
    Unmapped,        // no bucket given, no sheet in force maps the action (R7): not an error
};

struct ChargeResult {
    Charge charge;
    ChargeProblem problem = ChargeProblem::None;
};

// R2: the bucket given, else the one that the sheet gives (`sheetBucket`); the units given, else derived by
// status, bucket and the plan's unit for long-context work in force at the event's instant.
// Not for credits, whose bucket is that of the event they correct.
ChargeResult deriveCharge(const GivenEvent &event, std::optional<Bucket> sheetBucket, Unit longContextUnit);

// What to tell the person whose row cannot be charged.
QString describe(ChargeProblem problem);

// The mode of an event: given, or batch for batch_records and sync for every other (R2).
Mode effectiveMode(std::optional<Mode> given, std::int8_t bucket);

}  // namespace headroom
