// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom::ctl {

// Reads the command line, runs the command and answers the exit status:
// 0 done, 1 refused or a check failed, 2 wrong usage, 3 the database.
int run(int argc, char **argv);

}  // namespace headroom::ctl
