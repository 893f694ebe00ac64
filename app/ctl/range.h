// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/instant.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>

// --from and --to: every command that takes them reads [from, to) alike.
namespace headroom::ctl {

struct RangeOptions {
    std::optional<std::string> from;
    std::optional<std::string> to;
};

// An end that was not given is open.
struct Range {
    std::optional<Instant> from;
    std::optional<Instant> to;
};

// Of a command that lists what lies in the range.
void addRange(CLI::App *command, RangeOptions &options);
// Of a command that works something out of the whole range: both have to be given.
void addRequiredRange(CLI::App *command, RangeOptions &options);

// What is no instant is wrong usage; refused where --to is before --from.
Result<Range> parseRange(const RangeOptions &options);

}  // namespace headroom::ctl
