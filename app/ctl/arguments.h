// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/output.h"

#include "domain/bucket.h"
#include "domain/error.h"
#include "domain/instant.h"

#include <QString>

#include <optional>
#include <string>

// Turns option texts into values; what they do not say is wrong usage (exit status 2).
namespace headroom::ctl {

// Arguments arrive in the encoding of the locale.
QString fromArgument(const std::string &text);

// "json", "csv", "table"; not given: a table for a terminal, JSON for anything else.
Result<Format> parseFormat(const std::optional<std::string> &text);

// The clock of this machine, to the microsecond.
Instant systemNow();

// ISO 8601 with an offset or Z; not given: `fallback`. `option` ("--at") is named in the error.
Result<Instant> parseInstantOption(const char *option, const std::optional<std::string> &text, Instant fallback);
// The same; not given: nothing.
Result<std::optional<Instant>> parseInstantOption(const char *option, const std::optional<std::string> &text);

// A whole number of at least `least`; `option` ("--records") is named in the error. What is no number is wrong usage,
// what is too small or beyond 64 bits is refused.
Result<std::int64_t> parseCountOption(const char *option, const std::string &text, std::int64_t least);

// Units of a change, 1 or more. What is no whole number is wrong usage; 0, less, or beyond 64 bits is refused.
Result<std::int64_t> parseUnitsOption(const std::string &text);
// The same where it may be left out.
Result<std::optional<std::int64_t>> parseUnitsOption(const std::optional<std::string> &text);
// Refused where there is no such bucket.
Result<Bucket> parseBucketOption(const std::string &text);
// The number of an overage request.
Result<std::int64_t> parseRequestId(const std::string &text);

}  // namespace headroom::ctl
