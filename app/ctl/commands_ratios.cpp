// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

namespace headroom::ctl {

void addRatiosCommand(CLI::App &, Session &) {}

}  // namespace headroom::ctl
