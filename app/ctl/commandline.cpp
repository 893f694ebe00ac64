// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandline.h"

#include "ctl/commands.h"
#include "ctl/messages.h"

#include <QByteArray>

namespace headroom::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kFooter =
    "--db DATABASE and --format json|csv|table may stand before or after the command.\n"
    "A database is a file path or sqlite:PATH. Without --db: HEADROOM_DB, then the last ledger that the console "
    "had open.\n"
    "Exit status: 0 done; 1 the input was refused or a check failed; 2 wrong usage; 3 the database cannot be "
    "opened, is locked, is no Headroom ledger or is of a newer version.";

int printOut(const std::string &text)
{
    const Result<void> written = writeOut(QByteArray::fromStdString(text));
    if (written) return 0;
    say(written.error());
    return exitStatus(written.error().kind);
}

int wrongUsage(const CLI::App &app, const CLI::ParseError &error)
{
    const QString program = u"headroomctl"_s;
    QString command = program;
    const CLI::App *deepest = &app;
    while (!deepest->get_subcommands().empty()) {
        deepest = deepest->get_subcommands().front();
        command += u' ' + QString::fromStdString(deepest->get_name());
    }
    const std::vector<std::string> unknown = app.remaining(true);
    const bool noCommand =
        error.get_name() == "RequiredError" && !deepest->get_subcommands([](const CLI::App *) { return true; }).empty();
    if (noCommand && unknown.empty()) {
        say(u"A command is missing."_s);
    } else if (noCommand && !unknown.front().starts_with('-')) {
        const QString called = command + u' ' + QString::fromLocal8Bit(unknown.front());
        say(u"There is no command '%1'."_s.arg(called.mid(program.size() + 1)));
    } else if (noCommand) {
        say(u"There is no option '%1' here."_s.arg(QString::fromLocal8Bit(unknown.front())));
    } else {
        say(QString::fromLocal8Bit(error.what()));
    }
    writeLine(u"See '%1 --help'."_s.arg(command));
    return exitStatus(Error::Kind::Usage);
}

}  // namespace

CLI::Option *addText(CLI::App *app, const std::string &name, std::optional<std::string> &value,
                     const std::string &description)
{
    return app->add_option_function<std::string>(
        name, [&value](const std::string &text) { value = text; }, description);
}

int run(int argc, char **argv)
{
    Session session;
    CLI::App app{"Headroom on the command line: AI-usage allowances, their ledger and its catalog.", "headroomctl"};
    app.footer(kFooter);
    app.fallthrough();  // global options may stand after the command; inherited by every command
    app.require_subcommand(1);
    app.set_version_flag("--version", "headroomctl " HEADROOM_VERSION);
    addText(&app, "--db", session.db, "The database")->type_name("DATABASE");
    addText(&app, "--format", session.format, "json, csv or table (default: table on a terminal, else json)")
        ->type_name("FORMAT");
    addLedgerCommands(app, session);
    addCatalogCommands(app, session);
    addImportCommand(app, session);
    addUsageCommands(app, session);
    addDecideCommand(app, session);
    addOverageCommands(app, session);
    addCreditCommands(app, session);
    addPeopleCommands(app, session);
    addAuditCommands(app, session);
    addSplitCommand(app, session);
    addReplayCommand(app, session);
    addFlagsCommand(app, session);
    addRatiosCommand(app, session);
    addSignalsCommand(app, session);
    addHitsCommand(app, session);
    addHistoryCommand(app, session);
    addJobsCommand(app, session);
    addExplainCommand(app, session);
    addReportCommand(app, session);

    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp &) {
        return printOut(app.help());
    } catch (const CLI::CallForVersion &version) {
        return printOut(version.what() + std::string("\n"));
    } catch (const CLI::ParseError &error) {
        return wrongUsage(app, error);
    }

    const Result<int> status = session.outputFormat().and_then([&session](Format) { return session.command(); });
    if (status) return *status;
    say(status.error());
    return exitStatus(status.error().kind);
}

}  // namespace headroom::ctl
