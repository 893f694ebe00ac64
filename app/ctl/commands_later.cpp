// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

namespace headroom::ctl {

using namespace Qt::StringLiterals;

void addLaterCommands(CLI::App &app, Session &session)
{
    for (const char *name : {"report"}) {
        CLI::App *command = app.add_subcommand(name, "Not in this version");
        command->group("");  // left out of --help
        // Whatever follows is left alone: it is right for the version that has the command.
        command->allow_extras();
        command->fallthrough(false);
        command->set_help_flag();
        command->callback([&session, name] {
            session.command = [name]() -> Result<int> {
                return failure(Error::Kind::Usage,
                               u"This version (%1) does not have the command '%2' yet; a later one does. "
                               "'headroomctl --help' lists what it has."_s.arg(QLatin1String(HEADROOM_VERSION),
                                                                               QLatin1String(name)));
            };
        });
    }
}

}  // namespace headroom::ctl
