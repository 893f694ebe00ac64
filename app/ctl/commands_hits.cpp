// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

namespace headroom::ctl {

void addHitsCommand(CLI::App &, Session &) {}

}  // namespace headroom::ctl
