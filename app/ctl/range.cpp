// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/range.h"

#include "ctl/arguments.h"
#include "ctl/commands.h"

namespace headroom::ctl {

using namespace Qt::StringLiterals;

void addRange(CLI::App *command, RangeOptions &options)
{
    addText(command, "--from", options.from, "Only from this instant on")->type_name("TIME");
    addText(command, "--to", options.to, "Only before this instant")->type_name("TIME");
}

void addRequiredRange(CLI::App *command, RangeOptions &options)
{
    addText(command, "--from", options.from, "The first instant of the range")->required()->type_name("TIME");
    addText(command, "--to", options.to, "The instant at which the range ends, itself not in it")
        ->required()
        ->type_name("TIME");
}

Result<Range> parseRange(const RangeOptions &options)
{
    const auto from = parseInstantOption("--from", options.from);
    if (!from) return tl::make_unexpected(from.error());
    const auto to = parseInstantOption("--to", options.to);
    if (!to) return tl::make_unexpected(to.error());
    if (*from && *to && **to < **from) return refused(u"--to is before --from."_s);
    return Range{*from, *to};
}

}  // namespace headroom::ctl
