// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

namespace headroom::ctl {

using namespace Qt::StringLiterals;

void addHistoryCommand(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("history", "A workspace's timeline");
    command->callback([&session] {
        session.command = []() -> Result<int> { return failure(Error::Kind::Internal, u"This is not there yet."_s); };
    });
}

}  // namespace headroom::ctl
